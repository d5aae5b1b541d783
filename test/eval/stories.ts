// How well items become stories: `npx node test/eval/stories.ts`.
import { join } from 'node:path';
import { DAY_MS } from '../../src/clock.ts';
import type { Item } from '../../src/feeds/feed.ts';
import { claimKeys, createUnderstand, type Understand } from '../../src/stories/analyze.ts';
import { type Assignment, createClusterer, storyIdOf } from '../../src/stories/cluster/cluster.ts';
import type { Match } from '../../src/stories/story.ts';
import { readDocument } from '../../src/text/tokenize.ts';
import { type Row, readJsonLines, sharedDir } from './row.ts';
import { readStreams, unescapeEntities } from './streams.ts';

/** For what reads places and words itself. */
export const NO_MATCH: Match = { relevant: true, topics: [], regions: [], mentioned: [], severity: 1, evidence: [] };

interface Placed {
  readonly item: Item;
  readonly match: Match;
  readonly storyId: string;
  readonly assignment: Assignment;
}

/** Plays items through a clusterer of their own, in order. */
function play(items: readonly Item[], understand: Understand): Placed[] {
  const clusterer = createClusterer();
  return items.map((item) => {
    const document = readDocument(item);
    const { match, observations } = understand(document, item);
    const assignment = clusterer.assign(document, item, match, claimKeys(observations));
    const storyId = assignment.storyId ?? storyIdOf(item.id);
    clusterer.remember({ id: storyId, features: assignment.features });
    return { item, match, storyId, assignment };
  });
}

interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Labelled pairs with entities in their addresses decoded; some rows have no address and are left out. */
export async function readPairs(dataDir: string): Promise<Pair[]> {
  return (await readJsonLines<Pair>(join(dataDir, 'story-pairs.jsonl')))
    .map((pair) => ({ ...pair, a: unescapeEntities(pair.a), b: unescapeEntities(pair.b) }))
    .filter(({ a, b }) => a !== '' && b !== '');
}

const BINS = ['kz-unrest-other', 'kz-energy-bg', 'bg-report'];
/** Not an event: each of its rows is a story of its own. */
export const isBin = (event: string): boolean => BINS.includes(event);

interface EventRow {
  readonly id: string;
  readonly event: string;
  readonly title: string | null;
  readonly date: string;
  readonly lang: string;
  readonly outlet: string | null;
  readonly url: string;
}

/** Reports that have a title, in order of their dates; a month stands for its first day. */
export async function readEvents(dataDir: string): Promise<{ event: string; item: Item }[]> {
  return (await readJsonLines<EventRow>(join(dataDir, 'story-events.jsonl')))
    .filter(({ title }) => title !== null)
    .map((row) => ({ event: row.event, item: eventItem(row, Date.parse(row.date)) }))
    .sort((a, b) => a.item.seenAt - b.item.seenAt);
}

function eventItem({ id, title, lang, outlet, url }: EventRow, at: number): Item {
  return {
    id,
    feedId: 'events',
    publisher: outlet?.replace(/^www\./, '') ?? id,
    url,
    title: title ?? '',
    text: '',
    language: lang,
    publishedAt: at,
    seenAt: at,
    firstSight: false,
  };
}

export async function evaluateStories(dataDir: string): Promise<Row[]> {
  const understand = createUnderstand();
  const plays = (await readStreams(dataDir)).map(({ name, items }) => ({ name, placed: play(items, understand) }));
  const all = plays.flatMap(({ placed }) => placed);
  return [
    ...pairRows(all, await readPairs(dataDir)),
    farRow(plays.map(({ placed }) => placed)),
    ...plays.map(largestRow),
    await eventRow(dataDir, understand),
  ];
}

