import { z } from 'zod';
import { type EpochMs, MINUTE_MS } from '../../clock.ts';
import type { Observation } from '../observation.ts';
import { isOver } from '../report-sequence.ts';
import type { Signal, SignalReading, Sweep } from '../signal.ts';
import { rankOf } from '../state-order.ts';
import { checkedAnswer, createAsk, dataOf, type NoAnswer, readableRows, type SignalOptions } from './request.ts';

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
const outagesAnswer = z.object({ result: z.object({ annotations: readableRows(annotation) }) });
const anomaliesAnswer = z.object({ result: z.object({ trafficAnomalies: readableRows(anomaly) }) });

const NAME = 'Cloudflare Radar';
const CENTRE = 'https://radar.cloudflare.com/outage-center';
const WINDOW = '28d';
const MOST_KEPT = 2;
const MOST_ROWS = 100;
const LISTED_FOR_MS = 4 * MINUTE_MS;

/** What is going on, or was. */
interface Trouble {
  readonly state: 'down' | 'degraded';
  readonly from: EpochMs;
  /** null: it goes on. */
  readonly until: EpochMs | null;
  readonly evidence: string;
  /** One network, or some cities. */
  readonly isPart: boolean;
}

/** Everything that is written, of all places. */
interface Listing {
  readonly annotations: readonly z.infer<typeof annotation>[];
  readonly anomalies: readonly z.infer<typeof anomaly>[];
  readonly retryAfterMs?: number;
}

export function createRadar(options: SignalOptions & { token: string }): Signal {
  const asker = createAsk(options, MOST_KEPT);
  const ask = (path: string) => asker(path, { authorization: `Bearer ${options.token}` });
  let known: { readonly at: EpochMs; readonly listing: Listing } | null = null;

  /** Without a location the answer is of every place, and one is enough for all of them. */
  async function listing(now: EpochMs): Promise<Listing | NoAnswer> {
    // A clock that was set back would make it new for as long.
    if (known !== null && Math.abs(now - known.at) < LISTED_FOR_MS) return known.listing;
    const query = `dateRange=${WINDOW}&limit=${MOST_ROWS}&format=json`;
    const outages = checkedAnswer(await ask(`/radar/annotations/outages?${query}`), outagesAnswer);
    if (outages.kind === 'no-answer') return outages;
    const anomalous = await ask(`/radar/traffic_anomalies?${query}`);
    const found: Listing = {
      annotations: outages.value.result.annotations,
      anomalies: dataOf(anomalous, anomaliesAnswer)?.result.trafficAnomalies ?? [],
      ...(anomalous.kind === 'no-answer' &&
        anomalous.retryAfterMs !== undefined && { retryAfterMs: anomalous.retryAfterMs }),
    };
    known = { at: now, listing: found };
    return found;
  }

  const troublesIn = ({ annotations, anomalies }: Listing, region: string): readonly Trouble[] => [
    ...annotations.filter((one) => one.locations.includes(region)).map(ofOutage),
    ...anomalies.flatMap((one) => ofAnomaly(region, one)),
  ];

  return {
    name: NAME,
    attribution: `${NAME}, CC BY-NC 4.0`,
    async sweep(now): Promise<Sweep> {
      const found = await listing(now);
      if ('kind' in found) return found;
      const named = found.annotations.flatMap(({ locations }) => locations);
      const seen = found.anomalies.flatMap(({ locationDetails }) => locationDetails?.code ?? []);
      const suspects = [...new Set([...named, ...seen])].filter((region) => {
        const [observed] = observationsOf(region, troublesIn(found, region), now);
        return observed !== undefined && !isOver(observed.state);
      });
      return { kind: 'answer', suspects };
    },
    async read(region, now): Promise<SignalReading> {
      // Radar names countries only.
      if (region.includes('-')) return { kind: 'not-covered' };
      const found = await listing(now);
      if ('kind' in found) return found;
      const { retryAfterMs } = found;
      return {
        kind: 'answer',
        at: now,
        observations: observationsOf(region, troublesIn(found, region), now),
        series: [],
        ...(retryAfterMs !== undefined && { retryAfterMs }),
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
    isPart: outage?.outageType !== 'NATIONWIDE',
  };
}

function ofAnomaly(region: string, { type, status, startDate, endDate, locationDetails }: z.infer<typeof anomaly>) {
  // An unverified anomaly is a machine's guess.
  if (type !== 'LOCATION' || status !== 'VERIFIED' || locationDetails?.code !== region) return [];
  return [
    {
      state: 'degraded' as const,
      from: startDate,
      until: endDate ?? null,
      evidence: 'verified traffic anomaly',
      isPart: false,
    },
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
    const { state, from: since, evidence, isPart } = worst;
    const extent = isPart ? { extent: { kind: 'part' } as const } : {};
    return [{ ...base, state, at: now, since, sincePrecision: 'hour', evidence, ...extent }];
  }
  const [last] = begun.sort((a, b) => (b.until ?? 0) - (a.until ?? 0));
  if (last?.until == null) return [];
  return [{ ...base, state: 'restored', at: last.until, evidence: last.evidence }];
}
