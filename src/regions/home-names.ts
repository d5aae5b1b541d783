import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';
import { toCyrillic } from '../text/transliterate.ts';
import { type Sliced, sliced } from './sliced.ts';

const file = z.strictObject({ about: z.string(), names: z.record(z.string(), z.string()) });

const listsFile = z.object({ names: z.record(z.string(), z.record(z.string(), z.string())) });

/** By the code of a part: what it is called at home, in several scripts. */
export interface LocalNames {
  readonly own: readonly string[];
  /** Of its cities. */
  readonly cities: readonly string[];
}

let known: ReadonlyMap<string, LocalNames> | undefined;

/** `Wien`, `Kärnten`, `高雄市`: parts as those call them who live there. */
export function localNames(): ReadonlyMap<string, LocalNames> {
  known ??= new Map(
    Object.entries(readConfigFile('generated/local-names.json', file).names).map(([code, written]) => {
      const [own = [], cities = []] = written.split(/; ?/).map((names) => names.split(', ').filter(Boolean));
      return [code, { own, cities }];
    }),
  );
  return known;
}

/** `préfecture de Berat`, `Бреїла`: what parts are called in the languages of the bot, where they are called otherwise at home. */
export function foreignNames(): readonly (readonly [name: string, code: string])[] {
  const { names } = readConfigFile('generated/part-names.json', file);
  return Object.entries(names).flatMap(([code, all]) => all.split(', ').map((name) => [name, code] as const));
}

/** Countries whose people read a language, and how its names are told from those of other scripts. */
const AT_HOME: Readonly<Record<string, { readonly countries: ReadonlySet<string>; readonly letters: RegExp }>> = {
  fa: { countries: new Set(['IR', 'AF']), letters: /\p{Script=Arabic}/u },
  // Without Morocco, whose Persian name is the Arabic one of Marrakesh.
  ar: {
    countries: new Set('AE BH DZ EG IQ JO KW LB LY MR OM PS QA SA SD SY TN YE'.split(' ')),
    letters: /\p{Script=Arabic}/u,
  },
  'zh-Hant': { countries: new Set(['TW', 'HK', 'MO']), letters: /\p{Script=Han}/u },
  // Russian names of the same places lack these letters.
  uk: { countries: new Set(['UA']), letters: /[іїєґ]/iu },
};

/** @returns the name of a part in the language of those who live there, where that is the reader's; else undefined. */
export function homeName(code: string, locale: string): string | undefined {
  const { countries, letters } = AT_HOME[locale] ?? AT_HOME[locale.split('-')[0] ?? ''] ?? {};
  if (letters === undefined || countries?.has(code.slice(0, 2)) !== true) return undefined;
  return localNames()
    .get(code)
    ?.own.find((name) => letters.test(name));
}

