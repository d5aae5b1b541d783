import { type Clock, DAY_MS, HOUR_MS } from '../clock.ts';
import type { State } from '../state/store.ts';
import { changeOver, estimateOf } from './hashrate.ts';
import type { Incident, Observation } from './observation.ts';
import { MEASURED_COUNTS_HOURS, REPORTS_COUNT_DAYS, type RegionStatus, statusOf } from './status.ts';
import type { NetworkAnswer, Watch } from './watch.ts';
import type { HashRateReading } from './words.ts';

/** What the board asks of the watch over signals; a replay has none. */
export type Measured = Pick<Watch, 'measured' | 'health' | 'network' | 'interest'>;

/** The status of every region, from memory: nothing here waits for a network. */
export interface Board {
  /** Reads what is stored; before it nothing is known. */
  load(): Promise<void>;
  /** What was just committed. */
  remember(observations: readonly Observation[]): void;
  statusOf(region: string): Promise<RegionStatus>;
  /** Everything that is not quiet, worst first. */
  busyRegions(): Promise<readonly RegionStatus[]>;
  /** Incidents of a region, newest first. */
  history(region: string): Promise<readonly Incident[]>;
  hashRate(): HashRateReading | null;
}

const MEMORY_DAYS = Math.max(...Object.values(REPORTS_COUNT_DAYS));
const HISTORY_DAYS = 730;
const HASH_RATE_WINDOW_DAYS = 1;

export function createBoard(state: State, clock: Clock, watch?: Measured): Board {
  /** By country: what is told of a country holds for its parts. */
  const known = new Map<string, Observation[]>();
  const countryOf = (region: string): string => region.split('-')[0] ?? region;

  function remember(observations: readonly Observation[]): void {
    for (const one of observations) {
      const country = countryOf(one.region);
      const list = known.get(country);
      if (list === undefined) known.set(country, [one]);
      else list.push(one);
    }
  }

  async function statusNow(region: string, incidents: readonly Incident[]): Promise<RegionStatus> {
    const now = clock();
    // A calm reading is no news and is not stored: the newest ones come from the watch.
    const measured = (watch?.measured(region) ?? []).filter((one) => now - one.at <= MEASURED_COUNTS_HOURS * HOUR_MS);
    const observations = [...(known.get(countryOf(region)) ?? []), ...measured];
    return statusOf(region, observations, incidents, now, watch?.health(region) ?? []);
  }

  return {
    async load() {
      known.clear();
      remember((await state.observationsSince(clock() - MEMORY_DAYS * DAY_MS)).toReversed());
    },
    remember,
    async statusOf(region) {
      watch?.interest(region);
      return await statusNow(region, await state.openIncidents());
    },
    async busyRegions() {
      const incidents = await state.openIncidents();
      const regions = [
        ...new Set([...incidents.map((one) => one.region), ...[...known.values()].flat().map((one) => one.region)]),
      ];
      const statuses = await Promise.all(regions.map((region) => statusNow(region, incidents)));
      return statuses.filter((one) => severityOf(one) > 0).sort((a, b) => severityOf(b) - severityOf(a));
    },
    async history(region) {
      const all = await state.incidentsSince(clock() - HISTORY_DAYS * DAY_MS);
      return all.filter((one) => one.region === region || one.region.startsWith(`${region}-`));
    },
    hashRate: () => (watch === undefined ? null : readingOf(watch.network())),
  };
}

const WEIGHT: Readonly<Record<string, number>> = {
  down: 8,
  cut: 7,
  banned: 6,
  degraded: 5,
  curtailed: 4,
  active: 3,
  restricted: 2,
  strained: 2,
  proposed: 1,
};

/** How much stands still: the worst dimension first, then how many there are. Parts speak for themselves. */
function severityOf({ region, dimensions }: RegionStatus): number {
  const weights = Object.values(dimensions)
    // A part has what its country has; it is listed for what it has of its own.
    .filter((one) => !one.stale && one.observations.some((observation) => observation.region === region))
    .map((one) => WEIGHT[one.state] ?? 0);
  return 10 * Math.max(0, ...weights) + weights.filter((weight) => weight > 0).length;
}

/** Where a person can check a source of the hash rate. */
export function addressOf({ signal }: Pick<NetworkAnswer, 'signal'>): { signal: string; url: string } {
  return { signal, url: ADDRESSES[signal] ?? '' };
}

const ADDRESSES: Readonly<Record<string, string>> = {
  'mempool.space': 'https://mempool.space/graphs/mining/hashrate-difficulty',
  'blockchain.com': 'https://www.blockchain.com/explorer/charts/hash-rate',
};

function readingOf(answers: readonly NetworkAnswer[]): HashRateReading | null {
  for (const answer of answers) {
    const estimate = estimateOf(answer.days, HASH_RATE_WINDOW_DAYS);
    if (estimate === null) continue;
    const change = changeOver(answer.days, HASH_RATE_WINDOW_DAYS);
    const difficulty = answers.find((one) => one.difficulty !== undefined)?.difficulty;
    return {
      ehs: estimate.hashRateEHs,
      sigmaPercent: 100 * estimate.sigmaFraction,
      windowHours: 24 * estimate.windowDays,
      change: change === null ? null : { percent: change.changePercent, sigmas: change.sigmas },
      ...(difficulty === undefined ? {} : { difficulty: difficulty.value }),
      ...(difficulty?.nextAt === undefined || difficulty.nextChangePercent === undefined
        ? {}
        : { nextAdjustment: { percent: difficulty.nextChangePercent, at: difficulty.nextAt } }),
      source: answer.signal,
      url: ADDRESSES[answer.signal] ?? '',
      at: estimate.until,
    };
  }
  return null;
}
