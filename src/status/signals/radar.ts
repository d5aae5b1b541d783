import { z } from 'zod';
import type { EpochMs } from '../../clock.ts';
import type { Observation } from '../observation.ts';
import type { Reading, Signal } from '../signal.ts';
import { rankOf } from '../state-order.ts';
import { createAsk, type SignalOptions } from './request.ts';

/**
 * Cloudflare Radar's outage annotations and traffic anomalies (https://developers.cloudflare.com/api/resources/radar/),
 * with a token. Written by people, one or two a week: no row is not "no outage", so nothing is observed then.
 * Data: CC BY-NC 4.0; commercial operators switch it off.
 */

const date = z
  .string()
  .transform((value) => Date.parse(value))
  .refine(Number.isFinite);
const strings = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
const annotation = z.object({
  description: z.string().nullish(),
  scope: z.string().nullish(),
  startDate: date,
  endDate: date.nullish(),
  locations: strings,
  asnsDetails: z.array(z.object({ name: z.string() })).nullish(),
  // Both are open lists: new causes and types appear.
  outage: z.object({ outageCause: z.string().nullish(), outageType: z.string().nullish() }).nullish(),
});
const anomaly = z.object({
  type: z.string(),
  status: z.string(),
  startDate: date,
  endDate: date.nullish(),
  locationDetails: z.object({ code: z.string() }).nullish(),
});
/** A row that cannot be read is left out, not all of them. */
const rows = <Row>(row: z.ZodType<Row>) =>
  z.array(z.unknown()).transform((list) => list.flatMap((one) => row.safeParse(one).data ?? []));
const outagesAnswer = z.object({ result: z.object({ annotations: rows(annotation) }) });
const anomaliesAnswer = z.object({ result: z.object({ trafficAnomalies: rows(anomaly) }) });

const NAME = 'Cloudflare Radar';
const CENTRE = 'https://radar.cloudflare.com/outage-center';
const WINDOW = '28d';
/** Two addresses for each region somebody cares about. */
const MOST_KEPT = 200;

/** What is going on, or was. */
interface Trouble {
  readonly state: 'down' | 'degraded';
  readonly from: EpochMs;
  /** null: it goes on. */
  readonly until: EpochMs | null;
  readonly evidence: string;
}

export function createRadar(options: SignalOptions & { token: string }): Signal {
  const asker = createAsk(options, MOST_KEPT);
  const ask = (path: string) => asker(path, { authorization: `Bearer ${options.token}` });
  return {
    name: NAME,
    attribution: `${NAME}, CC BY-NC 4.0`,
    async read(region, now): Promise<Reading> {
      // Radar names countries only.
      if (region.includes('-')) return { kind: 'not-covered' };
      const query = `location=${region}&dateRange=${WINDOW}&limit=20&format=json`;
      const outages = await ask(`/radar/annotations/outages?${query}`);
      if (outages.kind === 'no-answer') return outages;
      const parsed = outagesAnswer.safeParse(outages.value);
      if (!parsed.success) return { kind: 'no-answer', reason: 'the answer has another shape than expected' };
      const anomalous = await ask(`/radar/traffic_anomalies?${query}`);
      const unusual = anomalous.kind === 'json' ? anomaliesAnswer.safeParse(anomalous.value).data : undefined;
      const troubles = [
        ...parsed.data.result.annotations.filter((one) => one.locations.includes(region)).map(ofOutage),
        ...(unusual?.result.trafficAnomalies ?? []).flatMap((one) => ofAnomaly(region, one)),
      ];
      return {
        kind: 'answer',
        at: now,
        observations: observationsOf(region, troubles, now),
        series: [],
        ...(anomalous.kind === 'no-answer' &&
          anomalous.retryAfterMs !== undefined && { retryAfterMs: anomalous.retryAfterMs }),
      };
    },
  };
}

/** `REGIONAL · POWER_OUTAGE · Several regions`, in words: `regional · power outage · Several regions`. */
function ofOutage({
  startDate,
  endDate,
  outage,
  scope,
  description,
  asnsDetails,
}: z.infer<typeof annotation>): Trouble {
  const plain = (code: string | null | undefined) => code?.toLowerCase().replaceAll('_', ' ');
  const networks = asnsDetails?.map(({ name }) => name).join(', ');
  const words = [plain(outage?.outageType), plain(outage?.outageCause), scope, networks, description];
  return {
    state: outage?.outageType === 'NATIONWIDE' ? 'down' : 'degraded',
    from: startDate,
    until: endDate ?? null,
    evidence: words.filter((word) => word != null && word !== '').join(' · '),
  };
}

function ofAnomaly(region: string, { type, status, startDate, endDate, locationDetails }: z.infer<typeof anomaly>) {
  // An unverified anomaly is a machine's guess.
  if (type !== 'LOCATION' || status !== 'VERIFIED' || locationDetails?.code !== region) return [];
  return [
    { state: 'degraded' as const, from: startDate, until: endDate ?? null, evidence: 'verified traffic anomaly' },
  ];
}

/** The worst of what goes on, as of now; else that the last outage ended, and when. */
function observationsOf(region: string, troubles: readonly Trouble[], now: EpochMs): readonly Observation[] {
  const base = { region, dimension: 'internet', kind: 'measured', source: NAME, url: CENTRE } as const;
  const begun = troubles.filter(({ from }) => from <= now).sort((a, b) => b.from - a.from);
  const [worst] = begun
    .filter(({ until }) => until === null || until > now)
    .sort((a, b) => rankOf(a.state) - rankOf(b.state));
  if (worst !== undefined) {
    const { state, from: since, evidence } = worst;
    return [{ ...base, state, at: now, since, sincePrecision: 'hour', evidence }];
  }
  const [last] = begun.sort((a, b) => (b.until ?? 0) - (a.until ?? 0));
  if (last?.until == null) return [];
  return [{ ...base, state: 'restored', at: last.until, evidence: last.evidence }];
}
