import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import {
  type APIInteraction,
  ChannelType,
  DiscordAPIError,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  type GatewayGuildCreateDispatchData,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  type REST,
} from 'discord.js';
import { PlatformError } from '../../src/chat/errors.ts';
import { createOutageLog } from '../../src/chat/outage-log.ts';
import { type Clock, DAY_MS, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import type { Log } from '../../src/log.ts';
import { pause } from '../../src/wait.ts';
import { toPlatformError } from './errors.ts';
import { missingIn } from './permissions.ts';
import { keepPresence } from './presence.ts';
import type { Servers } from './servers.ts';

/** Neither is privileged: what people say on servers is not read. */
const INTENTS = GatewayIntentBits.Guilds | GatewayIntentBits.DirectMessages;

const RESTART_MS = 5 * SECOND_MS;
/** Who starts the bot waits no longer for a gateway that does not open; it may open later. */
const START_MS = 5 * SECOND_MS;
/** Discord bans addresses that send many refused requests (https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans). */
const REFUSED_MS = MINUTE_MS;

/** The shard manager does not come back from these (https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway). */
const FINAL: ReadonlySet<number> = new Set([
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
]);
/** What a connection that ended without a word has for a code (https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1). */
const BROKEN = 1006;

interface Loss {
  readonly reason: string;
  /** Until it makes sense to connect again. */
  readonly waitMs: number;
}

/** @returns undefined where the shard manager resumes automatically. */
function lossOf(code: number): Loss | undefined {
  if (!FINAL.has(code)) return undefined;
  const hint = code === GatewayCloseCodes.AuthenticationFailed ? ', see DISCORD_TOKEN' : '';
  const reason = `Discord closed the gateway: ${code} ${GatewayCloseCodes[code]}${hint}`;
  // The bot has grown: connecting anew asks how many shards there should be. The others will be the same in a moment.
  return { reason, waitMs: code === GatewayCloseCodes.ShardingRequired ? RESTART_MS : REFUSED_MS };
}

export interface GatewayEvents {
  interaction(interaction: APIInteraction): Promise<void>;
  /** Direct messages only: nothing that is said on servers is asked for. */
  message(message: GatewayMessageCreateDispatchData): Promise<void>;
  /** The bot was added to a server. */
  joined(server: Joined): Promise<void>;
}

export interface Joined {
  readonly serverId: string;
  /** The first channel where the bot can post. */
  readonly channelId: string;
  readonly ownerId: string;
  readonly locale: string;
}

export interface Gateway {
  /** Resolves when connected, when the first attempt failed, or after some seconds; goes on trying in the background. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface GatewaySurroundings {
  readonly log: Log;
  readonly clock: Clock;
  readonly servers: Servers;
  /** What the bot is watching, as members read it; absent: nothing is shown. */
  readonly presence?: (() => string) | undefined;
}

/**
 * discord.js' gateway without its `Client`, whose caches of 2,500 servers nothing here reads.
 * No privileged intent: servers and direct messages; shards and resuming are the manager's work.
 */
export function createGateway(
  rest: REST,
  token: string,
  events: GatewayEvents,
  { log, clock, servers, presence }: GatewaySurroundings,
): Gateway {
  const underWay = new Set<Promise<void>>();
  let running: AbortController | undefined;
  let connected: Promise<void> = Promise.resolve();
  let userId = '';

  const attend = (doing: string, work: Promise<void>): void => {
    const attending = work
      .catch((error: unknown) =>
        log.error({ reason: toPlatformError(error, doing).message }, 'an event was not answered'),
      )
      .finally(() => underWay.delete(attending));
    underWay.add(attending);
  };

  const greet = async (server: GatewayGuildCreateDispatchData): Promise<void> => {
    const joined = joinedOf(server, userId);
    if (joined !== null) await events.joined(joined);
  };

  const dispatch = (payload: GatewayDispatchPayload): void => {
    if (payload.t === GatewayDispatchEvents.Ready) userId = payload.d.user.id;
    const joined = servers.hear(payload);
    if (joined !== undefined) attend('greet a server', greet(joined));
    if (payload.t === GatewayDispatchEvents.InteractionCreate)
      attend('answer an interaction', events.interaction(payload.d));
    if (payload.t === GatewayDispatchEvents.MessageCreate) attend('answer a message', events.message(payload.d));
  };

  const sayOutage = createOutageLog(log, clock);

  /**
   * @param opened called with the first shard: Discord lets only one begin every 5 s.
   * @returns the gateway and why it is lost for good: by the signal, or because Discord will not have it back.
   */
  const connect = async (signal: AbortSignal, opened: () => void) => {
    const manager = new WebSocketManager({ token, intents: INTENTS, rest });
    const { shards, session_start_limit: sessions } = await manager.fetchGatewayInformation();
    if (sessions.remaining < shards) {
      const { reset_after: retryAfterMs, remaining } = sessions;
      const until = new Date(clock() + retryAfterMs).toISOString();
      const words = `Discord lets the bot start ${remaining} more sessions and it needs ${shards}; more from ${until} on`;
      throw new PlatformError({ kind: 'rate-limited', retryAfterMs }, words);
    }
    const lost = new Promise<Loss>((resolve) => {
      signal.addEventListener('abort', () => resolve({ reason: 'stopped', waitMs: 0 }), { once: true });
      manager.on(WebSocketShardEvents.Closed, ({ code }) => {
        const loss = lossOf(code);
        if (loss !== undefined) resolve(loss);
        else if (code === BROKEN) sayOutage('the connection broke', 'connecting to Discord again and again');
      });
    });
    let isInTrouble = false;
    const endPresence = presence === undefined ? () => undefined : keepPresence(manager, presence);
    void lost.then(endPresence);
    manager.once(WebSocketShardEvents.Ready, opened);
    manager.on(WebSocketShardEvents.Dispatch, ({ data }) => dispatch(data));
    manager.on(WebSocketShardEvents.Error, ({ error }) => {
      isInTrouble = true;
      sayOutage(toPlatformError(error, 'stay connected').message, 'connecting to Discord again and again');
    });
    await manager.connect().catch(async (error: unknown) => {
      // A started shard reconnects automatically: a second one beside it would receive everything twice.
      if (isInTrouble) return;
      endPresence();
      await manager.destroy();
      throw error;
    });
    return { manager, lost };
  };

  const keepConnected = async (signal: AbortSignal, tried: () => void): Promise<void> => {
    while (!signal.aborted) {
      let waitMs = RESTART_MS;
      const slow = setTimeout(() => sayOutage('its gateway does not open', 'not connected to Discord'), START_MS);
      try {
        const { manager, lost } = await connect(signal, () => clearTimeout(slow));
        clearTimeout(slow);
        tried();
        const loss = await lost;
        await manager.destroy();
        waitMs = loss.waitMs;
        if (!signal.aborted) sayOutage(loss.reason, `connecting to Discord again in ${waitMs / SECOND_MS} s`);
      } catch (error) {
        const { message, failure } = toPlatformError(error, 'open its gateway');
        if (failure.kind === 'rate-limited') waitMs = Math.max(RESTART_MS, Math.min(failure.retryAfterMs, DAY_MS));
        // An answer that refuses, other than an outage, will be the same in a moment.
        else if (error instanceof DiscordAPIError || failure.kind !== 'unavailable') waitMs = REFUSED_MS;
        sayOutage(message, `not connected to Discord, trying again in ${Math.round(waitMs / SECOND_MS)} s`);
        tried();
      }
      clearTimeout(slow);
      await pause(waitMs, signal);
    }
  };

  return {
    async start() {
      if (running !== undefined) return;
      running = new AbortController();
      const { signal } = running;
      const tried = new Promise<void>((resolve) => {
        connected = keepConnected(signal, resolve);
      });
      await Promise.race([tried, pause(START_MS, signal)]);
    },
    async stop() {
      running?.abort();
      running = undefined;
      await connected;
      await Promise.allSettled(underWay);
    },
  };
}

function joinedOf(server: GatewayGuildCreateDispatchData, userId: string): Joined | null {
  if (server.unavailable === true) return null;
  const userRoles = server.members?.find((member) => member.user.id === userId)?.roles ?? [];
  const standing = { serverId: server.id, userId, userRoles, roles: server.roles };
  const positions = new Map(server.channels.map((one) => [one.id, 'position' in one ? (one.position ?? 0) : 0]));
  // As members see them: what is in no category comes first, then category by category.
  const categoryAt = (id: string | null | undefined) => (id == null ? -1 : (positions.get(id) ?? 0));
  const channel = server.channels
    .flatMap((one) => (one.type === ChannelType.GuildText || one.type === ChannelType.GuildAnnouncement ? [one] : []))
    .sort(
      (a, b) =>
        Number(b.id === server.system_channel_id) - Number(a.id === server.system_channel_id) ||
        a.type - b.type ||
        categoryAt(a.parent_id) - categoryAt(b.parent_id) ||
        (a.position ?? 0) - (b.position ?? 0),
    )
    .find((one) => missingIn(one, standing, 'channel').length === 0);
  if (channel === undefined) return null;
  return { serverId: server.id, channelId: channel.id, ownerId: server.owner_id, locale: server.preferred_locale };
}
