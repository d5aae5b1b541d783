import { hash } from 'node:crypto';
import { type Clock, DAY_MS, type EpochMs } from '../clock.ts';
import type { Log } from '../log.ts';
import type { FeedState, State } from '../state/port.ts';
import type { Feed, Item } from './feed.ts';
import type { Fetched, Fetcher } from './fetch.ts';
import { createHostLimiter } from './host-limiter.ts';
import { publisherOf } from './identity.ts';
import { asOfSpaces, itemOf, revisionsOf, unseenOf, withoutPast } from './items.ts';
import { createKeyLock } from './key-lock.ts';
import { dueAfterFailure, dueAfterSuccess, type FeedHealth, healthOf, isDue, type Random } from './next-poll.ts';
import type { ParseJob, ParseResult } from './parse-worker.ts';
import { rhythmOf, seenSince } from './silence.ts';
import { createStateWriter, notStored, stateKeyOf } from './state-writer.ts';

export interface PollerOptions {
  readonly feeds: readonly Feed[];
  /** Feeds of single spaces, as of now. One whose address is among `feeds` is polled as that one. */
  readonly ownFeeds?: () => Promise<readonly Feed[]>;
  readonly state: Pick<State, 'feeds' | 'seen' | 'item' | 'awaySince'>;
  readonly fetcher: Fetcher;
  readonly parse: (job: ParseJob) => Promise<ParseResult>;
  /** Whether what this feed writes on goes on right now: it is polled at its fastest. */
  readonly isUrgent?: (feed: Feed) => boolean;
  /** Connections there are, where they are fewer than polls would be: what waits for one would look like a slow server. */
  readonly connections?: number;
  /** Commits them, seen marks (`item.keys`) included. Only when it has resolved are the feed's validators written. */
  readonly onItems: (feed: Feed, items: readonly Item[]) => Promise<void>;
  /** The same of what may be new to a space whose own feed it is. @returns how many items were new. */
  readonly onOwnItems?: (feed: Feed, items: readonly Item[]) => Promise<number>;
  /** Whether the state could not be reached, which is no fault of a feed. */
  readonly isUnreachable?: (error: unknown) => boolean;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Pick<Log, 'warn'>;
}

export interface Poller {
  /**
   * Polls what is due and not being polled already. Resolves when those polls are done and written: a clock need not wait
   * for that, since a feed that hangs takes until its deadline. @throws when the state cannot be read.
   */
  tick(): Promise<void>;
  /** One per feed, in the order of the catalogue. */
  health(): readonly FeedHealth[];
  /** Of a feed of single spaces, by its address; undefined: nobody has it, or it is not polled yet. */
  ownHealth(url: string): FeedHealth | undefined;
  /** Of all feeds of the catalogue: the watchdog is blind when it is long ago. undefined: none ever answered. */
  lastGoodPollAt(): EpochMs | undefined;
  /** Remembers that a dead feed's managers know. */
  rememberDeadTold(health: Pick<FeedHealth, 'feed'>): Promise<void>;
  /** Remembers that a silent feed's managers know. */
  rememberSilentTold(health: Pick<FeedHealth, 'feed'>): Promise<void>;
  /** Nothing new is begun; what is being committed is finished. */
  stop(): Promise<void>;
}

/** Requests at once, of all and of one host (scheme, name, port). */
const CONCURRENCY = { total: 160, perLane: 2 };
/** Servers that answer "unchanged" for ever are asked for the whole document so often. */
const READ_WHOLE_MS = DAY_MS;
/** What a server says that wants to be left alone for a while. */
const REST = new Set([429, 503]);

