import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DiscordServerLimits, openChannels } from './discord-channels.ts';
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
} from './discord-messages.ts';
import { answerJson, type Body, readBody, serve } from './http.ts';

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

export { APPLICATION_ID, BOT_ID } from './discord-gateway.ts';

/** Where a person's direct messages with the bot are. */
export const directChannelOf = (personId: string) => `88${personId}`;

export type DiscordServer = Awaited<ReturnType<typeof createDiscordServer>>;

/** A local Discord: REST and gateway, with what it would refuse and what people would see. */
export async function createDiscordServer(options: DiscordServerOptions) {
  const { token, limits, record = true, check, servers = [], onSent } = options;
  const requests: DiscordRequest[] = [];
  const violations: string[] = [];
  const interactions = new Map<string, Interaction & { readonly token: string; readonly at: number }>();
  const members = new Map<string, Body>();
  const roles = new Map<string, readonly Body[]>();
  /** Servers that the bot was removed from. */
  const left = new Set<string>();
  const failures: Scripted[] = [];
  /** What people attached, by its path. */
  const attached = new Map<string, string>();
  const counted = { sent: 0, refused: 0, identified: 0, resumed: 0, opened: 0, intents: 0 };
  let nextId = 1_000_000_000_000_000_000n;
  const freshId = () => {
    nextId += 1n;
    return String(nextId);
  };

  const place = openChannels({ limits, record, counted, freshId, onSent });
  const { messages, channels, threads, create, answered } = place;

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
        if (fifth === 'threads') return place.branch(id, fourth, body);
        return fifth === 'crosspost' ? place.crosspost(id, fourth) : place.post(id, body);
      case 'POST channels threads':
        return place.begin(id, body);
      case 'POST channels followers':
        return place.follow(id, String(body.webhook_channel_id));
      case 'PATCH channels messages':
        return place.patchIn(id, fourth, body);
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
      const message = create(interaction.id, body, Number(contentOf(body).flags ?? 0) === 64);
      interaction.followUps.push(message);
      return answered(message);
    }
    const target = messageId === '@original' ? interaction.message : messages.find(({ id }) => id === messageId);
    if (target !== undefined) return place.patch(target, body);
    interaction.message = create(interaction.id, body, Number(interaction.acknowledged.data?.flags ?? 0) === 64);
    return answered(interaction.message);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const path = (request.url ?? '').replace(/^\/api\/v10/u, '').split('?')[0] ?? '';
    const file = attached.get(path);
    if (file !== undefined) return void response.end(file);
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
    /** Channels that take over what others publish. */
    followers: place.followers,
    violations,
    counted,
    channels,
    threads,
    deleteThread: place.deleteThread,
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
    /** @returns what an interaction says of a file that goes with it. */
    attach(content: string): Body {
      const path = `/attachments/${attached.size + 1}/list.opml`;
      attached.set(path, content);
      const id = '123456789012345678';
      const file = { id, filename: 'list.opml', size: Buffer.byteLength(content), url: `${local.url}${path}` };
      return { resolved: { attachments: { [id]: file } } };
    },
    /** Drops all gateway connections, as Discord does now and then. */
    disconnect: gateway.disconnect,
  };
}
