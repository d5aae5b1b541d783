import { mutesOf } from '../src/alerts/mute.ts';
import type { CommandDeclaration } from '../src/chat/command.ts';
import { bold, text } from '../src/chat/message.ts';
import { rowsOf, say } from '../src/chat/reply.ts';
import { muteName, untilSpans } from '../src/views/subscription.ts';

const MAX_BUTTONS = 6;

/** What is silenced in this space, and until when. */
export const mutes: CommandDeclaration = {
  name: 'mutes',
  description: 'command-mutes',
  options: [],
  access: 'anyone',
  visibility: 'public',
  async run({ invocation, t, locale, now, services }) {
    const describe = { t, locale, regionName: services.regions.name };
    const here = await mutesOf(services.state, invocation.space, now);
    if (here.length === 0) return say('neutral', t('mutes-none-title'), [t('mutes-none')]);
    const named = await Promise.all(
      here.map(async (one) => ({ one, name: await muteName(one, services.state, describe) })),
    );
    const buttons = named.slice(0, MAX_BUTTONS).map(({ one }, index) => ({
      label: t('button-unmute-number', { number: index + 1 }),
      command: 'unmute',
      options: { what: one.id },
    }));
    const lines = named.map(({ one, name }, index) => [
      text(`${index + 1}. `),
      bold(name),
      text(` (${t(`mute-kind-${one.kind}`)}) · `),
      ...untilSpans(one, t),
    ]);
    return say('neutral', t('mutes-title', { count: here.length }), lines, { buttons: rowsOf(buttons) });
  },
};
