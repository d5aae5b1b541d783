import type { Choice } from '../chat/command.ts';
import type { Button, Message } from '../chat/message.ts';
import { rowsOf } from '../chat/reply.ts';
import type { Translate } from '../i18n.ts';
import { TOPICS } from '../stories/story.ts';

const MOST_REGIONS = 6;

/** What may be subscribed to with one press: everything, the worst of it, one region, one topic. Five rows, as on Discord. */
export function subscriptionChoice(
  regions: readonly Choice[],
  /** Goes along with whatever is chosen. */
  options: Readonly<Record<string, string>>,
  t: Translate,
): Message {
  const button = (label: string, chosen: Readonly<Record<string, string>>): Button => ({
    label,
    command: 'subscribe',
    options: { ...options, ...chosen },
  });
  const wholes = [
    button(t('filter-everything'), { regions: 'all' }),
    button(t('filter-severity-2'), { severity: '2' }),
    button(t('filter-severity-3'), { severity: '3' }),
  ];
  const places = regions.slice(0, MOST_REGIONS).map(({ label, value }) => button(label, { regions: value }));
  const topics = TOPICS.map((topic) => button(t(`topic-${topic}`), { topics: topic }));
  return {
    tone: 'neutral',
    title: t('subscribe-ask-title'),
    paragraphs: [[{ kind: 'text', text: t('subscribe-ask') }]],
    buttons: [wholes, ...rowsOf(places), ...rowsOf(topics, 4)],
  };
}
