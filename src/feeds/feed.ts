import type { EpochMs } from '../clock.ts';

/**
 * Who a publisher is to what it reports, as data of its feed: what its word weighs depends on it.
 * `operator` runs what it reports on (a grid, a network, a mine), `regulator` decides on it, `monitor` measures it,
 * `agency` is a news agency or an office of the state, `content-farm` writes over what others wrote.
 */
export const STANDINGS = [
  'operator',
  'regulator',
  'monitor',
  'agency',
  'trade-press',
  'press',
  'unknown',
  'content-farm',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** A source, as the catalogue `config/feeds.json` or a search template names it. */
export interface Feed {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** BCP 47, e.g. `en`, `ru`, `zh`, `es`, `kk`. */
  readonly language: string;
  readonly homepage: string;
  readonly standing: Standing;
  /** What it reports on: ISO 3166 codes such as `KZ` and `US-TX`. Empty: the world, or a trade. */
  readonly regions: readonly string[];
  readonly tags: readonly string[];
  readonly pollIntervalMinutes: number;
  /** Where its address was found: a public repository, a documentation page, or a sentence where there is no one page. */
  readonly foundAt: string;
  /** Off by default where its terms ask for care. */
  readonly enabled: boolean;
  readonly terms?: string;
  /** Warnings: no entry, or no new one, means that there is nothing to warn of. */
  readonly mayBeEmpty?: boolean;
}

/** One entry of a feed, or one line of a replay. Text is plain: no markup, entities decoded, paragraphs separated by `\n`. */
export interface Item {
  /** 128 bits or more, hex; see `identity.ts`. Never made of the date alone. */
  readonly id: string;
  readonly feedId: string;
  /** Host of the publisher without `www.`, e.g. `cointelegraph.com`: publishers are counted by it. */
  readonly publisher: string;
  /** Of its publisher: its feed's, unless the feed brings what others wrote. Absent: of before feeds had one, or of no feed. */
  readonly standing?: Standing;
  /** The publisher's own page. */
  readonly url: string;
  /** May be empty: some feeds have none. */
  readonly title: string;
  readonly text: string;
  /** BCP 47 of the text where known, else empty. */
  readonly language: string;
  /** null: undated or unparsable, and nobody knows since when it is there. Such items are never breaking. */
  readonly publishedAt: EpochMs | null;
  /**
   * How `publishedAt` is known where it was not told exactly: `seen` it was not there at the poll before, `day` to the day,
   * `zone` in a zone that nobody named.
   */
  readonly publishedPrecision?: 'seen' | 'day' | 'zone';
  readonly seenAt: EpochMs;
  /** Seen when its feed was first met: known to `/latest`, tells nobody. */
  readonly firstSight: boolean;
  /** By any of these it is recognised (`identity.ts`): what its commit marks seen. Absent: `id` alone. Needed until then only. */
  readonly keys?: readonly string[];
  /** Of the feed's own words: another one means that the publisher has changed them. */
  readonly version?: string;
  /** How often its publisher has changed it since it was first seen. Absent: never. */
  readonly revision?: number;
}
