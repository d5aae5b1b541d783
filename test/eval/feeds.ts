import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ambiguousIn, canonicalLink, identityKeys, publisherOf } from '../../src/feeds/identity.ts';
import { parseFeed } from '../../src/feeds/parse.ts';
import { feedparserRows, gofeedPairs, share } from './feed-conformance.ts';
import { type Row, sharedDir as sharedFolder } from './row.ts';

/** Reads the feeds of `sharedDir` with the project's own parser and compares with what others expect of them. */
export async function evaluateFeeds(sharedDir: string): Promise<Row[]> {
  const feeds = join(sharedDir, 'feeds');
  const history = await replayPolls(join(feeds, 'polling-history'));
  return [
    ...history,
    await feedparserRows(join(feeds, 'conformance')),
    await gofeedPairs(join(feeds, 'conformance/gofeed/testdata')),
  ];
}

async function replayPolls(folder: string): Promise<Row[]> {
  const listed = JSON.parse(await readFile(join(folder, 'items.json'), 'utf8')) as {
    url: string;
    title_zh: string;
    source: string;
    pubDate: string;
  }[];
  // Three pairs of the listed links changed only their slug: same publisher, same second, same title.
  const distinct = new Map(listed.map((item) => [`${item.source}\0${item.title_zh}\0${item.pubDate}`, item]));
  const snapshots = (await readdir(join(folder, 'snapshots'))).toSorted();
  const seen = new Set<string>();
  const told = new Map<string, number>();
  const twice: string[] = [];
  const broken: string[] = [];
  for (const name of snapshots) {
    const bytes = await readFile(join(folder, 'snapshots', name));
    const parsed = await parseFeed(bytes, 'application/xml', `https://${name}.example/rss`).catch((error: Error) => {
      broken.push(`${name}: ${error.message}`);
      return undefined;
    });
    const entries = parsed?.entries ?? [];
    const ambiguous = ambiguousIn(entries);
    for (const entry of entries) {
      const keys = identityKeys({ ...entry, publisher: publisherOf(entry.link), text: entry.summary.value }, ambiguous);
      const known = keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      if (known) continue;
      const link = canonicalLink(entry.link);
      if (told.has(link)) twice.push(`${name}: ${link}`);
      told.set(link, (told.get(link) ?? 0) + 1);
    }
  }
  const missed = [...distinct.values()].filter(
    (item) => !told.has(canonicalLink(item.url)) && !slugTold(item, told, listed),
  );
  return [
    share(
      'history: distinct items seen',
      distinct.size - missed.length,
      distinct.size,
      1,
      `${told.size} told: the broken files alone hold ${told.size - distinct.size} more`,
      missed.map((item) => item.url),
    ),
    {
      measure: 'history: items seen twice',
      value: twice.length,
      count: told.size,
      target: 0,
      lowerIsBetter: true,
      detail: 'items told twice',
      misses: twice,
    },
    share(
      'history: snapshots read',
      snapshots.length - broken.length,
      snapshots.length,
      1,
      'seven are broken XML',
      broken,
    ),
  ];
}

type Listed = { url: string; title_zh: string; source: string; pubDate: string };

function slugTold(item: Listed, told: ReadonlyMap<string, number>, listed: readonly Listed[]): boolean {
  return listed.some(
    (other) => other.title_zh === item.title_zh && other.pubDate === item.pubDate && told.has(canonicalLink(other.url)),
  );
}

if (import.meta.main) {
  const rows = await evaluateFeeds(sharedFolder());
  console.table(rows.map(({ misses, ...row }) => ({ ...row, misses: misses.length })));
  for (const { measure, misses } of rows) for (const miss of misses) console.log(`${measure}: ${miss}`);
}
