import type { Address, Platform, Space } from '../address.ts';
import type { Alert, Delivery, Feedback, Mute, OwnFeed, SpaceSettings, Subscription } from '../alerts/alert.ts';
import type { EpochMs } from '../clock.ts';
import type { Item } from '../feeds/feed.ts';
import type { Incident, Observation } from '../status/observation.ts';
import type { Story } from '../stories/story.ts';

/** A named Keyv collection whose values are checked by zod when read: what cannot be read is an error, never empty. */
export interface Collection<T> {
  get(key: string): Promise<T | undefined>;
  set(key: string, value: T): Promise<void>;
  /** All of them or none. */
  setMany(entries: readonly (readonly [string, T])[]): Promise<void>;
  delete(key: string): Promise<boolean>;
  /** In key order; the same array for as long as nothing in the collection changed, so that an index over it can be kept. */
  entries(): Promise<readonly (readonly [string, T])[]>;
}

/** What a feed's last polls left behind: validators, health, when it is due. Keyed by feed URL. */
export interface FeedState {
  readonly etag?: string;
  readonly lastModified?: string;
  /** Of the last body: an unchanged one is recognised before any parsing. */
  readonly bodyHash?: string;
  readonly dueAt: EpochMs;
  /** In a row. */
  readonly failures: number;
  /** When the first of them happened. */
  readonly failingSince?: EpochMs;
  readonly lastError?: string;
  readonly lastPollAt?: EpochMs;
  readonly lastGoodPollAt?: EpochMs;
  readonly newestItemAt?: EpochMs;
  readonly itemCount?: number;
  /** Its subscribers' managers were told that it is dead. */
  readonly deadToldAt?: EpochMs;
  /** Where its server said that it is from now on. */
  readonly movedTo?: string;
  /** When it was last asked for without validators, and read. */
  readonly readWholeAt?: EpochMs;
  /** When it first held entries: before that nothing of it was ever seen. */
  readonly entriesSeenAt?: EpochMs;
  /** When an entry last appeared in it. */
  readonly newsAt?: EpochMs;
  /** Without anything new for so long it is silent, by what lay between its entries so far. */
  readonly oldAfterMs?: number;
  /** The dates of most of its entries cannot be read. */
  readonly undated?: boolean;
  /** Its host asked for rest: no feed of it is polled before. */
  readonly restsUntil?: EpochMs;
  /** Its subscribers' managers were told that it is silent. */
  readonly silentToldAt?: EpochMs;
}

/** What one item changes: written together or not at all. */
export interface Commit {
  /** Identity keys of items (see `feeds/identity.ts`), marked seen by this commit. */
  readonly seen: readonly string[];
  readonly items: readonly Item[];
  readonly stories: readonly Story[];
  readonly incidents: readonly Incident[];
  readonly observations: readonly Observation[];
  readonly alerts: readonly Alert[];
}

/** Rows of a table that cannot be read: they are left as they are and passed over. */
export interface Unreadable {
  readonly table: string;
  readonly rows: number;
}

/** Outcome of a leased delivery, or of a stage that looked at it. */
export interface DeliveryUpdate {
  readonly id: string;
  readonly state: Delivery['state'];
  readonly dueAt?: EpochMs;
  readonly messageId?: string;
  readonly attempts?: number;
  /** When it became a message of its own (alone or in a digest); absent for edits: they do not count against the budget. */
  readonly toldAt?: EpochMs;
  readonly trail: Delivery['trail'][number];
}

/** What a process does of all: where a database is shared, one reads and answers, and one sends. */
export type Role = 'all' | 'reader' | 'sender';

/** What a sender asks for. */
export interface LeaseRequest {
  readonly platform: Platform;
  readonly now: EpochMs;
  readonly leaseMs: number;
  /** At most this many addresses. */
  readonly limit: number;
  /** Held deliveries of one address whose time has come are leased together, at most this many. */
  readonly together: number;
}

/**
 * The truth: everything that must survive. One file of SQLite under DATA_DIR, `:memory:` for replays and tests, or a database
 * of PostgreSQL; one process at a time holds it, or one of each role.
 * @throws when a collection cannot be read: a start with empty state would tell everything again. A record that cannot be
 * read is passed over and counted.
 */
export interface State {
  readonly feeds: Collection<FeedState>;
  /** Keyed by space. */
  readonly settings: Collection<SpaceSettings>;
  /** Keyed by subscription id. */
  readonly subscriptions: Collection<Subscription>;
  /** Feeds that single spaces added. Keyed by subscription id. */
  readonly ownFeeds: Collection<OwnFeed>;
  /** Keyed by mute id. */
  readonly mutes: Collection<Mute>;
  /** Keyed by feedback id. */
  readonly feedback: Collection<Feedback>;
  /** Small facts about the process: heartbeat, blindness, last region interest. Keyed by name. */
  readonly facts: Collection<unknown>;

