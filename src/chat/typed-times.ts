import { z } from 'zod';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../clock.ts';
import { readConfigFile } from '../config-file.ts';
import { typedKey } from '../text/typed-key.ts';

const words = z.array(z.string().min(1));

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const UNIT_MS = {
  minute: MINUTE_MS,
  hour: HOUR_MS,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 30 * DAY_MS,
  year: 365 * DAY_MS,
} as const;

const file = z.strictObject({
  about: z.string(),
  // Neither "год", which is a year in Russian and short for an hour in Ukrainian, nor "y", which joins words in Spanish.
  units: z.record(z.enum(['minute', 'hour', 'day', 'week', 'month', 'year']), words),
  numbers: z.record(z.string().regex(/^\d+(?:\.\d)?$/u), words),
  lengths: z.record(z.string(), words),
  forever: words,
  today: words,
  tonight: words,
  tomorrow: words,
  afterTomorrow: words,
  weekend: words,
  endOfWeek: words,
  evening: words,
  night: words,
  morning: words,
  noon: words,
  midnight: words,
  weekdays: z.record(z.enum(WEEKDAYS), words),
  filling: words,
});

const typed = readConfigFile('typed-times.json', file);

/** As times are compared: `mañana` is `manana`, and the apostrophe of `п’ятниці` is any. */
export function timeKey(text: string): string {
  return typedKey(text.replace(/[’ʼ`]/gu, "'"));
}

const keys = (all: readonly string[]): ReadonlySet<string> => new Set(all.map(timeKey));

function byWord<T>(entries: readonly (readonly [readonly string[], T])[]): ReadonlyMap<string, T> {
  return new Map(entries.flatMap(([all, value]) => all.map((word) => [timeKey(word), value] as const)));
}

/** What people type for spans and their ends, by their `timeKey`. */
export const typedTimes = {
  /** Milliseconds. */
  unitOf: byWord(Object.entries(typed.units).map(([unit, all]) => [all, UNIT_MS[unit as keyof typeof UNIT_MS]])),
  numberOf: byWord(Object.entries(typed.numbers).map(([number, all]) => [all, Number(number)])),
  /** A span in one word, as number and unit. */
  lengthOf: byWord(Object.entries(typed.lengths).map(([length, all]) => [all, length])),
  /** 0: Sunday. */
  weekdayOf: byWord(WEEKDAYS.map((day, at) => [typed.weekdays[day], at])),
  forever: keys(typed.forever),
  today: keys(typed.today),
  tonight: keys(typed.tonight),
  tomorrow: keys(typed.tomorrow),
  afterTomorrow: keys(typed.afterTomorrow),
  weekend: keys(typed.weekend),
  endOfWeek: keys(typed.endOfWeek),
  evening: keys(typed.evening),
  night: keys(typed.night),
  /** Behind a day alone. */
  morning: keys(typed.morning),
  noon: keys(typed.noon),
  midnight: keys(typed.midnight),
  /** Adds nothing to a span. */
  filling: keys(typed.filling),
};
