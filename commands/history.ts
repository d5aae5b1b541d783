import { defineCommand } from '../src/chat/define-command.ts';
import { bold, link, type Span, text, time } from '../src/chat/message.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { say } from '../src/chat/reply.ts';
import { DAY_MS } from '../src/clock.ts';
import type { Translate } from '../src/i18n.ts';
import type { Incident } from '../src/status/observation.ts';
import { isOver } from '../src/status/report-sequence.ts';
import { ownLevel } from '../src/status/reported-claims.ts';
import { type IncidentPhase, phasesOf } from '../src/status/timeline.ts';
import { durationText } from '../src/views/format-time.ts';
import { pageOf, withPages } from '../src/views/pages.ts';
import { levelText, stateText } from '../src/views/status-words.ts';

const PER_PAGE = 8;
const MOST_PHASES = 10;

/** The life cycle of a region's incidents: each state, how long it lasted, from whom. */
export const history = (option: OptionKinds) =>
  defineCommand({
    name: 'history',
    options: { region: option.region(), page: option.page().optional() },
    access: 'anyone',
    visibility: 'public',
    async run(context) {
      const { args, t, locale, now, services } = context;
      const { region } = args;
      const name = services.regions.name(region, locale);
      const incidents = await services.history(region);
      const title = t('history-title', { region: name });
      if (incidents.length === 0) return say('unknown', title, [t('history-none', { region: name })]);
      const page = pageOf(incidents, context, PER_PAGE);
      const fields = page.shown.map((incident) => ({
        name: `${services.regions.name(incident.region, locale)} · ${t(`dimension-${incident.dimension}`)}`,
        value: lifeCycle(incident, now, t),
      }));
      return withPages(say('neutral', title, [], { fields }), page, context);
    },
  });

function lifeCycle(incident: Incident, now: number, t: Translate): Span[] {
  const duration = lastedText((incident.closedAt ?? now) - incident.since, incident.sinceDay === true, t);
  const spans: Span[] = [bold(t(incident.closedAt === null ? 'history-open' : 'history-closed', { duration }))];
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
function phaseText({ dimension }: Incident, phase: IncidentPhase, returned: boolean, t: Translate): string {
  const plain = stateText(dimension, phase.state, phase.partial, t);
  const state = returned && !isOver(phase.state) ? t('state-again', { state: plain }) : plain;
  const duration = lastedText(phase.durationMs, phase.fromDay, t);
  // When a pause ended is seldom told.
  const isMoment = phase.partial || phase.until === phase.from;
  const said = isMoment ? state : t(phase.until === null ? 'history-lasting' : 'history-lasted', { state, duration });
  const level = ownLevel({ dimension, ...(phase.level && { level: phase.level }) });
  return level === undefined ? said : `${said}, ${levelText(level, t)}`;
}
