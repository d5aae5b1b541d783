import { bold, type Span, text, time } from '../chat/message.ts';
import { DAY_MS, type EpochMs } from '../clock.ts';
import { fill, labelText, listed, type Translate } from '../i18n.ts';
import type { Dimension, Group, Precision } from '../status/observation.ts';
import type { DimensionStatus } from '../status/status.ts';
import type { TroubleStatus } from '../status/trouble-status.ts';
import { durationText } from './format-time.ts';
import { headlineText, joined, stateText } from './status-words.ts';

export interface TroubleWords {
  readonly t: Translate;
  readonly now: EpochMs;
  readonly locale: string;
  readonly regionName: (region: string, locale: string) => string;
}

/** Regions that are named; the rest is counted. */
const MAX_NAMED = 4;

/** A trouble in a line: `curtailed · industry · in Sichuan · since 15 Aug (2 days) · until 20 Aug`. */
export function troubleSpans(one: Omit<TroubleStatus, 'trouble'>, state: string, words: TroubleWords): Span[][] {
  const { t, now } = words;
  const said = one.phase === 'announced' ? t('trouble-announced', { state }) : state;
  return [
    [bold(said)],
    ...whoText(one.who, t).map((who) => [text(who)]),
    ...whereText(one, words).map((where) => [text(where)]),
    ...(one.phase === 'over' ? endSpans(one, t, now) : timeSpans(one, t, now)),
  ];
}

export const whoText = (who: Group | undefined, t: Translate): readonly string[] =>
  who === undefined || who === 'everyone' ? [] : [t(`who-${who}`)];

/** `internet cut again · one provider · in part`: the words of a headline, for whom and where. */
export const headlineLine = (status: DimensionStatus, words: Omit<TroubleWords, 'now'>): string =>
  [headlineText(status, words.t), ...limitsText(status, words)].join(' · ');

interface Where extends Pick<TroubleStatus, 'extent' | 'parts' | 'returning'> {
  readonly sharePercent: number | null;
}

interface Limits extends Where {
  readonly dimension: Dimension;
  readonly who: Group | undefined;
}

/** For whom and where, where that is not everybody and everywhere. Rules on mining are for miners. */
export const limitsText = (
  { dimension, who, ...where }: Limits,
  words: Omit<TroubleWords, 'now'>,
): readonly string[] => [
  ...(dimension === 'regulation' && who === 'miners' ? [] : whoText(who, words.t)),
  ...whereText(where, words),
];

/** Which part of the place: its regions, its share, or that it is a part. */
export function whereText(
  { extent, sharePercent, parts, returning }: Where,
  { t, locale, regionName }: Omit<TroubleWords, 'now'>,
): readonly string[] {
  if (extent === 'whole') return [];
  const named = parts.slice(0, MAX_NAMED).map((region) => regionName(region, locale));
  const more = parts.length > MAX_NAMED ? [t('and-more', { count: parts.length - MAX_NAMED })] : [];
  return [
    ...(parts.length > 0 ? [t('where-regions', { regions: listed([...named, ...more], locale) })] : []),
    // How much is back stands beside it.
    ...(sharePercent === null || returning ? [] : [t('where-share', { percent: Math.round(sharePercent) })]),
    ...(parts.length === 0 && sharePercent === null && !returning ? [t('where-part')] : []),
  ];
}

type Times = Pick<
  TroubleStatus,
  'phase' | 'since' | 'sincePrecision' | 'until' | 'untilPrecision' | 'recurs' | 'hours' | 'endedBy'
>;

function timeSpans(one: Times, t: Translate, now: EpochMs): Span[][] {
  const { since, sincePrecision, until, untilPrecision } = one;
  const begun = since === null ? [] : [sinceSpans({ since, sincePrecision, phase: one.phase }, t, now)];
  return [
    ...(one.recurs ? [hoursSpans(one, t)] : []),
    ...begun,
    ...(until === null ? [] : [fill(t, 'until-date', { until: dated(until, untilPrecision) })]),
  ].filter((spans) => spans.length > 0);
}

/** Of a beginning known to the day the hours say nothing. */
export function sinceSpans(
  { since, sincePrecision, phase }: Pick<Times, 'sincePrecision' | 'phase'> & { readonly since: EpochMs },
  t: Translate,
  now: EpochMs,
  style: 'date' | 'date-time' = 'date-time',
): Span[] {
  const at = sincePrecision === 'day' ? time(since, 'date') : time(since, style);
  if (phase === 'announced' && since > now) return fill(t, 'trouble-from', { since: at });
  const lasted = sincePrecision === 'day' ? Math.floor((now - since) / DAY_MS) * DAY_MS : now - since;
  if (lasted <= 0) return fill(t, 'dimension-began', { since: at });
  return fill(t, 'dimension-since', { since: at, duration: durationText(lasted, t) });
}

function endSpans(
  { since, sincePrecision, until, untilPrecision, endedBy }: Times,
  t: Translate,
  now: EpochMs,
): Span[][] {
  if (until === null) return [];
  const at = dated(until, untilPrecision);
  if (endedBy === 'measurement' && since !== null) {
    return [fill(t, 'ended-measured', { since: dated(since, sincePrecision), until: at })];
  }
  if (endedBy === 'term') return [fill(t, 'ended-by-term', { until: at })];
  const passed = untilPrecision === 'day' ? Math.floor((now - until) / DAY_MS) * DAY_MS : now - until;
  return [passed <= 0 ? [at] : fill(t, 'dimension-when', { since: at, duration: durationText(passed, t) })];
}

const dated = (at: EpochMs, precision: Precision | null): Span => time(at, precision === 'day' ? 'date' : 'date-time');

/** `daily 01:00-05:30 UTC`. */
function hoursSpans({ hours }: Times, t: Translate): Span[] {
  if (hours === null) return [text(t('daily'))];
  const from = clockText(hours.fromMinute);
  const { untilMinute } = hours;
  return [
    text(untilMinute === null ? t('daily-from', { from }) : t('daily-hours', { from, until: clockText(untilMinute) })),
  ];
}

const clockText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** A further trouble in a line of its own. */
export function alsoSpans(one: TroubleStatus, words: TroubleWords): Span[] {
  const { t } = words;
  const state = stateText(one.trouble.dimension, one.phase === 'over' ? one.trouble.state : one.state, false, t);
  const kind = one.phase === 'over' ? 'told-over' : 'told-also';
  return [text(labelText(t(kind), t)), ...joined(troubleSpans(one, state, words), ' · ')];
}
