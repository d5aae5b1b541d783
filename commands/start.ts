import { defineCommand } from '../src/chat/define-command.ts';
import { say } from '../src/chat/reply.ts';

/** Also the first words on joining: what it does, one example, one next step. */
export const start = defineCommand({
  name: 'start',
  options: {},
  access: 'anyone',
  visibility: 'public',
  async run({ invocation, t, services }) {
    const { subscriptions, ownFeeds } = services.state;
    const all = [...(await subscriptions.entries()), ...(await ownFeeds.entries())];
    const here = all.filter(([, { space }]) => space === invocation.space);
    const count = here.filter(([, { state }]) => state === 'closed').length;
    const label = t('button-subscribe-again', { count });
    const again = count === 0 ? [] : [[{ label, command: 'subscribe', options: { again: 'true' } }]];
    // Who adds the bot again before anything failed to arrive still has what was asked for.
    const goesOn =
      count === here.length ? [] : [[{ label: t('button-subscriptions'), command: 'subscriptions', options: {} }]];
    return say('neutral', t('start-title'), [t('start-what'), t('start-example'), t('start-next')], {
      buttons: [
        ...again,
        ...goesOn,
        [
          { label: t('button-subscribe'), command: 'subscribe', options: {} },
          { label: t('button-status'), command: 'status', options: {} },
          { label: t('button-help'), command: 'help', options: {} },
        ],
      ],
    });
  },
});
