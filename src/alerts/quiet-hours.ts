import { type EpochMs, HOUR_MS, MINUTE_MS } from '../clock.ts';
import type { SpaceSettings } from './alert.ts';

const DAY_MINUTES = 24 * 60;
/** Clocks are never set by more than this at once. */
const LONGEST_SHIFT_MS = 3 * HOUR_MS;

const formats = new Map<string, Intl.DateTimeFormat>();

/** @returns when the quiet hours of a space end; null: it is not quiet there now. */
export function quietUntil(settings: SpaceSettings, now: EpochMs): EpochMs | null {
  const { quietHours, timeZone } = settings;
  if (!quietHours) return null;
  const { fromMinute, untilMinute } = quietHours;
  const quiet = (at: EpochMs) => within(minuteOfDay(at, timeZone), fromMinute, untilMinute);
  if (!quiet(now)) return null;
  const left = (untilMinute - minuteOfDay(now, timeZone) + DAY_MINUTES) % DAY_MINUTES;
  // Clocks may be set in between, and the very minute may be left out: the end is the first minute that is not quiet.
  const byTheClock = Math.floor(now / MINUTE_MS) * MINUTE_MS + left * MINUTE_MS;
  let end = Math.max(Math.floor(now / MINUTE_MS) * MINUTE_MS, byTheClock - LONGEST_SHIFT_MS) + MINUTE_MS;
  while (quiet(end)) end += MINUTE_MS;
  return end;
}

function within(minute: number, from: number, until: number): boolean {
  return from < until ? minute >= from && minute < until : from > until && (minute >= from || minute < until);
}

function minuteOfDay(at: EpochMs, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    formats.set(timeZone, format);
  }
  const [hour, minute] = format.format(at).split(':');
  return Number(hour) * 60 + Number(minute);
}
