import { mutesOf } from '../src/alerts/mute.ts';
import type { Services } from '../src/chat/bot.ts';
import type { Choice } from '../src/chat/command.ts';
import { defineCommand } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { isEverything } from '../src/chat/option-parsers.ts';
import { say } from '../src/chat/reply.ts';
import { listed } from '../src/i18n.ts';
import { muteName } from '../src/views/subscription.ts';

const ALL = 'all';

/** Ends a mute, or all: by its name, in any language, or chosen from those there are; the only one needs no naming. */
export const unmute = (option: OptionKinds) =>
  defineCommand({
    name: 'unmute',
    options: {
      what: option
        .ofList('error-not-muted', {
          suggest: ({ space, typed, locale }, services) =>
            choicesOf(space, services.locales.match(locale), services, typed),
        })
        .optional(),
    },
    access: 'manager',
    visibility: 'public',
    async run({ invocation, args, t, locale, now, services }) {
      const here = await mutesOf(services.state, invocation.space, now);
      const [only, ...others] = here;
      const { typed, targets } = args.what ?? { typed: others.length === 0 ? (only?.id ?? '') : '', targets: [] };
      if (typed === '' && others.length > 0) {
        const choices = await choicesOf(invocation.space, locale, services, '');
        throw new UserError('ask-option', { option: 'what', command: 'unmute' }, choices);
      }
      const named = here.filter(
        (one) =>
          one.id === typed ||
          targets.some((it) => it.kind === one.kind && it.value === one.value && it.topic === one.topic),
      );
      // By its number in the list of /mutes, too.
      const numbered = here.filter((_, index) => String(index + 1) === typed);
      const going = isEverything(typed) ? here : named.length > 0 ? named : numbered;
      if (going.length === 0) {
        const choices = await choicesOf(invocation.space, locale, services, typed);
        throw new UserError('error-not-muted', { value: typed, muted: choices.length }, choices);
      }
      const describe = { t, locale, regionName: services.regions.name };
      const names = await Promise.all(going.map((one) => muteName(one, services.state, describe)));
      const following = await services.unmute(going);
      return say('good', t('unmute-done', { names: listed(names, locale) }), [t('unmute-next', { following })]);
    },
  });

/** What was typed so far narrows them, where it occurs in any. */
async function choicesOf(space: string, locale: string, services: Services, typed: string): Promise<readonly Choice[]> {
  const t = services.locales.translator(locale);
  const describe = { t, locale, regionName: services.regions.name };
  const here = await mutesOf(services.state, space, services.clock());
  const choices = await Promise.all(
    here.map(async (one) => ({ value: one.id, label: await muteName(one, services.state, describe) })),
  );
  const all = choices.length > 1 ? [...choices, { value: ALL, label: t('all-of-them') }] : choices;
  const near = all.filter((choice) => choice.label.toLowerCase().includes(typed.toLowerCase()));
  return near.length > 0 ? near : all;
}
