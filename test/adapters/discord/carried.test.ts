import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandList } from '../../../adapters/discord/command-list.ts';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { testCommands } from '../../harness/bot.ts';
import { plainMessage, type RecordingHandler } from '../../harness/commands.ts';
import { until } from '../../harness/counterpart.ts';
import { type DiscordCounterpart, openDiscord } from '../../harness/discord.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';

const PRIVATE_CHANNEL = 2;
const USER_INSTALL = 1;
const user = { id: '8', username: 'someone' };
/** Where the bot is not, as Discord describes it: who took it along is the only one who installed it. */
const ELSEWHERE = {
  'another server': {
    guild_id: '4040',
    channel_id: '5',
    channel: { id: '5', type: 0 },
    member: { user, permissions: '32' },
    context: 0,
    authorizing_integration_owners: { '1': '8' },
  },
  'a chat with others': {
    channel_id: '6',
    channel: { id: '6', type: 3 },
    user,
    context: PRIVATE_CHANNEL,
    authorizing_integration_owners: { '1': '8' },
  },
} as const;
const buttons = [
  [
    { label: 'Refresh', command: 'status', options: {} },
    { label: 'Subscribe', command: 'subscribe', options: {} },
  ],
];

let there: DiscordCounterpart;
let adapter: Adapter;
let handler: RecordingHandler;

beforeEach(async () => {
  ({ there, adapter, handler } = await listenTo(await openDiscord()));
});
afterEach(() => stopListening(adapter, there));

it('/status, /hashrate and /why are what people can take along', () => {
  const list = commandList(testCommands, new Map());
  const carried = list.filter((one) => one.integration_types?.includes(USER_INSTALL));
  expect(carried.map(({ name }) => name).sort()).toEqual(['hashrate', 'status', 'why']);
  expect(carried.every(({ contexts }) => contexts?.includes(PRIVATE_CHANNEL))).toBe(true);
});

describe.each(Object.entries(ELSEWHERE))('the bot taken along to %s', (_, place) => {
  it('answers as in the private chat of who asks, and offers nothing that it cannot do there', async () => {
    handler.answer = () => ({ mode: 'new', message: plainMessage('the card', { buttons }) });
    const interaction = there.server.interact({ type: 2, data: { id: '1', type: 1, name: 'status' }, ...place });
    await until(() => interaction.message !== undefined);
    expect(handler.invocations[0]).toMatchObject({
      space: 'discord:@8',
      address: 'discord:@8',
      caller: { id: '8', isManager: false },
    });
    expect(interaction.message?.buttons.map(({ label }) => label)).toEqual(['Refresh']);
  });
});

describe('who presses a button of managers that others were shown', () => {
  const press = (place: object) => {
    const data = { component_type: 2, custom_id: 'subscribe' };
    return there.server.interact({ type: 3, data, message: { id: '1' }, ...place });
  };

  it('is no manager in a chat with others', async () => {
    press(ELSEWHERE['a chat with others']);
    await until(() => handler.invocations.length === 1);
    expect(handler.invocations[0]).toMatchObject({ command: 'subscribe', caller: { isManager: false } });
  });

  it('is told in a server without the bot that it is not there', async () => {
    const interaction = press(ELSEWHERE['another server']);
    await until(() => interaction.followUps.length === 1);
    expect(interaction.followUps[0]?.text).toContain('server-absent');
    expect(handler.invocations).toEqual([]);
  });
});
