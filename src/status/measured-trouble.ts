import { DAY_MS, type EpochMs, HOUR_MS } from '../clock.ts';
import type { Ledger } from './ledger.ts';
import type { Observation } from './observation.ts';
import { isOver } from './report-sequence.ts';

/** Half of a country without a network for so long is a material event, though something still answers. */
const LASTING_MS = 6 * HOUR_MS;
const LASTING_BELOW_PERCENT = 50;

/** Whether what is measured is low for so long that it is news, though not all is gone. */
export function isLasting({ kind, state, level, since, at }: Observation): boolean {
  if (kind !== 'measured' || state !== 'degraded' || since === undefined) return false;
  return level?.unit === '% of ordinary' && level.value < LASTING_BELOW_PERCENT && at - since >= LASTING_MS;
}

const RECURS_WITHIN_DAYS = 10;
/** A cut at the same hour on at least this many days before is a schedule: exams, a curfew. */
const RECURS_AFTER_DAYS = 2;
const SAME_HOUR_MS = HOUR_MS;

/** Marks a measured cut that comes back at the hours of other days. */
export function withRecurrence(one: Observation, ledger: Pick<Ledger, 'observations'>): Observation {
  if (one.kind !== 'measured' || one.state !== 'down') return one;
  const before = ledger.observations(one.region, one.dimension);
  const begun = one.since ?? one.at;
  const starts = before
    .filter((other) => other.kind === 'measured' && other.source === one.source && other.state === 'down')
    .map((other) => other.since ?? other.at);
  const days = new Set(starts.filter((at) => isSameHour(at, begun)).map((at) => Math.floor(at / DAY_MS)));
  if (days.size < RECURS_AFTER_DAYS) return one;
  const ends = before
    .filter((other) => other.kind === 'measured' && other.source === one.source && other.state === 'restored')
    .map(({ at }) => at);
  const lengths = starts.flatMap((at) => {
    const end = ends.filter((other) => other > at && other - at < DAY_MS).toSorted((a, b) => a - b)[0];
    return end === undefined ? [] : [end - at];
  });
  const minute = (at: EpochMs) => Math.floor((at % DAY_MS) / 60_000);
  const longest = Math.max(0, ...lengths);
  return {
    ...one,
    recurs: true,
    ...(longest > 0 && { dailyHours: { fromMinute: minute(begun), untilMinute: minute(begun + longest) } }),
  };
}

/** A message a day of what comes back every day. */
const ONE_A_DAY_MS = 20 * HOUR_MS;

/** Whether it is worth telling that a cut by schedule has begun for the day. */
export function isNextOfSchedule(one: Observation | undefined, toldAt: EpochMs, now: EpochMs): boolean {
  return one?.recurs === true && one.state === 'down' && now - toldAt >= ONE_A_DAY_MS;
}

function isSameHour(at: EpochMs, begun: EpochMs): boolean {
  const apart = begun - at;
  if (apart < DAY_MS / 2 || apart > RECURS_WITHIN_DAYS * DAY_MS) return false;
  const inDay = apart % DAY_MS;
  return Math.min(inDay, DAY_MS - inDay) <= SAME_HOUR_MS;
}

/**
 * What of a reading is news. A trouble that was told is none. That all is well is told each time: it may end what somebody
 * else reported. What one measurement alone shows is told where it is what is left of a trouble: the others have come back.
 */
export function newsOf(before: readonly Observation[], after: readonly Observation[]): readonly Observation[] {
  const keyOf = (one: Observation) => `${one.source} ${one.state}${isLasting(one) ? ' lasting' : ''}`;
  const told = new Set(before.filter(({ isAlone }) => !isAlone).map(keyOf));
  const wasTrouble = before.some(({ state }) => !isOver(state));
  return after
    .filter((one) => !one.isAlone || wasTrouble)
    .map(({ isAlone, ...one }) => one)
    .filter((one) => isOver(one.state) || !told.has(keyOf(one)));
}
