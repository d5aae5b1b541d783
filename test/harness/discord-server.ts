import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseDiscordMarkdown } from './discord-markdown.ts';
import { answerJson, type Body, createQuota, readBody, serve, type UploadedFile } from './http.ts';
import { acceptWebSockets, type Socket } from './websocket.ts';

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
}

export interface DiscordMessage {
  readonly channel: string;
  readonly id: string;
  /** All that a reader sees, in the order of reading. */
  text: string;
  links: readonly string[];
  /** What would notify somebody: content only, embeds never do. */
  pings: readonly string[];
  /** Mentions that would at least look like ones. */
  lookalikes: readonly string[];
  buttons: readonly { readonly label: string; readonly id: string }[];
  picture?: { readonly file: UploadedFile; readonly alt: string };
  readonly isPrivate: boolean;
  readonly replyTo?: string;
  body: Body;
  edits: number;
}

export interface DiscordRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly at: number;
}

/** One interaction as Discord lives it: how it was acknowledged, what followed. */
export interface Interaction {
  readonly id: string;
  /** Interaction callback type of the first answer, and when it came. */
  acknowledged?: { readonly type: number; readonly afterMs: number; readonly data: Body | undefined };
  /** The message the answer is, or the one whose button was pressed. */
  message?: DiscordMessage;
  readonly followUps: DiscordMessage[];
  deleted: boolean;
}

export interface DiscordFailure {
  readonly status: number;
  readonly code?: number;
  readonly message?: string;
  /** Seconds, of a 429. */
  readonly retryAfter?: number;
  readonly global?: boolean;
}

export const BOT_ID = '900000000000000001';
export const APPLICATION_ID = '900000000000000002';

export type DiscordServer = Awaited<ReturnType<typeof createDiscordServer>>;
type Answer = { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };

/** A local Discord: REST and gateway, with what it would refuse and what people would see. */
export async function createDiscordServer({ token, limits, record = true, check, servers = [] }: DiscordServerOptions) {
  const requests: DiscordRequest[] = [];
  const messages: DiscordMessage[] = [];
  const violations: string[] = [];
  const byNonce = new Map<string, string>();
  const interactions = new Map<string, Interaction & { readonly token: string; readonly at: number }>();
  const channels = new Map<string, Body>();
  const members = new Map<string, Body>();
  const roles = new Map<string, readonly Body[]>();
  const sockets = new Set<Socket>();
  const failures: { readonly path: RegExp; readonly failure: DiscordFailure | 'hang' }[] = [];
  const counted = { sent: 0, refused: 0, identified: 0 };
  let nextId = 1_000_000_000_000_000_000n;
  let sequence = 0;
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

  const refused = (status: number, code: number, message: string): Answer => ({ status, body: { code, message } });
  const invalid = (message: string) => refused(400, 50035, `Invalid Form Body: ${message}`);

  /** @returns what Discord would refuse in a message. */
  const problemOf = (body: Body): Answer | undefined => {
    const [embed = {}] = (body.embeds ?? []) as Body[];
    const fields = (embed.fields ?? []) as { name: string; value: string }[];
    const sizes = [embed.title, embed.description, ...fields.flatMap((field) => [field.name, field.value])];
    const ids = buttonsOf(body).map((button) => button.id);
    if (String(body.content ?? '') === '' && Object.keys(embed).length === 0)
      return refused(400, 50006, 'Cannot send an empty message');
    if (String(body.content ?? '').length > 2000) return invalid('content');
    if (String(embed.title ?? '').length > 256 || String(embed.description ?? '').length > 4096)
      return invalid('embed');
    if (fields.length > 25) return invalid('fields');
    if (fields.some(({ name, value }) => !name || !value || name.length > 256 || value.length > 1024))
      return invalid('field');
    if (sizes.reduce<number>((sum, part) => sum + String(part ?? '').length, 0) > 6000) return invalid('embed size');
    if (new Set(ids).size < ids.length) return invalid('Component custom id cannot be duplicated');
    if (ids.some((id) => id.length > 100)) return invalid('custom_id');
    return undefined;
  };

  const write = (message: DiscordMessage, raw: Body): void => {
    const body = (typeof raw.payload_json === 'string' ? JSON.parse(raw.payload_json) : raw) as Body;
    const seen = seenOf(body);
    const [attachment] = (body.attachments ?? []) as { description?: string }[];
    const file = raw['files[0]'] as UploadedFile | undefined;
    Object.assign(message, seen, { body, edits: message.edits + 1 });
    if (file !== undefined) message.picture = { file, alt: attachment?.description ?? '' };
    else if (attachment === undefined) delete message.picture;
  };

  const create = (channel: string, raw: Body, isPrivate: boolean): DiscordMessage => {
    const body = (typeof raw.payload_json === 'string' ? JSON.parse(raw.payload_json) : raw) as Body;
    const reply = body.message_reference as { message_id?: string } | undefined;
    const message: DiscordMessage = {
      channel,
      id: freshId(),
      isPrivate,
      ...seenOf(body),
      ...(reply?.message_id === undefined ? {} : { replyTo: reply.message_id }),
      body,
      edits: -1,
    };
    write(message, raw);
    counted.sent += 1;
    if (record) messages.push(message);
    return message;
  };

  const answered = (message: DiscordMessage): Answer => ({
    status: 200,
    body: { id: message.id, channel_id: message.channel, ...message.body },
  });

  const postMessage = (channel: string, raw: Body): Answer => {
    const body = (typeof raw.payload_json === 'string' ? JSON.parse(raw.payload_json) : raw) as Body;
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

  const patch = (message: DiscordMessage | undefined, raw: Body): Answer => {
    if (message === undefined) return refused(404, 10008, 'Unknown Message');
    const body = (typeof raw.payload_json === 'string' ? JSON.parse(raw.payload_json) : raw) as Body;
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
            session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
          },
        };
      case 'GET applications ':
        return { status: 200, body: { id: APPLICATION_ID, name: 'Hashwire' } };
      case 'PUT applications commands':
        return { status: 200, body: [] };
      case 'GET users ':
        return { status: 200, body: { id: BOT_ID, username: 'hashwire' } };
      case 'GET channels ':
        return channels.has(id) ? { status: 200, body: channels.get(id) } : refused(404, 10003, 'Unknown Channel');
      case 'GET guilds members':
        return { status: 200, body: members.get(id) ?? { user: { id: BOT_ID }, roles: [] } };
      case 'GET guilds roles':
        return { status: 200, body: roles.get(id) ?? [{ id, permissions: '0' }] };
      case 'POST channels messages':
        return postMessage(id, body);
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
    const problem = problemOf((typeof body.payload_json === 'string' ? JSON.parse(body.payload_json) : body) as Body);
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
    if (record) requests.push({ method, path, body, at: Date.now() });
    for (const violation of check?.(method, path, body) ?? []) violations.push(`${method} ${path}: ${violation}`);
    if (!isInteraction && request.headers.authorization !== `Bot ${token}`) {
      return answerJson(response, 401, { code: 0, message: '401: Unauthorized' });
    }
    const index = failures.findIndex((one) => one.path.test(`${method} ${path}`));
    const [scripted] = index < 0 ? [] : failures.splice(index, 1);
    if (scripted?.failure === 'hang') return;
    const answer = scripted === undefined ? route(method, path, body as Body) : failureAnswer(scripted.failure);
    answerJson(response, answer.status, answer.body, answer.headers);
  };

  const local = await serve(handle);

  const dispatch = (t: string, d: unknown, to: Iterable<Socket> = sockets): void => {
    sequence += 1;
    for (const socket of to) socket.send({ op: 0, t, s: sequence, d });
  };

  acceptWebSockets(local.server, (socket) => {
    socket.send({ op: 10, d: { heartbeat_interval: 41_250 } });
    return {
      message: (data) => {
        const { op, d } = data as { op: number; d: Body | null };
        if (op === 1) socket.send({ op: 11 });
        if (op !== 2) return;
        if (d?.token !== token) return socket.close(4004);
        counted.identified += 1;
        sockets.add(socket);
        const user = { id: BOT_ID, username: 'hashwire', bot: true };
        const guilds = servers.map(({ id }) => ({ id, unavailable: true }));
        const session = { session_id: 'session', resume_gateway_url: local.url.replace('http', 'ws') };
        dispatch('READY', { v: 10, user, guilds, ...session, application: { id: APPLICATION_ID }, shard: [0, 1] }, [
          socket,
        ]);
        for (const server of servers) dispatch('GUILD_CREATE', server, [socket]);
      },
      closed: () => sockets.delete(socket),
    };
  });

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
    dispatch,
    /** The next request whose method and path match is answered so; `hang`: never. */
    fail(path: RegExp, failure: DiscordFailure | 'hang'): void {
      failures.push({ path, failure });
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
      dispatch('INTERACTION_CREATE', { id, token, application_id: APPLICATION_ID, version: 1, ...data });
      return interaction;
    },
    /** Drops all gateway connections, as Discord does now and then. */
    disconnect(code: number): void {
      for (const socket of sockets) socket.close(code);
    },
  };
}

