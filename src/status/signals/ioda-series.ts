import { z } from 'zod';
import { DAY_MS, type EpochMs, HOUR_MS, SECOND_MS } from '../../clock.ts';
import { type Baseline, baselineAt, baselineOf, median, type Value } from '../baseline.ts';
import type { MeasuredSeries } from '../signal.ts';
import type { Entity } from './ioda-entities.ts';
import { type Ask, checkedAnswer, type NoAnswer } from './request.ts';

// merit-nt counts packets that a darknet receives: for a small country a handful an hour, so it is drawn, not judged.
export const SOURCES = ['ping-slash24', 'bgp', 'gtr', 'merit-nt'] as const;
export type Source = (typeof SOURCES)[number];

/** Fewer than this of anything counted is too noisy to speak of per cent. */
const LEAST_NORMAL: Readonly<Record<Source, number>> = { 'ping-slash24': 20, bgp: 20, gtr: 1000, 'merit-nt': 50 };
/** A series that varies by more than this says nothing of a drop. */
const MOST_NOISE = 0.3;
/** What is asked every time, at its native step: the finest is five minutes. */
const RECENT = { spanMs: 2 * DAY_MS, maxPoints: 600 };
/** No bucket comes later than this. */
const LATE_MS = 6 * HOUR_MS;
/** What is asked once a day, at buckets of two hours; a longer span is refused beyond 100 days. */
const HISTORY = { spanMs: 98 * DAY_MS, maxPoints: 1176 };
/** Of the history, what a chart can show. */
const DRAWN_MS = 30 * DAY_MS;
/** More than was asked for is somebody's mistake. */
const MAX_VALUES = 20_000;
const STALE_AFTER_MS = 3 * HOUR_MS;

const number = z.coerce.number();
const series = z.object({
  entityCode: z.coerce.string().nullish(),
  datasource: z.string(),
  from: number,
  step: number.refine((step) => step > 0),
  values: z.array(z.number().nullish().catch(null)).max(MAX_VALUES),
});
const envelope = z.object({
  error: z.string().nullish(),
  // A list for each entity, of one series for each product.
  data: z.array(z.array(series)).nullish(),
});

type Series = { readonly stepMs: number; readonly values: readonly Value[] };

/** Of one measurement of a region; asked for once a day. */
interface History {
  readonly normal: Baseline | null;
  readonly drawn: Series;
}

/** One measurement of a region now. */
export interface Line {
  readonly source: Source;
  /** End of the newest complete bucket. */
  readonly at: EpochMs;
  readonly noise: number;
  /** Complete buckets in per cent of the normal level at that hour, oldest first. */
  readonly points: MeasuredSeries['points'];
}

