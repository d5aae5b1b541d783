import type { EpochMs } from '../clock.ts';
import type { State } from '../state/port.ts';
import type { Touched } from '../status/incidents.ts';
import { isNextOfSchedule } from '../status/measured-trouble.ts';
import type { Incident, Observation } from '../status/observation.ts';
import type { Alert, AlertReason } from './alert.ts';
import { isAllGone, raiseMeasured, threadOf } from './create-alert.ts';
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
  const measured = observations.find((one) => one.region === incident.region && one.dimension === incident.dimension);
  if (measured === undefined) return null;
  const reason = reasonOf(turn, measured, incident, told, now);
  if (reason === null) return null;
  return raiseMeasured({ reason, incident, measured, told, at: now });
}

function reasonOf(
  { reason, because }: ReturnType<typeof turnOf>,
  measured: Observation,
  incident: Incident,
  told: readonly Alert[],
  now: EpochMs,
): AlertReason | null {
  if (isNextOfSchedule(measured, told.at(-1)?.at ?? 0, now) && reason === 'none') return 'updated';
  if (reason !== 'none' && reason !== 'publisher' && because !== 'new-figure') return reason;
  // Every reading differs a little. That nothing is left is news to those who were told of less.
  const isWorse = isAllGone(measured) && told.length > 0 && told.every(({ severity }) => severity < 3);
  return isWorse && incident.closedAt === null ? 'escalated' : null;
}
