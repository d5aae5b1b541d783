import { randomBytes } from 'node:crypto';
import type { Address } from '../src/address.ts';
import { DEFAULT_SETTINGS, type Subscription } from '../src/alerts/alert.ts';
import { exampleFor } from '../src/alerts/example.ts';
import { settingsOf } from '../src/chat/bot.ts';
import type { CommandContext, CommandDeclaration, Invocation, Reply } from '../src/chat/command.ts';
import { UserError } from '../src/chat/errors.ts';
import { type Button, link, type Span, text } from '../src/chat/message.ts';
import { channelSchema, type WordList, wordsSchema } from '../src/chat/option-parsers.ts';
import type { Vocabulary } from '../src/chat/option-suggestions.ts';
import { rowsOf, say } from '../src/chat/reply.ts';
import { DAY_MS } from '../src/clock.ts';
import type { Region } from '../src/regions/regions.ts';
import type { Topic } from '../src/stories/story.ts';
import { filterText } from '../src/views/subscription.ts';
import { subscriptionChoice } from '../src/views/subscription-choice.ts';

const EXAMPLE_DAYS = 30;
const MOST_WORDS_LOOKED_AT = 5;
const MOST_PLACES = 5;
/** A space with more wants a broader subscription, not another one. */
const MAX_SUBSCRIPTIONS = 50;

/** What alerts can be narrowed by. */
const FILTERS = ['regions', 'topics', 'words', 'severity'] as const;

/** Asks for alerts here: checks at once whether they can be posted, and shows one that would have come. */
export const subscribe = (vocabulary: Vocabulary): CommandDeclaration => {
  const string = { kind: 'string', required: false } as const;
  return {
    name: 'subscribe',
    description: 'command-subscribe',
    options: [
      {
        ...string,
        name: 'regions',
        description: 'option-subscribe-regions',
        many: true,
        parse: vocabulary.regions,
        suggest: vocabulary.suggestRegions,
      },
      {
        ...string,
        name: 'topics',
        description: 'option-subscribe-topics',
        many: true,
        parse: vocabulary.topics,
        suggest: vocabulary.suggestTopics,
      },
      { ...string, name: 'words', description: 'option-subscribe-words', many: true, free: true, parse: wordsSchema },
      {
        ...string,
        name: 'severity',
        description: 'option-subscribe-severity',
        many: false,
        parse: vocabulary.severity,
        suggest: vocabulary.suggestSeverity,
      },
      {
        name: 'channel',
        platforms: ['discord'],
        description: 'option-subscribe-channel',
        kind: 'channel',
        required: false,
        many: false,
        parse: channelSchema,
      },
    ],
    access: 'manager',
    visibility: 'public',
    async run(context) {
      const { invocation, values } = context;
      const address = addressOf(invocation, values.channel as string | undefined);
      const isChosen = FILTERS.some((name) => values[name] !== undefined);
      const reply =
        (await lackingRights(address, context)) ??
        (await (isChosen ? chosen(address, context) : ask(context, vocabulary)));
      // Pressed, it goes where the choice stood.
      return { ...reply, mode: 'replace' };
    },
  };
};

async function ask({ invocation, t, services }: CommandContext, vocabulary: Vocabulary): Promise<Reply> {
  const { space, address, locale } = invocation;
  const question = { space, address, command: 'subscribe', option: 'regions', typed: '', ...(locale && { locale }) };
  const regions = await vocabulary.suggestRegion(question, services);
  return { mode: 'new', message: subscriptionChoice(regions, invocation.options, t) };
}

async function lackingRights(address: Address, { invocation, t, services }: CommandContext): Promise<Reply | null> {
  const missing = await services.missingPermissions(address);
  if (missing.length === 0) return null;
  return say('warning', t('subscribe-missing-title'), [t('subscribe-missing', { missing: missing.join(', ') })], {
    buttons: [[{ label: t('button-again'), command: 'subscribe', options: invocation.options }]],
  });
}

