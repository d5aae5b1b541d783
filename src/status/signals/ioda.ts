import { z } from 'zod';
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../clock.ts';
import type { Observation } from '../observation.ts';
import type { MeasuredSeries, Reading, Signal } from '../signal.ts';
import { askJson, type SignalOptions } from './request.ts';

/**
 * Internet Outage Detection and Analysis, API v2 (https://api.ioda.inetintel.cc.gatech.edu/v2, no key).
 * `signals/raw` gives each measurement's own scale; what is shown is the newest complete half hour as per cent of the
 * median of the week before. Its "critical" may be a drop of 1.6 %, and its events end at the end of the query, so neither is used as a state.
 */

// merit-nt counts packets that a darknet receives: for a small country a handful an hour, so it is drawn, not judged.
const SOURCES = ['ping-slash24', 'bgp', 'gtr', 'merit-nt'] as const;
const JUDGED: readonly string[] = ['ping-slash24', 'bgp', 'gtr'];

/** Fewer than this of anything counted is too noisy to speak of per cent. */
const LEAST_NORMAL: Readonly<Record<string, number>> = { 'ping-slash24': 20, bgp: 20, gtr: 1000, 'merit-nt': 50 };
const BASELINE_MS = 7 * DAY_MS;
/** The day before now is left out of the baseline: an outage must not become the normal it is compared with. */
const RECENT_MS = DAY_MS;
/** Values are compared with the same hours of the days before where enough of them exist: Google traffic sleeps at night. */
const SAME_HOUR_MS = 90 * MINUTE_MS;
const LEAST_BASELINE_POINTS = 12;
const MAX_POINTS = 336;
const DOWN_BELOW_PERCENT = 30;
const DEGRADED_BELOW_PERCENT = 80;
const STALE_AFTER_MS = 3 * HOUR_MS;
/** An event that is going on ends at the end of the query. */
const ONGOING_WITHIN_S = 600;

const series = z.object({
  datasource: z.string(),
  from: z.number(),
  step: z.number().positive(),
  values: z.array(z.number().nullish()),
});
const envelope = z.object({ error: z.string().nullish(), data: z.array(z.array(series)).nullish() });
const events = z.object({ data: z.array(z.object({ from: z.number(), until: z.number() })).nullish() });
const entities = z.object({ data: z.array(z.object({ code: z.string(), name: z.string() })).nullish() });

