import type { Feedback } from '../src/alerts/alert.ts';
import { inOrder } from '../src/alerts/teaching.ts';
import type { CommandContext, Reply } from '../src/chat/command.ts';
import { defineCommand } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import { type Span, text } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { isEverything } from '../src/chat/option-parsers.ts';
import { rowsOf, say } from '../src/chat/reply.ts';
import { feedbackSpans } from '../src/views/feedback.ts';
import { pageOf, withPages } from '../src/views/pages.ts';

const PER_PAGE = 10;
const BUTTONS_A_ROW = 5;
const MAX_ID = 40;

/** What this space was taught by `/wrong`, and takes it back: one, or all. */
export const feedback = (option: OptionKinds) =>
  defineCommand({
    name: 'feedback',
    options: { undo: option.text(MAX_ID, 'error-no-such-feedback').optional(), page: option.page().optional() },
    access: 'manager',
    visibility: 'private',
    async run(context) {
      const { invocation, args, services } = context;
      const all = (await services.state.feedback.entries()).map(([, one]) => one);
      const here = inOrder(all.filter(({ space }) => space === invocation.space));
      return args.undo === undefined ? list(here, context) : undo(args.undo, here, context);
    },
  });

async function undo(typed: string, here: readonly Feedback[], { t, services }: CommandContext): Promise<Reply> {
  const isMeant = (one: Feedback, index: number) => one.id === typed || String(index + 1) === typed;
  const going = isEverything(typed) ? here : here.filter(isMeant);
  if (going.length === 0) throw new UserError('error-no-such-feedback', { value: typed, kept: here.length });
  for (const { id } of going) await services.state.feedback.delete(id);
  const shown = going.slice(0, PER_PAGE).map((one) => feedbackSpans(one, t));
  return say('neutral', t('feedback-undone', { count: going.length }), [...shown, t('feedback-undone-next')]);
}

function list(here: readonly Feedback[], context: CommandContext<{ readonly page: number | undefined }>): Reply {
  const { t } = context;
  if (here.length === 0) return say('neutral', t('feedback-none-title'), [t('feedback-none')]);
  const page = pageOf(here, context, PER_PAGE);
  const numbered = page.shown.map((one, index) => ({ one, number: page.first + index + 1 }));
  const lines = numbered.map(({ one, number }): Span[] => [text(`${number}. `), ...feedbackSpans(one, t)]);
  const buttons = numbered.map(({ one, number }) => ({
    label: t('button-undo-number', { number }),
    command: 'feedback',
    options: { undo: one.id },
  }));
  const reply = say('neutral', t('feedback-title', { count: here.length }), [...lines, t('feedback-how')], {
    buttons: rowsOf(buttons, BUTTONS_A_ROW),
  });
  return withPages(reply, page, context);
}
