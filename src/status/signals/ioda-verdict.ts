import { type EpochMs, HOUR_MS, MINUTE_MS } from '../../clock.ts';
import type { Line, Source } from './ioda-series.ts';

/** Where one measurement has got to. */
interface Course {
  readonly source: Source;
  readonly state: 'down' | 'degraded' | 'normal';
  /** Of a drop: its first bucket. */
  readonly since: EpochMs | null;
  readonly percent: number;
  readonly at: EpochMs;
}

/** What the measurements of a region add up to. */
export interface IodaVerdict {
  readonly state: 'down' | 'degraded' | 'restored';
  readonly since: EpochMs | null;
  readonly percent: number;
  readonly at: EpochMs;
  /** The measurement that speaks. */
  readonly source: Source;
  /** One is low and the others are normal: no trouble of the region. */
  readonly isAlone: boolean;
  /** `ping-slash24 7 %, bgp 96 %`. */
  readonly evidence: string;
}

const DOWN_BELOW_PERCENT = 30;
const LOW_BELOW_PERCENT = 70;
/** A drop must stand out from the measurement's own noise by at least this many standard deviations. */
const NOISE_SIGMAS = 4;
/** Back at once above the one, for two buckets above the other: what wavers between has not come back. */
const BACK_FROM_PERCENT = 88;
const BACK_TWICE_FROM_PERCENT = 75;
/** What was down is no more than degraded once it stayed above this for so long. */
const HALF_PERCENT = 50;
const HALF_FOR_MS = 2 * HOUR_MS;
/** One measurement without a second one counts when it has lasted so long. */
const ALONE_FOR_MS = 30 * MINUTE_MS;
/** Google's traffic comes an hour late: beside fresher ones it says what was. */
const FRESH_WITHIN_MS = 90 * MINUTE_MS;
/** In every cut that was measured something still answered: no answer at all beside normal levels means a dead prober. */
const DEAD_BELOW_PERCENT = 0.5;

/** Follows one measurement from its first bucket: it goes down and comes back at different levels. */
function courseOf({ source, points, noise, at }: Line): Course {
  const lowest = 100 * (1 - NOISE_SIGMAS * noise);
  const [downBelow, lowBelow] = [Math.min(DOWN_BELOW_PERCENT, lowest), Math.min(LOW_BELOW_PERCENT, lowest)];
  let state: Course['state'] = 'normal';
  let since: EpochMs | null = null;
  let halfSince: EpochMs | null = null;
  let before = 0;
  let percent = Number.NaN;
  for (const [time, value] of points) {
    if (value === null) continue;
    percent = value;
    halfSince = value >= HALF_PERCENT ? (halfSince ?? time) : null;
    if (state === 'normal') {
      if (value < lowBelow) {
        state = value < downBelow ? 'down' : 'degraded';
        since = time;
      }
    } else if (value >= BACK_FROM_PERCENT || Math.min(value, before) >= BACK_TWICE_FROM_PERCENT) {
      state = 'normal';
      since = null;
    } else if (value < downBelow) state = 'down';
    else if (halfSince !== null && time - halfSince >= HALF_FOR_MS) state = 'degraded';
    before = value;
  }
  return { source, state, since, percent, at };
}

/**
 * A drop counts when two measurements show it, or one without a majority against it for half an hour. The same votes decide
 * that it is over, so that the slowest measurement does not keep it open.
 * @param lines at least one.
 */
export function verdictOf(lines: readonly Line[], now: EpochMs): IodaVerdict | null {
  const newest = Math.max(...lines.map(({ at }) => at));
  const courses = lines.map(courseOf);
  const fresh = courses.filter(({ at }) => newest - at <= FRESH_WITHIN_MS);
  const normal = fresh.filter(({ state }) => state === 'normal');
  const low = fresh.filter(
    ({ state, percent }) => state !== 'normal' && (percent >= DEAD_BELOW_PERCENT || normal.length === 0),
  );
  const evidence = courses.map(({ source, percent }) => `${source} ${Math.round(percent)} %`).join(', ');
  const [worst] = low.toSorted((a, b) => a.percent - b.percent);
  const lasted = (course: Course) => now - (course.since ?? now);
  const counts = worst !== undefined && (low.length > 1 || (normal.length <= 1 && lasted(worst) >= ALONE_FOR_MS));
  if (counts) {
    const state = low.some((one) => one.state === 'down') ? 'down' : 'degraded';
    const { since, percent, at, source } = worst;
    return { state, since, percent, at, source, isAlone: false, evidence };
  }
  const [calmest] = normal.toSorted((a, b) => a.percent - b.percent);
  const isAlone = normal.length < fresh.length;
  // A fresh drop that nothing else speaks for or against.
  const speaker = calmest ?? worst;
  if (speaker === undefined) return null;
  return {
    state: 'restored',
    since: null,
    percent: speaker.percent,
    at: speaker.at,
    source: speaker.source,
    isAlone,
    evidence,
  };
}
