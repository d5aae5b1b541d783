import { join } from 'node:path';
import type { Observation } from '../../src/status/observation.ts';
import { createAnalyze } from '../../src/stories/analyze.ts';
import { filedUnder } from '../../src/stories/places/filing.ts';
import { type Label as Decided, type Line, toItem } from './labelled.ts';
import { labelsOf, relevanceOf, severityOf } from './measures.ts';
import { type Row, readJsonLines } from './row.ts';

/** Where the annotators differ on the condition, nothing is right or wrong. */
type Label = Omit<Decided, 'status'> & { readonly status: Decided['status'] | 'disputed' };

/** News of 2023-2026 in 13 languages on which no weight was trained; its misses were read, see `blind.ts`. */
export async function evaluateWorld(dataDir: string): Promise<Row[]> {
  const labels = new Map(
    (await readJsonLines<Label>(join(dataDir, 'blind/world2026-labels.open.jsonl'))).map((one) => [one.id, one]),
  );
  const analyze = createAnalyze();
  const cases = (await readJsonLines<Line>(join(dataDir, 'blind/world2026-items.open.jsonl'))).flatMap((line) => {
    const label = labels.get(line.id);
    if (label === undefined) return [];
    const { match, observations } = analyze(toItem(line));
    return [{ label, match, observations, title: line.title, language: line.language ?? '' }];
  });
  const rowOf = (
    measure: string,
    value: number,
    count: number,
    target: number,
    detail: string,
    misses: readonly string[] = [],
  ): Row => ({
    measure: `blind world 2026: ${measure}`,
    value,
    count,
    target,
    detail,
    misses,
  });
  const show = (value: number) => value.toFixed(3);
  const relevance = relevanceOf(cases);
  const topics = labelsOf(cases, 'topics');
  const regions = labelsOf(cases, 'regions');
  const severity = severityOf(cases);
  const both = cases.filter(({ label, match }) => label.relevant && match.relevant);
  const languages = [...Map.groupBy(cases, ({ language }) => language)].sort(([a], [b]) => a.localeCompare(b));
  const missed = (kind: 'topics' | 'regions') =>
    both
      .filter(({ label, match }) => {
        const made: readonly string[] = match[kind];
        const allowed: readonly string[] = label[`${kind}_allowed`];
        return (
          !made.every((one) => allowed.includes(one)) || !label[`${kind}_required`].every((one) => made.includes(one))
        );
      })
      .map(
        ({ label, match, title }) =>
          `got ${match[kind].join(' ')}, wanted ${label[`${kind}_required`].join(' ')}: ${label.id} ${title}`,
      );
  return [
    rowOf(
      'relevance',
      relevance.f1,
      relevance.count,
      0.97,
      `F1; precision ${show(relevance.precision)}, recall ${show(relevance.recall)}`,
      cases
        .filter(({ label, match }) => label.relevant !== match.relevant)
        .map(({ label, title }) => `${label.relevant ? 'missed' : 'false alarm'}: ${label.id} ${title}`),
    ),
    rowOf('topics', topics.f1, topics.count, 0.9, 'micro-F1 over items relevant in both', missed('topics')),
    rowOf('regions', regions.f1, regions.count, 0.95, 'micro-F1 over items relevant in both', missed('regions')),
    ...languages.flatMap(([language, some]) => {
      const found = labelsOf(some, 'regions');
      return found.count === 0
        ? []
        : [rowOf(`regions, ${language}`, found.f1, found.count, 0.88, 'the same in one language')];
    }),
    rowOf(
      'severity',
      severity.macro,
      severity.count,
      0.82,
      `macro-F1 over 1, 2, 3 (${severity.per.map(show).join(', ')})`,
    ),
    ...statusRows(cases, rowOf),
  ];
}

interface Stated {
  readonly label: Label;
  readonly observations: readonly Observation[];
  readonly title: string;
}

type RowOf = (
  measure: string,
  value: number,
  count: number,
  target: number,
  detail: string,
  misses?: readonly string[],
) => Row;

/** Recall over labelled conditions; precision over all observations, those on items without a condition included. */
function statusRows(cases: readonly Stated[], rowOf: RowOf): Row[] {
  const decided = cases.flatMap(({ label, ...rest }) =>
    label.status === 'disputed' ? [] : [{ ...rest, label, status: label.status }],
  );
  const isAt = (region: string, { region: observed }: Observation) => [observed, filedUnder(observed)].includes(region);
  const rows = decided.map(({ label, status, observations, title }) => {
    const said = observations.filter(({ polarity }) => polarity !== 'denied');
    const stated = said.filter(
      (one) => status !== null && one.dimension === status.dimension && one.state === status.state,
    );
    const right = stated.filter((one) => label.regions_allowed.some((region) => isAt(region, one)));
    const isFound = status !== null && stated.some((one) => isAt(status.region, one));
    const saw = said.map(({ region, dimension, state }) => `${region} ${dimension} ${state}`).join(', ') || 'nothing';
    const wanted = status === null ? 'nothing' : `${status.region} ${status.dimension} ${status.state}`;
    return {
      status,
      isFound,
      made: said.length,
      right: right.length,
      line: `${label.id} ${title}: saw ${saw}, wanted ${wanted}`,
    };
  });
  const wanted = rows.filter(({ status }) => status !== null);
  const made = rows.reduce((sum, one) => sum + one.made, 0);
  const right = rows.reduce((sum, one) => sum + one.right, 0);
  const isMissed = (one: (typeof rows)[number]) => !one.isFound;
  return [
    rowOf(
      'status recall',
      wanted.filter(({ isFound }) => isFound).length / Math.max(1, wanted.length),
      wanted.length,
      0.8,
      'labelled region, dimension and state among the observations',
      wanted.filter(isMissed).map(({ line }) => line),
    ),
    rowOf(
      'status precision',
      right / Math.max(1, made),
      made,
      0.9,
      'observations that are labelled so for one of the affected regions',
      rows.filter((one) => one.right < one.made).map(({ line }) => line),
    ),
  ];
}
