import { type Clock, DAY_MS } from '../clock.ts';
import type { State } from '../state/port.ts';
import type { Story } from '../stories/story.ts';
import { applyObservations } from './incident.ts';
import type { Incident, Observation } from './observation.ts';
import { SAME_TROUBLE_DAYS } from './report-sequence.ts';

/** Which incidents observations touch, and which one a story belongs to. */
export interface Incidents {
  /** Those that are open, and those closed so lately that the same trouble would open them again. */
  known(): Promise<readonly Incident[]>;
  /** Those that the observations opened, changed or closed. */
  after(observations: readonly Observation[]): Promise<readonly Incident[]>;
  /** @returns the incident a story belongs to, as it was and as it is. `changed`: what its own observations made of them. */
  of(
    story: Story,
    own: readonly Observation[],
    changed: readonly Incident[],
  ): Promise<readonly [Incident | null, Incident | null]>;
}

export function createIncidents(state: Pick<State, 'openIncidents' | 'incidentsSince'>, clock: Clock): Incidents {
  async function after(observations: readonly Observation[]): Promise<readonly Incident[]> {
    if (observations.length === 0) return [];
    const { opened, changed, closed } = applyObservations(await known(), observations, clock());
    return [...opened, ...changed, ...closed];
  }

  async function known(): Promise<readonly Incident[]> {
    const open = await state.openIncidents();
    const recent = await state.incidentsSince(clock() - (SAME_TROUBLE_DAYS + 1) * DAY_MS);
    return [...open, ...recent.filter((one) => one.closedAt !== null)];
  }

  async function of(
    story: Story,
    own: readonly Observation[],
    changed: readonly Incident[],
  ): Promise<readonly [Incident | null, Incident | null]> {
    if (own.length === 0 && story.topics.length === 0) return [null, null];
    const all = await known();
    const now = [...changed, ...all.filter((one) => !changed.some(({ id }) => id === one.id))];
    const ofClaim = ({ region, dimension }: Observation) =>
      changed.find((one) => one.region === region && one.dimension === dimension);
    const incident =
      own.map(ofClaim).find((one) => one !== undefined) ??
      now.find((one) => own.some((claim) => claim.region === one.region && claim.dimension === one.dimension)) ??
      now.find((one) => isAbout(story, one));
    if (incident === undefined) return [null, null];
    const before = all.find(({ id }) => id === incident.id) ?? null;
    // Laws outlive their news: another bill in the same country is another matter until the state of the law changes.
    const isOtherMatter =
      incident.dimension === 'regulation' &&
      before !== null &&
      before.state === incident.state &&
      !before.storyIds.includes(story.id);
    return isOtherMatter ? [null, null] : [before, incident];
  }

  return { known, after, of };
}

/** A story without a claim of its own belongs to what is going on where it plays: farms, pools, people during the shutdown. */
function isAbout(story: Story, incident: Incident): boolean {
  return (
    incident.closedAt === null &&
    incident.dimension !== 'regulation' &&
    story.topics.includes(incident.dimension) &&
    story.regions.includes(incident.region)
  );
}

/** @returns the incidents to write: with the story in the one it belongs to. */
export function linked(incidents: readonly Incident[], incident: Incident | null, story: Story): readonly Incident[] {
  if (incident === null || incident.storyIds.includes(story.id)) return incidents;
  const joined = { ...incident, storyIds: [...incident.storyIds, story.id] };
  return [...incidents.filter(({ id }) => id !== incident.id), joined];
}
