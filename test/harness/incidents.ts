import type { EpochMs } from '../../src/clock.ts';
import { createIncidents, type Touched } from '../../src/status/incidents.ts';
import { createLedger } from '../../src/status/ledger.ts';
import type { Incident, Observation } from '../../src/status/observation.ts';

/** Incidents as the program keeps them, in memory. */
export function keepIncidents(clock: () => EpochMs) {
  const ledger = createLedger();
  const known = new Map<string, Incident>();
  const state = {
    openIncidents: async () => [...known.values()].filter(({ closedAt }) => closedAt === null),
    incidentsSince: async () => [...known.values()],
    incident: async (id: string) => known.get(id),
  };
  const incidents = createIncidents(state, ledger, clock);
  return {
    ledger,
    all: (): Incident[] => [...known.values()],
    async tell(observations: readonly Observation[]): Promise<readonly Touched[]> {
      const touched = await incidents.after(observations);
      ledger.add(observations);
      for (const { incident } of touched) known.set(incident.id, incident);
      return touched;
    },
  };
}

/** All incidents after the observations, told one at a time as they come in. */
export async function incidentsAfter(observations: readonly Observation[], clock: () => number): Promise<Incident[]> {
  const { tell, all } = keepIncidents(clock);
  for (const one of observations) await tell([one]);
  return all();
}

/** @throws where there is none, or more than one. */
export function onlyIncident(incidents: readonly Incident[]): Incident {
  const [incident] = incidents;
  if (incident === undefined || incidents.length > 1) throw new Error(`${incidents.length} incidents instead of one`);
  return incident;
}
