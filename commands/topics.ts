import { defineCommand } from '../src/chat/define-command.ts';
import { bold, text } from '../src/chat/message.ts';
import { say } from '../src/chat/reply.ts';
import { TOPICS } from '../src/stories/story.ts';

/** The topics there are, and what each is about. */
export const topics = defineCommand({
  name: 'topics',
  options: {},
  access: 'anyone',
  visibility: 'private',
  async run({ t }) {
    const lines = TOPICS.map((topic) => [bold(t(`topic-${topic}`)), text(` · ${t(`topic-about-${topic}`)}`)]);
    return say('neutral', t('topics-title'), [...lines, t('topics-next')]);
  },
});
