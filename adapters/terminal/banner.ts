import { type Message, text } from '../../src/chat/message.ts';
import type { EpochMs } from '../../src/clock.ts';
import type { Translate } from '../../src/i18n.ts';
import { regionName } from '../../src/regions/regions.ts';
import type { RegionStatus } from '../../src/status/status.ts';
import { notQuietText } from '../../src/views/overview.ts';

/** What somebody who starts the program without tokens reads first. */
export function bannerMessage(t: Translate, about: { readonly sources: number; readonly folder: string }): Message {
  return {
    tone: 'neutral',
    title: t('banner-title'),
    paragraphs: ['banner-what', 'banner-platforms', 'banner-type'].map((id) => [text(t(id, about))]),
  };
}

/** What the first poll round brought. */
export function readyMessage(
  t: Translate,
  round: {
    readonly answering: number;
    readonly sources: number;
    readonly items: number;
    /** Why nothing can be stored. */
    readonly disk?: 'full' | 'read-only' | undefined;
    /** Regions with something going on. */
    readonly busy: readonly RegionStatus[];
  },
  { locale, now }: { readonly locale: string; readonly now: EpochMs },
): Message {
  const blind = round.answering === 0;
  const { disk, busy, ...counts } = round;
  const title = t('banner-ready', counts);
  if (disk !== undefined) return { tone: 'warning', title, paragraphs: [[text(t(`disk-${disk}`))]] };
  const known = busy.length > 0 ? [[text(notQuietText(busy, { t, locale, now, regionName }))]] : [];
  return { tone: blind ? 'warning' : 'good', title, paragraphs: blind ? [[text(t('banner-blind'))], ...known] : known };
}
