import type { Alert } from '../alerts/alert.ts';
import { type Message, type Tone, text } from '../chat/message.ts';
import type { Translate } from '../i18n.ts';
import { faultText } from './fault.ts';
import { feedsButton } from './feed-card.ts';
import { durationText } from './format-time.ts';

/** What is said of Hashwire itself. */
export function serviceWords(
  alert: Alert,
  t: Translate,
): { readonly tone: Tone; readonly title: string; readonly words: string } {
  if (alert.ownFeed !== undefined) {
    const dead = alert.reason === 'service-feeds-dead' ? 1 : 0;
    const [why] = alert.sentences;
    return {
      tone: 'warning',
      title: 'own-feed-fails-title',
      words: t('own-feed-fails', {
        feed: alert.ownFeed.title,
        dead,
        why: why === undefined ? 'none' : faultText(why, t),
      }),
    };
  }
  const lasted = alert.lastedMs === undefined ? '' : durationText(alert.lastedMs, t);
  const said = {
    'service-back': {
      tone: 'good',
      title: 'back-title',
      words: t('back-text', { lasted, known: lasted === '' ? 0 : 1 }),
    },
    'service-feeds-dead': { tone: 'warning', title: 'dead-title', words: t('dead-text', { feeds: alert.headline }) },
    'service-feeds-silent': {
      tone: 'warning',
      title: 'silent-title',
      words: t('silent-text', { feeds: alert.headline }),
    },
    'service-signal-fails': {
      tone: 'unknown',
      title: 'signal-fails-title',
      words: t('signal-fails-text', { signals: alert.headline }),
    },
    'service-blind': { tone: 'unknown', title: 'blind-title', words: t('blind-text') },
  } as const;
  return said[alert.reason as keyof typeof said];
}

export function composeService(alert: Alert, t: Translate): Message {
  const { tone, title, words } = serviceWords(alert, t);
  return {
    tone,
    title: t(title),
    // That nothing can be seen any more is what somebody must know.
    ...(alert.reason === 'service-blind' ? {} : { silent: true }),
    paragraphs: [[text(words)]],
    buttons: [
      [alert.ownFeed === undefined ? { label: t('button-sources'), command: 'sources', options: {} } : feedsButton(t)],
    ],
  };
}
