import { createAnalyze } from '../../src/stories/analyze.ts';
import { filedUnder } from '../../src/stories/places/filing.ts';
import type { Row } from './row.ts';
import type { Headline } from './truth/headline.ts';
import { probeOf } from './truth/headline.ts';
import { itemOf } from './truth/probe.ts';
import { claimFaults, observed } from './truth/reading.ts';

/** Headlines of outages, and of what is none: relevance, state, place and severity. @param set names the rows: blind, own. */
export function evaluateHeadlines(set: string, headlines: readonly Headline[]): Row[] {
  const analyze = createAnalyze();
  const judged = headlines.map((headline) => {
    const probe = probeOf(headline);
    const { match, observations } = analyze(itemOf(probe));
    const saw = observations.map(observed).join(' · ') || 'nothing';
    return {
      headline,
      match,
      faults: claimFaults(probe, observations),
      line: `${headline.id} ${headline.title}: saw ${saw}`,
    };
  });
  type Judged = (typeof judged)[number];
  const row = (
    measure: string,
    target: number,
    detail: string,
    some: readonly Judged[],
    isRight: (one: Judged) => boolean,
  ): Row => ({
    measure: `${set} headlines: ${measure}`,
    value: some.filter(isRight).length / Math.max(1, some.length),
    count: some.length,
    target,
    detail: `${detail}; ${byLanguage(some, isRight)}`,
    misses: some.filter((one) => !isRight(one)).map(({ line }) => line),
  });
  const relevant = judged.filter(({ headline }) => headline.relevant);
  const noise = judged.filter(({ headline }) => !headline.relevant);
  const placed = relevant.filter(({ headline }) => headline.regions.length > 0);
  const isPlaced = ({ headline, match }: Judged) =>
    headline.regions.every((region) =>
      match.regions.some((one) => [one, filedUnder(one)].includes(region) || one === filedUnder(region)),
    );
  return [
    row('relevant', 0.95, 'of those that are', relevant, ({ match }) => match.relevant),
    ...(noise.length === 0
      ? []
      : [row('noise silent', 0.95, 'of those that are not relevant', noise, ({ match }) => !match.relevant)]),
    row(
      'right state',
      0.9,
      'region, dimension and state as labelled, nothing else where nothing is',
      judged,
      ({ faults }) => faults.length === 0,
    ),
    row('right place', 0.95, 'each place labelled is among the regions', placed, isPlaced),
    row('severity', 0.9, 'one of those labelled', relevant, ({ headline, match }) =>
      headline.severity.includes(match.severity),
    ),
  ];
}

function byLanguage<T extends { readonly headline: Headline }>(
  some: readonly T[],
  isRight: (one: T) => boolean,
): string {
  return [...Map.groupBy(some, ({ headline }) => headline.language)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([language, of]) => `${language} ${of.filter(isRight).length}/${of.length}`)
    .join(', ');
}
