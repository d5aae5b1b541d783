// Learns `config/models/story-weights.json` (and counts `config/models/frequencies.json`): `npx node test/eval/stories-train.ts`.
// Rows: labelled pairs, pairs judged by reading (`story-judgements.json`), and pairs that cannot be one story: alike but
// more than ten days apart (put at a random distance), or of one publisher.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import type { Item } from '../../src/feeds/feed.ts';
import { parentOf } from '../../src/regions/regions.ts';
import { type Archive, createArchive } from '../../src/stories/cluster/candidate-index.ts';
import { inOtherLetters } from '../../src/stories/cluster/frequency.ts';
import { type Profile, profileOf } from '../../src/stories/cluster/profile.ts';
import { AGAINST, FEATURES, FOR, type Similarity, similarityOf } from '../../src/stories/cluster/similarity.ts';
import { readDocument } from '../../src/text/tokenize.ts';
import { learn, oddsBy, type TrainingRow } from './logistic.ts';
import { readJsonLines, sharedDir } from './row.ts';
import { isBin, NO_MATCH, readEvents, readPairs } from './stories.ts';
import { readStreams } from './streams.ts';

const CONFIG = new URL('../../config/models/', import.meta.url);
/** Kept in the table: terms in at least this many items of the streams. */
const LEAST_ITEMS = 7;
/** Log odds by which an item may look less like a story than an even chance: what labelled pairs ask for (recall .9). */
const LENIENCE = 0.2;
const FOLDS = 5;
const FAR_MS = 10 * DAY_MS;
const NEAR_MS = 4 * DAY_MS;
const WEIGHTS = { same: 1, notSame: 4, judgedNotSame: 2, far: 0.3, ownPublisher: 0.3, event: 0.25, otherEvent: 0.12 };

const dataDir = join(sharedDir(), 'eval');
const streams = await readStreams(dataDir);

let seed = 7;
function random(): number {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
}

const profile = (item: Item): Profile => profileOf(readDocument(item), item, NO_MATCH);

/** @returns how many of 10,000 items hold each term, where at least `least` items do. */
function sharesIn(items: readonly Item[], least: number): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const document = readDocument(item);
    const lead = { ...document, sentences: document.sentences.filter((sentence) => sentence.field !== 'body') };
    const { title, words, figures, places } = profileOf(lead, item, NO_MATCH);
    const regions = places.flatMap((place) => [`@${place}`, `@${parentOf(place) ?? place}`]);
    for (const term of new Set([...title, ...words, ...figures, ...regions])) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([term, count]) => [term, Math.round((count / items.length) * 10_000)] as const);
}

/** A year of English news, and the most common words of the few items there are in other letters. */
async function countFrequencies(): Promise<void> {
  const english = sharesIn(
    streams.flatMap((stream) => stream.items),
    LEAST_ITEMS,
  );
  const others = await readJsonLines<Item>(join(dataDir, 'languages-items.jsonl'));
  const byLanguage = Map.groupBy(others, (item) => item.language.slice(0, 2));
  const foreign = [...byLanguage.values()]
    .flatMap((items) => sharesIn(items, 2))
    .filter(([term]) => inOtherLetters(term));
  const perTenThousand = [...english, ...foreign].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  await writeFile(new URL('frequencies.json', CONFIG), write({ perTenThousand: Object.fromEntries(perTenThousand) }));
}

const rowOf = (source: string, same: boolean, weight: number, similarity: Similarity): TrainingRow => ({
  source,
  same,
  weight,
  values: FEATURES.map((name) => similarity[name]),
});

const urlKey = (url: string): string => createHash('sha256').update(url).digest('hex').slice(0, 16);

/** Pairs that were looked at by a person, by a key of their addresses. */
async function readVerdicts(): Promise<{ a: string; b: string; same: boolean; source: string }[]> {
  const judged: { a: string; b: string; same: boolean }[] = JSON.parse(
    await readFile(new URL('story-judgements.json', import.meta.url), 'utf8'),
  );
  const labelled = await readPairs(dataDir);
  return [
    ...labelled.map(({ a, b, same }) => ({ a: urlKey(a), b: urlKey(b), same, source: 'labelled' })),
    ...judged.map((pair) => ({ ...pair, source: 'judged' })),
  ];
}

