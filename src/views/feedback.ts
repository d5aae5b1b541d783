import type { Feedback } from '../alerts/alert.ts';
import type { Lesson } from '../alerts/teaching.ts';
import { bold, type Span, text, time } from '../chat/message.ts';
import { fill, listed, type Translate } from '../i18n.ts';
import { cut } from '../text/truncate.ts';

const MAX_HEADLINE = 120;

/** `advert · Best cloud mining sites … · 3 Jul, 10:20` */
export function feedbackSpans({ kind, headline, createdAt }: Feedback, t: Translate): Span[] {
  return [
    bold(t(`feedback-${kind}`)),
    text(` · ${t('quoted', { word: cut(headline, MAX_HEADLINE) })} · `),
    time(createdAt),
  ];
}

/** What was taught here about news like this, from which alert, and what they have in common. */
export function lessonSpans({ kind, feedback, common }: Lesson, t: Translate, locale: string): Span[] {
  return fill(t, 'lesson', {
    kind: t(`feedback-${kind}`),
    headline: cut(feedback.headline, MAX_HEADLINE),
    at: time(feedback.createdAt, 'date-time'),
    words: common.length === 0 ? 'none' : listed(common, locale),
  });
}
