import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandAction, CommandDeclaration, CommandOption } from '../../src/chat/command.ts';
import { optionNameId } from '../../src/chat/option-name.ts';
import type { Translate } from '../../src/i18n.ts';
import { cut } from '../../src/text/truncate.ts';
import { inOthers } from './translations.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object */
export const MAX_COMMAND_DESCRIPTION = 100;

const TYPES = {
  string: ApplicationCommandOptionType.String,
  integer: ApplicationCommandOptionType.Integer,
  boolean: ApplicationCommandOptionType.Boolean,
  channel: ApplicationCommandOptionType.Channel,
  role: ApplicationCommandOptionType.Role,
  file: ApplicationCommandOptionType.Attachment,
} as const;
/** Written as a number in Discord's own OpenAPI description, as text in its pages; both are understood. */
const MANAGERS = Number(PermissionFlagsBits.ManageGuild);
/** Where a bot can post; in a forum every incident is a post. */
const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.GuildForum,
] as const;

const HOME = [InteractionContextType.Guild, InteractionContextType.BotDM] as const;

type CommandList = (Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, 'default_member_permissions'> & {
  readonly default_member_permissions: number | null;
})[];

export function commandList(
  commands: readonly CommandDeclaration[],
  translators: ReadonlyMap<string, Translate>,
): CommandList {
  return commands
    .filter(({ platforms }) => platforms === undefined || platforms.includes('discord'))
    .map((command) => ({
      type: ApplicationCommandType.ChatInput,
      name: command.name,
      ...named(`name-${command.name}`, translators),
      ...described(command.description, translators),
      options:
        command.actions?.of.map((action) => actionOf(action, command, translators)) ??
        optionsOf(command.options, translators),
      // Only who manages the server, until Server settings > Integrations say otherwise.
      default_member_permissions: command.access === 'manager' ? MANAGERS : null,
      contexts: command.anywhere ? [...HOME, InteractionContextType.PrivateChannel] : [...HOME],
      integration_types: command.anywhere
        ? [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall]
        : [ApplicationIntegrationType.GuildInstall],
    }));
}

/** A command inside the command, as the list of people's own servers shows it (https://discord.com/developers/docs/interactions/application-commands#subcommands-and-subcommand-groups). */
function actionOf(
  { value, name, description, options }: CommandAction,
  command: CommandDeclaration,
  translators: ReadonlyMap<string, Translate>,
): APIApplicationCommandSubcommandOption {
  const own = options.flatMap((option) => command.options.find((one) => one.name === option) ?? []);
  const names = inOthers(translators, (t) => t(name).replaceAll(' ', '-'));
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: value,
    // Discord allows no spaces in names.
    ...(names === undefined ? {} : { name_localizations: names }),
    ...described(description, translators),
    options: optionsOf(own, translators),
  };
}

/** Discord wants the required ones first. */
const optionsOf = (options: readonly CommandOption[], translators: ReadonlyMap<string, Translate>) =>
  options
    .filter(({ platforms }) => platforms === undefined || platforms.includes('discord'))
    .toSorted((a, b) => Number(b.required) - Number(a.required))
    .map((option) => optionOf(option, translators));

function optionOf(
  option: CommandOption,
  translators: ReadonlyMap<string, Translate>,
): APIApplicationCommandBasicOption {
  const { name, required, many, kind } = option;
  const names = named(optionNameId(name), translators);
  const head = { name, ...names, required, ...described(option.description, translators) };
  // A list, or what autocomplete offers, is typed as text, whatever its values are.
  const type = many || option.suggest !== undefined ? TYPES.string : TYPES[kind];
  if (type === TYPES.channel) return { ...head, type, channel_types: [...CHANNELS] };
  if (type === TYPES.string) return { ...head, type, ...(option.suggest === undefined ? {} : { autocomplete: true }) };
  // Each kind spelled out, because the union of their types is not the type of their union.
  if (type === TYPES.integer) return { ...head, type };
  if (type === TYPES.file) return { ...head, type };
  return type === TYPES.boolean ? { ...head, type } : { ...head, type };
}

/** People type commands and options in the language of their Discord; what arrives bears the English names. */
function named(id: string, translators: ReadonlyMap<string, Translate>) {
  const others = inOthers(translators, (t) => t(id));
  return others === undefined ? {} : { name_localizations: others };
}

function described(id: string, translators: ReadonlyMap<string, Translate>) {
  const words = { platform: 'discord', place: 'server' };
  const inEnglish = translators.get('en')?.(id, words) ?? id;
  const others = inOthers(translators, (t) => cut(t(id, words), MAX_COMMAND_DESCRIPTION));
  return {
    description: cut(inEnglish, MAX_COMMAND_DESCRIPTION),
    ...(others === undefined ? {} : { description_localizations: others }),
  };
}
