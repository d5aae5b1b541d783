import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandList, MAX_CHOICES } from '../../../adapters/discord/commands.ts';
import type { Adapter } from '../../../src/chat/adapter.ts';
import type { PlatformError } from '../../../src/chat/errors.ts';
import { createRecordingHandler, plainMessage, type RecordingHandler, sampleCommands } from '../../harness/commands.ts';
import { createTestLog, until } from '../../harness/counterpart.ts';
import { type DiscordCounterpart, openDiscord, placeOf } from '../../harness/discord.ts';
import { BOT_ID, directChannelOf } from '../../harness/discord-server.ts';

const DEFER_REPLY = 5;
const DEFER_UPDATE = 6;
const CHOICES = 8;
const EPHEMERAL = 64;
const member = { id: 8, isManager: false };

let there: DiscordCounterpart;
let adapter: Adapter;
let handler: RecordingHandler;
let log: ReturnType<typeof createTestLog>;

beforeEach(async () => {
  there = await openDiscord();
  log = createTestLog();
  handler = createRecordingHandler();
  adapter = there.connect({ log });
  await adapter.publish(sampleCommands);
  await adapter.start(handler);
});
afterEach(async () => {
  await adapter.stop();
  await there.close();
  expect(there.violations()).toEqual([]);
});

const use = (name: string, options: unknown[] = [], more: Record<string, unknown> = {}) =>
  there.server.interact({ type: 2, data: { id: '1', type: 1, name, options, ...more }, ...placeOf('space', member) });
const type = (name: string, option: string, value: string) =>
  there.server.interact({
    type: 4,
    data: { id: '1', type: 1, name, options: [{ name: option, type: 3, value, focused: true }] },
    ...placeOf('space', member),
  });

describe('a command on Discord', () => {
  it('is acknowledged before its answer is ready', async () => {
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    handler.answer = async () => {
      await slow;
      return { mode: 'new', message: plainMessage('at last') };
    };
    const interaction = use('status');
    await until(() => interaction.acknowledged !== undefined);
    expect(interaction.acknowledged?.type).toBe(DEFER_REPLY);
    expect(interaction.message).toBeUndefined();
    finish();
    await until(() => interaction.message !== undefined);
    expect(interaction.message?.text).toContain('at last');
  });

  it('is answered for one pair of eyes when it is declared private', async () => {
    const interaction = use('why', [{ name: 'link', type: 3, value: 'https://a.example/' }]);
    await until(() => interaction.message !== undefined);
    expect(interaction.acknowledged?.data).toEqual({ flags: EPHEMERAL });
    expect(interaction.message?.isPrivate).toBe(true);
  });

  it('that has nothing to say leaves no "thinking" behind', async () => {
    handler.answer = () => null;
    const interaction = use('status');
    await until(() => interaction.deleted);
  });

  it('names a thread by its channel, as addresses do', async () => {
    const channels = { '55': { id: '55', type: 11, parent_id: '44' }, '66': { id: '66', type: 0 } };
    use('status', [{ name: 'channel', type: 7, value: '55' }], { resolved: { channels } });
    use('status', [{ name: 'channel', type: 7, value: '66' }], { resolved: { channels } });
    await until(() => handler.invocations.length === 2);
    expect(handler.invocations.map(({ options }) => options.channel)).toEqual(['44:55', '66']);
  });

  it('of a bot or unknown to us is not acknowledged', async () => {
    const place = placeOf('space', { ...member, isBot: true });
    const ofBot = there.server.interact({ type: 2, data: { id: '1', type: 1, name: 'status' }, ...place });
    const unknown = use('unheard_of');
    const known = use('status');
    await until(() => known.message !== undefined);
    expect([ofBot.acknowledged, unknown.acknowledged]).toEqual([undefined, undefined]);
    expect(handler.invocations).toHaveLength(1);
  });
});

