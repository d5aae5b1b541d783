import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { text, time } from '../../../src/chat/message.ts';
import { plainMessage } from '../../harness/commands.ts';
import { type createTestLog, until } from '../../harness/counterpart.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';
import { openTelegram, type TelegramCounterpart } from '../../harness/telegram.ts';

let there: TelegramCounterpart;
let adapter: Adapter;
let log: ReturnType<typeof createTestLog>;
let key = 0;

beforeEach(async () => {
  ({ there, adapter, log } = await listenTo(await openTelegram()));
});
afterEach(() => stopListening(adapter, there));

const send = (message: Parameters<Adapter['send']>[1], more: { pin?: boolean; unpin?: readonly string[] } = {}) => {
  key += 1;
  return adapter.send(there.addresses.space, message, { idempotencyKey: `${key}`, ...more });
};
const sent = () => there.server.requests.filter(({ method }) => method === 'sendMessage').map(({ payload }) => payload);

describe('a pinned message on Telegram', () => {
  it('is pinned without a sound, and unpinned when it is over', async () => {
    const { messageId } = await send(plainMessage('cut'), { pin: true });
    const pinned = () => there.server.messages.find(({ id }) => String(id) === messageId)?.isPinned;
    await until(() => pinned() === true, 'the pin');
    const pin = there.server.requests.find(({ method }) => method === 'pinChatMessage');
    expect(pin?.payload).toMatchObject({ disable_notification: true });
    await send(plainMessage('restored'), { unpin: [messageId] });
    await until(() => pinned() === false, 'the end of the pin');
  });

  it('is pinned and unpinned although Telegram asks to wait first', async () => {
    const wait = { error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 0.1 } };
    there.server.fail('pinChatMessage', wait);
    there.server.fail('unpinChatMessage', { status: 502, page: '<h1>Bad Gateway</h1>' });
    const { messageId } = await send(plainMessage('cut'), { pin: true });
    const pinned = () => there.server.messages.find(({ id }) => String(id) === messageId)?.isPinned;
    await until(() => pinned() === true, 'the pin');
    await send(plainMessage('restored'), { unpin: [messageId] });
    await until(() => pinned() === false, 'the end of the pin');
  });

  it('is sent, too, where the bot may not pin', async () => {
    const description = 'Bad Request: not enough rights to manage pinned messages in the chat';
    there.server.fail('pinChatMessage', { error_code: 400, description });
    await send(plainMessage('cut'), { pin: true });
    await until(() => log.lines.some((line) => line.includes('a message was not pinned')), 'the log line');
    expect(there.server.messages).toHaveLength(1);
  });
});

describe('a link preview on Telegram', () => {
  it('is shown small, of the page of the publisher, only where a manager asked for it', async () => {
    const url = 'https://publisher.example/story';
    await send(plainMessage('with', { url, preview: true }));
    await send(plainMessage('without', { url }));
    await send(plainMessage('of no page', { url: 'tg://user?id=1', preview: true }));
    expect(sent().map(({ link_preview_options: shown }) => shown)).toEqual([
      { url, prefer_small_media: true },
      { is_disabled: true },
      { is_disabled: true },
    ]);
  });
});

describe('a time on Telegram', () => {
  const at = Date.UTC(2022, 0, 7, 14, 50);
  const message = plainMessage('', { paragraphs: [[text('at '), time(at)]], writtenAt: at, title: 'Cut' });

  it('is shown in the zone of who reads it', async () => {
    await send(message);
    expect(sent()[0]?.text).toContain(`at <tg-time unix="${at / 1000}" format="dt">7 Jan, 14:50 UTC</tg-time>`);
  });

  it('is plain text on a server of the Bot API that does not know times, with all other markup', async () => {
    const description = 'Bad Request: can\'t parse entities: Unsupported start tag "tg-time" at byte offset 20';
    const failure = { error_code: 400, description: description.replace('Unsupported', 'unsupported') };
    there.server.refuse(({ payload }) => String(payload.text).includes('<tg-time'), failure);
    await send(message);
    await send(message);
    expect(there.server.messages.map(({ text: shown }) => shown)).toEqual([
      'Cut\n\nat 7 Jan, 14:50 UTC',
      'Cut\n\nat 7 Jan, 14:50 UTC',
    ]);
    expect(sent().map(({ parse_mode: mode }) => mode)).toEqual(['HTML', 'HTML', 'HTML']);
  });

  it.each([
    ['a day, which is the same everywhere', time(at, 'date')],
    ['so far away that Telegram does not take it', time(at + 1200 * 86_400_000)],
    ['before all times', time(-1)],
  ])('is plain text where it is %s', async (_, span) => {
    await send({ ...message, paragraphs: [[span]] });
    expect(sent()[0]?.text).not.toContain('tg-time');
  });
});

describe('a long card on Telegram', () => {
  const fields = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `Line ${index}`, value: [text('fact '.repeat(20))] }));

  it('shows its first lines, and the others when somebody opens them', async () => {
    await send(plainMessage('as of now', { fields: fields(12) }));
    const [shown, folded] = String(sent()[0]?.text).split('<blockquote expandable>');
    expect(shown).toContain('Line 0');
    expect(shown).toContain('Line 3');
    expect(shown).not.toContain('Line 4');
    expect(folded).toMatch(/Line 4[\s\S]*Line 11[\s\S]*<\/blockquote>$/u);
  });

  it('is whole where it is short', async () => {
    await send(plainMessage('as of now', { fields: fields(5) }));
    expect(sent()[0]?.text).not.toContain('blockquote');
  });
});
