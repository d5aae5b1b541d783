import { createHash } from 'node:crypto';
import { DAY_MS, type EpochMs } from '../clock.ts';
import type { Dimension, Incident, Level, Observation } from './observation.ts';
import { isOver, SAME_TROUBLE_DAYS } from './report-sequence.ts';

/** What a set of observations did to the incidents; each incident is in one list. */
export interface IncidentChanges {
  /** New, and still open. */
  readonly opened: readonly Incident[];
  /** Known before, and open now: a new state, level, beginning or story; also those cut again after their end. */
  readonly changed: readonly Incident[];
  /** Over by what these observations say. */
  readonly closed: readonly Incident[];
}

/** A state that goes on is written down once a day: a return told of late then finds what was told after it. */
const CONFIRMED_EVERY_MS = DAY_MS;
/** An ordinary measurement ends what others reported only when they have said nothing for so long. */
const MEASURED_RETURN_AFTER_MS = DAY_MS;

type Change = Incident['changes'][number];

/** An incident nobody has reported on for so long has ended untold: what comes later is another one. Laws do not lapse. */
export const LAPSES_AFTER_DAYS: Readonly<Record<Dimension, number>> = {
  internet: 30,
  power: 30,
  regulation: 3650,
  unrest: 30,
};

/** Points of per cent by which a level must differ from the last one told to be a change: monitors differ by a few. */
const LEVEL_STEP = 10;

/**
 * Attaches observations to incidents. Trouble opens one or goes into the open one of its region and dimension; trouble
 * within three days of the end opens the same one again; a full return closes it and those of its parts, a partial one
 * does not. Observations may come in any order: each takes its place by the time it tells of, and the same one twice changes nothing.
 * @param known open incidents, and those closed within the last days.
 */
export function applyObservations(
  known: readonly Incident[],
  observations: readonly Observation[],
  now: EpochMs,
): IncidentChanges {
  const before = new Map(known.map((incident) => [incident.id, incident]));
  const after = new Map(before);
  for (const observation of [...observations].sort((a, b) => a.at - b.at)) {
    if (observation.at > now) continue;
    const incident = incidentOf([...after.values()], observation);
    const next = incident === undefined ? open(observation) : attach(incident, observation);
    if (next !== undefined) after.set(next.id, next);
    for (const part of partsEndedBy([...after.values()], observation)) after.set(part.id, attach(part, observation));
  }
  const touched = [...after.values()].filter((incident) => before.get(incident.id) !== incident);
  const wasClosed = ({ id }: Incident) => (before.get(id)?.closedAt ?? null) !== null;
  return {
    opened: touched.filter((one) => one.closedAt === null && !before.has(one.id)),
    changed: touched.filter((one) => before.has(one.id) && (one.closedAt === null || wasClosed(one))),
    closed: touched.filter((one) => one.closedAt !== null && !wasClosed(one)),
  };
}

/** The incident an observation belongs to: the latest of its region and dimension whose time it falls into. */
function incidentOf(
  incidents: readonly Incident[],
  { region, dimension, state, at }: Observation,
): Incident | undefined {
  return incidents
    .filter((one) => one.region === region && one.dimension === dimension)
    .filter((one) => {
      const grace = SAME_TROUBLE_DAYS * DAY_MS;
      const end = one.closedAt === null ? one.updatedAt + LAPSES_AFTER_DAYS[dimension] * DAY_MS : one.closedAt + grace;
      // A return told of before anything began belongs to an earlier incident.
      const begin = isOver(state) ? one.since : one.openedAt - grace;
      return at >= begin && at <= end;
    })
    .sort((a, b) => b.openedAt - a.openedAt)[0];
}

/** What is back in the whole country is back in its parts. */
function partsEndedBy(
  incidents: readonly Incident[],
  { region, dimension, state, partial, at }: Observation,
): Incident[] {
  if (!isOver(state) || partial === true) return [];
  return incidents.filter(
    (one) =>
      one.dimension === dimension &&
      one.region.startsWith(`${region}-`) &&
      one.closedAt === null &&
      one.updatedAt <= at &&
      dimension !== 'regulation',
  );
}

function open(observation: Observation): Incident | undefined {
  const { region, dimension, state, at, kind } = observation;
  if (isOver(state)) return undefined;
  // A dip that one signal sees is no incident until somebody reports it or nothing is left.
  if (kind === 'measured' && state !== 'down') return undefined;
  return {
    id: idOf(observation),
    region,
    dimension,
    state,
    openedAt: at,
    since: observation.since ?? at,
    ...(isToTheDay(observation) && { sinceDay: true }),
    updatedAt: at,
    closedAt: null,
    changes: [changeOf(observation)],
    storyIds: observation.storyId === undefined ? [] : [observation.storyId],
  };
}

