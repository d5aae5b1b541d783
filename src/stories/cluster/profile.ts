import type { EpochMs } from '../../clock.ts';
import type { Item } from '../../feeds/feed.ts';
import { figuresOf } from '../../text/figures.ts';
import type { PhraseHit } from '../../text/phrase.ts';
import { phraseIndex, wordsOf } from '../../text/phrase-files.ts';
import type { Document, Sentence, Token } from '../../text/tokenize.ts';
import { filedRegions, findPlaces, type PlaceMention } from '../places/places.ts';
import type { Match } from '../story.ts';
import { ordinaryShare } from './frequency.ts';
import { namesOf } from './proper-names.ts';
import { type Sketch, sketchOf } from './sketch.ts';

/**
 * What the clusterer keeps of one report: its terms, never its text. A term is a stem, a concept of `story.*` in
 * `config/words` (`!ban`: the same in every language), a figure (`#13.4%`) or a region (`@KZ`).
 */
export interface Profile {
  readonly itemId: string;
  readonly publisher: string;
  readonly at: EpochMs;
  readonly language: string;
  /** Stems and concepts of the headline. */
  readonly title: readonly string[];
  /** The strongest terms of headline and text, at most `MAX_WORDS`. */
  readonly words: readonly string[];
  /** Of headline and lead; those of the headline first, `titleFigures` of them. */
  readonly figures: readonly string[];
  readonly titleFigures: number;
  readonly places: readonly string[];
  /** Words of headline and lead that are written as names; those of the headline first, `titleNames` of them. */
  readonly names: readonly string[];
  readonly titleNames: number;
  /** Cities (`~bratsk`) and firms (`&riot`) in headline and lead; those of the headline first, `titleSubjects` of them. */
  readonly subjects: readonly string[];
  readonly titleSubjects: number;
  /** Concepts of `match.*` in headline and lead: every language has them. */
  readonly acts: readonly string[];
  /** See `claimKeys` of `analyze.ts`. */
  readonly claims: readonly string[];
  /** Worth an alert on its own. */
  readonly relevant: boolean;
  /** Covers many things: a digest, a market wrap. */
  readonly roundup: boolean;
  readonly sketch: Sketch;
  /** The headline word by word, for copies without a text. */
  readonly headline: string;
}

const MAX_WORDS = 28;
/** No honest headline is longer; the first sentence of a text may be. */
const MAX_TITLE = 40;
const MAX_HEADLINE_LENGTH = 300;
const MAX_WORD_LENGTH = 40;
const MAX_FIGURES = 12;
const MAX_PLACES = 12;
const MAX_SUBJECTS = 12;
const MAX_ACTS = 24;
const MAX_CLAIMS = 8;
/** News says what it is about early. */
const MAX_SENTENCES = 24;
/** Shorter headlines ("News", "Update") say nothing: the first sentence speaks for them. */
const LEAST_TITLE_TERMS = 2;
const FIELD_WEIGHT = { title: 3, lead: 2, body: 1 } as const;

export const TOWN = '~';
export const FIRM = '&';

export const isConcept = (term: string): boolean => term.startsWith('!');

export function profileOf(document: Document, item: Item, match: Match, claims: readonly string[] = []): Profile {
  const sentences = document.sentences.slice(0, MAX_SENTENCES);
  const places = findPlaces({ ...document, sentences: sentences.filter((sentence) => sentence.field !== 'body') });
  const terms = new Map(sentences.map((sentence) => [sentence, termsOf(sentence, document.language, places)]));
  const headline = headlineOf(sentences, terms);
  const title = headline === undefined ? [] : [...new Set(terms.get(headline))];
  const figures = new Set(headline === undefined ? [] : figuresOf(headline.tokens, document.language));
  const titleFigures = Math.min(MAX_FIGURES, figures.size);
  const weights = new Map<string, number>();
  for (const sentence of sentences) {
    const field = sentence === headline ? 'title' : sentence.field;
    if (field !== 'body') for (const figure of figuresOf(sentence.tokens, document.language)) figures.add(figure);
    for (const term of terms.get(sentence) ?? []) {
      weights.set(term, (weights.get(term) ?? 0) - FIELD_WEIGHT[field] * Math.log(ordinaryShare(term)));
    }
  }
  const strongest = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([term]) => term);
  return {
    itemId: item.id,
    publisher: item.publisher,
    at: Math.min(item.publishedAt ?? item.seenAt, item.seenAt),
    language: document.language,
    title: title.filter((term) => term !== ROUNDUP).slice(0, MAX_TITLE),
    words: strongest.slice(0, MAX_WORDS),
    figures: [...figures].slice(0, MAX_FIGURES),
    titleFigures,
    places: [...new Set([...filedRegions(places), ...places.map((place) => place.region)])].slice(0, MAX_PLACES),
    ...namesOf(sentences, headline, (sentence, at) =>
      places.some((place) => place.sentence === sentence && place.from <= at && at < place.until),
    ),
    ...subjectsOf(sentences, headline, document.language, places),
    acts: actsOf(sentences, document.language).slice(0, MAX_ACTS),
    claims: claims.slice(0, MAX_CLAIMS),
    relevant: match.relevant,
    roundup: title.includes(ROUNDUP),
    sketch: sketchOf(document),
    headline: written(headline),
  };
}

