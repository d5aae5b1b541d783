import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';
import { memoized } from '../memo.ts';
import { fold } from './option-parsers.ts';

const MAX_COUNTRIES = 300;

const zonesAlike = readConfigFile(
  'generated/time-zones.json',
  z.strictObject({ about: z.string(), countries: z.record(z.string(), z.array(z.string())) }),
);

/** Names of the IANA database, which changes with the program only. */
const ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];
const BY_NAME = new Map(ZONES.map((zone) => [zone.toLowerCase(), zone]));
/** `buenos_aires` and `argentina/buenos_aires`; several end so: the first of them. */
const BY_END = new Map(
  ZONES.toReversed().flatMap((zone) => {
    const [, ...parts] = zone.toLowerCase().split('/');
    return parts.map((_, at) => [parts.slice(at).join('/'), zone] as const);
  }),
);

/** What people call a zone by its letters; several: they mean different ones. */
const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    z: 'UTC',
    gmt: 'UTC',
    utc: 'UTC',
    eastern: 'America/New_York',
    central: 'America/Chicago',
    mountain: 'America/Denver',
    pacific: 'America/Los_Angeles',
    msk: 'Europe/Moscow',
    мск: 'Europe/Moscow',
    samt: 'Europe/Samara',
    yekt: 'Asia/Yekaterinburg',
    omst: 'Asia/Omsk',
    krat: 'Asia/Krasnoyarsk',
    irkt: 'Asia/Irkutsk',
    yakt: 'Asia/Yakutsk',
    vlat: 'Asia/Vladivostok',
    almt: 'Asia/Almaty',
    uzt: 'Asia/Tashkent',
    et: 'America/New_York',
    est: 'America/New_York',
    edt: 'America/New_York',
    ct: 'America/Chicago',
    cdt: 'America/Chicago',
    cst: 'America/Chicago Asia/Shanghai',
    mt: 'America/Denver',
    mst: 'America/Denver',
    mdt: 'America/Denver',
    pt: 'America/Los_Angeles',
    pst: 'America/Los_Angeles',
    pdt: 'America/Los_Angeles',
    akst: 'America/Anchorage',
    hst: 'Pacific/Honolulu',
    brt: 'America/Sao_Paulo',
    art: 'America/Argentina/Buenos_Aires',
    pyt: 'America/Asuncion',
    vet: 'America/Caracas',
    bst: 'Europe/London Asia/Dhaka',
    wet: 'Europe/Lisbon',
    cet: 'Europe/Berlin',
    cest: 'Europe/Berlin',
    eet: 'Europe/Kyiv',
    eest: 'Europe/Kyiv',
    trt: 'Europe/Istanbul',
    irst: 'Asia/Tehran',
    gst: 'Asia/Dubai',
    pkt: 'Asia/Karachi',
    ist: 'Asia/Kolkata Asia/Jerusalem Europe/Dublin',
    npt: 'Asia/Kathmandu',
    wib: 'Asia/Jakarta',
    ict: 'Asia/Bangkok',
    sgt: 'Asia/Singapore',
    hkt: 'Asia/Hong_Kong',
    pht: 'Asia/Manila',
    jst: 'Asia/Tokyo',
    kst: 'Asia/Seoul',
    aest: 'Australia/Sydney',
    aedt: 'Australia/Sydney',
    awst: 'Australia/Perth',
    nzst: 'Pacific/Auckland',
    eat: 'Africa/Nairobi',
    sast: 'Africa/Johannesburg',
    wat: 'Africa/Lagos',
  }).map(([name, zones]) => [name, zones.split(' ')]),
);

