import { z } from 'zod';
import { defineCommand, defineOption } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import { say } from '../src/chat/reply.ts';

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
  async run({ invocation, args, t, services }) {
    const { recording } = args;
    const played = await services.replay(recording, invocation.address);
    if (!played) throw new UserError('error-no-such-recording', { value: recording });
    return say('neutral', t('replay-done-title'), [t('replay-done')]);
  },
});