/** 12 characters: it travels in buttons. The same first observation always gives the same id. */
function idOf({ region, dimension, at, source, url }: Observation): string {
  const key = [region, dimension, at, source, url].join('\n');
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}

function attach(incident: Incident, observation: Observation): Incident {
  if (isHastyReturn(incident, observation)) return incident;
  const changes = inOrder([...incident.changes, changeOf(observation)]);
  const { since, sinceDay = false } = beginningOf(incident, observation);
  const storyIds =
    observation.storyId === undefined || incident.storyIds.includes(observation.storyId)
      ? incident.storyIds
      : [...incident.storyIds, observation.storyId];
  const updatedAt = Math.max(incident.updatedAt, observation.at);
  const isSame =
    changes.length === incident.changes.length &&
    changes.every((change, position) => isSameChange(change, incident.changes[position])) &&
    since === incident.since &&
    sinceDay === (incident.sinceDay ?? false) &&
    storyIds === incident.storyIds &&
    updatedAt === incident.updatedAt;
  if (isSame) return incident;
  const last = changes.findLast((change) => !change.partial || !isOver(change.state));
  const state = last?.state ?? incident.state;
  return {
    ...incident,
    state,
    openedAt: Math.min(incident.openedAt, changes[0]?.at ?? incident.openedAt),
    since,
    sinceDay,
    updatedAt,
    closedAt: isOver(state) ? (last?.at ?? observation.at) : null,
    changes,
    storyIds,
  };
}

/** The earliest that was told; of one day, the hour that somebody knows. */
function beginningOf(incident: Incident, observation: Observation): Pick<Incident, 'since' | 'sinceDay'> {
  if (isOver(observation.state)) return incident;
  const told = Math.max(observation.since ?? observation.at, incident.openedAt - EARLIEST_BEGINNING_MS);
  const isExact = observation.since !== undefined && !isToTheDay(observation);
  if (incident.sinceDay && isExact && Math.abs(told - incident.since) <= DAY_MS / 2) return { since: told };
  // The day of an hour that is known says nothing new.
  const isItsDay = isToTheDay(observation) && !incident.sinceDay && incident.since - told < DAY_MS;
  if (isItsDay) return incident;
  return told < incident.since ? { since: told, sinceDay: isToTheDay(observation) } : incident;
}

const isToTheDay = ({ since, sincePrecision }: Observation): boolean =>
  since !== undefined && (sincePrecision ?? 'day') === 'day';

/**
 * One signal at its ordinary level while somebody else has just reported the outage is a contradiction, not the end; and
 * a signal that never saw the outage cannot see its end.
 */
function isHastyReturn({ changes, updatedAt }: Incident, { kind, state, source, at }: Observation): boolean {
  if (kind !== 'measured' || !isOver(state) || changes.at(-1)?.source === source) return false;
  const sawIt = changes.some((change) => change.source === source && !isOver(change.state));
  return !sawIt || at - updatedAt < MEASURED_RETURN_AFTER_MS;
}

/** Nobody learns of a beginning longer ago than this from a later report: such a date is misread or of another incident. */
const EARLIEST_BEGINNING_MS = 30 * DAY_MS;

function changeOf({ state, partial, at, source, url, level }: Observation): Change {
  return { state, ...(partial && { partial }), at, source, url, ...(level && { level }) };
}

/** By time, without those that repeat what already stood. */
function inOrder(changes: readonly Change[]): Change[] {
  const kept: Change[] = [];
  for (const change of [...changes].sort((a, b) => a.at - b.at)) {
    const previous = kept.at(-1);
    const level = kept.findLast((one) => one.level !== undefined)?.level;
    if (previous === undefined || !repeats(change, previous, level)) kept.push(change);
  }
  return kept;
}

function repeats(change: Change, previous: Change, level: Level | undefined): boolean {
  if (change.at - previous.at >= CONFIRMED_EVERY_MS) return false;
  if (change.state !== previous.state || (change.partial ?? false) !== (previous.partial ?? false)) return false;
  if (change.level === undefined) return true;
  if (level === undefined || level.unit !== change.level.unit) return false;
  return Math.abs(change.level.value - level.value) < LEVEL_STEP;
}

const isSameChange = (one: Change, other: Change | undefined): boolean =>
  other !== undefined &&
  one.at === other.at &&
  one.state === other.state &&
  one.source === other.source &&
  one.level?.value === other.level?.value;
