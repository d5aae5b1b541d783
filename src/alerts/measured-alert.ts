import type { EpochMs } from '../clock.ts';
import type { State } from '../state/port.ts';
import type { Touched } from '../status/incidents.ts';
import { isNextOfSchedule } from '../status/measured-trouble.ts';
import type { Observation } from '../status/observation.ts';
import type { Alert } from './alert.ts';
import { raiseMeasured, threadOf } from './create-alert.ts';
import { alertsOf, turnOf } from './reason.ts';

/** @returns what is to be told of an incident that measurements changed; null: nothing. */
export async function measuredAlert(
  state: Pick<State, 'alertsOfThread'>,
  touched: Touched,
  observations: readonly Observation[],
  now: EpochMs,
): Promise<Alert | null> {
  const { incident } = touched;
  const told = await state.alertsOfThread(threadOf(incident));
  const turn = turnOf(touched, alertsOf(incident, told));
  // Every reading differs a little.
  if (turn.because === 'new-figure') return null;
  const measured = observations.find((one) => one.region === incident.region && one.dimension === incident.dimension);
  const isNext = turn.reason === 'none' && isNextOfSchedule(measured, told.at(-1)?.at ?? 0, now);
  const reason = isNext ? 'updated' : turn.reason;
  if (reason === 'none' || reason === 'publisher' || measured === undefined) return null;
  return raiseMeasured({ reason, incident, measured, told, at: now });
}
