import { DAY_MS, type EpochMs } from '../clock.ts';
import type { Item } from '../feeds/feed.ts';
import { hashId } from '../hash-id.ts';
import { isPartOf, type Region } from '../regions/regions.ts';
import type { Incident, Observation } from '../status/observation.ts';
import { isOver } from '../status/report-sequence.ts';
import { type Match, type Severity, type Story, type Summary, TOPICS, type Topic } from '../stories/story.ts';
import type { Alert, AlertReason, Condition } from './alert.ts';

export interface Raising {
  readonly reason: AlertReason;
  /** See `Alert.isWider`. */
  readonly isWider?: boolean | undefined;
  readonly story: Story;
  /** What brought the news: the alert has its place, topics, words and severity. */
  readonly item: Item;
  readonly match: Pick<Match, 'topics' | 'regions' | 'severity'>;
  /** Incidents that it tells of. */
  readonly incidents: readonly Incident[];
  /** Of the item alone. */
  readonly summary: Summary;
  /** Earlier alerts of its thread. */
  readonly told: readonly Alert[];
  readonly thread: string;
  /** See `Alert.isDoubted`. */
  readonly isDoubted?: boolean | undefined;
  /** A fresh measurement that says otherwise. */
  readonly against?: Observation | undefined;
  /** Whom the item cites. */
  readonly cited?: string | undefined;
  readonly at: EpochMs;
}

/** What the messages of an incident thread under. */
export const threadOf = (incident: Pick<Incident, 'id' | 'thread'>): string => incident.thread ?? incident.id;

/** One message may tell of several incidents: what follows of each answers it. */
export function inThread(incident: Incident, thread: string | undefined): Incident {
  return thread === undefined || thread === threadOf(incident) ? incident : { ...incident, thread };
}

/** The alert of an item. The same item at the same revision of its story gives the same id: raised again, it is recognised. */
export function raiseAlert(raising: Raising): Alert {
  const { reason, story, item, match, incidents, summary, told, thread, at } = raising;
  const source = { publisher: item.publisher, url: item.url, at: item.publishedAt };
  const isEdit = reason === 'publisher';
  const last = isEdit ? told.findLast((alert) => alert.reason !== 'publisher') : undefined;
  const confirmed = isEdit ? last?.storyId : raising.isWider ? story.id : undefined;
  const known = confirmed ? (told.findLast((one) => one.storyId === confirmed)?.sources ?? []) : [];
  const fingerprint = [...new Set([thread, story.id]), reason, story.revision].join(':');
  const words = `${item.title}\n${item.text}`;
  // What was told in the usual way goes on in the usual way.
  const isOfFirstSight = item.firstSight && !isEdit && told.every((alert) => alert.firstSight === true);
  return {
    id: alertId(fingerprint),
    fingerprint,
    reason,
    thread,
    // An edit goes to the message that it confirms.
    storyId: last?.storyId ?? story.id,
    incidentId: incidents[0]?.id ?? null,
    revision: story.revision,
    topics: incidents.length > 0 ? topicsOf(reason, incidents, match) : match.topics,
    regions: incidents.length > 0 ? regionsOf(incidents) : match.regions,
    severity: severityOf(reason, match.severity, told),
    headline: last?.headline ?? summary.headline,
    sentences: isEdit ? [] : summary.sentences.map((sentence) => sentence.text),
    ...languageOf(last ?? item),
    sources: [...known.filter(({ publisher }) => publisher !== source.publisher), source],
    words: words.normalize('NFKC').toLowerCase(),
    at,
    ...(isOfFirstSight && { firstSight: true as const }),
    ...(incidents.length > 0 && { conditions: incidents.map(conditionOf) }),
    ...(raising.isWider && { isWider: true }),
    ...(raising.isDoubted && { isDoubted: true }),
    ...(reason === 'escalated' && told.length > 0 && { was: worstOf(told, 1) }),
    ...(raising.against && { against: raising.against }),
    ...(reason === 'resolved' && raising.cited !== undefined && { cited: raising.cited }),
    ...lastedOf(reason, incidents),
  };
}

const languageOf = ({ language }: { readonly language?: string }): { language?: string } =>
  language === undefined || language === '' ? {} : { language };

/** What an incident is, as an alert tells it. */
export function conditionOf(incident: Incident): Condition {
  const { storyIds, changes, updatedAt, closedAt, thread, remindedAt, ...rest } = incident;
  // What has ended keeps its name: "the ban ended".
  const was = incident.endedBy === 'term' ? changes.findLast(({ state }) => !isOver(state))?.state : undefined;
  const condition = was === undefined ? rest : { ...rest, state: was };
  const isAgain = changes.some((one, n) => one.state === incident.state && isEnd(changes.slice(0, n).at(-1)));
  return { ...condition, ...(isAgain && { again: true }) };
}

const isEnd = (change: Incident['changes'][number] | undefined): boolean =>
  change !== undefined && change.partial !== true && isOver(change.state);

/** Dimensions whose state it tells, and what else the item is about. */
function topicsOf(reason: AlertReason, incidents: readonly Incident[], match: Pick<Match, 'topics'>): Alert['topics'] {
  const dimensions = new Set<string>(incidents.map(({ dimension }) => dimension));
  const isOther = (topic: Topic) => !ENDS.has(reason) && match.topics.includes(topic);
  return TOPICS.filter((topic) => dimensions.has(topic) || isOther(topic));
}