/** Languages of other scripts, of which no list by hand has every part; Latin letters stand out in their texts. */
const OTHER_SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /^[\p{Script=Arabic}\p{M}\s-]+$/u,
  fa: /^[\p{Script=Arabic}\p{M}\s\u200c-]+$/u,
  uk: /^[\p{Script=Cyrillic}’'\s-]+$/u,
  ru: /^[А-Яа-яЁё\s-]+$/u,
  kk: /^[\p{Script=Cyrillic}\s-]+$/u,
  zh: /^[\p{Script=Han}·]+$/u,
};
/** Languages of our own letters: what their lists lack is called as in English. */
const LATIN_SCRIPTS = ['de', 'es', 'fr', 'pt', 'tr'] as const;
const LATIN = /^[\p{Script=Latin}\p{M}’'.\s-]+$/u;
/** Russian `oblast` and the like in Arabic letters, and unsure names, which bear a star. */
const UNREADABLE = /أوبلاست|كراي|أوكروغ|محافظة أوبلاست|\*/u;

/** Shorter names are words, too, and are not found when they are typed. */
const SHORTEST = 5;
/** Of signs that are words. */
const SHORTEST_HAN = 3;

/** Called so, these are not found: what is typed is another place, or several. */
const NOT_FOUND = new Set([
  ...'ru:CH-ZH ru:DJ-DJ ru:DZ-16 ru:ES-MU ru:ET-SO ru:GB-GBN ru:NG-NI ru:PA-8 ru:TN-11'.split(' '),
  ...'kk:BY-BR kk:CH-ZH kk:CN-BJ kk:CN-NM kk:DZ-16 kk:DZ-31 kk:ES-CA kk:ES-L kk:FR-28 kk:FR-35 kk:FR-37 kk:FR-41 kk:FR-47 kk:FR-49 kk:FR-54 kk:FR-71 kk:FR-77 kk:FR-82 kk:GB-DND kk:GB-OXF kk:GB-UKM kk:IR-14 kk:KG-C kk:KG-GB kk:PT-20 kk:RU-KO kk:RU-OMS kk:RU-SA'.split(
    ' ',
  ),
  ...'zh:TN-11'.split(' '),
  ...'uk:CH-ZH uk:DJ-DJ uk:DZ-16 uk:KG-GB uk:MK-85 uk:SE-AB uk:SE-C uk:TN-11'.split(' '),
  ...'ar:AR-F ar:DJ-DJ ar:TR-16 ar:TR-68 ar:TW-KEE ar:VN-DN ar:VN-SG'.split(' '),
  ...'fa:DJ-DJ fa:DZ-16 fa:JO-AM fa:MX-SLP fa:UA-30'.split(' '),
  ...'ar:AR-L ar:CN-YN ar:ES-SO ar:FR-79 ar:GB-HCK ar:GB-HRW ar:GB-STE ar:GB-UKM ar:MZ-G ar:PH-LUN ar:US-GA ar:VE-A'.split(
    ' ',
  ),
  ...'fa:BR-AM fa:CN-AH fa:FI-16 fa:FR-47 fa:FR-49 fa:FR-58 fa:FR-62 fa:FR-67 fa:FR-76 fa:FR-77 fa:FR-79 fa:FR-92'.split(
    ' ',
  ),
  ...'fa:FR-93 fa:FR-94 fa:FR-95 fa:GB-GWN fa:GB-SWD fa:GB-UKM fa:PY-11 fa:SD-GZ fa:SD-NO fa:TH-27 fa:TH-33 fa:US-GA'.split(
    ' ',
  ),
  ...'uk:BD-10 uk:ET-SO uk:FR-35 uk:FR-CVL uk:FR-NAQ uk:GB-BAS uk:GB-GBN uk:GB-LUT uk:GE-SK uk:ID-NU uk:IT-GE'.split(
    ' ',
  ),
  ...'de:CO-AMA de:GB-GBN de:GB-UKM de:MX-MEX es:ES-PM es:GB-GBN es:GB-UKM fr:GB-GBN fr:GB-UKM fr:IR-30 fr:MX-CMX'.split(
    ' ',
  ),
  ...'pt:ES-PM pt:GB-GBN pt:GB-UKM pt:MX-MEX pt:CM-CE pt:CM-OU tr:GB-ENG tr:GB-GBN tr:GB-UKM tr:MX-CMX'.split(' '),
  ...'uk:NG-NI uk:SE-D uk:SE-E uk:SE-F uk:SE-H uk:SE-K uk:SE-O uk:SE-S uk:SE-Z'.split(' '),
]);

type Printed = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The English name of a part that bears that of its largest city. */
type CityOf = (code: string) => string | undefined;

let printed: Sliced<Printed> | undefined;
const printedWith = (cityOf: CityOf): Sliced<Printed> => {
  printed ??= sliced(() => readPrinted(cityOf));
  return printed;
};

/** @returns what lists call a part, in another language than English, where no other part is called so; or what is written by hand. */
export const listedName = (code: string, language: string, cityOf: CityOf): string | undefined =>
  printedWith(cityOf).get().get(language)?.get(code);

/** Reads, bit by bit, what the first answer in one of these languages would wait for. */
export const prepareListedNames = (cityOf: CityOf): Promise<void> => printedWith(cityOf).prepare();

/** The same at once. */
export const listedNamesSoon = (cityOf: CityOf): Promise<void> => printedWith(cityOf).soon();

/** What lists call parts in the languages of our own letters: who reads one may type it. */
export function* latinNames(): Generator<readonly [code: string, name: string]> {
  const { names } = readConfigFile('generated/place-names.json', listsFile);
  for (const language of LATIN_SCRIPTS) yield* namesToPrint(names[language] ?? {}, language, LATIN, () => undefined);
}

function* readPrinted(cityOf: CityOf): Generator<void, Printed> {
  const { names } = readConfigFile('generated/place-names.json', listsFile);
  yield;
  const found = new Map<string, ReadonlyMap<string, string>>();
  for (const [language, byCode] of Object.entries(printedPlaces()))
    found.set(language, new Map(Object.entries(byCode)));
  for (const [language, letters] of Object.entries(OTHER_SCRIPTS)) {
    yield;
    found.set(language, namesToPrint(names[language] ?? {}, language, letters, cityOf));
  }
  // Their cities are called alike in several parts.
  for (const language of LATIN_SCRIPTS) {
    yield;
    found.set(
      language,
      namesToPrint(names[language] ?? {}, language, LATIN, () => undefined),
    );
  }
  return found;
}

const printedFile = z.strictObject({ about: z.string(), names: listsFile.shape.names });

/** Names by hand, by language and part. */
export const printedPlaces = (): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  byHand ??= readConfigFile('printed-places.json', printedFile).names;
  return byHand;
};
let byHand: z.infer<typeof printedFile>['names'] | undefined;

/** @returns the name that is written by hand for a part in a language: before all others. */
export const printedName = (code: string, language: string): string | undefined => printedPlaces()[language]?.[code];

/** Of the cities in a part that bears the name of one, that one: lists of other languages may lack it. */
function soundsLike(city: string, english: string): boolean {
  const heard = toCyrillic(english.toLowerCase())?.slice(0, SOUNDS);
  return heard !== undefined && city.toLowerCase().startsWith(heard);
}
const SOUNDS = 3;

function namesToPrint(
  names: Readonly<Record<string, string>>,
  language: string,
  letters: RegExp,
  cityOf: CityOf,
): ReadonlyMap<string, string> {
  const shortest = language === 'zh' ? SHORTEST_HAN : SHORTEST;
  const isReadable = (one: string) => one.length >= shortest && letters.test(one) && !UNREADABLE.test(one);
  const first = Object.entries(names).flatMap(([code, written]) => {
    const [own = '', cities = ''] = written.split(/; ?/u);
    const called = cityOf(code);
    const city = called !== undefined ? cities.split(', ').find((one) => soundsLike(one, called)) : undefined;
    const name = [...own.split(', '), city ?? ''].find(isReadable);
    return name === undefined || NOT_FOUND.has(`${language}:${code}`) ? [] : [[code, name] as const];
  });
  const bearers = Map.groupBy(first, ([, name]) => name);
  const unique = first.filter(([, name]) => bearers.get(name)?.length === 1);
  return new Map([...unique, ...Object.entries(printedPlaces()[language] ?? {})]);
}
