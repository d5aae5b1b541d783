import { type Clock, DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '../clock.ts';
import type { State } from '../state/port.ts';
import { type HashRateReading, readingOf } from './hashrate-reading.ts';
import type { Incident, Observation } from './observation.ts';
import type { Watch } from './signal-poller.ts';
import { knownWorstFirst, rankOf, toneOf } from './state-order.ts';
import { MEASURED_COUNTS_HOURS, REPORTS_COUNT_DAYS, type RegionStatus, type SignalHealth, statusOf } from './status.ts';

/** What the board asks of the watch over signals; a replay has none. */
export type Measured = Pick<Watch, 'measured' | 'health' | 'network' | 'networkHealth' | 'interest'>;

/** The status of every region, from memory: nothing here waits for a disk or a network. */
export interface Board {
  /** Reads what is stored; before it nothing is known. */
  load(): Promise<void>;
  /** What was just committed. */
  remember(observations: readonly Observation[], incidents: readonly Incident[]): void;
  statusOf(region: string): RegionStatus;
  /** Everything that is not quiet, worst first. */
  busyRegions(): readonly RegionStatus[];
  /** Incidents of a region, newest first. */
  history(region: string): Promise<readonly Incident[]>;
  hashRate(): HashRateReading | null;
  /** Of the sources of the hash rate. */
  networkHealth(): readonly SignalHealth[];
}

const MEMORY_DAYS = Math.max(...Object.values(REPORTS_COUNT_DAYS));
const HISTORY_DAYS = 730;

/** A country with its parts: what is told of the country holds for them. */
interface Country {
  observations: readonly Observation[];
  /** Open ones by id. */
  readonly incidents: Map<string, Incident>;
  /** Statuses as they were worked out, each with what it rests on. */
  readonly statuses: Map<string, { readonly restsOn: string; readonly status: RegionStatus }>;
}

export function createBoard(state: State, clock: Clock, watch?: Measured): Board {
  const countries = new Map<string, Country>();

  function countryOf(region: string): Country {
    const code = region.split('-')[0] ?? region;
    let country = countries.get(code);
    if (country === undefined) {
      country = { observations: [], incidents: new Map(), statuses: new Map() };
      countries.set(code, country);
    }
    return country;
  }

  function remember(observations: readonly Observation[], incidents: readonly Incident[]): void {
    for (const [code, told] of Map.groupBy(observations, ({ region }) => region.split('-')[0] ?? region)) {
      const country = countryOf(code);
      const now = clock();
      country.observations = [...country.observations, ...told].filter((one) => stillCounts(one, now));
      country.statuses.clear();
    }
    for (const incident of incidents) {
      const country = countryOf(incident.region);
      if (incident.closedAt === null) country.incidents.set(incident.id, incident);
      else country.incidents.delete(incident.id);
      country.statuses.clear();
    }
  }

  /** Time alone changes a status by the minute at most; what is measured, when the watch has read it. */
  function statusNow(region: string): RegionStatus {
    const now = clock();
    // A calm reading is no news and is not stored: the newest ones come from the watch.
    const measured = (watch?.measured(region) ?? []).filter((one) => now - one.at <= MEASURED_COUNTS_HOURS * HOUR_MS);
    const restsOn = [Math.floor(now / MINUTE_MS), ...measured.map((one) => `${one.source} ${one.at}`)].join();
    const country = countryOf(region);
    let known = country.statuses.get(region);
    if (known?.restsOn !== restsOn) {
      const isPart = region.includes('-');
      // Its sisters say nothing of a part.
      const told = country.observations.filter((one) => !isPart || one.region === region || !one.region.includes('-'));
      const observations = [...told, ...measured];
      known = { restsOn, status: statusOf(region, observations, [...country.incidents.values()], now) };
      country.statuses.set(region, known);
    }
    return { ...known.status, asOf: now, signals: watch?.health(region) ?? [] };
  }

  return {
    async load() {
      countries.clear();
      const told = await state.observationsSince(clock() - MEMORY_DAYS * DAY_MS);
      remember(told.toReversed(), await state.openIncidents());
    },
    remember,
    statusOf(region) {
      watch?.interest(region);
      return statusNow(region);
    },
    busyRegions() {
      const regions = [...countries.values()].flatMap(({ observations, incidents }) => [
        ...observations.map((one) => one.region),
        ...[...incidents.values()].map((one) => one.region),
      ]);
      return [...new Set(regions)]
        .map((region) => ({ status: statusNow(region), troubles: ownTroubles(region) }))
        .filter(({ troubles }) => troubles.length > 0)
        .sort((a, b) => (a.troubles[0] ?? 0) - (b.troubles[0] ?? 0) || b.troubles.length - a.troubles.length)
        .map(({ status }) => status);
    },
    async history(region) {
      const all = await state.incidentsSince(clock() - HISTORY_DAYS * DAY_MS);
      return all.filter((one) => one.region === region || one.region.startsWith(`${region}-`));
    },
    hashRate: () => (watch === undefined ? null : readingOf(watch.network())),
    networkHealth: () => watch?.networkHealth() ?? [],
  };

  /** Ranks of what stands still, the worst first. A part has what its country has; it is listed for what it has of its own. */
  function ownTroubles(region: string): readonly number[] {
    return knownWorstFirst(statusNow(region).dimensions)
      .filter((one) => toneOf(one.state) !== 'good')
      .filter((one) => one.observations.some((observation) => observation.region === region))
      .map((one) => rankOf(one.state));
  }
}

const stillCounts = ({ dimension, at }: Observation, now: EpochMs): boolean =>
  now - at <= REPORTS_COUNT_DAYS[dimension] * DAY_MS;
