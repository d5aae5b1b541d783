import { z } from 'zod';
import { DAY_MS, type EpochMs, HOUR_MS, SECOND_MS } from '../../clock.ts';
import { median, type Normal, normalAt, normalOf, type Value } from '../baseline.ts';
import type { Observation } from '../observation.ts';
import type { MeasuredSeries, Reading, Signal } from '../signal.ts';
import { createEntities, type Entity } from './ioda-entities.ts';
import { createAsk, type JsonAnswer, type SignalOptions } from './request.ts';

/**
 * Internet Outage Detection and Analysis, API v2 (https://api.ioda.inetintel.cc.gatech.edu/v2, no key).
 * `signals/raw` gives each measurement's own scale; what is shown is the newest complete buckets as per cent of the median
 * of the same hours of eight weeks. Its "critical" may be a drop of 1.6 %, so events give beginnings and no states.
 */

// merit-nt counts packets that a darknet receives: for a small country a handful an hour, so it is drawn, not judged.
const SOURCES = ['ping-slash24', 'bgp', 'gtr', 'merit-nt'] as const;
type Source = (typeof SOURCES)[number];
const JUDGED: readonly string[] = ['ping-slash24', 'bgp', 'gtr'];

/** Fewer than this of anything counted is too noisy to speak of per cent. */
const LEAST_NORMAL: Readonly<Record<string, number>> = { 'ping-slash24': 20, bgp: 20, gtr: 1000, 'merit-nt': 50 };
/** What is asked every time, at buckets of ten minutes: a cut shows in the next quarter of an hour. */
const RECENT = { spanMs: 2 * DAY_MS, maxPoints: 288 };
/** What is asked once a day, at buckets of two hours; a longer span is refused beyond 100 days. */
const HISTORY = { spanMs: 56 * DAY_MS, maxPoints: 672 };
/** Of the history, what a chart can show. */
const DRAWN_MS = 30 * DAY_MS;
/** More than was asked for is somebody's mistake. */
const MAX_VALUES = 20_000;
const DOWN_BELOW_PERCENT = 30;
const DEGRADED_BELOW_PERCENT = 80;
const STALE_AFTER_MS = 3 * HOUR_MS;
/** An event that is going on ends at the end of the query. */
const ONGOING_WITHIN_S = 600;
/** An event further from where the series falls is another one: a small drop may be "going on" for weeks. */
const SAME_BEGINNING_MS = 6 * HOUR_MS;

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
const events = z.object({
  data: z.array(z.object({ from: number, until: number, datasource: z.string().nullish() })).nullish(),
});

type NoAnswer = Extract<JsonAnswer, { kind: 'no-answer' }>;
type Series = { readonly stepMs: number; readonly values: readonly Value[] };

/** Of one measurement of a region; asked for once a day. */
interface History {
  readonly normal: Normal | null;
  readonly drawn: Series;
}

/** One measurement of a region now. */
interface Measured {
  readonly source: Source;
  /** End of the newest complete bucket. */
  readonly at: EpochMs;
  readonly percent: number;
  readonly points: MeasuredSeries['points'];
}

