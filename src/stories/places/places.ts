import { findNames, type NameHit, type NameMeaning } from '../../regions/gazetteer.ts';
import type { NameKind } from '../../regions/place-names.ts';
import { countryOf, covers, type Region } from '../../regions/regions.ts';
import { phraseIndex } from '../../text/phrase-files.ts';
import { isStretch } from '../../text/stretch.ts';
import type { Document, Sentence } from '../../text/tokenize.ts';
import { AWAY, isAway, judge, type ReadName, regionFeatures } from './affected-regions.ts';
import { chooseReadings } from './disambiguate.ts';
import { filedUnder, narrowings } from './filing.ts';
import { cuesOf } from './place-cues.ts';

/** A place named in a text. */
export interface PlaceMention {
  /**
   * As exact as the name is: `KZ-75` for Almaty; a country whose text goes on about one part of it is that part.
   * `affectedRegions` says what the news is filed under.
   */
  readonly region: Region;
  /** `demonym` ("Russian") and `institution` name who acts more often than where it happens. */
  readonly kind: NameKind;
  /** Of a capital that is read as its government: the city itself. */
  readonly city?: NameMeaning['city'];
  readonly sentence: Sentence;
  /** Token positions in the sentence, end exclusive. */
  readonly from: number;
  readonly until: number;
  readonly role: 'affected' | 'mentioned';
  /** The feature that decided, as in `config/models/place-weights.json`: `title.in`, `lead.compare`. */
  readonly reason: string;
}

const KATAKANA = /^[\p{Script=Katakana}ー]$/u;
/** A name of so few letters is as often a part of another one: バタ in バタワース. */
const MOST_SHORT_NAME = 3;

/** Scripts without spaces show no end of a word, but a run of katakana is one. */
function isWithinKatakana({ tokens, text }: Sentence, { from, until }: NameHit): boolean {
  const isKatakana = (at: number) => KATAKANA.test(tokens[at]?.norm ?? '');
  const [before, first, last, after] = [tokens[from - 1], tokens[from], tokens[until - 1], tokens[until]];
  if (until - from > MOST_SHORT_NAME || first === undefined || last === undefined) return false;
  if (!tokens.slice(from, until).every((_, at) => isKatakana(from + at))) return false;
  const isJoined = (one: typeof before, other: typeof before) =>
    one !== undefined && other !== undefined && text.slice(one.end, other.start) === '';
  return (isKatakana(from - 1) && isJoined(before, first)) || (isKatakana(until) && isJoined(last, after));
}

/** @returns every name with its reading and how its sentence speaks of it; those of words of home last. */
export function readNames(document: Document): ReadName[] {
  const found: { readonly sentence: Sentence; readonly hits: readonly NameHit[] }[] = [];
  for (const sentence of document.sentences) {
    const hits = findNames(sentence, document.language).filter((hit) => !isWithinKatakana(sentence, hit));
    if (hits.length > 0) found.push({ sentence, hits });
  }
  const names: ReadName[] = [];
  const chosen = chooseReadings(found, document.language);
  found.forEach(({ sentence, hits }, at) => {
    const cues = cuesOf(sentence, hits, document.language);
    hits.forEach((hit, position) => {
      const reading = chosen[at]?.[position];
      if (reading === undefined || reading === null) return;
      names.push({
        region: reading.code,
        kind: reading.kind,
        ...(reading.city !== undefined && { city: reading.city }),
        sentence,
        from: hit.from,
        until: hit.until,
        cues: cues[position]?.cues ?? new Set(),
        joined: cues[position]?.joined ?? false,
      });
    });
  });
  const narrowed = narrowings(
    names.filter((name) => !isAway(name)),
    document.sentences[0],
  );
  return [...names, ...(isOfForeignHouse(names, document) ? [] : homeNames(document))].map((name) => ({
    ...name,
    region: narrowed.get(filedUnder(name.region)) ?? name.region,
  }));
}

/** Where a language is mostly written: its papers say "the ministry" and mean this one. */
const HOMES: Readonly<Record<string, Region>> = {
  ru: 'RU',
  kk: 'KZ',
  uk: 'UA',
  pl: 'PL',
  tr: 'TR',
  it: 'IT',
  fa: 'IR',
  ja: 'JP',
  ko: 'KR',
};

/** "The Jogorku Kenesh passed the bill. The deputies ...": the house in the headline is theirs. */
function isOfForeignHouse(names: readonly ReadName[], { language }: Document): boolean {
  const home = HOMES[language];
  return (
    home !== undefined &&
    names.some(({ kind, sentence }) => kind === 'institution' && sentence.field === 'title') &&
    names.every(({ region }) => !covers(home, region))
  );
}

