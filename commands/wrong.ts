import { randomBytes } from 'node:crypto';
import type { Alert, Feedback, FeedbackKind } from '../src/alerts/alert.ts';
import { conditionName, featuresOf, inOrder, MAX_FEEDBACK, sharesIn, titleOf } from '../src/alerts/teaching.ts';
import type { CommandContext } from '../src/chat/command.ts';
import { defineCommand } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import type { Button } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { rowsOf, say } from '../src/chat/reply.ts';
import { alertSent, storiesOfMessage, storyBehind } from '../src/chat/story-link.ts';
import { DAY_MS } from '../src/clock.ts';
import { listed } from '../src/i18n.ts';
import { feedbackSpans } from '../src/views/feedback.ts';

/** Recent news that words are compared with. */
const NEWS_DAYS = 30;
const MAX_NEWS = 500;

/** Says what is wrong with an alert: from now on what is like it is treated so in this space. */
export const wrong = (option: OptionKinds) =>
  defineCommand({
    name: 'wrong',
    options: { link: option.link({ ofMessage: storiesOfMessage }), what: option.feedbackKind() },
    access: 'manager',
    visibility: 'private',
    async run(context) {
      const { invocation, args, t, services } = context;
      const { state } = services;
      const story = await storyBehind(args.link, services);
      const alert = await alertSent(story.id, invocation.space, services);
      if (alert === undefined) throw new UserError('error-wrong-not-sent');
      if (args.what === 'wrong-place' && alert.regions.length === 0) throw new UserError('error-wrong-no-place');
      if (args.what === 'wrong-state' && alert.conditions === undefined) throw new UserError('error-wrong-no-state');
      const all = (await state.feedback.entries()).map(([, one]) => one);
      const here = inOrder(all.filter(({ space }) => space === invocation.space));
      const known = here.find((one) => one.storyId === story.id && one.kind === args.what);
      const made = await feedbackOn(alert, story.id, args.what, known?.id, context);
      await state.feedback.set(made.id, made);
      const others = here.filter(({ id }) => id !== made.id);
      const gone = others.slice(0, Math.max(0, others.length + 1 - MAX_FEEDBACK));
      for (const { id } of gone) await state.feedback.delete(id);
      const places = listed(
        alert.regions.map((region) => services.regions.name(region, context.locale)),
        context.locale,
      );
      const lines = [
        feedbackSpans(made, t),
        t(`wrong-effect-${args.what}`, { places }),
        ...(alert.severity === 3 ? [t('wrong-critical')] : []),
        ...(gone.length > 0 ? [t('wrong-oldest-gone', { most: MAX_FEEDBACK })] : []),
        t('wrong-scope'),
      ];
      const buttons: Button[] = [
        { label: t('button-undo'), command: 'feedback', options: { undo: made.id } },
        { label: t('button-feedback'), command: 'feedback', options: {} },
      ];
      return say('neutral', t('wrong-done'), lines, { buttons: rowsOf(buttons) });
    },
  });

async function feedbackOn(
  alert: Alert,
  storyId: string,
  kind: FeedbackKind,
  knownId: string | undefined,
  { invocation, now, services }: CommandContext,
): Promise<Feedback> {
  const all = (await services.state.feedback.entries()).map(([, one]) => one);
  const isTaught = new Set([storyId, ...all.filter((one) => one.space === invocation.space).map((one) => one.storyId)]);
  const recent = await services.latest({ since: now - NEWS_DAYS * DAY_MS, limit: MAX_NEWS });
  const news = recent.flatMap(({ id, reports: [first] }) =>
    first === undefined || isTaught.has(id) ? [] : [featuresOf(first.title, first.publisher)],
  );
  return {
    id: knownId ?? randomBytes(6).toString('hex'),
    space: invocation.space,
    kind,
    storyId,
    headline: alert.headline,
    regions: alert.regions,
    topics: alert.topics,
    conditions: [...new Set((alert.conditions ?? []).map(conditionName))],
    // Retention takes the words of an alert before its headline.
    features: sharesIn(featuresOf(titleOf(alert.words) || alert.headline, alert.sources[0]?.publisher ?? ''), news),
    createdAt: now,
    createdBy: invocation.caller.id,
  };
}
