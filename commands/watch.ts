import { randomBytes } from 'node:crypto';
import type { Subscription } from '../src/alerts/alert.ts';
import { actionsOf } from '../src/chat/actions.ts';
import type { Services } from '../src/chat/bot.ts';
import type { Choice, CommandContext, Reply } from '../src/chat/command.ts';
import { type ArgsOf, defineCommand } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { isEverything } from '../src/chat/option-parsers.ts';
import { rowsOf, say } from '../src/chat/reply.ts';
import { lackingRights, rememberLanguage } from '../src/chat/subscribing.ts';
import { countryOf } from '../src/regions/regions.ts';
import type { Provider } from '../src/status/signal.ts';
import { faultText } from '../src/views/fault.ts';
import { watchesButton, watchSpans, watchStateSpans } from '../src/views/watch-card.ts';

/** Of one space. Each provider is three requests every ten minutes. */
const MOST = 10;
/** Of all spaces together, so that what is asked of a source stays a request a second. */
const MOST_EVERYWHERE = 100;
const MAX_NAME = 100;
const BUTTONS_A_ROW = 5;

const ACTIONS = ['add', 'list', 'remove'] as const;

const optionsOf = (option: OptionKinds) => ({
  provider: option
    .text(MAX_NAME, 'error-watch-name', {
      suggest: async ({ space, typed }, services) =>
        (await watchesOf(space, services)).filter((one) => isNamed(one, typed)).map(choiceOf),
    })
    .optional(),
  action: option.action(ACTIONS, 'error-watch-action').optional(),
});

type Context = CommandContext<ArgsOf<ReturnType<typeof optionsOf>>>;

/** Watches the connectivity of single providers, for one space. */
export const watch = (option: OptionKinds) =>
  defineCommand({
    name: 'watch',
    options: optionsOf(option),
    actions: actionsOf('watch', { add: ['provider'], list: [], remove: ['provider'] }),
    access: 'manager',
    visibility: 'private',
    async run(context) {
      const { action = context.args.provider === undefined ? 'list' : 'add' } = context.args;
      return { add, list, remove }[action](context);
    },
  });

async function add(context: Context): Promise<Reply> {
  const { invocation, t, now, services } = context;
  const { space, address } = invocation;
  const [provider, ...others] = await find(context);
  if (others.length > 0) {
    const choices = [provider, ...others].map(({ code, name }) => ({ value: code, label: name }));
    return ask('add', t('ask-which-provider', { value: context.args.provider ?? '' }), choices);
  }
  const everywhere = (await allWatches(services)).flatMap(({ regions }) => regions);
  const here = await watchesOf(space, services);
  const same = here.find((one) => one.address === address && one.regions.includes(provider.code));
  if (same === undefined && here.length >= MOST) throw new UserError('error-watch-full', { most: MOST });
  if (!everywhere.includes(provider.code) && new Set(everywhere).size >= MOST_EVERYWHERE)
    throw new UserError('error-watch-full-everywhere', { most: MOST_EVERYWHERE });
  const missing = await lackingRights(address, context);
  if (missing !== null) return missing;
  const watched: Subscription = {
    id: same?.id ?? randomBytes(6).toString('hex'),
    space,
    address,
    regions: [provider.code],
    provider: provider.name,
    topics: [],
    words: [],
    excludedWords: [],
    leastSeverity: 1,
    placeName: invocation.placeName,
    createdAt: same?.createdAt ?? now,
    createdBy: invocation.caller.id,
    state: 'active',
  };
  await services.state.subscriptions.set(watched.id, watched);
  await rememberLanguage(invocation, services);
  const undo = { label: t('button-undo'), command: 'watch', options: { action: 'remove', provider: watched.id } };
  return say(
    'good',
    t(same === undefined ? 'watch-added' : 'watch-known', { provider: provider.name }),
    [watchStateSpans(await services.statusOf(provider.code), t), t('watch-how')],
    { buttons: [[watchesButton(t), ...(same === undefined ? [undo] : [])]] },
  );
}

