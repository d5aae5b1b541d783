import type { Extent } from './observation.ts';

/** Of an inflected name at least so much stays: `Братск`, `в Братске`; in scripts of syllables a sign is a syllable. */
const SHARED_LETTERS = { alphabet: 4, syllables: 2 } as const;
const LONGEST_ENDING = 4;

/** Cities that lack it when one more report tells of some: all of them. */
export const withCities = (known: readonly string[], told: readonly string[] = []): readonly string[] => [
  ...known,
  ...told.filter((city) => !known.some((one) => isSameCity(one, city))),
];

/** Cities that still lack it when these have it back. */
export const withoutCities = (known: readonly string[], back: readonly string[]): readonly string[] =>
  known.filter((city) => !back.some((one) => isSameCity(one, city)));

/**
 * Whether what is back is all that was hit: a trouble known of cities alone, each of which has it back. A return of a city
 * says nothing of the rest of its region.
 */
export function isOfCities(cities: readonly string[], told: Extent | undefined): boolean {
  if (cities.length === 0 || told?.cities === undefined || told.sharePercent !== undefined) return false;
  return withoutCities(cities, told.cities).length === 0;
}

/** The same name, inflected or not; in another script the name cannot be compared, and is taken for the same. */
function isSameCity(one: string, other: string): boolean {
  if (scriptOf(one) !== scriptOf(other)) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  const least = scriptOf(one) === 'syllables' ? SHARED_LETTERS.syllables : SHARED_LETTERS.alphabet;
  const rest = Math.max(one.length, other.length) - shared;
  return rest === 0 || (shared >= least && rest <= LONGEST_ENDING);
}

function scriptOf(name: string): string {
  if (/^\p{Script=Latin}/u.test(name)) return 'latin';
  if (/^\p{Script=Cyrillic}/u.test(name)) return 'cyrillic';
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(name) ? 'syllables' : 'other';
}
