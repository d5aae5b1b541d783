import { describe, expect, it } from 'vitest';
import { itemOf } from '../../src/feeds/items.ts';
import parse from '../../src/feeds/parse-worker.ts';
import { createAnalyze } from '../../src/stories/analyze.ts';
import { sampleFeed } from '../harness/samples.ts';

const analyze = createAnalyze();
const ADDRESS = 'https://mastodon.social/@monitor';
const feed = sampleFeed({
  id: 'monitor-posts',
  url: `${ADDRESS}.rss`,
  homepage: 'https://monitor.example/',
  standing: 'monitor',
  tags: ['internet'],
});

/** A document as Mastodon writes it: posts have no title, hashtags are links. */
const documentOf = (post: string) => {
  const words = post.replace(
    /#(\w+)/gu,
    '&lt;a href="https://mastodon.social/tags/$1"&gt;#&lt;span&gt;$1&lt;/span&gt;&lt;/a&gt;',
  );
  const address = `${ADDRESS}/115000000000000001`;
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Monitor</title><link>${ADDRESS}</link><item>
<guid isPermaLink="true">${address}</guid><link>${address}</link><pubDate>Tue, 10 Mar 2026 12:02:12 +0000</pubDate>
<description>&lt;p&gt;${words}&lt;/p&gt;</description></item></channel></rss>`;
};

async function readPost(post: string) {
  const bytes = Buffer.from(documentOf(post));
  const read = await parse({
    bytes,
    contentType: 'application/rss+xml',
    url: feed.url,
    publisher: 'monitor.example',
    known: [],
  });
  const now = Date.parse('2026-03-10T12:05:00Z');
  const [entry] = read.entries;
  if (entry === undefined) throw new Error('there is no entry');
  return analyze(itemOf(feed, entry, { now, isFirst: false, absentAt: now - 300_000, newestAt: undefined }));
}

describe('posts of a monitor, which have no title', () => {
  it.each([
    [
      '⚠️ Confirmed: Live metrics show a nation-scale internet blackout in #Gabon with connectivity at 4% of ordinary levels',
      'GA',
      'down',
      4,
    ],
    [
      'ℹ️ Update: Internet connectivity has been restored in #Gabon after an outage lasting some 14 hours',
      'GA',
      'restored',
      null,
    ],
    [
      '⚠️ It has now been 48 hours since #Iran imposed a nationwide internet shutdown; connectivity is at 1% of ordinary levels',
      'IR',
      'down',
      1,
    ],
    [
      'Starting at around 09:30 UTC today, we observed a significant drop in BGP, active probing and Google traffic signals in #Syria, consistent with a nationwide Internet outage.',
      'SY',
      'down',
      null,
    ],
  ])('are read by their words: %s', async (post, region, state, level) => {
    const { item, observations } = await readPost(post);
    expect(item).toMatchObject({ publisher: 'monitor.example', standing: 'monitor', title: '' });
    const [first] = observations;
    expect(first).toMatchObject({ region, dimension: 'internet', state });
    expect(first?.level?.value ?? null).toBe(level);
  });

  it('of one service that is filtered say nothing of the network', async () => {
    const { observations } = await readPost(
      '⚠️ Confirmed: metrics show that X has been restricted in #Turkey on most providers',
    );
    expect(observations).toEqual([]);
  });
});
