import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';
import { foldWord } from './inflection.ts';
import { type NameKind, PLACE_LANGUAGES, placeNames } from './place-names.ts';
import { CITIES, COUNTRIES, countryName, countryOf, isRegion, PARTS, type Region } from './regions.ts';

/** A name as it is written in texts of a language. */
export interface WrittenName {
  readonly name: string;
  readonly code: Region;
  readonly kind: NameKind;
  readonly language: string;
  /** Read in texts of this language only: in others it is a homonym (Lara, Guerrero). */
  readonly only?: string;
  /** Made from lists, not written by hand. */
  readonly isDerived: boolean;
  /** The usual name of a country: never that of a part of it. */
  readonly isCountry?: true;
  /** Means the place only where the text names its country. */
  readonly isWeak: boolean;
}

/** Languages whose names of countries are looked for in texts. */
const TEXT_LANGUAGES = 'en ru uk kk zh zh-Hant ar fa tr es pt fr de it ko ja id vi hi uz ky mn ka hy az be pl th'.split(
  ' ',
);
/** Parts of these are known by name to all. */
const KNOWN_PARTS = new Set('US CA CN RU KZ UA IN PK IR GE KG UZ TJ ET SD MM IQ SY YE AU'.split(' '));
/** Parts of these are looked for in every language: of mining countries, and of those whose power or internet often fails. */
export const TEXT_PARTS: ReadonlySet<Region> = new Set(
  'RU UA KZ CN IR TR IN PK BD ID BR VE CU MX AR PY ES PT DE NG KE ET CD CM ZA IQ SY SD MM AF UZ KG TJ GE MD CA US GB BY YE LY EG CO EC PE CL BO FR IT JP KR PL AU NO SE FI IS AE OM MY TH VN PH LB ZM ZW TZ UG MZ ML GQ GA AO'.split(
    ' ',
  ),
);
/** Shorter Latin names of other languages than English and Spanish are homonyms of something elsewhere. */
const MIN_FOREIGN_LENGTH = 6;

const derivedFile = z.strictObject({
  about: z.string(),
  /** By language. */
  names: z.record(z.string(), z.unknown()),
});
const namesByRegion = z.record(z.string(), z.string());

/** Every name that is looked for in texts, those that were written by hand before those made from lists. */
export function* writtenNames(): Generator<WrittenName> {
  yield* countryNames();
  yield* handWritten();
  yield* derived();
}

function* countryNames(): Generator<WrittenName> {
  for (const language of TEXT_LANGUAGES) {
    for (const code of COUNTRIES) {
      const name = countryName(code, language);
      if (name === undefined) continue;
      const foreign = /^\p{Script=Latin}/u.test(name) && language !== 'en' && language !== 'es';
      const own = foreign && name.length < MIN_FOREIGN_LENGTH ? { only: language } : {};
      yield { name, code, kind: 'name', language, ...own, isDerived: false, isWeak: false, isCountry: true };
    }
  }
  for (const [code, name] of Object.entries(PARTS))
    if (KNOWN_PARTS.has(countryOf(code)))
      yield { name, code, kind: 'name', language: 'en', isDerived: false, isWeak: false };
}

function* handWritten(): Generator<WrittenName> {
  for (const language of PLACE_LANGUAGES) {
    const names = placeNames(language);
    if (names === null) continue;
    const own = language === 'es' ? { only: language } : {};
    const sections = [
      ['name', names.names],
      ['demonym', names.demonyms],
      ['city', names.cities],
      ['institution', names.institutions],
      ['currency', names.currencies],
    ] as const;
    for (const [section, byCode] of sections) {
      for (const [code, written] of Object.entries(byCode)) {
        if (!isRegion(code)) throw new Error(`config/places/${language}.json: ${code} is no region`);
        for (const [position, name] of written.entries()) {
          const isOwn = section === 'city' && position === 0 && names.names[code] === undefined && isCity(code);
          const kind = isOwn ? 'name' : section;
          yield { name, code, kind, language, ...own, isDerived: false, isWeak: false };
          if (kind === 'demonym' && language === 'en')
            yield { name: `${name}s`, code, kind, language, isDerived: false, isWeak: false };
        }
      }
    }
  }
}

// "Gaza" is the Strip in news, not the governorate around its city.
const NEVER_PLACES = new Set(['Gaza', 'Down', 'Has', 'Store', 'Ape', 'Est', 'Unity', 'Plunge']);
/** Directions and the like. */
const COMMON_PART =
  /^(?:(?:Far |Upper |Lower |Greater )?(?:(?:Nor|Sou)th(?:ern|-?[Ee]ast(?:ern)?|-?[Ww]est(?:ern)?)?|(?:Ea|We)st(?:ern)?|Central|Centre|Centro|Capital|Midlands?|Littoral|Litoral|Coast|Highlands?|Islands?|Delta|Rivers|Plateau|Province \d)|Meta|Mara|Lot|Van|Batman|Mon|Para|Ordu|Pool|(?:Nord|Sud)(?:-(?:Est|Ouest|Ost|West))?|Est|Ouest|Norte|Sur|Sul|Oriente|Santa|Paul)$/;
