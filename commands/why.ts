import type { CommandContext } from '../src/chat/command.ts';
import { defineCommand } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import { bold, type Span } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { say } from '../src/chat/reply.ts';
import { independentPublishers, type Story } from '../src/stories/story.ts';
import { matchedSpans } from '../src/views/evidence.ts';
import { verdictSpans } from '../src/views/subscription.ts';

/** Why a story was told here, or was not: what matched, which story, which stage decided. */
export const why = (option: OptionKinds) =>
  defineCommand({
    name: 'why',
    options: {
      link: option.link({
        ofMessage: async (address, messageId, { state }) => {
          const delivery = await state.deliveries.byMessage(address, messageId);
          const alert = delivery && (await state.alert(delivery.alertId));
          return alert?.storyId ? `story:${alert.storyId}` : undefined;
        },
      }),
    },
    access: 'anyone',
    visibility: 'private',
    async run(context) {
      const { invocation, args, t, locale, services } = context;
      const { link } = args;
      const story = await storyOf(link, context);
      if (story === undefined)
        throw new UserError(link.startsWith('story:') ? 'error-story-gone' : 'error-story-unknown');
      const regionName = services.regions.name;
      const verdicts = await services.verdicts(story, invocation.space, link);
      const lines = verdicts.map((verdict) => verdictSpans(verdict, { t, locale, regionName }));
      const publishers = independentPublishers(story);
      const paragraphs: (string | Span[])[] = [
        [bold(story.summary.headline)],
        ...(lines.length > 0 ? lines : [t(story.relevant ? 'why-nobody' : 'why-irrelevant')]),
        matchedSpans(story, { t, locale, regionName }),
        t('why-story', { count: publishers.length, publishers: publishers.join(', ') }),
      ];
      const told = verdicts.some((verdict) => verdict.outcome === 'sent');
      return say('neutral', t(told ? 'why-told' : 'why-not-told'), paragraphs);
    },
  });

function storyOf(link: string, { services }: CommandContext): Promise<Story | undefined> {
  return link.startsWith('story:')
    ? services.state.story(link.slice('story:'.length))
    : services.state.storyByUrl(link);
}
