import { DAY_MS, type EpochMs, HOUR_MS } from '../../clock.ts';
import { countryOf } from '../../regions/regions.ts';
import { ACROSS_HOURS } from './across-languages.ts';
import { headlineFigures } from './figure-agreement.ts';
import { ordinaryShare } from './frequency.ts';
import { createPostings } from './inverted-index.ts';
import { type Packed, pack, unpack } from './packed.ts';
import type { Profile } from './profile.ts';
import { wideHashOf } from './sketch.ts';

/** What a story is compared by: its first reports. Later ones do not move it, so that no chain of small steps can. */
export interface StoryCore {
  readonly storyId: string;
  readonly core: readonly Profile[];
}

/** Stories are found by their words as long as news on one event keeps coming, by their text as long as copies do. */
export const TERM_DAYS = 21;
const COPY_DAYS = 60;

/** Weight of the shipped frequencies against those of the archive, in stories. */
const PRIOR_STORIES = 2000;
/** Rarest keys of an item that are looked up, and stories of those that are compared: half by its headline alone. */
const MAX_KEYS = 28;
const MAX_CANDIDATES = 12;
/** Smallest hashes of a sketch that are looked up: copies share most of them. */
const SKETCH_KEYS = 12;

interface Key {
  readonly key: number;
  readonly weight: number;
}

interface Entry {
  readonly storyId: string;
  readonly packed: Packed;
  readonly at: EpochMs;
  /** Of its first report. */
  readonly language: string;
  /** Found by its terms too, not only by its text. */
  readonly listed: boolean;
}

/** Every recent story, by its terms: cost per item does not grow with the number of stories. */
export interface Archive {
  put(story: StoryCore): void;
  /** Stories with rare terms in common, most promising first. */
  like(profile: Profile): readonly StoryCore[];
  /** Stories of these hours that began in another language, with a country, figure or name in common. */
  inOtherLanguages(profile: Profile): readonly StoryCore[];
  /** Stories with a piece of the text, or the headline, in common. */
  copiesOf(profile: Profile): readonly StoryCore[];
  /** How much a term says, 0 to about 8. */
  weigh(term: string): number;
  forget(before: EpochMs): void;
  readonly size: number;
}

