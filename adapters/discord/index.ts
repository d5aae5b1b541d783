import {
  type APIApplication,
  type APIApplicationCommand,
  type GatewayMessageCreateDispatchData,
  Routes,
} from 'discord.js';
import type { Address } from '../../src/address.ts';
import type { Adapter, Handler, Pictures } from '../../src/chat/adapter.ts';
import type { CommandDeclaration, Reply } from '../../src/chat/command.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import { createRateLimiter, type RateLimits } from '../../src/chat/rate-limiter.ts';
import { retry } from '../../src/chat/retry.ts';
import { type Clock, type EpochMs, monotonicMs, SECOND_MS } from '../../src/clock.ts';
import type { Translate } from '../../src/i18n.ts';
import type { Log } from '../../src/log.ts';
import { within } from '../../src/wait.ts';
import { channelIn } from './address.ts';
import { commandList } from './command-list.ts';
import type { CommandId } from './command-mentions.ts';
import { type Listener, saidIn } from './commands.ts';
import { createCrossposts, type Keeper } from './crossposts.ts';
import { toPlatformError } from './errors.ts';
import { createGateway, type Joined } from './gateway.ts';
import { createRest } from './http.ts';
import { ANSWER_MS, answerInteraction } from './interactions.ts';
import { messageMenu } from './message-menu.ts';
import { invitesOf, missingPermissions } from './permissions.ts';
import { createPost } from './post.ts';
import { createServers } from './servers.ts';

/**
 * https://discord.com/developers/docs/topics/rate-limits#global-rate-limit, and about 5 messages in 5 s in a channel, which
 * Discord tells in headers only. Answers to interactions count for neither.
 */
export const DISCORD_LIMITS: RateLimits = {
  overall: [{ count: 50, perMs: SECOND_MS }],
  target: () => [{ count: 5, perMs: 5 * SECOND_MS }],
};

/** Channels that make sense to have under way at once. */
const CONCURRENT_SENDS = 64;
/** Answers still under way when the bot stops are waited for this long. */
const STOP_MS = 3 * SECOND_MS;

export interface DiscordOptions {
  readonly token: string;
  /** Another address of the API: `https://discord.com/api`. */
  readonly apiUrl?: string;
  readonly pictures?: Pictures;
  /** Locale -> translations, for the descriptions of commands. */
  readonly translators: ReadonlyMap<string, Translate>;
  readonly clock: Clock;
  readonly log: Log;
  /** When the bot last ran: who added it since is greeted; absent: nobody. */
  readonly awaySince?: EpochMs;
  /** What it is watching, as members read it beside its name; absent: nothing. */
  readonly presence?: () => string;
  /** Channels that are announcements, whether or not Discord described them yet. */
  readonly announcements?: readonly Address[];
  /** Keeps what waits to be published to followers; absent: this process publishes nothing, or keeps nothing. */
  readonly waitingForFollowers?: Keeper;
  /** What a server of one's own allows. */
  readonly limits?: RateLimits;
}

