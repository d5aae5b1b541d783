import { z } from 'zod';
import { DAY_MS, type EpochMs, MINUTE_MS, SECOND_MS } from '../../clock.ts';
import type { Failure } from '../signal.ts';
import type { Entity } from './ioda-entities.ts';
import { type Ask, checkedAnswer, dataOf, type NoAnswer, readableRows } from './request.ts';

const number = z.coerce.number();
const entity = z.object({ code: z.coerce.string(), type: z.string() });
const alert = z.object({
  datasource: z.string(),
  entity,
  time: number,
  level: z.string(),
  value: number,
  // The published schema has another name than what is answered.
  historyValue: number.nullish(),
  historicValue: number.nullish(),
});
const event = z.object({ entity, from: number, until: number, datasource: z.string(), score: number.nullish() });
const alertsAnswer = z.object({ error: z.string().nullish(), data: readableRows(alert).nullish() });
const eventsAnswer = z.object({ data: readableRows(event).nullish() });

/** "Critical" may be a drop of 1.6 %: below this part of the normal level a place is looked at closely. */
const SUSPECT_BELOW = 0.7;
const NOTHING_BELOW = 0.3;
const ALERTS_SPAN_MS = DAY_MS;
const EVENTS_SPAN_MS = 6 * 60 * MINUTE_MS;
/** An event that is going on ends at the end of the query. */
export const ONGOING_WITHIN_S = 600;
/** No cable, storm or government has ever cut off this many countries within half an hour: then the measurement fails. */
const FAILS_FROM_COUNTRIES = 20;
const WORKS_BELOW_COUNTRIES = 8;
const COUNTED_MS = 30 * MINUTE_MS;

/** Which sources show nothing nearly everywhere. */
export interface Failures {
  note(source: string, country: string, share: number, now: EpochMs): void;
  isFailing(source: string, now: EpochMs): boolean;
  all(): readonly Failure[];
}

export function createFailures(): Failures {
  const lows = new Map<string, Map<string, EpochMs>>();
  const failing = new Map<string, Failure>();

  function isFailing(source: string, now: EpochMs): boolean {
    const own = lows.get(source);
    for (const [country, at] of own ?? []) if (now - at > COUNTED_MS) own?.delete(country);
    const count = own?.size ?? 0;
    const known = failing.get(source);
    if (count >= FAILS_FROM_COUNTRIES) failing.set(source, { source, since: known?.since ?? now, countries: count });
    else if (count < WORKS_BELOW_COUNTRIES) failing.delete(source);
    return failing.has(source);
  }

  return {
    note(source, country, share, now) {
      const own = lows.get(source) ?? new Map<string, EpochMs>();
      lows.set(source, own);
      if (share < NOTHING_BELOW) own.set(country, now);
      else own.delete(country);
      isFailing(source, now);
    },
    isFailing,
    all: () => [...failing.values()],
  };
}

/** Looks over all countries with two requests, and over the parts of some with one each. */
export function createSweep(ask: Ask, failures: Failures) {
  const seconds = (at: EpochMs) => Math.floor(at / SECOND_MS);

  async function alerts(now: EpochMs): Promise<readonly z.infer<typeof alert>[] | NoAnswer> {
    const span = `from=${seconds(now - ALERTS_SPAN_MS)}&until=${seconds(now)}`;
    const answer = checkedAnswer(await ask(`/outages/alerts?${span}&entityType=country`), alertsAnswer);
    if (answer.kind === 'no-answer') return answer;
    const { error, data } = answer.value;
    return error ? { kind: 'no-answer', reason: error.slice(0, 200) } : (data ?? []);
  }

  async function events(now: EpochMs, query: string): Promise<z.infer<typeof event>[]> {
    const span = `from=${seconds(now - EVENTS_SPAN_MS)}&until=${seconds(now)}`;
    const answer = await ask(`/outages/events?${span}&${query}&format=ioda`);
    const found = dataOf(answer, eventsAnswer)?.data ?? [];
    return found.filter(({ until }) => until >= seconds(now) - ONGOING_WITHIN_S);
  }

  /** @param countries whose parts somebody watches. @returns what one of its measurements shows far below normal. */
  return async (now: EpochMs, countries: readonly string[]): Promise<readonly Entity[] | NoAnswer> => {
    const told = await alerts(now);
    if ('kind' in told) return told;
    const newest = new Map(
      told.toSorted((a, b) => a.time - b.time).map((one) => [`${one.entity.code} ${one.datasource}`, one]),
    );
    const low: (Entity & { readonly source: string })[] = [];
    for (const {
      datasource,
      entity: { code },
      level,
      value,
      historyValue,
      historicValue,
    } of newest.values()) {
      const ordinary = historyValue ?? historicValue ?? 0;
      const share = level === 'normal' || ordinary <= 0 ? 1 : value / ordinary;
      failures.note(datasource, code, share, now);
      if (share < SUSPECT_BELOW) low.push({ type: 'country', code, source: datasource });
    }
    const ongoing = await events(now, 'entityType=country');
    for (const country of countries) {
      ongoing.push(...(await events(now, `entityType=region&relatedTo=country/${country}`)));
    }
    for (const {
      entity: { code, type },
      from,
      until,
      score,
      datasource,
    } of ongoing) {
      // A score is per cent lost times minutes.
      const lost = (score ?? 0) / Math.max(1, (until - from) / 60) / 100;
      if (lost <= 1 - SUSPECT_BELOW || (type !== 'country' && type !== 'region')) continue;
      low.push({ type, code, source: datasource });
    }
    const counted = low.filter(({ source }) => !failures.isFailing(source, now));
    return [...new Map(counted.map(({ type, code }) => [`${type}/${code}`, { type, code }])).values()];
  };
}
