import type { Item } from '../../../src/feeds/feed.ts';
import type { Observation } from '../../../src/status/observation.ts';
import { observe } from '../../../src/stories/conditions/observe.ts';
import { findPlaces } from '../../../src/stories/places/places.ts';
import { readDocument } from '../../../src/text/tokenize.ts';

/** A Wednesday. */
export const PUBLISHED = Date.parse('2025-01-15T12:00:00Z');

/** What is observed in an article of that day. */
export function read(title: string, text = '', language = 'en', publishedAt: number | null = PUBLISHED): Observation[] {
  const item: Item = {
    id: 'item',
    feedId: 'feed',
    publisher: 'news.example',
    url: 'https://news.example/1',
    title,
    text,
    language,
    publishedAt,
    seenAt: PUBLISHED,
    firstSight: false,
  };
  const document = readDocument(item);
  return [...observe(document, item, findPlaces(document)).observations];
}

export const told = (observations: readonly Observation[]): string =>
  observations
    .map(({ region, dimension, state, ...one }) =>
      [region, dimension, one.polarity === 'denied' && 'not', state, one.phase, one.returning && 'returning']
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');

/** `2025-01-14` */
export const day = (at: number | undefined): string =>
  at === undefined ? '' : new Date(at).toISOString().slice(0, 10);
