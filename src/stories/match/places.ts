import type { Region } from '../story.ts';
import type { Document, Sentence } from '../text.ts';
import { findNames, type NameHit } from './gazetteer.ts';

export interface PlaceMention {
  readonly region: Region;
  readonly sentence: Sentence;
  /** Token positions in the sentence, end exclusive. */
  readonly from: number;
  readonly until: number;
  readonly role: 'affected' | 'mentioned';
  /** Why it has this role, e.g. `title`, `comparison`. */
  readonly reason: string;
}

/** First version: what the title names is affected, without one what the lead names. */
export function findPlaces(document: Document): PlaceMention[] {
  const mentions = document.sentences.flatMap((sentence) =>
    findNames(sentence).map((hit: NameHit) => ({
      sentence,
      from: hit.from,
      until: hit.until,
      region: hit.readings[0]?.code ?? '',
    })),
  );
  const fields = mentions.map((mention) => mention.sentence.field);
  const leading = fields.includes('title') ? 'title' : 'lead';
  return mentions.map((mention) => ({
    ...mention,
    role: mention.sentence.field === leading ? 'affected' : 'mentioned',
    reason: mention.sentence.field,
  }));
}

/** @returns regions affected, in the order of their first mention. */
export function affectedRegions(places: readonly PlaceMention[]): Region[] {
  return [...new Set(places.filter((place) => place.role === 'affected').map((place) => place.region))];
}
