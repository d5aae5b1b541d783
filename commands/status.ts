import { z } from 'zod';
import { regionPicture, type Window, worldPicture } from '../src/charts/describe.ts';
import { DAY_MS } from '../src/clock.ts';
import type { CommandContext, CommandDeclaration, Reply } from '../src/command.ts';
import { say } from '../src/reply.ts';
import { statusCard } from '../src/status/card.ts';
import { DIMENSIONS } from '../src/status/observation.ts';
import { overview } from '../src/status/overview.ts';
import { rateQuotes } from '../src/stories/rate-quotes.ts';
import type { Region } from '../src/stories/story.ts';
import type { Vocabulary } from '../src/vocabulary.ts';

const WINDOW_DAYS = 30;
/** Reports read for what they say of the hash rate, and how many are quoted. */
const MAX_READ = 8;
const MAX_QUOTES = 2;

const WINDOWS = ['48h', '30d'] as const satisfies readonly Window[];

/** What is going on in a region, dimension by dimension; without a region: everywhere something is going on. */
export const status = (vocabulary: Vocabulary): CommandDeclaration => ({
  name: 'status',
  description: 'command-status',
  options: [
    {
      name: 'region',
      description: 'option-status-region',
      kind: 'string',
      required: false,
      many: false,
      parse: vocabulary.region,
      suggest: vocabulary.suggestRegion,
    },
    {
      name: 'window',
      description: 'option-status-window',
      kind: 'string',
      required: false,
      many: false,
      parse: z.enum(WINDOWS, 'error-window'),
      suggest: () => WINDOWS.map((value) => ({ value, label: value })),
    },
  ],
  access: 'anyone',
  visibility: 'public',
  async run(context) {
    const region = context.values.region as Region | undefined;
    const reply = await (region === undefined ? everywhere(context) : card(region, context));
    // Only the card's own buttons carry this; a Status button under an alert must not replace the alert.
    return context.invocation.options.refresh === 'true' ? { ...reply, mode: 'replace' } : reply;
  },
});

async function card(region: Region, context: CommandContext): Promise<Reply> {
  const { t, locale, now, services } = context;
  const since = now - WINDOW_DAYS * DAY_MS;
  const [status, hashRate, stories, coverage] = await Promise.all([
    services.statusOf(region),
    services.hashRate(),
    services.latest({ region, since, limit: 3 }),
    services.coverage(region, since),
  ]);
  const ids = stories.flatMap((story) => story.reports.toReversed().map((report) => report.itemId)).slice(0, MAX_READ);
  const items = (await Promise.all(ids.map((id) => services.state.item(id)))).filter((item) => item !== undefined);
  const input = {
    status,
    hashRate,
    share: services.shareOf(region),
    stories,
    rateQuotes: rateQuotes(items, MAX_QUOTES),
    coverage,
    windowDays: WINDOW_DAYS,
  };
  const message = statusCard(input, { t, locale, now, regionName: services.regions.name });
  const window = (context.values.window as Window | undefined) ?? '30d';
  const others = WINDOWS.filter((one) => one !== window);
  const windows = others.map((one) => ({
    label: t('button-window', { window: one }),
    command: 'status',
    options: { region, window: one, refresh: 'true' },
  }));
  // A picture of nothing says nothing.
  if (DIMENSIONS.every((name) => status.dimensions[name].observations.length === 0)) return { mode: 'new', message };
  const image = {
    key: regionPicture(region, window, locale),
    alt: t('picture-region', { title: message.title, window }),
  };
  return { mode: 'new', message: { ...message, image, buttons: [...(message.buttons ?? []), windows] } };
}

async function everywhere({ t, locale, services }: CommandContext): Promise<Reply> {
  const busy = await services.busyRegions();
  if (busy.length === 0) return say('unknown', t('status-quiet-title'), [t('status-quiet', { days: WINDOW_DAYS })]);
  const image = { key: worldPicture(locale), alt: t('picture-world', { count: busy.length }) };
  return { mode: 'new', message: { ...overview(busy, { t, locale, regionName: services.regions.name }), image } };
}
