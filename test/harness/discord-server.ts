import type { IncomingMessage, ServerResponse } from 'node:http';
import { APPLICATION_ID, BOT_ID, openGateway } from './discord-gateway.ts';
import {
  type Answer,
  contentOf,
  type DiscordFailure,
  type DiscordMessage,
  type DiscordPage,
  type DiscordRequest,
  failureAnswer,
  type Interaction,
  problemOf,
  refused,
  seenOf,
  tooMany,
} from './discord-messages.ts';
import { answerJson, type Body, createQuota, readBody, serve, type UploadedFile } from './http.ts';

/** https://discord.com/developers/docs/topics/rate-limits */
export interface DiscordServerLimits {
  readonly overallPerSecond: number;
  readonly channelPer5Seconds: number;
}

export interface DiscordServerOptions {
  readonly token: string;
  readonly limits?: DiscordServerLimits;
  /** Keeps requests and messages to look at; off for measurements of memory. */
  readonly record?: boolean;
  /** @returns what is wrong with a request, by Discord's own description. */
  readonly check?: (method: string, path: string, body: unknown) => readonly string[];
  /** Sent as GUILD_CREATE after READY. */
  readonly servers?: readonly Body[];
  /** Called with each message that is accepted. */
  readonly onSent?: (message: DiscordMessage) => void;
}

/** Answers of something on the way, or none: `hang` never ends, `reset` breaks the connection. */
export type DiscordTrouble = DiscordFailure | DiscordPage | 'hang' | 'reset';

interface Scripted {
  readonly matches: (request: DiscordRequest) => boolean;
  readonly failure: DiscordTrouble;
  readonly isOnce: boolean;
}

const NOTHING_SEEN = { text: '', links: [], pings: [], lookalikes: [], buttons: [] } as const;

export { APPLICATION_ID, BOT_ID } from './discord-gateway.ts';

/** Where a person's direct messages with the bot are. */
export const directChannelOf = (personId: string) => `88${personId}`;

export type DiscordServer = Awaited<ReturnType<typeof createDiscordServer>>;

