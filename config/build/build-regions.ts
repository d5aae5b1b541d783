/**
 * Makes `regions.json`: run by hand, `node config/build/build-regions.ts <folder of the source data>`.
 *
 * Reads English names of ISO 3166-2 parts (`cldr-subdivisions.json`, Unicode CLDR) and cities of more than 50,000 people
 * (`cities-50k.json`, GeoNames). Names of countries: `build-countries.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface City {
  readonly name: string;
  readonly country: string;
  readonly admin: string;
  readonly pop: number;
}

/** Fewer people suffice where miners sit or shutdowns happen. */
const SMALL_CITIES = new Set(
  'US CA RU UA KZ UZ KG TJ GE PY NO IS IR ET VE IQ SY SD MM PK BF CU XK BY IN BD LY DZ TR LK CM CD ML NE TD ZW ZM KE UG TZ JO TN EG YE LB'.split(
    ' ',
  ),
);
const MIN_POPULATION = 300_000;
const MIN_POPULATION_SMALL = 100_000;

/** GeoNames numbers the first administrative level in its own way: its number -> ISO 3166-2. */
const ADMIN: Readonly<Record<string, string>> = {
  CA: '01 AB 02 BC 03 MB 04 NB 05 NL 07 NS 08 ON 09 PE 10 QC 11 SK 12 YT 13 NT 14 NU',
  CN: '01 AH 02 ZJ 03 JX 04 JS 05 JL 06 QH 07 FJ 08 HL 09 HA 10 HE 11 HN 12 HB 13 XJ 14 XZ 15 GS 16 GX 18 GZ 19 LN 20 NM 21 NX 22 BJ 23 SH 24 SX 25 SD 26 SN 28 TJ 29 YN 30 GD 31 HI 32 SC 33 CQ',
  ET: '44 AA 46 AM 48 DD 50 HA 51 OR 52 SO 53 TI 54 SN',
  IN: '02 AP 03 AS 05 CH 07 DL 09 GJ 10 HR 11 HP 12 JK 13 KL 16 MH 17 MN 18 ML 19 KA 20 NL 21 OD 22 PY 23 PB 24 RJ 25 TN 26 TR 28 WB 29 SK 30 AR 31 MZ 33 GA 34 BR 35 MP 36 UP 37 CG 38 JH 39 UK 40 TS 41 LA',
  KZ: '01 19 02 75 03 11 04 15 05 71 06 23 07 27 09 47 10 61 11 55 12 35 13 39 14 43 15 63 16 59 17 31 1537272 79',
  PK: '02 BA 03 KP 04 PB 05 SD 06 JK 07 GB 08 IS',
  RU: '01 AD 03 AL 04 ALT 05 AMU 06 ARK 07 AST 08 BA 09 BEL 10 BRY 11 BU 12 CE 13 CHE 15 CHU 16 CU 17 DA 19 IN 20 IRK 21 IVA 22 KB 23 KGD 24 KL 25 KLU 27 KC 28 KR 29 KEM 30 KHA 31 KK 32 KHM 33 KIR 34 KO 37 KOS 38 KDA 40 KGN 41 KRS 42 LEN 43 LIP 44 MAG 45 ME 46 MO 47 MOS 48 MOW 49 MUR 50 NEN 51 NIZ 52 NGR 53 NVS 54 OMS 55 ORE 56 ORL 57 PNZ 59 PRI 60 PSK 61 ROS 62 RYA 63 SA 64 SAK 65 SAM 66 SPE 67 SAR 68 SE 69 SMO 70 STA 71 SVE 72 TAM 73 TA 75 TOM 76 TUL 77 TVE 78 TYU 79 TY 80 UD 81 ULY 83 VLA 84 VGG 85 VLG 86 VOR 87 YAN 88 YAR 89 YEV 90 PER 91 KYA 92 KAM 93 ZAB',
  UA: '01 71 02 74 03 77 04 12 05 14 06 26 07 63 08 65 09 68 10 35 11 43 12 30 13 32 14 09 15 46 16 48 17 51 18 53 19 56 20 40 21 59 22 61 23 05 24 07 25 21 26 23 27 18',
};

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

/** Where CLDR has the local or a truncated form. */
const USUAL_NAMES: Readonly<Record<string, string>> = {
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

/** CLDR keeps the letters that Kazakhstan gave up in 2018 and those that India changed. */
const withdrawn = (code: string) => /^(?:KZ-[A-Z]|IN-(?:CT|TG|UT|DD|DN)$)/.test(code);
/** Absent from CLDR's list. */
subdivisions.en.cnnm ??= 'Inner Mongolia';

const parts = Object.entries(subdivisions.en)
  .map(([code, name]): [string, string] => [`${code.slice(0, 2)}-${code.slice(2)}`.toUpperCase(), name])
  .map(([code, name]): [string, string] => [code, USUAL_NAMES[code] ?? name])
  .filter(([code]) => countries.includes(code.slice(0, 2)) && !withdrawn(code));
const known = new Set(parts.map(([code]) => code));

function regionOf(city: City): string {
  if (city.country === 'US') return `US-${city.admin}`;
  const pairs = (ADMIN[city.country] ?? '').split(' ');
  const at = pairs.findIndex((number, index) => index % 2 === 0 && number === city.admin);
  const part = `${city.country}-${pairs[at + 1]}`;
  return at >= 0 && known.has(part) ? part : city.country;
}

const largest = new Map<string, City>();
for (const city of cities) {
  if (city.pop < (SMALL_CITIES.has(city.country) ? MIN_POPULATION_SMALL : MIN_POPULATION)) continue;
  const other = largest.get(city.name);
  if (other === undefined || other.pop < city.pop) largest.set(city.name, city);
}
const byRegion: Record<string, string[]> = {};
for (const city of [...largest.values()].sort((a, b) => b.pop - a.pop)) {
  const region = regionOf(city);
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
