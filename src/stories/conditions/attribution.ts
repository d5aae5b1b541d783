import { isListed, wordPattern } from '../../text/listed-words.ts';
import { wordsOf } from '../../text/phrase-files.ts';
import type { PlaceMention } from '../places/places.ts';
import { continues, distance, has, hitsOf, overlap, type Reading, type Span, VERB_LAST } from './annotated-sentence.ts';
import { isProper } from './spared-places.ts';

const CITED = 'cited.';
/** "First Deputy Minister of Energy Jean-Paul Okoro": a title that is cut is another office. */
const MAX_NAME_TOKENS = 9;
/** "deputy", "acting", "former": they change the office that follows, though no capital begins them. */
const RANKS = 'ranks';
/** A single word in capitals may be a place or a day; one with capitals inside is somebody's name: `YCharts`, `KEGOC`. */
const ONE_WORD = /\p{Ll}\p{Lu}|\p{Lu}{3}|^\p{Lu}{2}\p{Ll}/u;

/**
 * @param places of the item: "GABON: ..." is none.
 * @returns who the sentence cites: a monitor or grid operator of the list, else a person named beside "said".
 */
export function citedIn(reading: Reading, places: readonly PlaceMention[]): string | undefined {
  for (const concept of reading.hits.keys()) if (concept.startsWith(CITED)) return concept.slice(CITED.length);
  const rumours = hitsOf(reading, 'hearsay');
  for (const said of hitsOf(reading, 'said')) {
    if (rumours.some((rumour) => overlap(rumour, said))) continue;
    const name =
      nameAfter(reading, said) ?? nameBefore(reading, said) ?? firmAfter(reading, said) ?? nameBehind(reading, said);
    if (name !== undefined) return name;
  }
  return (
    headlineSayerIn(reading, places) ??
    topicIn(reading) ??
    subjectIn(reading) ??
    sayerBehind(reading) ??
    sayerIn(reading) ??
    operatorIn(reading)
  );
}

/** Tokens between "said" and who runs the grid: "confirmó a última hora de la noche la". */
const OPERATOR_REACH = 6;

/** "Сообщили энергетики", "a indiqué le gestionnaire du réseau": who runs the grid, named by the office, on either side of the verb. */
function operatorIn(reading: Reading): string | undefined {
  const { clauses, sentence } = reading;
  if (has(reading, 'hearsay')) return undefined;
  const operator = hitsOf(reading, 'operator').find((hit) =>
    hitsOf(reading, 'said').some(
      (said) =>
        (clauses[said.from] === clauses[hit.from] && distance(said, hit) <= OPERATOR_REACH) ||
        (VERB_LAST.has(reading.language) && clauses[hit.from] === clauses[0]),
    ),
  );
  return (
    operator && sentence.text.slice(sentence.tokens[operator.from]?.start, sentence.tokens[operator.until - 1]?.end)
  );
}

/** "KEDS, pazartesi günü … duyurdu": where the verb comes last, who says it comes first: a name in capitals, or an authority. */
function subjectIn(reading: Reading): string | undefined {
  const { sentence, language } = reading;
  const { text, tokens, field } = sentence;
  if (!VERB_LAST.has(language) || field === 'title' || !has(reading, 'said') || has(reading, 'hearsay'))
    return undefined;
  const comma = /[,،]/u.exec(text)?.index ?? 0;
  const until = tokens.filter(({ end }) => end <= comma).length || 1;
  if (until > MAX_SAYER_TOKENS) return undefined;
  const name = text.slice(tokens[0]?.start, tokens[until - 1]?.end);
  const isAuthority = hitsOf(reading, 'authority').some((hit) => hit.until <= until);
  return isAuthority || ONE_WORD.test(name) ? name : undefined;
}

/** How the names of companies and offices end: `Kenya Power`, `Иркутскэнерго`, 도호쿠전력. */
const OFFICES = 'offices';
const isOffice = (name: string, language: string): boolean =>
  wordsOf(language).lists[OFFICES]?.some((office) => name.toLowerCase().endsWith(office)) === true;

/** "According to", "laut": words that stand before their source. */
const SOURCE_FOLLOWS = 'source.follows';
const leadsToSource = ({ sentence, language }: Reading, { from }: Span): boolean =>
  wordsOf(language).lists[SOURCE_FOLLOWS]?.includes(sentence.tokens[from]?.norm ?? '') === true;

/** パキスタン電力省は10日夕、…と発表した, 전력회사는 9일 …고 밝혔다: what the sentence is about, up to its particle. */
const topics: Readonly<Record<string, ReturnType<typeof wordPattern>>> = {
  ja: wordPattern((any) => `^[^、。「]{2,24}?(?=${any('topic.after')})`, 'u'),
  ko: wordPattern((any) => String.raw`^(?:\S+ ){0,3}?\S+?(?=${any('topic.after')}\s)`, 'u'),
};

