import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter, Subject } from '../../../src/chat/adapter.ts';
import { plainMessage, type RecordingHandler } from '../../harness/commands.ts';
import { type createTestLog, until } from '../../harness/counterpart.ts';
import { type DiscordCounterpart, openDiscord } from '../../harness/discord.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';

const FORUM = '1500';
const CHANNEL = '1002';
const REQUIRES_TAG = 16;

let there: DiscordCounterpart;
let adapter: Adapter;
let log: ReturnType<typeof createTestLog>;
let handler: RecordingHandler;
let key = 0;

beforeEach(async () => {
  ({ there, adapter, handler, log } = await listenTo(await openDiscord()));
  const tag = (id: string, name: string, moderated = false) => ({ id, name, moderated });
  there.server.channels.set(FORUM, {
    id: FORUM,
    type: 15,
    flags: 0,
    available_tags: [
      tag('1', 'Internet'),
      tag('2', 'topic-power по-русски'),
      tag('3', 'power', true),
      tag('4', 'misc'),
    ],
  });
});
afterEach(() => stopListening(adapter, there));

const send = async (words: string, subject: Subject, more: { replyTo?: string; edit?: string } = {}, to = CHANNEL) => {
  key += 1;
  const message = plainMessage(words, { title: `CRITICAL · Kazakhstan · ${words}` });
  const { messageId } = await adapter.send(`discord:1001:${to}`, message, {
    idempotencyKey: `key ${key}`,
    subject,
    ...more,
  });
  return messageId;
};
const inChannel = (channel: string) =>
  there.server.messages.filter((one) => one.channel === channel).map(({ text }) => text.split('\n').at(-1));
const threads = () => [...there.server.threads.values()];
const about = { hasThread: true, topics: ['internet', 'power'] };

describe('a thread for every incident on Discord', () => {
  it('is opened although the first try met an outage', async () => {
    there.server.fail(/threads$/, { status: 503 });
    await send('internet cut', about);
    await until(() => threads().length === 1, 'the thread');
  });

  it('is opened with the first message, and what follows stands in it', async () => {
    const first = await send('internet cut', about);
    await until(() => threads().length === 1, 'the thread');
    expect(threads()[0]).toMatchObject({ id: first, parent: CHANNEL, name: 'CRITICAL · Kazakhstan · internet cut' });
    const second = await send('worse', { ...about, first }, { replyTo: first });
    const third = await send('restored', { ...about, first }, { replyTo: second });
    expect(inChannel(CHANNEL)).toEqual(['internet cut']);
    expect(inChannel(first)).toEqual(['worse', 'restored']);
    const [, , answer] = there.server.messages;
    expect(answer?.replyTo).toBe(second.split('/')[1]);
    await send('restored at last', about, { edit: third });
    await send('internet cut, over', about, { edit: first });
    expect(inChannel(first)).toEqual(['worse', 'restored at last']);
    expect(inChannel(CHANNEL)).toEqual(['internet cut, over']);
    expect(threads()).toHaveLength(1);
  });

  it('costs nothing where it cannot be opened: what follows answers the first message', async () => {
    there.server.fail(/threads$/, { status: 403, code: 50013, message: 'Missing Permissions' });
    const first = await send('internet cut', about);
    await until(() => log.lines.some((line) => line.includes('a thread was not opened')), 'the log line');
    await send('worse', { ...about, first }, { replyTo: first });
    expect(inChannel(CHANNEL)).toEqual(['internet cut', 'worse']);
    expect(there.server.messages[1]?.replyTo).toBe(first);
  });

  it('is not opened unless somebody asked for it', async () => {
    const first = await send('internet cut', { ...about, hasThread: false });
    await send('worse', { ...about, hasThread: false, first }, { replyTo: first });
    expect(inChannel(CHANNEL)).toEqual(['internet cut', 'worse']);
    expect(threads()).toEqual([]);
  });
});

describe('a forum on Discord', () => {
  const inForum = { ...about, hasThread: false };

  it('gets a post for every incident, with the tags of its topics, and what follows stands in the post', async () => {
    const first = await send('internet cut', inForum, {}, FORUM);
    const [post] = threads();
    expect(post).toMatchObject({ parent: FORUM, name: 'CRITICAL · Kazakhstan · internet cut', tags: ['1', '2'] });
    await send('worse', { ...inForum, first }, { replyTo: first }, FORUM);
    await send('internet cut, changed', inForum, { edit: first }, FORUM);
    expect(inChannel(post?.id ?? '')).toEqual(['internet cut, changed', 'worse']);
    await send('power cut', inForum, {}, FORUM);
    expect(threads()).toHaveLength(2);
  });

  it('that wants a tag gets one, though none is called like a topic', async () => {
    there.server.channels.set(FORUM, { ...there.server.channels.get(FORUM), flags: REQUIRES_TAG });
    await send('a new rule', { hasThread: false, topics: ['regulation'] }, {}, FORUM);
    expect(threads()[0]?.tags).toEqual(['1']);
  });

  it('whose post was deleted gets another one, and what follows stands there', async () => {
    const first = await send('internet cut', inForum, {}, FORUM);
    there.server.deleteThread(first.split('/')[0] ?? '');
    const second = await send('worse', { ...inForum, first }, { replyTo: first }, FORUM);
    await send('restored', { ...inForum, first }, { replyTo: second }, FORUM);
    expect(threads()).toHaveLength(1);
    expect(inChannel(threads()[0]?.id ?? '')).toEqual(['worse', 'restored']);
  });

  it('is known from the gateway, so that nothing is tried in vain', async () => {
    there.server.dispatch('CHANNEL_CREATE', { id: FORUM, type: 15, guild_id: '1001' });
    there.do({ command: 'status', options: {}, words: '' }, { id: 8, isManager: false }, 'space');
    await until(() => handler.invocations.length === 1, 'what was dispatched after it');
    await send('internet cut', inForum, {}, FORUM);
    expect(there.server.requests.filter(({ path }) => path === `/channels/${FORUM}/messages`)).toEqual([]);
  });

  it('of which nothing was heard since a start still gets what follows in the post of its incident', async () => {
    const first = await send('internet cut', inForum, {}, FORUM);
    await adapter.stop();
    ({ adapter, handler, log } = await listenTo(there));
    await send('worse', { ...inForum, first }, { replyTo: first }, FORUM);
    expect(threads()).toHaveLength(1);
    expect(inChannel(first.split('/')[0] ?? '')).toEqual(['internet cut', 'worse']);
  });

  it('of which nothing was heard yet is found out with one request', async () => {
    await send('internet cut', inForum, {}, FORUM);
    await send('power cut', inForum, {}, FORUM);
    expect(there.server.requests.filter(({ path }) => path === `/channels/${FORUM}/messages`)).toHaveLength(1);
  });
});