/** Words of domestic news (`place.home`) in title or lead count as names of the country. */
function homeNames({ language, sentences }: Document): ReadName[] {
  const region = HOMES[language];
  if (region === undefined) return [];
  return sentences
    .filter(({ field }) => field !== 'body')
    .flatMap((sentence) =>
      phraseIndex('place', language)
        .find(sentence)
        .filter(({ id }) => id === 'place.home')
        .map(({ from, until }) => ({
          region,
          kind: 'home' as const,
          sentence,
          from,
          until,
          cues: new Set<never>(),
          joined: false,
        })),
    );
}

/** Finds the places of a document and tells those the news happens to from those it merely names. */
export function findPlaces(document: Document): PlaceMention[] {
  const names = readNames(document);
  const verdicts = judge(regionFeatures(names, document));
  return names.map(({ region, kind, city, sentence, from, until, cues }) => {
    const verdict = verdicts.get(filedUnder(region));
    const away = AWAY.find((cue) => cues.has(cue));
    const affected = verdict?.affected === true;
    return {
      region,
      kind,
      ...(city !== undefined && { city }),
      sentence,
      from,
      until,
      role: affected ? 'affected' : 'mentioned',
      reason: !affected && away !== undefined ? away : (verdict?.reason ?? 'none'),
    };
  });
}

/** @returns regions the news is filed under, in the order of their first mention; parts only in US, CA, RU and CN. */
export function filedRegions(places: readonly PlaceMention[]): Region[] {
  return [...new Set(places.filter(isAffected).map((place) => filedUnder(place.region)))];
}

/**
 * @returns the same as exactly as the text names them: `KZ-75` where `filedRegions` says `KZ`. Where the headline names the
 * country alone, it is the country, whatever parts the text goes through.
 */
export function affectedRegions(places: readonly PlaceMention[], language: string): Region[] {
  const affected = places.filter(isAffected);
  const byFiled = Map.groupBy(affected, ({ region }) => filedUnder(region));
  return [...byFiled.values()].flatMap((mentions) => {
    const named = mentions.filter((place) => isNamed(place) && !isCountryOf(place, mentions));
    const titled = named.filter(({ sentence }) => sentence.field === 'title');
    const told = [titled, named, mentions].find((some) => some.length > 0) ?? [];
    return [...new Set(told.map((place) => (isEnd(place, mentions, language) ? filedUnder : exactly)(place.region)))];
  });
}

const exactly = (region: Region): Region => region;

/** "Blackout from Arica to Los Lagos": what lies between the two is dark as well. */
const isEnd = (place: PlaceMention, mentions: readonly PlaceMention[], language: string): boolean =>
  mentions.some(
    (other) =>
      other.sentence === place.sentence &&
      (isStretch(place.sentence, place, other, language) || isStretch(place.sentence, other, place, language)),
  );

const isAffected = ({ role }: PlaceMention): boolean => role === 'affected';

/** "Kazakh police raid a farm in Pavlodar": the people, its institutions and words of home say no more than the part does. */
const isNamed = ({ kind }: PlaceMention): boolean => kind !== 'demonym' && kind !== 'institution' && kind !== 'home';

/** "In Kherson, Ukraine", "Malaysia: farm raided in Penang": a country that only says where the other place lies. */
function isCountryOf(place: PlaceMention, mentions: readonly PlaceMention[]): boolean {
  const { sentence, from, until } = place;
  const leads = sentence.text
    .slice(sentence.tokens[until - 1]?.end)
    .trimStart()
    .startsWith(':');
  return mentions.some(
    (other) =>
      other.sentence === sentence &&
      (leads || (other.until <= from && from - other.until <= 1)) &&
      other.region !== place.region &&
      covers(place.region, other.region),
  );
}

/**
 * "Blackout leaves Chile dark from Arica to Los Lagos": what is said of a whole country is filed under it, not under parts;
 * "Kazakhstan cuts power to miners in Pavlodar" under the part.
 */
export function asObserved(regions: readonly Region[], observed: ReadonlySet<Region>): Region[] {
  const filed = regions.flatMap((region) => {
    if (observed.has(region)) return [region];
    if (observed.has(countryOf(region))) return [countryOf(region)];
    const isOfPart = regions.some((part) => part !== region && observed.has(part) && filedUnder(part) === region);
    return isOfPart ? [] : [region];
  });
  return [...new Set(filed)];
}
