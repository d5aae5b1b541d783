import type { EpochMs } from '../clock.ts';
import type { State } from '../state/port.ts';
import type { Touched } from '../status/incidents.ts';
import { isNextOfSchedule } from '../status/measured-trouble.ts';
import type { Observation } from '../status/observation.ts';
import type { Alert, AlertReason } from './alert.ts';
import { isAllGone, raiseMeasured, threadOf } from './create-alert.ts';
import { alertsOf, isEscalation, turnOf } from './reason.ts';

/** @returns what is to be told of an incident that measurements changed; null: nothing. */
export async function measuredAlert(
  state: Pick<State, 'alertsOfThread'>,
  touched: Touched,
  observations: readonly Observation[],
  now: EpochMs,
): Promise<Alert | null> {
  const { incident } = touched;
  const told = await state.alertsOfThread(threadOf(incident));
  const measured = observations.find((one) => one.region === incident.region && one.dimension === incident.dimension);
  if (measured === undefined) return null;
  const reason = reasonOf(touched, measured, told, now);
  if (reason === null) return null;
  return raiseMeasured({ reason, incident, measured, told, at: now });
}

function reasonOf(touched: Touched, measured: Observation, told: readonly Alert[], now: EpochMs): AlertReason | null {
  const { incident } = touched;
  const ofIncident = alertsOf(incident, told);
  const turn = turnOf(touched, ofIncident);
  if (isAllGone(measured) && isEscalation(turn, incident, ofIncident, 3)) return 'escalated';
  if (isNextOfSchedule(measured, told.at(-1)?.at ?? 0, now) && turn.reason === 'none') return 'updated';
  // Every reading differs a little.
  const isNews = turn.reason !== 'none' && turn.reason !== 'publisher' && turn.because !== 'new-figure';
  return isNews ? turn.reason : null;
}
