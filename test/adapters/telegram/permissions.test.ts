import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';
import { DIRECT, GROUP, openTelegram, type TelegramCounterpart } from '../../harness/telegram.ts';
import { BOT } from '../../harness/telegram-server.ts';

const CHANNEL = -1002;

let there: TelegramCounterpart;
let adapter: Adapter;

beforeEach(async () => {
  ({ there, adapter } = await listenTo(await openTelegram()));
  there.server.chats.set(CHANNEL, { id: CHANNEL, type: 'channel', title: 'News' });
});
afterEach(() => stopListening(adapter, there));

describe('permissions on Telegram', () => {
  it.each([
    ['a member of an open group', GROUP, { status: 'member' }, []],
    ['a restricted member', GROUP, { status: 'restricted', can_send_messages: false }, ['Send Messages']],
    ['who was removed', GROUP, { status: 'kicked' }, ['Send Messages']],
    [
      'who may write but send no pictures',
      GROUP,
      { status: 'restricted', can_send_messages: true, can_send_photos: false },
      [],
    ],
    ['an administrator', GROUP, { status: 'administrator' }, []],
    ['a channel’s administrator who may not post', CHANNEL, { status: 'administrator' }, ['Post Messages']],
    ['a person’s own chat', DIRECT, {}, []],
  ])('of %s are named', async (_, chat, me, missing) => {
    there.server.members.set(`${chat} ${BOT.id}`, { user: BOT, ...me });
    expect(await adapter.missingPermissions(`telegram:${chat}`)).toEqual(missing);
  });
});
