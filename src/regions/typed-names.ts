import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';
import { foreignNames, latinNames, localNames, printedPlaces } from './home-names.ts';
import type { Rank } from './nearest-names.ts';
import { PLACE_LANGUAGES, placeNames } from './place-names.ts';
import { CITIES, COUNTRIES, countryName, countryOf, isRegion, PARTS, type Region } from './regions.ts';

/** Languages in which a country may be typed. */
export const TYPED_LANGUAGES =
  'en ru uk kk zh zh-Hant ar fa tr es pt fr de it ja ko id vi hi uz ky mn ka hy az be pl th nl sv fi cs ro hu el he bn ur'.split(
    ' ',
  );
/** Those of the bot; a name that others have for a country may be that of a city here. */
export const SPOKEN_LANGUAGES = new Set('en ru uk kk zh zh-Hant ar fa tr es pt fr de'.split(' '));
/** Parts of these are as well known by name as countries: `Georgia` is both. */
const KNOWN_PARTS = new Set(['US', 'CA', 'CN', 'RU', 'IN', 'PK', 'KZ', 'UA']);
/** What people leave out of a part's name: `Magallanes Region`, `Sylhet Division`. */
const GENERIC =
  / (?:region|county|province|district|division|department|governorate|prefecture|municipality|parish|oblast|emirate|state)$/i;

/** The same in other languages: `Республика Коми`, `Жамбыл облысы`, `Provincia de Misiones`. */
const GENERIC_ELSEWHERE =
  /^(?:республика|provincia|província|estado|departamento|département|región|région|استان|محافظة)\s(?:de(?:l| la| los| las)?\s|d['’])?(?=.{3})|(?<=.{3})\s(?:область|облысы|край|республикасы|viloyati|vilayeti|ili)$/iu;

const typedFile = z.strictObject({ about: z.string(), names: z.record(z.string(), z.array(z.string())) });

/** `Berlín` is a town only where Spanish is spoken; who types `los angeles` or 太原 means the one that is listed by hand. */
const CITY_RANKS: Readonly<Record<string, Rank>> = { es: 3, en: 1, zh: 1 };

/** Short forms and former names, by region. */
export const typedPlaces = (): Readonly<Record<Region, readonly string[]>> =>
  readConfigFile('typed-places.json', typedFile).names;

/** Every name that somebody may type, and how well it speaks for its region. */
export function* typedNames(): Generator<readonly [written: string, code: Region, rank: Rank]> {
  for (const code of COUNTRIES) {
    for (const language of TYPED_LANGUAGES) {
      const name = countryName(code, language);
      // `Brasilia` is Brazil in Finnish, and a city to those who type here.
      if (name !== undefined) yield [name, code, SPOKEN_LANGUAGES.has(language) ? 0 : 1];
    }
  }
  for (const [code, name] of Object.entries(PARTS)) {
    const rank = KNOWN_PARTS.has(countryOf(code)) ? 0 : 1;
    yield [name, code, rank];
    if (GENERIC.test(name)) yield [name.replace(GENERIC, ''), code, 2];
  }
  for (const language of PLACE_LANGUAGES) {
    const written = placeNames(language);
    if (written === null) continue;
    const sections = [
      [written.names, 0],
      [written.cities, CITY_RANKS[language] ?? 2],
      [written.demonyms, 3],
      [written.institutions, 3],
    ] as const;
    for (const [section, rank] of sections) {
      for (const [code, names] of Object.entries(section)) {
        // `Andalucía` stands among the names of Spain, and is a part of it.
        const least = rank === 0 && language !== 'en' && !(code in PARTS) ? 1 : rank;
        for (const name of names) {
          yield [name, code, least];
          if (GENERIC_ELSEWHERE.test(name)) yield [name.replace(GENERIC_ELSEWHERE, ''), code, 2];
        }
      }
    }
  }
  for (const [code, cities] of Object.entries(CITIES)) for (const city of cities) yield [city, code, 2];
  for (const [code, names] of Object.entries(typedPlaces())) {
    if (!isRegion(code)) throw new Error(`config/typed-places.json: ${code} is no region`);
    for (const name of names) yield [name, code, 0];
  }
  for (const names of Object.values(printedPlaces()))
    for (const [code, name] of Object.entries(names)) yield [name, code, 1];
  for (const [code, name] of latinNames()) if (isRegion(code)) yield [name, code, 2];
  yield* namesAtHome();
  for (const [name, code] of foreignNames()) if (isRegion(code)) yield [name, code, 1];
}

/** `Wien`, `Kärnten`, `高雄市`: as those call it who live there. */
function* namesAtHome(): Generator<readonly [written: string, code: Region, rank: Rank]> {
  for (const [code, { own, cities }] of localNames()) {
    if (!isRegion(code)) continue;
    for (const name of own) {
      yield [name, code, 1];
      if (GENERIC_ELSEWHERE.test(name)) yield [name.replace(GENERIC_ELSEWHERE, ''), code, 2];
    }
    for (const name of cities) yield [name, code, 3];
  }
}