/** Reads measurements, each against its own normal. */
export function createLines(ask: Ask) {
  const recents = new Map<string, { readonly at: EpochMs; readonly series: Series }>();
  const histories = new Map<string, { readonly at: EpochMs; readonly history: History | null }>();

  async function readSeries(
    entity: Entity,
    source: Source,
    now: EpochMs,
    { spanMs, maxPoints }: typeof RECENT,
  ): Promise<Series | NoAnswer | null> {
    const [from, until] = [now - spanMs, now].map((at) => Math.floor(at / SECOND_MS));
    const span = `from=${from}&until=${until}&datasource=${source}&maxPoints=${maxPoints}`;
    const answer = checkedAnswer(await ask(`/signals/raw/${entity.type}/${entity.code}?${span}`), envelope);
    if (answer.kind === 'no-answer') return answer;
    const { error, data } = answer.value;
    if (error) return { kind: 'no-answer', reason: error.slice(0, 200) };
    const own = (data ?? [])
      .flat()
      .filter(({ entityCode }) => entityCode == null || entityCode.toUpperCase() === entity.code.toUpperCase())
      .map(({ from: start, step, values }) => ({
        stepMs: step * SECOND_MS,
        values: values
          .map((value, index): Value => [(start + index * step) * SECOND_MS, value ?? null])
          .filter(([at]) => at >= now - spanMs - step * SECOND_MS && at <= now),
      }));
    // Google's traffic comes by product: the largest is the least noisy.
    const sizeOf = ({ values }: Series) => median(values.flatMap(([, value]) => value ?? []));
    return own.length === 0 ? null : own.reduce((most, one) => (sizeOf(one) > sizeOf(most) ? one : most));
  }

  /** Refreshed once a day; where that fails the one of yesterday does. @returns null where the source has nothing on the region. */
  async function historyOf(entity: Entity, source: Source, now: EpochMs): Promise<History | NoAnswer | null> {
    const key = `${entity.type}/${entity.code}/${source}`;
    const known = histories.get(key);
    if (known !== undefined && now - known.at < DAY_MS) return known.history;
    const read = await readSeries(entity, source, now, HISTORY);
    if (read !== null && 'kind' in read) return known?.history ?? read;
    for (const [other, { at }] of histories) if (now - at > 2 * DAY_MS) histories.delete(other);
    const history = read === null ? null : historyFrom(read, now);
    histories.set(key, { at: now, history });
    return history;
  }

  /** Two days at the native step; asked again soon after, the last hours of them: what was late has come by then. */
  async function recentOf(entity: Entity, source: Source, now: EpochMs): Promise<Series | NoAnswer | null> {
    const key = `${entity.type}/${entity.code}/${source}`;
    const known = recents.get(key);
    const isKnown = known !== undefined && now - known.at < LATE_MS / 2;
    const read = await readSeries(entity, source, now, isKnown ? { ...RECENT, spanMs: LATE_MS } : RECENT);
    for (const [other, { at }] of recents) if (now - at > LATE_MS) recents.delete(other);
    if (read === null || 'kind' in read) return read;
    const [first] = read.values;
    const isJoined = isKnown && known.series.stepMs === read.stepMs && first !== undefined;
    const before = isJoined ? known.series.values.filter(([at]) => at < first[0] && at >= now - RECENT.spanMs) : [];
    const joined = { ...read, values: [...before, ...read.values] };
    if (isJoined || !isKnown) recents.set(key, { at: now, series: joined });
    return joined;
  }

  /** @returns null where the source has nothing on the region, `unfit` where what it has says nothing of now. */
  return async (entity: Entity, source: Source, now: EpochMs): Promise<Line | NoAnswer | 'unfit' | null> => {
    const history = await historyOf(entity, source, now);
    if (history === null || 'kind' in history) return history;
    const recent = await recentOf(entity, source, now);
    if (recent === null || 'kind' in recent) return recent;
    return lineOf(source, history, recent, now) ?? 'unfit';
  };
}

function historyFrom(read: Series, now: EpochMs): History {
  const values = read.values.filter(([at]) => at >= now - DRAWN_MS && at < now - RECENT.spanMs);
  return { normal: baselineOf(read.values, now), drawn: { ...read, values } };
}

/** @returns null where the series is empty, too small, too noisy or too old to say anything. */
function lineOf(source: Source, { normal, drawn }: History, recent: Series, now: EpochMs): Line | null {
  if (normal === null || normal.noise > MOST_NOISE) return null;
  // The newest bucket is filled while it lasts, and for a while after.
  const complete = recent.values.filter(([at]) => at + 2 * recent.stepMs <= now);
  const last = complete.findLast(([, value]) => value !== null);
  if (last === undefined || now - last[0] > STALE_AFTER_MS) return null;
  if (baselineAt(normal, last[0]) < LEAST_NORMAL[source]) return null;
  const points = [...drawn.values, ...complete].map(([at, value]): [EpochMs, number | null] => [
    at,
    value === null ? null : (100 * value) / Math.max(baselineAt(normal, at), Number.EPSILON),
  ]);
  return { source, at: Math.min(now, last[0] + recent.stepMs), noise: normal.noise, points };
}
