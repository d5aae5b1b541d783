import { pathToFileURL } from 'node:url';
import type { Item } from '../../src/feeds/feed.ts';
import type { Observation } from '../../src/status/observation.ts';
import { createUnderstand } from '../../src/stories/analyze.ts';
import { observe } from '../../src/stories/conditions/observe.ts';
import { filedUnder } from '../../src/stories/places/filing.ts';
import { findPlaces, type PlaceMention } from '../../src/stories/places/places.ts';
import { type Document, readDocument } from '../../src/text/tokenize.ts';
import { type Row, readJsonLines, sharedDir } from './row.ts';

interface LabelledItem {
  readonly id: string;
  readonly date?: string;
  readonly title: string;
  readonly text?: string;
  readonly url?: string;
}

interface Label {
  readonly id: string;
  readonly relevant: boolean;
  readonly regions_allowed: readonly string[];
  readonly status: { readonly region: string; readonly dimension: string; readonly state: string } | 'disputed' | null;
}

interface Shutdown {
  readonly id: string;
  readonly country: string;
  readonly area: string | null;
  readonly start: string | null;
  readonly extent: string | null;
  readonly event_text: string | null;
}

interface Post {
  readonly date: string;
  readonly text: string;
}

interface PostLabel {
  readonly line: number;
  readonly state: string;
  readonly levels: readonly number[];
  readonly place: string;
}

/** Language of an item that does not say it: by its script and, for the two written for this project, by its id. */
function languageOf(id: string, text: string): string {
  const written = /^(ru|es|zh|kk)-/.exec(id)?.[1];
  if (written !== undefined && written !== 'zh') return written;
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  return 'en';
}

function itemOf(fields: Pick<LabelledItem, 'id' | 'title' | 'text'>, date: string | null | undefined): Item {
  const parsed = Date.parse(date ?? '');
  const publishedAt = Number.isNaN(parsed) ? null : parsed;
  const text = fields.text ?? '';
  return {
    id: fields.id,
    feedId: 'eval',
    publisher: 'example.org',
    url: 'https://example.org/',
    title: fields.title,
    text,
    language: languageOf(fields.id, `${fields.title} ${text}`),
    publishedAt,
    seenAt: publishedAt ?? 0,
    firstSight: false,
  };
}

function read(item: Item): readonly Observation[] {
  const document = readDocument(item);
  return observe(document, item, findPlaces(document)).observations;
}

const told = (observations: readonly Observation[]): string =>
  observations.map(({ region, dimension, state }) => `${region} ${dimension} ${state}`).join(', ') || 'nothing';

export async function evaluateStatus(dataDir: string): Promise<Row[]> {
  return [...(await labelledItems(dataDir)), ...(await shutdowns(dataDir)), ...(await monitorPosts(dataDir))];
}

