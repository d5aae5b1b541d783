import type { Clock, EpochMs } from '../clock.ts';
import type { State } from '../state/port.ts';
import { incidentFrom, knownFor, type NextTurn, nextTurnOf } from '../status/incident.ts';
import type { Ledger } from '../status/ledger.ts';
import type { Incident } from '../status/observation.ts';
import { END_STATE, endOfTerm } from '../status/trouble.ts';
import type { Alert } from './alert.ts';
import { raiseElapsed, threadOf } from './create-alert.ts';
import { alertsOf } from './reason.ts';

/** What time alone changes: what was announced begins, what has a term ends, without anybody reporting it. */
export interface Elapsed {
  /** When the next such change is due. */
  nextAt(): Promise<EpochMs | undefined>;
  /** What is due by now; nothing is committed. */
  due(): Promise<{ readonly incidents: readonly Incident[]; readonly alerts: readonly Alert[] }>;
}

export function createElapsed(
  state: Pick<State, 'openIncidents' | 'alertsOfThread'>,
  ledger: Ledger,
  clock: Clock,
): Elapsed {
  async function alertOf(kind: NextTurn['kind'], incident: Incident): Promise<Alert | null> {
    const told = await state.alertsOfThread(threadOf(incident));
    // Subscribers who never received the announcement are not told of its course.
    if (alertsOf(incident, told).length === 0) return null;
    return raiseElapsed({ reason: kind, incident, told, at: clock() });
  }

  return {
    async nextAt() {
      const turns = (await state.openIncidents()).flatMap((one) => nextTurnOf(one) ?? []);
      return turns.length === 0 ? undefined : Math.min(...turns.map(({ at }) => at));
    },
    async due() {
      const now = clock();
      const incidents: Incident[] = [];
      const alerts: Alert[] = [];
      for (const before of await state.openIncidents()) {
        const turn = nextTurnOf(before);
        if (turn === null || turn.at > now) continue;
        const incident = turned(before, turn.kind);
        incidents.push(incident);
        // What is only proposed for a day neither begins nor ends on it.
        const alert = before.state === 'proposed' ? null : await alertOf(turn.kind, incident);
        if (alert !== null) alerts.push(alert);
      }
      return { incidents, alerts };
    },
  };

  function turned(before: Incident, kind: NextTurn['kind']): Incident {
    const now = clock();
    if (kind === 'reminder') return { ...before, remindedAt: now };
    const trouble = ledger.troubles(before.region, before.dimension).find((one) => knownFor(one, [before]));
    const phase = kind === 'ended' ? 'over' : 'in-force';
    if (trouble !== undefined && !before.recurs) return { ...incidentFrom(trouble, before, now), phase };
    if (kind === 'in-force') return { ...before, phase };
    const { until = now, untilPrecision = 'day', dimension } = before;
    const closedAt = endOfTerm({ at: until, precision: untilPrecision });
    return { ...before, phase, state: END_STATE[dimension], closedAt, endedBy: 'term' };
  }
}
