import type { Api } from 'grammy';
import type { BotCommandScope, ChatAdministratorRights, LanguageCode } from 'grammy/types';
import type { CommandDeclaration } from '../../src/chat/command.ts';
import type { Translate } from '../../src/i18n.ts';
import { cut } from '../../src/text/truncate.ts';

/** https://core.telegram.org/bots/api#botcommand, #setmycommands, #setmydescription and #setmyshortdescription */
export const MAX_DESCRIPTION = 256;
export const MAX_COMMANDS = 100;
const MAX_ABOUT = 512;
const MAX_SHORT = 120;

/** Menus are a courtesy: what someone may do is decided in the core. */
const MENUS: readonly { readonly scope: BotCommandScope; readonly managers: boolean }[] = [
  { scope: { type: 'default' }, managers: false },
  { scope: { type: 'all_private_chats' }, managers: true },
  { scope: { type: 'all_group_chats' }, managers: false },
  { scope: { type: 'all_chat_administrators' }, managers: true },
];

/** Rights that are not named are not asked for; servers know different ones (https://core.telegram.org/bots/api#recent-changes). */
const NO_RIGHTS = {
  is_anonymous: false,
  can_manage_chat: false,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
} as ChatAdministratorRights;

/** What Telegram shows of the bot before it says a word, in each language, and in English for everyone else. */
export async function publishProfile(
  api: Api,
  commands: readonly CommandDeclaration[],
  translators: ReadonlyMap<string, Translate>,
): Promise<void> {
  const shown = commands.filter(({ platforms }) => platforms === undefined || platforms.includes('telegram'));
  for (const [locale, t] of translators) {
    // Telegram takes ISO 639-1: "zh", not "zh-CN".
    const language = locale === 'en' ? {} : { language_code: locale.slice(0, 2) as LanguageCode };
    for (const { scope, managers } of MENUS) {
      const listed = shown.filter(({ access }) => managers || access === 'anyone').slice(0, MAX_COMMANDS);
      const menu = listed.map(({ name, description }) => ({
        command: name,
        description: cut(t(description, { platform: 'telegram' }), MAX_DESCRIPTION),
      }));
      await api.setMyCommands(menu, { scope, ...language });
    }
    await api.setMyDescription(cut(t('about-bot'), MAX_ABOUT), language);
    await api.setMyShortDescription(cut(t('about-bot-short'), MAX_SHORT), language);
  }
  // The dialogue that makes the bot an administrator offers these, and the person who adds the bot may change them.
  await api.setMyDefaultAdministratorRights({
    rights: { ...NO_RIGHTS, can_post_messages: true, can_edit_messages: true },
    for_channels: true,
  });
  await api.setMyDefaultAdministratorRights({ rights: { ...NO_RIGHTS, can_pin_messages: true } });
}
