import { utcText } from '../utc.ts';
import { type CardWords, cardTitle } from './card.ts';
import { ownLevel } from './claims.ts';
import type { RegionStatus } from './status.ts';
import { levelText } from './words.ts';

/** What the chart of a region says, in words: the state, since when, the last level and whose it is. @param window `48h`. */
export function pictureText(status: RegionStatus, window: string, words: CardWords): string {
  const { t, locale } = words;
  const { internet } = status.dimensions;
  const newest = internet.observations.find((one) => ownLevel(one) !== undefined);
  const level = newest === undefined ? undefined : ownLevel(newest);
  const since =
    internet.since === null
      ? []
      : [
          t('picture-since', {
            since: utcText(internet.since, internet.sincePrecision === 'day' ? 'date' : 'date-time', locale),
          }),
        ];
  const last =
    newest === undefined || level === undefined
      ? []
      : [
          t('picture-level', {
            level: levelText(level, t),
            source: newest.cited ?? newest.source,
            at: utcText(newest.at, 'date-time', locale),
          }),
        ];
  return [
    t('picture-region', { window: t(`window-${window}`) }),
    `${cardTitle(status, words)}.`,
    ...since,
    ...last,
  ].join(' ');
}
