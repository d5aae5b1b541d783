/**
 * Makes `place-names.json`: run by hand,
 * `node config/build/build-place-names.ts <subdivisions> <locales> <cities> <cities-50k.json>` (`place-sources.ts`).
 *
 * Run it after `build-regions.ts`. What is named in `regions.json` already is left out.
 */
import { writeFileSync } from 'node:fs';
import { foldWord } from '../../src/regions/inflection.ts';
import { CITIES, PARTS } from '../../src/regions/regions.ts';
import { TEXT_PARTS } from '../../src/regions/written-names.ts';
import { GENERIC, openPlaceSources } from './place-sources.ts';

/** News in these is read from anywhere. */
const LANGUAGES = 'ru uk kk zh ar fa tr es pt fr de it pl ja ko'.split(' ');
/** Other languages in which places of their own countries are written. */
const LOCAL: Readonly<Record<string, string>> = {
  id: 'ID',
  bn: 'BD IN',
  ur: 'PK IN',
  hi: 'IN',
  ka: 'GE',
  uz: 'UZ',
  ky: 'KG',
  az: 'AZ',
  be: 'BY',
  vi: 'VN',
  th: 'TH',
  hy: 'AM',
};
/** Elsewhere only so large a city is looked for in other languages than its own and English. */
const MIN_POPULATION = 250_000;
const MIN_POPULATION_READ = 100_000;

const ORDINARY_WORDS =
  '中部 北部 南部 西部 东部 東部 中央 联合 聯合 内地 內地 сеть так фермо пул центральная северные алтайск гринвич 剑桥 北方 南方 西方 东方 高地 群岛';

const { cities, readCatalogue, readSubdivisions } = openPlaceSources();

/** People in the cities of a region: the better known of two names is that of the larger one. */
const people = new Map<string, number>();
for (const { region, pop } of cities) people.set(region, (people.get(region) ?? 0) + pop);

const fold = (name: string) => foldWord(name.toLowerCase().replaceAll('’', "'"));

/** Words of the language that are names of places somewhere as well. */
const ORDINARY = new Set(ORDINARY_WORDS.split(' '));

/** A name, the region, and how many people know it by that name. */
type Candidate = readonly [name: string, region: string, people: number];

/** Names of the regions themselves, `<region> <name>`, by language: what happens there is no matter of one city. */
const ofRegions = new Map<string, Set<string>>();
const opening = (name: string) => fold(name).slice(0, 4);
/** `Тегеран`, `敖德萨`: without the word for "region" a name that a city shares is read as the city's. */
const hasNamesake = (code: string) => (CITIES[code] ?? []).some((city) => opening(city) === opening(PARTS[code] ?? ''));

function noteOwn(language: string, code: string, name: string, short: string): void {
  const own = ofRegions.get(language) ?? new Set();
  ofRegions.set(language, own);
  const isShared = hasNamesake(code);
  if (!isShared || short !== name) own.add(`${code} ${fold(name)}`);
  if (!isShared) own.add(`${code} ${fold(short)}`);
}

function* englishNames(): Generator<Candidate> {
  for (const [code, name] of Object.entries(PARTS)) {
    noteOwn('en', code, name, name);
    yield [name, code, people.get(code) ?? 0];
  }
  for (const { name, region, pop } of cities) if (pop >= MIN_POPULATION_READ) yield [name, region, pop];
}

function* namesIn(language: string): Generator<Candidate> {
  const home = new Set((LOCAL[language] ?? '').split(' '));
  const isRead = (country: string) => (language in LOCAL ? home.has(country) : TEXT_PARTS.has(country));
  for (const [code, name] of readSubdivisions(language)) {
    if (!isRead(code.slice(0, 2))) continue;
    yield [name, code, people.get(code) ?? 0];
    const pattern = GENERIC[language];
    const short = pattern === undefined ? name : name.replace(pattern, '');
    noteOwn(language, code, name, short);
    const least = /\p{Script=Han}|\p{Script=Hangul}/u.test(short) ? 2 : 4;
    if (short !== name && [...short].length >= least) yield [short, code, people.get(code) ?? 0];
  }
  const catalogue = readCatalogue(language);
  for (const { region, number, country, pop } of cities) {
    const name = number === undefined ? undefined : catalogue.get(`${number}`);
    const least = isRead(country) ? MIN_POPULATION_READ : MIN_POPULATION;
    if (name !== undefined && pop >= least && (!(language in LOCAL) || home.has(country))) yield [name, region, pop];
  }
}

/** By region; a star marks the name of the lesser of two namesakes. */
function byRegion(candidates: Iterable<Candidate>, isLeftOut: (name: string) => boolean): Map<string, Set<string>> {
  const namesakes = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = fold(candidate[0]);
    if (/[,;()/]/.test(key) || [...key].length < 2 || ORDINARY.has(key)) continue;
    namesakes.set(key, [...(namesakes.get(key) ?? []), candidate]);
  }
  const found = new Map<string, Set<string>>();
  for (const [key, same] of namesakes) {
    const [first, ...others] = same.sort(([, , a], [, , b]) => b - a);
    if (first === undefined) continue;
    const add = (region: string, name: string) => found.set(region, (found.get(region) ?? new Set()).add(name));
    if (!isLeftOut(key)) add(first[1], first[0]);
    for (const [name, region] of others) if (region !== first[1] && !isLeftOut(key)) add(region, `${name}*`);
  }
  return found;
}

const english = byRegion(englishNames(), () => false);
const isEnglish = new Set(
  [...english.values()].flatMap((names) => [...names]).map((name) => fold(name.replace('*', ''))),
);
const lesser = new Map(
  [...english].map(([region, names]) => [region, new Set([...names].filter((name) => name.endsWith('*')))] as const),
);

const about =
  'Made by build-place-names.ts. Names of ISO 3166-2 parts after Unicode CLDR (Unicode License v3), of cities after GeoNames (CC BY 4.0, geonames.org), by the region: those of itself, a semicolon, those of cities in it; a star marks the lesser of namesakes. English ones: only those, the others are in regions.json.';
function written(language: string, region: string, names: ReadonlySet<string>): string {
  const isOwn = (name: string) => ofRegions.get(language)?.has(`${region} ${fold(name.replace('*', ''))}`) === true;
  const [own, cities] = [[...names].filter(isOwn), [...names].filter((name) => !isOwn(name))];
  return [own.join(', '), ...(cities.length > 0 ? [cities.join(', ')] : [])].join('; ').trimStart();
}

const languages = ['en', ...LANGUAGES, ...Object.keys(LOCAL)];
const lines = languages.map((language) => {
  const found = language === 'en' ? lesser : byRegion(namesIn(language), (key) => isEnglish.has(key));
  const lists = [...found]
    .filter(([, names]) => names.size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, names]) => `      ${JSON.stringify(region)}: ${JSON.stringify(written(language, region, names))}`);
  return `    ${JSON.stringify(language)}: {\n${lists.join(',\n')}\n    }`;
});
writeFileSync(
  new URL('../generated/place-names.json', import.meta.url),
  `{\n  "about": ${JSON.stringify(about)},\n  "names": {\n${lines.join(',\n')}\n  }\n}\n`,
);
