import { existsSync } from 'node:fs';
import { createDiscordAdapter, type DiscordOptions } from '../../adapters/discord/index.ts';
import type { Adapter } from '../../src/chat/adapter.ts';
import { UNLIMITED } from '../../src/chat/rate-limiter.ts';
import {
  type CounterpartOptions,
  type Part,
  type Person,
  type ServerCounterpart,
  SHARED_DIR,
  type Shown,
  TRANSLATORS,
  type Where,
} from './counterpart.ts';
import { contentOf, type DiscordFailure, type DiscordMessage } from './discord-messages.ts';
import { createDiscordServer, type DiscordServer } from './discord-server.ts';
import { createDiscordCheck } from './discord-spec.ts';
import type { Body } from './http.ts';

const SERVER = '1001';
const CHANNEL = '1002';
const THREAD = '1003';
const DIRECT = '1004';
const TOKEN = 'OTAwMDAwMDAwMDAwMDAwMDAx.Gsecret.discord-token-that-nobody-may-see';
/** Any of a server's members may have these; https://discord.com/developers/docs/topics/permissions */
const SEND_MESSAGES = 1n << 11n;
const MANAGE_GUILD = 1n << 5n;

const REFUSALS: Readonly<Record<string, DiscordFailure>> = {
  'rate-limited': { status: 429, retryAfter: 43_838 },
  unavailable: { status: 502 },
  rejected: { status: 400, code: 50035, message: 'Invalid Form Body' },
  forbidden: { status: 403, code: 50013, message: 'Missing Permissions' },
  gone: { status: 404, code: 10003, message: 'Unknown Channel' },
};

/** Read once: the description is large. */
const described = existsSync(`${SHARED_DIR}/specs/discord-openapi.json`) ? createDiscordCheck(SHARED_DIR) : undefined;

const HAS: Readonly<Record<Part, (body: Body) => boolean>> = {
  pictures: (body) => body['files[0]'] !== undefined,
  markup: (body) => listed(contentOf(body).embeds),
  buttons: (body) => listed(contentOf(body).components),
};
const listed = (list: unknown) => Array.isArray(list) && list.length > 0;

export interface DiscordCounterpart extends ServerCounterpart {
  readonly server: DiscordServer;
  connect(options: Parameters<ServerCounterpart['connect']>[0] & OwnOptions): Adapter;
}

type OwnOptions = Partial<Pick<DiscordOptions, 'presence' | 'awaySince'>>;

export async function openDiscord({
  limits = UNLIMITED,
  translators = TRANSLATORS,
}: CounterpartOptions = {}): Promise<DiscordCounterpart> {
  const check = await described;
  const server = await createDiscordServer({ token: TOKEN, servers: [{ id: SERVER }], ...(check && { check }) });
  return {
    server,
    platform: 'discord',
    token: TOKEN,
    addresses: {
      space: `discord:${SERVER}:${CHANNEL}`,
      thread: `discord:${SERVER}:${CHANNEL}:${THREAD}`,
      direct: `discord:@7:${DIRECT}`,
    },
    connect: ({ log, pictures, ...own }) =>
      createDiscordAdapter({
        token: TOKEN,
        apiUrl: server.url,
        translators,
        clock: Date.now,
        log,
        limits,
        ...own,
        ...(pictures && { pictures }),
      }),
    do({ command, options, file }, person, where) {
      const typed = Object.entries(options).map(([name, value]) => ({ name, type: 3, value }));
      server.interact({
        type: 2,
        data: { id: '1', type: 1, name: command, options: typed, ...(file !== undefined && server.attach(file)) },
        ...placeOf(where, person),
      });
    },
    press(button, { id }, person, where) {
      const message = server.messages.find((one) => one.id === id);
      const pressed = message?.buttons.find(({ label }) => label === button);
      const data = { component_type: 2, custom_id: pressed?.id ?? 'none' };
      server.interact({ type: 3, data, message: { id }, ...placeOf(where, person) }, message);
    },
    shown(address) {
      const channel = address.split(':').at(-1);
      return server.messages.filter((one) => one.channel === channel || isAnswer(one)).map(shownOf);
    },
    refuseNext(kind) {
      const refusal = REFUSALS[kind];
      if (refusal === undefined) throw new Error(`Discord never says "${kind}"`);
      const path = /^POST \/channels\/\d+\/messages$/;
      // A rejected message is tried in simpler forms first.
      if (kind === 'rejected') server.refuse((asked) => path.test(`${asked.method} ${asked.path}`), refusal);
      else server.fail(path, refusal);
    },
    refuseEvery(part, trouble) {
      const failure =
        typeof trouble === 'number' ? { status: trouble, code: trouble === 413 ? 40005 : 50035 } : trouble;
      server.refuse(({ body }) => HAS[part](body as Body), failure);
    },
    violations: () => server.violations,
    close: () => server.close(),
  };

  /** Answers to interactions are kept under the interaction: every person of the test sees them. */
  function isAnswer({ channel }: DiscordMessage): boolean {
    return ![CHANNEL, THREAD, DIRECT].includes(channel);
  }
}

/** The parts of an interaction that say who did it and where. */
export function placeOf(where: Where, { id, isManager, isBot = false }: Person) {
  const user = { id: String(id), username: 'someone', bot: isBot };
  if (where === 'direct') return { channel: { id: DIRECT, type: 1 }, channel_id: DIRECT, user, locale: 'ru' };
  const permissions = String(SEND_MESSAGES | (isManager ? MANAGE_GUILD : 0n));
  const channel = where === 'thread' ? { id: THREAD, type: 11, parent_id: CHANNEL } : { id: CHANNEL, type: 0 };
  return { guild_id: SERVER, channel, channel_id: channel.id, member: { user, permissions }, locale: 'ru' };
}

function shownOf(message: DiscordMessage): Shown {
  return {
    id: message.id,
    text: message.text,
    links: message.links,
    pings: [...message.pings, ...message.lookalikes],
    buttons: message.buttons.map(({ label }) => label),
    isPrivate: message.isPrivate,
    ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
    ...(message.picture === undefined ? {} : { picture: { alt: message.picture.alt } }),
    ...(message.file === undefined ? {} : { file: message.file }),
    edits: message.edits,
  };
}
