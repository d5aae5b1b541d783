import { z } from 'zod';
import { defineCommand, defineOption } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import { time } from '../src/chat/message.ts';
import { say } from '../src/chat/reply.ts';
import { fill } from '../src/i18n.ts';

const RECORDINGS = ['january-2022'];

/** Plays a recorded event through the real pipeline; its alerts arrive here. */
export const replay = defineCommand({
  name: 'replay',
  options: {
    recording: defineOption(z.string().regex(/^[a-z0-9-]{1,40}$/u, 'error-no-such-recording'), {
      suggest: () => RECORDINGS.map((value) => ({ value, label: value })),
    }),
  },
  access: 'manager',
  visibility: 'public',
  platforms: ['terminal'],
  async run({ invocation, args, t, locale, services }) {
    const { recording } = args;
    const played = await services.replay(recording, invocation.address, locale);
    if (played === null) throw new UserError('error-no-such-recording', { value: recording });
    const { from, until, ...counts } = played;
    const sum = fill(t, 'replay-done', { ...counts, from: time(from, 'date'), until: time(until, 'date') });
    return say('neutral', t('replay-done-title'), [sum, t('replay-next')]);
  },
});
