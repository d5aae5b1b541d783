import { bold, type Field, link, type Span, text, time } from '../chat/message.ts';
import { DAY_MS } from '../clock.ts';
import type { Translate } from '../i18n.ts';
import type { Incident } from '../status/observation.ts';
import { isOver } from '../status/report-sequence.ts';
import { ownLevel } from '../status/reported-claims.ts';
import { type IncidentPhase, phasesOf } from '../status/timeline.ts';
import { durationText } from './format-time.ts';
import type { CardWords } from './status-card.ts';
import { levelText, stateText } from './status-words.ts';
import { sinceSpans } from './trouble-words.ts';

const MOST_PHASES = 10;

/** `Kazakhstan · Internet`, and each state of the incident: from when, for how long, from whom. */
export function incidentField(incident: Incident, words: CardWords): Field {
  return { name: incidentName(incident, words), value: lifeCycle(incident, words.now, words.t) };
}

export const incidentName = (
  { region, dimension }: Incident,
  { t, locale, regionName }: Omit<CardWords, 'now'>,
): string => `${regionName(region, locale)} · ${t(`dimension-${dimension}`)}`;

function lifeCycle(incident: Incident, now: number, t: Translate): Span[] {
  const { since, sinceDay, closedAt } = incident;
  const duration = lastedText((closedAt ?? now) - since, sinceDay === true, t);
  const sincePrecision = sinceDay === true ? 'day' : 'minute';
  const spans: Span[] =
    closedAt === null && since > now
      ? sinceSpans({ since, sincePrecision, phase: 'announced' }, t, now)
      : [bold(t(closedAt === null ? 'history-open' : 'history-closed', { duration }))];
  const phases = phasesOf(incident, now);
  const left = phases.length - MOST_PHASES;
  if (left > 0) spans.push(text(`\n${t('history-earlier', { count: left })}`));
  for (const [position, phase] of phases.entries()) {
    if (position < left) continue;
    const returned = phases.slice(0, position).some((one) => isOver(one.state) && !one.partial);
    spans.push(
      text('\n'),
      time(phase.from, phase.fromDay ? 'date' : 'date-time'),
      text(` · ${phaseText(incident, phase, returned, t)} · `),
    );
    spans.push(link(phase.source, phase.url));
  }
  return spans;
}

/** Of a beginning known to the day the hours say nothing. */
function lastedText(lastedMs: number, fromDay: boolean, t: Translate): string {
  if (!fromDay) return durationText(lastedMs, t);
  const days = Math.round(lastedMs / DAY_MS);
  return days === 0 ? t('duration-under-a-day') : t('duration-days', { days });
}

/** `down for 4 d 16 h, 2 % of normal`, `restored for 4 h`, `down again for 2 days so far`. */
function phaseText({ dimension, since }: Incident, phase: IncidentPhase, returned: boolean, t: Translate): string {
  const plain = stateText(dimension, phase.state, phase.partial, t);
  // It was said before it began, and the time until then is no time that it lasted.
  if (phase.from < since && !isOver(phase.state)) return t('trouble-announced', { state: plain });
  const state = returned && !isOver(phase.state) ? t('state-again', { state: plain }) : plain;
  const duration = lastedText(phase.durationMs, phase.fromDay, t);
  // When a pause ended is seldom told.
  const isMoment = phase.partial || phase.until === phase.from;
  const said = isMoment ? state : t(phase.until === null ? 'history-lasting' : 'history-lasted', { state, duration });
  const level = ownLevel({ dimension, ...(phase.level && { level: phase.level }) });
  return level === undefined ? said : t('state-level', { state: said, level: levelText(level, t) });
}