function topicIn(reading: Reading): string | undefined {
  const { sentence, language } = reading;
  if (sentence.field === 'title' || !has(reading, 'said') || has(reading, 'hearsay')) return undefined;
  const [name] = topics[language]?.(language).exec(sentence.text) ?? [];
  if (name === undefined) return undefined;
  const isOfIt = ({ until }: Span) => (sentence.tokens[until - 1]?.end ?? 0) <= name.length + 1;
  const isKnown = ['authority', 'operator', 'who.provider', 'monitor'].some((concept) =>
    hitsOf(reading, concept).some(isOfIt),
  );
  return isKnown || isOffice(name, language) || ONE_WORD.test(name) ? name : undefined;
}

/** What opens what is said, or tells when: "قالت وزارة الطاقة السبت إن". */
const SAID_FOLLOWS = 'said.follows';

/** Arabic puts who says it behind the verb. */
function sayerBehind(reading: Reading): string | undefined {
  const { text, tokens, field } = reading.sentence;
  const follows = wordsOf(reading.language).lists[SAID_FOLLOWS];
  if (follows === undefined || field === 'title' || has(reading, 'hearsay')) return undefined;
  for (const said of hitsOf(reading, 'said')) {
    const from = said.until;
    let until = from;
    const goesOn = (token = tokens[until]) => token !== undefined && !follows.includes(token.norm);
    while (until - from <= MAX_SAYER_TOKENS && goesOn() && continues(reading, until)) until++;
    const name = text.slice(tokens[from]?.start, tokens[until - 1]?.end).trim();
    if (until > from && until - from <= MAX_SAYER_TOKENS && name.length >= LEAST_SAYER_LETTERS) return name;
  }
  return undefined;
}

const MAX_HEADLINE_SAYER = /^[^:：]{2,40}(?=[:：])/u;

/** "Minister: power is back": the headline is the word of one who does not run it. */
export function isOfPolitician(title: Reading | undefined): boolean {
  if (title?.sentence.field !== 'title') return false;
  const [before] = MAX_HEADLINE_SAYER.exec(title.sentence.text) ?? [];
  return before !== undefined && hitsOf(title, 'politician').some((hit) => endsBefore(title, hit, before.length));
}

const endsBefore = ({ sentence }: Reading, { until }: Span, length: number): boolean =>
  (sentence.tokens[until - 1]?.end ?? Number.POSITIVE_INFINITY) <= length;

/** "LUMA: ...", "KDDI: ...": what opens a headline in capitals is a firm, or says what follows. */
const isFirm = (name: string, language: string): boolean =>
  /^\p{Lu}[\p{Lu}&-]{2,8}$/u.test(name) &&
  ![language, 'en'].some((written) => isListed(written, OPENERS, name.toLowerCase()));
const OPENERS = 'headline.opener';

/** "A1: mobile internet is back", "Kenya Power: ...": an operator before the colon of a headline speaks of its own lines. A minister may be wrong, "Gabon:" is a place. */
function headlineSayerIn(reading: Reading, places: readonly PlaceMention[]): string | undefined {
  const { text, tokens, field } = reading.sentence;
  if (field !== 'title') return undefined;
  const isPlace = places.some((place) => place.sentence === reading.sentence && place.from === 0 && isProper(place));
  const runsIt = [...hitsOf(reading, 'who.provider'), ...hitsOf(reading, 'operator')];
  const [before] = MAX_HEADLINE_SAYER.exec(text) ?? [];
  if (before !== undefined) {
    const name = before.trim();
    const isOperator = runsIt.some((hit) => endsBefore(reading, hit, before.length));
    if (isOperator || isOffice(name, reading.language) || (!isPlace && isFirm(name, reading.language))) return name;
  }
  const [behind] = LAST_SAYER.exec(text) ?? [];
  const from = text.length - (behind?.length ?? 0);
  return runsIt.some(({ from: first }) => (tokens[first]?.start ?? 0) >= from) ? behind?.slice(1).trim() : undefined;
}

/** "Свет вернулся — энергетики": who says it stands behind a dash. */
const LAST_SAYER = /[–—][^–—]{2,40}$/u;

const MAX_SAYER_TOKENS = 4;
/** "It said", "he said" cite nobody that a reader could ask. */
const LEAST_SAYER_LETTERS = 5;

