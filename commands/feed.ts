import { randomBytes } from 'node:crypto';
import type { OwnFeed } from '../src/alerts/alert.ts';
import { ACTIONS, actionsOf } from '../src/chat/actions.ts';
import { type Services, settingsHere } from '../src/chat/bot.ts';
import type { Choice, CommandContext, Reply } from '../src/chat/command.ts';
import { type ArgsOf, defineCommand } from '../src/chat/define-command.ts';
import { UserError } from '../src/chat/errors.ts';
import type { Button } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { rowsOf, say } from '../src/chat/reply.ts';
import { faultText } from '../src/views/fault.ts';
import { feedSpans, feedsButton, previewLines, scopeText } from '../src/views/feed-card.ts';
import { pageOf, withPages } from '../src/views/pages.ts';

const PER_PAGE = 10;
const BUTTONS_A_ROW = 5;
const MAX_ADDRESS = 1000;
const LIST_NAME = 'hashwire.opml';

const optionsOf = (option: OptionKinds) => ({
  action: option.action(ACTIONS, 'error-feed-action').optional(),
  feed: option
    .text(MAX_ADDRESS, 'error-feed-address', {
      suggest: async ({ space, typed }, services) => near(await feedsOf(space, services), typed),
    })
    .optional(),
  topics: option.topics().optional(),
  regions: option.regions().optional(),
  all: option.switch().optional(),
  file: option.file().optional(),
});

/** The options of each action. */
const TAKES: Readonly<Record<(typeof ACTIONS)[number], readonly string[]>> = {
  add: ['feed', 'topics', 'regions', 'all'],
  list: [],
  test: ['feed', 'topics', 'regions', 'all'],
  remove: ['feed', 'all'],
  export: [],
  import: ['file', 'all'],
};

type Context = CommandContext<ArgsOf<ReturnType<typeof optionsOf>>>;
type Found = Awaited<ReturnType<Services['ownFeeds']['find']>>;

/** Feeds of one space: what they bring is sent there and nowhere else. */
export const feed = (option: OptionKinds) => {
  const options = optionsOf(option);
  return defineCommand({
    name: 'feed',
    options,
    actions: actionsOf('feed', TAKES),
    access: 'manager',
    visibility: 'private',
    async run(context) {
      const { action = context.args.feed === undefined ? 'list' : 'add' } = context.args;
      // Looks the feed up first, which takes long: others may be added meanwhile.
      if (action === 'add') return add(context);
      if (action === 'import') return importList(context, options);
      const here = await feedsOf(context.invocation.space, context.services);
      const { feed: value } = context.args;
      const isNamed = action !== 'test' && value !== undefined && !IS_NUMBER.test(value);
      if (isNamed && pick(here, value) === undefined)
        throw new UserError('error-feed-unknown', { value, count: here.length });
      return { list, test, remove, export: exportList }[action](here, context);
    },
  });
};

async function add(context: Context): Promise<Reply> {
  const { invocation, args, services } = context;
  const { ownFeeds } = services;
  if (args.feed === undefined || IS_NUMBER.test(args.feed)) throw new UserError('error-feed-missing');
  const found = await find(args.feed, context);
  const here = await feedsOf(invocation.space, services);
  const same = here.find(({ feed: { url } }) => url === found.url);
  if (same === undefined && here.length >= ownFeeds.most)
    throw new UserError('error-feed-full', { most: ownFeeds.most });
  const own = ownOf(found, context, same);
  await ownFeeds.keep(own, found);
  return shown(own, found, context, same === undefined ? 'feed-added' : 'feed-changed');
}

const IS_NUMBER = /^#?\p{Nd}{1,4}$/u;

/** What it brings without being added, or how one of the list fares. */
async function test(here: readonly OwnFeed[], context: Context): Promise<Reply> {
  const { args } = context;
  if (args.feed === undefined) throw new UserError('error-feed-missing');
  const known = pick(here, args.feed);
  // `/feed test 4`: to the web a bare number is the address of a machine.
  if (known === undefined && IS_NUMBER.test(args.feed))
    throw new UserError('error-feed-unknown', { value: args.feed, count: here.length });
  const found = await find(known?.feed.url ?? args.feed, context);
  return shown(known ?? ownOf(found, context), found, context, 'feed-tested');
}

