import { type EpochMs, HOUR_MS } from '../clock.ts';
import type { Item } from '../feeds/feed.ts';
import type { Incident, Level, Observation } from '../status/observation.ts';
import { independentPublishers, type Story } from '../stories/story.ts';
import type { Alert, AlertReason } from './alert.ts';

/** News that was published longer ago than this when we first saw it is no news. */
export const FRESH_MS = 48 * HOUR_MS;

/** A figure is new when it differs from every known one by more than this part of it: 5 % and 5.2 % are one. */
const SAME_FIGURE = 0.1;

/** What one item, or one measurement, changed. */
export interface Development {
  /** What brought it; absent for measurements. */
  readonly item?: Pick<Item, 'firstSight' | 'publishedAt' | 'seenAt'>;
  readonly storyBefore: Story | null;
  readonly story: Story | null;
  /** The incident that it attaches to. */
  readonly incidentBefore: Incident | null;
  readonly incident: Incident | null;
  /** Alerts raised earlier in the same thread (the incident's, else the story's), oldest first. */
  readonly told: readonly Alert[];
}

/** Why an item raises no alert, whatever it says. */
export type Withheld = 'not-relevant' | 'first-sight' | 'undated' | 'too-old';

export interface Reason {
  readonly reason: AlertReason;
  /** What decided, for `/why` and the log: `state-changed`, `too-old`. */
  readonly because: string;
}

/** @returns why nobody is told of an item, or null. `/latest` knows it all the same. */
export function withheld(
  story: Pick<Story, 'relevant'> | null,
  item: Pick<Item, 'firstSight' | 'publishedAt' | 'seenAt'> | undefined,
): Withheld | null {
  if (story && !story.relevant) return 'not-relevant';
  if (!item) return null;
  if (item.firstSight) return 'first-sight';
  if (item.publishedAt === null) return 'undated';
  return isOld(item.publishedAt, item.seenAt) ? 'too-old' : null;
}

const isOld = (publishedAt: EpochMs, seenAt: EpochMs) => seenAt - publishedAt > FRESH_MS;

/**
 * Why it is worth telling now. The strongest reason wins: resolved, corrected, escalated, updated, publisher, none.
 * A story about an incident that was told of before answers that thread; it never raises a second first alert.
 */
export function reasonToNotify(development: Development): Reason {
  const { story, incident, incidentBefore, told } = development;
  const why = withheld(story, development.item);
  if (why) return { reason: 'none', because: why };
  if (!told.some((alert) => alert.reason !== 'publisher')) return { reason: 'first', because: 'never-told' };
  if (incident && incident.closedAt !== null && incidentBefore?.closedAt === null) {
    return { reason: 'resolved', because: 'incident-closed' };
  }
  const news = story ? newObservations(development) : [];
  const known = story ? knownObservations(development) : [];
  if (news.some((observation) => known.some((earlier) => corrects(observation, earlier)))) {
    return { reason: 'corrected', because: 'publisher-changed-its-report' };
  }
  if (story && story.severity > Math.max(...told.map((alert) => alert.severity))) {
    return { reason: 'escalated', because: 'severity-rose' };
  }
  if (incident && incidentBefore && stateOf(incident) !== stateOf(incidentBefore)) {
    return { reason: 'updated', because: 'state-changed' };
  }
  if (news.some((observation) => observation.level && isNewFigure(observation.level, observation, known))) {
    return { reason: 'updated', because: 'new-figure' };
  }
  if (story && news.length > 0 && isOnlyMeasured(told)) return { reason: 'updated', because: 'first-report' };
  if (story && tellsAnotherTopic(story, told)) return { reason: 'updated', because: 'new-topic' };
  return gainsPublisher(development)
    ? { reason: 'publisher', because: 'one-more-publisher' }
    : { reason: 'none', because: 'nothing-new' };
}

function stateOf(incident: Incident): string {
  const latest = incident.changes.at(-1);
  return `${incident.state}${latest?.partial ? ' partly' : ''}${incident.closedAt === null ? '' : ' closed'}`;
}

function newObservations({ storyBefore, story }: Development): readonly Observation[] {
  const before = new Set(storyBefore?.observations.map((observation) => JSON.stringify(observation)));
  return story?.observations.filter((observation) => !before.has(JSON.stringify(observation))) ?? [];
}

/** Claims that stood before: of the story itself, and of the incident by whatever story or measurement. */
function knownObservations({ storyBefore, incidentBefore }: Development): readonly Claim[] {
  const ofIncident =
    incidentBefore?.changes.map(({ state, level, url, at }) => ({
      region: incidentBefore.region,
      dimension: incidentBefore.dimension,
      state,
      url,
      at,
      ...(level ? { level } : {}),
    })) ?? [];
  return [...(storyBefore?.observations ?? []), ...ofIncident];
}

type Claim = Pick<Observation, 'region' | 'dimension' | 'state' | 'url' | 'at' | 'level'>;

const sameSubject = (a: Claim, b: Claim) => a.region === b.region && a.dimension === b.dimension;

/** The same page now says something else of the same thing at the same time. */
function corrects(now: Claim, earlier: Claim): boolean {
  if (now.url !== earlier.url || now.at !== earlier.at || !sameSubject(now, earlier)) return false;
  if (now.state !== earlier.state) return true;
  return now.level !== undefined && earlier.level !== undefined && !sameFigure(now.level, earlier.level);
}

function isNewFigure(level: Level, subject: Claim, known: readonly Claim[]): boolean {
  return !known.some((claim) => sameSubject(claim, subject) && claim.level && sameFigure(claim.level, level));
}

function sameFigure(a: Level, b: Level): boolean {
  return (
    a.unit === b.unit && Math.abs(a.value - b.value) <= SAME_FIGURE * Math.max(Math.abs(a.value), Math.abs(b.value))
  );
}

/** What was told last nobody has reported yet. */
const isOnlyMeasured = (told: readonly Alert[]): boolean =>
  told.findLast((alert) => alert.reason !== 'publisher')?.storyId === null;

/** Another story of the thread that speaks of something no alert of it did: the farms after the shutdown. */
function tellsAnotherTopic(story: Story, told: readonly Alert[]): boolean {
  if (told.some((alert) => alert.storyId === story.id)) return false;
  const topics = new Set(told.flatMap((alert) => alert.topics));
  return story.topics.some((topic) => !topics.has(topic));
}

function gainsPublisher({ storyBefore, story, told }: Development): boolean {
  if (!story || !storyBefore || !told.some((alert) => alert.storyId === story.id)) return false;
  return independentPublishers(story).length > independentPublishers(storyBefore).length;
}
