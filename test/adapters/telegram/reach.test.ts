import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invitesOf } from '../../../adapters/telegram/managed-chats.ts';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { bold } from '../../../src/chat/message.ts';
import { plainMessage, type RecordingHandler } from '../../harness/commands.ts';
import { until } from '../../harness/counterpart.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';
import { GROUP, openTelegram, type TelegramCounterpart, TOPIC } from '../../harness/telegram.ts';
import { seconds } from '../../harness/telegram-server.ts';

const from = { id: 8, is_bot: false, first_name: 'Someone', language_code: 'ru' };

let there: TelegramCounterpart;
let adapter: Adapter;
let handler: RecordingHandler;

beforeEach(async () => {
  ({ there, adapter, handler } = await listenTo(await openTelegram()));
});
afterEach(() => stopListening(adapter, there));

describe('what is typed after the name of the bot in any chat of Telegram', () => {
  const type = async (query: string) => {
    there.server.push({ inline_query: { id: '55', from, query, offset: '' } });
    await until(() => there.server.inline.length === 1, 'the answer');
    return there.server.inline[0] as {
      results: { title: string; description: string; input_message_content: object; reply_markup: object }[];
      button?: object;
      is_personal?: boolean;
    };
  };

  it('offers the card of the place that it begins, without what only works in a chat of the bot', async () => {
    const buttons = [[{ label: 'Refresh', command: 'status', options: {} }]];
    const fields = [{ name: 'Internet', value: [bold('down')] }];
    handler.answer = () => ({ mode: 'new', message: plainMessage('as of now', { buttons, fields }) });
    const { results, is_personal: isPersonal } = await type('kaz');
    expect(handler.questions[0]).toMatchObject({ command: 'status', option: 'region', typed: 'kaz', locale: 'ru' });
    expect(handler.invocations[0]).toMatchObject({
      command: 'status',
      options: { region: 'kazakhstan' },
      space: 'telegram:8',
      caller: { id: '8', isManager: false },
    });
    const url = 'https://t.me/hashwire_bot?start=status_kazakhstan';
    expect(results).toMatchObject([
      {
        title: 'Title',
        description: 'as of now · down',
        input_message_content: { parse_mode: 'HTML', message_text: expect.stringContaining('<b>down</b>') },
        reply_markup: { inline_keyboard: [[{ url }]] },
      },
    ]);
    expect(isPersonal).toBe(true);
  });

  it('is what is going on everywhere where nothing is typed', async () => {
    const { results } = await type('');
    expect(handler.invocations[0]).toMatchObject({ command: 'status', options: {} });
    expect(results).toHaveLength(1);
  });

  it('leads to the private chat where no place begins so', async () => {
    handler.suggest = async () => [];
    expect(await type('xyzzy')).toMatchObject({ results: [], button: { start_parameter: 'help' } });
    expect(handler.invocations).toEqual([]);
  });
});

describe('a link to the bot on Telegram', () => {
  const open = (payload: string, chat: object = { id: 8, type: 'private', first_name: 'Someone' }) =>
    there.server.push({ message: { message_id: 1, date: seconds(), chat, from, text: `/start ${payload}` } });
  const heard = async () => {
    await until(() => handler.invocations.length === 1);
    return handler.invocations[0];
  };

  it('asks what it says', async () => {
    open('status_KZ');
    expect(await heard()).toMatchObject({ command: 'status', words: 'KZ', space: 'telegram:8' });
  });

  it.each(['subscribe_KZ', 'sub', 'unheard_KZ', 'status_KZ_x', '!'])(
    'does nothing but greet with %s',
    async (payload) => {
      open(payload);
      expect((await heard())?.command).toBe('start');
    },
  );

  it('offers to subscribe where the board leads to it, and leaves that to who opened it', async () => {
    const [invite] = invitesOf('hashwire_bot', 'US-TX');
    expect(invite).toMatchObject({
      to: 'private-chat',
      url: expect.stringMatching(/^https:\/\/t\.me\/hashwire_bot\?/u),
    });
    open(new URL(invite?.url ?? '').searchParams.get('start') ?? '');
    expect(await heard()).toMatchObject({ command: 'start', options: { subscribe: 'US-TX' } });
  });

  it('asks nothing in a group', async () => {
    open('status_KZ', there.server.chats.get(GROUP));
    expect((await heard())?.command).toBe('start');
  });
});

describe('a topic of a group on Telegram', () => {
  const inTopic = { chat: { id: GROUP, type: 'supergroup', title: 'Miners', is_forum: true }, is_topic_message: true };
  const began = { message_id: TOPIC, date: 1, ...inTopic, forum_topic_created: { name: 'Power news', icon_color: 1 } };
  const say = (more: object) =>
    there.server.push({
      message: { message_id: 1, date: seconds(), from, message_thread_id: TOPIC, ...inTopic, ...more },
    });
  const names = () => handler.invocations.map(({ placeName }) => placeName);

  it('is called by its name, also after it was renamed', async () => {
    say({ text: '/status', reply_to_message: began });
    await until(() => names().length === 1);
    say({ forum_topic_edited: { name: 'Grid news' } });
    say({ text: '/status', message_id: 2, reply_to_message: began });
    await until(() => names().length === 2);
    expect(names()).toEqual(['Power news', 'Grid news']);
    expect(handler.renames).toEqual([{ address: `telegram:${GROUP}:${TOPIC}`, placeName: 'Grid news' }]);
  });

  it('keeps its name where only its icon was changed', async () => {
    say({ text: '/status', reply_to_message: began });
    say({ forum_topic_edited: { icon_custom_emoji_id: '1' } });
    say({ text: '/status', message_id: 2, reply_to_message: began });
    await until(() => names().length === 2);
    expect(names()).toEqual(['Power news', 'Power news']);
    expect(handler.renames).toEqual([]);
  });

  it('has no name where none was heard', async () => {
    say({ text: '/status' });
    await until(() => names().length === 1);
    expect(names()).toEqual([undefined]);
  });
});
