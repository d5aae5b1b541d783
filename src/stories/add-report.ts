import { DAY_MS, type EpochMs } from '../clock.ts';
import type { Item } from '../feeds/feed.ts';
import type { Observation } from '../status/observation.ts';
import { type Assignment, storyIdOf } from './cluster/cluster.ts';
import { type Evidence, type Match, type Report, type Story, type Summary, TOPICS } from './story.ts';

/** What one item brings to its story. */
export interface Growth {
  readonly item: Item;
  readonly match: Match;
  readonly assignment: Assignment;
  /** Of the story with this report in it. */
  readonly summary: Summary;
  readonly observations: readonly Observation[];
  /** A changed report that still says what it said before: its earlier observations stay. */
  readonly hasGrown?: boolean;
}

/** Pieces of evidence a story keeps; the first are of the reports that made it. */
const MAX_EVIDENCE = 60;

/**
 * @param story the story the item belongs to, null for a new one.
 * @returns the story with the item's report in it, one revision later; the same story when the report is already there.
 * Of an item that its publisher changed, report and observations take the place of the earlier ones.
 */
export function addReport(known: Story | null, growth: Growth): Story {
  const { item, match, assignment } = growth;
  const isThere = known?.reports.some((report) => report.itemId === item.id);
  if (known && isThere && item.revision === undefined) return known;
  const story = known && isThere ? withoutReport(known, item.id, growth.hasGrown === true) : known;
  const at = item.publishedAt ?? item.seenAt;
  const id = story?.id ?? storyIdOf(item.id);
  // What an irrelevant report says of topics and places must not widen who is told of a relevant story.
  const counts = match.relevant || story?.relevant !== true;
  const fresh = story === null || (match.relevant && !story.relevant);
  return {
    id,
    revision: (story?.revision ?? 0) + 1,
    summary: growth.summary,
    topics: TOPICS.filter(
      (topic) => story?.topics.includes(topic) === true || (counts && match.topics.includes(topic)),
    ),
    regions: union(fresh ? [] : story.regions, counts ? match.regions : []),
    severity: counts && match.severity > (story?.severity ?? 0) ? match.severity : (story?.severity ?? 0),
    relevant: match.relevant || story?.relevant === true,
    reports: [...(story?.reports ?? []), reportOf(item, assignment)],
    observations: [
      ...(story?.observations ?? []),
      ...growth.observations.map((observation) => ({ ...observation, storyId: id, itemId: item.id })),
    ],
    evidence: joinEvidence(story?.evidence ?? [], [...match.evidence, ...assignment.evidence]),
    startedAt: Math.min(story?.startedAt ?? at, at),
    updatedAt: Math.max(story?.updatedAt ?? 0, Math.min(at, item.seenAt)),
    features: assignment.features,
  };
}

function withoutReport(story: Story, itemId: string, isSaidStill: boolean): Story {
  const reports = story.reports.filter((report) => report.itemId !== itemId);
  const observations = isSaidStill ? story.observations : story.observations.filter((one) => one.itemId !== itemId);
  const isLast = reports.length === 0;
  // What nobody else said of places and weight goes with it.
  const rest = isLast ? { topics: [], regions: [], severity: 0 as const, evidence: [] } : {};
  return { ...story, reports, observations, ...rest };
}

function reportOf(item: Item, { copyOf }: Assignment): Report {
  return {
    itemId: item.id,
    publisher: item.publisher,
    url: item.url,
    title: item.title,
    language: item.language,
    publishedAt: item.publishedAt,
    seenAt: item.seenAt,
    ...(copyOf === undefined ? {} : { copyOf }),
  };
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

function joinEvidence(known: readonly Evidence[], more: readonly Evidence[]): Evidence[] {
  const key = ({ claim, rule, quote }: Evidence) => `${claim}\n${rule}\n${quote}`;
  const seen = new Set(known.map(key));
  return [...known, ...more.filter((one) => !seen.has(key(one)))].slice(0, MAX_EVIDENCE);
}

/** A monitor's template is used again: its same words so long after, or after its end, are news of another event. */
const COPIED_WITHIN_MS = DAY_MS;

/**
 * @param copyOf item id of the report whose words it has.
 * @param ends when what it tells of was reported to be over.
 * @returns whether its publisher uses them again, of another event.
 */
export function isTemplate(story: Story | null, copyOf: string, item: Item, ends: readonly EpochMs[]): boolean {
  const original = story?.reports.find(({ itemId }) => itemId === copyOf);
  if (original === undefined || original.publisher !== item.publisher) return false;
  const before = original.publishedAt ?? original.seenAt;
  const now = item.publishedAt ?? item.seenAt;
  return now - before > COPIED_WITHIN_MS || ends.some((end) => end > before && end < now);
}
