/* The local Discord of the tests, in a process of its own, and the people on it. */

import { openDiscord, placeOf } from '../harness/discord.ts';
import { BOT_ID } from '../harness/discord-server.ts';
import { offer } from '../harness/process.ts';
import { FORUM, LOST, NEWS } from './discord-ids.ts';
import { comes } from './patience.ts';

export type Who = 'owner' | 'member' | 'private' | 'elsewhere';
export interface Answer {
  readonly id: string;
  readonly text: string;
  readonly isPrivate: boolean;
  readonly buttons: readonly string[];
  /** What the picture says in words. */
  readonly picture?: string;
  readonly links: readonly string[];
}
interface Declared {
  readonly type: number;
  readonly name: string;
  readonly default_member_permissions: number | null;
  readonly options?: readonly DeclaredOption[];
}
interface DeclaredOption {
  readonly name: string;
  readonly type: number;
  readonly options?: readonly { readonly name: string; readonly type: number }[];
}

const SLASH = 1;
const SUBCOMMAND = 1;
const OF_MESSAGE = 3;
const BOOLEAN = 5;
const CHANNEL = 7;
const ROLE = 8;
const DIRECT = '1004';
const there = await openDiscord();
const { server } = there;
const [, serverId = '', channelId = ''] = there.addresses.space.split(':');
/** View Channel, Send Messages, Embed Links, Attach Files, Read Message History, Create Public Threads, and to send there. */
const permissions = String([10n, 11n, 14n, 15n, 16n, 35n, 38n].reduce((all, bit) => all | (1n << bit), 0n));
server.roles.set(serverId, [{ id: serverId, permissions }]);
server.channels.set(channelId, { id: channelId, type: 0, permission_overwrites: [] });
server.channels.set(FORUM, {
  id: FORUM,
  type: 15,
  permission_overwrites: [],
  available_tags: [{ id: '1', name: 'Power', moderated: false }],
});
for (const [id, type] of [
  [NEWS, 5],
  [LOST, 0],
] as const)
  server.channels.set(id, { id, type, permission_overwrites: [] });
// The first request of a kind is checked by a schema that is compiled for seconds: longer than an interaction may wait.
for (const [method, path, body] of [
  ['POST', '/interactions/1/token/callback', { type: 5 }],
  ['PATCH', '/webhooks/1/token/messages/@original', { content: 'warm' }],
  ['POST', '/webhooks/1/token', { content: 'warm' }],
] as const)
  await fetch(`${server.url}/v10${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
server.requests.length = 0;
const english = { locale: 'en-US' };
const PEOPLE = {
  owner: { ...placeOf('space', { id: 7, isManager: true }), ...english },
  member: { ...placeOf('space', { id: 8, isManager: false }), ...english },
  private: { ...placeOf('direct', { id: 9, isManager: false }), ...english },
  /** Where the bot is not, and somebody has it along. */
  elsewhere: {
    guild_id: '4040',
    channel_id: '4041',
    channel: { id: '4041', type: 0 },
    member: { user: { id: '9', username: 'someone' }, permissions: '0' },
    context: 0,
    authorizing_integration_owners: { '1': '9' },
    ...english,
  },
};

interface Typed {
  readonly type: number;
  readonly value: unknown;
}
/** What Discord tells of the channels and roles that an option names. */
const named = (typed: readonly Typed[], type: number, describe: (id: string) => object) =>
  Object.fromEntries(
    typed.flatMap((one) => (one.type === type ? [[String(one.value), describe(String(one.value))]] : [])),
  );

const sent = () =>
  (server.requests.findLast(({ method, path }) => method === 'PUT' && path.endsWith('/commands'))?.body ??
    []) as readonly Declared[];

/** What is typed after a slash, and what the menu of a message offers. */
const published = () => sent().filter(({ type }) => type === SLASH);
const menuOfMessages = () => sent().filter(({ type }) => type === OF_MESSAGE);

function answerOf(id: string): Answer {
  const found = server.messages.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no message ${id}`);
  const { text, isPrivate, buttons, links, picture } = found;
  const labels = buttons.map(({ label }) => label);
  return { id, text, isPrivate, links, buttons: labels, ...(picture && { picture: picture.alt }) };
}

