/**
 * Makes `regions.json`: run by hand, `node config/build/build-regions.ts <folder of the source data>`.
 *
 * Reads English names of ISO 3166-2 parts (`cldr-subdivisions.json`, Unicode CLDR) and cities of more than 50,000 people
 * (`cities-50k.json`, GeoNames). Names of countries: `build-countries.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type City, partOf } from './admin-codes.ts';

const MIN_POPULATION = 100_000;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Which folder holds cldr-subdivisions.json and cities-50k.json?');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const subdivisions = read('cldr-subdivisions.json') as { en: Record<string, string> };
const cities = read('cities-50k.json') as readonly City[];

const displayName = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Reserved or withdrawn codes that have names of their own. */
const NOT_COUNTRIES = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EZ FX HV IC NH NT QO QU RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'.split(' '),
);
const countries = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => displayName.of(code) !== undefined && !NOT_COUNTRIES.has(code));

/** Where CLDR has the local, a truncated or an outdated form: it names Morocco's regions of 1997, which 2015 numbered anew. */
const USUAL_NAMES: Readonly<Record<string, string>> = {
  'CZ-10': 'Prague',
  'IN-CG': 'Chhattisgarh',
  'IN-TS': 'Telangana',
  'IN-UK': 'Uttarakhand',
  'CN-NM': 'Inner Mongolia',
  'KZ-10': 'Abai Region',
  'KZ-11': 'Akmola Region',
  'KZ-15': 'Aktobe Region',
  'KZ-19': 'Almaty Region',
  'KZ-23': 'Atyrau Region',
  'KZ-27': 'West Kazakhstan',
  'KZ-31': 'Zhambyl Region',
  'KZ-33': 'Zhetysu Region',
  'KZ-35': 'Karaganda Region',
  'KZ-39': 'Kostanay Region',
  'KZ-43': 'Kyzylorda Region',
  'KZ-47': 'Mangystau Region',
  'KZ-55': 'Pavlodar Region',
  'KZ-59': 'North Kazakhstan',
  'KZ-61': 'Turkistan Region',
  'KZ-62': 'Ulytau Region',
  'KZ-63': 'East Kazakhstan',
  'MA-01': 'Tangier-Tetouan-Al Hoceima',
  'MA-02': 'Oriental',
  'MA-03': 'Fez-Meknes',
  'MA-04': 'Rabat-Salé-Kénitra',
  'MA-05': 'Béni Mellal-Khénifra',
  'MA-06': 'Casablanca-Settat',
  'MA-07': 'Marrakesh-Safi',
  'MA-08': 'Drâa-Tafilalet',
  'MA-09': 'Souss-Massa',
  'MA-10': 'Guelmim-Oued Noun',
  'MA-11': 'Laâyoune-Sakia El Hamra',
  'MA-12': 'Dakhla-Oued Ed-Dahab',
  'RU-AL': 'Altai Republic',
  'RU-BU': 'Buryatia',
  'RU-CE': 'Chechnya',
  'RU-CU': 'Chuvashia',
  'RU-KB': 'Kabardino-Balkaria',
  'RU-KC': 'Karachay-Cherkessia',
  'RU-MOS': 'Moscow Oblast',
  'RU-UD': 'Udmurtia',
  'RU-YEV': 'Jewish Autonomous Oblast',
  'RU-SE': 'North Ossetia',
  'RU-IRK': 'Irkutsk Oblast',
  'UA-05': 'Vinnytsia Oblast',
  'UA-07': 'Volyn Oblast',
  'UA-09': 'Luhansk Oblast',
  'UA-12': 'Dnipropetrovsk Oblast',
  'UA-14': 'Donetsk Oblast',
  'UA-18': 'Zhytomyr Oblast',
  'UA-21': 'Zakarpattia Oblast',
  'UA-23': 'Zaporizhzhia Oblast',
  'UA-26': 'Ivano-Frankivsk Oblast',
  'UA-32': 'Kyiv Oblast',
  'UA-35': 'Kirovohrad Oblast',
  'UA-46': 'Lviv Oblast',
  'UA-48': 'Mykolaiv Oblast',
  'UA-51': 'Odesa Oblast',
  'UA-53': 'Poltava Oblast',
  'UA-56': 'Rivne Oblast',
  'UA-59': 'Sumy Oblast',
  'UA-61': 'Ternopil Oblast',
  'UA-63': 'Kharkiv Oblast',
  'UA-65': 'Kherson Oblast',
  'UA-68': 'Khmelnytskyi Oblast',
  'UA-71': 'Cherkasy Oblast',
  'UA-74': 'Chernihiv Oblast',
  'UA-77': 'Chernivtsi Oblast',
};

/** CLDR keeps letters that Kazakhstan gave up in 2018, those that India changed, and Morocco's sixteen regions of 1997. */
const withdrawn = (code: string) => /^(?:KZ-[A-Z]|MA-1[3-6]$|IN-(?:CT|TG|UT|DD|DN)$)/.test(code);
/** Absent from CLDR's list. */
subdivisions.en.cnnm ??= 'Inner Mongolia';

const parts = Object.entries(subdivisions.en)
  .map(([code, name]): [string, string] => [`${code.slice(0, 2)}-${code.slice(2)}`.toUpperCase(), name])
  .map(([code, name]): [string, string] => [code, USUAL_NAMES[code] ?? name.replace(/²$/u, '')])
  .filter(([code]) => countries.includes(code.slice(0, 2)) && !withdrawn(code));
const codes = Object.fromEntries(parts);

/** Of namesakes the largest; the others: `build-place-names.ts`. */
const largest = new Set<string>();
const byRegion: Record<string, string[]> = {};
for (const city of [...cities].sort((a, b) => b.pop - a.pop)) {
  if (city.pop < MIN_POPULATION || largest.has(city.name)) continue;
  largest.add(city.name);
  const region = partOf(city, codes);
  byRegion[region] = [...(byRegion[region] ?? []), city.name];
}

const about =
  'Made by build-regions.ts. Parts: English names of ISO 3166-2 codes after Unicode CLDR (Unicode License v3). Cities and the region each lies in: GeoNames (CC BY 4.0, geonames.org). Countries: ISO 3166-1 alpha-2, EU and XK.';
const line = ([key, value]: readonly [string, unknown]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
const block = (entries: readonly (readonly [string, unknown])[]) => `{\n${entries.map(line).join(',\n')}\n  }`;
writeFileSync(
  new URL('../generated/regions.json', import.meta.url),
  `{\n  "about": ${JSON.stringify(about)},\n  "countries": ${JSON.stringify(countries.join(' '))},\n  "parts": ${block(parts)},\n  "cities": ${block(Object.entries(byRegion).sort(([a], [b]) => a.localeCompare(b)))}\n}\n`,
);
