import type { Receipt, SendOptions } from '../chat/adapter.ts';
import { SECOND_MS } from '../clock.ts';
import { hashId } from '../hash-id.ts';
import type { Alert, Delivery } from './alert.ts';
import { type Candidate, createSituations } from './delivery-context.ts';
import { type AftermathOptions, createAftermath } from './delivery-failure.ts';
import { withoutSuperseded } from './merge.ts';
import type { AlertTelling, Telling } from './notification.ts';
import { isDigest, runStages } from './pipeline.ts';
import { sendInTime } from './send-deadline.ts';

/** When the state itself fails (a full disk), it is tried again after this. */
export const AFTER_ERROR_MS = 5 * SECOND_MS;

/** @returns a function that takes what was leased for one address from the first stage to the record of its end. */
export function createTeller(options: AftermathOptions): (leased: readonly Delivery[]) => Promise<void> {
  const { state, audience, record, adapter, compose, clock, log } = options;
  const situations = createSituations(state, audience, clock, adapter.capabilities.edits);
  const aftermath = createAftermath(options);

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
    const { delivery, late, situation } = candidate;
    const { earlier } = situation;
    const edits = candidate.alert.reason === 'publisher' && earlier?.messageId != null;
    const alert = edits && earlier ? await edited(earlier, candidate.alert) : candidate.alert;
    const telling: Telling = {
      kind: 'alert',
      alert,
      delivery,
      edits,
      late,
      at: clock(),
      ...(edits ? await outcome(delivery, alert) : {}),
      ...(late ? await present(alert) : {}),
    };
    const messageId = earlier?.messageId;
    const where = messageId == null ? {} : edits ? { edit: messageId } : { replyTo: messageId };
    await send(telling, [candidate], { idempotencyKey: delivery.id, ...where });
    if (isOver(alert.reason)) await showEnd(candidate);
  }

  /** What a message says of its end stays when its sources change. */
  async function outcome({ address, thread }: Delivery, { reason: said }: Alert): Promise<Pick<AlertTelling, 'over'>> {
    const last = await state.deliveries.lastSent(address, thread);
    const { reason, at } = last?.trail.at(-1) ?? {};
    return !isOver(said) && isOver(reason) && at !== undefined ? { over: { reason, at } } : {};
  }

  /** Where people scroll back to the alarm, it says that it is over. Nothing depends on it: the end itself was told. */
  async function showEnd({ delivery, alert, situation: { settings } }: Candidate): Promise<void> {
    const { address, thread } = delivery;
    const [told, first] = [await state.deliveries.get(delivery.id), await state.deliveries.firstSent(address, thread)];
    if (!adapter.capabilities.editsInPlace || told?.state !== 'sent' || !isOver(alert.reason)) return;
    if (first?.messageId == null || first.id === delivery.id || isDigest(first)) return;
    const over = { reason: alert.reason, at: alert.at };
    const said = await edited(first, alert);
    const telling = {
      kind: 'alert',
      alert: said,
      delivery: first,
      edits: true,
      over,
      late: false,
      at: clock(),
    } as const;
    const how = { idempotencyKey: delivery.id, edit: first.messageId };
    await sendInTime(adapter, address, compose(telling, settings), how).catch((error: unknown) =>
      log.warn({ err: error, address }, 'the first message of what is over could not be changed'),
    );
  }

  /** What the message said, and as what, with the sources of now. */
  async function edited(earlier: Delivery, alert: Alert): Promise<Alert> {
    const said = (await situations.alertOf(earlier.alertId)) ?? alert;
    const reason = (earlier.trail.at(-1)?.reason ?? said.reason) as Alert['reason'];
    const { sources } = said.storyId === alert.storyId ? alert : said;
    return { ...said, reason, sources };
  }

  async function present({ storyId, incidentId }: Alert) {
    const story = storyId === null ? undefined : await state.story(storyId);
    const incident = incidentId === null ? undefined : await state.incident(incidentId);
    return { ...(story ? { story } : {}), ...(incident ? { incident } : {}) };
  }

  async function tellDigest(candidates: readonly Candidate[]): Promise<void> {
    const ids = candidates.map(({ delivery }) => delivery.id).join();
    const heldBy = candidates[0]?.delivery.trail.findLast(({ outcome }) => outcome === 'hold')?.stage;
    const telling: Telling = {
      kind: 'digest',
      alerts: withoutSuperseded(candidates.map(({ alert }) => alert)),
      reason: heldBy === 'quiet-hours' || heldBy === 'first-sight' ? heldBy : 'budget',
      at: clock(),
    };
    const idempotencyKey = hashId(ids, 22, 'base64url');
    await send(telling, candidates, { idempotencyKey });
    for (const candidate of candidates) if (isOver(candidate.alert.reason)) await showEnd(candidate);
  }

  async function send(telling: Telling, candidates: readonly Candidate[], how: SendOptions): Promise<void> {
    const [first] = candidates;
    if (!first) return;
    const { address } = first.delivery;
    const isPaused = candidates.some(({ subscription }) => subscription.state === 'paused');
    let receipt: Receipt;
    try {
      if (isPaused) await aftermath.probe(address);
      const attempts = Math.max(...candidates.map(({ delivery }) => delivery.attempts));
      receipt = await sendInTime(adapter, address, compose(telling, first.situation.settings), { ...how, attempts });
    } catch (error) {
      return aftermath.failed(address, candidates, error);
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
    const isAlone = candidates.length === 1 && only.alert.firstSight !== true;
    await (isAlone ? tellAlert(only) : tellDigest(candidates));
  };
}

const isOver = (reason: string | undefined): reason is 'resolved' | 'ended' =>
  reason === 'resolved' || reason === 'ended';
