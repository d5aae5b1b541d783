import { DAY_MS, type EpochMs, HOUR_MS } from '../clock.ts';
import { covers } from '../regions/regions.ts';
import type { Incident } from '../status/observation.ts';
import { rankOf } from '../status/state-order.ts';
import { isLoad } from '../status/trouble.ts';
import { phraseIndex } from '../text/phrase-files.ts';
import { readDocument } from '../text/tokenize.ts';
import type { Alert, Condition } from './alert.ts';

/** So long papers take up an event, each in its own words. */
const TAKEN_UP_MS = 36 * HOUR_MS;
/** That something is planned or short says little more than that it is talked of. What stops machines is always news. */
const VAGUE: ReadonlySet<Incident['state']> = new Set(['proposed', 'strained']);
const ROUTINE = 1;
const CRITICAL = 3;
/** News says early whom it is about. */
const READ_CHARACTERS = 2000;

/** An alert of unrest and the shutdown it brought tells of both, though only one was certain then. */
export const tellsOfUnrest = ({ topics, regions, conditions = [] }: Alert, { dimension, region }: Incident): boolean =>
  dimension === 'unrest' &&
  topics.includes(dimension) &&
  regions.includes(region) &&
  !conditions.some((one) => one.dimension === dimension && one.region === region);

/**
 * Whether a new incident is what an alert of its story has told: one paper names the day on which a ban begins, the next
 * one writes as if it had, and a raid reads as a rule. The readings differ, the event is one.
 */
export function repeats(incident: Incident, severity: number, alert: Alert, now: EpochMs): boolean {
  const { dimension, region, state } = incident;
  if (alert.conditions !== undefined) {
    const isRecent = now - alert.at <= TAKEN_UP_MS;
    const isKnownAs = severity <= alert.severity || (dimension === 'regulation' && severity < CRITICAL);
    return isRecent && isKnownAs && alert.conditions.some((one) => says(one, incident, now));
  }
  const isThere = alert.regions.some((known) => covers(known, region) || covers(region, known));
  if (!isThere || severity > 2) return false;
  return VAGUE.has(state) ? alert.topics.includes(dimension) : dimension === 'regulation' && severity === ROUTINE;
}

/** The same state of the place, or a worse one; what spreads from a part to the whole is news. */
function says(told: Condition, incident: Incident, now: EpochMs): boolean {
  const isThere =
    told.region === incident.region || (VAGUE.has(incident.state) && covers(told.region, incident.region));
  return (
    isThere &&
    told.dimension === incident.dimension &&
    isLoad(told.who) === isLoad(incident.who) &&
    rankOf(told.state) <= rankOf(incident.state) &&
    // Whose day was told begins on that day, whatever tense the next paper writes in.
    (told.phase === incident.phase || (told.phase === 'announced' && told.since > now))
  );
}

/** A draft of years ago that nobody has spoken of since: what is allowed today is no end of it. */
const FORGOTTEN_MS = 180 * DAY_MS;

export const isForgotten = (before: Incident | null, told: readonly Alert[], now: EpochMs): boolean =>
  before?.dimension === 'regulation' &&
  before.state === 'proposed' &&
  now - Math.max(before.updatedAt, ...told.map(({ at }) => at)) > FORGOTTEN_MS;

/** The day on which a rule ends is a detail of it; when the light comes back is what people wait for. */
export const addsTerm = (before: Incident, { dimension }: Incident, ofStory: readonly Alert[], now: EpochMs): boolean =>
  dimension === 'regulation' && before.until === undefined && ofStory.some(({ at }) => now - at <= TAKEN_UP_MS);

/** Whether a text has a phrase of this concept of `config/concepts.json` in it. */
export const hasPhrase = (text: string, concept: string, language = 'en'): boolean =>
  readDocument({ title: '', text: text.slice(0, READ_CHARACTERS), language }).sentences.some((sentence) =>
    phraseIndex('state', language)
      .find(sentence)
      .some(({ id }) => id === concept),
  );

/** "Large loads must go off", wrote one paper of ERCOT's order, miners among them; the next one writes of miners alone. */
export const namesMiners = ({ words, language }: Pick<Alert, 'words' | 'language'>): boolean =>
  hasPhrase(words, 'state.who.miners', language);
