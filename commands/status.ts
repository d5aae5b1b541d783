import { z } from 'zod';
import type { Services, SourceHealth } from '../src/chat/bot.ts';
import type { CommandContext, Reply } from '../src/chat/command.ts';
import { defineCommand, defineOption } from '../src/chat/define-command.ts';
import { time } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { say } from '../src/chat/reply.ts';
import { DAY_MS, HOUR_MS } from '../src/clock.ts';
import { fill, type Translate } from '../src/i18n.ts';
import type { Region } from '../src/regions/regions.ts';
import type { RegionStatus } from '../src/status/status.ts';
import type { Story } from '../src/stories/story.ts';
import { pictureText } from '../src/views/alt-text.ts';
import { type ChartWindow, regionPicture, WINDOW_HOURS, worldPicture } from '../src/views/chart-content.ts';
import { overview, overviewText } from '../src/views/overview.ts';
import { type CardWords, isDrawn, seenAt, statusCard } from '../src/views/status-card.ts';

const WINDOW_DAYS = 30;
/** Of a region; the card shows the newest few and counts what the others speak of. */
const MAX_STORIES = 50;
const MAX_QUOTED = 3;
const MAX_QUOTES = 2;

const WINDOWS = ['48h', '30d'] as const satisfies readonly ChartWindow[];

/** What is going on in a region, dimension by dimension; without a region: everywhere something is going on. */
export const status = (option: OptionKinds) =>
  defineCommand({
    name: 'status',
    options: {
      region: option.region().optional(),
      window: defineOption(z.enum(WINDOWS, 'error-window'), {
        suggest: () => WINDOWS.map((value) => ({ value, label: value })),
      }).optional(),
    },
    access: 'anyone',
    anywhere: true,
    visibility: 'public',
    async run(context) {
      const { region, window } = context.args;
      const reply = await (region === undefined ? everywhere(context) : card(region, window, context));
      // Only the card's own buttons carry this; a Status button under an alert must not replace the alert.
      return context.invocation.options.refresh === undefined ? reply : { ...reply, mode: 'replace' };
    },
  });

async function card(region: Region, window: ChartWindow | undefined, context: CommandContext): Promise<Reply> {
  const { t, locale, now, services } = context;
  const since = now - WINDOW_DAYS * DAY_MS;
  const [status, hashRate, networkHealth, stories, coverage] = await Promise.all([
    services.statusOf(region),
    services.hashRate(),
    services.networkHealth(),
    services.latest({ region, since, limit: MAX_STORIES }),
    services.coverage(region, since),
  ]);
  const shown = window ?? usualWindow(status, now);
  const words: CardWords = { t, locale, now, regionName: services.regions.name };
  const message = statusCard(
    {
      status,
      hashRate,
      networkHealth,
      share: services.shareOf(region),
      farmReports: services.farmReports(region),
      stories,
      rateQuotes: await services.rateQuotes(stories.slice(0, MAX_QUOTED), MAX_QUOTES),
      coverage,
      windowDays: WINDOW_DAYS,
      window: shown,
      windows: WINDOWS,
    },
    words,
  );
  const reply = { mode: 'new', message, ...freshness(context, status, stories) } as const;
  if (!isDrawn(status)) return reply;
  const image = { key: regionPicture(region, shown, locale), alt: pictureText(status, shown, words) };
  return { ...reply, message: { ...message, image } };
}

/** What somebody who looks again hears where nothing was reported since they looked. */
function freshness({ invocation, t, now }: CommandContext, { dimensions }: RegionStatus, stories: readonly Story[]) {
  const before = seenAt(invocation.options.refresh);
  const reported = Object.values(dimensions).flatMap(({ incident, observations }) => [
    incident?.updatedAt ?? 0,
    ...observations.map(({ kind, at }) => (kind === 'reported' ? at : 0)),
  ]);
  const newest = Math.max(0, ...reported, ...stories.map(({ updatedAt }) => updatedAt));
  if (before === undefined || newest > before) return {};
  const at = time(before, now - before < DAY_MS / 2 ? 'time' : 'date-time');
  return { toast: fill(t, 'button-nothing-new-since', { at }) };
}

/** What began in the last two days is lost in the picture of a month. */
function usualWindow({ dimensions }: RegionStatus, now: number): ChartWindow {
  const { incident } = dimensions.internet;
  return incident !== null && now - incident.since <= WINDOW_HOURS['48h'] * HOUR_MS ? '48h' : '30d';
}

async function everywhere({ t, locale, now, services }: CommandContext): Promise<Reply> {
  const busy = await services.busyRegions();
  if (busy.length === 0) {
    const lines = [t('status-quiet', { days: WINDOW_DAYS }), ...(await unheard(services, t))];
    return say('unknown', t('status-quiet-title'), lines);
  }
  const words: CardWords = { t, locale, now, regionName: services.regions.name };
  const image = { key: worldPicture(locale), alt: overviewText(busy, words) };
  return { mode: 'new', message: { ...overview(busy, words), image } };
}

/** Where most sources are silent, nobody should take their silence for calm. */
async function unheard(services: Pick<Services, 'sources'>, t: Translate): Promise<readonly string[]> {
  const all = await services.sources();
  const isHeard = ({ state }: SourceHealth) => state?.lastGoodPollAt !== undefined && state.failures === 0;
  const answering = all.filter(isHeard).length;
  return answering * 2 < all.length ? [t('sources-title', { answering, sources: all.length })] : [];
}
