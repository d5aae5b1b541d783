import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/chat/adapter.ts';
import type { PlatformError } from '../../../src/chat/errors.ts';
import { plainMessage } from '../../harness/commands.ts';
import { type createTestLog, until } from '../../harness/counterpart.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';
import { DIRECT, openTelegram, type TelegramCounterpart } from '../../harness/telegram.ts';

let there: TelegramCounterpart;
let adapter: Adapter;
let log: ReturnType<typeof createTestLog>;

beforeEach(async () => {
  ({ there, adapter, log } = await listenTo(await openTelegram()));
});
afterEach(() => stopListening(adapter, there));

describe('what is no answer of Telegram', () => {
  const send = () => adapter.send(there.addresses.space, plainMessage('x'), { idempotencyKey: '1' });
  const failure = async () => ((await send().catch((error) => error)) as PlatformError).failure;

  it.each([
    ['a page that forbids', { status: 403, page: '<h1>Forbidden</h1>' }],
    ['a page that finds nothing', { status: 404, page: '<h1>nginx</h1>' }],
    ['a page of a gateway', { status: 502, page: '<h1>Bad Gateway</h1>' }],
    ['a body that ends halfway', { status: 200, page: '{"ok":true,"result":{"mess' }],
    ['JSON of somebody else', { status: 403, page: '{"error":"blocked"}' }],
  ])('is an outage: %s', async (_, page) => {
    there.server.fail('sendMessage', page);
    expect(await failure()).toEqual({ kind: 'unavailable' });
    await send();
  });

  it.each([
    ['7200', 7_200_000],
    [undefined, 30_000],
  ])('but asks to wait is waited for as long as it says: %s', async (header, waitMs) => {
    const headers: Record<string, string> = header === undefined ? {} : { 'retry-after': header };
    there.server.fail('sendMessage', { status: 429, page: 'Too Many Requests', headers });
    expect(await failure()).toEqual({ kind: 'rate-limited', retryAfterMs: waitMs });
  });
});

describe('how loud a message on Telegram is', () => {
  it('is decided by the message', async () => {
    await adapter.send(there.addresses.space, plainMessage('quiet', { silent: true }), { idempotencyKey: '1' });
    await adapter.send(there.addresses.space, plainMessage('loud'), { idempotencyKey: '2' });
    const sent = there.server.requests.filter(({ method }) => method === 'sendMessage');
    expect(sent.map(({ payload }) => payload.disable_notification)).toEqual([true, undefined]);
  });
});

describe('pictures on Telegram', () => {
  const png = new Uint8Array([137, 80, 78, 71]);
  const pictures = { resolve: async () => new Uint8Array(png) };
  const image = { key: 'chart', alt: 'A chart' };
  const address = `telegram:${DIRECT}`;

  it('carry a short text as caption, and answer one that is longer', async () => {
    adapter = there.connect({ log, pictures });
    await adapter.send(address, plainMessage('short', { image }), { idempotencyKey: '1' });
    await adapter.send(address, plainMessage('long '.repeat(400), { image }), { idempotencyKey: '2' });
    await until(() => there.server.messages.length === 3);
    const [captioned, words, picture] = there.server.messages;
    expect(captioned).toMatchObject({ photo: { bytes: 4 } });
    expect(words?.photo).toBeUndefined();
    expect(picture).toMatchObject({ photo: { bytes: 4 }, replyTo: words?.id });
    expect(picture?.text).toContain('A chart');
  });

  it('that are late come into their message, unless it says something else by then', async () => {
    let finish = (_: Uint8Array) => {};
    const slow = new Promise<Uint8Array>((resolve) => {
      finish = resolve;
    });
    adapter = there.connect({ log, pictures: { resolve: () => slow } });
    const { messageId } = await adapter.send(address, plainMessage('card', { image }), { idempotencyKey: '1' });
    const other = await adapter.send(address, plainMessage('other', { image }), { idempotencyKey: '2' });
    await adapter.send(address, plainMessage('changed'), { idempotencyKey: '3', edit: other.messageId });
    finish(new Uint8Array([137, 80, 78, 71]));
    const shown = (id: string) => there.server.messages.find((one) => String(one.id) === id);
    await until(() => shown(messageId)?.photo !== undefined, 'the picture');
    await adapter.stop();
    expect(shown(messageId)?.text).toContain('card');
    expect(shown(other.messageId)).toMatchObject({ text: expect.stringContaining('changed') });
    expect(shown(other.messageId)?.photo).toBeUndefined();
    expect(there.server.messages).toHaveLength(2);
  });

  it('of a long text are changed where they are', async () => {
    const drawn: Record<string, Uint8Array> = { '30d': new Uint8Array([1, 2, 3]), '48h': new Uint8Array([1, 2, 3, 4]) };
    adapter = there.connect({ log, pictures: { resolve: async (key) => drawn[key] } });
    const card = (key: string) => plainMessage('long '.repeat(400), { image: { key, alt: `The last ${key}` } });
    const { messageId } = await adapter.send(address, card('30d'), { idempotencyKey: '1' });
    await until(() => there.server.messages.length === 2, 'the picture');
    await adapter.send(address, card('48h'), { idempotencyKey: '2', edit: messageId });
    await until(() => there.server.messages[1]?.photo?.bytes === 4, 'the other picture');
    expect(there.server.messages[1]?.text).toContain('The last 48h');
    expect(there.server.messages).toHaveLength(2);
  });

  it('are uploaded once', async () => {
    adapter = there.connect({ log, pictures: { resolve: async () => png } });
    const card = plainMessage('card', { image });
    const { messageId } = await adapter.send(address, card, { idempotencyKey: '1' });
    await adapter.send(address, card, { idempotencyKey: '2' });
    await adapter.send(address, plainMessage('again', { image }), { idempotencyKey: '3', edit: messageId });
    const photos = there.server.requests.flatMap(({ method, payload: { photo, media } }) =>
      method === 'sendPhoto' ? [photo] : method === 'editMessageMedia' ? [(media as { media: unknown }).media] : [],
    );
    expect(photos).toMatchObject([/^attach:/u, 'file-0', 'file-0'].map((one) => expect.stringMatching(one)));
    expect(there.server.messages.map(({ photo }) => photo?.bytes)).toEqual([4, 4]);
  });

  it('have captions that begin with the facts and end there', async () => {
    adapter = there.connect({ log, pictures });
    await adapter.send(address, plainMessage('the facts', { image }), { idempotencyKey: '1' });
    expect(there.server.messages[0]?.text).not.toContain('A chart');
  });

  it('that are not allowed in the chat leave the words', async () => {
    adapter = there.connect({ log, pictures });
    const description = 'Bad Request: not enough rights to send photos to the chat';
    there.server.fail('sendPhoto', { error_code: 400, description });
    await adapter.send(address, plainMessage('words', { image }), { idempotencyKey: '1' });
    expect(there.server.messages.map(({ text, photo }) => [text.includes('words'), photo])).toEqual([
      [true, undefined],
    ]);
  });

  it('are replaced by an edit, together with their caption', async () => {
    adapter = there.connect({ log, pictures });
    const { messageId } = await adapter.send(address, plainMessage('one', { image }), { idempotencyKey: '1' });
    await adapter.send(address, plainMessage('two', { image }), { idempotencyKey: '2', edit: messageId });
    await adapter.send(address, plainMessage('three'), { idempotencyKey: '3', edit: messageId });
    expect(there.server.messages).toHaveLength(1);
    expect(there.server.messages[0]).toMatchObject({ edits: 2, text: expect.stringContaining('three') });
  });
});
