import {
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Invocation } from '../../src/chat/command.ts';
import type { Translate } from '../../src/i18n.ts';
import { inOthers } from './translations.ts';

/** What the menu of a message offers; its answer is for the person who asks. */
const COMMAND = 'why';
const NAME = `menu-${COMMAND}`;
/** A link in a text, without what closes a sentence, a bracket or an embed-less link around it. */
const LINK = /https?:\/\/[^\s<>"'()[\]]{3,2000}[^\s<>"'()[\].,;:!?*_~|]/iu;

/** "What is this?" in the menu of every message (https://discord.com/developers/docs/interactions/application-commands#message-commands). */
export function messageMenu(
  translators: ReadonlyMap<string, Translate>,
): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  const others = inOthers(translators, (t) => t(NAME));
  return {
    type: ApplicationCommandType.Message,
    name: translators.get('en')?.(NAME) ?? NAME,
    ...(others === undefined ? {} : { name_localizations: others }),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
}

/**
 * Of a message of ours what it told, of any other its first link; without one the command asks for it. Discord sends the
 * message along, whatever the bot may read else (https://docs.discord.com/developers/events/gateway#message-content-intent).
 */
export function askedOfMessage({
  application_id: application,
  data: { target_id: id, resolved },
}: APIMessageApplicationCommandInteraction): Pick<Invocation, 'command' | 'options' | 'messageId'> {
  const message = resolved.messages[id];
  const isOurs = message?.application_id === application || message?.author.id === application;
  const link = message === undefined || isOurs ? undefined : linkIn(message);
  return { command: COMMAND, options: link === undefined ? {} : { link }, messageId: id };
}

/** In what somebody wrote, else in what is embedded, else in a message that was passed on. */
function linkIn({ content, embeds, message_snapshots: forwarded = [] }: Sourced): string | undefined {
  const written = LINK.exec(content)?.[0];
  return (
    written ?? embeds.find(({ url }) => url !== undefined)?.url ?? forwarded.map(({ message }) => linkIn(message))[0]
  );
}

type Sourced = Pick<APIMessage, 'content' | 'embeds' | 'message_snapshots'>;
