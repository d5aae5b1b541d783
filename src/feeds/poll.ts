import { hash } from 'node:crypto';
import { type Clock, DAY_MS, type EpochMs } from '../clock.ts';
import type { FeedState, State } from '../state/port.ts';
import type { Feed, Item } from './feed.ts';
import type { Fetched, Fetcher } from './fetch.ts';
import { createLanes } from './host-limiter.ts';
import { isOneSite, publisherOf } from './identity.ts';
import { createClaims } from './key-lock.ts';
import { dueAfterFailure, dueAfterSuccess, type FeedHealth, healthOf, isDue, type Random } from './next-poll.ts';
import type { ParseJob, ParseResult, RecognisedEntry } from './parse-worker.ts';

export interface PollerOptions {
  readonly feeds: readonly Feed[];
  readonly state: Pick<State, 'feeds' | 'seen'>;
  readonly fetcher: Fetcher;
  readonly parse: (job: ParseJob) => Promise<ParseResult>;
  /** Commits them, seen marks (`item.keys`) included. Only when it has resolved are the feed's validators written. */
  readonly onItems: (feed: Feed, items: readonly Item[]) => Promise<void>;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: { warn(fields: object, message: string): void };
}

export interface Poller {
  /**
   * Polls what is due and not being polled already. Resolves when those polls are done and written: a clock need not wait
   * for that, since a feed that hangs takes until its deadline. @throws when the state cannot be read.
   */
  tick(): Promise<void>;
  /** One per feed, in the order of the catalogue. */
  health(): readonly FeedHealth[];
  /** Of all feeds: the watchdog is blind when it is long ago. undefined: none ever answered. */
  lastGoodPollAt(): EpochMs | undefined;
  /** Remembers that a dead feed's managers know. */
  rememberDeadTold(feed: Feed): Promise<void>;
  /** Nothing new is begun; what is being committed is finished. */
  stop(): Promise<void>;
}

/** Requests at once, of all and of one host (scheme, name, port). */
const CONCURRENCY = { total: 160, perLane: 2 };
/** Clocks of publishers are wrong by time zones, not by days: what is dated later than this is undated. */
const MAX_FUTURE_MS = DAY_MS;

