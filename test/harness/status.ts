import { DAY_MS } from '../../src/clock.ts';
import type { HashRateReading } from '../../src/status/hashrate-reading.ts';
import type { Dimension, Observation } from '../../src/status/observation.ts';
import type { DimensionStatus, RegionStatus } from '../../src/status/status.ts';
import { NOW, unknownStatus } from './bot.ts';

/** A report of three days ago that Kazakhstan's internet is down, but for what is given. */
export function observation(over: Partial<Observation> = {}): Observation {
  const source = over.source ?? 'example.org';
  return {
    region: 'KZ',
    dimension: 'internet',
    state: 'down',
    kind: 'reported',
    at: NOW - 3 * DAY_MS,
    evidence: `${source} says so at ${over.at ?? 0}.`,
    source,
    url: `https://${source}/a`,
    ...over,
  };
}

/** A status in which one dimension is in trouble. */
export function statusWith(region: string, dimension: Dimension, over: Partial<DimensionStatus> = {}): RegionStatus {
  const status = unknownStatus(region);
  const troubled: DimensionStatus = {
    ...status.dimensions[dimension],
    state: 'down',
    open: true,
    basis: 'reported',
    since: Date.UTC(2022, 0, 5, 11),
    sincePrecision: 'hour',
    independentPublishers: 1,
    observations: [observation({ region, dimension })],
    ...over,
  };
  return { ...status, dimensions: { ...status.dimensions, [dimension]: troubled } };
}

/** What two sources say of the network on 9 January 2022. */
export function reading(over: Partial<HashRateReading> = {}): HashRateReading {
  return {
    day: { hashRateEHs: 176, sigmaFraction: 1 / 12, windowDays: 1, until: Date.UTC(2022, 0, 10) },
    week: { hashRateEHs: 181, sigmaFraction: 0.0315, windowDays: 7, until: Date.UTC(2022, 0, 10) },
    change: { windowDays: 1, observedEHs: 176, expectedEHs: 183, changePercent: -4, sigmas: -0.5 },
    against: [
      { with: 'yesterday', changePercent: -3.2, sigmas: -0.3, until: Date.UTC(2022, 0, 9) },
      { with: 'last-week', changePercent: 1.1, sigmas: 0.2, until: Date.UTC(2022, 0, 3) },
      { with: 'record', changePercent: -2.4, sigmas: -0.5, until: Date.UTC(2022, 0, 2) },
    ],
    source: 'mempool.space',
    url: 'https://mempool.space',
    attribution: 'mempool.space',
    second: {
      source: 'blockchain.com',
      url: 'https://www.blockchain.com',
      attribution: 'blockchain.com',
      hashRateEHs: 184,
      differencePercent: 4.5,
      isComparable: true,
    },
    difficulty: {
      value: 24_272_331_508_979,
      impliedEHs: 173.7,
      source: 'mempool.space',
      url: 'https://mempool.space',
      next: { at: NOW + 10 * DAY_MS, changePercent: -1.24, passedPercent: 31 },
      halving: { height: 840_000, at: NOW + 800 * DAY_MS },
    },
    ...over,
  };
}
