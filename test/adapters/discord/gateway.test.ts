import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { type RecordingHandler, sampleCommands } from '../../harness/commands.ts';
import { type createTestLog, until } from '../../harness/counterpart.ts';
import { type DiscordCounterpart, openDiscord } from '../../harness/discord.ts';
import { BOT_ID } from '../../harness/discord-server.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';

const member = { id: 8, isManager: false };

let there: DiscordCounterpart;
let adapter: Adapter;
let handler: RecordingHandler;
let log: ReturnType<typeof createTestLog>;

beforeEach(async () => {
  ({ there, adapter, handler, log } = await listenTo(await openDiscord()));
});
afterEach(() => stopListening(adapter, there));

const use = (command: string) => there.do({ command, options: {}, words: '' }, member, 'space');

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

  it('greets in the first channel as members see them: what is in no category, then category by category', async () => {
    const at = (id: string, position: number, more: object = {}) => ({
      id,
      type: 0,
      position,
      permission_overwrites: [],
      ...more,
    });
    const categories = [at('90', 1, { type: 4 }), at('91', 0, { type: 4 })];
    const channels = [at('80', 0, { parent_id: '90' }), at('81', 5, { parent_id: '91' }), ...categories];
    there.server.dispatch('GUILD_CREATE', { ...guild('79', '117760'), channels });
    await until(() => handler.invocations.length === 1);
    there.server.dispatch('GUILD_CREATE', { ...guild('80', '117760'), channels: [...channels, at('82', 9)] });
    await until(() => handler.invocations.length === 2);
    expect(handler.invocations.map(({ address }) => address)).toEqual(['discord:79:81', 'discord:80:82']);
  });

  it('greets a server that added the bot while it was away, and no other, however often it connects', async () => {
    await adapter.stop();
    const awaySince = Date.now();
    const joined = (id: string, at: number) => ({ ...guild(id, '117760'), joined_at: new Date(at).toISOString() });
    there.server.gateway.known.push(joined('75', awaySince + 1000), joined('76', awaySince - 1000));
    handler.invocations.length = 0;
    adapter = there.connect({ log, awaySince });
    await adapter.publish(sampleCommands);
    await adapter.start(handler);
    await until(() => handler.invocations.length === 1);
    there.server.disconnect(4011);
    await until(() => there.server.counted.identified === 3);
    use('status');
    await until(() => handler.invocations.length === 2);
    expect(handler.invocations.map(({ space, command }) => `${space} ${command}`)).toEqual([
      'discord:75 start',
      'discord:1001 status',
    ]);
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

  it('that has no sessions left says when it has some again, and is not opened before', async () => {
    await adapter.stop();
    Object.assign(there.server.gateway, { sessionsLeft: 0, resetAfterMs: 3 * 3_600_000 });
    adapter = there.connect({ log });
    const { opened } = there.server.counted;
    await adapter.start(handler);
    expect(log.lines.join()).toMatch(/trying again in 10800 s.*0 more sessions and it needs 1; more from 20\d\d-/su);
    expect(there.server.counted.opened).toBe(opened);
  });

  it('asks for the servers and for direct messages, and for nothing privileged', () => {
    expect(there.server.counted.intents).toBe(1 | (1 << 12));
  });
});

describe('what is said to the bot alone on Discord', () => {
  const say = (content: string, more: Record<string, unknown> = {}) =>
    there.server.dispatch('MESSAGE_CREATE', {
      id: '501',
      channel_id: '1004',
      author: { id: '7', username: 'someone' },
      content,
      ...more,
    });

  it('is understood as plain words, and answered there', async () => {
    say('kazakhstan');
    await until(() => there.server.messages.length === 1, 'the answer');
    expect(handler.invocations).toMatchObject([
      {
        command: '',
        words: 'kazakhstan',
        space: 'discord:@7',
        address: 'discord:@7:1004',
        caller: { isManager: true },
      },
    ]);
    expect(there.server.messages[0]).toMatchObject({ channel: '1004', replyTo: '501' });
  });

  it('is answered with what happened where the answer cannot be shown', async () => {
    there.server.refuse(({ method, path }) => method === 'POST' && path.includes('/channels/'), {
      status: 400,
      code: 50035,
    });
    say('kazakhstan');
    await until(() => handler.excused.length === 1, 'the excuse');
  });

  it('is not heard from bots, from servers, or without a word', async () => {
    say('status', { author: { id: '8', username: 'bot', bot: true } });
    say('status', { guild_id: '1001' });
    say('');
    say('status');
    await until(() => handler.invocations.length === 1, 'the last');
    expect(handler.invocations).toHaveLength(1);
  });
});
