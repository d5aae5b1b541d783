import type { EpochMs } from '../clock.ts';

/** A source, as the catalogue `config/feeds.json` or a search template names it. */
export interface Feed {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** BCP 47, e.g. `en`, `ru`, `zh`, `es`, `kk`. */
  readonly language: string;
  readonly homepage: string;
  readonly tags: readonly string[];
  readonly pollIntervalMinutes: number;
  /** Where its address was found: a public repository or a documentation page. */
  readonly foundAt: string;
  /** Off by default where its terms ask for care. */
  readonly enabled: boolean;
  readonly terms?: string;
}

/** One entry of a feed, or one line of a replay. Text is plain: no markup, entities decoded, paragraphs separated by `\n`. */
export interface Item {
  /** 128 bits or more, hex; see `identity.ts`. Never made of the date alone. */
  readonly id: string;
  readonly feedId: string;
  /** Host of the publisher without `www.`, e.g. `cointelegraph.com`: publishers are counted by it. */
  readonly publisher: string;
  /** The publisher's own page. */
  readonly url: string;
  /** May be empty: some feeds have none. */
  readonly title: string;
  readonly text: string;
  /** BCP 47 of the text where known, else empty. */
  readonly language: string;
  /** null: undated or unparsable. Undated items are never breaking. */
  readonly publishedAt: EpochMs | null;
  readonly seenAt: EpochMs;
  /** Seen when its feed was first met: known to `/latest`, tells nobody. */
  readonly firstSight: boolean;
  /** By any of these it is recognised (`identity.ts`): what its commit marks seen. Absent: `id` alone. Needed until then only. */
  readonly keys?: readonly string[];
}