/** A local Discord: REST and gateway, with what it would refuse and what people would see. */
export async function createDiscordServer(options: DiscordServerOptions) {
  const { token, limits, record = true, check, servers = [], onSent } = options;
  const requests: DiscordRequest[] = [];
  const messages: DiscordMessage[] = [];
  const violations: string[] = [];
  const byNonce = new Map<string, string>();
  const interactions = new Map<string, Interaction & { readonly token: string; readonly at: number }>();
  const channels = new Map<string, Body>();
  const members = new Map<string, Body>();
  const roles = new Map<string, readonly Body[]>();
  /** Servers that the bot was removed from. */
  const left = new Set<string>();
  const failures: Scripted[] = [];
  const counted = { sent: 0, refused: 0, identified: 0, resumed: 0, opened: 0, intents: 0 };
  let nextId = 1_000_000_000_000_000_000n;
  const freshId = () => {
    nextId += 1n;
    return String(nextId);
  };

  const overall = limits && createQuota(limits.overallPerSecond, 1000);
  const perChannel = new Map<string, ReturnType<typeof createQuota>>();
  const refusal = (channel: string): Answer | undefined => {
    if (limits === undefined || overall === undefined) return undefined;
    const now = performance.now();
    const own = perChannel.get(channel) ?? createQuota(limits.channelPer5Seconds, 5000);
    perChannel.set(channel, own);
    const waits = { overall: overall.wouldExceed(now), own: own.wouldExceed(now) };
    const waitMs = Math.max(waits.overall, waits.own);
    if (waitMs === 0) {
      overall.take(now);
      own.take(now);
      return undefined;
    }
    counted.refused += 1;
    return tooMany(waitMs / 1000, waits.overall > 0);
  };

  const write = (message: DiscordMessage, raw: Body): void => {
    const body = contentOf(raw);
    // What people would see costs more than all the rest.
    const seen = record ? seenOf(body) : {};
    const [attachment] = (body.attachments ?? []) as { description?: string }[];
    const file = raw['files[0]'] as UploadedFile | undefined;
    Object.assign(message, seen, { body, edits: message.edits + 1 });
    if (file !== undefined) message.picture = { file, alt: attachment?.description ?? '' };
    else if (attachment === undefined) delete message.picture;
  };

  const create = (channel: string, raw: Body, isPrivate: boolean): DiscordMessage => {
    const body = contentOf(raw);
    const reply = body.message_reference as { message_id?: string } | undefined;
    const message: DiscordMessage = {
      channel,
      id: freshId(),
      isPrivate,
      ...NOTHING_SEEN,
      ...(reply?.message_id === undefined ? {} : { replyTo: reply.message_id }),
      body,
      edits: -1,
    };
    write(message, raw);
    counted.sent += 1;
    if (record) messages.push(message);
    onSent?.(message);
    return message;
  };

  const answered = (message: DiscordMessage): Answer => ({
    status: 200,
    body: { id: message.id, channel_id: message.channel, ...message.body },
  });

  const postMessage = (channel: string, raw: Body): Answer => {
    const body = contentOf(raw);
    const nonce = body.enforce_nonce === true ? `${channel} ${body.nonce}` : undefined;
    const known = nonce === undefined ? undefined : messages.find(({ id }) => id === byNonce.get(nonce));
    if (known !== undefined) return answered(known);
    const limited = refusal(channel);
    if (limited !== undefined) return limited;
    const problem = problemOf(body);
    if (problem !== undefined) return problem;
    const message = create(channel, raw, false);
    if (record && nonce !== undefined) byNonce.set(nonce, message.id);
    return answered(message);
  };

  const crosspost = (channel: string, id: string): Answer => {
    const message = messages.find((one) => one.channel === channel && one.id === id);
    if (message === undefined) return refused(404, 10008, 'Unknown Message');
    message.isPublished = true;
    return answered(message);
  };

  const patch = (message: DiscordMessage | undefined, raw: Body): Answer => {
    if (message === undefined) return refused(404, 10008, 'Unknown Message');
    const body = contentOf(raw);
    const problem = problemOf(body);
    if (problem !== undefined) return problem;
    write(message, raw);
    return answered(message);
  };

  const route = (method: string, path: string, body: Body): Answer => {
    const parts = path.split('/').slice(1);
    const [kind = '', id = '', third = '', fourth = '', fifth = ''] = parts;
    switch (`${method} ${kind} ${third}`) {
      case 'GET gateway ':
        return {
          status: 200,
          body: {
            url: local.url.replace('http', 'ws'),
            shards: 1,
            session_start_limit: {
              total: 1000,
              remaining: gateway.state.sessionsLeft,
              reset_after: gateway.state.resetAfterMs,
              max_concurrency: 1,
            },
          },
        };
      case 'GET applications ':
        return { status: 200, body: { id: APPLICATION_ID, name: 'Hashwire' } };
      case 'PUT applications commands': {
        const declared = body as unknown as readonly Body[];
        return { status: 200, body: declared.map((one, index) => ({ ...one, id: String(7000 + index) })) };
      }
      case 'GET users ':
        return { status: 200, body: { id: BOT_ID, username: 'hashwire' } };
      case 'POST users channels':
        return { status: 200, body: { id: directChannelOf(String(body.recipient_id)), type: 1 } };
      case 'GET channels ':
        return channels.has(id) ? { status: 200, body: channels.get(id) } : refused(404, 10003, 'Unknown Channel');
      case 'GET guilds members':
        if (left.has(id)) return refused(403, 50001, 'Missing Access');
        return { status: 200, body: members.get(id) ?? { user: { id: BOT_ID }, roles: [] } };
      case 'GET guilds roles':
        return { status: 200, body: roles.get(id) ?? [{ id, permissions: '0' }] };
      case 'POST channels messages':
        return fifth === 'crosspost' ? crosspost(id, fourth) : postMessage(id, body);
      case 'PATCH channels messages': {
        const limited = refusal(id);
        return (
          limited ??
          patch(
            messages.find((one) => one.channel === id && one.id === fourth),
            body,
          )
        );
      }
      case `POST interactions ${third}`: {
        const interaction = interactions.get(third);
        if (fourth !== 'callback' || interaction === undefined) return refused(404, 10062, 'Unknown interaction');
        if (interaction.acknowledged !== undefined)
          return refused(400, 40060, 'Interaction has already been acknowledged.');
        const data = body.data as Body | undefined;
        interaction.acknowledged = { type: Number(body.type), afterMs: performance.now() - interaction.at, data };
        return { status: 204 };
      }
      default:
        return kind === 'webhooks' ? webhook(method, third, fifth, body) : refused(404, 0, '404: Not Found');
    }
  };

  const webhook = (method: string, interactionToken: string, messageId: string, body: Body): Answer => {
    const interaction = interactions.get(interactionToken);
    if (interaction === undefined) return refused(404, 10015, 'Unknown Webhook');
    if (interaction.acknowledged === undefined) return refused(404, 10015, 'Unknown Webhook');
    if (method === 'DELETE') {
      interaction.deleted = true;
      return { status: 204 };
    }
    const problem = problemOf(contentOf(body));
    if (problem !== undefined) return problem;
    if (method === 'POST') {
      const message = create(interaction.id, body, Number(body.flags ?? 0) === 64);
      interaction.followUps.push(message);
      return answered(message);
    }
    const target = messageId === '@original' ? interaction.message : messages.find(({ id }) => id === messageId);
    if (target !== undefined) return patch(target, body);
    interaction.message = create(interaction.id, body, Number(interaction.acknowledged.data?.flags ?? 0) === 64);
    return answered(interaction.message);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const path = (request.url ?? '').replace(/^\/api\/v10/u, '').split('?')[0] ?? '';
    const body = await readBody(request);
    const isInteraction = path.startsWith('/interactions/') || path.startsWith('/webhooks/');
    const asked = { method, path, body, at: Date.now() };
    if (record) requests.push(asked);
    for (const violation of check?.(method, path, body) ?? []) violations.push(`${method} ${path}: ${violation}`);
    if (!isInteraction && request.headers.authorization !== `Bot ${token}`) {
      return answerJson(response, 401, { code: 0, message: '401: Unauthorized' });
    }
    const scripted = failures.find(({ matches }) => matches(asked));
    if (scripted?.isOnce) failures.splice(failures.indexOf(scripted), 1);
    const failure = scripted?.failure;
    if (failure === 'hang') return;
    if (failure === 'reset') return void request.socket.destroy();
    if (failure !== undefined && 'page' in failure) {
      const { status, page, headers } = failure;
      response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(page);
      return;
    }
    const answer = failure === undefined ? route(method, path, body as Body) : failureAnswer(failure);
    answerJson(response, answer.status, answer.body, answer.headers);
  };

  const local = await serve(handle);

  const gateway = openGateway({ local, token, servers, counted });

  return {
    /** What `DISCORD_API_URL` would be. */
    url: `${local.url}/api`,
    close: local.close,
    requests,
    messages,
    violations,
    counted,
    channels,
    members,
    roles,
    left,
    gateway: gateway.state,
    presences: gateway.presences,
    dispatch: gateway.dispatch,
    isListening: gateway.isListening,
    /** The next request whose method and path match is answered so. */
    fail(path: RegExp, failure: DiscordTrouble): void {
      failures.push({ matches: (asked) => path.test(`${asked.method} ${asked.path}`), failure, isOnce: true });
    },
    /** Every request that matches is answered so from now on. */
    refuse(matches: (request: DiscordRequest) => boolean, failure: DiscordTrouble): void {
      failures.push({ matches, failure, isOnce: false });
    },
    /** Somebody uses the bot: dispatched to it, and kept to look at. */
    interact(data: Body, message?: DiscordMessage): Interaction {
      const id = freshId();
      const token = `interaction-token-${id}`;
      const interaction = {
        id,
        token,
        at: performance.now(),
        followUps: [],
        deleted: false,
        ...(message && { message }),
      };
      interactions.set(token, interaction);
      gateway.dispatch('INTERACTION_CREATE', { id, token, application_id: APPLICATION_ID, version: 1, ...data });
      return interaction;
    },
    /** Drops all gateway connections, as Discord does now and then. */
    disconnect: gateway.disconnect,
  };
}
