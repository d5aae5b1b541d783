import type { Space } from '../address.ts';
import type { Clock, EpochMs } from '../clock.ts';
import type { State } from '../state/port.ts';
import type { Story } from '../stories/story.ts';
import { createWordIndex } from '../text/word-index.ts';
import type { Alert, Delivery, Subscription } from './alert.ts';
import { alertOfStory } from './create-alert.ts';
import { readSituation } from './delivery-context.ts';
import { runStages } from './pipeline.ts';
import { withheld } from './reason.ts';
import { routeMiss } from './route.ts';
import { createAudience } from './subscription-index.ts';
import { type Lesson, teach } from './teaching.ts';

/** What became, or would become, of a story at one subscription. */
export interface Verdict {
  readonly subscription: Subscription;
  readonly outcome: 'sent' | 'waiting' | 'stopped';
  /** The stage that decided: `route`, `mute`, `reason`, `quiet-hours`, `budget`, `deliver`. */
  readonly stage: string;
  readonly reason: string;
  /** null: it would be so now. */
  readonly at: EpochMs | null;
  /** Feedback given here on what is like it, as it stands now. */
  readonly lessons: readonly Lesson[];
}

type Decided = Omit<Verdict, 'lessons'>;

export interface WhyOptions {
  readonly state: State;
  readonly clock: Clock;
  /** What two links of one page have in common; '' for what is no link. */
  readonly pageOf: (link: string) => string;
  readonly createIndex?: Parameters<typeof createAudience>[1];
}