export function createPoller(options: PollerOptions): Poller {
  const { state, fetcher, parse, onItems, clock, random, log, isUrgent = () => false } = options;
  const { connections = CONCURRENCY.total, ownFeeds = async () => [], onOwnItems = async () => 0 } = options;
  // One fetch per URL, however many feeds name it.
  const feeds = new Map(options.feeds.filter((feed) => feed.enabled).map((feed) => [feed.url, feed]));
  const lanes = createHostLimiter({ ...CONCURRENCY, total: Math.min(CONCURRENCY.total, connections) });
  const claims = createKeyLock();
  const polling = new Map<string, Promise<void>>();
  const committing = new Set<Promise<void>>();
  /** Until when each host rests (scheme, name, port), since one of its answers asked for that. */
  const resting = new Map<string, EpochMs>();
  /** What each feed held last time, once that is committed: most of a changed body is no news. */
  const held = new Map<string, readonly string[]>();
  let states = new Map<string, FeedState>();
  const writer = createStateWriter(state.feeds, log);
  /** Those of single spaces, by their address. */
  let own: ReadonlyMap<string, Feed> = new Map();
  let loaded: Promise<void> | undefined;
  let stopped = false;

  async function tick(): Promise<void> {
    loaded ??= load();
    await loaded;
    await lookForOwn();
    // What could not be kept would be fetched for nothing.
    if (stopped || state.awaySince() !== undefined) return;
    const now = clock();
    const due = [...new Map([...own, ...feeds]).values()].filter(
      (feed) =>
        !polling.has(feed.url) && !isResting(feed.url, now) && isDue(feed, states.get(feed.url), now, isUrgent(feed)),
    );
    await Promise.all(due.map(start));
    await writer.settled();
  }

  async function lookForOwn(): Promise<void> {
    const before = own;
    own = new Map((await ownFeeds()).map((feed) => [feed.url, feed]));
    // Nobody asks for it any more: who adds it again meets it for the first time.
    for (const url of before.keys()) {
      if (own.has(url) || feeds.has(url)) continue;
      states.delete(url);
      held.delete(url);
      await writer.drop(url);
    }
  }

  async function load(): Promise<void> {
    states = await writer.read(feeds.values());
    for (const [url, { restsUntil }] of states) if (restsUntil !== undefined) rest(url, restsUntil);
  }

  const isResting = (url: string, now: EpochMs): boolean => (resting.get(new URL(url).origin) ?? 0) > now;

  function rest(url: string, until: EpochMs): void {
    const { origin } = new URL(url);
    resting.set(origin, Math.max(until, resting.get(origin) ?? 0));
  }

  function start(feed: Feed): Promise<void> {
    const poll = lanes(new URL(feed.url).origin, () => pollOnce(feed)).finally(() => polling.delete(feed.url));
    polling.set(feed.url, poll);
    return poll;
  }

  async function pollOnce(feed: Feed): Promise<void> {
    // Another feed of its host may have been told to wait since this one was due.
    if (stopped || isResting(feed.url, clock())) return;
    const before = states.get(feed.url);
    const isWhole = clock() - (before?.readWholeAt ?? 0) >= READ_WHOLE_MS;
    const validators = isWhole ? {} : { etag: before?.etag, lastModified: before?.lastModified };
    const fetched = await fetcher(before?.movedTo ?? feed.url, validators);
    if (stopped) return;
    const after = await digest(feed, before, fetched).catch((error: unknown): FeedState => {
      if (options.isUnreachable?.(error)) return notStored(before, clock());
      const reason = error instanceof Error ? error.message : 'unknown error';
      return failure(feed, before, reason, 0);
    });
    write(feed, after);
  }

  /** The state that a poll leaves behind. @throws when the items could not be read or committed: then no validator is kept. */
  async function digest(feed: Feed, before: FeedState | undefined, fetched: Fetched): Promise<FeedState> {
    if (fetched.kind === 'failed') {
      const { reason, status = 0, retryAfterMs = 0 } = fetched;
      const failed = failure(feed, before, reason, retryAfterMs);
      if (!REST.has(status) || retryAfterMs === 0) return failed;
      const restsUntil = clock() + retryAfterMs;
      rest(feed.url, restsUntil);
      return { ...failed, restsUntil };
    }
    const now = clock();
    const polled: FeedState = {
      ...before,
      failingSince: undefined,
      lastError: undefined,
      deadToldAt: undefined,
      restsUntil: undefined,
      failures: 0,
      lastPollAt: now,
      lastGoodPollAt: now,
      movedTo: fetched.movedTo ?? before?.movedTo,
      dueAt: dueAfterSuccess(feed, now, fetched.freshForMs, random),
    };
    if (fetched.kind === 'unchanged') {
      // RFC 9111 section 4.3.4: a 304 may bring newer validators.
      const { etag = polled.etag, lastModified = polled.lastModified } = fetched;
      return { ...polled, etag, lastModified };
    }

    const bodyHash = hash('sha256', fetched.bytes);
    const { etag, lastModified } = fetched;
    const validated = { ...polled, bodyHash, etag, lastModified, readWholeAt: now };
    if (bodyHash === before?.bodyHash) return validated;

    const parsed = await parse({
      bytes: fetched.bytes,
      contentType: fetched.contentType,
      url: fetched.url,
      publisher: publisherOf(feed.homepage),
      language: feed.language,
      known: held.get(feed.url) ?? [],
    });
    const { items, left } = await commit(feed, before, parsed);
    const marks = parsed.held.filter((mark) => !left.has(mark));
    held.set(feed.url, marks);
    const itemCount = parsed.held.length;
    const { newestItemAt, oldAfterMs, undated } = rhythmOf(parsed.dates, itemCount, now);
    return {
      ...validated,
      itemCount,
      newestItemAt,
      entriesSeenAt: itemCount > 0 ? (seenSince(before) ?? now) : before?.entriesSeenAt,
      // What a feed already held is as old as it says.
      newsAt: items > 0 && (seenSince(before) !== undefined || newestItemAt === undefined) ? now : before?.newsAt,
      oldAfterMs: itemCount > 0 ? oldAfterMs : before?.oldAfterMs,
      undated,
    };
  }

  /** @returns how many items were new or changed, and the marks of entries that a later poll looks at again. */
  async function commit(feed: Feed, before: FeedState | undefined, { entries, dates, held: all }: ParseResult) {
    if (stopped) throw new Error('stopped');
    const now = clock();
    const isFirst = feed.mayBeEmpty ? before?.lastGoodPollAt === undefined : seenSince(before) === undefined;
    const sight = { now, isFirst, absentAt: before?.lastGoodPollAt, newestAt: dates[0] };
    // Feeds put the newest first; what began is told before it ends, also where a slow clock takes both for now.
    const items = entries
      .toSorted((a, b) => (a.dated?.at ?? now) - (b.dated?.at ?? now))
      .map((entry) => itemOf(feed, entry, sight))
      .sort((a, b) => (a.publishedAt ?? now) - (b.publishedAt ?? now));
    const keys = items.flatMap((item) => item.keys ?? []);
    let news: readonly Item[] = [];
    let left: ReadonlySet<string> = new Set();
    let ofSpaces = 0;
    const takeForAll = async () => {
      const unseen = unseenOf(items, await state.seen(keys));
      const known = items.filter((item) => !unseen.includes(item));
      const fresh = withoutPast(unseen, all.length, before?.newestItemAt, sight);
      const revised = await revisionsOf(known, entries, state.item);
      news = [...fresh, ...revised.items].sort((a, b) => (a.publishedAt ?? now) - (b.publishedAt ?? now));
      left = revised.left;
      if (news.length > 0) await onItems(feed, news);
    };
    const work = claims.hold(keys, async () => {
      if (feeds.has(feed.url)) await takeForAll();
      if (own.has(feed.url)) ofSpaces = await onOwnItems(feed, asOfSpaces(items));
    });
    const tracked = work.catch(() => undefined).finally(() => committing.delete(tracked));
    committing.add(tracked);
    await work;
    return { items: feeds.has(feed.url) ? news.length : ofSpaces, left };
  }

  function failure(feed: Feed, before: FeedState | undefined, reason: string, retryAfterMs: number): FeedState {
    const now = clock();
    const failures = (before?.failures ?? 0) + 1;
    const dueAt = dueAfterFailure(feed, now, failures, retryAfterMs, random);
    // What goes on failing for the same reason is shown by /sources; the log tells what changed.
    if (reason !== before?.lastError) {
      log.warn({ feed: feed.id, failures, reason, dueAt: new Date(dueAt).toISOString() }, 'a feed could not be polled');
    }
    return {
      ...before,
      failures,
      failingSince: before?.failingSince ?? now,
      lastError: reason,
      lastPollAt: now,
      // Where it moved to may be gone; the address that is known may have come back.
      movedTo: undefined,
      // It may have been told while this poll was under way.
      deadToldAt: states.get(feed.url)?.deadToldAt,
      dueAt,
    };
  }

  function write(feed: Feed, after: FeedState): void {
    // Removed while it was polled.
    if (!feeds.has(feed.url) && !own.has(feed.url)) return;
    states.set(feed.url, after);
    writer.write(stateKeyOf(feed), after);
  }

  async function remember(feed: Feed, told: Partial<FeedState>): Promise<void> {
    const before = states.get(feed.url);
    if (before) write(feed, { ...before, ...told });
    await writer.settled();
  }

  return {
    tick,
    health: () => options.feeds.map((feed) => healthOf(feed, states.get(feed.url), clock())),
    ownHealth(url) {
      const feed = own.get(url);
      return feed && healthOf(feed, states.get(url), clock());
    },
    lastGoodPollAt() {
      const good = [...feeds.keys()].flatMap((url) => states.get(url)?.lastGoodPollAt ?? []);
      return good.length === 0 ? undefined : Math.max(...good);
    },
    rememberDeadTold: ({ feed }) => remember(feed, { deadToldAt: clock() }),
    rememberSilentTold: ({ feed }) => remember(feed, { silentToldAt: clock() }),
    async stop() {
      stopped = true;
      await Promise.all(committing);
      await writer.settled();
    },
  };
}