describe('an answer on Discord', () => {
  it('is acknowledged again where Discord was in trouble, also when it had heard the first time', async () => {
    there.server.fail(/callback$/, { status: 502 });
    const first = use('status');
    await until(() => first.message !== undefined);
    there.server.fail(/callback$/, { status: 500 });
    there.server.fail(/callback$/, { status: 400, code: 40060 });
    use('status');
    await until(() => handler.invocations.length === 2);
  });

  it('waits where Discord asks to wait, and is there at last', async () => {
    there.server.fail(/@original$/, { status: 429, retryAfter: 0.2 });
    there.server.fail(/@original$/, { status: 503 });
    const interaction = use('status');
    await until(() => interaction.message !== undefined);
  });

  it('does not wait for the limit of the whole bot, which is not for answers', async () => {
    there.server.fail(/^POST \/channels/, { status: 429, retryAfter: 3600, global: true });
    const sent = adapter.send(there.addresses.space, plainMessage('x'), { idempotencyKey: '1' });
    await expect(sent).rejects.toMatchObject({ failure: { kind: 'rate-limited' } });
    const interaction = use('status');
    await until(() => interaction.message !== undefined);
  });

  it('gets its late picture, also where Discord asks to wait first', async () => {
    let finish = (_: Uint8Array) => {};
    const made = new Promise<Uint8Array>((resolve) => {
      finish = resolve;
    });
    await adapter.stop();
    adapter = there.connect({ log, pictures: { resolve: () => made } });
    await adapter.publish(sampleCommands);
    await adapter.start(handler);
    handler.answer = () => ({
      mode: 'new',
      message: plainMessage('look', { image: { key: 'chart', alt: 'A chart' } }),
    });
    const interaction = use('status');
    await until(() => interaction.message !== undefined);
    there.server.fail(/@original$/, { status: 429, retryAfter: 0.2 });
    finish(new Uint8Array([137, 80, 78, 71]));
    await until(() => interaction.message?.picture !== undefined);
  });

  it('to who may not is for one pair of eyes', async () => {
    const interaction = use('subscribe');
    await until(() => interaction.message !== undefined);
    expect(interaction.message?.isPrivate).toBe(true);
  });

  it('finds its channel by its id alone', async () => {
    const { channel: _, ...place } = placeOf('space', member) as Record<string, unknown>;
    there.server.interact({ type: 2, data: { id: '1', type: 1, name: 'status' }, ...place });
    await until(() => handler.invocations.length === 1);
    expect(handler.invocations[0]?.address).toBe(there.addresses.space);
  });
});

describe('a button on Discord', () => {
  it('that does not replace its message is answered by another one, private if declared so', async () => {
    const buttons = [[{ label: 'Why', command: 'why', options: { link: 'x' } }]];
    await adapter.send(there.addresses.space, plainMessage('alert', { buttons }), { idempotencyKey: '1' });
    const [alert] = there.server.messages;
    const place = placeOf('space', member);
    const data = { component_type: 2, custom_id: alert?.buttons[0]?.id };
    const interaction = there.server.interact({ type: 3, data, message: { id: alert?.id }, ...place }, alert);
    await until(() => interaction.followUps.length === 1);
    expect(interaction.acknowledged?.type).toBe(DEFER_UPDATE);
    expect(interaction.followUps[0]?.isPrivate).toBe(true);
    expect(alert?.edits).toBe(0);
  });
});

describe('a button that anyone may press on Discord', () => {
  const press = async (where: 'space' | 'direct') => {
    const buttons = [[{ label: 'Status', command: 'status', options: {} }]];
    await adapter.send(there.addresses[where], plainMessage('alert', { buttons }), { idempotencyKey: where });
    const alert = there.server.messages.at(-1);
    const data = { component_type: 2, custom_id: alert?.buttons[0]?.id };
    const place = placeOf(where, member);
    const interaction = there.server.interact({ type: 3, data, message: { id: alert?.id }, ...place }, alert);
    await until(() => interaction.followUps.length === 1);
    return interaction.followUps[0];
  };

  it('is answered to who pressed it alone', async () => {
    expect((await press('space'))?.isPrivate).toBe(true);
  });

  it('is answered for good in direct messages', async () => {
    expect((await press('direct'))?.isPrivate).toBe(false);
  });
});