export function createArchive(): Archive {
  const entries = new Map<number, Entry>();
  const ordinals = new Map<string, number>();
  const terms = createPostings();
  const copies = createPostings();
  let next = 0;
  let inTerms = 0;
  let newest = 0;

  const weigh = (term: string): number => {
    const share = (terms.count(wideHashOf(term)) + PRIOR_STORIES * ordinaryShare(term)) / (inTerms + PRIOR_STORIES);
    return Math.max(0, -Math.log(Math.min(1, share)));
  };

  function rarestOf(some: readonly string[], most: number): Key[] {
    return some
      .map((term) => ({ key: wideHashOf(term), weight: weigh(term) }))
      .filter(({ key }) => terms.count(key) > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, most);
  }

  /** @returns stories with these keys, by how rare the keys are that they share; added to those that are given. */
  function found(keys: readonly Key[], shared: Map<number, number> = new Map()): Map<number, number> {
    for (const { key, weight } of keys) {
      for (const ordinal of terms.latest(key)) shared.set(ordinal, (shared.get(ordinal) ?? 0) + weight ** 2);
    }
    return shared;
  }

  function coreOf(ordinal: number): StoryCore[] {
    const entry = entries.get(ordinal);
    return entry === undefined ? [] : [{ storyId: entry.storyId, core: unpack(entry.packed) }];
  }

  function unlist(ordinal: number, entry: Entry): void {
    if (!entry.listed) return;
    inTerms -= 1;
    for (const key of keysOf(unpack(entry.packed), termKeys)) terms.remove(key, ordinal);
    entries.set(ordinal, { ...entry, listed: false });
  }

  function drop(ordinal: number, entry: Entry): void {
    unlist(ordinal, entry);
    for (const key of keysOf(unpack(entry.packed), copyKeys)) copies.remove(key, ordinal);
    entries.delete(ordinal);
    ordinals.delete(entry.storyId);
  }

  function forget(before: EpochMs): void {
    for (const [ordinal, entry] of entries) {
      if (entry.at < before) drop(ordinal, entry);
    }
  }

  /** What is too old to be found: looked at once a day of news, not at every item. */
  let tidiedAt = 0;
  function tidy(): void {
    if (newest - tidiedAt < DAY_MS) return;
    tidiedAt = newest;
    forget(newest - COPY_DAYS * DAY_MS);
    for (const [ordinal, entry] of entries) {
      if (entry.at < newest - TERM_DAYS * DAY_MS) unlist(ordinal, entry);
    }
  }

  return {
    put(story) {
      const at = Math.max(...story.core.map((profile) => profile.at));
      newest = Math.max(newest, at);
      const known = ordinals.get(story.storyId);
      const before = known === undefined ? undefined : entries.get(known);
      // A feed met for the first time lists what is years old.
      if (before === undefined && at < newest - COPY_DAYS * DAY_MS) return;
      const listed = before?.listed === true || at >= newest - TERM_DAYS * DAY_MS;
      const ordinal = known ?? next++;
      const language = story.core[0]?.language ?? '';
      const entry: Entry = { storyId: story.storyId, packed: pack(story.core), at, language, listed };
      const coreBefore = before === undefined ? [] : unpack(before.packed);
      const listedBefore = keysOf(before?.listed ? coreBefore : [], termKeys);
      const copiedBefore = keysOf(coreBefore, copyKeys);
      if (listed && before?.listed !== true) inTerms += 1;
      for (const key of listed ? keysOf(story.core, termKeys) : []) if (!listedBefore.has(key)) terms.add(key, ordinal);
      for (const key of keysOf(story.core, copyKeys)) if (!copiedBefore.has(key)) copies.add(key, ordinal);
      entries.set(ordinal, entry);
      ordinals.set(story.storyId, ordinal);
      tidy();
    },
    like(profile) {
      const headline = new Set([...profile.title, ...headlineFigures(profile)]);
      const inHeadline = rarestOf([...headline], MAX_KEYS / 2);
      const others = termsOf(profile).filter((term) => !headline.has(term));
      const inText = rarestOf([...new Set(others)], MAX_KEYS - inHeadline.length);
      const byHeadline = found(inHeadline);
      const byAll = found(inText, new Map(byHeadline));
      // What a publisher writes around all its news would else hide the stories that share a firm and a sum.
      const best = [byHeadline, byAll].flatMap((some) =>
        [...some].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, MAX_CANDIDATES / 2),
      );
      return [...new Map(best).keys()].flatMap(coreOf);
    },
    inOtherLanguages(profile) {
      const countries = profile.places.map((place) => `@${countryOf(place)}`);
      const keys = new Set([...countries, ...profile.figures, ...profile.names].map(wideHashOf));
      const found = new Set([...keys].flatMap((key) => terms.latest(key)));
      return [...found].filter((ordinal) => isInOtherLanguage(entries.get(ordinal), profile)).flatMap(coreOf);
    },
    copiesOf(profile) {
      const found = new Set(copyKeys(profile).flatMap((key) => copies.latest(key)));
      return [...found].flatMap(coreOf);
    },
    weigh,
    forget,
    get size() {
      return entries.size;
    },
  };
}

function keysOf(core: readonly Profile[], keys: (profile: Profile) => number[]): Set<number> {
  return new Set(core.flatMap(keys));
}

function isInOtherLanguage(entry: Entry | undefined, { language, at }: Profile): boolean {
  return entry !== undefined && entry.language !== language && Math.abs(entry.at - at) <= ACROSS_HOURS * HOUR_MS;
}

const termKeys = (profile: Profile): number[] => termsOf(profile).map(wideHashOf);

function termsOf(profile: Profile): string[] {
  const concepts = profile.title.filter((term) => term.startsWith('!'));
  const happenings = profile.places.flatMap((place) => concepts.map((concept) => `@${place}${concept}`));
  // Texas is in the United States: reports may name either.
  const places = profile.places.flatMap((place) => [`@${place}`, `@${countryOf(place)}`]);
  return [...profile.title, ...profile.words, ...profile.figures, ...places, ...happenings];
}

function copyKeys(profile: Profile): number[] {
  const sketch = profile.sketch.slice(0, SKETCH_KEYS);
  return profile.headline === '' ? sketch : [wideHashOf(profile.headline), ...sketch];
}
