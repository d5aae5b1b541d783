import { randomBytes } from 'node:crypto';
import { type Address, isPrivateOnDiscord } from '../src/address.ts';
import { isOwnFeed, type Subscription } from '../src/alerts/alert.ts';
import { nextDigestAt } from '../src/alerts/digest-schedule.ts';
import { carriesAll } from '../src/alerts/follow-channels.ts';
import { type LookBack, lookBack } from '../src/alerts/look-back.ts';
import { settingsAt } from '../src/alerts/space-settings.ts';
import { settingsOf } from '../src/chat/bot.ts';
import type { CommandContext, Invocation, Reply } from '../src/chat/command.ts';
import { type ArgsOf, defineCommand } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import { type Button, link, type Span, text, time } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { rowsOf, say } from '../src/chat/reply.ts';
import { listedRights } from '../src/chat/rights.ts';
import { lackingRights, rememberLanguage } from '../src/chat/subscribing.ts';
import { DAY_MS } from '../src/clock.ts';
import { fill, type Translate } from '../src/i18n.ts';
import { feedsButton } from '../src/views/feed-card.ts';
import { filterText, placeSpan } from '../src/views/subscription.ts';
import { subscriptionChoice } from '../src/views/subscription-choice.ts';

const EXAMPLE_DAYS = 30;
const MOST_EXAMPLES = 3;
/** A space with more wants a broader subscription, not another one. */
const MAX_SUBSCRIPTIONS = 50;

/** What alerts can be narrowed by. */
const filters = (option: OptionKinds) => ({
  regions: option.regions().optional(),
  topics: option.topics().optional(),
  words: option.words().optional(),
  severity: option.severity().optional(),
});

type Filters = ArgsOf<ReturnType<typeof filters>>;

/** Asks for alerts here: checks at once whether they can be posted, and shows one that would have come. */
export const subscribe = (option: OptionKinds) =>
  defineCommand({
    name: 'subscribe',
    options: {
      ...filters(option),
      channel: option.channel().optional(),
      role: option.role().optional(),
      silent: option.switch().optional(),
      sound: option.severity().optional(),
      length: option.length().optional(),
      digest: option.digest().optional(),
    },
    access: 'manager',
    visibility: 'public',
    async run(context) {
      if (context.invocation.options.again === 'true') return { ...(await reopened(context)), mode: 'replace' };
      const { channel, role, silent, sound, length, digest, ...filters } = context.args;
      const how = {
        role,
        isSilent: silent,
        soundFrom: sound,
        isBrief: length === 'brief' || undefined,
        digest: digest ?? undefined,
      };
      const address = addressOf(context.invocation, channel);
      const isChosen = Object.keys(filters).length > 0;
      const reply =
        (await lackingRights(address, context)) ??
        (await (isChosen ? chosen(address, how, context) : ask(context, option.suggestRegion)));
      // Pressed, it goes where the choice stood.
      return { ...reply, mode: 'replace' };
    },
  });

/** Where the bot was removed from and is back, what was asked for goes on as it was; each place is checked alone. */
async function reopened({ invocation, t, now, services }: CommandContext): Promise<Reply> {
  const { subscriptions, ownFeeds } = services.state;
  const isClosed = ({ space, state }: Subscription) => space === invocation.space && state === 'closed';
  const feeds = (await ownFeeds.entries()).map(([, one]) => one).filter(isClosed);
  const closed = [...(await subscriptions.entries()).map(([, one]) => one).filter(isClosed), ...feeds];
  const reachable = new Map<Address, boolean>();
  let count = 0;
  for (const one of closed) {
    const isThere =
      reachable.get(one.address) ?? (await services.missingPermissions(one.address).then(isNone, () => false));
    reachable.set(one.address, isThere);
    if (!isThere) continue;
    const { stateReason: _, ...again } = { ...one, state: 'active' } as const;
    // What a feed brought meanwhile is as old as what it held when it was added.
    if (isOwnFeed(again)) await ownFeeds.set(one.id, { ...again, createdAt: now });
    else await subscriptions.set(one.id, again);
    count += 1;
  }
  const buttons: Button[] = [
    { label: t('button-subscriptions'), command: 'subscriptions', options: {} },
    ...(feeds.length > 0 ? [feedsButton(t)] : []),
  ];
  const left = closed.length - count;
  const title = count > 0 ? t('subscribe-again-done', { count }) : t('error-title');
  const lines = left > 0 ? [t('subscribe-again-left', { count: left })] : [];
  return say(count > 0 ? 'good' : 'warning', title, lines, { buttons: rowsOf(buttons) });
}

