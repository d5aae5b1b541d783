import type { Alert } from '../alerts/alert.ts';
import type { AlertFacts } from '../chat/message.ts';

const ENDS: ReadonlySet<Alert['reason']> = new Set(['resolved', 'ended', 'corrected'] as const);

/** What an alert tells, as data: of several incidents the first, which the title names too. */
export function factsOf(alert: Alert, headline: string): AlertFacts {
  const { id, reason, thread, regions, severity, sentences, sources, incidentId, storyId, at } = alert;
  const condition = alert.conditions?.[0] ?? alert.measured;
  const isOver = ENDS.has(reason);
  return {
    id,
    reason,
    thread,
    region: condition?.region ?? regions[0] ?? null,
    parts: condition?.extent?.parts ?? [],
    dimension: condition?.dimension ?? (alert.drop === undefined ? null : 'hashrate'),
    state: condition?.state ?? alert.drop?.kind ?? null,
    phase: condition === undefined ? null : isOver ? 'over' : (condition.phase ?? 'in-force'),
    since: condition?.since ?? null,
    until: condition?.until ?? null,
    severity: severity === 0 ? 1 : severity,
    headline,
    sentences,
    sources,
    incidentId,
    storyId,
    at,
  };
}
