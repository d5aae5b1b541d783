import { type Clock, DAY_MS, HOUR_MS, MINUTE_MS } from '../clock.ts';
import { countryOf, covers, isProvider } from '../regions/regions.ts';
import type { State } from '../state/port.ts';
import { type HashRateReading, readingOf } from './hashrate-reading.ts';
import type { Ledger } from './ledger.ts';
import type { Dimension, Incident, Observation } from './observation.ts';
import type { SignalPoller } from './signal-poller.ts';
import { rankOf } from './state-order.ts';
import { REPORTS_COUNT_DAYS, type RegionStatus, type SignalHealth, type StatusSource, statusFrom } from './status.ts';
import { MEASURED_COUNTS_HOURS } from './trouble-end.ts';

/** What the board asks of the watch over signals; a replay has none. */
export type BoardSignals = Pick<SignalPoller, 'measured' | 'health' | 'network' | 'networkHealth' | 'interest'>;

/** The status of every region, from memory: nothing here waits for a disk or a network. */
export interface Board {
  /** Reads what is stored; before it nothing is known. */
  load(): Promise<void>;
  /** What was just committed. */
  remember(observations: readonly Observation[], incidents: readonly Incident[]): void;
  statusOf(region: string): RegionStatus;
  /** Every region that is not quiet, worst first. Providers are nobody's but theirs who watch them. */
  busyRegions(): readonly RegionStatus[];
  /** Incidents of a region, newest first. */
  history(region: string): Promise<readonly Incident[]>;
  hashRate(): HashRateReading | null;
  /** Of the sources of the hash rate. */
  networkHealth(): readonly SignalHealth[];
}

const MEMORY_DAYS = Math.max(...Object.values(REPORTS_COUNT_DAYS));
const HISTORY_DAYS = 730;

/** Statuses as they were worked out, each with what it rests on. */
type Known = Map<string, { readonly restsOn: string; readonly status: RegionStatus }>;

export function createBoard(state: State, ledger: Ledger, clock: Clock, watch?: BoardSignals): Board {
  /** country -> its statuses and those of its parts. */
  const statuses = new Map<string, Known>();
  /** region -> open ones by id. */
  const incidents = new Map<string, Map<string, Incident>>();

  function remember(observations: readonly Observation[], changed: readonly Incident[]): void {
    ledger.add(observations);
    for (const incident of changed) {
      const ofRegion = incidents.get(incident.region) ?? new Map<string, Incident>();
      incidents.set(incident.region, ofRegion);
      if (incident.closedAt === null) ofRegion.set(incident.id, incident);
      else ofRegion.delete(incident.id);
    }
    for (const { region } of [...observations, ...changed]) statuses.delete(countryOf(region));
  }

  /** A calm reading is no news and is not stored: the newest ones come from the watch. */
  function sourceWith(measured: readonly Observation[]): StatusSource {
    const live = (region: string, dimension: Dimension) =>
      measured.filter((one) => one.region === region && one.dimension === dimension);
    return {
      observations: (region, dimension) => {
        const own = live(region, dimension);
        const told = ledger.observations(region, dimension);
        return own.length === 0 ? told : [...told, ...own];
      },
      troubles: (region, dimension) => {
        // One low measurement among normal ones is neither a trouble nor the end of one.
        const own = live(region, dimension).filter(({ isAlone }) => !isAlone);
        return own.length === 0 ? ledger.troubles(region, dimension) : ledger.troublesWith(region, dimension, own);
      },
      parts: ledger.parts,
      incidents: (region) => [...(incidents.get(region)?.values() ?? [])],
    };
  }

  /** Time alone changes a status by the minute at most; what is measured, when the watch has read it. */
  function statusNow(region: string): RegionStatus {
    const now = clock();
    const measured = (watch?.measured(region) ?? []).filter((one) => now - one.at <= MEASURED_COUNTS_HOURS * HOUR_MS);
    const restsOn = [Math.floor(now / MINUTE_MS), ...measured.map((one) => `${one.source} ${one.at}`)].join();
    const country = countryOf(region);
    const ofCountry: Known = statuses.get(country) ?? new Map();
    statuses.set(country, ofCountry);
    let known = ofCountry.get(region);
    if (known?.restsOn !== restsOn) {
      known = { restsOn, status: statusFrom(sourceWith(measured), region, now, []) };
      ofCountry.set(region, known);
    }
    return { ...known.status, asOf: now, signals: watch?.health(region) ?? [] };
  }

  return {
    async load() {
      statuses.clear();
      incidents.clear();
      ledger.clear();
      const open = await state.openIncidents();
      // A law of years ago rests on what was said of it then.
      const since = Math.min(clock() - MEMORY_DAYS * DAY_MS, ...open.map(({ openedAt }) => openedAt));
      remember((await state.observationsSince(since)).toReversed(), open);
    },
    remember,
    statusOf: statusNow,
    busyRegions() {
      return ledger
        .regions()
        .filter((region) => !isProvider(region))
        .map((region) => statusNow(region))
        .filter((status) => openOf(status).some(({ region }) => region === status.region))
        .map((status) => ({ status, troubles: ranksOf(status) }))
        .sort((a, b) => (a.troubles[0] ?? 0) - (b.troubles[0] ?? 0) || b.troubles.length - a.troubles.length)
        .map(({ status }) => status);
    },
    async history(region) {
      const all = await state.incidentsSince(clock() - HISTORY_DAYS * DAY_MS);
      return all.filter((one) => covers(region, one.region));
    },
    hashRate: () => (watch === undefined ? null : readingOf(watch.network(), clock())),
    networkHealth: () => watch?.networkHealth() ?? [],
  };
}

/** A part has what its country has; each is listed for what it has of its own. */
const openOf = ({ dimensions }: RegionStatus) =>
  Object.values(dimensions).filter(({ open, state }) => open && state !== 'unknown');

/** Ranks of all that is shown as open there, the worst first. */
const ranksOf = (status: RegionStatus): readonly number[] =>
  openOf(status)
    .flatMap(({ state, stale, phase }) =>
      state === 'unknown' ? [] : [rankOf(state) + (stale || phase !== 'in-force' ? STALE_RANK : 0)],
    )
    .sort((a, b) => a - b);

/** What nobody has confirmed for long, or is still to come, is listed after everything else. */
const STALE_RANK = 100;
