import { DAY_MS, type EpochMs, MINUTE_MS } from './clock.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** @returns midnight UTC of the day that it is in a time zone. */
export function localDay(at: EpochMs, timeZone: string): EpochMs {
  return Math.floor((at + offsetAt(at, timeZone)) / DAY_MS) * DAY_MS;
}

/**
 * @param day midnight UTC of that day. @param minute of that day.
 * @returns when local clocks show it; what they leave out when they are set forward comes as much later.
 */
export function atLocalTime(day: EpochMs, minute: number, timeZone: string): EpochMs {
  const shown = day + minute * MINUTE_MS;
  const first = shown - offsetAt(shown, timeZone);
  return shown - offsetAt(first, timeZone);
}

/** @returns milliseconds by which clocks of the time zone are ahead of UTC at that moment. */
export function offsetAt(at: EpochMs, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    format = new Intl.DateTimeFormat('en-GB', { timeZone, ...parts, second: '2-digit', hourCycle: 'h23' });
    formats.set(timeZone, format);
  }
  const numbers = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = numbers;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/** How people write a zone: `UTC+5`, `UTC-3:30`, `Asia/Almaty`. */
export function zoneName(timeZone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/u.exec(timeZone) ?? [];
  if (sign === undefined) return timeZone;
  return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