/** @param id of the sentence that says what was done. */
async function shown(own: OwnFeed, found: Found, context: Context, id: string): Promise<Reply> {
  const { invocation, t, locale, services } = context;
  const words = { t, locale, regionName: services.regions.name };
  const preview = await services.ownFeeds.preview(own, found, await settingsHere(services, invocation));
  const remove: Button[] =
    id === 'feed-added'
      ? [{ label: t('button-undo'), command: 'feed', options: { action: 'remove', feed: own.id } }]
      : [];
  const buttons: Button[] = [feedsButton(t), ...remove];
  return say(
    id === 'feed-tested' ? 'neutral' : 'good',
    t(id, { title: found.title }),
    [
      t('feed-sent', { scope: scopeText(own, words), tested: id === 'feed-tested' ? 1 : 0 }),
      t('feed-holds', { count: found.parsed.held.length }),
      ...(id === 'feed-tested' ? [] : [t('feed-silent')]),
      ...previewLines(preview, t),
    ],
    { buttons: rowsOf(buttons) },
  );
}

/** @throws UserError in the words of the reader. */
async function find(typed: string, { t, services }: Context): Promise<Found> {
  return services.ownFeeds.find(typed).catch((error: unknown) => {
    const reason = error instanceof UserError ? error.args.reason : undefined;
    if (!(error instanceof UserError) || typeof reason !== 'string') throw error;
    throw new UserError(error.key, { ...error.args, reason: faultText(reason, t) });
  });
}

async function remove(here: readonly OwnFeed[], { args, t, services }: Context): Promise<Reply> {
  const all = args.all === true && args.feed === undefined;
  if (args.feed === undefined && !all) throw new UserError('error-feed-missing');
  const one = args.feed === undefined ? undefined : pick(here, args.feed);
  const going = all ? here : one === undefined ? [] : [one];
  if (going.length === 0) throw new UserError('error-feed-unknown', { value: args.feed ?? '', count: here.length });
  for (const { id } of going) await services.state.ownFeeds.delete(id);
  const names = going.map(({ feed: { title } }) => title);
  return say('neutral', t('feed-removed', { count: going.length }), names, {
    buttons: [[feedsButton(t)]],
  });
}

function list(here: readonly OwnFeed[], context: Context): Reply {
  const { invocation, args, t, locale, now, services } = context;
  const { ownFeeds } = services;
  if (here.length === 0) return say('neutral', t('feed-none-title'), [t('feed-none', { most: ownFeeds.most })]);
  const words = { t, locale, regionName: services.regions.name, here: invocation.address, now };
  // No option of its own: a bare number is that of a feed.
  const asked = Number(invocation.options.page ?? args.feed);
  const paged = { ...context, args: { page: Number.isInteger(asked) && asked > 0 ? asked : undefined } };
  const page = pageOf(here, paged, PER_PAGE);
  const numbered = page.shown.map((own, index) => ({ own, number: page.first + index + 1 }));
  const lines = numbered.map(({ own, number }) =>
    feedSpans(own, { ...words, number, page: ownFeeds.pageOf(own), health: ownFeeds.health(own) }),
  );
  const buttons = numbered.map(({ own, number }) => ({
    label: t('button-feed-remove', { number }),
    command: 'feed',
    options: { action: 'remove', feed: own.id },
  }));
  const counts = { count: here.length, most: ownFeeds.most };
  const reply = say('neutral', t('feed-list-title', counts), [...lines, t('feed-how')], {
    buttons: rowsOf(buttons, BUTTONS_A_ROW),
  });
  return withPages(reply, page, paged);
}

function exportList(here: readonly OwnFeed[], { t, services }: Context): Reply {
  if (here.length === 0)
    return say('neutral', t('feed-none-title'), [t('feed-none', { most: services.ownFeeds.most })]);
  const content = services.ownFeeds.writeList(t('feed-export-name'), here);
  return say('neutral', t('feed-exported', { count: here.length }), [t('feed-export-how')], {
    file: { name: LIST_NAME, content },
  });
}

