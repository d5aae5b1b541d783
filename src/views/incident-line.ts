import { bold, link, type Span, text, time } from '../chat/message.ts';
import { fill } from '../i18n.ts';
import type { Incident } from '../status/observation.ts';
import { incidentName } from './incident-course.ts';
import type { CardWords } from './status-card.ts';
import { stateName, stateText } from './status-words.ts';
import { sinceSpans } from './trouble-words.ts';

/**
 * `Manitoba · Regulation: banned · from 1 Jan · until 31 Mar · gazette.example`: the source is a link, unless the name leads
 * to our own message, which has the sources.
 * @param earlier where that is read.
 */
export function incidentLine(incident: Incident, words: CardWords, earlier?: string): Span[] {
  const { dimension, phase = 'in-force', since, sinceDay, until, untilPrecision, returning, changes } = incident;
  const { t, now } = words;
  const sincePrecision = sinceDay === true ? 'day' : 'minute';
  const source = changes.at(-1);
  const name = t('dimension-state', {
    dimension: incidentName(incident, words),
    state: stateText(dimension, stateName(incident), returning === true, t),
  });
  const parts: Span[][] = [
    [earlier === undefined ? bold(name) : link(name, earlier)],
    sinceSpans({ since, sincePrecision, phase }, t, now, 'date'),
    ...(until === undefined
      ? []
      : [fill(t, 'until-date', { until: time(until, untilPrecision === 'day' ? 'date' : 'date-time') })]),
    ...(source === undefined ? [] : [[earlier === undefined ? link(source.source, source.url) : text(source.source)]]),
  ];
  return parts.flatMap((part, index) => (index === 0 ? part : [text(' · '), ...part]));
}
