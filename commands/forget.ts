import { defineCommand } from '../src/chat/define-command.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { say } from '../src/chat/reply.ts';

/** Deletes all data of this space, once it was confirmed. */
export const forget = (option: OptionKinds) =>
  defineCommand({
    name: 'forget',
    options: { confirm: option.switch().optional() },
    access: 'manager',
    visibility: 'private',
    async run({ invocation, args, t, services }) {
      if (args.confirm !== true) {
        return say('warning', t('forget-ask-title'), [t('forget-ask')], {
          buttons: [[{ label: t('button-forget'), command: 'forget', options: { confirm: 'true' } }]],
        });
      }
      const count = await services.state.forgetSpace(invocation.space);
      return { ...say('neutral', t('forget-done-title'), [t('forget-done', { count })]), mode: 'replace' };
    },
  });