const calls = {
  url: () => server.url,
  token: () => there.token,
  address: () => there.addresses.space,
  /** How often the bot opened a session of its gateway. */
  sessions: () => server.counted.identified,
  published,
  violations: () => server.violations,
  /** Somebody types a command as Discord lets them: known options only, each of its own type. */
  async ask(name: string, options: Readonly<Record<string, string>>, who: Who): Promise<Answer> {
    const declared = published().find((one) => one.name === name);
    if (declared === undefined) throw new Error(`/${name} is not in the menu`);
    if (who === 'member' && declared.default_member_permissions !== null)
      throw new Error(`Discord does not let a member use /${name}`);
    const { action, ...given } = options;
    const inside = declared.options?.find((one) => one.type === SUBCOMMAND && one.name === action);
    if (inside === undefined && declared.options?.some(({ type }) => type === SUBCOMMAND))
      throw new Error(`/${name} does nothing without one of its actions`);
    const typed = Object.entries(given).map(([option, value]) => {
      const type = (inside ?? declared).options?.find((one) => one.name === option)?.type;
      if (type === undefined) throw new Error(`/${name} ${action ?? ''} has no option ${option}`);
      return { name: option, type, value: type === BOOLEAN ? value === 'true' : value };
    });
    const resolved = {
      channels: named(typed, CHANNEL, (id) => ({ permissions, ...server.channels.get(id) })),
      roles: named(typed, ROLE, (id) => ({ id, mentionable: true })),
    };
    await comes(server.isListening, 'a session of the bot');
    const all = inside === undefined ? typed : [{ type: SUBCOMMAND, name: inside.name, options: typed }];
    const data = { id: '1', type: 1, name, options: all, resolved };
    const interaction = server.interact({ type: 2, data, ...PEOPLE[who] });
    await comes(() => interaction.message !== undefined, `an answer to /${name}`);
    return answerOf(interaction.message?.id ?? '');
  },
  /** Somebody opens the menu of a message that another person wrote. */
  async askOfMessage(name: string, content: string, who: Who): Promise<Answer> {
    if (!menuOfMessages().some((one) => one.name === name)) throw new Error(`no message has ${name} in its menu`);
    await comes(server.isListening, 'a session of the bot');
    const message = { id: '502', author: { id: '10', username: 'another' }, content, embeds: [] };
    const resolved = { messages: { [message.id]: message } };
    const data = { id: '2', type: OF_MESSAGE, name, target_id: message.id, resolved };
    const interaction = server.interact({ type: 2, data, ...PEOPLE[who] });
    await comes(() => interaction.message !== undefined, `an answer to ${name}`);
    return answerOf(interaction.message?.id ?? '');
  },
  /** @returns what was answered beside the message, or the message itself where that was changed. */
  async press(id: string, button: string, who: Who): Promise<Answer> {
    const message = server.messages.find((one) => one.id === id);
    const pressed = message?.buttons.find(({ label }) => label === button);
    if (message === undefined || pressed === undefined) throw new Error(`there is no button ${button}`);
    const { edits } = message;
    await comes(server.isListening, 'a session of the bot');
    const data = { component_type: 2, custom_id: pressed.id };
    const interaction = server.interact({ type: 3, data, message: { id }, ...PEOPLE[who] }, message);
    await comes(() => interaction.followUps.length > 0 || message.edits > edits, `an answer to ${button}`);
    return answerOf(interaction.followUps[0]?.id ?? id);
  },
  /** Somebody presses a button as fast as they can. */
  hammer(id: string, button: string, who: Who, times: number): void {
    const message = server.messages.find((one) => one.id === id);
    const custom_id = message?.buttons.find(({ label }) => label === button)?.id;
    for (let n = 0; n < times; n++)
      server.interact({ type: 3, data: { component_type: 2, custom_id }, message: { id }, ...PEOPLE[who] }, message);
  },
  /** When each message with the words came into a channel. */
  cameAt: (words: string): readonly number[] =>
    server.requests
      .filter(({ method, path }) => method === 'POST' && path.startsWith('/channels/'))
      .filter(({ body }) => JSON.stringify(body).includes(words))
      .map(({ at }) => at),
  /** The server has so many more text channels. @returns their ids. */
  addChannels(count: number): readonly string[] {
    const ids = Array.from({ length: count }, (_, n) => `1510000000000${String(n).padStart(5, '0')}`);
    for (const id of ids) server.channels.set(id, { id, type: 0, permission_overwrites: [] });
    return ids;
  },
  /** Somebody writes to the bot alone. @param answered a message of the bot that it is a reply to. */
  async tell(content: string, answered?: string): Promise<Answer> {
    await comes(server.isListening, 'a session of the bot');
    const before = server.messages.length;
    const author = { id: '9', username: 'someone' };
    const reference = answered === undefined ? {} : { message_reference: { message_id: answered, channel_id: DIRECT } };
    server.dispatch('MESSAGE_CREATE', { id: '501', channel_id: DIRECT, author, content, ...reference });
    const found = () => server.messages.slice(before).find(({ channel }) => channel === DIRECT);
    await comes(() => found() !== undefined, `an answer to ${content}`);
    return answerOf(found()?.id ?? '');
  },
  /** Somebody types in an option. @returns what Discord would show below it. */
  async suggest(name: string, option: string, value: string): Promise<readonly { name: string; value: string }[]> {
    const options = [{ name: option, type: 3, value, focused: true }];
    const asked = server.interact({ type: 4, data: { id: '1', type: 1, name, options }, ...PEOPLE.owner });
    await comes(() => asked.acknowledged !== undefined, 'what is suggested');
    return (asked.acknowledged?.data?.choices ?? []) as { name: string; value: string }[];
  },
  /** A command whose first answer comes too late, so that Discord knows nothing of it any more. */
  async askTooLate(name: string): Promise<void> {
    server.fail(/^POST \/interactions\/.+\/callback$/u, { status: 404, code: 10062, message: 'Unknown interaction' });
    server.interact({ type: 2, data: { id: '1', type: 1, name, options: [] }, ...PEOPLE.owner });
  },
  /** The next alerts meet the limit of the whole bot, one that all share, and an outage. */
  obstruct(): void {
    const posting = new RegExp(`^POST /channels/${channelId}/messages$`, 'u');
    server.fail(posting, { status: 429, retryAfter: 1, global: true });
    server.fail(posting, { status: 429, retryAfter: 1, scope: 'shared' });
    server.fail(posting, { status: 503 });
  },
  /** Somebody deletes the channel. */
  deleteChannel(id: string): void {
    server.channels.delete(id);
    server.dispatch('CHANNEL_DELETE', { id, type: 0, guild_id: serverId });
    server.refuse(({ path }) => path.startsWith(`/channels/${id}/`), {
      status: 404,
      code: 10003,
      message: 'Unknown Channel',
    });
  },
  /** Discord tells what the server has. */
  describe(): void {
    for (const channel of server.channels.values()) server.dispatch('CHANNEL_UPDATE', channel);
  },
  /** Somebody asks while the connection of the bot is lost: Discord tells it when the session goes on. */
  async askMeanwhile(name: string): Promise<{ readonly answer: Answer; readonly resumed: number }> {
    const { resumed } = server.counted;
    server.disconnect(1001);
    await comes(() => !server.isListening(), 'the end of the connection');
    const asked = server.interact({ type: 2, data: { id: '1', type: 1, name, options: [] }, ...PEOPLE.owner });
    await comes(() => asked.message !== undefined, `an answer to /${name}`);
    return { answer: answerOf(asked.message?.id ?? ''), resumed: server.counted.resumed - resumed };
  },
  /** All that stands in a channel, and whether its followers have it. */
  posts: (id: string) =>
    server.messages
      .filter((one) => one.channel === id)
      .map((one) => ({ ...answerOf(one.id), isPublished: one.isPublished === true, isEdited: one.edits > 0 })),
  pictureBytes: (id: string): number | undefined => server.messages.find((one) => one.id === id)?.picture?.file.bytes,
  message: answerOf,
  /** What stands beside the bot's name. */
  watching: (): readonly string[] =>
    server.presences.flatMap(({ activities }) => (activities as { name: string }[]).map(({ name }) => name)),
  threads: () => [...server.threads.values()],
  /** All that stands in the channel, or in the private chat. */
  channel: (which: 'space' | 'direct' = 'space'): readonly Answer[] => {
    const wanted = which === 'space' ? channelId : DIRECT;
    return server.messages.filter((one) => one.channel === wanted).map(({ id }) => answerOf(id));
  },
  /** Somebody adds the bot to another server. */
  async join(): Promise<Answer> {
    await comes(server.isListening, 'a session of the bot');
    const id = '2001';
    server.dispatch('GUILD_CREATE', {
      id,
      owner_id: '7',
      preferred_locale: 'en-US',
      roles: [{ id, permissions }],
      members: [{ user: { id: BOT_ID }, roles: [] }],
      channels: [{ id: '2002', type: 0, position: 0, permission_overwrites: [] }],
    });
    await comes(() => server.messages.some(({ channel }) => channel === '2002'), 'a greeting');
    return answerOf(server.messages.find(({ channel }) => channel === '2002')?.id ?? '');
  },
};
export type DiscordProcess = typeof calls;
offer(calls);
