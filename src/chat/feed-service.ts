import type { OwnFeed, SpaceSettings } from '../alerts/alert.ts';
import type { FoundFeed } from '../feeds/discover.ts';
import type { OpmlFeed } from '../feeds/opml.ts';
import type { SourceHealth } from './bot.ts';
import type { Message } from './message.ts';

/** The newest item of a feed as it would arrive. */
export interface Preview {
  readonly message: Message;
  /** Why it would not be sent, as a stage names it; null: it would. */
  readonly withheld: string | null;
}

/** Feeds that managers add for their own space. */
export interface OwnFeeds {
  /** In one space, at most. 0: nobody may add any. */
  readonly most: number;
  /** @throws UserError that says why there is no feed. */
  find(typed: string): Promise<FoundFeed>;
  /** From now on its news is sent; what it holds already is known, and never sent. */
  keep(feed: OwnFeed, found: FoundFeed): Promise<void>;
  /** @returns null where it holds nothing. */
  preview(feed: OwnFeed, found: FoundFeed, settings: SpaceSettings): Promise<Preview | null>;
  /** The page where people read what it brings. */
  pageOf(feed: OwnFeed): string;
  /** How it fared so far; undefined: it was not polled yet. */
  health(feed: OwnFeed): SourceHealth | undefined;
  /** @throws UserError where the file is no list of feeds. */
  readList(bytes: Uint8Array): readonly OpmlFeed[];
  /** Such a list, for any reader. */
  writeList(title: string, feeds: readonly OwnFeed[]): string;
}
