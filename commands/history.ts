import type { CommandDeclaration } from '../src/command.ts';
import { durationText } from '../src/duration.ts';
import type { Translate } from '../src/i18n.ts';
import { bold, link, type Span, text, time } from '../src/message.ts';
import { say } from '../src/reply.ts';
import type { Incident } from '../src/status/observation.ts';
import { levelText, stateText } from '../src/status/words.ts';
import type { Region } from '../src/stories/story.ts';
import type { Vocabulary } from '../src/vocabulary.ts';

const MOST_INCIDENTS = 8;
const MOST_CHANGES = 10;

/** The life cycle of a region's incidents: each change of state, when, from whom, and how long it all lasted. */
export const history = (vocabulary: Vocabulary): CommandDeclaration => ({
  name: 'history',
  description: 'command-history',
  options: [
    {
      name: 'region',
      description: 'option-history-region',
      kind: 'string',
      required: true,
      many: false,
      parse: vocabulary.region,
      suggest: vocabulary.suggestRegion,
    },
  ],
  access: 'anyone',
  visibility: 'public',
  async run({ values, t, locale, now, services }) {
    const region = values.region as Region;
    const name = services.regions.name(region, locale);
    const incidents = await services.history(region);
    const title = t('history-title', { region: name });
    if (incidents.length === 0) return say('unknown', title, [t('history-none', { region: name })]);
    const fields = incidents.slice(0, MOST_INCIDENTS).map((incident) => ({
      name: `${services.regions.name(incident.region, locale)} · ${t(`dimension-${incident.dimension}`)}`,
      value: lifeCycle(incident, now, t),
    }));
    return say('neutral', title, [], { fields });
  },
});

function lifeCycle(incident: Incident, now: number, t: Translate): Span[] {
  const duration = durationText((incident.closedAt ?? now) - incident.since, t);
  const spans: Span[] = [bold(t(incident.closedAt === null ? 'history-open' : 'history-closed', { duration }))];
  for (const change of incident.changes.slice(-MOST_CHANGES)) {
    const state = stateText(incident.dimension, change.state, change.partial === true, t);
    const level = change.level === undefined ? '' : `, ${levelText(change.level, t)}`;
    spans.push(text('\n'), time(change.at), text(` · ${state}${level} · `), link(change.source, change.url));
  }
  return spans;
}