describe('autocomplete on Discord', () => {
  it('offers what the core suggests for the word being typed', async () => {
    const interaction = type('status', 'region', 'kaz');
    await until(() => interaction.acknowledged !== undefined);
    expect(handler.questions[0]).toMatchObject({ command: 'status', option: 'region', typed: 'kaz', locale: 'ru' });
    expect(interaction.acknowledged).toMatchObject({
      type: CHOICES,
      data: { choices: [{ name: 'Kazakhstan', value: 'kazakhstan' }] },
    });
  });

  it('goes on with a list after its last comma', async () => {
    const interaction = type('subscribe', 'regions', 'russia, ka');
    await until(() => interaction.acknowledged !== undefined);
    expect(handler.questions[0]?.typed).toBe('ka');
    expect(interaction.acknowledged?.data).toEqual({
      choices: [{ name: 'russia,Kazakhstan', value: 'russia,kazakhstan' }],
    });
  });

  it('offers nothing where it knows nothing, instead of saying nothing', async () => {
    const interaction = type('status', 'unheard_of', 'kaz');
    await until(() => interaction.acknowledged !== undefined);
    expect(interaction.acknowledged).toMatchObject({ type: CHOICES, data: { choices: [] } });
  });

  it('stays inside the limits, however much is suggested', async () => {
    handler.suggest = async () =>
      Array.from({ length: 40 }, (_, index) => ({ label: 'l'.repeat(200), value: `${index}`.repeat(index) }));
    const interaction = type('status', 'region', '');
    await until(() => interaction.acknowledged !== undefined);
    const offered = interaction.acknowledged?.data?.choices;
    expect(Array.isArray(offered) ? offered.length : Number.NaN).toBeLessThanOrEqual(MAX_CHOICES);
  });
});

describe('the command list on Discord', () => {
  const [, status, subscribe] = commandList(sampleCommands, new Map([['ru', (id: string) => `${id} ru`]]));

  it('has descriptions in every language, and autocomplete where the core suggests', () => {
    expect(status).toMatchObject({ description_localizations: { ru: 'status-description ru' }, contexts: [0, 1] });
    expect(status?.options?.[0]).toMatchObject({ type: 3, autocomplete: true });
  });

  it('shows managers’ commands to managers', () => {
    expect(subscribe?.default_member_permissions).toBe(32);
    expect(status?.default_member_permissions).toBeNull();
  });

  it('puts required options first and serves languages by their regions', () => {
    const [, status, , why] = sampleCommands;
    if (status === undefined || why === undefined) throw new Error('the samples changed');
    const [command] = commandList(
      [{ ...why, options: [...status.options, ...why.options] }],
      new Map([['es', (id: string) => id]]),
    );
    expect(command?.options?.map(({ name }) => name)).toEqual(['link', 'region']);
    expect(Object.keys(command?.description_localizations ?? {}).sort()).toEqual(['es-419', 'es-ES']);
  });
});