export function createDiscordAdapter(options: DiscordOptions): Adapter {
  const { token, apiUrl, pictures, translators, clock, log, limits = DISCORD_LIMITS } = options;
  const rest = createRest({ apiUrl, token });
  // Carry tokens of their own and count for none of the bot's limits, the global one included.
  const answers = createRest({ apiUrl });
  const servers = createServers(options.awaySince, options.announcements?.map(channelIn));
  const commandIds: Map<string, CommandId> = new Map();
  const pace = createRateLimiter(limits, monotonicMs);
  const crossposts = createCrossposts({
    crosspost: (channel, message) => rest.post(Routes.channelMessageCrosspost(channel, message)),
    keeper: options.waitingForFollowers,
    clock,
    now: monotonicMs,
    log,
  });
  const post = createPost({ rest, answers, pictures, pace, commandIds, servers, crossposts, translators, log });
  const commands = new Map<string, CommandDeclaration>();
  const listener: Listener = { commands, clock, translators };
  let handler: Handler | undefined;
  let applicationId: string | undefined;

  const answer = (address: Address, { message }: Reply, how: { readonly replyTo?: string } = {}): Promise<string> => {
    const send = (outages: number, signal: AbortSignal) =>
      post.send(address, message, { ...how, priority: 'reply', outages, signal });
    return retry(send, ANSWER_MS);
  };

  const greet = async ({ serverId, channelId, ownerId, locale }: Joined): Promise<void> => {
    const space = `discord:${serverId}`;
    const address = `${space}:${channelId}`;
    // Who added the bot is not told; only somebody who manages the server can.
    const caller = { id: ownerId, isManager: true };
    const start = { platform: 'discord', space, address, caller, command: 'start', options: {} } as const;
    const reply = commands.has('start') ? await handler?.invoke({ ...start, locale, at: clock() }) : null;
    if (reply != null) await answer(address, reply);
  };

  /** Alone with the bot people write as they talk. */
  const converse = async (message: GatewayMessageCreateDispatchData): Promise<void> => {
    const invocation = saidIn(message, listener);
    if (invocation === null || handler === undefined) return;
    const show = (reply: Reply | null) => reply && answer(invocation.address, reply, { replyTo: message.id });
    try {
      await show(await handler.invoke(invocation));
    } catch (error) {
      await show(await handler.excuse(invocation, error));
    }
  };

  const gateway = createGateway(
    rest,
    token,
    {
      interaction: async (interaction) => {
        if (handler !== undefined)
          await answerInteraction({ rest: answers, post, handler, listener, servers }, interaction);
      },
      message: converse,
      joined: greet,
    },
    { log, clock, servers, presence: options.presence },
  );

  return {
    platform: 'discord',
    capabilities: {
      concurrentSends: CONCURRENT_SENDS,
      edits: true,
      editsInPlace: true,
      buttons: true,
      images: true,
      mentions: true,
      files: true,
      threads: true,
      follows: true,
    },

    async publish(declarations) {
      for (const declaration of declarations) commands.set(declaration.name, declaration);
      try {
        const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
        applicationId = id;
        const menu = commands.has('why') ? [messageMenu(translators)] : [];
        const body = [...commandList(declarations, translators), ...menu];
        const published = (await rest.put(Routes.applicationCommands(id), {
          body,
        })) as readonly APIApplicationCommand[];
        for (const { name, id } of published) {
          // A command with others inside it cannot be pressed itself.
          const inside = commands.get(name)?.actions?.of.map(({ value }) => value) ?? [];
          commandIds.set(name, { id, text: [`/${name}`, ...inside.slice(0, 1)].join(' '), inside });
        }
      } catch (error) {
        throw toPlatformError(error, 'publish the commands');
      }
    },

    async start(to) {
      handler = to;
      await gateway.start();
    },

    async send(address, message, { idempotencyKey, replyTo, edit, pin: _, unpin: __, ...how }) {
      if (edit !== undefined) {
        await post.edit(address, message, edit, how);
        return { messageId: edit, at: clock() };
      }
      const answered = replyTo === undefined ? {} : { replyTo };
      const options = { priority: 'alert', idempotencyKey, ...how, ...answered } as const;
      const messageId = await post.send(address, message, options);
      return { messageId, at: clock() };
    },

    missingPermissions: (address, extras) => missingPermissions(rest, address, extras),

    async follow(source, target) {
      const body = { webhook_channel_id: channelIn(target) };
      await rest.post(Routes.channelFollowers(channelIn(source)), { body }).catch((error: unknown) => {
        const known = toPlatformError(error, 'follow a channel');
        if (known.failure.kind !== 'forbidden') throw known;
        throw new PlatformError({ kind: 'forbidden', missing: ['Manage Webhooks'] }, known.message);
      });
    },

    invites: () => (applicationId === undefined ? [] : invitesOf(applicationId)),

    async stop() {
      await within(STOP_MS, Promise.all([gateway.stop(), post.settle(), crossposts.stop()]));
    },
  };
}
