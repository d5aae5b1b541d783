import type { Receipt, SendOptions, Subject } from '../chat/adapter.ts';
import { messageUrl } from '../chat/message-address.ts';
import { SECOND_MS } from '../clock.ts';
import { hashId } from '../hash-id.ts';
import type { Incident } from '../status/observation.ts';
import type { Alert, Delivery } from './alert.ts';
import { threadOf } from './create-alert.ts';
import { type Candidate, createSituations, isLate } from './delivery-context.ts';
import { type AftermathOptions, createAftermath } from './delivery-failure.ts';
import { subjectsOf, toldAs, withoutSuperseded } from './merge.ts';
import { type AlertTelling, type DigestTelling, LOUD, type Telling } from './notification.ts';
import { createOutlook } from './outlook.ts';
import { isDigest, isEndOrCorrection, runStages } from './pipeline.ts';
import { sendInTime } from './send-deadline.ts';

/** When the state itself fails (a full disk), it is tried again after this. */
export const AFTER_ERROR_MS = 5 * SECOND_MS;

/** @returns a function that takes what was leased for one address from the first stage to the record of its end. */
export function createTeller(options: AftermathOptions): (leased: readonly Delivery[]) => Promise<void> {
  const { state, audience, record, adapter, compose, clock, log } = options;
  const situations = createSituations(state, audience, clock, adapter.capabilities.edits);
  const aftermath = createAftermath(options);
  const outlook = createOutlook(state, audience);

  const settle = (delivery: Delivery, stage: string, reason: string) =>
    record([{ id: delivery.id, state: 'stopped', trail: { at: clock(), stage, outcome: 'stop', reason } }]);

  /** @returns it when every stage lets it pass; else why it does not is recorded. */
  async function examined(delivery: Delivery): Promise<Candidate | null> {
    const candidate = await situations.candidate(delivery);
    if (candidate === 'unsubscribed') return settle(delivery, 'route', candidate).then(() => null);
    if (candidate === 'expired') return settle(delivery, 'deliver', candidate).then(() => null);
    const verdict = runStages(candidate.situation);
    if (!verdict || verdict.outcome.kind === 'pass') return candidate;
    const { stage, outcome } = verdict;
    if (outcome.kind === 'stop') return settle(delivery, stage, outcome.reason).then(() => null);
    const trail = { at: clock(), stage, outcome: 'hold', reason: outcome.reason } as const;
    await record([{ id: delivery.id, state: 'held', dueAt: outcome.until, trail }]);
    return null;
  }

  async function tellAlert(candidate: Candidate): Promise<void> {
    const { delivery, alert, late } = candidate;
    const { earlier } = candidate.situation;
    const messageId = earlier?.messageId;
    if (alert.reason === 'publisher' && earlier !== undefined && messageId != null) {
      const telling = await editOf(earlier, candidate, await endOf(earlier));
      return void (await send(telling, [candidate], { idempotencyKey: delivery.id, edit: messageId }));
    }
    const now = late ? await present(alert) : {};
    const { asked } = candidate;
    const telling: Telling = { kind: 'alert', alert, delivery, edits: false, late, asked, at: clock(), ...now };
    const replyTo = messageId == null ? {} : { replyTo: messageId };
    const how = { idempotencyKey: delivery.id, ...replyTo, ...(await placing(candidate)) };
    if (await send(telling, [candidate], how)) await showEnd(candidate);
  }

  /** Which messages it stands among, and what of them stays in view. */
  async function placing(candidate: Candidate): Promise<Partial<SendOptions>> {
    const { delivery, alert, situation } = candidate;
    const { settings, earlier } = situation;
    const about = adapter.capabilities.threads ? { subject: await subjectOf(candidate) } : {};
    if (settings.pin !== true) return about;
    if (isEndOrCorrection(alert)) return { ...about, unpin: await pinnedOf(delivery) };
    // What is in view need not be pinned again with each update; a digest never is, nor what is over.
    const isInView = earlier !== undefined && !isDigest(earlier) && !isOver(earlier.trail.at(-1)?.reason);
    const isNew = !isInView || alert.reason === 'escalated';
    return { ...about, ...(alert.severity === 3 && isNew && { pin: true }) };
  }

  /** What the ends in a digest leave to be unpinned. */
  async function unpinning(candidates: readonly Candidate[]): Promise<Pick<SendOptions, 'unpin'>> {
    const ends = candidates.filter(({ alert, situation }) => situation.settings.pin && isEndOrCorrection(alert));
    const unpin: string[] = [];
    for (const { delivery } of ends) unpin.push(...(await pinnedOf(delivery)));
    return unpin.length === 0 ? {} : { unpin: [...new Set(unpin)] };
  }

  async function subjectOf({ delivery: { address, thread }, alert, situation }: Candidate): Promise<Subject> {
    const { settings, earlier } = situation;
    const first = earlier === undefined ? undefined : await state.deliveries.firstSent(address, thread);
    const isAlone = first?.messageId != null && !isDigest(first);
    return {
      hasThread: settings.threads === true,
      topics: alert.topics,
      ...(isAlone && { first: first.messageId }),
    };
  }

  /** Messages of a thread that may have been pinned, and tell of nothing that goes on. */
  async function pinnedOf({ address, thread }: Delivery): Promise<readonly string[]> {
    const begun = (await state.alertsOfThread(thread)).filter((one) => !isEndOrCorrection(one));
    const alerts = new Map(begun.map((one) => [one.id, one]));
    const told = (await state.deliveries.ofThread(address, thread)).filter(({ trail }) => isTold(trail.at(-1)));
    const pinned: string[] = [];
    for (const together of Map.groupBy(told, ({ trail }) => trail.at(-1)?.at).values()) {
      const message = together.find(({ state: is }) => is === 'sent');
      const said = together.flatMap(({ alertId }) => alerts.get(alertId) ?? []);
      if (message?.messageId == null || isDigest(message) || !alerts.has(message.alertId)) continue;
      if (said.some(({ severity }) => severity === 3) && (await areOver(said))) pinned.push(message.messageId);
    }
    return pinned;
  }

  async function areOver(alerts: readonly Alert[]): Promise<boolean> {
    for (const id of new Set(alerts.flatMap(subjectsOf))) {
      if ((await state.incident(id))?.closedAt === null) return false;
    }
    return true;
  }

  /** What a message says of its end stays when its sources change. */
  async function endOf({ address, thread, trail }: Delivery): Promise<AlertTelling['over']> {
    if (isOver(trail.at(-1)?.reason)) return undefined;
    const last = await state.deliveries.lastSent(address, thread);
    const { reason, at } = last?.trail.at(-1) ?? {};
    return isOver(reason) && at !== undefined ? { reason, at } : undefined;
  }

  /** Where people scroll back to the alarm, it says that it is over. Nothing depends on it: the end itself was told. */
  async function showEnd(candidate: Candidate): Promise<void> {
    const { delivery, alert, situation } = candidate;
    const { reason } = alert;
    if (!isOver(reason) || !adapter.capabilities.editsInPlace) return;
    const { address, thread } = delivery;
    const first = await state.deliveries.firstSent(address, thread);
    if (first?.messageId == null || first.alertId === alert.id || isDigest(first)) return;
    const told = await situations.toldIn(first, alert);
    // A ban goes on although the power, of which the same message told, is back.
    if (told !== undefined && !(await areOver([told]))) return;
    const telling = await editOf(first, candidate, { reason, at: alert.at });
    const how = { idempotencyKey: delivery.id, edit: first.messageId };
    await sendInTime(adapter, address, compose(telling, situation.settings), how).catch((error: unknown) =>
      log.warn({ err: error, address }, 'the first message of what is over could not be changed'),
    );
  }

  /** A message as it was told, late or in time, with the sources of now and without what managers called wrong since. */
  async function editOf(
    told: Delivery,
    { alert, asked }: Candidate,
    over: AlertTelling['over'],
  ): Promise<AlertTelling> {
    const raised = (await situations.toldIn(told, alert)) ?? alert;
    const { at = raised.at, reason = raised.reason } = told.trail.at(-1) ?? {};
    const said = await situations.asWanted(toldAs(raised, reason as Alert['reason']), told.address);
    const late = isLate(raised, at);
    return {
      kind: 'alert',
      alert: said,
      delivery: told,
      edits: true,
      late,
      asked,
      at: clock(),
      ...(late ? await present(raised) : {}),
      ...(over && (await areOver([raised])) && { over }),
    };
  }

  async function present({ storyId, incidentId }: Alert) {
    const story = storyId === null ? undefined : await state.story(storyId);
    const incident = incidentId === null ? undefined : await state.incident(incidentId);
    return { ...(story ? { story } : {}), ...(incident ? { incident } : {}) };
  }

  async function tellDigest(candidates: readonly Candidate[]): Promise<void> {
    const ids = candidates.map(({ delivery }) => delivery.id).join();
    const heldBy = candidates[0]?.delivery.trail.findLast(({ outcome }) => outcome === 'hold')?.stage;
    const alerts = withoutSuperseded(candidates.map(({ alert }) => alert));
    const schedule = await scheduleOf(candidates, alerts);
    const telling: Telling = {
      kind: 'digest',
      alerts,
      messages: await messagesOf(candidates, schedule?.open ?? []),
      reason: schedule ? 'schedule' : heldBy === 'quiet-hours' || heldBy === 'first-sight' ? heldBy : 'budget',
      ...(schedule && { schedule }),
      isSilent: candidates.every(({ asked, alert }) => asked.isSilent || alert.severity < (asked.soundFrom ?? LOUD)),
      at: clock(),
    };
    const how = { idempotencyKey: hashId(ids, 22, 'base64url'), ...(await unpinning(candidates)) };
    if (await send(telling, candidates, how)) for (const candidate of candidates) await showEnd(candidate);
  }

  /** What was told earlier of what a digest tells, and of what goes on besides. */
  async function messagesOf(candidates: readonly Candidate[], open: readonly Incident[]) {
    const address = candidates[0]?.delivery.address ?? '';
    const urls = new Map<string, string>();
    const add = (subject: string, earlier: Delivery | undefined) => {
      const url = earlier?.messageId == null ? undefined : messageUrl(address, earlier.messageId);
      if (url !== undefined) urls.set(subject, url);
    };
    for (const { delivery, situation } of candidates) add(delivery.thread, situation.earlier);
    for (const one of open) add(one.id, await state.deliveries.lastSent(address, threadOf(one)));
    return urls;
  }

  /** The rarest digest that any of it waited for; undefined: none did. */
  async function scheduleOf(
    candidates: readonly Candidate[],
    alerts: readonly Alert[],
  ): Promise<DigestTelling['schedule']> {
    const digests = candidates.filter(waitedForDigest).flatMap(({ situation }) => situation.digests);
    const every = (['week', 'day', 'hour'] as const).find((one) => digests.some((digest) => digest.every === one));
    const [first] = candidates;
    if (every === undefined || first === undefined) return undefined;
    const asking = candidates.flatMap((one) => one.asking);
    return { every, open: await outlook(first.delivery.address, asking, alerts, clock()) };
  }

  /** @returns whether the platform took it. */
  async function send(telling: Telling, candidates: readonly Candidate[], how: SendOptions): Promise<boolean> {
    const [first] = candidates;
    if (!first) return false;
    const { address } = first.delivery;
    const isPaused = candidates.some(({ subscription }) => subscription.state === 'paused');
    let receipt: Receipt;
    try {
      if (isPaused) await aftermath.probe(address);
      const outages = Math.max(...candidates.map(({ delivery }) => outagesOf(delivery)));
      const message = compose(telling, first.situation.settings);
      receipt = await sendInTime(adapter, address, message, { ...how, outages }, state.lost());
    } catch (error) {
      await aftermath.failed(address, candidates, error);
      return false;
    }
    const at = clock();
    const edits = telling.kind === 'alert' && telling.edits;
    await record(
      candidates.flatMap(({ delivery, alert, absorbed }) => {
        const together = [delivery, ...absorbed];
        // The message belongs to the delivery whose words it has: a later edit starts from them.
        const teller = together.find(({ alertId }) => alertId === alert.id) ?? delivery;
        const reason = telling.kind === 'digest' ? 'digest' : alert.reason;
        const told = {
          id: teller.id,
          state: 'sent' as const,
          messageId: receipt.messageId,
          attempts: delivery.attempts + 1,
          ...(edits ? {} : { toldAt: at }),
          trail: { at, stage: 'deliver', outcome: edits ? 'edited' : 'sent', reason } as const,
        };
        const trail = { at, stage: 'reason', outcome: 'stop', reason: 'merged' } as const;
        const others = together.filter(({ id }) => id !== teller.id);
        return [...others.map(({ id }) => ({ id, state: 'stopped' as const, trail })), told];
      }),
    );
    // Not before it was posted: not every missing right can be looked up, and each new pause is told.
    if (isPaused) await aftermath.resume(address);
    return true;
  }

  /** What could not be looked at goes back, or it would wait for the end of its lease. */
  const giveBack = (deliveries: readonly Delivery[]) =>
    record(
      deliveries.map(({ id, trail }) => ({
        id,
        state: trail.some(({ outcome }) => outcome === 'hold') ? ('held' as const) : ('waiting' as const),
        dueAt: clock() + AFTER_ERROR_MS,
        trail: { at: clock(), stage: 'deliver', outcome: 'failed', reason: 'state' } as const,
      })),
    );

  return async (leased) => {
    const candidates: Candidate[] = [];
    const left = new Set(leased);
    try {
      for (const delivery of leased) {
        const candidate = await examined(delivery);
        if (candidate) candidates.push(candidate);
        else left.delete(delivery);
      }
    } catch (error) {
      await giveBack([...left]);
      throw error;
    }
    const [only] = candidates;
    if (!only) return;
    const isAlone = candidates.length === 1 && only.alert.firstSight !== true && !waitedForDigest(only);
    await (isAlone ? tellAlert(only) : tellDigest(candidates));
  };
}

const waitedForDigest = ({ situation }: Candidate): boolean => situation.digestSince !== undefined;

/** A request to wait says nothing against the message; an outage may be caused by it. */
const outagesOf = ({ trail }: Delivery): number => trail.filter(({ reason }) => reason === 'unavailable').length;

const isOver = (reason: string | undefined): reason is 'resolved' | 'ended' =>
  reason === 'resolved' || reason === 'ended';

/** It became a message, or was merged into one. */
const isTold = (last: Delivery['trail'][number] | undefined): boolean =>
  last?.outcome === 'sent' || last?.reason === 'merged';
