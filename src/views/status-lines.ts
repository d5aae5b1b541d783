import { bold, link, type Span, text, time } from '../chat/message.ts';
import { DAY_MS, type EpochMs } from '../clock.ts';
import { fill, type Translate } from '../i18n.ts';
import type { Observation } from '../status/observation.ts';
import { isOver } from '../status/report-sequence.ts';
import { type Claim, claimsOf } from '../status/reported-claims.ts';
import type { DimensionStatus, SignalHealth } from '../status/status.ts';
import type { Story } from '../stories/story.ts';
import { cut } from '../text/truncate.ts';
import { ageText, durationText } from './format-time.ts';
import { atSpan, dimensionText, levelText, stateText } from './status-words.ts';

/** Characters of what a source says of the cause and scope of an outage. */
const MOST_DETAIL = 160;

export interface LineWords {
  readonly t: Translate;
  readonly now: EpochMs;
  /** Days that were looked back for reports. */
  readonly windowDays: number;
  /** What speaks of the dimension, newest first. */
  readonly about: readonly Pick<Story, 'updatedAt'>[];
  /** Set on the card of a part: the name of its country. */
  readonly country?: string;
}

/** State, since when and how sure; then what reports say, what contradicts them, and what is measured. */
export function dimensionLines(
  status: DimensionStatus,
  region: string,
  signals: readonly SignalHealth[],
  words: LineWords,
): Span[] {
  const lines = [
    summaryLine(status, region, words),
    ...reportLines(status, words),
    measuredLine(status.observations, signals, words),
  ];
  return joined(
    lines.filter((line) => line.length > 0),
    '\n',
  );
}

function summaryLine(status: DimensionStatus, region: string, words: LineWords): Span[] {
  const { t, now, windowDays, about, country } = words;
  const reports = status.observations.filter((one) => one.kind === 'reported');
  if (status.state === 'unknown') {
    if (reports.length > 0) return [];
    const [newest] = about;
    if (newest === undefined) return [text(t('dimension-no-reports', { days: windowDays }))];
    return [text(t('dimension-unstated', { count: about.length, age: ageText(newest.updatedAt, now, t) }))];
  }
  const parts: Span[][] = [[bold(dimensionText(status, t))]];
  const newestOfState = status.observations.find((one) => isOver(one.state) === isOver(status.state));
  const isInherited = newestOfState !== undefined && newestOfState.region !== region;
  if (isInherited && country !== undefined) parts.push([text(t('dimension-inherited', { country }))]);
  if (status.since !== null) {
    parts.push(sinceSpans(status, status.since, words));
  }
  const newest = Math.max(...reports.map((one) => one.at));
  const age = Number.isFinite(newest) ? ageText(newest, now, t) : '';
  // Who disagrees is said line by line below.
  if (status.stale) parts.push([text(t('basis-stale', { age }))]);
  else if (status.basis !== 'conflicting') {
    const isTold = reports.some((one) => one.state === status.state);
    const basis = status.basis === 'agree' && !isTold ? 'worse' : status.basis;
    parts.push([text(t(`basis-${basis}`, { count: status.independentPublishers, age }))]);
  }
  return joined(parts, ' · ');
}

/** Of a beginning known to the day the hours say nothing. */
export function sinceSpans(
  { state, sincePrecision }: DimensionStatus,
  since: EpochMs,
  { t, now }: Pick<LineWords, 't' | 'now'>,
  style: 'date' | 'date-time' = 'date-time',
): Span[] {
  const isDay = sincePrecision === 'day';
  const lasted = isDay ? Math.floor((now - since) / DAY_MS) * DAY_MS : now - since;
  const at = time(since, isDay ? 'date' : style);
  if (lasted <= 0) return isOver(state) ? [at] : [text(`${t('since')} `), at];
  return fill(t, isOver(state) ? 'dimension-when' : 'dimension-since', {
    since: at,
    duration: durationText(lasted, t),
  });
}