/** "Residents and monitors said": a source that is cited without a name, in the words of the source between a comma and the verb. */
function sayerIn(reading: Reading): string | undefined {
  const { text, tokens, field } = reading.sentence;
  // "Reports say" cites nobody.
  if (field === 'title' || has(reading, 'hearsay')) return undefined;
  for (const said of hitsOf(reading, 'said')) {
    // "Since noon, according to the operator": what stands before is no source.
    if (leadsToSource(reading, said)) continue;
    const end = tokens[said.from]?.start ?? 0;
    const before =
      text
        .slice(0, end)
        .split(/[,،，;:"“”«»()]/u)
        .at(-1)
        ?.trim() ?? '';
    const words = before.split(/\s+/u);
    // Where the verb comes last, what is said stands before it.
    if (VERB_LAST.has(reading.language) && isContent(reading, end - before.length - 1, end)) continue;
    if (before.length >= LEAST_SAYER_LETTERS && words.length <= MAX_SAYER_TOKENS) return before;
  }
  return undefined;
}

const isContent = ({ sentence, hits }: Reading, from: number, until: number): boolean =>
  (['subject.power', 'subject.internet', 'network'] as const).some((concept) =>
    hits.get(concept)?.some((hit) => {
      const at = sentence.tokens[hit.from]?.start ?? 0;
      return from <= at && at < until;
    }),
  );

// Names stand in capitals in running text; in a headline every word may, so that a single one says nothing.
const isName = ({ sentence }: Reading, at: number): boolean => sentence.tokens[at]?.capital === true;

function nameAfter(reading: Reading, said: Span): string | undefined {
  const from = said.until + Number(isArticle(reading, said.until));
  let until = from;
  while (until - from < MAX_NAME_TOKENS && belongs(reading, until) && adjoins(reading, until)) until++;
  return named(reading, from, until);
}

const MOST_ARTICLE_LETTERS = 3;

/** "Informó la Unión Eléctrica". */
const isArticle = (reading: Reading, at: number): boolean =>
  !isName(reading, at) &&
  isName(reading, at + 1) &&
  adjoins(reading, at) &&
  /^\p{Script=Latin}+$/u.test(reading.sentence.tokens[at]?.norm ?? '') &&
  (reading.sentence.tokens[at]?.norm ?? '').length <= MOST_ARTICLE_LETTERS;

function nameBefore(reading: Reading, said: Span): string | undefined {
  let from = said.from;
  while (said.from - from < MAX_NAME_TOKENS && belongs(reading, from - 1) && adjoins(reading, from)) from--;
  return named(reading, from, said.from);
}

function belongs(reading: Reading, at: number): boolean {
  if (isName(reading, at)) return true;
  const norm = reading.sentence.tokens[at]?.norm;
  return norm !== undefined && wordsOf(reading.language).lists[RANKS]?.includes(norm) === true;
}

/** Languages in which who says it may stand behind the verb with what it is: "informó la empresa de transmisión ETESA". */
const VERB_FIRST: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt']);
/** Tokens between the verb and the name. */
const FIRM_REACH = 6;
/** What is said begins. */
const CONTENT = 'said.that';
/** A firm's name in capitals, which no day, month or place is: `ETESA`, `GRTN`. */
const INITIALS = /^(?!UTC$|GMT$)\p{Lu}{3,}$/u;

/** "A annoncé la société de transport ETESA", "según la empresa pública PLN". */
function firmAfter(reading: Reading, said: Span): string | undefined {
  const { sentence, language } = reading;
  if (!VERB_FIRST.has(language) || sentence.field === 'title') return undefined;
  for (let at = said.until; at < said.until + FIRM_REACH && adjoins(reading, at); at++) {
    const token = sentence.tokens[at];
    if (token === undefined || isListed(language, CONTENT, token.norm)) return undefined;
    const written = sentence.text.slice(token.start, token.end);
    if (INITIALS.test(written)) return written;
  }
  return undefined;
}

/** Tokens between "according to" and the name: "a local bitcoin miner, Didar Bekbau". */
const NAME_REACH = 6;

/** "According to a local miner, Didar Bekbau": what somebody is stands before the name. */
function nameBehind(reading: Reading, said: Span): string | undefined {
  if (!leadsToSource(reading, said)) return undefined;
  const isPlace = (at: number) => hitsOf(reading, 'place.in').some(({ until }) => until === at);
  for (let from = said.until; from < said.until + NAME_REACH; from++) {
    if (!isName(reading, from)) continue;
    let until = from + 1;
    while (isName(reading, until) && adjoins(reading, until)) until++;
    return isPlace(from) || until - from < 2 ? undefined : named(reading, from, until);
  }
  return undefined;
}

/** Only a space or a hyphen between this token and the one before. */
function adjoins({ sentence }: Reading, at: number): boolean {
  const [before, token] = [sentence.tokens[at - 1], sentence.tokens[at]];
  return (
    before !== undefined && token !== undefined && /^(?:\s+|-)$/.test(sentence.text.slice(before.end, token.start))
  );
}

/** In a headline whose words nearly all have capitals, a capital makes no name. */
const TITLE_CASE_FROM = 0.5;
const isInTitleCase = ({ field, tokens }: Reading['sentence']): boolean =>
  field === 'title' && tokens.filter(({ capital }) => capital).length >= TITLE_CASE_FROM * tokens.length;

function named(reading: Reading, from: number, until: number): string | undefined {
  const { sentence } = reading;
  const [first, last] = [sentence.tokens[from], sentence.tokens[until - 1]];
  if (isInTitleCase(sentence) || first === undefined || last === undefined || !isName(reading, until - 1))
    return undefined;
  const name = sentence.text.slice(first.start, last.end);
  return until - from > 1 || ONE_WORD.test(name) ? name : undefined;
}
