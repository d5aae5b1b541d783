import { defineCommand } from '../src/chat/define-command.ts';
import { say } from '../src/chat/reply.ts';

/** Also the first words on joining: what it does, one example, one next step. */
export const start = defineCommand({
  name: 'start',
  options: {},
  access: 'anyone',
  visibility: 'public',
  async run({ t }) {
    return say('neutral', t('start-title'), [t('start-what'), t('start-example'), t('start-next')], {
      buttons: [
        [
          { label: t('button-subscribe'), command: 'subscribe', options: {} },
          { label: t('button-status'), command: 'status', options: {} },
          { label: t('button-help'), command: 'help', options: {} },
        ],
      ],
    });
  },
});