function tooMany(seconds: number, global: boolean): Answer {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
    headers: { 'retry-after': String(Math.ceil(seconds)), ...(global ? { 'x-ratelimit-global': 'true' } : {}) },
  };
}

function failureAnswer({ status, code = 0, message = 'failure', retryAfter, global = false }: DiscordFailure): Answer {
  return retryAfter === undefined ? { status, body: { code, message } } : tooMany(retryAfter, global);
}

function buttonsOf(body: Body): { label: string; id: string }[] {
  const rows = (body.components ?? []) as { components: { label: string; custom_id: string }[] }[];
  return rows.flatMap((row) => row.components.map((one) => ({ label: one.label, id: one.custom_id })));
}

function seenOf(body: Body): Pick<DiscordMessage, 'text' | 'links' | 'pings' | 'lookalikes' | 'buttons'> {
  const [embed = {}] = (body.embeds ?? []) as Body[];
  const fields = (embed.fields ?? []) as { name: string; value: string }[];
  const content = parseDiscordMarkdown(String(body.content ?? ''));
  const parts = [embed.title, embed.description, ...fields.flatMap(({ name, value }) => [name, value])]
    .filter((part) => part !== undefined)
    .map((part) => parseDiscordMarkdown(String(part)));
  const allowed = (body.allowed_mentions ?? { parse: ['everyone', 'roles', 'users'] }) as {
    parse?: string[];
    roles?: string[];
  };
  const pings = content.pings.filter(
    (ping) => (allowed.parse ?? []).length > 0 || (allowed.roles ?? []).some((role) => ping === `<@&${role}>`),
  );
  return {
    text: [content.text, ...parts.map(({ text }) => text)].filter((part) => part !== '').join('\n'),
    links: [...(embed.url === undefined ? [] : [String(embed.url)]), ...parts.flatMap(({ links }) => links)],
    pings,
    lookalikes: parts.flatMap(({ pings: found }) => found),
    buttons: buttonsOf(body),
  };
}
