import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';
import { openTelegram, type TelegramCounterpart } from '../../harness/telegram.ts';

let there: TelegramCounterpart;
let adapter: Adapter;

beforeEach(async () => {
  ({ there, adapter } = await listenTo(await openTelegram()));
});
afterEach(() => stopListening(adapter, there));

describe('the menus on Telegram', () => {
  it('are set for each kind of chat in each language, with managers’ commands for managers only', () => {
    const menus = there.server.requests
      .filter(({ method }) => method === 'setMyCommands')
      .map(({ payload }) => payload);
    expect(menus).toHaveLength(4 * 2);
    const named = (type: string, language?: string) =>
      menus
        .filter((menu) => (menu.scope as { type: string }).type === type && menu.language_code === language)
        .flatMap((menu) => menu.commands as { command: string; description: string }[]);
    expect(named('all_group_chats').map(({ command }) => command)).toEqual(['start', 'status', 'why']);
    expect(named('all_chat_administrators').map(({ command }) => command)).toContain('subscribe');
    expect(named('all_private_chats', 'ru')[0]?.description).toBe('start-description по-русски');
  });
});
