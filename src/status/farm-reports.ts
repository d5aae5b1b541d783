import { z } from 'zod';
import { type Clock, DAY_MS, type EpochMs } from '../clock.ts';
import { covers, type Region } from '../regions/regions.ts';
import type { State } from '../state/port.ts';

/**
 * What an operator's own monitoring says of a farm. It is shown beside what is known of its region and never counts as a
 * witness: forty machines that are offline say nothing about a country.
 */
const reportSchema = z.object({
  /** Of the farm: what comes again under the same key replaces it. */
  key: z.string(),
  farm: z.string(),
  region: z.string(),
  text: z.string(),
  since: z.number(),
  /** When the monitoring last said so. */
  at: z.number(),
  /** null: it goes on. */
  until: z.number().nullable(),
});
export type FarmReport = Readonly<z.infer<typeof reportSchema>>;

export interface FarmReports {
  take(reports: readonly FarmReport[]): Promise<void>;
  /** Of farms in a region, what goes on first, then the newest. */
  in(region: Region): readonly FarmReport[];
}

const FACT = 'farm-reports';
/** Of all farms together: a monitoring that runs wild must not fill the state. */
const MAX_KEPT = 200;
/** What is over is shown for a day; what nobody repeats is believed for a day. */
const LASTS_MS = DAY_MS;

export async function createFarmReports(state: Pick<State, 'facts'>, clock: Clock): Promise<FarmReports> {
  const stored = z.array(reportSchema).safeParse(await state.facts.get(FACT));
  let reports: readonly FarmReport[] = stored.data ?? [];
  const isRecent = ({ at }: FarmReport): boolean => clock() - at <= LASTS_MS;
  return {
    async take(fresh) {
      const byKey = new Map(reports.filter(isRecent).map((one) => [one.key, one]));
      for (const one of fresh) {
        const before = byKey.get(one.key);
        // Nothing ended that never began here.
        if (one.until !== null && before === undefined) continue;
        byKey.delete(one.key);
        byKey.set(one.key, one);
      }
      reports = [...byKey.values()].slice(-MAX_KEPT);
      await state.facts.set(FACT, reports);
    },
    in: (region) =>
      reports
        .filter((one) => isRecent(one) && covers(region, one.region))
        .toSorted((a, b) => Number(a.until !== null) - Number(b.until !== null) || b.at - a.at),
  };
}

/** An end is no later than now, and a beginning no later than its end. */
export function reportOf(
  farm: { readonly id: string; readonly name: string; readonly region: string },
  said: { readonly key: string; readonly text: string; readonly since?: EpochMs; readonly until?: EpochMs | null },
  now: EpochMs,
): FarmReport {
  const { key, text, since = now, until = null } = said;
  const end = until === null ? null : Math.min(until, now);
  return {
    key: `${farm.id}:${key}`,
    farm: farm.name,
    region: farm.region,
    text,
    since: Math.min(since, end ?? now),
    at: now,
    until: end,
  };
}
