import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/feeds/feed.ts';
import { addReport, type Growth } from '../../src/stories/add-report.ts';
import { independentPublishers, type Match, type Story } from '../../src/stories/story.ts';

const AT = Date.parse('2025-02-03T08:00:00Z');

function growth(id: string, more: { item?: Partial<Item>; match?: Partial<Match>; copyOf?: string } = {}): Growth {
  const item: Item = {
    id,
    feedId: 'feed',
    publisher: `${id}.example`,
    url: `https://${id}.example/1`,
    title: `Headline of ${id}`,
    text: '',
    language: 'en',
    publishedAt: AT,
    seenAt: AT + 60_000,
    firstSight: false,
    ...more.item,
  };
  return {
    item,
    match: {
      relevant: true,
      topics: ['power'],
      regions: ['KZ'],
      mentioned: ['KZ'],
      severity: 2,
      evidence: [{ claim: 'topic:power', field: 'title', quote: id, rule: 'power.cut' }],
      ...more.match,
    },
    assignment: {
      storyId: null,
      features: { core: [] },
      score: 0,
      evidence: [],
      ...(more.copyOf === undefined ? {} : { copyOf: more.copyOf }),
    },
    summary: { headline: `Summary after ${id}`, sentences: [], by: 'extractive' },
    observations: [],
  };
}

const grow = (...parts: readonly Growth[]): Story => {
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error('a story has at least one report');
  return rest.reduce(addReport, addReport(null, first));
};

describe('a story grows', () => {
  it('report by report, one revision each', () => {
    const story = grow(
      growth('one'),
      growth('two', {
        item: { publishedAt: AT - 1000, seenAt: AT + 90_000 },
        match: { topics: ['internet'], regions: ['UZ'], severity: 3 },
      }),
    );
    expect(story.revision).toBe(2);
    expect(story.reports.map((report) => report.itemId)).toEqual(['one', 'two']);
    expect(story.topics).toEqual(['internet', 'power']);
    expect(story.regions).toEqual(['KZ', 'UZ']);
    expect(story.severity).toBe(3);
    expect(story.startedAt).toBe(AT - 1000);
    // Of the one that was published last, whenever it was seen.
    expect(story.updatedAt).toBe(AT);
    expect(story.summary.headline).toBe('Summary after two');
    expect(story.evidence.map(({ quote }) => quote)).toEqual(['one', 'two']);
  });

  it('keeps the id its first report gave it', () => {
    expect(grow(growth('one'), growth('two')).id).toBe(grow(growth('one')).id);
    expect(grow(growth('two')).id).not.toBe(grow(growth('one')).id);
  });

  it('not by a report it already has', () => {
    const story = grow(growth('one'), growth('two'));
    expect(addReport(story, growth('one'))).toBe(story);
  });

  it('not wider by a report that is not relevant', () => {
    const story = grow(
      growth('one'),
      growth('two', { match: { relevant: false, topics: ['business'], regions: ['US'] } }),
    );
    expect([story.relevant, story.topics, story.regions, story.severity]).toEqual([true, ['power'], ['KZ'], 2]);
  });

  it('relevant by its first relevant report', () => {
    const story = grow(
      growth('one', { match: { relevant: false, topics: [], regions: ['US'], severity: 0 } }),
      growth('two'),
    );
    expect([story.relevant, story.topics, story.regions, story.severity]).toEqual([true, ['power'], ['KZ'], 2]);
  });

  it('by copies, which do not count as publishers', () => {
    const story = grow(growth('one'), growth('two', { copyOf: 'one' }), growth('three'));
    expect(independentPublishers(story)).toEqual(['one.example', 'three.example']);
  });

  it('by observations that say which story and report they are of', () => {
    const observed = growth('one');
    const story = addReport(null, {
      ...observed,
      observations: [
        {
          region: 'KZ',
          dimension: 'power',
          state: 'cut',
          kind: 'reported',
          at: AT,
          evidence: 'Power was cut.',
          source: 'one.example',
          url: 'https://one.example/1',
        },
      ],
    });
    expect(story.observations).toMatchObject([{ storyId: story.id, itemId: 'one', state: 'cut' }]);
  });
});
