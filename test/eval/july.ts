import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DAY_MS } from '../../src/clock.ts';
import { feedsOf, parseCatalogue } from '../../src/feeds/catalogue.ts';
import { publisherOf } from '../../src/feeds/identity.ts';
import { createAnalyze } from '../../src/stories/analyze.ts';
import { type Label, type Line, toItem } from './labelled.ts';
import { relevanceOf } from './measures.ts';
import { type Row, readJsonLines } from './row.ts';
import { type PlayedItem, playItems } from './truth/play-items.ts';

interface JulyLabel extends Omit<Label, 'relevant'> {
  readonly relevant: boolean;
  readonly story: string | null;
  /** `promo` is a paid advert. */
  readonly kind: string;
}

const CATALOGUE = new URL('../../config/feeds.json', import.meta.url);
const show = (value: number): string => value.toFixed(3);

/** A real month of news on which no weight was trained (its misses were read, see `blind.ts`): what is taken for news, and what a subscriber to everything is sent. */
export async function evaluateJuly(dataDir: string): Promise<Row[]> {
  const items = (await readJsonLines<Line>(join(dataDir, 'blind/july2025-items.jsonl')))
    .map((line) => toItem({ ...line, date: /Z|[+-]\d\d:\d\d$/u.test(line.date) ? line.date : `${line.date}Z` }))
    .sort((a, b) => a.seenAt - b.seenAt);
  const labels = new Map(
    (await readJsonLines<JulyLabel>(join(dataDir, 'blind/july2025-labels.open.jsonl'))).map((one) => [one.id, one]),
  );
  const analyze = createAnalyze();
  const cases = items.flatMap((item) => {
    const label = labels.get(item.id);
    return label === undefined ? [] : [{ item, label, match: analyze(item).match }];
  });
  const found = relevanceOf(cases);
  const adverts = cases.filter(({ label }) => label.kind === 'promo');
  const taken = adverts.filter(({ match }) => match.relevant);
  const titles = (some: readonly (typeof cases)[number][]) =>
    some.map(({ item }) => `${item.publisher}: ${item.title}`);
  const played = await playItems(items);
  return [
    {
      measure: 'blind July 2025: precision',
      value: found.precision,
      count: found.count,
      target: 0.88,
      detail: `of items called relevant; F1 ${show(found.f1)}`,
      misses: titles(cases.filter(({ label, match }) => match.relevant && !label.relevant)),
    },
    {
      measure: 'blind July 2025: recall',
      value: found.recall,
      count: cases.filter(({ label }) => label.relevant).length,
      target: 0.95,
      detail: 'of items that are relevant',
      misses: titles(cases.filter(({ label, match }) => !match.relevant && label.relevant)),
    },
    {
      measure: 'blind July 2025: adverts alerted',
      value: taken.length,
      count: adverts.length,
      target: 0,
      lowerIsBetter: true,
      detail: 'paid adverts called relevant',
      misses: titles(taken),
    },
    ...storyRows(played, labels),
    await catalogueRow(items, labels),
  ];
}

type Labels = ReadonlyMap<string, JulyLabel>;

/** Items of one event are to be one story, and a story few posts. */
function storyRows(played: readonly PlayedItem[], labels: Labels): Row[] {
  const told = played.flatMap((one) => {
    const label = labels.get(one.item.id);
    return label?.relevant && label.story !== null ? [{ ...one, story: label.story }] : [];
  });
  let [same, joined, right] = [0, 0, 0];
  const [apart, mixed]: [string[], string[]] = [[], []];
  for (const [at, one] of told.entries()) {
    for (const other of told.slice(0, at)) {
      const isSame = one.story === other.story;
      const isJoined = one.storyId === other.storyId;
      if (isSame) same++;
      if (isJoined) joined++;
      if (isSame && isJoined) right++;
      else if (isSame) apart.push(`${other.item.title} / ${one.item.title}`);
      else if (isJoined) mixed.push(`${other.item.title} / ${one.item.title}`);
    }
  }
  const stories = new Set(told.map(({ story }) => story)).size;
  const posts = told.reduce((sum, one) => sum + one.posts, 0);
  const posted = told.filter((one) => one.posts > 0).map(({ story, item }) => `${story}: ${item.title}`);
  return [
    {
      measure: 'blind July 2025: pairs, recall',
      value: right / Math.max(1, same),
      count: same,
      target: 0.85,
      detail: 'pairs of one event that became one story',
      misses: apart,
    },
    {
      measure: 'blind July 2025: pairs, precision',
      value: right / Math.max(1, joined),
      count: joined,
      target: 0.985,
      detail: 'pairs of one story that are of one event',
      misses: mixed,
    },
    {
      measure: 'blind July 2025: posts a story',
      value: posts / Math.max(1, stories),
      count: stories,
      target: 1.08,
      lowerIsBetter: true,
      detail: `${posts} posts for ${stories} events`,
      misses: posted.sort(),
    },
  ];
}

async function catalogueRow(items: readonly PlayedItem['item'][], labels: Labels): Promise<Row> {
  const feeds = feedsOf(parseCatalogue(await readFile(CATALOGUE, 'utf8'), 'feeds.json'));
  const hosts = new Set(feeds.map(({ url }) => publisherOf(url)));
  const ours = items.filter(({ url }) => hosts.has(publisherOf(url)));
  const posts = (await playItems(ours)).filter((one) => one.posts > 0);
  const days = Math.max(1, ((ours.at(-1)?.seenAt ?? 0) - (ours[0]?.seenAt ?? 0)) / DAY_MS);
  const count = posts.reduce((sum, one) => sum + one.posts, 0);
  const labelled = posts.filter(({ item }) => labels.has(item.id));
  const noise = labelled.filter(({ item }) => labels.get(item.id)?.relevant === false);
  const outlets = new Set(ours.map(({ url }) => publisherOf(url))).size;
  return {
    measure: 'blind July 2025: posts a day',
    value: count / days,
    count: ours.length,
    target: 2,
    lowerIsBetter: true,
    detail: `to a subscriber to everything, of ${outlets} outlets of the catalogue; ${noise.length} of the ${labelled.length} labelled posts are noise`,
    misses: noise.map(({ item }) => `${item.publisher}: ${item.title}`),
  };
}