const isNone = (missing: readonly string[]): boolean => missing.length === 0;

async function ask(
  { invocation, t, locale, services }: CommandContext,
  suggestRegion: OptionKinds['suggestRegion'],
): Promise<Reply> {
  const { space, address } = invocation;
  const question = { space, address, command: 'subscribe', option: 'regions', typed: '', locale };
  const regions = await suggestRegion(question, services);
  return {
    mode: 'new',
    message: subscriptionChoice(regions, invocation.options, t, invocation.platform === 'discord'),
  };
}

async function chosen(
  address: Address,
  how: Pick<Subscription, (typeof HOW)[number]>,
  context: CommandContext<Filters>,
): Promise<Reply> {
  const { invocation, args, t, locale, now, services } = context;
  const { regions, topics, words, severity } = args;
  const stored = (await services.state.subscriptions.entries()).map(([, one]) => one);
  const subscription: Subscription = {
    id: randomBytes(6).toString('hex'),
    space: invocation.space,
    address,
    regions: regions?.wanted ?? [],
    topics: topics?.wanted ?? [],
    ...(regions?.excluded.length ? { excludedRegions: regions.excluded } : {}),
    ...(topics?.excluded.length ? { excludedTopics: topics.excluded } : {}),
    words: words?.words ?? [],
    excludedWords: words?.excluded ?? [],
    leastSeverity: severity ?? 1,
    ...how,
    // A platform says the first name of a topic again and again, and a later one only once.
    ...(address === invocation.address && { placeName: nameAt(address, stored) ?? invocation.placeName }),
    createdAt: now,
    createdBy: invocation.caller.id,
    state: 'active',
  };
  const here = stored.filter((one) => one.space === invocation.space && one.state !== 'closed');
  const same = here.find((one) => one.address === address && scopeOf(one) === scopeOf(subscription));
  if (same === undefined && here.length >= MAX_SUBSCRIPTIONS) {
    throw new UserError('error-too-many-subscriptions', { most: MAX_SUBSCRIPTIONS });
  }
  const id = same?.id ?? subscription.id;
  const isKnown = same?.state === 'active' && MUTABLE.every((name) => isSame(same[name], subscription[name]));
  await services.state.subscriptions.set(id, { ...subscription, id });
  if (same !== undefined && !isSame(same.digest, subscription.digest))
    await services.state.deliveries.reviewHeld(invocation.space, now);
  await rememberLanguage(invocation, services);

  const filter = filterText(subscription, { t, locale, regionName: services.regions.name });
  const past = await lookBack([subscription], services.latest, now - EXAMPLE_DAYS * DAY_MS);
  const undo: Button[] =
    same === undefined ? [{ label: t('button-undo'), command: 'unsubscribe', options: { which: id } }] : [];
  const isCarried = services.followChannels().some((channel) => carriesAll(channel, subscription, locale));
  const buttons: Button[] = [
    { label: t('button-subscriptions'), command: 'subscriptions', options: {} },
    ...(isCarried ? [{ label: t('button-follow'), command: 'follow', options: {} }] : []),
    ...undo,
  ];
  const title = t(isKnown ? 'subscribe-known' : same === undefined ? 'subscribe-done' : 'subscribe-changed');
  const where = hasName(subscription) ? [fill(t, 'subscribe-where', { where: placeSpan(subscription, t) })] : [];
  const lines = [
    filter,
    ...where,
    ...(await whenTold({ ...subscription, id }, here, context)),
    ...(await lesser(address, context)),
    ...examples(past, t),
    ...(isCarried ? [t('subscribe-follow')] : []),
    t('subscribe-next'),
  ];
  return say('good', title, lines, { buttons: rowsOf(buttons) });
}

