import type { Api } from 'grammy';
import type { BotCommand, BotCommandScope, ChatAdministratorRights, LanguageCode } from 'grammy/types';
import type { CommandDeclaration } from '../../src/chat/command.ts';
import { nearestLocale, type Translate } from '../../src/i18n.ts';
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

/**
 * What Telegram shows of the bot before it says a word, in each language, and in English for everyone else. What is there
 * already is left alone: Telegram allows few changes in a row.
 */
export async function publishProfile(
  api: Api,
  commands: readonly CommandDeclaration[],
  translators: ReadonlyMap<string, Translate>,
): Promise<void> {
  const shown = commands.filter(({ platforms }) => platforms === undefined || platforms.includes('telegram'));
  for (const [locale, t] of translators) {
    const code = languageCode(locale, [...translators.keys()]);
    if (code === undefined) continue;
    const language = code === 'en' ? {} : { language_code: code };
    for (const { scope, managers } of MENUS) {
      const listed = shown.filter(({ access }) => managers || access === 'anyone').slice(0, MAX_COMMANDS);
      const menu = listed.map(({ name, description }) => ({
        command: name,
        description: cut(t(description, { platform: 'telegram' }), MAX_DESCRIPTION),
      }));
      const known = await api.getMyCommands({ scope, ...language });
      const isSame = known.length === menu.length && menu.every((one, at) => isEqual(one, known[at]));
      if (!isSame) await api.setMyCommands(menu, { scope, ...language });
    }
    const [about, short] = [cut(t('about-bot'), MAX_ABOUT), cut(t('about-bot-short'), MAX_SHORT)];
    const { description } = await api.getMyDescription(language);
    if (description !== about) await api.setMyDescription(about, language);
    const { short_description } = await api.getMyShortDescription(language);
    if (short_description !== short) await api.setMyShortDescription(short, language);
  }
  // The dialogue that makes the bot an administrator offers these, and the person who adds the bot may change them.
  await api.setMyDefaultAdministratorRights({
    rights: { ...NO_RIGHTS, can_post_messages: true, can_edit_messages: true },
    for_channels: true,
  });
  await api.setMyDefaultAdministratorRights({ rights: { ...NO_RIGHTS, can_pin_messages: true } });
}

const isEqual = (one: BotCommand, other: BotCommand | undefined): boolean =>
  one.command === other?.command && one.description === other.description;

/**
 * Telegram takes ISO 639-1 and no script: its `zh` is for everybody who reads Chinese.
 * @returns undefined where another locale serves the language.
 */
function languageCode(locale: string, available: readonly string[]): LanguageCode | undefined {
  const { language } = new Intl.Locale(locale);
  return nearestLocale(language, available) === locale ? (language as LanguageCode) : undefined;
}
