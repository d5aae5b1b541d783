import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Alert, Feedback } from '../../src/alerts/alert.ts';
import { raiseOwn } from '../../src/alerts/create-alert.ts';
import { featuresOf, MAX_FEEDBACK, sharesIn, teach } from '../../src/alerts/teaching.ts';
import type { Item } from '../../src/feeds/feed.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { createAnalyze } from '../../src/stories/analyze.ts';
import type { Match } from '../../src/stories/story.ts';
import { type Label, type Line, readLabelled, toItem } from './labelled.ts';
import { type Judged, relevanceOf } from './measures.ts';
import { type Row, readJsonLines } from './row.ts';

interface Case {
  readonly item: Item;
  readonly label: Label;
  readonly match: Match;
}

/**
 * What feedback brings where nothing else sorts the news: every labelled item is taken as sent, a manager calls wrong what
 * the labels do, and what comes later shows what was learnt. The bounds of `teaching.ts` were chosen on July 2025, not on
 * the labelled news.
 */
export async function evaluateTeaching(dataDir: string): Promise<Row[]> {
  const [july, news] = [await julyCases(dataDir), await newsCases(dataDir)];
  return [
    taughtRow('blind feedback: two weeks of July 2025', july, Date.UTC(2025, 6, 15)),
    taughtRow('blind feedback: half of the labelled news', news, middleOf(news)),
  ];
}

const middleOf = (cases: readonly Case[]): number =>
  cases.map(({ item }) => item.seenAt).sort((a, b) => a - b)[Math.floor(cases.length / 2)] ?? 0;

/** @param until items seen before it teach, those from it on are measured. */
function taughtRow(measure: string, cases: readonly Case[], until: number): Row {
  const sent = (one: Case): Case => ({ ...one, match: { ...one.match, relevant: true, severity: 1, topics: [] } });
  const taught = cases.filter(({ item }) => item.seenAt < until);
  const measured = cases.filter(({ item }) => item.seenAt >= until).map(sent);
  const news = taught.filter(({ label }) => label.relevant).map(({ item }) => featuresOf(item.title, item.publisher));
  const feedback = taught
    .filter(({ label }) => !label.relevant)
    .slice(-MAX_FEEDBACK)
    .map(({ item }): Feedback => {
      const features = sharesIn(featuresOf(item.title, item.publisher), news);
      const about = { regions: [], topics: [], conditions: [], createdAt: item.seenAt, createdBy: 'eval' };
      const [id, headline] = [item.id, item.title];
      return { id, space: 'eval', kind: 'not-mining', storyId: id, headline, features, ...about };
    });
  return rowOf(measure, measured, feedback);
}

/**
 * What the feedback of an installation brings, a row for each of its spaces.
 * @param folder its DATA_DIR, which is copied first: the bot may be running.
 */
export async function evaluateFeedback(dataDir: string, folder: string): Promise<Row[]> {
  const copy = await mkdtemp(join(tmpdir(), 'hashwire-feedback-'));
  try {
    await cp(folder, copy, { recursive: true });
    const state = openSqlite(join(copy, 'hashwire.sqlite'), { clock: () => 0 });
    const all = (await state.feedback.entries()).map(([, one]) => one);
    await state.close();
    const cases = [...(await julyCases(dataDir)), ...(await newsCases(dataDir))];
    return [...Map.groupBy(all, ({ space }) => space)].map(([space, feedback]) =>
      rowOf(`blind feedback: ${space}`, cases, feedback),
    );
  } finally {
    await rm(copy, { recursive: true });
  }
}

function rowOf(measure: string, cases: readonly Case[], feedback: readonly Feedback[]): Row {
  const judge = (one: Case): Judged & Case => {
    const isSent = one.match.relevant && teach(alertOf(one), feedback).unwanted === undefined;
    return { ...one, match: { ...one.match, relevant: isSent } };
  };
  const [before, judged] = [relevanceOf(cases), cases.map(judge)];
  const after = relevanceOf(judged);
  const stopped = judged.filter(({ match }, at) => cases[at]?.match.relevant === true && !match.relevant);
  const lost = stopped.filter(({ label }) => label.relevant);
  const figures = ({ precision, recall }: typeof before) => `${precision.toFixed(3)} and ${recall.toFixed(3)}`;
  return {
    measure,
    value: after.f1,
    baseline: before.f1,
    count: cases.length,
    detail: `F1 of what is sent after ${feedback.length} pieces of feedback; precision and recall ${figures(before)} before, ${figures(after)} after; ${stopped.length} kept back, ${lost.length} of them news`,
    misses: lost.map(({ item }) => `kept back: ${item.publisher}: ${item.title}`),
  };
}

const alertOf = ({ item, match }: Case): Alert => ({
  ...raiseOwn({ reason: 'first', key: item.id, at: item.seenAt }),
  storyId: item.id,
  topics: match.topics,
  regions: match.regions,
  severity: match.severity,
  headline: item.title,
  words: `${item.title}\n${item.text}`.toLowerCase(),
  sources: [{ publisher: item.publisher, url: item.url, at: item.publishedAt }],
});

const julyCases = async (dataDir: string): Promise<Case[]> => read(await julyItems(dataDir));

/** The labelled items of July 2025. */
export async function julyItems(dataDir: string): Promise<Omit<Case, 'match'>[]> {
  const lines = await readJsonLines<Line>(join(dataDir, 'blind/july2025-items.jsonl'));
  const labels = await readJsonLines<Label>(join(dataDir, 'blind/july2025-labels.open.jsonl'));
  const byId = new Map(labels.map((one) => [one.id, one]));
  return lines.flatMap((line) => {
    const label = byId.get(line.id);
    const date = /Z|[+-]\d\d:\d\d$/u.test(line.date) ? line.date : `${line.date}Z`;
    return label === undefined ? [] : [{ item: toItem({ ...line, date }), label }];
  });
}

async function newsCases(dataDir: string): Promise<Case[]> {
  const labelled = await readLabelled(dataDir, 'news');
  return read(labelled.flatMap(({ item, label }) => (label === null ? [] : [{ item, label }])));
}

function read(labelled: readonly Omit<Case, 'match'>[]): Case[] {
  const analyze = createAnalyze();
  return labelled.map((one) => ({ ...one, match: analyze(one.item).match }));
}
