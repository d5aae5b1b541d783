/** Milliseconds since 1970-01-01T00:00:00Z. Every field that ends in `At` or is typed so is one of these. */
export type EpochMs = number;

/** The time, passed in wherever it matters: tests and `replay` run on a simulated one. */
export type Clock = () => EpochMs;

/** The present time as this machine tells it; nothing else asks the machine. */
export const systemClock: Clock = () => Date.now();

/** Milliseconds since some moment, for intervals: unlike a clock on the wall it never steps. */
export const monotonicMs = (): number => performance.now();

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
/** A day that was told without an hour is kept as its noon (UTC). */
export const NOON_MS = 12 * HOUR_MS;
