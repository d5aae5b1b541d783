import type { Alert, OwnFeed } from '../alerts/alert.ts';
import type { SourceHealth } from '../chat/bot.ts';
import type { Preview } from '../chat/feed-service.ts';
import { type Button, bold, link, type Span, text, time } from '../chat/message.ts';
import { pauseReason } from '../chat/rights.ts';
import type { EpochMs } from '../clock.ts';
import { fill } from '../i18n.ts';
import { faultText } from './fault.ts';
import { ageText } from './format-time.ts';
import { type DescribeWords, filterText, placeSpan } from './subscription.ts';

/** With at least this many failures in a row a source counts as dead. */
export const DEAD_FAILURES = 5;

export const feedsButton = (t: DescribeWords['t']): Button => ({
  label: t('button-feeds'),
  command: 'feed',
  options: { action: 'list' },
});

/** `what matters to miners · Kazakhstan · power`. */
export function scopeText(own: OwnFeed, words: DescribeWords): string {
  const { regions, topics, excludedRegions = [], excludedTopics = [] } = own;
  const isNarrowed = [regions, topics, excludedRegions, excludedTopics].some((list) => list.length > 0);
  const scope = words.t('feed-scope', { all: own.feed.isAll ? 1 : 0 });
  return isNarrowed ? `${scope} · ${filterText(own, words)}` : scope;
}

interface Listed extends DescribeWords {
  readonly number: number;
  /** Where people read what the feed brings. */
  readonly page: string;
  /** Where somebody asks. */
  readonly here: string;
  readonly health: SourceHealth | undefined;
  readonly now: EpochMs;
}

/** `1. Grid news · what matters to miners · here · answers, read 3 min ago`. */
export function feedSpans(own: OwnFeed, listed: Listed): Span[] {
  const { t, number, page, here, health, now } = listed;
  const where =
    own.address === here ? [text(t('subscription-here'))] : fill(t, 'subscription-at', { where: placeSpan(own, t) });
  const stopped =
    own.state === 'active'
      ? undefined
      : t(`subscription-${own.state}`, { reason: pauseReason(own.stateReason ?? '', t) });
  return [
    text(`${number}. `),
    link(own.feed.title, page),
    text(` · ${scopeText(own, listed)} · `),
    ...where,
    text(` · ${stopped ?? healthText(health, now, t)}`),
  ];
}

function healthText(health: SourceHealth | undefined, now: EpochMs, t: DescribeWords['t']): string {
  const { state, silence } = health ?? {};
  if (state?.lastPollAt === undefined) return t('feed-unread');
  if (silence != null) {
    const age = silence.since === undefined ? t('never') : ageText(silence.since, now, t);
    return t(`source-${silence.kind}`, { age });
  }
  const { failures, lastGoodPollAt, lastError = '' } = state;
  const last = lastGoodPollAt === undefined ? t('never') : ageText(lastGoodPollAt, now, t);
  if (failures === 0) return t('feed-answers', { age: last });
  return t(failures >= DEAD_FAILURES ? 'source-dead' : 'source-failing', {
    failures,
    last,
    error: faultText(lastError, t),
  });
}

/** `what matters to miners · Kazakhstan · told 7 Jan, 14:52: from your feed "Grid news"`. */
export function ownNewsSpans(own: OwnFeed, { at }: Pick<Alert, 'at'>, words: DescribeWords): Span[] {
  const reason = words.t('own-feed', { feed: own.feed.title });
  return fill(words.t, 'verdict-sent', { filter: bold(scopeText(own, words)), at: time(at), reason });
}

/** What the newest item would look like, below a sentence that says whether it would arrive. */
export function previewLines(preview: Preview | null, t: DescribeWords['t']): readonly (readonly Span[])[] {
  if (preview === null) return [];
  const { message, withheld } = preview;
  const said = withheld === null ? t('feed-newest') : t('feed-newest-withheld', { reason: t(`because-${withheld}`) });
  return [[text(said)], [bold(message.title)], ...message.paragraphs];
}
