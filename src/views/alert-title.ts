import type { Alert, AlertReason, Condition } from '../alerts/alert.ts';
import { DAY_MS, type EpochMs } from '../clock.ts';
import { listed, type Translate } from '../i18n.ts';
import type { Region } from '../regions/regions.ts';
import { durationText, type ReaderSettings, timeText } from './format-time.ts';
import { levelText, stateName } from './status-words.ts';
import { limitsText } from './trouble-words.ts';

export interface TitleWords extends ReaderSettings {
  readonly t: Translate;
  readonly locale: string;
  readonly regionName: (region: Region, locale: string) => string;
}

const MAX_REGIONS = 4;
/** Reasons that are named instead of the severity. */
const NAMED: ReadonlySet<AlertReason> = new Set([
  'updated',
  'resolved',
  'corrected',
  'in-force',
  'ended',
  'reminder',
] as const);

/**
 * `CRITICAL · Kazakhstan · internet`, `UPDATE · Spain · power out, partly back · about 50 %`,
 * `TODAY · Manitoba · mining banned · announced 28 Nov 2026`, `RESOLVED · Kazakhstan · internet, after 7 days`.
 */
export function alertTitle(alert: Alert, words: TitleWords): string {
  const { t } = words;
  // What is neither here nor there, and no matter of miners, is only what its feed brought.
  if (alert.ownFeed !== undefined && alert.regions.length + alert.topics.length === 0) return alert.ownFeed.title;
  const place = alert.measured?.provider ?? placesText(alert.regions, words);
  const what =
    whatText(alert, words) ??
    listed(
      alert.topics.map((topic) => t(`topic-${topic}`)),
      words.locale,
    );
  const title = [signText(alert, words), place, what].filter((part) => part !== '').join(' · ');
  if (alert.reason !== 'resolved' || alert.lastedMs === undefined) return title;
  // Of days, the hours say nothing: it is seldom known to the hour when it began.
  const lasted = alert.lastedMs < 2 * DAY_MS ? alert.lastedMs : Math.round(alert.lastedMs / DAY_MS) * DAY_MS;
  return t('title-after', { title, duration: durationText(lasted, t) });
}

function signText({ reason, severity, was }: Alert, { t, locale }: TitleWords): string {
  const upper = (id: string) => t(id).toLocaleUpperCase(locale);
  if (NAMED.has(reason)) return upper(`reason-${reason}`);
  const sign = upper(`severity-${severity || 1}`);
  return was === undefined || was === severity
    ? sign
    : t('severity-was', { now: sign, was: upper(`severity-${was || 1}`) });
}

function placesText(regions: readonly Region[], { t, locale, regionName }: TitleWords): string {
  const named = regions.slice(0, MAX_REGIONS).map((region) => regionName(region, locale));
  const more = regions.length - named.length;
  return listed([...named, ...(more > 0 ? [t('and-more', { count: more })] : [])], locale);
}

/** What the incident is, where that says more than its topic; undefined: it does not. */
function whatText(alert: Alert, words: TitleWords): string | undefined {
  const { t } = words;
  const [condition, ...others] = (alert.conditions ?? []).filter(({ region }) => alert.regions.includes(region));
  if (condition === undefined) return undefined;
  if (alert.reason === 'resolved') return condition.endedBy === 'dropped' ? stateOf(condition, words) : undefined;
  if (others.some(({ dimension }) => dimension !== condition.dimension)) return undefined;
  if (alert.reason === 'corrected') return t('title-corrected', { dimension: t(`topic-${condition.dimension}`) });
  if (condition.denied && alert.reason === 'updated') return t('title-denied', { state: stateOf(condition, words) });
  if (condition.unconfirmedEnd) return t('title-unconfirmed', { dimension: t(`topic-${condition.dimension}`) });
  const isForeign = isUnread(alert, words);
  const details = [...detailsOf(condition, alert, words), ...(isForeign ? sinceOf(condition, alert, words) : [])];
  if (details.length === 0 && !saysState(alert, condition) && !isForeign) return undefined;
  return [stateOf(condition, words), ...details].join(' · ');
}

/** The words of the publisher are in another language than the reader's, and nobody translated them. */
function isUnread({ language, translations }: Alert, { locale }: TitleWords): boolean {
  const base = (tag: string) => tag.split('-')[0];
  return language !== undefined && base(language) !== base(locale) && translations?.[locale] === undefined;
}

/** When it began, where somebody told that: the first report came later. */
function sinceOf(condition: Condition, { reason }: Alert, words: TitleWords): string[] {
  const { phase, since, sinceDay, openedAt } = condition;
  if (reason !== 'first' || phase === 'announced' || since >= openedAt) return [];
  return [words.t('dimension-began', { since: timeText(since, sinceDay === true ? 'date' : 'date-time', words) })];
}

/** A first alert says it in its headline; what follows says what has become of it. */
const saysState = ({ reason }: Alert, { again }: Condition): boolean =>
  reason === 'updated' || reason === 'in-force' || reason === 'ended' || reason === 'reminder' || again === true;

function stateOf(condition: Condition & { closedAt?: EpochMs | null }, { t }: TitleWords) {
  const { dimension, again, returning, closedAt } = condition;
  const isPartly = returning === true && closedAt == null;
  const said = t(`headline-${dimension}-${stateName(condition)}`, { again: again ? 'yes' : 'no', partial: 'no' });
  return isPartly ? t('state-partly-back', { state: said }) : said;
}

/** For whom, where, from and until when, how much: what is not simply everybody, everywhere, now. */
function detailsOf(condition: Condition, { reason, at }: Alert, words: TitleWords): string[] {
  const { t, locale, regionName } = words;
  const {
    extent,
    who,
    returning = false,
    level,
    phase,
    since,
    sinceDay,
    until,
    untilPrecision,
    recurs,
    openedAt,
  } = condition;
  const day = (when: EpochMs, isDay: boolean) => timeText(when, isDay ? 'date' : 'date-time', words);
  const where = {
    extent: extent?.kind ?? 'whole',
    sharePercent: extent?.sharePercent ?? null,
    parts: extent?.parts ?? [],
    returning,
  };
  const isAhead = phase === 'announced' || reason === 'in-force' || reason === 'reminder';
  const isOver = reason === 'ended';
  return [
    ...(isOver ? [] : limitsText({ dimension: condition.dimension, who, ...where }, { t, locale, regionName })),
    ...(reason === 'updated' && level !== undefined ? [levelText(level, t)] : []),
    ...(recurs && !isOver ? [t('daily')] : []),
    ...(phase === 'announced' && since > at ? [t('trouble-from', { since: day(since, sinceDay === true) })] : []),
    ...(until !== undefined && !isOver ? [t('until-date', { until: day(until, untilPrecision === 'day') })] : []),
    ...(until !== undefined && isOver ? [t('ended-by-term', { until: day(until, untilPrecision === 'day') })] : []),
    ...(isAhead ? [t('title-announced', { at: timeText(openedAt, 'date', words) })] : []),
  ];
}
