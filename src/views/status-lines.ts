import { link, type Span, text, time } from '../chat/message.ts';
import type { EpochMs } from '../clock.ts';
import { fill, labelText, type Translate } from '../i18n.ts';
import type { Observation } from '../status/observation.ts';
import { isOver } from '../status/report-sequence.ts';
import { claimsOf, type ReportedClaim } from '../status/reported-claims.ts';
import type { DimensionStatus, SignalHealth } from '../status/status.ts';
import type { Story } from '../stories/story.ts';
import { cut } from '../text/truncate.ts';
import { evidenceText } from './evidence.ts';
import { ageText } from './format-time.ts';
import { atSpan, dimensionText, joined, levelText, stateText } from './status-words.ts';
import { alsoSpans, troubleSpans } from './trouble-words.ts';

/** Characters of what a source says of the cause and scope of an outage. */
const MOST_DETAIL = 160;

export interface LineWords {
  readonly t: Translate;
  readonly now: EpochMs;
  /** Days that were looked back for reports. */
  readonly windowDays: number;
  /** What speaks of the dimension, newest first. */
  readonly about: readonly Pick<Story, 'updatedAt'>[];
  readonly locale: string;
  readonly regionName: (region: string, locale: string) => string;
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
    ...status.also.map((one) => alsoSpans(one, words)),
    measuredSpans(status.observations, signals, words),
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
    const newest = Math.max(...reports.map((one) => one.at), ...about.map((one) => one.updatedAt));
    if (!Number.isFinite(newest)) return [text(t('dimension-no-reports', { days: windowDays }))];
    if (about.length === 0) return [text(t('dimension-nothing-now', { age: ageText(newest, now, t) }))];
    return [text(t('dimension-unstated', { count: about.length, age: ageText(newest, now, t) }))];
  }
  const [state = [], ...rest] = troubleSpans(
    { ...status, state: status.state, basis: 'reported' },
    dimensionText(status, t),
    words,
  );
  const isInherited = status.region !== region && country !== undefined;
  const parts: Span[][] = [state, ...(isInherited ? [[text(t('dimension-inherited', { country }))]] : []), ...rest];
  const newest = Math.max(...reports.map((one) => one.at));
  // What is said of a part alone stands on the card of the part.
  const age = ageText(Number.isFinite(newest) ? newest : (status.trouble?.saidAt ?? now), now, t);
  // Who disagrees is said line by line below.
  if (status.unconfirmedEnd) parts.push([text(t('basis-unconfirmed-end'))]);
  else if (status.stale) parts.push([text(t('basis-stale', { age }))]);
  else if (status.basis !== 'conflicting') {
    const isTold = status.trouble?.reports.some((one) => one.kind === 'reported' && one.state === status.state);
    const isWorse = status.basis === 'agree' && !isTold && status.phase !== 'over';
    // What one publisher says unconfirmed ends nothing.
    const isEnd = status.basis === 'reported' && status.phase === 'over' && status.independentPublishers === 1;
    const basis = isWorse ? 'worse' : isEnd ? 'ended' : status.basis;
    parts.push([text(t(`basis-${basis}`, { count: status.independentPublishers, age }))]);
  }
  return joined(parts, ' · ');
}

function reportLines(status: DimensionStatus, words: LineWords): Span[][] {
  const { t } = words;
  const { figures, bare, opposite, denials } = claimsOf(status);
  const told = (id: string, claims: readonly ReportedClaim[], isFigure: boolean) => [
    text(labelText(t(id), t)),
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
    ...(denials.length > 0 ? [told('told-denied', denials, false)] : []),
  ];
}

/** `5 % of normal (NetBlocks, via 2 publishers, newest example.org, 7 Jan)`. */
function claimSpans(
  { dimension, state }: DimensionStatus,
  claim: ReportedClaim,
  isFigure: boolean,
  words: LineWords,
): Span[] {
  const { t, now } = words;
  const stated = stateText(dimension, claim.state, claim.partial, t);
  const figure = claim.level === undefined ? '' : levelText(claim.level, t);
  // In a row of figures of the present state the state need not be said again.
  const bareFigure = isFigure && claim.state === state && !claim.partial;
  const what = figure === '' ? stated : bareFigure ? figure : t('state-level', { state: stated, level: figure });
  const [first = { name: '', url: '' }] = claim.publishers;
  const spans = fill(t, claim.cited === undefined ? 'claim' : 'claim-cited', {
    what,
    cited: claim.cited ?? '',
    count: claim.publishers.length,
    first: link(first.name, first.url),
    at: claim.atPrecision === 'day' ? time(claim.at, 'date') : atSpan(claim.at, now),
  });
  return spans;
}

/** `measured: IODA 7 % of normal (13:50) · Cloudflare Radar: no answer since 13:20`. */
export function measuredSpans(
  observations: readonly Observation[],
  signals: readonly SignalHealth[],
  { t, now }: Pick<LineWords, 't' | 'now'>,
): Span[] {
  const answers = observations
    .filter((one) => one.kind === 'measured')
    .map(({ dimension, state, partial, level, source, url, at, evidence, isAlone }) => {
      const named = { source: link(source, url), at: atSpan(at, now) };
      if (isAlone) return fill(t, 'measured-alone', { ...named, detail: cut(evidenceText(evidence, t), MOST_DETAIL) });
      if (level?.unit === '% of ordinary') {
        // In trouble its measurements differ: routes often stay announced where nobody answers.
        const detail = isOver(state) ? '' : cut(evidenceText(evidence, t), MOST_DETAIL);
        return fill(t, 'measured-normal', { ...named, value: level.value, detail: detail || 'none' });
      }
      const what = isOver(state) ? t('measured-ordinary') : stateText(dimension, state, partial === true, t);
      if (isOver(state) || evidence === '') return fill(t, 'measured-state', { ...named, what });
      return fill(t, 'measured-detail', { ...named, what, detail: cut(evidenceText(evidence, t), MOST_DETAIL) });
    });
  const silent = signals.flatMap(({ signal, noAnswerSince, pending, notCovered }) => {
    if (notCovered) return [[text(t('measured-not-covered', { source: signal }))]];
    if (pending) return [[text(t('measured-pending', { source: signal }))]];
    return noAnswerSince === null
      ? []
      : [fill(t, 'measured-silent', { source: signal, since: atSpan(noAnswerSince, now) })];
  });
  const all = [...answers, ...silent];
  return all.length === 0 ? [] : [text(labelText(t('told-measured'), t)), ...joined(all, ' · ')];
}
