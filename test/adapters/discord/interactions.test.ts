import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { plainMessage, type RecordingHandler, sampleCommands } from '../../harness/commands.ts';
import { type createTestLog, until } from '../../harness/counterpart.ts';
import { type DiscordCounterpart, openDiscord, placeOf } from '../../harness/discord.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';

const DEFER_REPLY = 5;
const DEFER_UPDATE = 6;
const EPHEMERAL = 64;
const member = { id: 8, isManager: false };

let there: DiscordCounterpart;
let adapter: Adapter;
let handler: RecordingHandler;
let log: ReturnType<typeof createTestLog>;

beforeEach(async () => {
  ({ there, adapter, handler, log } = await listenTo(await openDiscord()));
});
afterEach(() => stopListening(adapter, there));

const use = (name: string, options: unknown[] = [], more: Record<string, unknown> = {}) =>
  there.server.interact({ type: 2, data: { id: '1', type: 1, name, options, ...more }, ...placeOf('space', member) });
/** For anyone, and for managers. */
const BUTTONS = [
  [
    { label: 'Refresh', command: 'status', options: {} },
    { label: 'Subscribe here', command: 'subscribe', options: {} },
  ],
];

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

describe('a server that has the commands without the bot', () => {
  const ask = (name: string) =>
    there.server.interact({
      type: 2,
      data: { id: '1', type: 1, name },
      ...placeOf('space', { id: 8, isManager: true }),
      guild_id: '4040',
    });

  it('is told so, with the link that adds it, by what would need it', async () => {
    const interaction = ask('subscribe');
    await until(() => interaction.message !== undefined, 'the answer');
    expect(interaction.message?.text).toContain('server-absent');
    expect(interaction.message?.links.map(decodeURIComponent)).toEqual([
      'https://discord.com/oauth2/authorize?client_id=900000000000000002&scope=bot+applications.commands&permissions=274878024704',
    ]);
    expect(handler.invocations).toEqual([]);
  });

  it('is answered all the same, without the buttons that do nothing there', async () => {
    handler.answer = () => ({ mode: 'new', message: plainMessage('card', { buttons: BUTTONS }) });
    const interaction = ask('status');
    await until(() => interaction.message !== undefined, 'the answer');
    expect(handler.invocations).toHaveLength(1);
    expect(interaction.message?.buttons.map(({ label }) => label)).toEqual(['Refresh']);
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

  it('to a managers’ command is the answer to a manager: Discord lets nobody else type it', async () => {
    use('subscribe');
    await until(() => handler.invocations.length === 1);
    expect(handler.invocations[0]?.caller).toEqual({ id: '8', isManager: true });
    const buttons = [[{ label: 'all', command: 'subscribe', options: {} }]];
    await adapter.send(there.addresses.space, plainMessage('choose', { buttons }), { idempotencyKey: '1' });
    const message = there.server.messages.find((one) => one.buttons.length > 0);
    const data = { component_type: 2, custom_id: message?.buttons[0]?.id };
    there.server.interact({ type: 3, data, message: { id: message?.id }, ...placeOf('space', member) }, message);
    await until(() => handler.invocations.length === 2);
    expect(handler.invocations[1]?.caller.isManager).toBe(false);
  });

  it.each([
    ['of everybody', '1001', { mentionable: true }, 'everyone'],
    ['that nobody may mention', '5', { mentionable: false }, 'silent:5'],
    ['that everybody may mention', '5', { mentionable: true }, '5'],
  ])('hears of a role %s whether it can be called', async (_, id, role, option) => {
    const resolved = { roles: { [id]: { id, ...role } } };
    use('status', [{ name: 'role', type: 8, value: id }], { resolved });
    await until(() => handler.invocations.length === 1);
    expect(handler.invocations[0]?.options.role).toBe(option);
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

  it('is answered to who pressed it alone, with what they may press', async () => {
    handler.answer = () => ({ mode: 'new', message: plainMessage('card', { buttons: BUTTONS }) });
    const answer = await press('space');
    expect(answer?.isPrivate).toBe(true);
    expect(answer?.buttons.map(({ label }) => label)).toEqual(['Refresh']);
  });

  it('is answered for good in direct messages', async () => {
    expect((await press('direct'))?.isPrivate).toBe(false);
  });
});