function pairRows(placed: readonly Placed[], pairs: readonly Pair[]): Row[] {
  const byUrl = new Map(placed.map((one) => [one.item.url, one]));
  const seen = pairs.flatMap((pair) => {
    const [a, b] = [byUrl.get(pair.a), byUrl.get(pair.b)];
    if (a === undefined || b === undefined) return [];
    return { ...pair, joined: a.storyId === b.storyId, told: `${pair.id}: ${a.item.title} / ${b.item.title}` };
  });
  const same = seen.filter((pair) => pair.same);
  const joined = seen.filter((pair) => pair.joined);
  return [
    {
      measure: 'stories: recall',
      value: same.filter((pair) => pair.joined).length / same.length,
      count: same.length,
      target: 0.9,
      detail: 'pairs of one story that were joined',
      misses: same.filter((pair) => !pair.joined).map(({ told }) => told),
    },
    {
      measure: 'stories: precision',
      value: joined.filter((pair) => pair.same).length / joined.length,
      count: joined.length,
      target: 0.98,
      detail: 'of the labelled pairs that were joined, those of one story',
      misses: joined.filter((pair) => !pair.same).map(({ told }) => told),
    },
    {
      measure: 'stories: not same, joined',
      value: joined.filter((pair) => !pair.same).length,
      count: seen.length - same.length,
      target: 0,
      lowerIsBetter: true,
      detail: 'labelled pairs of different stories that were joined',
      misses: [],
    },
  ];
}

const FAR_MS = 10 * DAY_MS;

/** Items on one region and topic, more than ten days apart, in one story. */
function farRow(streams: readonly (readonly Placed[])[]): Row {
  const misses: string[] = [];
  let looked = 0;
  for (const story of streams.flatMap(storiesOf)) {
    story.forEach((one, at) => {
      for (const other of story.slice(0, at)) {
        looked += 1;
        const alike =
          one.match.topics.some((topic) => other.match.topics.includes(topic)) &&
          one.match.regions.some((region) => other.match.regions.includes(region));
        if (alike && Math.abs(one.item.seenAt - other.item.seenAt) > FAR_MS) {
          misses.push(`${other.item.title} / ${one.item.title}`);
        }
      }
    });
  }
  return {
    measure: 'stories: far apart',
    value: misses.length,
    count: looked,
    target: 0,
    lowerIsBetter: true,
    detail: 'pairs of one story with the same region and topic, more than ten days apart',
    misses,
  };
}

async function eventRow(dataDir: string, understand: Understand): Promise<Row> {
  const events = await readEvents(dataDir);
  const placed = play(
    events.map(({ item }) => item),
    understand,
  );
  const told = placed.map((one, at) => {
    const { event = '', item } = events[at] ?? {};
    return { ...one, event: isBin(event) ? `${event} ${item?.id}` : event };
  });
  let precision = 0;
  let recall = 0;
  const misses: string[] = [];
  for (const one of told) {
    const mates = told.filter((other) => other.storyId === one.storyId);
    const truth = told.filter((other) => other.event === one.event);
    const both = mates.filter((other) => other.event === one.event).length;
    precision += both / mates.length / told.length;
    recall += both / truth.length / told.length;
    if (both < mates.length || both < truth.length) {
      misses.push(`${one.event}: ${one.item.title} (story ${one.storyId.slice(0, 4)}, ${both} of ${truth.length})`);
    }
  }
  return {
    measure: 'events: BCubed F1',
    value: (2 * precision * recall) / (precision + recall),
    count: told.length,
    target: 0.85,
    detail: `headlines of the same events in ten languages; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    misses,
  };
}

function storiesOf(placed: readonly Placed[]): Placed[][] {
  return [...Map.groupBy(placed, ({ storyId }) => storyId).values()];
}

const LARGEST = 30;

/** What a person has to read: which stories are too large. */
function largestRow({ name, placed }: { readonly name: string; readonly placed: readonly Placed[] }): Row {
  const stories = storiesOf(placed).sort((a, b) => b.length - a.length);
  return {
    measure: `stories: largest of ${name}`,
    value: stories[0]?.length ?? 0,
    count: stories.length,
    detail: `reports in the largest story; the ${LARGEST} largest in full`,
    misses: [],
    inFull: stories.slice(0, LARGEST).flatMap((story) => [`## ${story.length} reports`, ...story.map(lineOf)]),
  };
}

function lineOf({ item, assignment }: Placed): string {
  const copy = assignment.copyOf === undefined ? '' : ' copy';
  return `${new Date(item.seenAt).toISOString().slice(0, 16)} ${item.publisher}${copy} ${assignment.score.toFixed(2)} ${item.title}`;
}

if (import.meta.main) {
  for (const { measure, value, count, target, detail, misses, inFull } of await evaluateStories(
    join(sharedDir(), 'eval'),
  )) {
    console.log(
      `${measure}: ${value.toFixed(3)} of ${count}${target === undefined ? '' : ` (target ${target})`}: ${detail}`,
    );
    for (const line of [...misses, ...(inFull ?? [])]) console.log(`    ${line}`);
  }
}
