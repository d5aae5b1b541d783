import type { EpochMs } from '../clock.ts';
import type { Region } from '../regions/regions.ts';
import type { Observation } from '../status/observation.ts';

export const TOPICS = [
  'internet',
  'hashrate',
  'power',
  'regulation',
  'unrest',
  'operations',
  'hardware',
  'business',
] as const;
export type Topic = (typeof TOPICS)[number];

/** 1 routine, 2 material, 3 critical; 0: not relevant. */
export type Severity = 0 | 1 | 2 | 3;

/** What matched, where, in the words of the source: what `/why` reads back. */
export interface Evidence {
  /** What it speaks for: `topic:internet`, `region:KZ`, `severity:3`, `relevant`, `not-relevant`, `state:internet.down`, `doubted`, `refuted`. */
  readonly claim: string;
  readonly field: 'title' | 'lead' | 'body';
  /** The words of the item, as they stand there. */
  readonly quote: string;
  /** Name of the rule in `config/` (`internet.shutdown`), or of the reason. */
  readonly rule: string;
}

/** What the matcher says of one item. */
export interface Match {
  readonly relevant: boolean;
  readonly topics: readonly Topic[];
  /** Affected, not merely mentioned. */
  readonly regions: readonly Region[];
  /** Every place named, affected or not. */
  readonly mentioned: readonly Region[];
  readonly severity: Severity;
  readonly evidence: readonly Evidence[];
}

/** A sentence of a summary keeps its source. */
export interface SummarySentence {
  readonly text: string;
  readonly url: string;
  readonly publisher: string;
}

export interface Summary {
  readonly headline: string;
  readonly sentences: readonly SummarySentence[];
  /** `extractive`, or the name of the model that wrote it. */
  readonly by: string;
}

/** One report of a story, as the story remembers it (texts are kept with the item only as long as retention says). */
export interface Report {
  readonly itemId: string;
  readonly publisher: string;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly publishedAt: EpochMs | null;
  readonly seenAt: EpochMs;
  /** Item id of the report this one is a copy of: syndicated copies count as one publisher. */
  readonly copyOf?: string;
}

/** The items, of any number of publishers, that report one event. It grows; `revision` counts how often. */
export interface Story {
  readonly id: string;
  readonly revision: number;
  readonly summary: Summary;
  readonly topics: readonly Topic[];
  readonly regions: readonly Region[];
  readonly severity: Severity;
  readonly relevant: boolean;
  readonly reports: readonly Report[];
  readonly observations: readonly Observation[];
  readonly evidence: readonly Evidence[];
  /** publishedAt of the first report, or when we saw it. */
  readonly startedAt: EpochMs;
  /** publishedAt of the newest report, or when we saw it: a feed met for the first time lists what is months old. */
  readonly updatedAt: EpochMs;
  /** What the clusterer needs to recognise further reports; opaque to all others, JSON-safe. */
  readonly features: unknown;
}

/** @returns how many publishers report it independently: syndicated copies count once. */
export function independentPublishers(story: Pick<Story, 'reports'>): readonly string[] {
  return [...new Set(story.reports.filter((report) => report.copyOf === undefined).map((report) => report.publisher))];
}
