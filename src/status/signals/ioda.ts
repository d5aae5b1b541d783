import { z } from 'zod';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../clock.ts';
import { countryOf, isProvider } from '../../regions/regions.ts';
import type { Observation } from '../observation.ts';
import type { Signal, SignalReading, Sweep } from '../signal.ts';
import { createEntities, type Entity } from './ioda-entities.ts';
import { createLines, type Line, SOURCES, type Source } from './ioda-series.ts';
import { createFailures, createSweep, ONGOING_WITHIN_S } from './ioda-sweep.ts';
import { type IodaVerdict, verdictOf } from './ioda-verdict.ts';
import { createAsk, dataOf, type NoAnswer, type SignalOptions } from './request.ts';

/**
 * Internet Outage Detection and Analysis, API v2 (https://api.ioda.inetintel.cc.gatech.edu/v2, no key).
 * Its alerts of all countries say where to look; `signals/raw` gives each measurement's own scale, shown in per cent of the
 * median of the same hours of fourteen weeks. An outage event knows its beginning.
 */
const NAME = 'IODA';
const JUDGED: readonly string[] = ['ping-slash24', 'bgp', 'gtr'];
/** Google publishes its traffic by country. */
const SOURCES_OF_PROVIDERS = SOURCES.filter((source) => source !== 'gtr');
/** An event further from where the series falls is another one: a small drop may be "going on" for weeks. */
const SAME_BEGINNING_MS = 6 * HOUR_MS;

const events = z.object({
  data: z
    .array(z.object({ from: z.coerce.number(), until: z.coerce.number(), datasource: z.string().nullish() }))
    .nullish(),
});

export function createIoda(options: SignalOptions & { regionName: (code: string) => string }): Signal {
  const ask = createAsk(options);
  const entities = createEntities(ask, options.regionName);
  const lineOf = createLines(ask);
  const failures = createFailures();
  const sweep = createSweep(ask, failures);

  /** An outage event knows its beginning to the minute. */
  async function withEvents(observation: Observation, source: Source, entity: Entity): Promise<Observation> {
    const { since } = observation;
    if (since === undefined) return observation;
    const until = Math.floor(observation.at / SECOND_MS);
    const from = Math.floor((since - DAY_MS) / SECOND_MS);
    const answer = await ask(
      `/outages/events?from=${from}&until=${until}&entityType=${entity.type}&entityCode=${entity.code}&format=ioda`,
    );
    const found = dataOf(answer, events)?.data ?? [];
    const ongoing = found
      .filter((event) => event.until >= until - ONGOING_WITHIN_S && (event.datasource ?? source) === source)
      .map((event) => event.from * SECOND_MS)
      .filter((begun) => Math.abs(begun - since) <= SAME_BEGINNING_MS);
    if (ongoing.length === 0) return observation;
    return { ...observation, since: Math.min(...ongoing), sincePrecision: 'minute' };
  }

  return {
    name: NAME,
    attribution: 'IODA, Georgia Institute of Technology',
    findProviders: entities.findProviders,
    failures: failures.all,

    async sweep(now, watched): Promise<Sweep> {
      const countries = [...new Set(watched.filter((one) => one.includes('-')).map((one) => countryOf(one)))];
      const found = await sweep(now, countries);
      if ('kind' in found) return found;
      const suspects: string[] = [];
      for (const { type, code } of found) {
        if (type === 'country') suspects.push(code);
        else suspects.push(...(await entities.regionsOf(code, watched)));
      }
      return { kind: 'answer', suspects };
    },

    async read(region, now): Promise<SignalReading> {
      const entity = await entities.entityOf(region);
      if (entity === null) return { kind: 'not-covered' };
      if ('kind' in entity) return refusalOf(entity, region);
      const found: Line[] = [];
      let failure: NoAnswer | undefined;
      let isUnfit = false;
      for (const source of isProvider(region) ? SOURCES_OF_PROVIDERS : SOURCES) {
        const line = await lineOf(entity, source, now);
        if (line === 'unfit') isUnfit = true;
        else if (line === null) continue;
        else if (!('kind' in line)) found.push(line);
        else {
          failure = line;
          // What is not reachable, or has had enough, is not asked three times more.
          if (line.isWhole) break;
        }
      }
      if (found.length === 0) {
        if (failure !== undefined) return refusalOf(failure, region);
        return isUnfit
          ? { kind: 'no-answer', reason: 'it has no fresh values that can be compared', ofRegion: true }
          : { kind: 'not-covered' };
      }
      if (entity.type === 'country') {
        for (const { source, points } of found) {
          const newest = points.findLast(([, percent]) => percent !== null)?.[1] ?? 100;
          failures.note(source, region, newest / 100, now);
        }
      }
      const judged = found.filter(({ source }) => JUDGED.includes(source) && !failures.isFailing(source, now));
      const verdict = judged.length === 0 ? null : verdictOf(judged, now);
      return {
        kind: 'answer',
        at: Math.max(...found.map((one) => one.at)),
        observations: verdict === null ? [] : [await observationOf(region, entity, verdict)],
        series: found.map(({ source, points }) => ({ name: `${NAME} ${source}`, points })),
        ...(failure?.retryAfterMs !== undefined && { retryAfterMs: failure.retryAfterMs }),
      };
    },
  };

  /** Anybody may watch any provider: what the source does not know of one says nothing of the others. */
  function refusalOf(failure: NoAnswer, region: string): SignalReading {
    return isProvider(region) && failure.isWhole !== true ? { ...failure, ofRegion: true } : failure;
  }

  async function observationOf(region: string, entity: Entity, verdict: IodaVerdict): Promise<Observation> {
    const { state, since, percent, at, source, isAlone, evidence } = verdict;
    const observation: Observation = {
      region,
      ...(entity.name !== undefined && { provider: entity.name }),
      dimension: 'internet',
      state,
      kind: 'measured',
      at,
      ...(since !== null && { since, sincePrecision: 'hour' as const }),
      level: { value: Math.round(percent), unit: '% of ordinary' },
      evidence,
      source: NAME,
      url: `https://ioda.inetintel.cc.gatech.edu/${entity.type}/${entity.code}`,
      ...(isAlone && { isAlone }),
    };
    return await withEvents(observation, source, entity);
  }
}
