import { z } from 'zod';
import type { Mute } from '../src/alerts/alert.ts';
import { targetText } from '../src/alerts/describe.ts';
import type { Choice, CommandDeclaration, Services } from '../src/command.ts';
import { UserError } from '../src/errors.ts';
import { say } from '../src/reply.ts';
import type { Vocabulary } from '../src/vocabulary.ts';

/** Ends a mute: by its name, in any language, or chosen from those there are. */
export const unmute = (vocabulary: Vocabulary): CommandDeclaration => ({
  name: 'unmute',
  description: 'command-unmute',
  options: [
    {
      name: 'what',
      description: 'option-unmute-what',
      kind: 'string',
      required: true,
      many: false,
      free: true,
      parse: z.string().max(100, 'error-not-muted'),
      suggest: async (question, services) => {
        const locale = services.locales.match(question.locale);
        const choices = await choicesOf(question.space, locale, services);
        return choices.filter((choice) => choice.label.toLowerCase().includes(question.typed.toLowerCase()));
      },
    },
  ],
  access: 'manager',
  visibility: 'public',
  async run({ invocation, values, t, locale, now, services }) {
    const typed = values.what as string;
    const target = vocabulary.target.safeParse(typed).data;
    const here = await mutesOf(invocation.space, services);
    const named = here.filter((one) => one.id === typed || (one.kind === target?.kind && one.value === target.value));
    // By its number in the list of /mutes, too.
    const listed = here.filter((one) => one.until === null || one.until > now);
    const going = named.length > 0 ? named : listed.filter((_, index) => String(index + 1) === typed);
    if (going.length === 0) {
      const choices = await choicesOf(invocation.space, locale, services);
      throw new UserError('error-not-muted', { value: typed, muted: choices.length }, choices);
    }
    for (const one of going) await services.state.mutes.delete(one.id);
    const describe = { t, locale, regionName: services.regions.name };
    const names = going.map((one) => targetText(one, describe)).join(', ');
    return say('good', t('unmute-done', { names }), [t('unmute-next')]);
  },
});

async function mutesOf(space: string, services: Services): Promise<readonly Mute[]> {
  return (await services.state.mutes.entries()).map(([, one]) => one).filter((one) => one.space === space);
}

async function choicesOf(space: string, locale: string, services: Services): Promise<readonly Choice[]> {
  const describe = { t: services.locales.translator(locale), locale, regionName: services.regions.name };
  return (await mutesOf(space, services)).map((one) => ({ value: one.id, label: targetText(one, describe) }));
}
