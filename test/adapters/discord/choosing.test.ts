import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_CHOICES } from '../../../adapters/discord/render.ts';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { plainMessage, type RecordingHandler } from '../../harness/commands.ts';
import { until } from '../../harness/counterpart.ts';
import { type DiscordCounterpart, openDiscord, placeOf } from '../../harness/discord.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';

const CHOICES = 8;
const EPHEMERAL = 64;
const member = { id: 8, isManager: false };

let there: DiscordCounterpart;
let adapter: Adapter;
let handler: RecordingHandler;

beforeEach(async () => {
  ({ there, adapter, handler } = await listenTo(await openDiscord()));
});
afterEach(() => stopListening(adapter, there));

const type = (name: string, option: string, value: string) =>
  there.server.interact({
    type: 4,
    data: { id: '1', type: 1, name, options: [{ name: option, type: 3, value, focused: true }] },
    ...placeOf('space', member),
  });

describe('a menu on Discord', () => {
  const menus = [
    {
      label: 'Several places',
      command: 'subscribe',
      option: 'regions',
      options: { severity: '3' },
      choices: ['KZ', 'IR', 'US'].map((value) => ({ label: value, value })),
    },
  ];
  const buttons = [[{ label: 'everything', command: 'subscribe', options: { regions: 'all' } }]];

  it('stands below the first buttons, and brings all that was chosen in it', async () => {
    await adapter.send(there.addresses.space, plainMessage('choose', { buttons, menus }), { idempotencyKey: '1' });
    const [message] = there.server.messages;
    expect(message?.menus).toMatchObject([{ label: 'Several places', values: ['KZ', 'IR', 'US'] }]);
    const data = { component_type: 3, custom_id: message?.menus[0]?.id, values: ['KZ', 'IR'] };
    there.server.interact({ type: 3, data, message: { id: message?.id }, ...placeOf('space', member) }, message);
    await until(() => handler.invocations.length === 1);
    expect(handler.invocations[0]).toMatchObject({
      command: 'subscribe',
      options: { regions: 'KZ,IR', severity: '3' },
      messageId: message?.id,
    });
  });

  it('of more than fits, or of nothing, is cut or left out', async () => {
    const [menu] = menus;
    if (menu === undefined) throw new Error('unreachable');
    const many = Array.from({ length: 40 }, (_, index) => ({ label: 'l'.repeat(200), value: `${index}` }));
    const all = [
      { ...menu, choices: many },
      { ...menu, choices: [] },
    ];
    const rows = Array.from({ length: 5 }, (_, row) => [
      { label: 'x', command: 'status', options: { region: `${row}` } },
    ]);
    await adapter.send(there.addresses.space, plainMessage('x', { buttons: rows, menus: all }), {
      idempotencyKey: '1',
    });
    const [message] = there.server.messages;
    expect(message?.menus.map(({ values }) => values.length)).toEqual([MAX_CHOICES]);
    expect(message?.buttons).toHaveLength(4);
  });
});

describe('a button of an older version on Discord', () => {
  it.each(['unheard_of&x=1', 'Not/Ours'])('%s says to who pressed it what to type', async (id) => {
    const data = { component_type: 2, custom_id: id };
    const interaction = there.server.interact({ type: 3, data, message: { id: '1' }, ...placeOf('space', member) });
    await until(() => interaction.acknowledged !== undefined);
    expect(interaction.acknowledged).toMatchObject({ type: 4, data: { flags: EPHEMERAL } });
    expect(JSON.stringify(interaction.acknowledged?.data)).toContain('error-outdated-button');
    expect(handler.invocations).toEqual([]);
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