/** `Région du Nord-Ouest`: beside its country, the direction alone is the name. */
const NAMED_AFTER_DIRECTION =
  /^(?:Région|Province|Département|Región|Provincia|Departamento|Região|Província|Regione) (?:du |de l['’]|de la |del |do |de )?(?=(?:Nord|Sud|Est|Ouest|Norte|Sur|Sul|Oriente)(?:-(?:Est|Ouest))?$)/i;

/**
 * `استان خوزستان, خوزستان; بندر خرمشهر`: names of the region, then of cities in it, the largest first; a star marks the
 * lesser of namesakes. `; Wien`: of Vienna, which is a city, that is its own name.
 */
function listed(written: string, code: Region): { readonly marked: string; readonly kind: 'name' | 'city' }[] {
  const [own = '', cities = ''] = written.split(/; ?/);
  const namesIn = (list: string) => list.split(', ').filter(Boolean);
  return [
    ...namesIn(own).map((marked) => ({ marked, kind: 'name' as const })),
    ...namesIn(cities).map((marked, position) => {
      const isOwn = own === '' && position === 0 && isCity(code);
      return { marked, kind: isOwn ? ('name' as const) : ('city' as const) };
    }),
  ];
}

/** A region that bears the name of its largest city: Vienna, Yerevan, Herat. */
function isCity(code: Region): boolean {
  const [largest] = CITIES[code] ?? [];
  return largest !== undefined && foldWord(largest.toLowerCase()) === foldWord((PARTS[code] ?? '').toLowerCase());
}

/** Names that English shares with these are inflected as at home: `w Szczecinie`, `am Frankfurter Flughafen`. */
const LANGUAGE_AT_HOME: Readonly<Record<Region, string>> = { PL: 'pl', DE: 'de', AT: 'de', CH: 'de' };

/** Parts and cities; the lesser of namesakes last. */
function* derived(): Generator<WrittenName> {
  const { names } = readConfigFile('generated/place-names.json', derivedFile);
  const checked = new Map<string, z.infer<typeof namesByRegion>>();
  // A language at a time: all at once would hold commands up.
  const namesIn = (language: string) => {
    const known = checked.get(language) ?? namesByRegion.parse(names[language] ?? {});
    checked.set(language, known);
    return known;
  };
  const lesser = namesIn('en');
  for (const [code, name] of Object.entries(PARTS)) {
    const country = countryOf(code);
    if (KNOWN_PARTS.has(country) || NEVER_PLACES.has(name)) continue;
    if (listed(lesser[code] ?? '', code).some(({ marked }) => marked === `${name}*`)) continue;
    // A part that bears the name of its largest city is known by it: Antananarivo, Vienna.
    const isWeak = (!TEXT_PARTS.has(country) && !isCity(code)) || COMMON_PART.test(name);
    const language = LANGUAGE_AT_HOME[country] ?? 'en';
    yield { name, code, kind: 'name', language, isDerived: true, isWeak };
  }
  for (const [code, cities] of Object.entries(CITIES)) {
    const language = LANGUAGE_AT_HOME[countryOf(code)] ?? 'en';
    for (const name of cities) yield { name, code, kind: 'city', language, isDerived: true, isWeak: false };
  }
  const last: WrittenName[] = [];
  for (const language of Object.keys(names)) {
    for (const [code, written] of Object.entries(namesIn(language))) {
      for (const { marked, kind } of listed(written, code)) {
        const isLesser = marked.endsWith('*');
        const name = isLesser ? marked.slice(0, -1) : marked;
        if (NEVER_PLACES.has(name)) continue;
        const own = language !== 'en' && /^\p{Script=Latin}/u.test(name) ? { only: language } : {};
        const isWeak = COMMON_PART.test(name) || (language === 'en' && !TEXT_PARTS.has(countryOf(code)));
        const made: WrittenName[] = [{ name, code, kind, language, ...own, isDerived: true, isWeak }];
        const direction = name.replace(NAMED_AFTER_DIRECTION, '');
        if (direction !== name)
          made.push({ name: direction, code, kind, language, ...own, isDerived: true, isWeak: true });
        if (isLesser) last.push(...made);
        else yield* made;
      }
    }
  }
  yield* last;
}