async function chosen(address: Address, context: CommandContext): Promise<Reply> {
  const { invocation, values, t, locale, now, services } = context;
  const words = values.words as WordList | undefined;
  const subscription: Subscription = {
    id: randomBytes(6).toString('hex'),
    space: invocation.space,
    address,
    regions: (values.regions as readonly Region[] | undefined) ?? [],
    topics: (values.topics as readonly Topic[] | undefined) ?? [],
    words: words?.words ?? [],
    excludedWords: words?.excluded ?? [],
    leastSeverity: (values.severity as 1 | 2 | 3 | undefined) ?? 1,
    createdAt: now,
    createdBy: invocation.caller.id,
    state: 'active',
  };
  const stored = (await services.state.subscriptions.entries()).map(([, one]) => one);
  const here = stored.filter((one) => one.space === invocation.space && one.state !== 'closed');
  const same = here.find((one) => one.address === address && scopeOf(one) === scopeOf(subscription));
  if (same === undefined && here.length >= MAX_SUBSCRIPTIONS) {
    throw new UserError('error-too-many-subscriptions', { most: MAX_SUBSCRIPTIONS });
  }
  const id = same?.id ?? subscription.id;
  const isKnown = same?.state === 'active' && same.leastSeverity === subscription.leastSeverity;
  await services.state.subscriptions.set(id, { ...subscription, id });
  await rememberLanguage(invocation, services);

  const filter = filterText(subscription, { t, locale, regionName: services.regions.name });
  const example = await exampleFor(subscription, services.latest, now - EXAMPLE_DAYS * DAY_MS);
  const shown: Span[] =
    example === undefined
      ? [text(t('subscribe-no-example', { days: EXAMPLE_DAYS }))]
      : [text(`${t('subscribe-example')} `), link(example.summary.headline, example.reports[0]?.url ?? '')];
  const meant = placesMeant(subscription.words, locale, services);
  const hint = meant.slice(0, 1).map(({ word, region }) => {
    return t('subscribe-meant', { word, region: services.regions.name(region, locale) });
  });
  const undo: Button[] =
    same === undefined ? [{ label: t('button-undo'), command: 'unsubscribe', options: { which: id } }] : [];
  const buttons: Button[] = [
    ...meant.map(({ region, label }) => ({ label, command: 'subscribe', options: { regions: region } })),
    { label: t('button-subscriptions'), command: 'subscriptions', options: {} },
    ...undo,
  ];
  const title = t(isKnown ? 'subscribe-known' : same === undefined ? 'subscribe-done' : 'subscribe-changed');
  return say('good', title, [filter, ...hint, shown, t('subscribe-next')], { buttons: rowsOf(buttons) });
}

/** Alerts speak the language of whoever asked for them first, until `/settings` says otherwise. */
async function rememberLanguage(asker: Invocation, services: CommandContext['services']): Promise<void> {
  if ((await services.state.settings.get(asker.space)) !== undefined) return;
  const settings = await settingsOf(services, asker);
  if (settings.language !== DEFAULT_SETTINGS.language) await services.state.settings.set(asker.space, settings);
}

/** A misspelt country, or the name of two places, would silently be watched as a word; the first such word is asked about. */
function placesMeant(words: readonly string[], locale: string, { regions }: CommandContext['services']) {
  for (const word of words.filter((one) => /^\p{L}{4,}$/u.test(one)).slice(0, MOST_WORDS_LOOKED_AT)) {
    const near = regions
      .suggest(word, locale, MOST_PLACES)
      .map((region) => ({ region, label: regions.name(region, locale) }));
    const twins = near.filter(({ label }) => label.toLowerCase() === word);
    if (twins.length > 1) return twins.map(({ region, label }) => ({ word, region, label: `${label} (${region})` }));
    const [first] = near;
    if (first === undefined || first.region.includes('-')) continue;
    const { region, label } = first;
    const looksAlike = label.toLowerCase().startsWith(word.slice(0, 2)) && Math.abs(label.length - word.length) < 4;
    if (looksAlike) return [{ word, region, label }];
  }
  return [];
}

/** Only Discord's channels belong to the space of the one who asks; elsewhere authority over another chat is unknown. */
function addressOf(invocation: Invocation, channel: string | undefined): Address {
  if (channel === undefined) return invocation.address;
  if (invocation.platform !== 'discord' || invocation.space.includes('@')) throw new UserError('error-channel-here');
  return `${invocation.space}:${channel}`;
}

/** Two subscriptions of one scope are one: the severity is changed. */
function scopeOf(one: Subscription): string {
  return JSON.stringify([one.regions, one.topics, one.words, one.excludedWords].map((list) => [...list].sort()));
}
