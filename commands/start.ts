import packageJson from '../package.json' with { type: 'json' };
import { defineCommand } from '../src/chat/define-command.ts';
import { text } from '../src/chat/message.ts';
import { say } from '../src/chat/reply.ts';
import { isRegion } from '../src/regions/regions.ts';

/** Also the first words on joining: what it does, one example, one next step; the region that a link to the bot names. */
export const start = defineCommand({
  name: 'start',
  options: {},
  access: 'anyone',
  visibility: 'public',
  async run({ invocation, t, locale, services }) {
    const { subscriptions, ownFeeds } = services.state;
    const all = [...(await subscriptions.entries()), ...(await ownFeeds.entries())];
    const here = all.filter(([, { space }]) => space === invocation.space);
    const count = here.filter(([, { state }]) => state === 'closed').length;
    const label = t('button-subscribe-again', { count });
    const again = count === 0 ? [] : [[{ label, command: 'subscribe', options: { again: 'true' } }]];
    const region = (invocation.options.subscribe ?? '').toUpperCase();
    const name = `${t('button-subscribe')} · ${services.regions.name(region, locale)}`;
    const linked = isRegion(region) ? [[{ label: name, command: 'subscribe', options: { regions: region } }]] : [];
    // Who adds the bot again before anything failed to arrive still has what was asked for.
    const goesOn =
      count === here.length ? [] : [[{ label: t('button-subscriptions'), command: 'subscriptions', options: {} }]];
    return say('neutral', t('start-title'), [t('start-what'), t('start-example'), t('start-next')], {
      footer: [text(`Hashwire ${packageJson.version}`)],
      buttons: [
        ...again,
        ...linked,
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