export function createPoller(options: PollerOptions): Poller {
  const { state, fetcher, parse, onItems, clock, random, log } = options;
  // One fetch per URL, whoever else names it.
  const feeds = new Map(options.feeds.filter((feed) => feed.enabled).map((feed) => [feed.url, feed]));
  const lanes = createLanes(CONCURRENCY);
  const claims = createClaims();
  const polling = new Map<string, Promise<void>>();
  const committing = new Set<Promise<void>>();
  /** First keys of what each feed held last time, once that is committed: most of a changed body is no news. */
  const held = new Map<string, readonly string[]>();
  const unwritten = new Map<string, FeedState>();
  const states = new Map<string, FeedState>();
  let loaded: Promise<void> | undefined;
  let written = Promise.resolve();
  let stopped = false;

  async function tick(): Promise<void> {
    loaded ??= load();
    await loaded;
    if (stopped) return;
    const now = clock();
    const due = [...feeds.values()].filter(({ url }) => !polling.has(url) && isDue(states.get(url), now));
    await Promise.all(due.map(start));
    await written;
  }

  async function load(): Promise<void> {
    for (const [url, before] of await state.feeds.entries()) states.set(url, before);
  }

  function start(feed: Feed): Promise<void> {
    const poll = lanes(new URL(feed.url).origin, () => pollOnce(feed)).finally(() => polling.delete(feed.url));
    polling.set(feed.url, poll);
    return poll;
  }

  async function pollOnce(feed: Feed): Promise<void> {
    if (stopped) return;
    const before = states.get(feed.url);
    const fetched = await fetcher(feed.url, { etag: before?.etag, lastModified: before?.lastModified });
    if (stopped) return;
    const after = await digest(feed, before, fetched).catch((error: unknown): FeedState => {
      const reason = error instanceof Error ? error.message : 'unknown error';
      return failure(feed, before, reason, 0);
    });
    write(feed.url, after);
  }

  /** The state that a poll leaves behind. @throws when the items could not be read or committed: then no validator is kept. */
  async function digest(feed: Feed, before: FeedState | undefined, fetched: Fetched): Promise<FeedState> {
    if (fetched.kind === 'failed') return failure(feed, before, fetched.reason, fetched.retryAfterMs ?? 0);
    const now = clock();
    const polled: FeedState = {
      etag: before?.etag,
      lastModified: before?.lastModified,
      bodyHash: before?.bodyHash,
      newestItemAt: before?.newestItemAt,
      itemCount: before?.itemCount,
      failures: 0,
      lastPollAt: now,
      lastGoodPollAt: now,
      dueAt: dueAfterSuccess(feed, now, fetched.freshForMs, random),
    };
    if (fetched.kind === 'unchanged') {
      // RFC 9111 section 4.3.4: a 304 may bring newer validators.
      const { etag = polled.etag, lastModified = polled.lastModified } = fetched;
      return { ...polled, etag, lastModified };
    }

    const bodyHash = hash('sha256', fetched.bytes);
    const validated = { ...polled, bodyHash, etag: fetched.etag, lastModified: fetched.lastModified };
    if (bodyHash === before?.bodyHash) return validated;

    const parsed = await parse({
      bytes: fetched.bytes,
      contentType: fetched.contentType,
      url: fetched.url,
      publisher: publisherOf(feed.homepage),
      known: held.get(feed.url) ?? [],
    });
    const firstSight = before?.lastGoodPollAt === undefined;
    const items = parsed.entries.map((entry) => itemOf(feed, entry, clock(), firstSight));
    // Feeds put the newest first; what began is told before it ends.
    await commit(
      feed,
      items.sort((a, b) => (a.publishedAt ?? 0) - (b.publishedAt ?? 0)),
    );
    held.set(feed.url, parsed.ids);
    return { ...validated, itemCount: parsed.ids.length, newestItemAt: parsed.newestItemAt ?? undefined };
  }

  function commit(feed: Feed, items: readonly Item[]): Promise<void> {
    if (stopped) throw new Error('stopped');
    const keys = items.flatMap((item) => item.keys ?? []);
    const work = claims.hold(keys, async () => {
      const unseen = unseenOf(items, await state.seen(keys));
      if (unseen.length > 0) await onItems(feed, unseen);
    });
    const tracked = work.catch(() => undefined).finally(() => committing.delete(tracked));
    committing.add(tracked);
    return work;
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
      // It may have been told while this poll was under way.
      deadToldAt: states.get(feed.url)?.deadToldAt,
      dueAt,
    };
  }

  /** Polls that end together are written together. */
  function write(url: string, after: FeedState): void {
    states.set(url, after);
    unwritten.set(url, after);
    if (unwritten.size === 1)
      written = written.then(() => new Promise<void>((resolve) => setImmediate(resolve))).then(flush);
  }

  async function flush(): Promise<void> {
    const entries = [...unwritten];
    unwritten.clear();
    try {
      await state.feeds.setMany(entries);
    } catch (error) {
      // The next poll repeats work that recognises itself.
      log.warn({ feeds: entries.length, reason: String(error) }, 'what polls left behind could not be written');
    }
  }

  return {
    tick,
    health: () => options.feeds.map((feed) => healthOf(feed, states.get(feed.url), clock())),
    lastGoodPollAt: () =>
      [...states.values()].reduce<EpochMs | undefined>(
        (latest, { lastGoodPollAt }) =>
          lastGoodPollAt !== undefined && lastGoodPollAt > (latest ?? 0) ? lastGoodPollAt : latest,
        undefined,
      ),
    async rememberDeadTold(feed) {
      const before = states.get(feed.url);
      if (before) write(feed.url, { ...before, deadToldAt: clock() });
      await written;
    },
    async stop() {
      stopped = true;
      await Promise.all(committing);
      await written;
    },
  };
}

/** An item that a document lists twice counts once. */
function unseenOf(items: readonly Item[], seen: ReadonlySet<string>): readonly Item[] {
  const here = new Set<string>();
  return items.filter(({ keys = [] }) => {
    const known = keys.some((key) => seen.has(key) || here.has(key));
    for (const key of keys) here.add(key);
    return !known;
  });
}

function itemOf(feed: Feed, entry: RecognisedEntry, now: EpochMs, firstSight: boolean): Item {
  const { publishedAt } = entry;
  return {
    id: entry.keys[0] ?? '',
    feedId: feed.id,
    publisher: entry.publisher,
    // A feed may bring what others wrote.
    standing: isOneSite(entry.publisher, publisherOf(feed.homepage)) ? feed.standing : 'unknown',
    url: entry.link || feed.homepage,
    title: entry.title,
    text: entry.text,
    language: feed.language,
    publishedAt: publishedAt !== null && publishedAt <= now + MAX_FUTURE_MS ? Math.min(publishedAt, now) : null,
    seenAt: now,
    firstSight,
    keys: entry.keys,
  };
}
