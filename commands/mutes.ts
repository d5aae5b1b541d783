import { targetText, untilSpans } from '../src/alerts/describe.ts';
import type { CommandDeclaration } from '../src/command.ts';
import { bold, text } from '../src/message.ts';
import { rowsOf, say } from '../src/reply.ts';

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
    const here = (await services.state.mutes.entries())
      .map(([, one]) => one)
      .filter((one) => one.space === invocation.space && (one.until === null || one.until > now));
    if (here.length === 0) return say('neutral', t('mutes-none-title'), [t('mutes-none')]);
    const named = await Promise.all(
      here.map(async (one) => {
        // The name of an incident is what happened where; ids are for buttons.
        const incident = one.kind === 'incident' ? await services.state.incident(one.value) : undefined;
        const story = one.kind === 'incident' && !incident ? await services.state.story(one.value) : undefined;
        const place =
          incident && `${services.regions.name(incident.region, locale)} · ${t(`dimension-${incident.dimension}`)}`;
        return { one, name: place ?? story?.summary.headline ?? targetText(one, describe) };
      }),
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
