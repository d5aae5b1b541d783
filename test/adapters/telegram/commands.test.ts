import type { Api } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishProfile } from '../../../adapters/telegram/profile.ts';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { readLocales } from '../../../src/i18n.ts';
import { sampleCommands } from '../../harness/commands.ts';
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

describe('publishing once more', () => {
  it('changes nothing on Telegram that is there already', async () => {
    const before = there.server.requests.length;
    await adapter.publish(sampleCommands);
    const methods = there.server.requests.slice(before).map(({ method }) => method);
    expect(methods.filter((method) => /^setMy(?!Default)/u.test(method))).toEqual([]);
    expect(methods.filter((method) => method === 'getMyCommands')).toHaveLength(4 * 2);
  });
});

describe('languages on Telegram', () => {
  it('have no scripts: what is Chinese to Telegram gets the one that most of its readers write', async () => {
    const tags = ['en', 'pt', 'zh-Hans', 'zh-Hant'];
    const asked: (string | undefined)[] = [];
    const api = new Proxy({} as Api, {
      get: (_, method) => async (_first: unknown, second: unknown) => {
        if (method === 'getMyCommands') return [];
        if (method === 'setMyDescription') asked.push((second as { language_code?: string }).language_code);
        return {};
      },
    });
    await publishProfile(api, sampleCommands, new Map(tags.map((tag) => [tag, (id: string) => `${id} ${tag}`])));
    expect(asked).toEqual([undefined, 'pt', 'zh']);
  });
});

describe('the profile on Telegram', () => {
  const called = (method: string) =>
    there.server.requests.filter((one) => one.method === method).map(({ payload }) => payload);

  it('says what the bot is for, in each language', () => {
    expect(called('setMyDescription')).toEqual([
      { description: 'about-bot' },
      { description: 'about-bot по-русски', language_code: 'ru' },
    ]);
    expect(called('setMyShortDescription')).toHaveLength(2);
  });

  it('fits what Telegram shows of it, in the words of every locale', () => {
    const locales = readLocales(new URL('../../../config/locales/', import.meta.url));
    for (const locale of locales.available) {
      expect(locales.translator(locale)('about-bot').length).toBeLessThanOrEqual(512);
      expect(locales.translator(locale)('about-bot-short').length).toBeLessThanOrEqual(120);
    }
  });

  it('asks for the rights it uses when it is made an administrator, and for no other', () => {
    const asked = called('setMyDefaultAdministratorRights').map(({ rights, for_channels }) => [
      for_channels,
      Object.entries(rights as object).flatMap(([right, isAsked]) => (isAsked ? [right] : [])),
    ]);
    expect(asked).toEqual([
      [true, ['can_post_messages', 'can_edit_messages']],
      [undefined, ['can_pin_messages']],
    ]);
  });
});
