import { link, type Span, text, time } from '../chat/message.ts';
import { DAY_MS, type EpochMs } from '../clock.ts';
import { bracketsIn, commaIn, fill, type Translate } from '../i18n.ts';
import type { HashRateReading } from '../status/hashrate-reading.ts';
import type { Share } from '../status/hashrate-shares.ts';
import { atRisk, canShow } from '../status/hashrate-statistics.ts';
import type { Level } from '../status/observation.ts';
import { isEndOfDay, isOver } from '../status/report-sequence.ts';
import type { DimensionStatus, SignalHealth } from '../status/status.ts';
import { independentPublishers, type Story } from '../stories/story.ts';
import { signed } from './format-number.ts';
import { monthText } from './format-time.ts';

/** Farms move: a share of so long ago times the rate of today is a figure of nothing. */
const SHARE_COUNTS_MS = 365 * DAY_MS;
/** Three standard deviations: below is noise. */
const NOTABLE_SIGMAS = 3;

/** `down`, `partly restored`. */
export function stateText(dimension: string, state: string, partial: boolean, t: Translate): string {
  const plain = t(`state-${dimension}-${state}`);
  return partial ? t('state-partial', { state: plain }) : plain;
}

export function joined(parts: readonly (readonly Span[])[], between: string): Span[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [text(between), ...part]));
}

/** A bill that was turned down has eased nothing: it is `dropped`. */
export const stateName = ({ state, endedBy }: { readonly state: string; readonly endedBy?: string | null }): string =>
  endedBy === 'dropped' ? 'dropped' : state;

/** What a dimension adds up to: `down again, partly back`, `restored, sources disagree`, `banned, no recent reports`. */
export function dimensionText(status: DimensionStatus, t: Translate): string {
  if (status.state === 'unknown') return t('state-unknown');
  const state = stateText(status.dimension, stateName(status), false, t);
  return qualified(isAgain(status) ? t('state-again', { state }) : state, status, t);
}

/** The same as words of a headline: `internet cut again, partly back`. */
export function headlineText(status: DimensionStatus, t: Translate): string {
  if (status.state === 'unknown') return t('state-unknown');
  const state = t(`headline-${status.dimension}-${stateName(status)}`, {
    again: isAgain(status) ? 'yes' : 'no',
    partial: status.returning ? 'yes' : 'no',
  });
  return qualified(status.phase === 'announced' ? t('trouble-announced', { state }) : state, status, t);
}

/** Whether a trouble had ended in between and is the same one again. */
function isAgain({ state, incident, trouble }: DimensionStatus): boolean {
  if (isOver(state)) return false;
  const isKnown = incident?.changes.some((change) => isOver(change.state) && change.partial !== true);
  return trouble?.again === true || isKnown === true;
}

function qualified(state: string, status: DimensionStatus, t: Translate): string {
  const said = status.returning && !isOver(status.state) ? t('state-partly-back', { state }) : state;
  if (status.stale) return t('state-stale', { state: said });
  return status.basis === 'conflicting' ? t('state-conflicting', { state: said }) : said;
}

export function levelText(level: Level, t: Translate): string {
  const units = {
    '% of ordinary': 'ordinary',
    '% change': 'change',
    'EH/s': 'ehs',
    MW: 'mw',
    '% of capacity': 'capacity',
  };
  return t(`level-${units[level.unit]}`, { value: level.value });
}

/** The rate as its sources tell it; or that none does, and since when. @param eventAt see `hashRateSpans`. */
export function rateSpans(
  reading: HashRateReading | null,
  health: readonly SignalHealth[],
  eventAt: number | null,
  { t, locale, now }: { readonly t: Translate; readonly locale: string; readonly now: EpochMs },
): Span[] {
  const spans = reading === null ? [text(t('hash-rate-unknown'))] : hashRateSpans(reading, eventAt, locale, t);
  for (const { signal, noAnswerSince } of health) {
    if (noAnswerSince === null) continue;
    spans.push(text('\n'), ...fill(t, 'measured-silent', { source: signal, since: atSpan(noAnswerSince, now) }));
  }
  return spans;
}

