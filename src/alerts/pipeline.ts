import type { EpochMs } from '../clock.ts';
import { MINUTE_MS } from '../clock.ts';
import { covers, type Region } from '../regions/regions.ts';
import type { Alert, Delivery, DigestSchedule, Mute, SpaceSettings } from './alert.ts';
import { nextDigestAt } from './digest-schedule.ts';
import { muteOf } from './mute.ts';
import { quietUntil } from './quiet-hours.ts';
import { isAboutUs } from './route.ts';
import type { Lesson } from './teaching.ts';

/** What a stage says; the reason is kept in the delivery's trail, and `/why` reads it back. */
export type Outcome =
  | { readonly kind: 'pass' }
  | { readonly kind: 'stop'; readonly reason: string }
  | { readonly kind: 'hold'; readonly reason: string; readonly until: EpochMs };

/** Everything a stage may look at, as of now. */
export interface Situation {
  readonly alert: Alert;
  readonly settings: SpaceSettings;
  readonly mutes: readonly Mute[];
  /** Managers here called wrong what is like it; undefined: nothing speaks against it. */
  readonly unwanted: Lesson | undefined;
  /** Those of all users' words that occur in the alert. */
  readonly words: ReadonlySet<string>;
  /** The last message of this thread at this address; for `publisher`, of this story. */
  readonly earlier: Delivery | undefined;
  /** Something else of this thread is sent with it, or is held for the digest of this address. */
  readonly othersInThread: boolean;
  /** What takes it back waits behind it. */
  readonly takenBack: boolean;
  /** Of the subscriptions that it is sent for; empty: one of them wants each alert at once. */
  readonly digests: readonly DigestSchedule[];
  /** Since when it waits for one of them. */
  readonly digestSince: EpochMs | undefined;
  /** When what was held back by the budget or the quiet hours of this address is due; undefined: nothing was. */
  readonly heldUntil: EpochMs | undefined;
  /** When messages were told at this address in the last `BUDGET.windowMs`, ascending. */
  readonly told: readonly EpochMs[];
  /** Critical alerts told there in the same time, those of digests included; not looked up for others. */
  readonly criticals: readonly Alert[];
  /** What the subscription names. */
  readonly named: readonly Region[];
  /** It was held before: it goes into the digest. */
  readonly wasHeld: boolean;
  readonly canEdit: boolean;
  readonly now: EpochMs;
}

export interface Stage {
  readonly name: 'mute' | 'feedback' | 'reason' | 'first-sight' | 'digest' | 'quiet-hours' | 'budget';
  readonly check: (situation: Situation) => Outcome;
}

/** More alerts than this at one address in this time become a digest. */
export const BUDGET = { alerts: 5, windowMs: 10 * MINUTE_MS } as const;

/** Beyond as many critical ones, the next wait for each other for so long: nobody reads thirty alarms at once. */
export const CRITICAL_WAIT_MS = MINUTE_MS;

/** The first round over the feeds takes less than this: what it finds comes as one message. */
const FIRST_ROUND_MS = MINUTE_MS;

/** From a routed alert to a message: the stages, in order. All run again just before sending. */
export const STAGES: readonly Stage[] = [
  { name: 'mute', check: mute },
  { name: 'feedback', check: feedback },
  { name: 'reason', check: reason },
  { name: 'first-sight', check: firstSight },
  { name: 'digest', check: digest },
  { name: 'quiet-hours', check: quietHours },
  { name: 'budget', check: budget },
];

/** Of no use to those who were told nothing before. */
const ADDS_TO_EARLIER: ReadonlySet<Alert['reason']> = new Set(['corrected', 'ended', 'service-back']);

/** The last word on what it is about: nothing is news any more. */
export const isEndOrCorrection = ({ reason }: Pick<Alert, 'reason'>): boolean =>
  reason === 'resolved' || reason === 'ended' || reason === 'corrected';

/** It makes what was said before worth nothing: it was wrong, or Hashwire sees again. */
export const takesBack = ({ reason }: Pick<Alert, 'reason'>): boolean =>
  reason === 'corrected' || reason === 'service-back';

const PASS: Outcome = { kind: 'pass' };

/** @returns the first stage that does not let it pass, with what it says. */
export function runStages(situation: Situation): { readonly stage: Stage['name']; readonly outcome: Outcome } | null {
  for (const stage of STAGES) {
    const outcome = stage.check(situation);
    if (outcome.kind !== 'pass') return { stage: stage.name, outcome };
  }
  return null;
}

