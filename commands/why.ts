import { defineCommand } from '../src/chat/define-command.ts';
import { bold, type Span } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { rowsOf, say } from '../src/chat/reply.ts';
import { newsOfMessage, ownNewsBehind, storyBehind } from '../src/chat/story-link.ts';
import { independentPublishers } from '../src/stories/story.ts';
import { matchedSpans } from '../src/views/evidence.ts';
import { feedsButton, ownNewsSpans } from '../src/views/feed-card.ts';
import { lessonSpans } from '../src/views/feedback.ts';
import { verdictSpans } from '../src/views/subscription.ts';

/** Why a story was told here, or was not: what matched, which story, which stage decided. */
export const why = (option: OptionKinds) =>
  defineCommand({
    name: 'why',
    options: {
      link: option.link({ ofMessage: newsOfMessage }),
    },
    access: 'anyone',
    anywhere: true,
    visibility: 'private',
    async run({ invocation, args, t, locale, services }) {
      const regionName = services.regions.name;
      const own = await ownNewsBehind(args.link, invocation.space, services);
      if (own !== undefined) {
        const line = ownNewsSpans(own.feed, own.alert, { t, locale, regionName });
        return say('neutral', t('why-told'), [[bold(own.alert.headline)], line], { buttons: [[feedsButton(t)]] });
      }
      const story = await storyBehind(args.link, services);
      const verdicts = await services.verdicts(story, invocation.space, args.link);
      // The same for every subscription of a space.
      const lessons = verdicts[0]?.lessons ?? [];
      const lines = verdicts.map((verdict) => verdictSpans(verdict, { t, locale, regionName }));
      const publishers = independentPublishers(story);
      const paragraphs: (string | Span[])[] = [
        [bold(story.summary.headline)],
        ...(lines.length > 0 ? lines : [t(story.relevant ? 'why-nobody' : 'why-irrelevant')]),
        ...lessons.map((lesson) => lessonSpans(lesson, t)),
        matchedSpans(story, { t, locale, regionName }),
        t('why-story', { count: publishers.length, publishers: publishers.join(', ') }),
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
