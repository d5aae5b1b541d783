import { describe, expect, it } from 'vitest';
import { createDiscordAdapter, DISCORD_LIMITS } from '../../adapters/discord/index.ts';
import { createTelegramAdapter, TELEGRAM_LIMITS } from '../../adapters/telegram/index.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import { createRecordingHandler, plainMessage, sampleCommands } from '../harness/commands.ts';
import { createTestLog, until } from '../harness/counterpart.ts';
import { createDiscordServer } from '../harness/discord-server.ts';
import { createTelegramServer, seconds } from '../harness/telegram-server.ts';

const translators = new Map([['en', (id: string) => id]]);
const TELEGRAM_TOKEN = '4242:telegram-token';

async function openTelegram() {
  const limits = { overallPerSecond: 30, chatPerSecond: 1, groupPerMinute: 20 };
  const server = await createTelegramServer({ token: TELEGRAM_TOKEN, limits });
  const log = createTestLog();
  const options = { token: TELEGRAM_TOKEN, apiUrl: server.url, translators, clock: Date.now, log };
  const adapter = createTelegramAdapter({ ...options, limits: TELEGRAM_LIMITS });
  return { server, adapter };
}

describe('with the limits of Telegram enforced', () => {
  it('a fan-out reaches every chat, nothing is refused, and commands are answered in the middle of it', async () => {
    const { server, adapter } = await openTelegram();
    const handler = createRecordingHandler();
    await adapter.publish(sampleCommands);
    await adapter.start(handler);
    const chats = Array.from({ length: 90 }, (_, index) => (index % 2 === 0 ? index + 1 : -(index + 1)));
    const sending = Promise.all(
      chats.map((chat) => adapter.send(`telegram:${chat}`, plainMessage('alert'), { idempotencyKey: `${chat}` })),
    );
    const asking = {
      message_id: 1,
      date: seconds(),
      from: { id: 500, is_bot: false, first_name: 'P' },
      text: '/status',
    };
    server.push({ message: { ...asking, chat: { id: 500, type: 'private', first_name: 'P' } } });
    await until(() => server.messages.some(({ chat }) => chat === 500), 'the answer');
    const before = server.counted.sent;
    await sending;
    expect(before).toBeLessThan(chats.length);
    expect(server.counted).toEqual({ sent: chats.length + 1, refused: 0 });
    await adapter.stop();
    await server.close();
  });

  it('alerts come within two seconds behind two hundred commands of one person in one group', async () => {
    const { server, adapter } = await openTelegram();
    await adapter.publish(sampleCommands);
    await adapter.start(createRecordingHandler());
    const chat = { id: -500, type: 'supergroup', title: 'G' };
    const from = { id: 500, is_bot: false, first_name: 'P' };
    for (let n = 0; n < 200; n += 1)
      server.push({ message: { message_id: n + 1, date: seconds(), chat, from, text: '/status' } });
    await until(() => server.messages.length > 0, 'the first answer');
    const began = performance.now();
    await adapter.send('telegram:-500', plainMessage('alert'), { idempotencyKey: '1' });
    expect(performance.now() - began).toBeLessThan(2000);
    await adapter.stop();
    await server.close();
  });

  it('a send that is given up while it waits never arrives', async () => {
    const { server, adapter } = await openTelegram();
    const giveUp = new AbortController();
    const send = (words: string, more = {}) =>
      adapter.send('telegram:7', plainMessage(words), { idempotencyKey: words, ...more });
    const first = send('first');
    const second = send('second', { signal: giveUp.signal });
    giveUp.abort(new PlatformError({ kind: 'unavailable' }, 'no answer in time'));
    await expect(second).rejects.toMatchObject({ failure: { kind: 'unavailable' } });
    await first;
    await send('third');
    expect(server.messages.map(({ text }) => /first|second|third/.exec(text)?.[0])).toEqual(['first', 'third']);
    await server.close();
  });

  it('one chat gets its messages a second apart, in order', async () => {
    const { server, adapter } = await openTelegram();
    const sending = [1, 2, 3].map((number) =>
      adapter.send('telegram:7', plainMessage(`number ${number}`), { idempotencyKey: `${number}` }),
    );
    await Promise.all(sending);
    expect(server.counted).toEqual({ sent: 3, refused: 0 });
    expect(server.messages.map(({ text }) => /number \d/.exec(text)?.[0])).toEqual([
      'number 1',
      'number 2',
      'number 3',
    ]);
    await server.close();
  });
});

describe('with the limits of Discord enforced', () => {
  it('a fan-out reaches every channel and nothing is refused', async () => {
    const server = await createDiscordServer({
      token: 'token',
      limits: { overallPerSecond: 50, channelPer5Seconds: 5 },
    });
    const log = createTestLog();
    const options = { token: 'token', apiUrl: server.url, translators, clock: Date.now, log };
    const adapter = createDiscordAdapter({ ...options, limits: DISCORD_LIMITS });
    const channels = Array.from({ length: 120 }, (_, index) => 1000 + index);
    await Promise.all(
      channels.map((channel) =>
        adapter.send(`discord:1:${channel}`, plainMessage('alert'), { idempotencyKey: `${channel}` }),
      ),
    );
    expect(server.counted).toMatchObject({ sent: channels.length, refused: 0 });
    await server.close();
  });
});
