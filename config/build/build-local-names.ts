/**
 * Makes `local-names.json`: run by hand,
 * `node config/build/build-local-names.ts <subdivisions> <locales> <cities> <cities-50k.json>` (`place-sources.ts`).
 *
 * Parts and larger cities as they are called in the languages of their own country, which those type who live there, in
 * the languages of the bot and in Chinese.
 * Run it after `build-regions.ts`. What `regions.json` calls alike is left out.
 */
import { writeFileSync } from 'node:fs';
import { CITIES, COUNTRIES, countryOf, PARTS } from '../../src/regions/regions.ts';
import { GENERIC, openPlaceSources } from './place-sources.ts';

const MIN_POPULATION = 100_000;
/** Words of every day are as short as that (`сети`, `мире`): only so large a place may be called so. */
const SHORT = 5;
const MIN_POPULATION_OF_SHORT = 1_000_000;

/** Those of the bot itself, and Chinese, name what lies anywhere. */
const ALL = COUNTRIES.join(' ');

/** Languages of CLDR and GeoNames, and the countries where each is official or spoken by millions. */
const HOMES: Readonly<Record<string, string>> = {
  am: 'ET',
  ar: 'AE BH DZ EG EH IL IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE',
  az: 'AZ',
  be: 'BY',
  bg: 'BG',
  bn: 'BD IN',
  bs: 'BA',
  ca: 'AD ES',
  cs: 'CZ',
  cy: 'GB',
  da: 'DK',
  de: 'AT BE CH DE IT LI LU',
  el: 'CY GR',
  en: ALL,
  es: 'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE',
  et: 'EE',
  eu: 'ES',
  fa: 'AF IR',
  fi: 'FI',
  fr: 'BE BF BI BJ CA CD CF CG CH CI CM DJ DZ FR GA GN HT KM LU MA MC MG ML NE RW SC SN TD TG TN VU',
  ga: 'IE',
  gl: 'ES',
  gu: 'IN',
  he: 'IL',
  hi: 'IN',
  hr: 'BA HR',
  hu: 'HU',
  hy: 'AM',
  id: 'ID',
  is: 'IS',
  it: 'CH IT SM',
  ja: 'JP',
  ka: 'GE',
  kk: 'KZ',
  km: 'KH',
  kn: 'IN',
  ko: 'KP KR',
  ky: 'KG',
  lo: 'LA',
  lt: 'LT',
  lv: 'LV',
  mk: 'MK',
  ml: 'IN',
  mn: 'MN',
  mr: 'IN',
  ms: 'BN MY SG',
  my: 'MM',
  nb: 'NO',
  ne: 'NP',
  nl: 'BE NL SR',
  no: 'NO',
  pa: 'IN PK',
  pl: 'PL',
  ps: 'AF PK',
  pt: 'AO BR CV GW MZ PT ST TL',
  ro: 'MD RO',
  ru: ALL,
  si: 'LK',
  sk: 'SK',
  sl: 'SI',
  so: 'DJ ET SO',
  sq: 'AL MK XK',
  sr: 'BA ME RS XK',
  sr_Latn: 'BA ME RS XK',
  sv: 'FI SE',
  sw: 'KE TZ UG',
  ta: 'IN LK SG',
  te: 'IN',
  th: 'TH',
  tk: 'TM',
  tr: 'CY TR',
  uk: 'UA',
  ur: 'PK IN',
  uz: 'UZ',
  vi: 'VN',
  zh: ALL,
  zh_TW: 'HK MO TW',
};

/** What is left out of a name in speech: `Stockholms län` is `Stockholm`, `Județul Cluj` is `Cluj`. */
const GENERIC_HERE =
  /^(?:Județul|Provincie|Provincia|Provinz|Province|Région|Región|Regione|Kanton|Okres|Comunidad|Departamento|Estado|Prowincja|Oblast|Област|Općina|Powiat|Województwo|Περιφέρεια|Νομός|Bezirk|Canton|Municipio|Tỉnh|จังหวัด)\s+(?:d[eiu](?:l|lla)?\s+(?:la\s+)?|d(?:ell)?[’']|of\s+)?|(?:s län| län| kraj| megye| županija| maakond| maa| novads| apskritis| fylke| megyei jogú város| жупанија| област| община| облысы| район| область| maakunta| vilayeti| ili| bölgesi| eyaleti|, Hlavní město|, Hlavní mesto|県|府|省|市|都|縣|县|자치도|특별시|광역시|도)$/iu;

const { cities, readCatalogue, readSubdivisions } = openPlaceSources();
const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const found = new Map<string, { readonly own: Map<string, string>; readonly towns: Map<string, string> }>();
function of(region: string) {
  const known = found.get(region) ?? { own: new Map(), towns: new Map() };
  found.set(region, known);
  return known;
}

/** In the cities of a region. */
const people = new Map<string, number>();
for (const { region, pop } of cities) people.set(region, (people.get(region) ?? 0) + pop);
const isEveryday = (name: string, inhabitants: number) =>
  /\p{Script=Cyrillic}/u.test(name) && [...name].length <= SHORT && inhabitants < MIN_POPULATION_OF_SHORT;

for (const [language, countries] of Object.entries(HOMES)) {
  const home = new Set(countries.split(' '));
  for (const [code, name] of readSubdivisions(language)) {
    if (!home.has(countryOf(code))) continue;
    const short = name
      .replace(GENERIC[language] ?? GENERIC_HERE, '')
      .replace(GENERIC_HERE, '')
      .trim();
    for (const one of [name, short]) {
      const isKnown = fold(one) === fold(PARTS[code] ?? '') || [...one].length < 2 || /[;,]/.test(one);
      if (!isKnown && !isEveryday(one, people.get(code) ?? 0)) of(code).own.set(fold(one), one);
    }
  }
  const catalogue = readCatalogue(language);
  for (const { name, region, number, country, pop } of cities) {
    const local = number === undefined || pop < MIN_POPULATION ? undefined : catalogue.get(`${number}`);
    if (local === undefined || !home.has(country) || /[;,]/.test(local) || isEveryday(local, pop)) continue;
    const isKnown = fold(local) === fold(name) || (CITIES[region] ?? []).some((city) => fold(city) === fold(local));
    if (!isKnown && !of(region).own.has(fold(local))) of(region).towns.set(fold(local), local);
  }
}

const lines = [...found]
  .filter(([, { own, towns }]) => own.size + towns.size > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([region, { own, towns }]) => {
    const parts = [[...own.values()].join(', '), ...(towns.size > 0 ? [[...towns.values()].join(', ')] : [])];
    return `    ${JSON.stringify(region)}: ${JSON.stringify(parts.join('; ').trimStart())}`;
  });
const about =
  'Made by build-local-names.ts. Names in the languages of their own country and of the bot, and in Chinese: of ISO 3166-2 parts after Unicode CLDR (Unicode License v3), of cities after GeoNames (CC BY 4.0, geonames.org), by the region: those of itself, a semicolon, those of cities in it. Read where people type a place.';
writeFileSync(
  new URL('../generated/local-names.json', import.meta.url),
  `{\n  "about": ${JSON.stringify(about)},\n  "names": {\n${lines.join(',\n')}\n  }\n}\n`,
);
