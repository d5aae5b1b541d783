import { localNames } from './home-names.ts';
import { placeKey, withoutPreposition } from './place-key.ts';
import { PLACE_LANGUAGES, placeNames } from './place-names.ts';
import { countryName, isRegion, PARTS, parentOf, type Region, regionName } from './regions.ts';
import { SPOKEN_LANGUAGES, TYPED_LANGUAGES, typedPlaces } from './typed-names.ts';

/** Letters that a name keeps in its cases and adjectives: `Kazakhstan`, `kazakh`; `Иркутская`, `Иркутской`. */
const STEM = 4;
/** `U.S.A.`, `РФ`, `ABD`: short for the whole country. */
const SHORT_FORM = /^[\p{Lu}.& ]{2,8}$/u;

/** 四川省 is 四川; of 伊朗北部 not all is said by its beginning. */
const KIND_OF_PART = /[省市州县縣区區]$/u;
const IN_BRACKETS = /\s*\([^()]*\)\s*$/u;
const IS_HAN = /^\p{Script=Han}/u;

interface KnownNames {
  readonly names: readonly string[];
  readonly peoples: ReadonlySet<string>;
}

const known = new Map<Region, KnownNames>();

/**
 * Cities, grid operators and `Siberia` are looked for in the place they lie in, which is more than was asked for.
 * @returns whether what was typed names all of the place that it stands for.
 */
export function namesWhole(typed: string, region: Region): boolean {
  const name = withoutPreposition(typed).replace(IN_BRACKETS, '');
  if (isRegion(name.toUpperCase().replace(/[_ ]/, '-'))) return true;
  const key = placeKey(name);
  // A flag has no letters.
  if (key === '') return true;
  const { names, peoples } = known.get(region) ?? readNames(region);
  if (names.includes(key) || peoples.has(key) || isBesideCountry(key, region)) return true;
  const words = key.split(' ');
  return names.some((one) => {
    const others = one.split(' ');
    return others.length === words.length && others.every((other, at) => isAlike(words[at] ?? '', other));
  });
}

/** `Córdoba, Argentina` */
function isBesideCountry(key: string, region: Region): boolean {
  const country = parentOf(region);
  if (country === null) return false;
  const { names } = known.get(region) ?? readNames(region);
  const wholes = known.get(country) ?? readNames(country);
  return names.some((own) => key.startsWith(`${own} `) && wholes.names.includes(key.slice(own.length + 1)));
}

function readNames(region: Region): KnownNames {
  const peoples = PLACE_LANGUAGES.flatMap((language) => placeNames(language)?.demonyms[region] ?? []);
  const read = { names: namesOf(region).map(placeKey), peoples: new Set(peoples.map(placeKey)) };
  known.set(region, read);
  return read;
}

function isAlike(word: string, other: string): boolean {
  if (IS_HAN.test(word)) return word.replace(KIND_OF_PART, '') === other.replace(KIND_OF_PART, '');
  const stem = Math.min(STEM, Math.max(1, other.length - 1));
  return word.slice(0, stem) === other.slice(0, stem);
}

let shortForms: ReturnType<typeof typedPlaces> | undefined;

/** "Gaza", "Anglophone Cameroon": of the names that are listed for a country, those that are short for it name all of it. */
function namesOf(region: Region): readonly string[] {
  shortForms ??= typedPlaces();
  const written = PLACE_LANGUAGES.flatMap((language) => {
    const own = placeNames(language)?.names[region] ?? [];
    return parentOf(region) === null ? own.filter((name) => SHORT_FORM.test(name)) : own;
  });
  return [
    ...TYPED_LANGUAGES.map((language) => countryName(region, language)),
    PARTS[region],
    ...(localNames().get(region)?.own ?? []),
    ...[...SPOKEN_LANGUAGES].map((language) => regionName(region, language).replace(IN_BRACKETS, '')),
    ...(shortForms[region] ?? []),
    ...written,
  ].filter((name): name is string => name !== undefined && name !== '');
}
