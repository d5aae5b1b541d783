import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageMenu } from '../../../adapters/discord/message-menu.ts';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { testLocales } from '../../harness/bot.ts';
import { plainMessage, type RecordingHandler } from '../../harness/commands.ts';
import { until } from '../../harness/counterpart.ts';
import { type DiscordCounterpart, openDiscord, placeOf } from '../../harness/discord.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';

const EPHEMERAL = 64;
const OF_MESSAGE = 3;
/** As the test server tells it. */
const US = '1000';

let there: DiscordCounterpart;
let adapter: Adapter;
let handler: RecordingHandler;

beforeEach(async () => {
  ({ there, adapter, handler } = await listenTo(await openDiscord()));
});
afterEach(() => stopListening(adapter, there));

const ask = async (message: Record<string, unknown>, authorId = '9') => {
  const target = { id: '77', author: { id: authorId }, content: '', embeds: [], ...message };
  const data = {
    id: '1',
    type: OF_MESSAGE,
    name: 'menu-why',
    target_id: '77',
    resolved: { messages: { '77': target } },
  };
  const application = { application_id: US };
  const interaction = there.server.interact({
    type: 2,
    data,
    ...placeOf('space', { id: 8, isManager: false }),
    ...application,
  });
  await until(() => interaction.message !== undefined);
  return { interaction, invocation: handler.invocations[0] };
};

describe('the menu of a message on Discord', () => {
  it('has a name in every language of the bot, which Discord takes', () => {
    const menu = messageMenu(new Map(testLocales.available.map((one) => [one, testLocales.translator(one)])));
    expect(menu.name).toBe('What is this?');
    const names = [menu.name, ...Object.values(menu.name_localizations ?? {})];
    for (const name of names) expect(String(name)).toMatch(/^.{1,32}$/u);
    expect(menu.name_localizations).toMatchObject({ ru: 'Что это?', 'zh-TW': '這是什麼？' });
  });

  it('asks why of the link in a message, and answers for one pair of eyes', async () => {
    handler.answer = () => ({ mode: 'new', message: plainMessage('because') });
    const { interaction, invocation } = await ask({ content: 'look [here](https://a.example/power-cut?x=1)! wow' });
    expect(invocation).toMatchObject({ command: 'why', options: { link: 'https://a.example/power-cut?x=1' } });
    expect(interaction.acknowledged?.data).toEqual({ flags: EPHEMERAL });
    expect(interaction.message?.isPrivate).toBe(true);
  });

  it.each([
    ['the end of a sentence', { content: 'See https://a.example/x.' }, 'https://a.example/x'],
    ['signs that hide the preview', { content: '<https://a.example/x>' }, 'https://a.example/x'],
    ['what is embedded', { embeds: [{ title: 't' }, { url: 'https://b.example/y' }] }, 'https://b.example/y'],
    [
      'a message that was passed on',
      { message_snapshots: [{ message: { content: 'https://c.example/z', embeds: [] } }] },
      'https://c.example/z',
    ],
    ['nothing', { content: 'no link here, javascript:alert(1)' }, undefined],
  ])('finds the link beside %s', async (_, message, link) => {
    const { invocation } = await ask(message);
    expect(invocation?.options).toEqual(link === undefined ? {} : { link });
  });

  it('asks why of what a message of ours told, whatever links stand in it', async () => {
    const { invocation } = await ask({ content: 'https://a.example/x' }, US);
    expect(invocation).toMatchObject({ command: 'why', options: {}, messageId: '77' });
  });
});