async function importList(context: Context, options: ReturnType<typeof optionsOf>): Promise<Reply> {
  const { invocation, args, t, services } = context;
  const { ownFeeds } = services;
  const bytes = await invocation.openFile?.(args.feed ?? '');
  if (bytes === undefined) throw new UserError('error-feed-no-file');
  const listed = ownFeeds.readList(bytes);
  const here = await feedsOf(invocation.space, services);
  const known = new Set(here.map(({ feed: { url } }) => url));
  const fresh = listed.filter(({ url }) => !known.has(url));
  const tried = fresh.slice(0, Math.max(0, ownFeeds.most - here.length));
  const looked = await Promise.all(
    tried.map(async (one) => {
      const found = await find(one.url, context).catch((error: unknown) => {
        if (error instanceof UserError) return error;
        throw error;
      });
      return { one, found };
    }),
  );
  let count = 0;
  const failed: string[] = [];
  for (const { one, found } of looked) {
    if (found instanceof UserError) failed.push(`${one.title || one.url}: ${t(found.key, { ...found.args })}`);
    else if (!known.has(found.url)) {
      known.add(found.url);
      const regions = options.regions.parse.safeParse(one.regions.join()).data;
      const topics = options.topics.parse.safeParse(one.topics.join()).data;
      // Each a moment after the one before: the list keeps the order of the file.
      const now = context.now + count;
      const narrowed = { ...context, now, args: { ...args, regions, topics, all: one.isAll || args.all } };
      await ownFeeds.keep(ownOf({ ...found, title: one.title || found.title }, narrowed), found);
      count += 1;
    }
  }
  const notes = [
    ...(listed.length > fresh.length ? [t('feed-import-known', { count: listed.length - fresh.length })] : []),
    ...(fresh.length > tried.length
      ? [t('feed-import-full', { count: fresh.length - tried.length, most: ownFeeds.most })]
      : []),
    ...(failed.length > 0 ? [t('feed-import-failed'), ...failed] : []),
  ];
  return say(count > 0 ? 'good' : 'warning', t('feed-imported', { count }), notes, {
    buttons: [[feedsButton(t)]],
  });
}

/** @param same the one that is changed. */
function ownOf(
  { url, title }: Pick<Found, 'url' | 'title'>,
  { invocation, args, now }: Context,
  same?: OwnFeed,
): OwnFeed {
  const { regions, topics, all } = args;
  return {
    id: same?.id ?? randomBytes(6).toString('hex'),
    space: invocation.space,
    address: invocation.address,
    regions: regions?.wanted ?? [],
    topics: topics?.wanted ?? [],
    ...(regions?.excluded.length ? { excludedRegions: regions.excluded } : {}),
    ...(topics?.excluded.length ? { excludedTopics: topics.excluded } : {}),
    words: [],
    excludedWords: [],
    leastSeverity: 1,
    placeName: invocation.placeName,
    createdAt: same?.createdAt ?? now,
    createdBy: invocation.caller.id,
    state: 'active',
    feed: { url, title, ...(all === true ? { isAll: true } : {}) },
  };
}

/** In the order in which the list numbers them. */
const feedsOf = async (space: string, { state }: Pick<Services, 'state'>): Promise<readonly OwnFeed[]> =>
  (await state.ownFeeds.entries())
    .map(([, one]) => one)
    .filter((one) => one.space === space)
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));

/** By its number, its id, its title or its address. */
function pick(here: readonly OwnFeed[], typed: string): OwnFeed | undefined {
  const wanted = typed.trim().toLowerCase();
  const bare = (address: string) => address.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/gu, '');
  return here.find(
    ({ id, feed: { title, url } }, index) =>
      id === wanted || String(index + 1) === wanted || title.toLowerCase() === wanted || bare(url) === bare(wanted),
  );
}

const near = (here: readonly OwnFeed[], typed: string): readonly Choice[] =>
  here
    .filter(({ feed: { title, url } }) => `${title} ${url}`.toLowerCase().includes(typed.toLowerCase()))
    .map(({ id, feed: { title } }) => ({ value: id, label: title }));
