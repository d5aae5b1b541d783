import {
  type APIApplicationCommandInteractionDataOption,
  type APIAttachment,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type GatewayMessageCreateDispatchData,
  InteractionContextType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Address, Space } from '../../src/address.ts';
import { decodeButton } from '../../src/chat/button-codec.ts';
import type { CommandDeclaration, Invocation } from '../../src/chat/command.ts';
import { download, MAX_FILE_BYTES, tooLarge } from '../../src/chat/download.ts';
import type { Clock } from '../../src/clock.ts';
import type { Translate } from '../../src/i18n.ts';
import { askedOfMessage } from './message-menu.ts';
import { isThreadType } from './permissions.ts';
import { CHOSEN } from './render.ts';

export interface Listener {
  readonly commands: ReadonlyMap<string, CommandDeclaration>;
  readonly clock: Clock;
  readonly translators: ReadonlyMap<string, Translate>;
}

/** @returns null for other bots, unknown commands and buttons that are not ours. */
export function invocationOf(interaction: Asking, { commands, clock }: Listener): Invocation | null {
  const said = saidBy(interaction, commands);
  const where = whereOf(interaction);
  if (said === null || where === null || where.isBot || !commands.has(said.command)) return null;
  // Server settings > Integrations say who may use a command, and Discord lets nobody else: what is typed is allowed. Under
  // buttons, and on servers without the bot, it says nothing.
  const isAllowed = 'name' in interaction.data && interaction.guild_id !== undefined && !isCarried(interaction);
  const isManager = where.caller.isManager || (isAllowed && commands.get(said.command)?.access === 'manager');
  return {
    platform: 'discord',
    space: where.space,
    address: where.address,
    caller: { ...where.caller, isManager },
    ...said,
    locale: interaction.locale,
    at: clock(),
  };
}

/** What asks for a command: a line that is typed, the menu of a message, a button. */
export type Asking =
  | APIChatInputApplicationCommandInteraction
  | APIMessageApplicationCommandInteraction
  | APIMessageComponentInteraction;

type Said = Pick<Invocation, 'command' | 'options' | 'messageId' | 'openFile'>;

function saidBy(interaction: Asking, commands: Listener['commands']): Said | null {
  if (interaction.type === InteractionType.MessageComponent) return pressed(interaction);
  return isOfMessage(interaction) ? askedOfMessage(interaction) : typed(interaction, commands);
}

const isOfMessage = (
  interaction: APIChatInputApplicationCommandInteraction | APIMessageApplicationCommandInteraction,
): interaction is APIMessageApplicationCommandInteraction => interaction.data.type === ApplicationCommandType.Message;

function pressed(interaction: APIMessageComponentInteraction): Said | null {
  const button = decodeButton(interaction.data.custom_id);
  if (button === null) return null;
  const values = 'values' in interaction.data ? interaction.data.values : [];
  const options = Object.entries(button.options).map(
    ([name, value]) => [name, value === CHOSEN && values.length > 0 ? values.join(',') : value] as const,
  );
  return { ...button, options: Object.fromEntries(options), messageId: interaction.message.id };
}

/** What stands in a command, or in the command inside it. */
export function inside(given: readonly APIApplicationCommandInteractionDataOption[]) {
  const [first] = given;
  if (first?.type !== ApplicationCommandOptionType.Subcommand) return { options: given };
  return { action: first.name, options: first.options ?? [] };
}

function typed(interaction: APIChatInputApplicationCommandInteraction, commands: Listener['commands']): Said {
  const { name, resolved } = interaction.data;
  const { action, options } = inside(interaction.data.options ?? []);
  const asked = commands.get(name)?.actions?.option;
  const values = options.flatMap((option) => {
    if (!('value' in option)) return [];
    const channel =
      option.type === ApplicationCommandOptionType.Channel ? resolved?.channels?.[option.value] : undefined;
    // A thread is addressed through its channel.
    const inThread = channel !== undefined && isThreadType(channel.type) && 'parent_id' in channel;
    if (inThread) return [[option.name, `${channel.parent_id}:${channel.id}`] as const];
    const isRole = option.type === ApplicationCommandOptionType.Role;
    return [[option.name, isRole ? roleIn(interaction, option.value) : String(option.value)] as const];
  });
  const [file] = Object.values(resolved?.attachments ?? {});
  if (asked !== undefined && action !== undefined) values.unshift([asked, action]);
  return { command: name, options: Object.fromEntries(values), ...(file && { openFile: () => attached(file) }) };
}

