import { existsSync } from 'node:fs';
import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';
import type { Region } from './regions.ts';

/** Languages with a file `config/places/<language>.json`. */
export const PLACE_LANGUAGES = ['en', 'ru', 'es', 'zh', 'kk', 'de', 'pl', 'other'] as const;

/**
 * What a word says of a region: it names it, its people, one of its cities, its money, or somebody who speaks and acts
 * for it (a government, a regulator, a grid operator, a head of state); `home`: words of domestic news in its language.
 */
export type NameKind = 'name' | 'demonym' | 'city' | 'institution' | 'currency' | 'home';

/** Names of `config/places/<language>.json`, written there as one string per region, separated by commas. */
export interface PlaceNames {
  readonly names: Readonly<Record<Region, readonly string[]>>;
  readonly demonyms: Readonly<Record<Region, readonly string[]>>;
  readonly cities: Readonly<Record<Region, readonly string[]>>;
  readonly institutions: Readonly<Record<Region, readonly string[]>>;
  readonly currencies: Readonly<Record<Region, readonly string[]>>;
  /** Names that contain a place and are none: companies, newspapers, persons, software. */
  readonly notPlaces: readonly string[];
}

const list = z.string().transform((text) => text.split(/[,，、]\s*/).filter((name) => name !== ''));
const byRegion = z.record(z.string(), list).default({});
const placesFile = z.strictObject({
  names: byRegion,
  demonyms: byRegion,
  cities: byRegion,
  institutions: byRegion,
  currencies: byRegion,
  notPlaces: list.default([]),
});

const loaded = new Map<string, PlaceNames | null>();

/** @returns the hand-written names of a language, null where there are none. @throws Error naming the file. */
export function placeNames(language: string): PlaceNames | null {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const isWritten =
    PLACE_LANGUAGES.some((one) => one === language) &&
    existsSync(new URL(`../../config/places/${language}.json`, import.meta.url));
  const names = isWritten ? readConfigFile(`places/${language}.json`, placesFile) : null;
  loaded.set(language, names);
  return names;
}
