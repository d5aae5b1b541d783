import { DAY_MS, type EpochMs } from '../clock.ts';
import { isLasting } from './measured-trouble.ts';
import type { Incident, Level } from './observation.ts';
import { isOver } from './report-sequence.ts';
import { ownLevel } from './reported-claims.ts';
import { END_STATE, endAt, endOfTerm, hasTerm, observationId, type Trouble } from './trouble.ts';
import { statusOfTrouble } from './trouble-status.ts';

/** A state that goes on is written down once a day. */
const CONFIRMED_EVERY_MS = DAY_MS;
/** Points of per cent by which a level must differ from the last one told to be a change: monitors differ by a few. */
const LEVEL_STEP = 10;

type Change = Incident['changes'][number];

/**
 * A dip that one signal sees is no incident until somebody reports it, nothing is left, or it lasts for hours. What a grid
 * operator says of its own grid is.
 */
export function isIncident({ reports, state, dimension }: Trouble): boolean {
  return state === 'down' || dimension === 'power' || reports.some((one) => one.kind === 'reported' || isLasting(one));
}

/** @returns the known incident that a trouble is, if any of its observations opened one. */
export function knownFor(trouble: Trouble, known: readonly Incident[]): Incident | undefined {
  const ids = new Set([...trouble.reports, ...trouble.returns].map(observationId));
  return known.find(({ id }) => ids.has(id));
}

/** A trouble as what messages thread under. @param known what it was before. */
export function incidentFrom(trouble: Trouble, known: Incident | undefined, now: EpochMs): Incident {
  const { region, dimension, openedAt, reports } = trouble;
  const status = statusOfTrouble(trouble, now);
  const [first] = reports;
  const end = status.phase === 'over' ? endAt(trouble, now) : null;
  const level = reportedLevelOf(trouble);
  const storyIds = [...reports, ...trouble.returns].flatMap(({ storyId }) => storyId ?? []);
  return {
    id: known?.id ?? (first === undefined ? '' : observationId(first)),
    region,
    dimension,
    state: status.state,
    phase: status.phase,
    openedAt,
    since: status.since ?? openedAt,
    ...(status.sincePrecision === 'day' && { sinceDay: true }),
    ...(trouble.until !== null &&
      hasTerm(trouble) && { until: trouble.until.at, untilPrecision: trouble.until.precision }),
    ...(trouble.isPart && { extent: extentOf(trouble) }),
    ...(trouble.who !== 'everyone' && { who: trouble.who }),
    ...(trouble.recurs && { recurs: true }),
    ...(status.returning && { returning: true }),
    ...(level !== null && { level }),
    ...(isDenied(trouble) && { denied: true }),
    ...(status.unconfirmedEnd && { unconfirmedEnd: true }),
    publishers: status.independentPublishers,
    updatedAt: trouble.saidAt,
    closedAt: end === null ? null : end.by === 'term' ? endOfTerm(end) : end.at,
    ...(end !== null && { endedBy: end.by }),
    ...(known?.thread !== undefined && { thread: known.thread }),
    ...(known?.remindedAt !== undefined && { remindedAt: known.remindedAt }),
    changes: changesOf(trouble),
    storyIds: [...new Set([...(known?.storyIds ?? []), ...storyIds])],
  };
}

/** The newest figure that was reported, of the present course; of what is only measured, the measured one. */
function reportedLevelOf({ reports, level }: Trouble): Level | null {
  if (level === null || reports.every(({ kind }) => kind === 'measured')) return level;
  const turned = reports.findLast((one) => one.returning || one.again)?.at ?? 0;
  const newest = reports.findLast((one) => one.kind === 'reported' && one.at >= turned && ownLevel(one) !== undefined);
  return newest === undefined ? null : (ownLevel(newest) ?? null);
}

/** The last word is a denial: who reports the trouble, or a return, after it has answered it. */
function isDenied({ denials, reports, returns }: Trouble): boolean {
  const said = [...reports, ...returns].filter(({ kind }) => kind === 'reported').map(({ at }) => at);
  return denials.some(({ at }) => said.every((one) => one <= at));
}

function extentOf({ sharePercent, parts, cities }: Trouble): NonNullable<Incident['extent']> {
  return {
    kind: 'part',
    ...(sharePercent !== undefined && { sharePercent }),
    ...(parts.length > 0 && { parts }),
    ...(cities.length > 0 && { cities }),
  };
}

/** By time, without those that repeat what already stood. */
function changesOf({ turns, dimension }: Trouble): readonly Change[] {
  const kept: Change[] = [];
  for (const { observation, state } of turns) {
    const { at, source, url, returning } = observation;
    const level = ownLevel(observation);
    const isPartlyBack = returning === true || (isOver(observation.state) && !isOver(state));
    const change: Change = {
      state: isPartlyBack ? END_STATE[dimension] : state,
      ...(isPartlyBack && { partial: true }),
      at,
      source,
      url,
      ...(level && { level }),
    };
    const known = kept.findLast((one) => one.level !== undefined)?.level;
    const previous = kept.at(-1);
    if (previous === undefined || !repeats(change, previous, known)) kept.push(change);
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

/** What time alone does to an incident next. */
export interface NextTurn {
  readonly kind: 'reminder' | 'in-force' | 'ended';
  readonly at: EpochMs;
}

/** A beginning is worth a reminder on the day before, where it was told longer ago than this. */
const REMINDER_MS = DAY_MS;
/** A term told as a day is often prolonged on the day after: half of it is waited for before the end is told. */
const PROLONGED_WITHIN_MS = DAY_MS / 2;

/** @returns the next thing that happens to it without anybody saying so; null: nothing. */
export function nextTurnOf(incident: Incident): NextTurn | null {
  const { phase, since, until, untilPrecision = 'day', closedAt, openedAt, remindedAt, recurs, dimension } = incident;
  if (closedAt !== null && incident.endedBy !== 'term') return null;
  // "Laos is to cut off miners early next year": of a day that nobody has told, none comes.
  if (phase === 'announced' && !recurs && since <= openedAt && incident.sinceDay !== true) return null;
  if (phase === 'announced' && !(recurs && since <= incident.updatedAt)) {
    const at = since - REMINDER_MS;
    const isFarOff = at - openedAt >= REMINDER_MS;
    if (isFarOff && remindedAt === undefined) return { kind: 'reminder', at };
    return { kind: 'in-force', at: since };
  }
  if (until === undefined || phase === 'over') return null;
  // A day until which power is rationed is often prolonged: nobody is told of that end before somebody reports it.
  if (untilPrecision === 'day' && dimension !== 'regulation' && !recurs) return null;
  const wait = untilPrecision === 'day' ? PROLONGED_WITHIN_MS : 0;
  return { kind: 'ended', at: endOfTerm({ at: until, precision: untilPrecision }) + wait };
}
