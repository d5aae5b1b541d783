import { createHash } from 'node:crypto';
import { DAY_MS, type EpochMs } from '../clock.ts';
import type { Incident, Observation } from '../status/observation.ts';
import type { Story, Summary } from '../stories/story.ts';
import type { Alert, AlertReason } from './alert.ts';

export interface Raising {
  readonly reason: AlertReason;
  readonly story: Story;
  readonly incident: Incident | null;
  /** Title and text of what brought the news: users' words are looked for in it. */
  readonly words: string;
  /** What is told instead of the whole story: the news of one report, and who says so. */
  readonly news?: { readonly summary: Summary; readonly sources: Alert['sources'] };
  /** Where the message stands that it edits; by itself an alert goes under its incident. */
  readonly thread?: string;
  readonly at: EpochMs;
}

/** What a story's messages thread under. */
export function threadOf(story: Pick<Story, 'id'>, incident: Pick<Incident, 'id'> | null): string {
  return incident?.id ?? story.id;
}

/** The alert of a story. The same story at the same revision gives the same id: raised again, it is recognised. */
export function raiseAlert({ reason, story, incident, words, news, at, ...where }: Raising): Alert {
  const summary = news?.summary ?? story.summary;
  const thread = where.thread ?? threadOf(story, incident);
  const fingerprint = [...new Set([thread, story.id]), reason, story.revision].join(':');
  return {
    id: alertId(fingerprint),
    fingerprint,
    reason,
    thread,
    storyId: story.id,
    incidentId: incident?.id ?? null,
    revision: story.revision,
    topics: story.topics,
    regions: story.regions,
    severity: story.severity,
    headline: summary.headline,
    sentences: summary.sentences.map((sentence) => sentence.text),
    sources: news?.sources ?? sourcesOf(story),
    words: words.normalize('NFKC').toLowerCase(),
    at,
    ...lastedOf(reason, incident),
  };
}

/** The alert of a measurement that no story tells of yet. */
export function raiseMeasured({ reason, incident, measured, at }: Measuring): Alert {
  const fingerprint = [incident.id, reason, measured.source, measured.state, measured.at].join(':');
  return {
    id: alertId(fingerprint),
    fingerprint,
    reason,
    thread: incident.id,
    storyId: null,
    incidentId: incident.id,
    revision: incident.changes.length,
    topics: [incident.dimension],
    regions: [incident.region],
    severity: measured.state === 'down' ? 3 : 2,
    headline: '',
    sentences: [],
    sources: [{ publisher: measured.source, url: measured.url, at: measured.at }],
    words: '',
    at,
    measured,
    ...lastedOf(reason, incident),
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
  readonly at: EpochMs;
}

function lastedOf(reason: AlertReason, incident: Incident | null): { lastedMs?: number } {
  if (reason !== 'resolved' || !incident?.closedAt) return {};
  const lastedMs = incident.closedAt - incident.since;
  // Begun on a day whose hour nobody told, it lasted whole days, or how long nobody knows.
  const known = incident.sinceDay ? Math.round(lastedMs / DAY_MS) * DAY_MS : lastedMs;
  return known > 0 ? { lastedMs: known } : {};
}

/** 128 bits of SHA-256, hex. */
export function alertId(fingerprint: string): string {
  return createHash('sha256').update(fingerprint).digest('hex').slice(0, 32);
}

/** Independent publishers in order, each with its first report. */
function sourcesOf(story: Story): Alert['sources'] {
  const first = new Map<string, Alert['sources'][number]>();
  for (const { copyOf, publisher, url, publishedAt } of story.reports) {
    if (copyOf === undefined && !first.has(publisher)) first.set(publisher, { publisher, url, at: publishedAt });
  }
  return [...first.values()];
}