/** A country stands for its parts. */
function regionsOf(incidents: readonly Incident[]): readonly Region[] {
  const all = [...new Set(incidents.map(({ region }) => region))];
  return all.filter((region) => !all.some((other) => isPartOf(region, other)));
}

const ENDS: ReadonlySet<AlertReason> = new Set(['resolved', 'ended', 'corrected']);

/** Of the item; an end reaches all who were told of the worst, and a turn of something material is material. */
function severityOf(reason: AlertReason, severity: Severity, told: readonly Alert[]): Severity {
  if (ENDS.has(reason)) return worstOf(told, severity);
  const isTurn = reason === 'updated' && told.some((alert) => alert.severity >= 2);
  return worstOf([], isTurn && severity < 2 ? 2 : severity);
}

/** What would be told of a whole story that no alert was raised for: whether it would reach somebody, and why not. */
export function alertOfStory(story: Story, words: string, at: EpochMs): Alert {
  return {
    ...raiseOwn({ reason: 'first', key: story.id, at }),
    storyId: story.id,
    revision: story.revision,
    topics: story.topics,
    regions: story.regions,
    severity: story.severity,
    headline: story.summary.headline,
    words: words.normalize('NFKC').toLowerCase(),
  };
}

const worstOf = (told: readonly Alert[], least: Severity): Severity =>
  ([3, 2] as const).find((one) => least === one || told.some(({ severity }) => severity === one)) ?? 1;

/** The alert of a measurement that no story tells of yet. */
export function raiseMeasured({ reason, incident, measured, told, at }: Measuring): Alert {
  const fingerprint = [incident.id, reason, measured.source, measured.state, measured.at].join(':');
  const severity = isAllGone(measured) ? 3 : 2;
  return {
    id: alertId(fingerprint),
    fingerprint,
    reason,
    thread: threadOf(incident),
    storyId: null,
    incidentId: incident.id,
    revision: incident.changes.length,
    topics: [incident.dimension],
    regions: [incident.region],
    severity: severityOf(reason, severity, told),
    headline: '',
    sentences: [],
    sources: [{ publisher: measured.source, url: measured.url, at: measured.at }],
    words: '',
    at,
    measured,
    conditions: [measuredCondition(incident, measured)],
    ...(reason === 'escalated' && told.length > 0 && { was: worstOf(told, 1) }),
    ...lastedOf(reason, [incident]),
  };
}

/** A measurement of the whole place finds nothing left. */
export const isAllGone = ({ state, extent }: Observation): boolean => state === 'down' && extent?.kind !== 'part';

/** Where nothing is left, nobody is spared, whatever was reported of some before. */
function measuredCondition(incident: Incident, measured: Observation): Condition {
  const condition = conditionOf(incident);
  if (!isAllGone(measured)) return condition;
  const { who, extent, ...ofAll } = condition;
  return ofAll;
}

/** The alert of what time alone brought about: a beginning that was announced, an end by its own term, a reminder. */
export function raiseElapsed({ reason, incident, told, at }: Omit<Measuring, 'measured'>): Alert {
  const last = told.findLast((alert) => alert.reason !== 'publisher');
  const fingerprint = [incident.id, reason, incident.since, incident.until ?? 0].join(':');
  return {
    id: alertId(fingerprint),
    fingerprint,
    reason,
    thread: threadOf(incident),
    storyId: last?.storyId ?? null,
    incidentId: incident.id,
    revision: incident.changes.length,
    topics: [incident.dimension],
    regions: [incident.region],
    severity: worstOf(told, 2),
    headline: last?.headline ?? '',
    sentences: [],
    ...languageOf(last ?? {}),
    sources: told.findLast((alert) => alert.storyId === last?.storyId)?.sources ?? [],
    words: '',
    at,
    conditions: [conditionOf(incident)],
    ...lastedOf(reason, [incident]),
  };
}

/** An alert that rests on no story: about Hashwire itself, or about the network. The same key gives the same id. */
export function raiseOwn({ reason, key, at }: Pick<Alert, 'reason' | 'at'> & { readonly key: string }): Alert {
  const fingerprint = `${reason}:${key}`;
  return {
    id: alertId(fingerprint),
    fingerprint,
    reason,
    thread: key,
    storyId: null,
    incidentId: null,
    revision: 1,
    topics: [],
    regions: [],
    severity: 2,
    headline: '',
    sentences: [],
    sources: [],
    words: '',
    at,
  };
}

export interface Measuring {
  readonly reason: AlertReason;
  readonly incident: Incident;
  readonly measured: Observation;
  /** Earlier alerts of its thread. */
  readonly told: readonly Alert[];
  readonly at: EpochMs;
}

function lastedOf(reason: AlertReason, [incident]: readonly Incident[]): { lastedMs?: number } {
  if ((reason !== 'resolved' && reason !== 'ended') || !incident?.closedAt) return {};
  const lastedMs = incident.closedAt - incident.since;
  // Begun on a day whose hour nobody told, it lasted whole days, or how long nobody knows.
  const known = incident.sinceDay ? Math.round(lastedMs / DAY_MS) * DAY_MS : lastedMs;
  return known > 0 ? { lastedMs: known } : {};
}

/** 128 bits of SHA-256, hex. */
export function alertId(fingerprint: string): string {
  return hashId(fingerprint, 32);
}