async function list({ invocation, args: { provider: typed }, t, services }: Context): Promise<Reply> {
  const here = await watchesOf(invocation.space, services);
  if (typed !== undefined && !here.some((one) => isNamed(one, typed)))
    throw new UserError('error-watch-unknown', { value: typed, count: here.length });
  if (here.length === 0) return say('neutral', t('watch-none-title'), [t('watch-none'), t('watch-how')]);
  const lines = await Promise.all(
    here.map(async (one, index) =>
      watchSpans(one, {
        t,
        number: index + 1,
        here: invocation.address,
        status: await services.statusOf(one.regions[0] ?? ''),
      }),
    ),
  );
  const buttons = here.map(({ id }, index) => ({
    label: t('button-feed-remove', { number: index + 1 }),
    command: 'watch',
    options: { action: 'remove', provider: id },
  }));
  return say('neutral', t('watch-list-title', { count: here.length, most: MOST }), lines, {
    buttons: rowsOf(buttons, BUTTONS_A_ROW),
  });
}

async function remove({ invocation, args: { provider: typed }, t, services }: Context): Promise<Reply> {
  const here = await watchesOf(invocation.space, services);
  if (here.length === 0) throw new UserError('error-watch-unknown', { value: typed ?? '', count: 0 });
  if (typed === undefined) return ask('remove', t('ask-which-watch'), here.map(choiceOf));
  const named = here.filter((one, index) => one.id === typed || String(index + 1) === typed || isNamed(one, typed));
  const going = isEverything(typed) ? here : named;
  if (going.length === 0) throw new UserError('error-watch-unknown', { value: typed, count: here.length });
  if (going.length > 1 && !isEverything(typed)) return ask('remove', t('ask-which-watch'), going.map(choiceOf));
  for (const { id } of going) await services.state.subscriptions.delete(id);
  const names = going.map(({ provider = '' }) => provider);
  return say('neutral', t('watch-removed', { count: going.length }), names, { buttons: [[watchesButton(t)]] });
}

/** A question with a button for each answer. */
const ask = (action: (typeof ACTIONS)[number], question: string, choices: readonly Choice[]): Reply => {
  const buttons = choices.map(({ label, value }) => ({
    label,
    command: 'watch',
    options: { action, provider: value },
  }));
  return say('neutral', question, [], { buttons: rowsOf(buttons, 1) });
};

/** @returns those that may be meant. @throws UserError that says why there is none. */
async function find({ invocation, args, t, services }: Context): Promise<readonly [Provider, ...Provider[]]> {
  const typed = args.provider;
  if (typed === undefined) throw new UserError('error-watch-missing');
  const countries = await countriesFor(invocation.space, typed, services);
  const found = await services.findProviders(typed, countries);
  if (found === undefined) throw new UserError('error-watch-off');
  if (found.kind === 'no-answer')
    throw new UserError('error-watch-unreachable', { reason: faultText(found.reason, t) });
  const [first, ...others] = found.providers;
  if (first === undefined) throw new UserError('error-watch-none', { value: typed });
  return [first, ...others];
}

/** Where a provider is likely to be: the countries that are named with it, and those that the space subscribed to. */
async function countriesFor(space: string, typed: string, { state, regions }: Services): Promise<readonly string[]> {
  const named = typed.split(/[\s,]+/u).flatMap((word) => regions.find(word) ?? []);
  const subscribed = (await state.subscriptions.entries()).flatMap(([, one]) =>
    one.space === space && one.provider === undefined ? one.regions : [],
  );
  return [...new Set([...named, ...subscribed].map(countryOf))];
}

const allWatches = async ({ state }: Pick<Services, 'state'>): Promise<readonly Subscription[]> =>
  (await state.subscriptions.entries()).map(([, one]) => one).filter(({ provider }) => provider !== undefined);

/** In the order in which the list numbers them. */
const watchesOf = async (space: string, services: Pick<Services, 'state'>): Promise<readonly Subscription[]> =>
  (await allWatches(services))
    .filter((one) => one.space === space)
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));

const choiceOf = ({ id, provider = '' }: Subscription): Choice => ({ value: id, label: provider });

const isNamed = ({ regions, provider = '' }: Subscription, typed: string): boolean => {
  const wanted = typed.trim().toLowerCase();
  return (
    regions.some((code) => code.toLowerCase() === wanted.replace(/[\s:-]/gu, '')) ||
    provider.toLowerCase().includes(wanted)
  );
};
