import type { Services } from '../src/chat/bot.ts';
import type { Choice } from '../src/chat/command.ts';
import { defineCommand } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { isEverything } from '../src/chat/option-parsers.ts';
import { say } from '../src/chat/reply.ts';
import { filterText } from '../src/views/subscription.ts';

const ALL = 'all';

/** Ends one subscription of the space, or all; the only one needs no naming. */
export const unsubscribe = (option: OptionKinds) =>
  defineCommand({
    name: 'unsubscribe',
    options: {
      which: option
        .text(100, 'error-no-such-subscription', {
          suggest: (question, services) =>
            choicesOf(question.space, services.locales.match(question.locale), services, question.typed),
        })
        .optional(),
    },
    access: 'manager',
    visibility: 'public',
    async run({ invocation, args, t, locale, services }) {
      const { space } = invocation;
      const choices = await choicesOf(space, locale, services, '');
      const ids = choices.map((choice) => choice.value).filter((value) => value !== ALL);
      if (ids.length === 0) throw new UserError('error-no-subscriptions');
      const which = args.which ?? (ids.length === 1 ? ids[0] : undefined);
      if (which === undefined) throw new UserError('ask-which-subscription', {}, choices);
      // By its number in the list of /subscriptions, too; one of everything is named like all of them.
      const chosen =
        choices.find((one) => [one.value, one.label].some((name) => name.toLowerCase() === which.toLowerCase())) ??
        choices.find((one, index) => String(index + 1) === which && one.value !== ALL);
      if (chosen === undefined && !isEverything(which)) {
        throw new UserError('error-no-such-subscription', {}, await choicesOf(space, locale, services, which));
      }
      const going = chosen === undefined || chosen.value === ALL ? ids : [chosen.value];
      for (const id of going) await services.state.subscriptions.delete(id);
      const names = choices.filter((choice) => going.includes(choice.value)).map((choice) => choice.label);
      return say('neutral', t('unsubscribe-done', { count: going.length }), names, {
        buttons: [[{ label: t('button-subscriptions'), command: 'subscriptions', options: {} }]],
      });
    },
  });

async function choicesOf(space: string, locale: string, services: Services, typed: string): Promise<readonly Choice[]> {
  const t = services.locales.translator(locale);
  const describe = { t, locale, regionName: services.regions.name };
  const here = (await services.state.subscriptions.entries())
    .map(([, one]) => one)
    .filter((one) => one.space === space)
    .sort((left, right) => left.createdAt - right.createdAt);
  const choices = here.map((one) => ({ value: one.id, label: filterText(one, describe) }));
  const all = choices.length > 1 ? [...choices, { value: ALL, label: t('all-of-them') }] : choices;
  const near = all.filter((choice) => choice.label.toLowerCase().includes(typed.toLowerCase()));
  return near.length > 0 ? near : all;
}
