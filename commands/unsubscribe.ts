import type { Subscription } from '../src/alerts/alert.ts';
import { asksFor, without } from '../src/alerts/narrow.ts';
import type { Services } from '../src/chat/bot.ts';
import type { Choice, CommandContext, Reply } from '../src/chat/command.ts';
import { defineCommand } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import type { MuteTarget } from '../src/chat/mute-targets.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { isEverything } from '../src/chat/option-parsers.ts';
import { say } from '../src/chat/reply.ts';
import type { Translate } from '../src/i18n.ts';
import { filterText } from '../src/views/subscription.ts';

const ALL = 'all';

/**
 * Ends one subscription of the space, or all; the only one needs no naming. A place or a topic is taken out of those that
 * name it, else out of those that cover it.
 */
export const unsubscribe = (option: OptionKinds) =>
  defineCommand({
    name: 'unsubscribe',
    options: {
      which: option
        .ofList('error-no-such-subscription', {
          suggest: (question, services) =>
            choicesOf(question.space, services.locales.match(question.locale), services, question.typed),
        })
        .optional(),
    },
    access: 'manager',
    visibility: 'public',
    async run(context) {
      const { invocation, args, t, locale, services } = context;
      const { space } = invocation;
      const choices = await choicesOf(space, locale, services, '');
      const ids = choices.map((choice) => choice.value).filter((value) => value !== ALL);
      if (ids.length === 0) throw new UserError('error-no-subscriptions');
      const which = args.which?.typed ?? (ids.length === 1 ? ids[0] : undefined);
      if (which === undefined) throw new UserError('ask-which-subscription', {}, choices);
      // By its number in the list of /subscriptions, too; one of everything is named like all of them.
      const chosen =
        choices.find((one) => [one.value, one.label].some((name) => name.toLowerCase() === which.toLowerCase())) ??
        choices.find((one, index) => String(index + 1) === which && one.value !== ALL);
      if (chosen === undefined && !isEverything(which)) {
        const narrowed = await narrow(context);
        if (narrowed !== undefined) return narrowed;
        throw new UserError('error-no-such-subscription', {}, await choicesOf(space, locale, services, which));
      }
      const going = chosen === undefined || chosen.value === ALL ? ids : [chosen.value];
      for (const id of going) await services.state.subscriptions.delete(id);
      const names = choices.filter((choice) => going.includes(choice.value)).map((choice) => choice.label);
      return say('neutral', t('unsubscribe-done', { count: going.length }), names, { buttons: [listButton(t)] });
    },
  });

type Context = CommandContext<{ readonly which?: { readonly targets: readonly MuteTarget[] } | undefined }>;

const listButton = (t: Translate) => [{ label: t('button-subscriptions'), command: 'subscriptions', options: {} }];

/** Takes what was typed out of subscriptions; undefined: none asks for it. */
async function narrow({ invocation, args, t, locale, services }: Context): Promise<Reply | undefined> {
  const { subscriptions } = services.state;
  const here = (await subscriptions.entries())
    .map(([, one]) => one)
    .filter(({ space, provider }) => space === invocation.space && provider === undefined);
  const left = new Map<Subscription, Subscription | null>();
  for (const target of args.which?.targets ?? []) {
    const naming = here.filter((one) => asksFor(one, target));
    for (const one of naming.length > 0 ? naming : here) {
      const before = left.has(one) ? left.get(one) : one;
      const after = before && without(before, target);
      if (after !== undefined) left.set(one, after);
    }
  }
  if (left.size === 0) return undefined;
  const describe = { t, locale, regionName: services.regions.name };
  const ended = [...left].filter(([, after]) => after === null).map(([one]) => one);
  const changed = [...left.values()].filter((after) => after !== null);
  for (const { id } of ended) await subscriptions.delete(id);
  await subscriptions.setMany(changed.map((one) => [one.id, one]));
  const title = ended.length > 0 ? t('unsubscribe-done', { count: ended.length }) : t('subscribe-changed');
  const lines = [
    ...ended.map((one) => filterText(one, describe)),
    ...(ended.length > 0 && changed.length > 0 ? [t('subscribe-changed')] : []),
    ...changed.map((one) => filterText(one, describe)),
  ];
  return say('neutral', title, lines, { buttons: [listButton(t)] });
}

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