/** @returns what became of a story at each subscription of a space, or would become of it now: told, waiting, or stopped by what. */
export function createVerdicts({ state, clock, pageOf, createIndex = createWordIndex }: WhyOptions) {
  const audience = createAudience(state, createIndex);

  /** @param link the page of one of its reports: then the alert that this report brought decides, where it brought one. */
  return async (story: Story, space: Space, link?: string): Promise<readonly Verdict[]> => {
    // Feeds of its own and providers that it watches ask for no stories.
    const asksForStories = ({ feed, provider }: Subscription): boolean => feed === undefined && provider === undefined;
    const known = (await audience.of(space)).filter(asksForStories);
    const open = known.filter(({ state: is }) => is !== 'closed');
    // Where the bot was removed and is back, they are why nothing came.
    const subscriptions = (open.length > 0 ? open : known)
      // As /subscriptions numbers them.
      .sort((a, b) => a.createdAt - b.createdAt);
    const all = await state.alertsOfStory(story.id);
    const alerts = broughtBy(link === undefined ? '' : pageOf(link), all, pageOf);
    const deliveries = (await state.deliveries.ofStory(story.id, space)).filter(({ alertId }) =>
      alerts.some(({ id }) => id === alertId),
    );
    const lessons = await lessonsOf(story, alerts, space);
    const verdicts: Verdict[] = [];
    for (const subscription of subscriptions) {
      const here = deliveries.filter(({ address }) => address === subscription.address);
      const own = here.filter(({ subscriptionId }) => subscriptionId === subscription.id);
      // One address gets one message, whichever of its subscriptions asked first: the others must have asked for it too.
      const shared = await asked(subscription, here, alerts);
      const decisive =
        (own.length > 0 ? own : shared).findLast(({ state: is }) => is === 'sent') ?? own.at(-1) ?? shared.at(-1);
      const verdict = decisive ? recorded(subscription, decisive, alerts) : await foreseen(subscription, story, alerts);
      verdicts.push({ ...verdict, lessons });
    }
    return verdicts;
  };

  /** Why what is said of it here is changed or kept back. */
  async function lessonsOf(story: Story, alerts: readonly Alert[], space: Space): Promise<readonly Lesson[]> {
    const feedback = await audience.feedbackOf(space);
    if (feedback.length === 0) return [];
    const alert =
      alerts.findLast(({ reason }) => reason !== 'publisher') ?? alertOfStory(story, await textOf(story), clock());
    const { unwanted, changes } = teach(alert, feedback);
    return unwanted === undefined ? changes : [unwanted];
  }

  /** Deliveries of alerts that the subscription asked for as well. */
  async function asked(subscription: Subscription, here: readonly Delivery[], alerts: readonly Alert[]) {
    const found: Delivery[] = [];
    for (const delivery of here) {
      const alert = alerts.find(({ id }) => id === delivery.alertId);
      const misses = alert === undefined || routeMiss(subscription, alert, await audience.wordsIn(alert)) !== null;
      if (!misses && alert.at >= subscription.createdAt) found.push(delivery);
    }
    return found;
  }

  /** No delivery was made for it: either no alert was raised, or the subscription did not ask for it, or was not there. */
  async function foreseen(subscription: Subscription, story: Story, alerts: readonly Alert[]): Promise<Decided> {
    const stopped = (stage: string, reason: string): Decided => ({
      subscription,
      outcome: 'stopped',
      stage,
      reason,
      at: null,
    });
    const kept = alerts.length === 0 ? await withheldReason(story) : null;
    // Nobody was told of it: of no use to anybody, or not asked for here, is the plainer answer.
    if (kept === 'not-relevant') return stopped('reason', kept);
    const alert = alerts.at(-1) ?? alertOfStory(story, await textOf(story), clock());
    const words = await audience.wordsIn(alert);
    const miss = routeMiss(subscription, alert, words);
    if (miss) return stopped('route', miss);
    if (kept) return stopped('reason', kept);
    if (alerts.length > 0 && alerts.every(({ at }) => at < subscription.createdAt))
      return stopped('route', 'before-subscription');
    // What was taken in and raised nothing raises nothing now.
    const isTakenIn = alerts.length === 0 && (await state.story(story.id)) !== undefined;
    if (isTakenIn) return stopped('reason', 'nothing-new');
    if (subscription.state === 'paused') return stopped('deliver', 'forbidden');
    const { address } = subscription;
    const situation = await readSituation(state, audience, subscription, address, {
      mutes: await audience.mutesOf(subscription.space),
      alert,
      words,
      earlier: await state.deliveries.lastSent(address, alert.thread),
      othersInThread: false,
      takenBack: false,
      wasHeld: false,
      digests: subscription.digest === undefined ? [] : [subscription.digest],
      digestSince: undefined,
      canEdit: true,
      named: subscription.regions,
      now: clock(),
    });
    const verdict = runStages(situation);
    if (!verdict || verdict.outcome.kind === 'pass') {
      return { subscription, outcome: 'sent', stage: 'deliver', reason: alert.reason, at: null };
    }
    const { stage, outcome } = verdict;
    return outcome.kind === 'stop'
      ? stopped(stage, outcome.reason)
      : { subscription, outcome: 'waiting', stage, reason: outcome.reason, at: null };
  }

  /** Why none of its reports was told to anybody; null: nothing speaks against it. */
  async function withheldReason(story: Story): Promise<string | null> {
    if (!story.relevant) return 'not-relevant';
    const reasons: (string | null)[] = [];
    for (const report of story.reports) {
      const item = await state.item(report.itemId);
      reasons.push(item ? withheld(story, item) : null);
    }
    return reasons.includes(null) ? null : (reasons.at(-1) ?? null);
  }

  async function textOf(story: Story): Promise<string> {
    const texts = [story.summary.headline, ...story.summary.sentences.map(({ text }) => text)];
    for (const { title, itemId } of story.reports) texts.push(title, (await state.item(itemId))?.text ?? '');
    return texts.join('\n');
  }
}

/** The newest source of an alert is the report that raised it. */
function broughtBy(page: string, alerts: readonly Alert[], pageOf: WhyOptions['pageOf']): readonly Alert[] {
  const own = alerts.filter(({ sources }) => page !== '' && pageOf(sources.at(-1)?.url ?? '') === page);
  return own.length > 0 ? own : alerts;
}

/** What the trail of a delivery says. */
function recorded(subscription: Subscription, delivery: Delivery, alerts: readonly Alert[]): Decided {
  const last = delivery.trail.at(-1);
  const raisedAt = alerts.find(({ id }) => id === delivery.alertId)?.at ?? delivery.dueAt;
  const outcome = delivery.state === 'sent' ? 'sent' : isEnd(delivery) ? 'stopped' : 'waiting';
  return {
    subscription,
    outcome,
    stage: last?.stage ?? 'deliver',
    reason: last?.reason ?? 'on-its-way',
    at: last?.at ?? raisedAt,
  };
}

const isEnd = ({ state }: Delivery) => state === 'stopped' || state === 'closed';
