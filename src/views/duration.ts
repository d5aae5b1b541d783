import { DAY_MS, HOUR_MS, MINUTE_MS } from '../clock.ts';
import type { Translate } from '../i18n.ts';

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:m|min|minutes?|мин|минут[аы]?)$/u, MINUTE_MS],
  [/^(?:h|hours?|ч|час|часа|часов)$/u, HOUR_MS],
  [/^(?:d|days?|д|день|дня|дней)$/u, DAY_MS],
  [/^(?:w|weeks?|нед|недел[яиь])$/u, 7 * DAY_MS],
];
const FOREVER = /^(?:forever|always|навсегда|всегда)$/u;

/** Longest span a mute may have; more is "forever". */
const MAX_DURATION_MS = 366 * DAY_MS;

/** @returns milliseconds; null: forever; undefined: not a duration. Reads `24h`, `7d`, `2 weeks`, `30 мин`, `forever`. */
export function parseDuration(raw: string): number | null | undefined {
  const typed = raw.trim().toLowerCase();
  if (FOREVER.test(typed)) return null;
  const found = /^(\d{1,5})\s?(\p{L}{1,8})\.?$/u.exec(typed);
  const unit = UNITS.find(([pattern]) => pattern.test(found?.[2] ?? ''));
  const duration = Number(found?.[1]) * (unit?.[1] ?? Number.NaN);
  return duration > 0 && duration <= MAX_DURATION_MS ? duration : undefined;
}

/** `5 d 3 h`, `40 min`: the two largest units, the second only where it says something. */
export function durationText(durationMs: number, t: Translate): string {
  const minutes = Math.max(0, Math.floor(durationMs / MINUTE_MS));
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days >= 7) return t('duration-days', { days });
  if (days > 0) return hours > 0 ? t('duration-days-hours', { days, hours }) : t('duration-days', { days });
  if (hours > 0) {
    const rest = minutes % 60;
    return rest > 0 ? t('duration-hours-minutes', { hours, minutes: rest }) : t('duration-hours', { hours });
  }
  return t('duration-minutes', { minutes });
}

/** `3 h ago`, `just now`. What lies ahead of the clock counts as just now. */
export function ageText(at: number, now: number, t: Translate): string {
  const age = now - at;
  if (age < MINUTE_MS) return t('age-now');
  const coarse =
    age >= DAY_MS ? Math.floor(age / DAY_MS) * DAY_MS : age >= HOUR_MS ? Math.floor(age / HOUR_MS) * HOUR_MS : age;
  return t('age-ago', { duration: durationText(coarse, t) });
}