function reportLines(status: DimensionStatus, words: LineWords): Span[][] {
  const { t } = words;
  const { figures, bare, opposite } = claimsOf(status);
  const told = (id: string, claims: readonly Claim[], isFigure: boolean) => [
    text(`${t(id)}: `),
    ...joined(
      claims.map((claim) => claimSpans(status, claim, isFigure, words)),
      ' · ',
    ),
  ];
  const newest = Math.max(...[...figures, ...bare].map((one) => one.at));
  const isPast = status.basis === 'measured' || (status.basis !== 'conflicting' && (opposite?.at ?? 0) < newest);
  return [
    ...(bare.length > 0 ? [told('told-reported', bare, false)] : []),
    ...(figures.length > 0 ? [told('told-reported', figures, true)] : []),
    ...(opposite === undefined ? [] : [told(isPast ? 'told-before' : 'told-reported', [opposite], false)]),
  ];
}

/** `5 % of ordinary (NetBlocks, via 2 publishers, newest example.org, 7 Jan)`. */
function claimSpans({ dimension, state }: DimensionStatus, claim: Claim, isFigure: boolean, words: LineWords): Span[] {
  const { t, now } = words;
  const stated = stateText(dimension, claim.state, claim.partial, t);
  const figure = claim.level === undefined ? '' : levelText(claim.level, t);
  // In a row of figures of the present state the state need not be said again.
  const bareFigure = isFigure && claim.state === state && !claim.partial;
  const what = figure === '' ? stated : bareFigure ? figure : `${stated}, ${figure}`;
  const [first = { name: '', url: '' }] = claim.publishers;
  const spans = fill(t, claim.cited === undefined ? 'claim' : 'claim-cited', {
    what,
    cited: claim.cited ?? '',
    count: claim.publishers.length,
    first: link(first.name, first.url),
    at: claim.atPrecision === 'day' ? time(claim.at, 'date') : atSpan(claim.at, now),
  });
  if (claim.effectiveAt === undefined) return spans;
  return [...spans, text(' · '), ...fill(t, 'claim-effective', { at: time(claim.effectiveAt, 'date') })];
}

/** `measured: IODA 7 % of normal (13:50) · Cloudflare Radar: no answer since 13:20`. */
function measuredLine(
  observations: readonly Observation[],
  signals: readonly SignalHealth[],
  { t, now }: LineWords,
): Span[] {
  const answers = observations
    .filter((one) => one.kind === 'measured')
    .map(({ dimension, state, partial, level, source, url, at, evidence }) => {
      const named = { source: link(source, url), at: atSpan(at, now) };
      if (level?.unit === '% of ordinary') {
        // In trouble its measurements differ: routes often stay announced where nobody answers.
        const detail = isOver(state) ? '' : cut(evidence, MOST_DETAIL);
        return fill(t, 'measured-normal', { ...named, value: level.value, detail: detail || 'none' });
      }
      const what = isOver(state) ? t('measured-ordinary') : stateText(dimension, state, partial === true, t);
      if (isOver(state) || evidence === '') return fill(t, 'measured-state', { ...named, what });
      return fill(t, 'measured-detail', { ...named, what, detail: cut(evidence, MOST_DETAIL) });
    });
  const silent = signals.flatMap(({ signal, noAnswerSince, pending, notCovered }) => {
    if (notCovered) return [[text(t('measured-not-covered', { source: signal }))]];
    if (pending) return [[text(t('measured-pending', { source: signal }))]];
    return noAnswerSince === null
      ? []
      : [fill(t, 'measured-silent', { source: signal, since: atSpan(noAnswerSince, now) })];
  });
  const all = [...answers, ...silent];
  return all.length === 0 ? [] : [text(`${t('told-measured')}: `), ...joined(all, ' · ')];
}

function joined(parts: readonly (readonly Span[])[], between: string): Span[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [text(between), ...part]));
}