/** What was told here before gets its end, muted or not: else the last word on it would stay the alarm. */
function mute({ alert, mutes, words, earlier, now }: Situation): Outcome {
  const found = earlier && isEndOrCorrection(alert) ? undefined : muteOf(alert, mutes, words, now);
  if (!found) return PASS;
  const topic = found.topic === undefined ? '' : `#${found.topic}`;
  return { kind: 'stop', reason: `muted:${found.kind}:${found.value}${topic}` };
}

/** What managers here called wrong is not sent again. */
function feedback({ unwanted }: Situation): Outcome {
  return unwanted === undefined ? PASS : { kind: 'stop', reason: `taught:${unwanted.kind}` };
}

/** What is news depends on what was told at this address. */
function reason({ alert, earlier, othersInThread, takenBack, canEdit }: Situation): Outcome {
  const stop = (why: string): Outcome => ({ kind: 'stop', reason: why });
  if (alert.reason === 'none') return stop('nothing-new');
  if (alert.reason === 'publisher') {
    if (othersInThread) return stop('merged');
    if (!earlier) return stop('never-told-here');
    if (isDigest(earlier)) return stop('told-in-a-digest');
    if (!canEdit) return stop('cannot-edit');
  }
  if (takenBack && !earlier) return stop('over-before-told');
  const needsEarlier = ADDS_TO_EARLIER.has(alert.reason);
  return needsEarlier && !earlier && !othersInThread ? stop('never-told-here') : PASS;
}

/** What was there before we looked is no news of this minute: it is told once, together. */
function firstSight({ alert, wasHeld, heldUntil = Number.POSITIVE_INFINITY, now }: Situation): Outcome {
  if (alert.firstSight !== true || wasHeld) return PASS;
  // With what is held already; what waits for the end of quiet hours does not keep it.
  const until = Math.min(alert.at + FIRST_ROUND_MS, Math.max(heldUntil, now));
  return { kind: 'hold', reason: 'already-known', until };
}

/** What is critical waits for no digest, and neither does the end of what was told alone: the alarm would stay the last word. */
function digest({ alert, digests, digestSince = Infinity, earlier, settings, now }: Situation): Outcome {
  if (digests.length === 0 || alert.severity === 3 || isEdit(alert) || isAboutUs(alert)) return PASS;
  if (isEndOrCorrection(alert) && earlier !== undefined && !isDigest(earlier)) return PASS;
  // Since the future: the clock was set back since.
  const since = Math.min(digestSince, now);
  const until = Math.min(...digests.map((one) => nextDigestAt(one, since, settings.timeZone)));
  return until <= now ? PASS : { kind: 'hold', reason: 'next-digest', until };
}

function quietHours({ alert, settings, now }: Situation): Outcome {
  if (alert.severity === 3 || isEdit(alert)) return PASS;
  const until = quietUntil(settings, now);
  return until === null ? PASS : { kind: 'hold', reason: 'quiet-hours', until };
}

function budget(situation: Situation): Outcome {
  const { alert, heldUntil, told, wasHeld, now } = situation;
  if (isEdit(alert) || wasHeld) return PASS;
  if (alert.severity === 3) return ofCritical(situation);
  // What waits for a digest stays together, and nothing overtakes it.
  if (heldUntil !== undefined && heldUntil > now) return { kind: 'hold', reason: 'budget', until: heldUntil };
  // Told in the future: the clock was set back since.
  const oldest = told.filter((at) => at <= now).at(-BUDGET.alerts);
  return oldest === undefined ? PASS : { kind: 'hold', reason: 'budget', until: oldest + BUDGET.windowMs };
}

/** A place that the subscription names, and of which nothing critical was told, never waits. */
function ofCritical({ alert, criticals, named, heldUntil, now }: Situation): Outcome {
  if (criticals.length < BUDGET.alerts) return PASS;
  const concerned = (one: Alert) => named.filter((name) => one.regions.some((region) => covers(name, region)));
  const known = new Set(criticals.flatMap(concerned));
  if (concerned(alert).some((name) => !known.has(name))) return PASS;
  const digestAt = heldUntil !== undefined && heldUntil > now ? heldUntil : Number.POSITIVE_INFINITY;
  return { kind: 'hold', reason: 'budget', until: Math.min(now + CRITICAL_WAIT_MS, digestAt) };
}

/** An edit makes no sound. */
const isEdit = ({ reason }: Alert): boolean => reason === 'publisher';

/** @returns whether a delivery was told as one of several in one message. */
export function isDigest(delivery: Delivery): boolean {
  return delivery.trail.at(-1)?.reason === 'digest';
}
