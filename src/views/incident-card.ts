import type { Alert } from '../alerts/alert.ts';
import { type Message, type Span, text, time } from '../chat/message.ts';
import type { Incident, Observation } from '../status/observation.ts';
import { toneOf } from '../status/state-order.ts';
import { alertTitle } from './alert-title.ts';
import { incidentField } from './incident-course.ts';
import type { CardWords } from './status-card.ts';
import { joined, stateName, stateText } from './status-words.ts';
import { claimsField } from './story-card.ts';

export interface IncidentInput {
  readonly incident: Incident;
  /** Newest first. */
  readonly claims: readonly Observation[];
  /** Oldest first. */
  readonly alerts: readonly Alert[];
}

/** The course of an incident, every claim with who made it, and what was alerted when. */
export function incidentCard({ incident, claims, alerts }: IncidentInput, words: CardWords): Message {
  const { t, locale, now } = words;
  const { name, value } = incidentField(incident, words);
  const state = stateText(incident.dimension, stateName(incident), incident.returning === true, t);
  const claimed = claimsField(claims, words);
  const told = alerts.map((alert): Span[] => [
    time(alert.at),
    text(` · ${alertTitle(alert, { ...words, locale, writtenAt: now })}`),
  ]);
  return {
    tone: incident.closedAt === null ? toneOf(incident.state) : 'good',
    title: t('dimension-state', { dimension: name, state }),
    paragraphs: [value],
    fields: [
      ...(claimed === undefined ? [] : [claimed]),
      ...(told.length === 0 ? [] : [{ name: t('field-alerts'), value: joined(told, '\n') }]),
    ],
  };
}