/** Recall over labelled conditions; precision over main observations, those on items without a condition included. */
async function labelledItems(dataDir: string): Promise<Row[]> {
  const understand = createUnderstand();
  let [wanted, found, made, right, rightSomewhere] = [0, 0, 0, 0, 0];
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const corpus of ['news', 'languages']) {
    const labels = new Map(
      (await readJsonLines<Label>(`${dataDir}/${corpus}-labels.jsonl`)).map((label) => [label.id, label]),
    );
    for (const fields of await readJsonLines<LabelledItem>(`${dataDir}/${corpus}-items.jsonl`)) {
      const label = labels.get(fields.id);
      if (label === undefined || label.status === 'disputed') continue;
      const item = itemOf(fields, fields.date);
      const { observations } = understand(readDocument(item), item);
      const { status } = label;
      const isRight = (one: Observation) =>
        status !== null &&
        filedUnder(one.region) === status.region &&
        one.dimension === status.dimension &&
        one.state === status.state;
      const isRightElsewhere = (one: Observation) =>
        status !== null &&
        label.regions_allowed.includes(filedUnder(one.region)) &&
        one.dimension === status.dimension &&
        one.state === status.state;
      // A label names the main condition: what stands first is what the reader takes for it.
      const main = observations
        .filter(({ polarity, phase }) => polarity !== 'denied' && phase !== 'announced')
        .slice(0, 1);
      made += main.length;
      right += main.filter(isRight).length;
      rightSomewhere += main.filter((one) => isRight(one) || isRightElsewhere(one)).length;
      const line = `${fields.id} "${fields.title}": saw ${told(observations)}`;
      if (status !== null) {
        wanted++;
        if (observations.some(isRight)) found++;
        else missed.push(`${line}, wanted ${status.region} ${status.dimension} ${status.state}`);
      }
      if (main.length > 0 && status === null) wrong.push(`${line}, wanted nothing`);
    }
  }
  return [
    {
      measure: 'status recall',
      value: found / Math.max(1, wanted),
      count: wanted,
      target: 0.85,
      detail: 'labelled region, dimension and state among the observations',
      misses: missed,
    },
    {
      measure: 'status precision',
      value: rightSomewhere / Math.max(1, made),
      count: made,
      target: 0.85,
      detail: `main observations that are labelled so for one of the affected regions; ${(right / Math.max(1, made)).toFixed(3)} where only the one region of the label counts`,
      misses: wrong,
    },
  ];
}

const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  'Iran (Islamic Republic of)': 'Iran',
  'Russian Federation': 'Russia',
  'Palestine, State of': 'Palestine',
  'Syrian Arab Republic': 'Syria',
  'Venezuela (Bolivarian Republic of)': 'Venezuela',
  'Democratic Republic of the Congo': 'Congo - Kinshasa',
};

/** Records name the country or one of its areas: other rows cannot be placed by anyone. */
async function shutdowns(dataDir: string): Promise<Row[]> {
  const rows = await readJsonLines<Shutdown>(`${dataDir}/shutdowns/keepiton_events.jsonl`);
  let [named, placed, judged, right] = [0, 0, 0, 0];
  const misplaced: string[] = [];
  const misread: string[] = [];
  for (const row of rows) {
    const text = row.event_text ?? '';
    if (!namesPlace(row, text)) continue;
    const item = itemOf({ id: row.id, title: '', text }, row.start);
    const document = readDocument({ ...item, language: 'en' });
    const places = findPlaces(document);
    const country = codeOf(row.country);
    // Towns that no gazetteer knows: the state is still to be read.
    const given = places.length > 0 || country === undefined ? places : placeGiven(country, document);
    const { observations } = observe(document, { ...item, language: 'en' }, given);
    named++;
    const isPlaced = given === places && observations.length > 0;
    const seen = isPlaced ? observations.map((one) => one.region) : places.map((place) => place.region);
    if (seen.some((region) => region.slice(0, 2) === country)) placed++;
    else
      misplaced.push(
        `${row.country} (${country}): saw ${[...new Set(seen)].join(' ') || 'nowhere'} in "${text.slice(0, 160)}"`,
      );
    if (row.extent === null) continue;
    judged++;
    const isOut = observations.some((one) => one.dimension === 'internet' && one.state !== 'restored');
    if (isOut === row.extent.startsWith('Full')) right++;
    else misread.push(`${row.extent}: saw ${told(observations)} in "${text.slice(0, 200)}"`);
  }
  return [
    {
      measure: 'shutdowns: country',
      value: placed / Math.max(1, named),
      count: named,
      target: 0.95,
      detail: 'country among the regions observed, or named where nothing is observed',
      misses: misplaced,
    },
    {
      measure: 'shutdowns: state',
      value: right / Math.max(1, judged),
      count: judged,
      target: 0.9,
      detail: 'full: internet down or degraded; one service only: no internet outage',
      misses: misread,
    },
  ];
}

