import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/chat/adapter.ts';
import type { PlatformError } from '../../../src/chat/errors.ts';
import { factsOf } from '../../../src/views/alert-facts.ts';
import { plainMessage } from '../../harness/commands.ts';
import { type createTestLog, until } from '../../harness/counterpart.ts';
import { type DiscordCounterpart, openDiscord } from '../../harness/discord.ts';
import { directChannelOf } from '../../harness/discord-server.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';
import { sampleAlert } from '../../harness/samples.ts';

let there: DiscordCounterpart;
let adapter: Adapter;
let log: ReturnType<typeof createTestLog>;

beforeEach(async () => {
  ({ there, adapter, log } = await listenTo(await openDiscord()));
});
afterEach(() => stopListening(adapter, there));

describe('sending on Discord', () => {
  it('twice with one key shows one message: the key is the nonce', async () => {
    const key = 'a delivery id that is much longer than the 25 characters of a nonce';
    const first = await adapter.send(there.addresses.space, plainMessage('once'), { idempotencyKey: key });
    const second = await adapter.send(there.addresses.space, plainMessage('once'), { idempotencyKey: key });
    expect(second.messageId).toBe(first.messageId);
    expect(there.server.messages).toHaveLength(1);
  });

  it('does not repeat automatically what the platform may have accepted', async () => {
    there.server.fail(/^POST \/channels/, { status: 500 });
    const options = { idempotencyKey: '1' };
    await expect(adapter.send(there.addresses.space, plainMessage('x'), options)).rejects.toThrow('500');
    expect(there.server.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('how loud a message on Discord is', () => {
  const SUPPRESS_NOTIFICATIONS = 4096;

  it('is decided by the message', async () => {
    await adapter.send(there.addresses.space, plainMessage('quiet', { silent: true }), { idempotencyKey: '1' });
    await adapter.send(there.addresses.space, plainMessage('loud'), { idempotencyKey: '2' });
    expect(there.server.messages.map(({ body }) => body.flags)).toEqual([SUPPRESS_NOTIFICATIONS, undefined]);
  });

  it('names the event beside the role that is called, for the preview of a phone', async () => {
    const message = plainMessage('words', { mention: { role: '42' }, title: 'CRITICAL · Kazakhstan · @everyone' });
    await adapter.send(there.addresses.space, message, { idempotencyKey: '1' });
    expect(there.server.messages).toMatchObject([
      { body: { content: '<@&42> CRITICAL · Kazakhstan · \\@everyone' }, pings: ['<@&42>'] },
    ]);
  });
});

describe('a channel on Discord that other servers follow', () => {
  const ANNOUNCEMENT = 5;
  const published = () => there.server.messages.map(({ isPublished }) => isPublished === true);
  const facts = (severity: 1 | 2) => [factsOf(sampleAlert({ severity }), 'headline')];
  const send = (key: string, how = {}, more = {}) => {
    const message = plainMessage(key, { facts: facts(2), ...more });
    return adapter.send(there.addresses.space, message, { idempotencyKey: key, ...how });
  };

  beforeEach(async () => {
    there.server.dispatch('CHANNEL_UPDATE', { id: '1002', type: ANNOUNCEMENT });
    there.do({ command: 'status', options: {}, words: '' }, { id: 8, isManager: false }, 'direct');
    await until(() => there.server.messages.length === 1, 'that the change was heard');
    there.server.messages.length = 0;
  });

  it('has alerts published to them, silent ends too, but neither routine news nor what is for managers', async () => {
    await send('loud');
    await send('end', {}, { silent: true });
    await send('routine', {}, { silent: true, facts: facts(1) });
    await send('notice', {}, { facts: [] });
    await until(() => published().filter(Boolean).length === 2, 'that they are published');
    await adapter.stop();
    expect(published()).toEqual([true, true, false, false]);
    there.server.dispatch('CHANNEL_UPDATE', { id: '1002', type: 0 });
  });

  it('has only what stands in the channel itself published, not what follows in a thread', async () => {
    const subject = { hasThread: true, topics: [] };
    const { messageId: first } = await send('loud', { subject });
    await until(() => there.server.threads.size === 1 && published()[0] === true, 'the thread');
    await send('worse', { subject: { ...subject, first }, replyTo: first });
    await adapter.stop();
    expect(there.server.requests.filter(({ path }) => path.endsWith('/crosspost'))).toHaveLength(1);
    expect(log.lines.join()).not.toContain('was not published');
  });

  it('has an update published, too, and so it answers nothing', async () => {
    const { messageId } = await send('first');
    await send('update', { replyTo: messageId });
    await send('routine', { replyTo: messageId }, { facts: facts(1) });
    await until(() => published().filter(Boolean).length === 2, 'that both are published');
    expect(there.server.messages.map(({ replyTo }) => replyTo)).toEqual([undefined, undefined, messageId]);
  });

  it('has a published message edited three times an hour, and no alert waits for the fourth', async () => {
    const { messageId: edit } = await send('first');
    await until(() => published()[0] === true, 'that it is published');
    for (const key of ['1', '2', '3']) await send(key, { edit });
    await expect(send('4', { edit })).rejects.toMatchObject({ failure: { kind: 'rejected' } });
    expect(there.server.messages[0]?.edits).toBe(3);
  });

  it('has the alert, too, where it cannot be published', async () => {
    there.server.fail(/crosspost$/, { status: 429, retryAfter: 3600 });
    await send('loud');
    await until(() => log.lines.join().includes('was not published'), 'the log');
    expect(there.server.messages).toHaveLength(1);
  });

  it('has it published a little later, where Discord asks to wait so long', async () => {
    there.server.fail(/crosspost$/, { status: 429, retryAfter: 0.1 });
    await send('loud');
    await until(() => published()[0] === true, 'that it is published');
  });
});

describe('a channel on Discord that follows another one', () => {
  const follow = () => adapter.follow('discord:50:51', there.addresses.space);

  it('is the one that was asked for', async () => {
    there.server.channels.set('51', { id: '51', type: 5 });
    await follow();
    expect(there.server.followers).toEqual([{ channel: '51', target: '1002' }]);
  });

  it('needs the permission for webhooks, and an announcement channel', async () => {
    await expect(follow()).rejects.toMatchObject({ failure: { kind: 'rejected' } });
    there.server.fail(/followers$/u, { status: 403, code: 50013, message: 'Missing Permissions' });
    await expect(follow()).rejects.toMatchObject({ failure: { kind: 'forbidden', missing: ['Manage Webhooks'] } });
  });
});

describe('a person on Discord', () => {
  it('is reached alone by their id, without a channel that is known', async () => {
    await adapter.send('discord:@7', plainMessage('for you'), { idempotencyKey: '1' });
    expect(there.server.messages).toMatchObject([{ channel: directChannelOf('7') }]);
  });
});

describe('what is no answer of Discord', () => {
  const TO_CHANNEL = /^POST \/channels/;
  const send = () => adapter.send(there.addresses.space, plainMessage('x'), { idempotencyKey: '1' });
  const failure = async () => ((await send().catch((error) => error as PlatformError)) as PlatformError).failure;

  it.each([
    ['a page that forbids', { status: 403, page: '<h1>Attention Required</h1>' }],
    ['a page that finds nothing', { status: 404, page: '<h1>nginx</h1>' }],
    ['a page of a gateway', { status: 502, page: '<h1>Bad Gateway</h1>' }],
    ['a body that ends halfway', { status: 200, page: '{"id": "12', headers: { 'content-type': 'application/json' } }],
    ['a refusal that is no object', { status: 403, page: '"no"', headers: { 'content-type': 'application/json' } }],
    ['a page in place of a message', { status: 200, page: '<h1>Log in to this network</h1>' }],
  ])('is an outage: %s', async (_, page) => {
    there.server.fail(TO_CHANNEL, page);
    expect(await failure()).toEqual({ kind: 'unavailable' });
    await send();
  });

  it.each([
    ['in seconds', { status: 429, page: 'error code: 1015', headers: { 'retry-after': '7200' } }, 7200],
    [
      'in the body only',
      { status: 429, page: '{"message":"slow down","retry_after":43838.5,"global":false}' },
      43838.5,
    ],
    ['not at all', { status: 429, page: 'error code: 1015' }, 30],
  ])('but asks to wait is waited for as long as it says: %s', async (_, page, seconds) => {
    there.server.fail(TO_CHANNEL, page);
    const found = await failure();
    expect(found.kind).toBe('rate-limited');
    expect(found.kind === 'rate-limited' && Math.abs(found.retryAfterMs / 1000 - seconds)).toBeLessThan(3);
  });

  it('but asks to wait until a date is waited for until then', async () => {
    const date = new Date(Date.now() + 7200e3).toUTCString();
    there.server.fail(TO_CHANNEL, { status: 429, page: '', headers: { 'retry-after': date } });
    const found = await failure();
    const waitMs = found.kind === 'rate-limited' ? found.retryAfterMs : 0;
    expect(waitMs).toBeGreaterThan(6000e3);
    expect(waitMs).toBeLessThan(7201e3);
  });

  it('does not make the bot forget its token', async () => {
    there.server.fail(TO_CHANNEL, { status: 401 });
    expect(await failure()).toEqual({ kind: 'unavailable' });
    await send();
  });

  it('to an edit in an archived thread ends the edit, not the subscription', async () => {
    const { messageId } = await send();
    there.server.fail(/^PATCH/, { status: 400, code: 50083 });
    const edit = adapter.send(there.addresses.space, plainMessage('y'), { idempotencyKey: '2', edit: messageId });
    await expect(edit).rejects.toMatchObject({ failure: { kind: 'rejected' } });
  });
});