async function attached({ url, size }: APIAttachment): Promise<Uint8Array> {
  if (size > MAX_FILE_BYTES) throw tooLarge();
  return download(url);
}

/** The role everybody has carries the id of the server; of another one Discord says whether the bot can call it. */
function roleIn(interaction: APIChatInputApplicationCommandInteraction, id: string) {
  if (id === interaction.guild_id) return 'everyone';
  const { resolved } = interaction.data;
  const mayCallAll = (BigInt(interaction.app_permissions ?? 0) & MAY_CALL_ALL) !== 0n;
  return mayCallAll || resolved?.roles?.[id]?.mentionable !== false ? id : `silent:${id}`;
}

const MAY_CALL_ALL = PermissionFlagsBits.MentionEveryone | PermissionFlagsBits.Administrator;

/** Somebody took the bot along to a place where it is not: another server, or a chat of theirs with others. */
export function isCarried({ guild_id: server, context, authorizing_integration_owners: owners }: APIInteraction) {
  if (context === InteractionContextType.PrivateChannel) return true;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  return server !== undefined && owners?.[UserInstall] !== undefined && owners[GuildInstall] === undefined;
}

interface Where {
  readonly space: Space;
  readonly address: Address;
  readonly caller: Invocation['caller'];
  readonly isBot: boolean;
}

/** @returns null where the interaction has no channel or no person. */
export function whereOf(interaction: APIInteraction): Where | null {
  const { guild_id: server, channel, channel_id: id, member, user } = interaction;
  const channelId = channel?.id ?? id;
  if (channelId === undefined) return null;
  const person = member?.user ?? user;
  if (isCarried(interaction) && person !== undefined) {
    // Neither the settings nor the subscriptions of that place are anybody's who reads there.
    const space = `discord:@${person.id}`;
    return { space, address: space, caller: { id: person.id, isManager: false }, isBot: person.bot === true };
  }
  if (server === undefined || member === undefined) {
    if (user === undefined) return null;
    // Alone with the bot, everyone is their own manager.
    const space = `discord:@${user.id}`;
    const caller = { id: user.id, isManager: true };
    return { space, address: `${space}:${channelId}`, caller, isBot: user.bot === true };
  }
  const space = `discord:${server}`;
  const parent = channel && isThreadType(channel.type) && 'parent_id' in channel ? channel.parent_id : undefined;
  const managing = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;
  return {
    space,
    address: parent == null ? `${space}:${channelId}` : `${space}:${parent}:${channelId}`,
    caller: {
      id: member.user.id,
      isManager: (BigInt(member.permissions) & managing) !== 0n,
      ...(member.roles?.length > 0 && { roles: member.roles }),
    },
    isBot: member.user.bot === true,
  };
}

/** @returns null for bots, for what is said on servers, and for pictures without a word. */
export function saidIn(
  message: GatewayMessageCreateDispatchData,
  { clock }: Pick<Listener, 'clock'>,
): Invocation | null {
  const { author, channel_id: channel, content, message_reference: answered, guild_id: server } = message;
  if (server !== undefined || author.bot === true || content.trim() === '') return null;
  const space = `discord:@${author.id}`;
  return {
    platform: 'discord',
    space,
    address: `${space}:${channel}`,
    caller: { id: author.id, isManager: true },
    command: '',
    options: {},
    words: content,
    at: clock(),
    ...(answered?.message_id === undefined ? {} : { messageId: answered.message_id }),
  };
}
