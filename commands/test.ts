import { defineCommand } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import { bold } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { say } from '../src/chat/reply.ts';
import { matchedSpans } from '../src/views/evidence.ts';
import { verdictSpans } from '../src/views/subscription.ts';

/** Longest text that is looked at: what a chat lets people type. */
const MAX_TEXT = 4_096;

/** What a text, or the page behind a link, would match, who here would be told, and why; nothing is sent or kept. */
export const test = (option: OptionKinds) =>
  defineCommand({
    name: 'test',
    options: { text: option.text(MAX_TEXT, 'error-text-length') },
    access: 'anyone',
    visibility: 'private',
    async run({ invocation, args, t, locale, services }) {
      const { text } = args;
      // What a feed brought is what counts; its page may say more or less, or not be readable from here.
      const story = (await services.state.storyByUrl(text)) ?? (await services.explain(text));
      if (story === null) throw new UserError('error-unreadable');
      const words = { t, locale, regionName: services.regions.name };
      const verdicts = story.relevant ? await services.verdicts(story, invocation.space) : [];
      const lines = verdicts.map((verdict) => verdictSpans(verdict, words));
      return say(story.relevant ? 'good' : 'unknown', t(story.relevant ? 'test-relevant' : 'test-irrelevant'), [
        [bold(story.summary.headline)],
        matchedSpans(story, words),
        ...lines,
        ...(story.relevant && lines.length === 0 ? [t('why-nobody')] : []),
      ]);
    },
  });