/** Cities as their people write them, and large ones that are no zone of their own. */
const CITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Europe/Moscow':
      'москва москве московское московскому moskva moskau moscou moscú санкт-петербург петербург питер казань сочи',
    'Asia/Almaty': 'алматы алмата алма-ата астана нур-султан astana шымкент караганда павлодар экибастуз ekibastuz',
    'Asia/Irkutsk': 'иркутск братск bratsk улан-удэ',
    'Asia/Novosibirsk': 'новосибирск',
    'Asia/Yekaterinburg': 'екатеринбург челябинск пермь тюмень',
    'Asia/Krasnoyarsk': 'красноярск хакасия',
    'Asia/Omsk': 'омск',
    'Asia/Vladivostok': 'владивосток хабаровск',
    'Europe/Kyiv': 'kyiv kiev киев київ львов львів харьков харків одесса одеса',
    'Europe/Minsk': 'минск мінск',
    'Asia/Tashkent': 'ташкент',
    'Asia/Bishkek': 'бишкек',
    'Asia/Dushanbe': 'душанбе',
    'Asia/Tbilisi': 'тбилиси',
    'Asia/Yerevan': 'ереван',
    'Asia/Baku': 'баку',
    'Asia/Tehran': 'тегеран تهران طهران',
    'Europe/Istanbul': 'стамбул анкара ankara izmir',
    'Asia/Dubai': 'дубай دبي abu_dhabi абу-даби',
    'Asia/Shanghai': 'пекин шанхай beijing peking pekín 北京 上海 深圳 成都 shenzhen chengdu',
    'Asia/Hong_Kong': 'гонконг 香港',
    'Asia/Tokyo': 'токио 東京 东京',
    'Asia/Seoul': 'сеул 서울',
    'Asia/Kolkata': 'kolkata calcutta delhi new_delhi mumbai bangalore дели',
    'Europe/Berlin': 'берлин frankfurt munich münchen hamburg köln',
    'Europe/London': 'лондон londres',
    'Europe/Paris': 'париж parís',
    'Europe/Warsaw': 'варшава warszawa',
    'America/New_York': 'нью-йорк nueva_york nyc washington miami atlanta boston',
    'America/Toronto': 'montreal montréal québec ottawa',
    'America/Edmonton': 'calgary alberta альберта',
    'America/Chicago': 'чикаго texas техас austin dallas houston san_antonio',
    'America/Los_Angeles': 'лос-анджелес san_francisco seattle la',
    'America/Sao_Paulo': 'são_paulo сан-паулу brasilia brasília rio_de_janeiro rio',
    'America/Bogota': 'bogotá',
    'America/Asuncion': 'asunción ciudad_del_este',
    'America/Mexico_City': 'ciudad_de_méxico cdmx',
  }).flatMap(([zone, names]) => names.split(' ').map((name) => [name, zone] as const)),
);

/** A time zone where there is one, several where the name says no more, none: the array is empty. */
export type TimeZones = readonly string[];

/** ICU lists a zone by its oldest name; these cities are called otherwise now. */
const RENAMED = new Map([
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
]);

const renamed = (zone: string): string => RENAMED.get(zone) ?? zone;

