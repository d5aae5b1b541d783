import { covers } from '../regions/regions.ts';
import type { Alert } from './alert.ts';
import { isEndOrCorrection } from './pipeline.ts';

/** What an alert tells of: its incidents, else its story. */
export function subjectsOf({ conditions = [], incidentId, storyId, thread }: Alert): readonly string[] {
  return conditions.length > 0 ? conditions.map(({ id }) => id) : [incidentId ?? storyId ?? thread];
}

/**
 * Whether who reads the later alert needs the earlier one no more. Of one thread are also a seizure of machines and the
 * shutdown during which it happened: neither tells of the other.
 */
export function supersedes(later: Alert, earlier: Alert): boolean {
  const told = subjectsOf(later);
  return later.thread === earlier.thread && subjectsOf(earlier).every((subject) => told.includes(subject));
}

/** A change of its own; what else there is confirms it, or adds a place, a topic or weight to it. */
export const isNews = ({ reason, isWider }: Alert): boolean => reason !== 'publisher' && isWider !== true;

/** Whether it is told in the message of the news of its thread, where that is not told yet. */
export const addsTo = (alert: Alert, news: Alert): boolean => alert.isWider === true && alert.thread === news.thread;

/** The alerts of a digest without those that a later one supersedes, which takes their place. */
export function withoutSuperseded(inOrder: readonly Alert[]): readonly Alert[] {
  let kept: readonly Alert[] = [];
  for (const alert of inOrder) {
    const place = kept.findIndex((one) => supersedes(alert, one));
    const others = kept.filter((one) => !supersedes(alert, one));
    kept = others.toSpliced(place < 0 ? others.length : place, 0, alert);
  }
  return kept;
}

/**
 * One message for several alerts of a thread: the newest news, with the sources as they are now.
 * @param news the newest of them that is no edit.
 */
export function merged(news: Alert, inOrder: readonly Alert[], newest: Alert | undefined): Alert {
  const since = [...inOrder.slice(inOrder.indexOf(news) + 1), ...(newest ? [newest] : [])];
  const sources = since.findLast((alert) => isEditOf(alert, news))?.sources ?? news.sources;
  // A subscriber who missed the first alert gets a first alert, not an update, unless the incident is resolved.
  const unheard = !isEndOrCorrection(news) && inOrder.some((alert) => alert.reason === 'first' && isNews(alert));
  // A detail that came later makes nothing less urgent.
  const severity = Math.max(...[news, ...inOrder].map((alert) => alert.severity)) as Alert['severity'];
  const alert = { ...toldAs(news, unheard ? 'first' : news.reason), sources, severity };
  return isEndOrCorrection(news)
    ? alert
    : inOrder.filter((one) => one !== news && addsTo(one, news)).reduce(widened, alert);
}

/** An alert that names what another one of its thread adds, with where that is from. */
export function widened(alert: Alert, wider: Alert): Alert {
  const regions = wider.regions.filter((region) => !alert.regions.some((known) => covers(known, region)));
  const pages = new Set(alert.sources.map(({ url }) => url));
  // What is told anew of a known incident may say more of it: until when it is.
  const byId = new Map([...(alert.conditions ?? []), ...(wider.conditions ?? [])].map((one) => [one.id, one]));
  const conditions = [...byId.values()];
  return {
    ...alert,
    regions: [...alert.regions, ...regions],
    topics: [...new Set([...alert.topics, ...wider.topics])],
    sources: [...alert.sources, ...wider.sources.filter(({ url }) => !pages.has(url))],
    ...(conditions.length > 0 && { conditions }),
  };
}

/** An alert for another reason than it was raised for. Only what is told as worse says how bad it was before. */
export function toldAs({ was, ...alert }: Alert, reason: Alert['reason']): Alert {
  return { ...alert, reason, ...(reason === 'escalated' && was !== undefined && { was }) };
}

/** Of a story that tells of several things, only who confirms this very news is a source of it. */
export const isEditOf = ({ reason, thread, storyId, at }: Alert, news: Alert): boolean =>
  reason === 'publisher' && thread === news.thread && storyId === news.storyId && at >= news.at;