function placeGiven(region: string, { sentences }: Document): PlaceMention[] {
  const [sentence] = sentences;
  return sentence === undefined
    ? []
    : [{ region, kind: 'name', sentence, from: 0, until: 1, role: 'affected', reason: 'given' }];
}

/** Words of the column "area" that name no place. */
const NO_PLACE = /^(?:nation\s?wide|national|whole|entire country|country|state|city|areas?|districts?)$/i;

function namesPlace({ country, area }: Shutdown, text: string): boolean {
  const low = text.toLowerCase();
  const names = [(COUNTRY_NAMES[country] ?? country).split(/[(,]/)[0] ?? '', ...(area ?? '').split(/[,;&]| and /)];
  return names.some(
    (name) => name.trim().length > 2 && !NO_PLACE.test(name.trim()) && low.includes(name.trim().toLowerCase()),
  );
}

function codeOf(country: string): string | undefined {
  const document = readDocument({ title: COUNTRY_NAMES[country] ?? country, text: '', language: 'en' });
  return findPlaces(document)[0]?.region.slice(0, 2);
}

async function monitorPosts(dataDir: string): Promise<Row[]> {
  const posts = await readJsonLines<Post>(`${dataDir}/shutdowns/netblocks-posts-ukraine.jsonl`);
  const labels = await readJsonLines<PostLabel>(`${dataDir}/shutdowns/netblocks-labels.jsonl`);
  let [states, levels, placeable, placed] = [0, 0, 0, 0];
  const misread: string[] = [];
  const mislevelled: string[] = [];
  const misplaced: string[] = [];
  for (const label of labels) {
    const post = posts[label.line - 1];
    if (post === undefined) continue;
    const item = itemOf({ id: `post-${label.line}`, title: '', text: post.text }, post.date);
    const observations = read({ ...item, language: 'en' }).filter((one) => one.dimension === 'internet');
    const main = observations[0]?.state ?? 'none';
    if (main === label.state) states++;
    else misread.push(`${label.line} wanted ${label.state}, saw ${main}: "${post.text.slice(0, 200)}"`);
    const seen = [
      ...new Set(observations.flatMap((one) => (one.level?.unit === '% of ordinary' ? [one.level.value] : []))),
    ];
    if (same(seen, label.levels)) levels++;
    else
      mislevelled.push(
        `${label.line} wanted ${label.levels.join(' ')}, saw ${seen.join(' ')}: "${post.text.slice(0, 200)}"`,
      );
    if (label.state === 'none') continue;
    placeable++;
    const wanted = findPlaces(readDocument({ title: label.place, text: '', language: 'en' })).map((one) => one.region);
    const regions = observations.map((one) => one.region);
    // A town no gazetteer knows is placed by the region named beside it.
    const isBeside = wanted.length === 0 && observations.some((one) => one.evidence.includes(label.place));
    if (isBeside || wanted.some((region) => regions.includes(region))) placed++;
    else misplaced.push(`${label.line} wanted ${label.place} (${wanted.join(' ')}), saw ${regions.join(' ')}`);
  }
  const row = (
    measure: string,
    right: number,
    count: number,
    target: number,
    detail: string,
    misses: string[],
  ): Row => ({
    measure,
    value: right / Math.max(1, count),
    count,
    target,
    detail,
    misses,
  });
  return [
    row('monitor posts: state', states, labels.length, 0.9, 'state of the first observation, or none', misread),
    row('monitor posts: levels', levels, labels.length, 0.98, 'levels in % of ordinary, exactly', mislevelled),
    row('monitor posts: place', placed, placeable, 0.9, 'the place labelled is a region observed', misplaced),
  ];
}

const same = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((value) => other.includes(value));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { measure, value, count, target, detail, misses } of await evaluateStatus(`${sharedDir()}/eval`)) {
    console.log(`\n${measure}: ${value.toFixed(3)} of ${count} (target ${target}); ${detail}`);
    for (const miss of misses) console.log(`  - ${miss}`);
  }
}
