import type { Choice } from '../chat/command.ts';
import type { Button, Menu, Message } from '../chat/message.ts';
import { rowsOf } from '../chat/reply.ts';
import type { Translate } from '../i18n.ts';
import { TOPICS } from '../stories/story.ts';

const MOST_REGIONS = 6;
/** Of one row, where menus hold the others. */
const MOST_IN_A_ROW = 5;

/** What may be subscribed to with one press: everything, the worst of it, one region, one topic; with menus several of them. Five rows, as on Discord. */
export function subscriptionChoice(
  regions: readonly Choice[],
  /** Goes along with whatever is chosen. */
  options: Readonly<Record<string, string>>,
  t: Translate,
  hasMenus: boolean,
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
  const menu = (option: string, choices: readonly Choice[]): Menu => ({
    label: t(`subscribe-menu-${option}`),
    command: 'subscribe',
    option,
    options,
    choices,
  });
  const named = TOPICS.map((topic) => ({ value: topic, label: t(`topic-${topic}`) }));
  return {
    tone: 'neutral',
    title: t('subscribe-ask-title'),
    paragraphs: [[{ kind: 'text', text: t('subscribe-ask') }]],
    ...(hasMenus
      ? {
          buttons: [wholes, places.slice(0, MOST_IN_A_ROW), topics.slice(0, MOST_IN_A_ROW)],
          menus: [menu('regions', regions), menu('topics', named)],
        }
      : { buttons: [wholes, ...rowsOf(places), ...rowsOf(topics, 4)] }),
  };
}
