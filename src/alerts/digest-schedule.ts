import { DAY_MS, type EpochMs, HOUR_MS } from '../clock.ts';
import { atLocalTime, localDay, offsetAt } from '../local-time.ts';
import type { DigestSchedule } from './alert.ts';

const MONDAY = 1;
const DAYS_OF_WEEK = 7;

/** @returns when the first digest after a moment is due: by local clocks, weekly ones on Mondays. */
export function nextDigestAt({ every, minute }: DigestSchedule, after: EpochMs, timeZone: string): EpochMs {
  if (every === 'hour') {
    const offset = offsetAt(after, timeZone);
    return Math.floor((after + offset) / HOUR_MS + 1) * HOUR_MS - offset;
  }
  const today = localDay(after, timeZone);
  const stepDays = every === 'week' ? DAYS_OF_WEEK : 1;
  const waitDays = every === 'week' ? (MONDAY - new Date(today).getUTCDay() + DAYS_OF_WEEK) % DAYS_OF_WEEK : 0;
  const first = atLocalTime(today + waitDays * DAY_MS, minute, timeZone);
  return first > after ? first : atLocalTime(today + (waitDays + stepDays) * DAY_MS, minute, timeZone);
}
