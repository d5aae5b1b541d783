import { DAY_MS } from '../src/clock.ts';
import type { CommandContext, CommandDeclaration, Reply } from '../src/command.ts';
import { fill } from '../src/i18n.ts';
import { bold, text, time } from '../src/message.ts';
import { rowsOf, say } from '../src/reply.ts';
import { statusCard } from '../src/status/card.ts';
import { DIMENSIONS } from '../src/status/observation.ts';
import { dimensionText } from '../src/status/words.ts';
import { rateQuotes } from '../src/stories/rate-quotes.ts';
import type { Region } from '../src/stories/story.ts';
import type { Vocabulary } from '../src/vocabulary.ts';

const WINDOW_DAYS = 30;
const MAX_REGIONS = 15;
const MAX_BUTTONS = 6;
/** Reports read for what they say of the hash rate, and how many are quoted. */
const MAX_READ = 8;
const MAX_QUOTES = 2;

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
  ],
  access: 'anyone',
  visibility: 'public',
  async run(context) {
    const region = context.values.region as Region | undefined;
    const reply = await (region === undefined ? everywhere(context) : card(region, context));
    // Only the Refresh button carries this; a Status button under an alert must not replace the alert.
    return context.invocation.options.refresh === 'true' ? { ...reply, mode: 'replace' } : reply;
  },
});

async function card(region: Region, { t, locale, now, services }: CommandContext): Promise<Reply> {
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
  return { mode: 'new', message: statusCard(input, { t, locale, now, regionName: services.regions.name }) };
}

async function everywhere({ t, locale, now, services }: CommandContext): Promise<Reply> {
  const busy = await services.busyRegions();
  if (busy.length === 0) return say('unknown', t('status-quiet-title'), [t('status-quiet', { days: WINDOW_DAYS })]);
  const lines = busy.slice(0, MAX_REGIONS).map((one) => {
    const known = DIMENSIONS.map((dimension) => one.dimensions[dimension]).filter(
      (part) => part.state !== 'unknown' && !part.stale,
    );
    const states = known.map((part) => {
      const dimension = t(`dimension-${part.dimension}`);
      return t('dimension-state', { dimension, state: dimensionText(part, t) });
    });
    const since = Math.min(...known.map((part) => part.since ?? Number.POSITIVE_INFINITY));
    const begun = Number.isFinite(since) ? [text(` · ${t('since')} `), time(since, 'date')] : [];
    return [bold(services.regions.name(one.region, locale)), text(` · ${states.join(' · ')}`), ...begun];
  });
  const buttons = busy.slice(0, MAX_BUTTONS).map((one) => ({
    label: services.regions.name(one.region, locale),
    command: 'status',
    options: { region: one.region },
  }));
  const more = busy.length > MAX_REGIONS ? [t('and-more', { count: busy.length - MAX_REGIONS })] : [];
  const title = t('status-everywhere-title', { count: busy.length });
  return say('warning', title, [...lines, ...more], {
    footer: fill(t, 'status-as-of', { at: time(now) }),
    buttons: rowsOf(buttons),
  });
}
