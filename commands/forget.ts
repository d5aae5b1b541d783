import { z } from 'zod';
import type { CommandDeclaration } from '../src/chat/command.ts';
import { say } from '../src/chat/reply.ts';

/** Deletes all data of this space, once it was confirmed. */
export const forget: CommandDeclaration = {
  name: 'forget',
  description: 'command-forget',
  options: [
    {
      name: 'confirm',
      description: 'option-forget-confirm',
      kind: 'boolean',
      required: false,
      many: false,
      parse: z.stringbool('error-switch'),
    },
  ],
  access: 'manager',
  visibility: 'private',
  async run({ invocation, values, t, services }) {
    if (values.confirm !== true) {
      return say('warning', t('forget-ask-title'), [t('forget-ask')], {
        buttons: [[{ label: t('button-forget'), command: 'forget', options: { confirm: 'true' } }]],
      });
    }
    const count = await services.state.forgetSpace(invocation.space);
    return { ...say('neutral', t('forget-done-title'), [t('forget-done', { count })]), mode: 'replace' };
  },
};
