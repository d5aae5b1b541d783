import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { plainMessage, type RecordingHandler } from '../../harness/commands.ts';
import { until } from '../../harness/counterpart.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';
import { DIRECT, openTelegram, type TelegramCounterpart } from '../../harness/telegram.ts';
import { seconds } from '../../harness/telegram-server.ts';

const NIGHT_S = 8 * 3600;
const someone = { id: DIRECT, is_bot: false, first_name: 'Someone', language_code: 'en' };
const direct = { id: DIRECT, type: 'private', first_name: 'Someone' };

let there: TelegramCounterpart;
let adapter: Adapter;
let handler: RecordingHandler;

beforeEach(async () => {
  ({ there, adapter, handler } = await listenTo(await openTelegram()));
});
afterEach(() => stopListening(adapter, there));

const answering = (words: string) => {
  handler.answer = () => ({ mode: 'new', message: plainMessage(words) });
};
const texts = (chat: number) => there.server.messages.filter((one) => one.chat === chat).map(({ text }) => text);

describe('a command below a file', () => {
  const send = (kind: 'message' | 'edited_message', caption: string, date = seconds()) =>
    there.server.push({
      [kind]: { message_id: 9, date, chat: direct, from: someone, caption, document: there.server.keep('a list') },
    });

  it('is named in the sum of what came at night', async () => {
    send('message', '/status kazakhstan', seconds() - NIGHT_S);
    await until(() => texts(DIRECT).length > 0, 'the sum');
    expect(texts(DIRECT)[0]).toContain('/status kazakhstan');
  });

  it('is read again when it is changed, and gets another answer in place of the first', async () => {
    answering('an answer');
    send('message', '/status russia');
    await until(() => texts(DIRECT).length === 1, 'the answer');
    answering('another answer');
    send('edited_message', '/status kazakhstan');
    await until(() => texts(DIRECT)[0]?.includes('another answer') === true, 'another answer');
    expect(handler.invocations.map(({ words }) => words)).toEqual(['russia', 'kazakhstan']);
  });
});