async function streamRows(): Promise<TrainingRow[]> {
  const rows: TrainingRow[] = [];
  const verdicts = await readVerdicts();
  for (const { items } of streams) {
    const archive = createArchive();
    const known = new Map<string, Profile>();
    items.forEach((item, position) => {
      const one = profile(item);
      const key = urlKey(item.url);
      for (const { a, b, same, source } of verdicts) {
        const other = a === key ? known.get(b) : b === key ? known.get(a) : undefined;
        if (other === undefined) continue;
        const weight = same ? WEIGHTS.same : source === 'judged' ? WEIGHTS.judgedNotSame : WEIGHTS.notSame;
        rows.push(rowOf(source, same, weight, similarityOf(one, other, archive.weigh)));
      }
      if (position % 2 === 0) rows.push(...minedRows(one, archive));
      known.set(key, one);
      archive.put({ storyId: item.id, core: [one] });
    });
  }
  return rows;
}

/** The most alike that cannot be one story. */
function minedRows(one: Profile, archive: Archive): TrainingRow[] {
  const alike = archive
    .like(one)
    .flatMap(({ core }) => core)
    .map((other) => ({ other, similarity: similarityOf(one, other, archive.weigh) }))
    .sort((a, b) => b.similarity.titles + b.similarity.rarest - a.similarity.titles - a.similarity.rarest);
  const apart = ({ other }: { other: Profile }) => Math.abs(one.at - other.at);
  const far = alike.filter((pair) => apart(pair) > FAR_MS).slice(0, 2);
  const own = alike.filter((pair) => pair.other.publisher === one.publisher && apart(pair) < NEAR_MS).slice(0, 2);
  return [
    ...far.map(({ other }) => {
      const moved = { ...one, at: other.at + random() * 120 * HOUR_MS, publisher: 'another' };
      return rowOf('far', false, WEIGHTS.far, similarityOf(moved, other, archive.weigh));
    }),
    ...own.map(({ similarity }) => rowOf('own publisher', false, WEIGHTS.ownPublisher, similarity)),
    ...own
      .filter((pair) => apart(pair) > 20 * HOUR_MS)
      .map(({ similarity }) =>
        rowOf('own publisher', false, WEIGHTS.ownPublisher / 2, { ...similarity, samePublisher: 0 }),
      ),
  ];
}

async function eventRows(): Promise<TrainingRow[]> {
  const { weigh } = createArchive();
  const events = (await readEvents(dataDir)).map(({ event, item }) => ({ event, one: profile(item) }));
  return events.flatMap(({ event, one }, at) =>
    events.slice(0, at).flatMap((other) => {
      if (Math.abs(one.at - other.one.at) > FAR_MS || one.language !== other.one.language) return [];
      const same = event === other.event && !isBin(event);
      return rowOf('event', same, same ? WEIGHTS.event : WEIGHTS.otherEvent, similarityOf(one, other.one, weigh));
    }),
  );
}

const write = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

await countFrequencies();
const rows = [...(await streamRows()), ...(await eventRows())];
const signs = [...FOR.map(() => 1 as const), ...AGAINST.map(() => -1 as const)];

const labelled = rows.filter(({ source }) => source === 'labelled');
const heldOut = Array.from({ length: FOLDS }, (_, fold) => {
  const test = new Set(labelled.filter((_row, at) => at % FOLDS === fold));
  const model = learn(
    rows.filter((row) => !test.has(row)),
    signs,
  );
  return [...test].map((row) => ({ same: row.same, odds: oddsBy(model, row) + LENIENCE }));
}).flat();
const joined = heldOut.filter(({ odds }) => odds >= 0);
const same = heldOut.filter((row) => row.same);
console.log(
  `${rows.length} rows; held out: ${joined.filter((row) => row.same).length} of ${same.length} same pairs join,`,
  `${joined.filter((row) => !row.same).length} of ${heldOut.length - same.length} others`,
);

const model = learn(rows, signs);
const rounded = (value: number) => Number(value.toFixed(3));
await writeFile(
  new URL('story-weights.json', CONFIG),
  write({
    bias: rounded(model.bias + LENIENCE),
    weights: Object.fromEntries(FEATURES.map((name, at) => [name, rounded(model.weights[at] ?? 0)])),
  }),
);