  /** The one atomic write: all of it or none. */
  commit(batch: Commit): Promise<void>;
  /** Which of these identity keys are already seen. */
  seen(keys: readonly string[]): Promise<ReadonlySet<string>>;
  item(id: string): Promise<Item | undefined>;
  story(id: string): Promise<Story | undefined>;
  /** Stories updated since, newest first. */
  storiesSince(since: EpochMs, limit: number): Promise<readonly Story[]>;
  /** The story that holds a report with this page, however the link is decorated. */
  storyByUrl(url: string): Promise<Story | undefined>;
  incident(id: string): Promise<Incident | undefined>;
  openIncidents(): Promise<readonly Incident[]>;
  /** Of one region (or all), open or closed, newest first. */
  incidentsSince(since: EpochMs, region?: string): Promise<readonly Incident[]>;
  /** Of one region (or all) since, newest first. */
  observationsSince(since: EpochMs, region?: string): Promise<readonly Observation[]>;
  alert(id: string): Promise<Alert | undefined>;
  /** Oldest first. */
  alertsOfStory(storyId: string): Promise<readonly Alert[]>;
  /** All that was raised under one incident, or one story without incident, oldest first. */
  alertsOfThread(thread: string): Promise<readonly Alert[]>;

  readonly deliveries: {
    /**
     * Alerts not yet completely expanded to deliveries: critical ones first, then oldest first. What is said of one incident
     * keeps its order.
     */
    unexpanded(limit: number): Promise<readonly Alert[]>;
    /** Adds a page of deliveries (known ids are left alone) and remembers how far the expansion is; `done` ends it. */
    expand(alertId: string, page: readonly Delivery[], cursor: string, done: boolean): Promise<void>;
    /** Where to go on expanding. */
    cursor(alertId: string): Promise<string | undefined>;
    /**
     * Due ones of the addresses that something critical waits for, then of those that wait longest. Per address one at a time
     * and in order: either its oldest waiting one, or the held ones whose time has come, together. Something critical
     * overtakes all but what was to be said before of the same incident. A lease that runs out is given again.
     */
    lease(request: LeaseRequest): Promise<readonly Delivery[]>;
    update(changes: readonly DeliveryUpdate[]): Promise<void>;
    /** Nothing of this address is leased before `until`: a platform's ban, a back-off, a missing permission. */
    block(address: Address, until: EpochMs): Promise<void>;
    /**
     * The clock was set back by so much, and says `now`: nothing waits longer for it. What is held is held until a time of
     * day, and is looked at again.
     */
    clockSetBack(byMs: number, now: EpochMs): Promise<void>;
    /** What is held in a space is looked at again at once: the hours it was held for were changed. */
    reviewHeld(space: Space, now: EpochMs): Promise<void>;
    /** When the next one is due, or a lease runs out; undefined: nothing waits. */
    nextDueAt(platform: Platform): Promise<EpochMs | undefined>;
    get(id: string): Promise<Delivery | undefined>;
    /** Not yet told at this address (of one thread, or all), in order. */
    pending(address: Address, thread?: string): Promise<readonly Delivery[]>;
    /** When what is held at an address is due, but for what waits for the digest of a subscription; undefined: nothing is. */
    heldUntil(address: Address): Promise<EpochMs | undefined>;
    /** When the messages told at an address since were told, ascending; a digest counts once, edits do not. */
    toldSince(address: Address, since: EpochMs): Promise<readonly EpochMs[]>;
    /** The alerts told at an address since, with when; those of a digest each. */
    alertsToldSince(
      address: Address,
      since: EpochMs,
    ): Promise<readonly { readonly alert: Alert; readonly at: EpochMs }[]>;
    /** Newest message of a thread at an address (of one story in it, where given): what an update answers and an edit changes. */
    lastSent(address: Address, thread: string, storyId?: string): Promise<Delivery | undefined>;
    /** Its first message there. */
    firstSent(address: Address, thread: string): Promise<Delivery | undefined>;
    /** All of a thread at an address, whatever became of it, in order. */
    ofThread(address: Address, thread: string): Promise<readonly Delivery[]>;
    /** Where something of a thread was told, or waits to be. */
    addressesOf(thread: string): Promise<readonly Address[]>;
    ofStory(storyId: string, space: Space): Promise<readonly Delivery[]>;
    /** What a message told and what it was changed to later: a digest tells several alerts. The told ones come first. */
    byMessage(address: Address, messageId: string): Promise<readonly Delivery[]>;
    counts(): Promise<Readonly<Record<Delivery['state'], number>>>;
  };

  /** Since when it cannot be reached: what is remembered is answered, everything else fails at once; undefined: it can. */
  awaySince(): EpochMs | undefined;
  /**
   * Aborts when it cannot be reached any more: from then on another process may send what this one has leased. Another signal
   * once it is back; undefined: no other process can take over.
   */
  lost(): AbortSignal | undefined;
  /** Calls when another process committed something to send; never where one process does everything. */
  onDue(listener: () => void): void;
  /** What was met since the start and could not be read. */
  unreadable(): readonly Unreadable[];
  /** Every record of a space moves to another (Telegram group -> supergroup). */
  moveSpace(from: Space, to: Space): Promise<void>;
  /** Deletes all data of a space. @returns how many records went. */
  forgetSpace(space: Space): Promise<number>;
  /** Deletes what is older than retention says. */
  prune(now: EpochMs): Promise<void>;
  close(): Promise<void>;
}

/** The records of news: items, stories, incidents, observations and alerts. */
export type Records = Pick<
  State,
  | 'commit'
  | 'seen'
  | 'item'
  | 'story'
  | 'storiesSince'
  | 'storyByUrl'
  | 'incident'
  | 'openIncidents'
  | 'incidentsSince'
  | 'observationsSince'
  | 'alert'
  | 'alertsOfStory'
  | 'alertsOfThread'
>;