/** Today by the clock, yesterday by both, earlier by the day. */
export function atSpan(at: EpochMs, now: EpochMs): Span {
  const isToday = Math.floor(at / DAY_MS) === Math.floor(now / DAY_MS);
  if (isEndOfDay(at)) return time(at, 'date');
  return time(at, isToday ? 'time' : now - at < DAY_MS ? 'date-time' : 'date');
}

/**
 * `176 EH/s ± 8 % over 24 h to 10 Jan, 00:00 UTC (mempool.space) · within noise`.
 * @param eventAt beginning of an outage that might show in the rate; null: there is none.
 */
function hashRateSpans(reading: HashRateReading, eventAt: number | null, locale: string, t: Translate): Span[] {
  const { day, source, url, second } = reading;
  const verdict = verdictOf(reading, eventAt, locale, t);
  const line = fill(t, 'hash-rate-line', {
    value: Math.round(day.hashRateEHs),
    sigma: Math.round(100 * day.sigmaFraction),
    hours: 24 * day.windowDays,
    source: link(source, url),
    at: time(day.until),
  });
  if (verdict !== '') line.push(text(` · ${verdict}`));
  if (second === null) return line;
  const other = fill(t, second.isComparable ? 'hash-rate-second' : 'hash-rate-not-comparable', {
    source: link(second.source, second.url),
    value: Math.round(second.hashRateEHs),
    difference: signed(second.differencePercent, locale),
  });
  return [...line, text('\n'), ...other];
}

function verdictOf({ change, day }: HashRateReading, eventAt: number | null, locale: string, t: Translate): string {
  if (change !== null && Math.abs(change.sigmas) >= NOTABLE_SIGMAS) {
    const sigmas = Math.round(Math.abs(change.sigmas));
    return t('hash-rate-change', { percent: signed(change.changePercent, locale), sigmas });
  }
  if (eventAt !== null && !canShow(day, eventAt)) return t('hash-rate-not-visible', { hours: 24 * day.windowDays });
  return change === null ? '' : t('hash-rate-noise');
}

/**
 * `18.1 % (Cambridge, Aug 2021) → 29-35 EH/s exposed`.
 * @param isTroubled something is reported that could stop machines there; else nothing is exposed.
 */
export function shareSpans(
  share: Share,
  reading: HashRateReading | null,
  { locale, t, now, isTroubled }: ShareWords,
): Span[] {
  const spans = fill(t, 'share-line', {
    percent: share.percent,
    source: link(share.source, share.url),
    month: monthText(Date.parse(share.month), locale),
  });
  const isOld = now - Date.parse(share.month) > SHARE_COUNTS_MS;
  if (isOld) return [...spans, text(` · ${t('share-old')}`)];
  if (reading === null || !isTroubled) return spans;
  const { lowEHs, highEHs } = atRisk(reading.day, share.percent);
  return [...spans, text(t('share-exposed', { least: Math.round(lowEHs), most: Math.round(highEHs) }))];
}

interface ShareWords {
  readonly locale: string;
  readonly t: Translate;
  readonly now: EpochMs;
  readonly isTroubled: boolean;
}

export function storyLines(
  stories: readonly Story[],
  { t, locale }: { readonly t: Translate; readonly locale: string },
  most: number,
): Span[] {
  const [open, close] = bracketsIn(locale);
  return stories.slice(0, most).flatMap((story, index) => {
    const url = story.reports[0]?.url;
    const headline = story.summary.headline;
    return [
      ...(index === 0 ? [] : [text('\n')]),
      url === undefined ? text(headline) : link(headline, url),
      text(`${open}${t('publishers', { count: independentPublishers(story).length })}${commaIn(locale)}`),
      time(story.updatedAt),
      text(close),
    ];
  });
}