const TIME_WORDS =
  /(?<!\p{L})(?:(?:به )?وقت|(?:time(?: ?zone)?|время|времени|часу?|по|за|hora(?: de(?:l)?)?|horário(?: de| do| da)?|ora(?: di)?|uhrzeit|zeit|heure(?: de| d['’])?|saati?|уақыты?(?: бойынша)?|ساعت|(?:ال)?توقيت))(?!\p{L})|(?:标准)?时间$|(?:標準)?時間$/gu;

/**
 * @param regionOf reads the name of a country or a part of one, as an ISO code.
 * @returns zones as `Intl` takes them: `Asia/Almaty`, `+05:00`. Reads those, `UTC+5`, `+5`, `MSK`, cities, countries and parts.
 */
export function findTimeZones(typed: string, regionOf: (name: string) => string | undefined): TimeZones {
  // `Tashkent time`, `по московскому времени`: the zone is what is left.
  const bare = fold(typed).replace(TIME_WORDS, ' ').trim() || fold(typed);
  const wanted = bare.replaceAll(' ', '_');
  const zone = BY_NAME.get(wanted);
  if (zone !== undefined) return [zone];
  if (isAlias(wanted)) return [wanted.replace(/(?<=^|[/_-])\p{L}/gu, (letter) => letter.toUpperCase())];
  const offset = offsetZone(wanted);
  if (offset !== undefined) return [offset];
  // Ahead or behind: that is asked.
  if (/^\d{1,2}$/u.test(wanted))
    return ['+', '-'].flatMap((sign) => offsetZone(`${sign}${wanted}`) ?? []).filter((one) => one !== 'UTC');
  const known = ABBREVIATIONS.get(wanted);
  if (known !== undefined) return known;
  const city = CITIES.get(wanted) ?? BY_END.get(wanted);
  if (city !== undefined) return [city];
  const region = regionOf(bare);
  if (region === undefined) return [];
  const country = region.slice(0, 2);
  if (region === country) return apart(country);
  // `Lisboa` is in the part where Lisbon is.
  const inPart = zonesOf(country).filter((one) => regionOf(one.replace(/^.*\//u, '').replaceAll('_', ' ')) === region);
  return inPart.length === 1 ? inPart : apart(country);
}

const BEGINNINGS: ReadonlySet<string> = new Set(
  [BY_NAME, BY_END, CITIES].flatMap((names) => [...names.keys()].map((name) => name.split('_', 2).join(' '))),
);

/** Two words: may a zone of more begin with them, apart from those of places? */
export function beginsTimeZone(two: string): boolean {
  const typed = fold(two);
  return BEGINNINGS.has(typed) || typed.replace(TIME_WORDS, '') !== typed || /[\d+−–-]/u.test(typed);
}

/** `hora de México`: whatever follows, a time zone was meant. */
export const isTimeWord = (typed: string): boolean => fold(typed).replace(TIME_WORDS, '').trim() === '';

/** ICU lists a zone by its oldest name, `Europe/Kiev`, and takes the newer and the longer ones too. */
function isAlias(name: string): boolean {
  if (!/^[a-z]+(?:\/[a-z_+-]+)+$/u.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** @returns those that it may be, else those whose names hold it. */
export function suggestTimeZones(typed: string, regionOf: (name: string) => string | undefined): TimeZones {
  const found = typed === '' ? [] : findTimeZones(typed, regionOf);
  const held = fold(typed).replaceAll(' ', '_');
  return found.length > 0 ? found : ZONES.filter((zone) => zone.toLowerCase().includes(held));
}

/** Each phrase that names a part of a country asks for them. */
const zonesOf = memoized(
  MAX_COUNTRIES,
  (country: string): TimeZones => new Intl.Locale(`und-${country}`).getTimeZones?.()?.map(renamed) ?? [],
);

/** Zones that people name: of those that show the same time, New York stands for Detroit. */
const KNOWN: ReadonlySet<string> = new Set([...ABBREVIATIONS.values()].flat().concat(...CITIES.values()));

/** Zones of a country that show different times, those that people name first; of those that show the same, one. */
const apart = memoized(MAX_COUNTRIES, (country: string): TimeZones => {
  const alike = zonesAlike.countries[country]?.map((zones) => zones.split(' ').map(renamed)) ?? [zonesOf(country)];
  const shown = alike.flatMap((zones) => zones.find((zone) => KNOWN.has(zone)) ?? zones[0] ?? []);
  return shown.toSorted((one, other) => Number(KNOWN.has(other)) - Number(KNOWN.has(one)));
});

/** `utc+5`, `gmt-03:30`, `+5` -> `+05:00`. */
function offsetZone(typed: string): string | undefined {
  const [, sign, hours, minutes = '00'] =
    /^(?:utc|gmt|z|msk|мск)?_?([+−–-])_?(\d{1,2})(?::?([0-5]\d))?$/u.exec(typed) ?? [];
  if (sign === undefined || hours === undefined || Number(hours) > 14) return undefined;
  const ahead = /^(?:мск|msk)/u.test(typed) ? 3 : 0;
  const total = (sign === '+' ? 1 : -1) * Number(hours) + ahead;
  if (total === 0 && minutes === '00') return 'UTC';
  return `${total < 0 || (total === 0 && sign !== '+') ? '-' : '+'}${String(Math.abs(total)).padStart(2, '0')}:${minutes}`;
}
