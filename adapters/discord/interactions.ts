import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import type { Handler } from '../../src/adapter.ts';
import { SECOND_MS } from '../../src/clock.ts';
import { choicesFor, invocationOf, type Listener, questionOf } from './commands.ts';
import type { Post } from './post.ts';

/** Discord waits 3 s for the first answer (https://discord.com/developers/docs/interactions/receiving-and-responding). */
const SUGGEST_MS = 2 * SECOND_MS;

/** Answers one interaction. @throws what discord.js throws */
export async function answerInteraction(
  rest: REST,
  post: Post,
  handler: Handler,
  listener: Listener,
  interaction: APIInteraction,
): Promise<void> {
  const respond = (body: unknown) =>
    rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false });

  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    const asked = questionOf(interaction, listener);
    if (asked === null) return;
    const late = new Promise<[]>((resolve) => setTimeout(() => resolve([]), SUGGEST_MS).unref());
    const choices = choicesFor(asked, await Promise.race([handler.suggest(asked.question), late]));
    await respond({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } });
    return;
  }
  if (!isCommand(interaction)) return;
  const invocation = invocationOf(interaction, listener);
  if (invocation === null) return;

  const isPrivate = listener.commands.get(invocation.command)?.visibility === 'private';
  const flags = isPrivate ? { flags: MessageFlags.Ephemeral } : {};
  const isButton = interaction.type === InteractionType.MessageComponent;
  // At once, however long the answer takes; whether others see it is fixed from here on.
  await respond(
    isButton
      ? { type: InteractionResponseType.DeferredMessageUpdate }
      : { type: InteractionResponseType.DeferredChannelMessageWithSource, data: flags },
  );
  const reply = await handler.invoke(invocation);

  const { application_id: application, token } = interaction;
  const original = Routes.webhookMessage(application, token);
  if (reply === null) {
    if (!isButton) await rest.delete(original, { auth: false });
  } else if (!isButton || reply.mode === 'replace') {
    // What the message was before, or the "thinking" of the deferred answer, becomes the answer.
    await post.write(reply.message, { method: 'patch', route: original, editRoute: () => original, auth: false });
  } else {
    await post.write(reply.message, {
      method: 'post',
      route: Routes.webhook(application, token),
      editRoute: (id) => Routes.webhookMessage(application, token, id),
      extra: flags,
      auth: false,
    });
  }
}

function isCommand(
  interaction: APIInteraction,
): interaction is APIChatInputApplicationCommandInteraction | APIMessageComponentInteraction {
  return (
    interaction.type === InteractionType.MessageComponent ||
    (interaction.type === InteractionType.ApplicationCommand &&
      interaction.data.type === ApplicationCommandType.ChatInput)
  );
}
