import { type Clock, DAY_MS, HOUR_MS } from '../clock.ts';
import { countryOf, covers } from '../regions/regions.ts';
import type { State } from '../state/port.ts';
import type { Story } from '../stories/story.ts';
import { incidentFrom, isIncident, knownFor } from './incident.ts';
import type { Ledger } from './ledger.ts';
import type { Dimension, Incident, Observation } from './observation.ts';
import { isBackInPart } from './relatives.ts';
import { isOver } from './report-sequence.ts';
import { rankOf } from './state-order.ts';
import { END_STATE, isLoad, observationId, SAME_TROUBLE_DAYS, type Trouble } from './trouble.ts';
import { isFullReturn, MEASURED_COUNTS_HOURS } from './trouble-end.ts';

/** What observations made of an incident. */
export interface Touched {
  /** null: it is new. */
  readonly before: Incident | null;
  readonly incident: Incident;
  /** It is of a part of what is open for the whole country. */
  readonly isCovered: boolean;
}

/** Which incidents observations touch, and which one a story belongs to. */
export interface Incidents {
  /** Those that the observations opened, changed or closed, if they were added. */
  after(observations: readonly Observation[]): Promise<readonly Touched[]>;
  /** A fresh measurement that says otherwise than what is reported of an incident. */
  contradicting(incident: Incident): Observation | undefined;
  /** The open incident that a story without a claim of its own plays in. */
  around(story: Pick<Story, 'topics' | 'regions'>): Promise<Incident | null>;
}

type IncidentState = Pick<State, 'openIncidents' | 'incidentsSince' | 'incident'>;

/** @param measured the newest readings of a region, normal ones included. */
export function createIncidents(
  state: IncidentState,
  ledger: Ledger,
  clock: Clock,
  measured: (region: string) => readonly Observation[] = () => [],
): Incidents {
  const freshIn = (region: string): readonly Observation[] =>
    measured(region).filter(({ at, isAlone }) => !isAlone && clock() - at <= MEASURED_COUNTS_HOURS * HOUR_MS);

  async function known(): Promise<readonly Incident[]> {
    const open = await state.openIncidents();
    const recent = await state.incidentsSince(clock() - (SAME_TROUBLE_DAYS + 1) * DAY_MS);
    return [...open, ...recent.filter((one) => one.closedAt !== null)];
  }

  async function touched(
    region: string,
    dimension: Dimension,
    observations: readonly Observation[],
    all: readonly Incident[],
  ): Promise<readonly Omit<Touched, 'isCovered'>[]> {
    const ofPlace = all.filter((one) => one.region === region && one.dimension === dimension);
    const known = new Set(observations.map(observationId));
    const fresh = freshIn(region).filter((one) => !known.has(observationId(one)));
    const before = new Set(ledger.troublesWith(region, dimension, fresh).map(signatureOf));
    const troubles = ledger.troublesWith(region, dimension, [...fresh, ...observations]);
    const found: Omit<Touched, 'isCovered'>[] = [];
    for (const trouble of troubles) {
      if (before.has(signatureOf(trouble)) || !isIncident(trouble)) continue;
      const [first] = trouble.reports;
      const stored = first && (await state.incident(observationId(first)));
      const old = knownFor(trouble, ofPlace) ?? stored ?? null;
      found.push({ before: old, incident: incidentFrom(trouble, old ?? undefined, clock()) });
    }
    const isCorrected = observations.some(
      (one) => one.correction && one.dimension === dimension && one.region === region,
    );
    if (!isCorrected) return found;
    const gone = ofPlace.filter(
      (one) => one.closedAt === null && !troubles.some((trouble) => knownFor(trouble, [one])),
    );
    return [...found, ...gone.map((one) => ({ before: one, incident: corrected(one, clock()) }))];
  }

  return {
    async after(observations) {
      if (observations.length === 0) return [];
      const all = await known();
      const places = new Map(
        observations.flatMap((one) => placesOf(one, ledger)).map((place) => [place.join(' '), place]),
      );
      const found: Omit<Touched, 'isCovered'>[] = [];
      for (const [region, dimension] of places.values()) {
        found.push(...(await touched(region, dimension, observations, all)));
      }
      const open = new Map([...all, ...found.map(({ incident }) => incident)].map((one) => [one.id, one]));
      return found.map((one) => ({ ...one, isCovered: isCovered(one.incident, [...open.values()]) }));
    },
    contradicting(incident) {
      const isBack = incident.closedAt !== null || incident.unconfirmedEnd === true;
      return freshIn(incident.region).find(
        (one) => one.dimension === incident.dimension && isOver(one.state) !== isBack,
      );
    },
    async around(story) {
      return (await state.openIncidents()).find((one) => isAbout(story, one)) ?? null;
    },
  };
}

/** What holds for a whole country, or for a part with parts of its own, is no news of these; their laws are. */
function isCovered(incident: Incident, all: readonly Incident[]): boolean {
  if (incident.dimension === 'regulation' || !incident.region.includes('-')) return false;
  return all.some(
    (one) =>
      one.dimension === incident.dimension &&
      // Load that is off by order in the whole country is no blackout of its part, and ends without it.
      isLoad(one.who) === isLoad(incident.who) &&
      one.region !== incident.region &&
      covers(one.region, incident.region) &&
      one.closedAt === null &&
      (one.until === undefined || one.until + DAY_MS > incident.updatedAt) &&
      (one.extent?.kind !== 'part' || one.returning === true) &&
      rankOf(one.state) <= rankOf(incident.state),
  );
}

/** Where an observation may change something: what is back in a whole country is back in its parts, and some of the country has back what is back in a part. */
function placesOf(one: Observation, ledger: Ledger): readonly (readonly [string, Dimension])[] {
  const own = [one.region, one.dimension] as const;
  const country = countryOf(one.region);
  if (country !== one.region) return isFullReturn(one) || isBackInPart(one) ? [own, [country, one.dimension]] : [own];
  if (!isFullReturn(one)) return [own];
  return [own, ...ledger.parts(one.region).map((part) => [part, one.dimension] as const)];
}

/** Differs where anything that an incident shows differs. */
function signatureOf(trouble: Trouble): string {
  const { state, reports, returns, denials, reprints, unconfirmed, turns, end, calm, until, since } = trouble;
  const counts = [reports, returns, denials, reprints, unconfirmed, turns].map(({ length }) => length);
  const [first] = reports;
  return [
    first === undefined ? '' : observationId(first),
    state,
    ...counts,
    end?.at,
    calm?.at,
    until?.at,
    since?.at,
  ].join('|');
}

const corrected = (incident: Incident, now: number): Incident => ({
  ...incident,
  state: END_STATE[incident.dimension],
  phase: 'over',
  closedAt: now,
  endedBy: 'correction',
});

/** A story without a claim of its own belongs to what is going on where it plays: farms, pools, people during the shutdown. */
function isAbout(story: Pick<Story, 'topics' | 'regions'>, incident: Incident): boolean {
  return (
    incident.dimension !== 'regulation' &&
    story.topics.includes(incident.dimension) &&
    story.regions.includes(incident.region)
  );
}
