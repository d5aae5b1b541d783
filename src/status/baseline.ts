import { DAY_MS, type EpochMs, HOUR_MS } from '../clock.ts';

/** A value of a measurement in its own unit, null where it has none; the time is the beginning of its bucket. */
export type Value = readonly [EpochMs, number | null];

/** The normal level of a measurement. */
export interface Baseline {
  /** At each hour of the day (UTC): traffic sleeps at night. */
  readonly ofHour: readonly number[];
  /** Standard deviation about that, as a fraction of it: small countries are noisy. */
  readonly noise: number;
}

/** The day before now is left out: an outage must not become the normal it is compared with. */
const RECENT_MS = DAY_MS;
/** Where a source has kept less than that, what is older than this must do. */
const SHORT_RECENT_MS = 3 * HOUR_MS;
const LEAST_VALUES = 12;
const HOURS = 24;
/** A tenth of the days may be a surge; a level that a tenth reach was normal once, though an outage fills all the others. */
const HIGH_QUANTILE = 0.9;
/** Days whose median is below this part of that are days of an outage. */
const OUTAGE_BELOW = 0.6;
/** Of a normal distribution: its standard deviation from the median of the distances. */
const DEVIATIONS = 1.4826;

/**
 * Days of an outage are left out, so that 77 days at 1 % of a span of 98 do not become the normal.
 * @returns null where there is too little to compare with.
 */
export function baselineOf(values: readonly Value[], now: EpochMs): Baseline | null {
  const before = (at: EpochMs) =>
    values.filter((value): value is [EpochMs, number] => value[1] !== null && value[0] < at);
  const long = before(now - RECENT_MS);
  const counted = withoutOutages(long.length >= LEAST_VALUES ? long : before(now - SHORT_RECENT_MS));
  if (counted.length < LEAST_VALUES) return null;
  const byHour: number[][] = Array.from({ length: HOURS }, () => []);
  for (const [at, value] of counted) byHour[hourOf(at)]?.push(value);
  const whole = median(counted.map(([, value]) => value));
  const ofHour = byHour.map((_, hour) => {
    const near = [-1, 0, 1].flatMap((apart) => byHour[(hour + apart + HOURS) % HOURS] ?? []);
    return near.length >= LEAST_VALUES ? median(near) : whole;
  });
  const apart = counted.map(([at, value]) => Math.abs(value / Math.max(ofHour[hourOf(at)] ?? 0, Number.EPSILON) - 1));
  return { ofHour, noise: DEVIATIONS * median(apart) };
}

function withoutOutages(values: readonly [EpochMs, number][]): readonly [EpochMs, number][] {
  const days = Map.groupBy(values, ([at]) => Math.floor(at / DAY_MS));
  const medians = new Map([...days].map(([day, ofDay]) => [day, median(ofDay.map(([, value]) => value))]));
  const sorted = [...medians.values()].sort((a, b) => a - b);
  const high = sorted[Math.floor(HIGH_QUANTILE * (sorted.length - 1))] ?? 0;
  return values.filter(([at]) => (medians.get(Math.floor(at / DAY_MS)) ?? 0) >= OUTAGE_BELOW * high);
}

export const baselineAt = ({ ofHour }: Baseline, at: EpochMs): number => ofHour[hourOf(at)] ?? Number.NaN;

const hourOf = (at: EpochMs): number => Math.floor((at % DAY_MS) / HOUR_MS);

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
