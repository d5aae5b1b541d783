import type { CommandContext, Reply } from '../src/chat/command.ts';
import { defineCommand } from '../src/chat/define-command.ts';
import { bold, type Span, text, time } from '../src/chat/message.ts';
import type { MuteTarget } from '../src/chat/mute-targets.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { rowsOf, say } from '../src/chat/reply.ts';
import { newsOfMessage, ownNewsBehind, storyBehind } from '../src/chat/story-link.ts';
import { DAY_MS } from '../src/clock.ts';
import { listed } from '../src/i18n.ts';
import { independentPublishers, type Topic } from '../src/stories/story.ts';
import { matchedSpans } from '../src/views/evidence.ts';
import { feedsButton, ownNewsSpans } from '../src/views/feed-card.ts';
import { lessonSpans } from '../src/views/feedback.ts';
import { targetText, verdictSpans } from '../src/views/subscription.ts';

/** Of a place; the newest, because older ones may be forgotten. */
const MAX_STORIES = 3;
const WINDOW_DAYS = 14;

/**
 * Why a story was told here, or was not: what matched, which story, which stage decided. Of a place or a topic: the same
 * for the newest stories about it, in short.
 */
export const why = (option: OptionKinds) =>
  defineCommand({
    name: 'why',
    options: {
      link: option.linkOrLabel({ ofMessage: newsOfMessage }),
    },
    access: 'anyone',
    anywhere: true,
    visibility: 'private',
    async run(context) {
      const { invocation, t, locale, services } = context;
      const asked = context.args.link;
      if ('target' in asked) return about(asked.target, context);
      const regionName = services.regions.name;
      const own = await ownNewsBehind(asked.link, invocation.space, services);
      if (own !== undefined) {
        const line = ownNewsSpans(own.feed, own.alert, { t, locale, regionName });
        return say('neutral', t('why-told'), [[bold(own.alert.headline)], line], { buttons: [[feedsButton(t)]] });
      }
      const story = await storyBehind(asked.link, services);
      const verdicts = await services.verdicts(story, invocation.space, asked.link);
      // The same for every subscription of a space.
      const lessons = verdicts[0]?.lessons ?? [];
      const lines = verdicts.map((verdict) => verdictSpans(verdict, { t, locale, regionName }));
      const publishers = independentPublishers(story);
      const paragraphs: (string | Span[])[] = [
        [bold(story.summary.headline)],
        ...(lines.length > 0 ? lines : [t(story.relevant ? 'why-nobody' : 'why-irrelevant')]),
        ...lessons.map((lesson) => lessonSpans(lesson, t, locale)),
        matchedSpans(story, { t, locale, regionName }),
        t('why-story', { count: publishers.length, publishers: listed(publishers, locale) }),
      ];
      const told = verdicts.some((verdict) => verdict.outcome === 'sent');
      const undo = lessons.map(({ feedback }) => ({
        label:
          lessons.length === 1 ? t('button-undo') : t('button-undo-named', { name: t(`feedback-${feedback.kind}`) }),
        command: 'feedback',
        options: { undo: feedback.id },
      }));
      const wrong = { label: t('button-wrong'), command: 'wrong', options: { link: `story:${story.id}` } };
      const buttons = [...undo, ...(told ? [wrong] : [])];
      return say('neutral', t(told ? 'why-told' : 'why-not-told'), paragraphs, { buttons: rowsOf(buttons) });
    },
  });

async function about(target: MuteTarget, { invocation, t, locale, now, services }: CommandContext): Promise<Reply> {
  const words = { t, locale, regionName: services.regions.name };
  const region = target.kind === 'region' ? target.value : undefined;
  const topic = target.kind === 'topic' ? (target.value as Topic) : target.topic;
  const since = now - WINDOW_DAYS * DAY_MS;
  const filter = { ...(region !== undefined && { region }), ...(topic !== undefined && { topic }) };
  const stories = await services.latest({ ...filter, since, limit: MAX_STORIES });
  const name = targetText(target, words);
  if (stories.length === 0)
    return say('unknown', t('why-about', { name }), [t('why-about-none', { days: WINDOW_DAYS })]);
  const told = await Promise.all(
    stories.map(async (story): Promise<Span[][]> => {
      const verdicts = await services.verdicts(story, invocation.space);
      const reasons = verdicts.map((verdict) => verdictSpans(verdict, words));
      const none = [[text(t(story.relevant ? 'why-nobody' : 'why-irrelevant'))]];
      return [
        [time(story.updatedAt), text(' · '), bold(story.summary.headline)],
        ...(reasons.length > 0 ? reasons : none),
      ];
    }),
  );
  const buttons = stories.map(({ id }, at) => ({
    label: t('button-why-number', { number: at + 1 }),
    command: 'why',
    options: { link: `story:${id}` },
  }));
  return say('neutral', t('why-about', { name }), told.flat(), { buttons: rowsOf(buttons) });
}
