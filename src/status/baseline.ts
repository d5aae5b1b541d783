import { DAY_MS, type EpochMs, HOUR_MS } from '../clock.ts';

/** A value of a measurement in its own unit, null where it has none; the time is the beginning of its bucket. */
export type Value = readonly [EpochMs, number | null];

/** What is ordinary for a measurement, at each hour of the day (UTC): traffic sleeps at night. */
export type Normal = readonly number[];

/** The day before now is left out: an outage must not become the normal it is compared with. */
const RECENT_MS = DAY_MS;
/** Where a source has kept less than that, what is older than this must do. */
const SHORT_RECENT_MS = 3 * HOUR_MS;
const LEAST_VALUES = 12;
const HOURS = 24;

/** @returns medians, which hold as long as an outage lasts less than half of the span; null where there is too little to compare with. */
export function normalOf(values: readonly Value[], now: EpochMs): Normal | null {
  const before = (at: EpochMs) =>
    values.filter((value): value is [EpochMs, number] => value[1] !== null && value[0] < at);
  const long = before(now - RECENT_MS);
  const counted = long.length >= LEAST_VALUES ? long : before(now - SHORT_RECENT_MS);
  if (counted.length < LEAST_VALUES) return null;
  const ofHour: number[][] = Array.from({ length: HOURS }, () => []);
  for (const [at, value] of counted) ofHour[hourOf(at)]?.push(value);
  const whole = median(counted.map(([, value]) => value));
  return ofHour.map((_, hour) => {
    const near = [-1, 0, 1].flatMap((apart) => ofHour[(hour + apart + HOURS) % HOURS] ?? []);
    return near.length >= LEAST_VALUES ? median(near) : whole;
  });
}

export const normalAt = (normal: Normal, at: EpochMs): number => normal[hourOf(at)] ?? Number.NaN;

const hourOf = (at: EpochMs): number => Math.floor((at % DAY_MS) / HOUR_MS);

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
