import {
  type APIInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import type { Handler } from '../../src/chat/adapter.ts';
import type { Reply } from '../../src/chat/command.ts';
import { command as commandSpan, type Message, text } from '../../src/chat/message.ts';
import { withButtonsOf } from '../../src/chat/reply.ts';
import { retry } from '../../src/chat/retry.ts';
import { MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { fill, nearestTranslate } from '../../src/i18n.ts';
import { within } from '../../src/wait.ts';
import { choicesFor, questionOf } from './autocomplete.ts';
import { type Asking, invocationOf, isCarried, type Listener } from './commands.ts';
import { isAcknowledged, toPlatformError } from './errors.ts';
import { inviteOf } from './permissions.ts';
import type { Post } from './post.ts';
import type { Servers } from './servers.ts';
import type { Written } from './write.ts';

/** Discord waits 3 s for the first answer (https://discord.com/developers/docs/interactions/receiving-and-responding). */
const SUGGEST_MS = 2 * SECOND_MS;
const ACKNOWLEDGE_MS = 2 * SECOND_MS;
/** Discord takes the rest for 15 minutes; nobody looks at "thinking" for so long. */
export const ANSWER_MS = 2 * MINUTE_MS;

export interface Answering {
  readonly rest: REST;
  readonly post: Post;
  readonly handler: Handler;
  readonly listener: Listener;
  readonly servers: Servers;
}

/** Answers one interaction. @throws PlatformError */
export async function answerInteraction(
  { rest, post, handler, listener, servers }: Answering,
  interaction: APIInteraction,
): Promise<void> {
  const respond = (body: unknown) => {
    let attempts = 0;
    return retry(async () => {
      attempts += 1;
      try {
        await rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false });
      } catch (error) {
        // Ours, whose answer was lost.
        if (attempts === 1 || !isAcknowledged(error)) throw toPlatformError(error, 'acknowledge an interaction');
      }
    }, ACKNOWLEDGE_MS);
  };

  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    const asked = questionOf(interaction, listener);
    const suggested = asked === null ? [] : await within(SUGGEST_MS, handler.suggest(asked.question), () => []);
    const choices = asked === null ? [] : choicesFor(asked, suggested);
    await respond({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } });
    return;
  }
  if (!isCommand(interaction)) return;
  const invocation = invocationOf(interaction, listener);
  const isButton = interaction.type === InteractionType.MessageComponent;
  if (invocation === null) {
    // Else Discord itself says that the interaction failed, and not what to do.
    if (isButton) await respond(post.immediate(outdated(interaction.locale, listener)));
    return;
  }

  const command = listener.commands.get(invocation.command);
  // Who may not is told so without the others.
  const isRefused = command?.access === 'manager' && !invocation.caller.isManager;
  const flags = command?.visibility === 'private' || isRefused ? { flags: MessageFlags.Ephemeral } : {};
  // At once, however long the answer takes; whether others see it is fixed from here on.
  await respond(
    isButton
      ? { type: InteractionResponseType.DeferredMessageUpdate }
      : { type: InteractionResponseType.DeferredChannelMessageWithSource, data: flags },
  );
  const { application_id: application, token } = interaction;
  const original = Routes.webhookMessage(application, token);
  // Without the scope `bot` a server has the commands and not the bot, which could post nothing there.
  const isAbsent = interaction.guild_id !== undefined && !servers.has(interaction.guild_id);
  // What others see has the buttons of managers, what nobody but who asks sees only where they may press them.
  const isForOne = (isButton || flags.flags !== undefined) && command?.access === 'anyone';
  const isOpen = (name: string) => listener.commands.get(name)?.access === 'anyone';
  const write = (message: Message, written: Omit<Written, 'isAnswer'>, isSeenByOne: boolean) => {
    const isHidden = isCarried(interaction) || isAbsent || (isSeenByOne && !invocation.caller.isManager);
    const shown = isHidden ? withButtonsOf(message, isOpen) : message;
    return retry((outages) => post.write(shown, { ...written, isAnswer: true }, outages), ANSWER_MS);
  };
  const show = async (reply: Reply | null): Promise<void> => {
    if (reply === null) {
      if (!isButton) await rest.delete(original, { auth: false });
    } else if (!isButton || reply.mode === 'replace') {
      // What the message was before, or the "thinking" of the deferred answer, becomes the answer.
      const written = { method: 'patch', route: original, editRoute: () => original } as const;
      await write(reply.message, written, isForOne && !isButton);
    } else {
      const written = {
        method: 'post',
        route: Routes.webhook(application, token),
        editRoute: (id: string) => Routes.webhookMessage(application, token, id),
        // In the channel it would be one more message for everybody; direct messages are nobody else's.
        extra: invocation.space.startsWith('discord:@') ? {} : { flags: MessageFlags.Ephemeral },
      } as const;
      await write(reply.message, written, isForOne);
    }
  };
  if (isAbsent && command?.access === 'manager') {
    await show({ mode: 'new', message: absent(application, invocation.locale, listener) });
    return;
  }
  try {
    await show(await handler.invoke(invocation));
  } catch (error) {
    await show(await handler.excuse(invocation, error));
  }
}

function isCommand(interaction: APIInteraction): interaction is Asking {
  if (interaction.type === InteractionType.MessageComponent) return true;
  if (interaction.type !== InteractionType.ApplicationCommand) return false;
  const { type } = interaction.data;
  return type === ApplicationCommandType.ChatInput || type === ApplicationCommandType.Message;
}

/** A button of an older version, which nobody can read any more. */
function outdated(locale: string, { translators }: Listener): Message {
  const t = nearestTranslate(translators, locale);
  const paragraphs = [fill(t, 'error-outdated-button', { command: commandSpan('help') })];
  return { tone: 'warning', title: t('error-title'), paragraphs };
}

function absent(application: string, locale: string | undefined, { translators }: Listener): Message {
  const t = nearestTranslate(translators, locale);
  const links = [{ text: t('add-to-server'), url: inviteOf(application) }];
  return { tone: 'warning', title: t('error-title'), paragraphs: [[text(t('server-absent'))]], links };
}
