import { DAY_MS } from '../clock.ts';
import type { Observation } from './observation.ts';
import { evidenceSentence, ownLevel } from './reported-claims.ts';
import { rankOf } from './state-order.ts';
import { type End, SAME_TROUBLE_DAYS, type Trouble } from './trouble.ts';
import { withReport } from './trouble-report.ts';

/** The very figure of before the end is an old one so long after it. */
const SAME_FIGURE_DAYS = 7;

/**
 * Whether a report after the end of a trouble says nothing that was not told before it. Papers print sentences of
 * yesterday for days: what is new has a new date, another figure, state or place, or says "again".
 */
export function isReprint(last: Trouble, end: End, report: Observation): boolean {
  const days = (report.at - end.at) / DAY_MS;
  if (isTale(report) && days <= SAME_FIGURE_DAYS && isOld(end, report)) return true;
  // Who told of the end knows of it.
  if (last.returns.some(({ source }) => source === report.source)) return false;
  if (report.kind === 'measured' || report.again || days > SAME_FIGURE_DAYS) return false;
  const level = ownLevel(report);
  const figures = last.reports.map((one) => ownLevel(one)?.value);
  if (level !== undefined) return figures.includes(level.value) || (days <= SAME_TROUBLE_DAYS && isOld(end, report));
  if (days > SAME_TROUBLE_DAYS) return false;
  if (report.since !== undefined) return isOld(end, report);
  const isOwnRest = last.returns.some(({ url }) => url === report.url);
  // Who names no extent says no more than who said "nationwide".
  const isKnown = last.reports.some(
    ({ state, who, extent }) =>
      state === report.state &&
      who === report.who &&
      (extent?.kind === report.extent?.kind || (report.extent === undefined && extent?.kind === 'whole')),
  );
  return isKnown && !isOwnRest;
}

/** "Saturday's blackout cost 15 million": it does not say that anything goes on. */
const isTale = ({ kind, again, lasting, returning }: Observation): boolean =>
  kind === 'reported' && !again && !lasting && !returning;

/** Its beginning lies before the end. */
const isOld = ({ at, precision }: End, { since, sincePrecision = 'day' }: Observation): boolean =>
  since !== undefined && (precision === 'day' || sincePrecision === 'day' ? since + DAY_MS <= at : since <= at);

/** What was better since is not as bad again by the word of one paper that says nothing new. */
export function isStaleClaim(trouble: Trouble, report: Observation): boolean {
  const { state, turns, reports, returns } = trouble;
  if (report.kind === 'measured' || report.again || report.returning || report.phase === 'announced') return false;
  if (report.since !== undefined || rankOf(report.state) >= rankOf(state)) return false;
  const left = turns.findLast((one) => one.state === report.state);
  if (left === undefined || report.at - left.observation.at > SAME_FIGURE_DAYS * DAY_MS) return false;
  return ![...reports, ...returns].some(({ source }) => source === report.source);
}

/** Two of them are believed. */
export function doubted(trouble: Trouble, report: Observation): Trouble {
  const isSecond = trouble.reprints.some(({ source, state }) => source !== report.source && state === report.state);
  return isSecond
    ? withReport({ ...trouble, reprints: [] }, { ...report, again: true })
    : { ...trouble, reprints: [...trouble.reprints, report] };
}

/** Two publishers that say so in words of their own are believed; one alone stands beside the end. */
export function reopened(last: Trouble, report: Observation): Trouble {
  const reprints = [...last.reprints, report];
  const sources = new Set(reprints.map(({ source }) => source));
  const sentences = new Set(reprints.map(evidenceSentence));
  const isFigure = reprints.every((one) => ownLevel(one) !== undefined);
  if (sources.size < 2 || sentences.size < 2 || isFigure) return { ...last, reprints };
  return withReport({ ...last, end: null, until: null, reprints: [], again: true }, { ...report, again: true });
}
