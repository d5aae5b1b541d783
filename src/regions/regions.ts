import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';
import { homeName, listedName, printedName } from './home-names.ts';
import { placeNames } from './place-names.ts';
import { simplified, traditional } from './place-script.ts';

/** ISO 3166-1 alpha-2 (`KZ`) or ISO 3166-2 (`US-TX`). */
export type Region = string;

/** A country (`KZ`), the European Union (`EU`) or a part of a country (`US-TX`). */
export interface RegionEntry {
  readonly code: Region;
  /** The country a part lies in; null for countries. */
  readonly parent: Region | null;
}

const regionsFile = z.strictObject({
  about: z.string(),
  countries: z.string(),
  parts: z.record(z.string(), z.string()),
  cities: z.record(z.string(), z.array(z.string())),
});

const file = readConfigFile('generated/regions.json', regionsFile);

/** ISO 3166-1 alpha-2 codes, `XK` and `EU`. */
export const COUNTRIES: readonly Region[] = file.countries.split(' ');
/** English names of ISO 3166-2 parts. */
export const PARTS: Readonly<Record<Region, string>> = file.parts;
/** English names of larger cities by the region they lie in. */
export const CITIES: Readonly<Record<Region, readonly string[]>> = file.cities;

const countries = new Set(COUNTRIES);
/** Every phrase of a line is looked up: in a set, where a property would make each a name of its own for good. */
const parts = new Set(Object.keys(PARTS));
const entries: readonly RegionEntry[] = [
  ...COUNTRIES.map((code) => ({ code, parent: null })),
  ...Object.keys(PARTS).map((code) => ({ code, parent: code.slice(0, 2) })),
];

/** Members since 2020. https://european-union.europa.eu/principles-countries-history/eu-countries_en */
const EU_MEMBERS = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** @returns every region that can be subscribed to: countries first. */
export function allRegions(): readonly RegionEntry[] {
  return entries;
}

export function isRegion(code: string): boolean {
  return countries.has(code) || parts.has(code);
}

/** @returns the country of a part, null for a country or an unknown code. */
export function parentOf(code: Region): Region | null {
  return parts.has(code) ? countryOf(code) : null;
}

/**
 * Whether a code is that of a provider, `AS9198`: an autonomous system (https://www.rfc-editor.org/rfc/rfc5396), which lies
 * in no country. It is measured as regions are, for those alone who watch it.
 */
export const isProvider = (code: string): boolean => /^AS\d{1,10}$/u.test(code);

/** @returns the country of a part; a country itself, and a provider. */
export const countryOf = (region: Region): Region => (isProvider(region) ? region : region.slice(0, 2));

/** @returns whether a region is a part of a country by its code alone: no part of another part, nor a member of the EU. */
export const isPartOf = (part: Region, country: Region): boolean => part.startsWith(`${country}-`);

const groupsFile = z.strictObject({ about: z.string(), parts: z.record(z.string(), z.string()) });

/** Parts of countries that lie in other parts: Catania in Sicily. */
const groups: ReadonlyMap<Region, ReadonlySet<Region>> = new Map(
  Object.entries(readConfigFile('generated/part-groups.json', groupsFile).parts).map(([group, parts]) => [
    group,
    new Set(parts.split(' ')),
  ]),
);

/**
 * @returns whether what happens in `part` happens in `whole`: the same region, a part of it, which may lie in another part,
 * or a member of the EU.
 */
export function covers(whole: Region, part: Region): boolean {
  if (whole === part || isPartOf(part, whole)) return true;
  if (whole === 'EU') return EU_MEMBERS.has(countryOf(part));
  return groups.get(whole)?.has(part) === true;
}

const countriesFile = z.strictObject({
  about: z.string(),
  names: z.record(z.string(), z.record(z.string(), z.string())),
});

let countryNames: z.infer<typeof countriesFile>['names'] | undefined;

/** @returns the name of a country in a language, undefined where the language has none of its own. */
export function countryName(code: Region, language: string): string | undefined {
  countryNames ??= readConfigFile('generated/countries.json', countriesFile).names;
  return countryNames[language]?.[code];
}

const withoutMarks = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Dubai and Tbilisi are parts of a country and cities: the name of both, undefined where they differ. */
export function nameOfCity(code: Region): string | undefined {
  const [largest] = CITIES[code] ?? [];
  return largest !== undefined && withoutMarks(largest) === withoutMarks(PARTS[code] ?? '') ? largest : undefined;
}

/** Parts whose names nobody takes for another place's. */
const BEST_KNOWN = new Set(['US', 'CA', 'CN', 'RU', 'IN', 'PK', 'KZ', 'UA']);
/** Other words for the whole country. */
const WHOLES = new Set(['GB-GBN', 'GB-UKM', 'GB-EAW']);
/** `North`, `Est`, `Central`: alone it says nothing of where. */
const BARE_NAME =
  /^(?:upper |lower |far )?(?:(?:north|south|east|west|centr(?:e|al)|nord|sud|est|ouest|norte|sul|centro|centrale)(?:ern)?[ -]?)+(?: province| district| region)?$|^(?:capital|littoral|delta|plateau|rivers|lakes)(?: region)?$/iu;
let shared: ReadonlySet<Region> | undefined;

/** Parts that bear the name or the code of a country, or the name of another part, or no name that is theirs alone. */
function sharedNames(): ReadonlySet<Region> {
  const bearers = new Map<string, number>();
  const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');
  const names = [...COUNTRIES.map((code) => countryName(code, 'en') ?? code), ...Object.values(PARTS)].map(plain);
  for (const name of names) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const isShared = ([code, name]: readonly [Region, string]) =>
    WHOLES.has(code) ||
    BARE_NAME.test(name) ||
    (!BEST_KNOWN.has(code.slice(0, 2)) && ((bearers.get(plain(name)) ?? 0) > 1 || isRegion(name.toUpperCase())));
  return new Set(
    Object.entries(PARTS)
      .filter(isShared)
      .map(([code]) => code),
  );
}

/** Lists write some names in one script of Chinese and some in the other. */
const inScript = (name: string, locale: string): string => (locale === 'zh-Hant' ? traditional : simplified)(name);

/**
 * @returns how people call it in that language; parts without a translation keep their English name, with their country
 * where another place bears it (`Montana (Bulgaria)`); else the code.
 */
export function regionName(code: Region, locale: string): string {
  const language = locale.split('-')[0] ?? locale;
  if (countries.has(code)) {
    return countryName(code, locale) ?? countryName(code, language) ?? countryName(code, 'en') ?? code;
  }
  const own = language === 'en' ? undefined : (printedName(code, language) ?? placeNames(language)?.names[code]?.[0]);
  const home = own ?? homeName(code, locale) ?? listedName(code, language, nameOfCity);
  const name = PARTS[code] ?? code;
  const read = language === 'zh' && home !== undefined ? inScript(home, locale) : home;
  const country = code in PARTS ? regionName(countryOf(code), locale) : '';
  if (read !== undefined) return BARE_NAME.test(name) && !read.includes(country) ? `${read} (${country})` : read;
  shared ??= sharedNames();
  return shared.has(code) ? `${name} (${country})` : name;
}