export function createIoda(options: SignalOptions & { regionName: (code: string) => string }): Signal {
  const codes = new Map<string, string | null>();

  /** IODA numbers the parts of countries: found by name once. */
  async function entityOf(region: string): Promise<{ type: string; code: string } | null> {
    const [country, part] = region.split('-');
    if (part === undefined) return { type: 'country', code: region };
    if (!codes.has(region)) {
      const name = options.regionName(region);
      const answer = await askJson(
        options,
        `/entities/query?entityType=region&relatedTo=country/${country}&search=${encodeURIComponent(name)}`,
      );
      if (answer.kind === 'no-answer') return null;
      const found = entities
        .safeParse(answer.value)
        .data?.data?.find((one) => one.name.toLowerCase() === name.toLowerCase());
      codes.set(region, found?.code ?? null);
    }
    const code = codes.get(region);
    return code == null ? null : { type: 'region', code };
  }

  /** An outage event knows its beginning to the minute. */
  async function withEvents(
    observation: Observation,
    entity: { type: string; code: string },
    from: number,
    until: number,
  ): Promise<Observation> {
    if (observation.state === 'restored') return observation;
    const answer = await askJson(
      options,
      `/outages/events?from=${from}&until=${until}&entityType=${entity.type}&entityCode=${entity.code}&format=ioda`,
    );
    const found = answer.kind === 'json' ? (events.safeParse(answer.value).data?.data ?? []) : [];
    const ongoing = found
      .filter((event) => event.until >= until - ONGOING_WITHIN_S)
      .map((event) => event.from * SECOND_MS);
    if (ongoing.length === 0) return observation;
    return { ...observation, since: Math.min(...ongoing), sincePrecision: 'minute' };
  }

  return {
    name: 'IODA',
    attribution: 'IODA, Georgia Institute of Technology',
    async read(region, now): Promise<Reading> {
      const entity = await entityOf(region);
      if (entity === null) return { kind: 'not-covered' };
      const until = Math.floor(now / SECOND_MS);
      const from = Math.floor((now - BASELINE_MS) / SECOND_MS);
      const found: (Measured & { readonly name: string; readonly source: string })[] = [];
      let reason: string | undefined;
      let retryAfterMs: number | undefined;
      for (const source of SOURCES) {
        const answer = await askJson(
          options,
          `/signals/raw/${entity.type}/${entity.code}?from=${from}&until=${until}&datasource=${source}&maxPoints=${MAX_POINTS}`,
        );
        if (answer.kind === 'no-answer') {
          reason = answer.reason;
          retryAfterMs = answer.retryAfterMs;
          continue;
        }
        const parsed = envelope.safeParse(answer.value);
        if (!parsed.success || parsed.data.error) {
          reason = parsed.data?.error ?? 'the answer has another shape than expected';
          continue;
        }
        for (const one of (parsed.data.data ?? []).flat()) {
          const measured = percentOfNormal(one, now);
          if (measured !== null) found.push({ name: `IODA ${source}`, source, ...measured });
        }
      }
      if (found.length === 0) {
        return reason === undefined
          ? { kind: 'not-covered' }
          : { kind: 'no-answer', reason, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
      }
      const judged = found.filter((one) => JUDGED.includes(one.source));
      const observation = judged.length === 0 ? undefined : observationOf(region, entity, judged);
      return {
        kind: 'answer',
        at: Math.max(...found.map((one) => one.at)),
        observations: observation === undefined ? [] : [await withEvents(observation, entity, from, until)],
        series: found.map(({ name, points }) => ({ name, points })),
      };
    },
  };
}

type Measured = Pick<MeasuredSeries, 'points'> & { readonly at: EpochMs; readonly percent: number };

/** @returns null where the series is empty, too small or too old to say anything. */
function percentOfNormal(raw: z.infer<typeof series>, now: EpochMs): Measured | null {
  // The newest bucket is not complete yet.
  const values = raw.values
    .slice(0, -1)
    .map((value, index): [EpochMs, number | null] => [(raw.from + index * raw.step) * SECOND_MS, value ?? null]);
  const baseline = values.filter(
    (point): point is [EpochMs, number] => point[1] !== null && point[0] < now - RECENT_MS,
  );
  const last = values.findLast((point): point is [EpochMs, number] => point[1] !== null);
  if (last === undefined || now - last[0] > STALE_AFTER_MS || baseline.length < LEAST_BASELINE_POINTS) return null;
  const normalAt = (at: EpochMs): number => {
    const near = baseline.filter(([time]) => {
      const apart = Math.abs(time - at) % DAY_MS;
      return Math.min(apart, DAY_MS - apart) <= SAME_HOUR_MS;
    });
    return median((near.length >= LEAST_BASELINE_POINTS ? near : baseline).map(([, value]) => value));
  };
  const normal = normalAt(last[0]);
  if (normal < (LEAST_NORMAL[raw.datasource] ?? 1)) return null;
  const points = values.map(([at, value]): [EpochMs, number | null] => [
    at,
    value === null ? null : (100 * value) / Math.max(normalAt(at), Number.EPSILON),
  ]);
  // One low bucket is often the measurement's own failure: the better of the last two speaks.
  const percents = points.flatMap(([, percent]) => (percent === null ? [] : [percent]));
  return { at: last[0], percent: Math.max(...percents.slice(-2)), points };
}

/** Pings and traffic stop when people are cut off while routes often stay announced: the lowest of the sources speaks. */
function observationOf(
  region: string,
  entity: { type: string; code: string },
  measured: readonly (Measured & { source: string })[],
): Observation {
  const lowest = measured.reduce((low, one) => (one.percent < low.percent ? one : low));
  const state =
    lowest.percent < DOWN_BELOW_PERCENT ? 'down' : lowest.percent < DEGRADED_BELOW_PERCENT ? 'degraded' : 'restored';
  const since = state === 'restored' ? undefined : beginning(lowest.points);
  return {
    region,
    dimension: 'internet',
    state,
    kind: 'measured',
    at: lowest.at,
    ...(since === undefined ? {} : { since, sincePrecision: 'hour' as const }),
    level: { value: Math.round(lowest.percent), unit: '% of ordinary' },
    evidence: measured.map((one) => `${one.source} ${Math.round(one.percent)} %`).join(', '),
    source: 'IODA',
    url: `https://ioda.inetintel.cc.gatech.edu/${entity.type}/${entity.code}`,
  };
}

/** @returns when the series last went below the threshold, walking back from now. */
function beginning(points: readonly (readonly [EpochMs, number | null])[]): EpochMs | undefined {
  let since: EpochMs | undefined;
  for (const [at, percent] of points.toReversed()) {
    if (percent === null) continue;
    if (percent >= DEGRADED_BELOW_PERCENT) break;
    since = at;
  }
  return since;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