const nameAt = (address: Address, stored: readonly Subscription[]): string | undefined =>
  stored.find((one) => one.address === address && one.placeName !== undefined)?.placeName;

/** How alerts arrive: said again for the same scope, it replaces what was said before. */
const HOW = ['role', 'isSilent', 'soundFrom', 'isBrief', 'digest'] as const;
const MUTABLE = ['leastSeverity', ...HOW] as const;

const isSame = (one: Subscription[(typeof MUTABLE)[number]], other: typeof one): boolean =>
  JSON.stringify(one || null) === JSON.stringify(other || null);

/** A channel, or a topic: a chat is where it is asked for. */
const hasName = ({ address, placeName }: Subscription): boolean =>
  address.startsWith('discord:')
    ? !address.startsWith('discord:@')
    : placeName !== undefined && address.split(':').length > 2;

/** When the next digest is due, and what waits for none. */
async function whenTold(
  { id, address, digest }: Subscription,
  here: readonly Subscription[],
  { invocation, t, now, services }: CommandContext,
): Promise<Span[][]> {
  if (digest === undefined) return [];
  const { timeZone } = settingsAt(address, await settingsOf(services, invocation));
  const isAlone = here.every((one) => one.id === id || one.address !== address || one.digest !== undefined);
  return [
    fill(t, 'subscribe-digest', { next: time(nextDigestAt(digest, now, timeZone)) }),
    ...(isAlone ? [] : [[text(t('subscribe-digest-beside'))]]),
  ];
}

/** What alerts will lack there, for want of a permission that they do not need. */
async function lesser(address: Address, { t, locale, services }: CommandContext): Promise<string[]> {
  const missing = await services.missingPermissions(address, ['pictures', 'answers']);
  return missing.length === 0 ? [] : [t('subscribe-lesser', { missing: listedRights(missing, t, locale) })];
}

/** The last that would have come; where nothing would, what the others lack. */
function examples({ reached, missed }: LookBack, t: Translate): (string | Span[])[] {
  if (reached.length > 0) {
    const lines = reached.slice(0, MOST_EXAMPLES).map(({ story }): Span[] => {
      const { headline } = story.summary;
      const url = story.reports[0]?.url;
      return [time(story.updatedAt), text(' · '), url === undefined ? text(headline) : link(headline, url)];
    });
    return [t('subscribe-examples', { count: reached.length, days: EXAMPLE_DAYS }), ...lines];
  }
  const reasons = [...missed]
    .sort(([, a], [, b]) => b - a)
    .map(([miss, count]) => t('subscribe-missed', { count, reason: t(`because-${miss}`) }));
  return [t('subscribe-no-example', { days: EXAMPLE_DAYS, seen: reasons.length }), ...reasons];
}

/** Only Discord's channels belong to the space of the one who asks; elsewhere authority over another chat is unknown. */
function addressOf(invocation: Invocation, channel: string | undefined): Address {
  if (channel === undefined) return invocation.address;
  if (invocation.platform !== 'discord' || isPrivateOnDiscord(invocation.space))
    throw new UserError('error-channel-here');
  return `${invocation.space}:${channel}`;
}

/** Two subscriptions of one scope are one: the severity is changed. */
function scopeOf(one: Subscription): string {
  const { regions, topics, words, excludedRegions, excludedTopics, excludedWords } = one;
  const lists = [regions, topics, words, excludedRegions, excludedTopics, excludedWords];
  return JSON.stringify(lists.map((list = []) => [...list].sort()));
}
