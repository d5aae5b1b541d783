import { type Clock, DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '../clock.ts';
import type { State } from '../state/port.ts';
import type { Failure } from '../status/signal.ts';
import type { Alert } from './alert.ts';
import { raiseOwn } from './create-alert.ts';

/** When no feed has answered for so long, silence no longer means that nothing happens. */
export const BLIND_AFTER_MS = 30 * MINUTE_MS;
const BLIND_FACT = 'blindness';

/** Since when Hashwire is blind and has told so; null: it sees. */
export interface Blindness {
  readonly since: EpochMs | null;
}

/**
 * @param lastGoodPollAt when a feed last answered, or the process started, whichever is later.
 * @returns what to remember, and what to tell, once for each change.
 */
export function blindness(
  before: Blindness,
  lastGoodPollAt: EpochMs,
  now: EpochMs,
): { readonly after: Blindness; readonly alert: Alert | null } {
  if (before.since === null) {
    if (now - lastGoodPollAt < BLIND_AFTER_MS) return { after: before, alert: null };
    return { after: { since: lastGoodPollAt }, alert: serviceAlert('service-blind', lastGoodPollAt, now) };
  }
  if (lastGoodPollAt <= before.since || now - lastGoodPollAt >= BLIND_AFTER_MS) return { after: before, alert: null };
  return { after: { since: null }, alert: serviceAlert('service-back', before.since, now) };
}

/**
 * Looks whether any feed still answers.
 * @param isOurs of what a feed's state is kept under: one that a single space added does not show that we see.
 */
export function createBlindnessWatch(
  state: State,
  clock: Clock,
  isOurs: (key: string) => boolean = () => true,
): { check(): Promise<boolean> } {
  const startedAt = clock();

  return {
    /** @returns whether there is something new to tell; then it is committed. */
    async check() {
      const feeds = (await state.feeds.entries()).filter(([key]) => isOurs(key));
      const answered = feeds.reduce((latest, [, feed]) => Math.max(latest, feed.lastGoodPollAt ?? 0), 0);
      const before = toBlindness(await state.facts.get(BLIND_FACT));
      // Before the first poll of this process nothing has failed yet; but who was blind stays so until a feed answers.
      const since = before.since === null ? Math.max(answered, startedAt) : answered;
      const { after, alert } = blindness(before, since, clock());
      if (!alert) return false;
      await state.commit({ seen: [], items: [], stories: [], incidents: [], observations: [], alerts: [alert] });
      await state.facts.set(BLIND_FACT, after);
      return true;
    },
  };
}

function toBlindness(fact: unknown): Blindness {
  const since = (fact as Partial<Blindness> | undefined)?.since;
  return { since: typeof since === 'number' ? since : null };
}

function serviceAlert(reason: 'service-blind' | 'service-back', since: EpochMs, now: EpochMs): Alert {
  const lasted = reason === 'service-back' ? { lastedMs: now - since } : {};
  // Its id depends on the beginning alone: after a crash between the alert and the fact it is recognised.
  return { ...raiseOwn({ reason, key: `service:${since}`, at: now }), ...lasted };
}

/** What is known of a feed's failing; see `FeedHealth`. */
export interface FailingFeed {
  readonly feed: { readonly id: string; readonly url: string; readonly title: string };
  readonly lastGoodPollAt?: number | undefined;
  readonly deadSince?: number | undefined;
  readonly deadToldAt?: number | undefined;
}

const isDead = ({ deadSince, lastGoodPollAt }: FailingFeed): boolean =>
  deadSince !== undefined && lastGoodPollAt !== undefined;

/** It died since managers were told last. */
export const isDeadNews = (one: FailingFeed): boolean =>
  isDead(one) && (one.deadToldAt === undefined || one.deadToldAt < (one.deadSince ?? 0));

/** While most feeds fail, it is us: that is blindness, and told as such. */
const MOST = 0.5;

/**
 * Tells once of feeds that used to answer and have not for a day. One that never answered is a mistake of the catalogue:
 * `/sources` shows it.
 * @returns the feeds that were told of.
 */
export async function tellDeadFeeds<T extends FailingFeed>(
  state: Pick<State, 'commit'>,
  feeds: readonly T[],
  clock: Clock,
): Promise<readonly T[]> {
  const dead = feeds.filter(isDead);
  const news = dead.filter(isDeadNews);
  if (news.length === 0 || dead.length > feeds.length * MOST) return [];
  const at = clock();
  const key = `feeds:${news.map(({ feed }) => feed.id).join()}:${Math.floor(at / HOUR_MS)}`;
  const headline = news.map(({ feed }) => feed.title).join(', ');
  const alert = { ...raiseOwn({ reason: 'service-feeds-dead', key, at }), severity: 1 as const, headline };
  await state.commit({ seen: [], items: [], stories: [], incidents: [], observations: [], alerts: [alert] });
  return news;
}

/** What is known of a feed that answers and says nothing; see `FeedHealth`. */
export interface SilentFeed {
  readonly feed: FailingFeed['feed'];
  readonly silence?: { readonly kind: string; readonly since: EpochMs | undefined } | undefined;
  readonly silentToldAt?: number | undefined;
}

const isSilent = ({ silence }: SilentFeed, at: EpochMs): boolean =>
  silence !== undefined && silence.kind !== 'undated' && (silence.since === undefined || at - silence.since >= DAY_MS);

/** It fell silent since managers were told last. */
export const isSilentNews = (one: SilentFeed, at: EpochMs): boolean =>
  isSilent(one, at) && (one.silentToldAt === undefined || one.silentToldAt < (one.silence?.since ?? 0));

/**
 * Tells once of feeds that answer and have no entries any more, or nothing new for longer than ever. Dates that cannot be
 * read are the operator's matter: `/sources` shows them.
 * @returns the feeds that were told of.
 */
export async function tellSilentFeeds<T extends SilentFeed>(
  state: Pick<State, 'commit'>,
  feeds: readonly T[],
  clock: Clock,
): Promise<readonly T[]> {
  const at = clock();
  const silent = feeds.filter((one) => isSilent(one, at));
  const news = silent.filter((one) => isSilentNews(one, at));
  if (news.length === 0 || (feeds.length > 1 && silent.length > feeds.length * MOST)) return [];
  const key = `silent:${news.map(({ feed }) => feed.id).join()}:${Math.floor(at / HOUR_MS)}`;
  const headline = news.map(({ feed }) => feed.title).join(', ');
  const alert = { ...raiseOwn({ reason: 'service-feeds-silent', key, at }), severity: 1 as const, headline };
  await state.commit({ seen: [], items: [], stories: [], incidents: [], observations: [], alerts: [alert] });
  return news;
}

/** Tells once that measurements show nothing nearly everywhere: what they say is not counted until they work again. */
export async function tellFailures(
  state: Pick<State, 'commit'>,
  failures: readonly Failure[],
  clock: Clock,
): Promise<void> {
  const at = clock();
  const headline = failures.map(({ source }) => source).join(', ');
  const key = `signals:${headline}:${Math.floor(at / HOUR_MS)}`;
  const alert = { ...raiseOwn({ reason: 'service-signal-fails', key, at }), severity: 1 as const, headline };
  await state.commit({ seen: [], items: [], stories: [], incidents: [], observations: [], alerts: [alert] });
}
