import { z } from 'zod';
import type { EpochMs } from '../../clock.ts';
import type { Observation } from '../observation.ts';
import type { Reading, Signal } from '../signal.ts';
import { askJson, type SignalOptions } from './request.ts';

/**
 * Cloudflare Radar's outage annotations and traffic anomalies (https://developers.cloudflare.com/api/resources/radar/),
 * with a token. Written by people, one or two a week: no row is not "no outage", so nothing is observed then.
 * Data: CC BY-NC 4.0; commercial operators switch it off.
 */

const date = z
  .string()
  .transform((value) => Date.parse(value))
  .refine(Number.isFinite);
const annotations = z.object({
  result: z.object({
    annotations: z.array(
      z.object({
        description: z.string().nullish(),
        scope: z.string().nullish(),
        startDate: date,
        endDate: date.nullish(),
        locations: z.array(z.string()).default([]),
        linkedUrl: z.string().nullish(),
        // Both are open lists: new causes and types appear.
        outage: z.object({ outageCause: z.string().nullish(), outageType: z.string().nullish() }).nullish(),
      }),
    ),
  }),
});
const anomalies = z.object({
  result: z.object({
    trafficAnomalies: z.array(
      z.object({
        type: z.string(),
        status: z.string(),
        startDate: date,
        endDate: date.nullish(),
        locationDetails: z.object({ code: z.string() }).nullish(),
      }),
    ),
  }),
});

const CENTRE = 'https://radar.cloudflare.com/outage-center';
const WINDOW = '28d';

export function createRadar(options: SignalOptions & { token: string }): Signal {
  const ask = (path: string) => askJson(options, path, { authorization: `Bearer ${options.token}` });
  return {
    name: 'Cloudflare Radar',
    attribution: 'Cloudflare Radar, CC BY-NC 4.0',
    async read(region, now): Promise<Reading> {
      // Radar names countries only.
      if (region.includes('-')) return { kind: 'not-covered' };
      const outages = await ask(
        `/radar/annotations/outages?location=${region}&dateRange=${WINDOW}&limit=20&format=json`,
      );
      if (outages.kind === 'no-answer') return outages;
      const parsed = annotations.safeParse(outages.value);
      if (!parsed.success) return { kind: 'no-answer', reason: 'the answer has another shape than expected' };
      const observations = parsed.data.result.annotations
        .filter((one) => one.locations.includes(region))
        .flatMap((one) => ofOutage(region, one));
      const anomalous = await ask(
        `/radar/traffic_anomalies?location=${region}&dateRange=${WINDOW}&limit=20&format=json`,
      );
      if (anomalous.kind === 'json') {
        const rows = anomalies.safeParse(anomalous.value).data?.result.trafficAnomalies ?? [];
        observations.push(...rows.flatMap((row) => ofAnomaly(region, row, now)));
      }
      return { kind: 'answer', at: now, observations, series: [] };
    },
  };
}

type Outage = z.infer<typeof annotations>['result']['annotations'][number];

function ofOutage(region: string, outage: Outage): Observation[] {
  const nationwide = outage.outage?.outageType === 'NATIONWIDE';
  const words = [outage.outage?.outageType, outage.outage?.outageCause, outage.scope, outage.description];
  const base = {
    region,
    dimension: 'internet' as const,
    kind: 'measured' as const,
    since: outage.startDate,
    sincePrecision: 'hour' as const,
    evidence: words.filter((word) => word != null && word !== '').join(' · '),
    source: 'Cloudflare Radar',
    url: CENTRE,
  };
  const began: Observation = { ...base, state: nationwide ? 'down' : 'degraded', at: outage.startDate };
  return outage.endDate == null ? [began] : [began, { ...base, state: 'restored', at: outage.endDate }];
}

type Anomaly = z.infer<typeof anomalies>['result']['trafficAnomalies'][number];

function ofAnomaly(region: string, anomaly: Anomaly, now: EpochMs): Observation[] {
  // An unverified anomaly is a machine's guess, and one that ended says nothing of now.
  if (anomaly.type !== 'LOCATION' || anomaly.status !== 'VERIFIED' || anomaly.locationDetails?.code !== region)
    return [];
  if (anomaly.endDate != null && anomaly.endDate < now) return [];
  return [
    {
      region,
      dimension: 'internet',
      state: 'degraded',
      kind: 'measured',
      at: anomaly.startDate,
      since: anomaly.startDate,
      sincePrecision: 'hour',
      evidence: 'verified traffic anomaly',
      source: 'Cloudflare Radar',
      url: CENTRE,
    },
  ];
}