describe('sending on Discord', () => {
  it('twice with one key shows one message: the key is the nonce', async () => {
    const key = 'a delivery id that is much longer than the 25 characters of a nonce';
    const first = await adapter.send(there.addresses.space, plainMessage('once'), { idempotencyKey: key });
    const second = await adapter.send(there.addresses.space, plainMessage('once'), { idempotencyKey: key });
    expect(second.messageId).toBe(first.messageId);
    expect(there.server.messages).toHaveLength(1);
  });

  it('does not repeat by itself what the platform may have accepted', async () => {
    there.server.fail(/^POST \/channels/, { status: 500 });
    const options = { idempotencyKey: '1' };
    await expect(adapter.send(there.addresses.space, plainMessage('x'), options)).rejects.toThrow('500');
    expect(there.server.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('a person on Discord', () => {
  it('is reached alone by their id, without a channel that is known', async () => {
    await adapter.send('discord:@7', plainMessage('for you'), { idempotencyKey: '1' });
    expect(there.server.messages).toMatchObject([{ channel: directChannelOf('7') }]);
  });
});

describe('what is no answer of Discord', () => {
  const TO_CHANNEL = /^POST \/channels/;
  const send = () => adapter.send(there.addresses.space, plainMessage('x'), { idempotencyKey: '1' });
  const failure = async () => ((await send().catch((error) => error as PlatformError)) as PlatformError).failure;

  it.each([
    ['a page that forbids', { status: 403, page: '<h1>Attention Required</h1>' }],
    ['a page that finds nothing', { status: 404, page: '<h1>nginx</h1>' }],
    ['a page of a gateway', { status: 502, page: '<h1>Bad Gateway</h1>' }],
    ['a body that ends halfway', { status: 200, page: '{"id": "12', headers: { 'content-type': 'application/json' } }],
    ['a refusal that is no object', { status: 403, page: '"no"', headers: { 'content-type': 'application/json' } }],
    ['a page in place of a message', { status: 200, page: '<h1>Log in to this network</h1>' }],
  ])('is an outage: %s', async (_, page) => {
    there.server.fail(TO_CHANNEL, page);
    expect(await failure()).toEqual({ kind: 'unavailable' });
    await send();
  });

  it.each([
    ['in seconds', { status: 429, page: 'error code: 1015', headers: { 'retry-after': '7200' } }, 7200],
    [
      'in the body only',
      { status: 429, page: '{"message":"slow down","retry_after":43838.5,"global":false}' },
      43838.5,
    ],
    ['not at all', { status: 429, page: 'error code: 1015' }, 30],
  ])('but asks to wait is waited for as long as it says: %s', async (_, page, seconds) => {
    there.server.fail(TO_CHANNEL, page);
    const found = await failure();
    expect(found.kind).toBe('rate-limited');
    expect(found.kind === 'rate-limited' && Math.abs(found.retryAfterMs / 1000 - seconds)).toBeLessThan(3);
  });

  it('but asks to wait until a date is waited for until then', async () => {
    const date = new Date(Date.now() + 7200e3).toUTCString();
    there.server.fail(TO_CHANNEL, { status: 429, page: '', headers: { 'retry-after': date } });
    const found = await failure();
    const waitMs = found.kind === 'rate-limited' ? found.retryAfterMs : 0;
    expect(waitMs).toBeGreaterThan(6000e3);
    expect(waitMs).toBeLessThan(7201e3);
  });

  it('does not make the bot forget its token', async () => {
    there.server.fail(TO_CHANNEL, { status: 401 });
    expect(await failure()).toEqual({ kind: 'unavailable' });
    await send();
  });

  it('to an edit in an archived thread ends the edit, not the subscription', async () => {
    const { messageId } = await send();
    there.server.fail(/^PATCH/, { status: 400, code: 50083 });
    const edit = adapter.send(there.addresses.space, plainMessage('y'), { idempotencyKey: '2', edit: messageId });
    await expect(edit).rejects.toMatchObject({ failure: { kind: 'rejected' } });
  });
});

describe('permissions on Discord', () => {
  const NEEDED = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n);
  const SEND = 1n << 11n;
  const THREADS = 1n << 38n;
  const setUp = (everyone: bigint, overwrites: unknown[]) => {
    there.server.roles.set('1001', [
      { id: '1001', permissions: String(everyone) },
      { id: '2', permissions: '0' },
    ]);
    there.server.members.set('1001', { user: { id: BOT_ID }, roles: ['2'] });
    there.server.channels.set('1002', { id: '1002', type: 0, permission_overwrites: overwrites });
    there.server.channels.set('1003', { id: '1003', type: 11, parent_id: '1002' });
  };
  const missing = (where: 'space' | 'thread' | 'direct' = 'space') =>
    adapter.missingPermissions(there.addresses[where]);

  it('are complete when the role of everyone has them', async () => {
    setUp(NEEDED | THREADS, []);
    expect(await missing()).toEqual([]);
    expect(await missing('thread')).toEqual([]);
    expect(await missing('direct')).toEqual([]);
  });

  it('are taken by a channel and given back by a role or to the bot alone', async () => {
    const deny = { id: '1001', type: 0, allow: '0', deny: String(SEND) };
    setUp(NEEDED, [deny]);
    expect(await missing()).toEqual(['Send Messages']);
    setUp(NEEDED, [deny, { id: '2', type: 0, allow: String(SEND), deny: '0' }]);
    expect(await missing()).toEqual([]);
    setUp(NEEDED, [deny, { id: BOT_ID, type: 1, allow: String(SEND), deny: '0' }]);
    expect(await missing()).toEqual([]);
  });

  it('of a thread are those of its channel, with its own name for sending', async () => {
    setUp(NEEDED, []);
    expect(await missing('thread')).toEqual(['Send Messages in Threads']);
  });

  it('of an administrator are all', async () => {
    setUp(8n, [{ id: '1001', type: 0, allow: '0', deny: String(NEEDED) }]);
    expect(await missing()).toEqual([]);
  });

  it('in a server that removed the bot are not missing but gone with it', async () => {
    setUp(NEEDED, []);
    there.server.left.add('1001');
    there.server.fail(/^POST \/channels/, { status: 403, code: 50001 });
    const sent = adapter.send(there.addresses.space, plainMessage('x'), { idempotencyKey: '1' });
    await expect(sent).rejects.toMatchObject({ failure: { kind: 'gone' } });
    await expect(missing()).rejects.toMatchObject({ failure: { kind: 'gone' } });
  });

  it('that a refused message lacked are named in its error', async () => {
    setUp(NEEDED & ~(1n << 14n), []);
    there.server.fail(/^POST \/channels/, { status: 403, code: 50013 });
    await expect(adapter.send(there.addresses.space, plainMessage('x'), { idempotencyKey: '1' })).rejects.toMatchObject(
      {
        failure: { kind: 'forbidden', missing: ['Embed Links'] },
      },
    );
  });
});

describe('the gateway of Discord', () => {
  const guild = (id: string, permissions: string) => ({
    id,
    owner_id: '5',
    preferred_locale: 'ru',
    system_channel_id: '71',
    members: [{ user: { id: BOT_ID }, roles: [] }],
    roles: [{ id, permissions }],
    channels: [
      { id: '70', type: 0, position: 0, permission_overwrites: [] },
      { id: '71', type: 0, position: 1, permission_overwrites: [{ id, type: 0, allow: '0', deny: '2048' }] },
    ],
  });

  it('greets a server that adds the bot, in the first channel where it can post, once', async () => {
    there.server.dispatch('GUILD_CREATE', guild('77', '117760'));
    await until(() => there.server.messages.length === 1);
    expect(handler.invocations[0]).toMatchObject({ command: 'start', address: 'discord:77:70', locale: 'ru' });
    there.server.dispatch('GUILD_CREATE', guild('77', '117760'));
    there.server.dispatch('GUILD_CREATE', guild('78', '0'));
    there.server.dispatch('GUILD_DELETE', { id: '77' });
    there.server.dispatch('GUILD_CREATE', guild('77', '117760'));
    await until(() => there.server.messages.length === 2);
    expect(handler.invocations.map(({ space }) => space)).toEqual(['discord:77', 'discord:77']);
  });

  it('is opened again when Discord closes it', async () => {
    there.server.disconnect(4000);
    await until(() => there.server.counted.identified === 2 || there.server.counted.resumed === 1);
    use('status');
    await until(() => handler.invocations.length === 1);
  });

  it('is opened anew when Discord wants more shards', async () => {
    there.server.disconnect(4011);
    await until(() => there.server.counted.identified === 2);
    expect(log.lines.join()).toContain('4011 ShardingRequired');
  });

  it('keeps nobody from starting who cannot get in, and is one gateway when it opens', async () => {
    await adapter.stop();
    there.server.gateway.refuses = 4000;
    adapter = there.connect({ log });
    await adapter.publish(sampleCommands);
    const { identified, opened } = there.server.counted;
    await adapter.start(handler);
    await until(() => there.server.counted.opened > opened + 1);
    there.server.gateway.refuses = 0;
    await until(() => there.server.counted.identified > identified);
    use('status');
    await until(() => handler.invocations.length > 0);
    expect(there.server.counted.identified).toBe(identified + 1);
  });

  it('that refuses the token is not asked again at once, and the log names the setting', async () => {
    await adapter.stop();
    there.server.gateway.refuses = 4004;
    adapter = there.connect({ log });
    const { opened } = there.server.counted;
    await adapter.start(handler);
    await until(() => log.lines.join().includes('4004 AuthenticationFailed, see DISCORD_TOKEN'));
    expect(log.lines.join()).toContain('again in 60 s');
    expect(there.server.counted.opened).toBe(opened + 1);
  });

  it('asks for nothing but the servers', () => {
    expect(there.server.counted.intents).toBe(1);
  });
});
