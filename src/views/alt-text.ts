import { isOver } from '../status/report-sequence.ts';
import { ownLevel } from '../status/reported-claims.ts';
import type { RegionStatus } from '../status/status.ts';
import { utcText } from './format-time.ts';
import { type CardWords, cardTitle } from './status-card.ts';
import { headlineText, levelText } from './status-words.ts';

type Words = Omit<CardWords, 'now'>;

/** `Kazakhstan · internet restored`: a chart of connectivity speaks of that, whatever else goes on. */
export function connectivityTitle(status: RegionStatus, words: Words): string {
  const { internet } = status.dimensions;
  if (internet.state === 'unknown' || internet.stale) return cardTitle(status, words);
  const region = words.regionName(status.region, words.locale);
  return words.t('status-headline', { region, state: headlineText(internet, words.t) });
}

/** What the chart of a region says, in words: the state, since when, the last level and whose it is. @param window `48h`. */
export function pictureText(status: RegionStatus, window: string, words: Words): string {
  const { t, locale } = words;
  const { internet } = status.dimensions;
  // A level from before the end says nothing of now.
  const from = isOver(internet.state) ? (internet.until ?? Number.POSITIVE_INFINITY) : Number.NEGATIVE_INFINITY;
  const newest = internet.observations.find((one) => one.at >= from && ownLevel(one) !== undefined);
  const level = newest === undefined ? undefined : ownLevel(newest);
  const since =
    internet.since === null || isOver(internet.state)
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
    connectivityTitle(status, words),
    ...since,
    ...last,
  ].join(' · ');
}