export function createIoda(options: SignalOptions & { regionName: (code: string) => string }): Signal {
  const ask = createAsk(options);
  const entityOf = createEntities(ask, options.regionName);
  const histories = new Map<string, { readonly at: EpochMs; readonly history: History | null }>();

  async function readSeries(
    entity: Entity,
    source: Source,
    now: EpochMs,
    { spanMs, maxPoints }: typeof RECENT,
  ): Promise<Series | NoAnswer | null> {
    const [from, until] = [now - spanMs, now].map((at) => Math.floor(at / SECOND_MS));
    const answer = await ask(
      `/signals/raw/${entity.type}/${entity.code}?from=${from}&until=${until}&datasource=${source}&maxPoints=${maxPoints}`,
    );
    if (answer.kind === 'no-answer') return answer;
    const parsed = envelope.safeParse(answer.value);
    if (!parsed.success) return { kind: 'no-answer', reason: 'the answer has another shape than expected' };
    if (parsed.data.error) return { kind: 'no-answer', reason: parsed.data.error.slice(0, 200) };
    const own = (parsed.data.data ?? [])
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

  /** @returns null where the source has nothing on the region, `unfit` where what it has says nothing of now. */
  async function measure(entity: Entity, source: Source, now: EpochMs): Promise<Measured | NoAnswer | 'unfit' | null> {
    const history = await historyOf(entity, source, now);
    if (history === null || 'kind' in history) return history;
    const recent = await readSeries(entity, source, now, RECENT);
    if (recent === null || 'kind' in recent) return recent;
    return percentOfNormal(source, history.normal, [history.drawn, recent], now) ?? 'unfit';
  }

  /** An outage event knows its beginning to the minute. */
  async function withEvents(observation: Observation, source: Source, entity: Entity): Promise<Observation> {
    const { since } = observation;
    if (since === undefined) return observation;
    const until = Math.floor(observation.at / SECOND_MS);
    const from = Math.floor((since - DAY_MS) / SECOND_MS);
    const answer = await ask(
      `/outages/events?from=${from}&until=${until}&entityType=${entity.type}&entityCode=${entity.code}&format=ioda`,
    );
    const found = answer.kind === 'json' ? (events.safeParse(answer.value).data?.data ?? []) : [];
    const ongoing = found
      .filter((event) => event.until >= until - ONGOING_WITHIN_S && (event.datasource ?? source) === source)
      .map((event) => event.from * SECOND_MS)
      .filter((begun) => Math.abs(begun - since) <= SAME_BEGINNING_MS);
    if (ongoing.length === 0) return observation;
    return { ...observation, since: Math.min(...ongoing), sincePrecision: 'minute' };
  }

  return {
    name: 'IODA',
    attribution: 'IODA, Georgia Institute of Technology',
    async read(region, now): Promise<Reading> {
      const entity = await entityOf(region);
      if (entity === null) return { kind: 'not-covered' };
      if ('kind' in entity) return entity;
      const found: Measured[] = [];
      let failure: NoAnswer | undefined;
      let isUnfit = false;
      for (const source of SOURCES) {
        const measured = await measure(entity, source, now);
        if (measured === 'unfit') isUnfit = true;
        else if (measured === null) continue;
        else if (!('kind' in measured)) found.push(measured);
        else {
          failure = measured;
          // What is not reachable, or has had enough, is not asked three times more.
          if (measured.isWhole) break;
        }
      }
      if (found.length === 0) {
        if (failure !== undefined) return failure;
        return isUnfit
          ? { kind: 'no-answer', reason: 'it has no fresh values that can be compared', ofRegion: true }
          : { kind: 'not-covered' };
      }
      const judged = found.filter((one) => JUDGED.includes(one.source));
      return {
        kind: 'answer',
        at: Math.max(...found.map((one) => one.at)),
        observations: judged.length === 0 ? [] : [await observationOf(region, entity, judged)],
        series: found.map(({ source, points }) => ({ name: `IODA ${source}`, points })),
        ...(failure?.retryAfterMs !== undefined && { retryAfterMs: failure.retryAfterMs }),
      };
    },
  };

  /** Pings and traffic stop when people are cut off while routes often stay announced: the lowest of the sources speaks. */
  async function observationOf(region: string, entity: Entity, measured: readonly Measured[]): Promise<Observation> {
    const lowest = measured.reduce((low, one) => (one.percent < low.percent ? one : low));
    const state =
      lowest.percent < DOWN_BELOW_PERCENT ? 'down' : lowest.percent < DEGRADED_BELOW_PERCENT ? 'degraded' : 'restored';
    const since = state === 'restored' ? undefined : beginning(lowest.points);
    const observation: Observation = {
      region,
      dimension: 'internet',
      state,
      kind: 'measured',
      at: lowest.at,
      ...(since !== undefined && { since, sincePrecision: 'hour' as const }),
      level: { value: Math.round(lowest.percent), unit: '% of ordinary' },
      evidence: measured.map((one) => `${one.source} ${Math.round(one.percent)} %`).join(', '),
      source: 'IODA',
      url: `https://ioda.inetintel.cc.gatech.edu/${entity.type}/${entity.code}`,
    };
    return await withEvents(observation, lowest.source, entity);
  }
}

function historyFrom(read: Series, now: EpochMs): History {
  const values = read.values.filter(([at]) => at >= now - DRAWN_MS && at < now - RECENT.spanMs);
  return { normal: normalOf(read.values, now), drawn: { ...read, values } };
}

/** @param parts coarser ones first. @returns null where the series is empty, too small or too old to say anything. */
function percentOfNormal(
  source: Source,
  normal: Normal | null,
  parts: readonly Series[],
  now: EpochMs,
): Measured | null {
  const [recent] = parts.slice(-1);
  if (normal === null || recent === undefined) return null;
  // The newest bucket with a value is not complete yet.
  const newest = recent.values.findLastIndex(([, value]) => value !== null);
  const complete = { ...recent, values: recent.values.slice(0, Math.max(0, newest)) };
  const last = complete.values.findLast(([, value]) => value !== null);
  if (last === undefined || now - last[0] > STALE_AFTER_MS) return null;
  if (normalAt(normal, last[0]) < (LEAST_NORMAL[source] ?? 1)) return null;
  const points = [...parts.slice(0, -1), complete].flatMap(({ values }) =>
    values.map(([at, value]): [EpochMs, number | null] => [
      at,
      value === null ? null : (100 * value) / Math.max(normalAt(normal, at), Number.EPSILON),
    ]),
  );
  // One low bucket is often the measurement's own failure: the better of the last two speaks.
  const percents = points.flatMap(([, percent]) => percent ?? []);
  return {
    source,
    at: Math.min(now, last[0] + recent.stepMs),
    percent: Math.max(...percents.slice(-2)),
    points,
  };
}

/** @returns when the series last went below the threshold, walking back from now. */
function beginning(points: MeasuredSeries['points']): EpochMs | undefined {
  let since: EpochMs | undefined;
  for (const [at, percent] of points.toReversed()) {
    if (percent === null) continue;
    if (percent >= DEGRADED_BELOW_PERCENT) break;
    since = at;
  }
  return since;
}