const written = (headline: Sentence | undefined): string =>
  (headline?.tokens ?? [])
    .map((token) => token.norm)
    .join(' ')
    .slice(0, MAX_HEADLINE_LENGTH);

const ROUNDUP = '!roundup';

function headlineOf(
  sentences: readonly Sentence[],
  terms: ReadonlyMap<Sentence, readonly string[]>,
): Sentence | undefined {
  const [first] = sentences;
  if (first === undefined || (terms.get(first)?.length ?? 0) >= LEAST_TITLE_TERMS) return first;
  return sentences.find((sentence) => (terms.get(sentence)?.length ?? 0) >= LEAST_TITLE_TERMS) ?? first;
}

/** @returns stems and, for names of places, regions in order; then the concepts they stand for. */
function termsOf(sentence: Sentence, language: string, places: readonly PlaceMention[]): string[] {
  const stop = stopWords(language);
  const hits = phraseIndex('story', language).find(sentence);
  const concepts = hits.map((hit) => `!${hit.id.slice('story.'.length)}`);
  // How common a word is, is known of English: elsewhere the concept, whose weight is known, stands for its word.
  const replaced = new Set(language === 'en' ? [] : hits.filter(isOneWord).map((hit) => hit.from));
  const placed = new Map<number, string>();
  for (const place of places) {
    if (place.sentence !== sentence) continue;
    for (let at = place.from; at < place.until; at++) placed.set(at, at === place.from ? `@${place.region}` : '');
  }
  const words: string[] = [];
  sentence.tokens.forEach((token, at) => {
    const place = placed.get(at);
    if (place !== undefined) {
      if (place !== '') words.push(place);
      return;
    }
    if (replaced.has(at) || stop.has(token.norm) || !/^\p{L}/u.test(token.norm)) return;
    const next = sentence.tokens[at + 1];
    if (!isHan(token)) {
      if (token.norm.length > 1 && token.norm.length <= MAX_WORD_LENGTH) words.push(token.stem);
    } else if (next !== undefined && isHan(next) && next.start === token.end) {
      words.push(token.norm + next.norm);
    }
  });
  return [...words, ...new Set(concepts)];
}

function subjectsOf(
  sentences: readonly Sentence[],
  headline: Sentence | undefined,
  language: string,
  places: readonly PlaceMention[],
): Pick<Profile, 'subjects' | 'titleSubjects'> {
  const index = phraseIndex('match', language);
  const stemOf = (sentence: Sentence, from: number, until: number) =>
    sentence.tokens
      .slice(from, until)
      .map(({ stem }) => stem)
      .join(' ');
  const found = (sentence: Sentence) => [
    ...places
      .filter((place) => place.sentence === sentence && place.kind === 'city')
      .map(({ from, until }) => `${TOWN}${stemOf(sentence, from, until)}`),
    // "Riot Platforms" is also called Riot.
    ...index
      .find(sentence)
      .filter(({ id }) => id === 'match.company')
      .map(({ from }) => `${FIRM}${stemOf(sentence, from, from + 1)}`),
  ];
  const inTitle = [...new Set(headline === undefined ? [] : found(headline))].slice(0, MAX_SUBJECTS);
  const inLead = sentences.filter((one) => one !== headline && one.field !== 'body').flatMap(found);
  return { subjects: [...new Set([...inTitle, ...inLead])].slice(0, MAX_SUBJECTS), titleSubjects: inTitle.length };
}

function actsOf(sentences: readonly Sentence[], language: string): string[] {
  const index = phraseIndex('match', language);
  const told = sentences.filter(({ field }) => field !== 'body');
  return [...new Set(told.flatMap((sentence) => index.find(sentence).map(({ id }) => id.slice('match.'.length))))];
}

const isOneWord = (hit: PhraseHit): boolean => hit.until - hit.from === 1;

const isHan = (token: Token): boolean => /^\p{Script=Han}$/u.test(token.norm);

const stops = new Map<string, ReadonlySet<string>>();

function stopWords(language: string): ReadonlySet<string> {
  let words = stops.get(language);
  if (words === undefined) {
    words = new Set(wordsOf(language).lists.stop ?? []);
    stops.set(language, words);
  }
  return words;
}
