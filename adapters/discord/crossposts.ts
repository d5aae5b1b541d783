import { z } from 'zod';
import { backoffMs } from '../../src/backoff.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import type { Message } from '../../src/chat/message.ts';
import { type Clock, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import type { Log } from '../../src/log.ts';
import { createMemo } from '../../src/memo.ts';
import { toPlatformError } from './errors.ts';

/** In an hour and a channel; Discord's documentation is silent on it (https://github.com/discordjs/discord.js/issues/4956). */
const PUBLISHED_AN_HOUR = 10;
/** Of these, how many only critical alerts may use. */
const FOR_CRITICAL = 2;
/** Of one published message in an hour (https://github.com/discord/discord-api-docs/issues/2258). */
const EDITS_AN_HOUR = 3;
const MOST_EDITED = 1000;
/** Nobody follows a channel to read what was news so long ago. */
const WAITS_AT_MOST_MS = 6 * HOUR_MS;
const OUTAGE_MS = 5 * SECOND_MS;

interface Waiting {
  readonly id: string;
  readonly isCritical: boolean;
  readonly threads: ReadonlySet<string>;
  readonly since: number;
}

interface Channel {
  readonly waiting: Waiting[];
  readonly publishedAt: number[];
  notBefore: number;
  outages: number;
  running?: Promise<void> | undefined;
  timer?: NodeJS.Timeout;
}

/** Brings messages of announcement channels to the servers that follow them. */
export interface Crossposts {
  /**
   * Publishes when the channel's hour allows it: critical alerts first, then who waits longest, and never an end before its
   * beginning.
   */
  publish(channelId: string, messageId: string, message: Message): void;
  /** Counts an edit. @throws PlatformError rejected: Discord would refuse it, and keep the channel waiting. */
  countEdit(messageId: string): void;
  /** Leaves what waits to the next process, and ends what is under way. */
  stop(): Promise<void>;
}

/** Keeps one value over restarts. */
export interface Keeper {
  read(): Promise<unknown>;
  write(value: unknown): Promise<unknown>;
}

/** What is kept, by channel; times are those of the clock on the wall, because the other one begins anew with each process. */
const keptSchema = z.record(
  z.string(),
  z.object({
    waiting: z.array(
      z.object({ id: z.string(), isCritical: z.boolean(), threads: z.array(z.string()), since: z.number() }),
    ),
    publishedAt: z.array(z.number()),
  }),
);

export interface CrosspostsOptions {
  readonly crosspost: (channelId: string, messageId: string) => Promise<unknown>;
  /** Holds what waits while no process runs; absent: it is left at the end of this one. */
  readonly keeper?: Keeper | undefined;
  readonly clock: Clock;
  /** Milliseconds that run with the timers of the process. */
  readonly now: () => number;
  readonly log: Log;
}

export function createCrossposts({ crosspost, keeper, clock, now, log }: CrosspostsOptions): Crossposts {
  const channels = new Map<string, Channel>();
  /** Published message -> when it was edited. */
  const edited = createMemo<string, number[]>(MOST_EDITED);
  let stopped = false;
  let restored = keeper === undefined;

  const channelOf = (id: string): Channel => {
    const channel = channels.get(id) ?? { waiting: [], publishedAt: [], notBefore: 0, outages: 0 };
    channels.set(id, channel);
    return channel;
  };

  /** What waited when the process before this one ended goes before what came since. */
  const restore = async (): Promise<void> => {
    const kept = keptSchema.safeParse((await keeper?.read()) ?? {});
    if (!kept.success) log.warn({ err: kept.error }, 'what waited to be published cannot be read');
    const ago = clock() - now();
    for (const [id, { waiting, publishedAt }] of Object.entries(kept.data ?? {})) {
      const channel = channelOf(id);
      // A clock that was set back meanwhile dates nothing later than now.
      const then = (at: number) => Math.min(at - ago, now());
      channel.publishedAt.unshift(...publishedAt.map(then));
      channel.waiting.unshift(
        ...waiting.map((one) => ({ ...one, threads: new Set(one.threads), since: then(one.since) })),
      );
    }
  };

  /** One write after the other, and none before what was kept is read. */
  const keep = (): void => {
    if (keeper === undefined) return;
    saved = saved.then(async () => {
      const ago = clock() - now();
      const kept = [...channels].map(([id, { waiting, publishedAt }]) => [
        id,
        {
          waiting: waiting.map((one) => ({ ...one, threads: [...one.threads], since: one.since + ago })),
          publishedAt: publishedAt.filter((at) => at + HOUR_MS > now()).map((at) => at + ago),
        },
      ]);
      await keeper.write(Object.fromEntries(kept)).catch((error: unknown) => {
        log.warn({ err: error }, 'what waits to be published was not kept for the next start');
      });
    });
  };

  const pump = (id: string, channel: Channel): void => {
    clearTimeout(channel.timer);
    if (!restored || channel.running !== undefined || stopped) return;
    const { waiting, publishedAt } = channel;
    const old = waiting.filter(({ since }) => since + WAITS_AT_MOST_MS < now());
    for (const one of old) waiting.splice(waiting.indexOf(one), 1);
    if (old.length > 0) {
      sayUnpublished(id, `${old.length} waited too long for their turn`);
      keep();
    }
    const next = firstOf(waiting);
    if (next === undefined) return;
    const most = waiting.some(({ isCritical }) => isCritical) ? PUBLISHED_AN_HOUR : PUBLISHED_AN_HOUR - FOR_CRITICAL;
    const oldest = publishedAt.at(-most);
    const at = Math.max(channel.notBefore, oldest === undefined ? 0 : oldest + HOUR_MS);
    if (at > now()) channel.timer = setTimeout(() => pump(id, channel), at - now());
    else {
      channel.running = attempt(id, channel, next).finally(() => {
        channel.running = undefined;
        keep();
        pump(id, channel);
      });
    }
  };

  const attempt = async (id: string, channel: Channel, one: Waiting): Promise<void> => {
    // An edit that overtakes the answer is one of a published message.
    edited.set(one.id, edited.get(one.id) ?? []);
    try {
      await crosspost(id, one.id);
      channel.outages = 0;
      channel.publishedAt.push(now());
      if (channel.publishedAt.length > PUBLISHED_AN_HOUR) channel.publishedAt.shift();
      leave(channel, one);
    } catch (error) {
      const { failure, message } = toPlatformError(error, 'publish a message');
      if (failure.kind === 'rate-limited') {
        channel.notBefore = now() + failure.retryAfterMs;
        const { retryAfterMs } = failure;
        log.warn({ channel: id, retryAfterMs }, 'a message was not published to the followers of its channel yet');
      } else if (failure.kind === 'unavailable') {
        channel.outages += 1;
        channel.notBefore = now() + backoffMs(OUTAGE_MS, channel.outages, MINUTE_MS);
      } else {
        leave(channel, one);
        sayUnpublished(id, message);
      }
    }
  };

  const leave = ({ waiting }: Channel, one: Waiting): void => void waiting.splice(waiting.indexOf(one), 1);

  const sayUnpublished = (channel: string, reason: string): void =>
    log.warn({ channel, reason }, 'messages were not published to the followers of their channel');

  let saved = restore()
    .catch((error: unknown) => log.warn({ err: error }, 'what waited to be published cannot be read'))
    .then(() => {
      restored = true;
      for (const [id, channel] of channels) pump(id, channel);
    });

  return {
    publish(channelId, id, { facts = [] }) {
      const channel = channelOf(channelId);
      const isCritical = facts.some(({ severity }) => severity === 3);
      channel.waiting.push({ id, isCritical, threads: new Set(facts.map(({ thread }) => thread)), since: now() });
      keep();
      pump(channelId, channel);
    },
    countEdit(id) {
      const times = edited.get(id)?.filter((at) => at + HOUR_MS > now());
      if (times === undefined) return;
      if (times.length >= EDITS_AN_HOUR) {
        throw new PlatformError({ kind: 'rejected' }, 'a published message can be edited three times an hour');
      }
      edited.set(id, [...times, now()]);
    },
    async stop() {
      stopped = true;
      await Promise.all([...channels.values()].map(({ running }) => running));
      await saved;
      for (const [id, { waiting, timer }] of channels) {
        clearTimeout(timer);
        if (waiting.length > 0 && keeper === undefined)
          sayUnpublished(id, `${waiting.length} waited for their turn when Hashwire stopped`);
      }
    },
  };
}

/** The first critical one, else the first; but what was told before of the same goes before it. */
function firstOf(waiting: readonly Waiting[]): Waiting | undefined {
  const chosen = waiting.find(({ isCritical }) => isCritical) ?? waiting[0];
  return waiting.find(({ threads }) => chosen !== undefined && !threads.isDisjointFrom(chosen.threads)) ?? chosen;
}
