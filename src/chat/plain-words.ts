import { typedKey } from '../text/typed-key.ts';
import { decodeWords, MAX_LINE } from './arguments.ts';
import type { CommandDeclaration, CommandOption, Invocation } from './command.ts';
import { ASKING, bare, commandIn, type NamedCommand, saidKey, withoutName } from './command-names.ts';
import { withoutArticle } from './compound-tokens.ts';
import { parseDuration } from './durations.ts';
import { excludes } from './excluding.ts';
import { createPhrases, unspacedParts } from './phrases.ts';
import { settingIn } from './plain-settings.ts';
import { type LineToken, MAX_TOKENS, reading, tokenizeLine } from './tokens.ts';
import { isFilling, isNews, networkAt, newsAt, planned } from './typed-words.ts';

/** `in kz`: two letters behind one of these are a place, unless they are a word. */
const BEFORE_PLACES = new Set('in for about from at im en em dans'.split(' '));
const SHORT_WORDS = new Set(
  'in is it be me my so no to am at as do us by la es de et il ne se si va an he we or go up pm'.split(' '),
);
/** Said alone, these answer or praise, and name no place: `NO` is Norway, `Nice` is the city. */
const TALK = new Set('nice no No danke Danke si Si'.split(' '));
/** These questions are read as a whole: where, and what. */
const QUESTIONS = new Set(['status', 'latest']);
/** These show all that is known of a place. */
const OF_PLACES = new Set(['status', 'history', 'calendar']);
/** Their state is a line of the card of a place. */
const DIMENSIONS = new Set(['internet', 'power', 'regulation', 'unrest']);

/** Unknown words that may be slips. */
const MOST_MISSPELT = 2;
/** A line with more of them is talk. */
const MOST_UNKNOWN = 2;

/** What plain words ask for, and what of them was not understood. */
export interface PlainWords {
  readonly invocation: Invocation;
  readonly unread?: string;
  /** Topics that `/status` was asked for, which shows all of them. */
  readonly topics?: readonly string[];
  /** Places beside the one that is answered, as they were typed. */
  readonly others?: readonly string[];
}

/**
 * What somebody says who is alone with the bot: a command, with its name in any language; a question about a place, which
 * its status answers; about a topic, which the newest stories answer. Anything else asks for help.
 */
export function readPlainWords(invocation: Invocation, commands: readonly CommandDeclaration[]): PlainWords {
  const { words: typed = '', ...rest } = invocation;
  const line = typed.trim().replace(/^[/¿¡\s]+/u, '');
  const named = settingIn(line, commands) ?? commandIn(line, commands);
  if (named !== undefined && !QUESTIONS.has(named.command))
    return { invocation: { ...rest, ...named, words: withTarget(named, rest) } };
  const saysNothing =
    TALK.has(bare(line)) ||
    line.length > MAX_LINE ||
    (line !== '' && !/[\p{L}\p{N}\p{RI}\p{Extended_Pictographic}]/u.test(line));
  const asked = named?.words ?? line;
  const words = saysNothing ? undefined : wordsIn(asked, commands);
  const read =
    words && (question(asked, named?.command, words) ?? misspeltPlace(words, invocation.locale ?? '', commands));
  if (read !== undefined) {
    const { topics } = read;
    return { ...answering(rest, read), ...(read.command === 'calendar' ? { topics } : {}) };
  }
  if (named !== undefined) return { invocation: { ...rest, ...named } };
  return { invocation: { ...rest, command: 'help', options: { command: line.slice(0, MAX_LINE) } } };
}

/** `shut up till 6am`: nothing in particular, and no message that it answers. */
const withTarget = ({ command, words }: NamedCommand, { messageId }: Omit<Invocation, 'command'>): string =>
  command === 'mute' && messageId === undefined && parseDuration(words) !== undefined ? `everything ${words}` : words;

/** `/status how is paraguay`: with a slash, too, a question is read as one where its words are no options. */
export function readQuestion(typed: Invocation, commands: readonly CommandDeclaration[]): PlainWords {
  const command = commands.find(({ name }) => name === typed.command);
  const said = command === undefined ? typed.words : withoutName(command, typed.words ?? '');
  const invocation = said === undefined ? typed : { ...typed, words: said };
  const { command: asked, words = '', ...rest } = invocation;
  const leavesOut = tokenizeLine(words).some(({ key, hasMinus }) => hasMinus || (excludes(key) && !ASKING.has(key)));
  if (command === undefined || !(QUESTIONS.has(asked) || OF_PLACES.has(asked)) || words.length > MAX_LINE || leavesOut)
    return { invocation };
  const { options, unclear } = decodeWords(command, words);
  const isTaken = ({ name, parse }: CommandOption) =>
    options[name] === undefined || parse.safeParse(options[name]).success;
  if (unclear === undefined && command.options.every(isTaken)) return { invocation };
  const known = wordsIn(words, commands);
  const read = known && question(words, asked, known);
  const [place, ...others] = read?.places ?? [];
  if (read === undefined || place === undefined || others.length > 0) return { invocation };
  const isCard = OF_PLACES.has(asked) && (asked !== 'status' || read.command === 'status');
  if (!isCard && asked === 'latest' && read.topics.length > 1) return { invocation };
  const isUnsure = asked !== 'status' && isMisspelt(read.unread, typed.locale, commands);
  if (!isCard) return isUnsure ? { invocation } : answering(rest, read);
  const { topics } = read;
  return { ...answering(rest, { ...read, command: asked, options: { region: place } }), topics };
}

/** `whats happening in kazahkstan`: the card of that place asks which one is meant. */
function misspeltPlace(
  { places, topics, others }: Words,
  locale: string,
  commands: readonly CommandDeclaration[],
): Question | undefined {
  const near = optionOf('subscribe', 'words', commands)?.near;
  if (near === undefined) return undefined;
  if (places.length > 0 || others.length === 0 || others.length > MOST_UNKNOWN) return undefined;
  // Beside another unknown word, only one place may be meant: `why is georgia muted` asks for none.
  const most = others.length > 1 ? 1 : Number.POSITIVE_INFINITY;
  const isPlace = (one: string) =>
    near(one, locale).some(({ option }, _, all) => option === 'regions' && all.length <= most);
  const word = others.find(isPlace);
  const unread = others.filter((one) => one !== word).join(' ');
  return word === undefined ? undefined : { command: 'status', options: { region: word }, unread, places: [], topics };
}

const optionOf = (command: string, option: string, commands: readonly CommandDeclaration[]) =>
  commands.find(({ name }) => name === command)?.options.find(({ name }) => name === option);

/** `paraguay interent`: one of these words is nearly a topic or a place, and is asked about. */
function isMisspelt(unread: string, locale = '', commands: readonly CommandDeclaration[]): boolean {
  const near = optionOf('subscribe', 'words', commands)?.near;
  const words = unread.split(' ').filter((word) => word !== '');
  // The search for each costs milliseconds, and who writes more of them writes a sentence.
  return words.length <= MOST_MISSPELT && words.some((word) => (near?.(word, locale) ?? []).length > 0);
}

const answering = (rest: Omit<Invocation, 'command'>, { command, options, unread, places }: Question): PlainWords => ({
  invocation: { ...rest, command, options },
  ...(unread === '' ? {} : { unread }),
  ...(places.length > 1 ? { others: places.slice(1) } : {}),
});

/** A question, as the command that answers it. */
interface Question {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  /** What of it was not understood. */
  readonly unread: string;
  readonly places: readonly string[];
  readonly topics: readonly string[];
}

/** @returns undefined: it is no question that a command answers. */
function question(line: string, asked: string | undefined, words: Words): Question | undefined {
  const { places, topics, plans, hasNews, isIdle, ...rest } = words;
  const isOfPlans = asked === undefined || asked === 'calendar';
  const others = isOfPlans ? rest.others : [...rest.others, ...plans];
  const [place, ...morePlaces] = places;
  const [topic] = topics;
  const moreTopics = rest.typedTopics.slice(1);
  const isOfPlace = OF_PLACES.has(asked ?? '');
  const isDimensions = topics.every((one) => DIMENSIONS.has(one));
  const wantsNews = hasNews || asked === 'latest' || !isDimensions;
  // The card of a place shows each of them.
  const unread = [
    ...morePlaces,
    ...(isOfPlace && (asked !== 'status' || !wantsNews) ? [] : moreTopics),
    ...others,
  ].join(' ');
  if (plans.length > 0 && !hasNews && asked === undefined && (place !== undefined || others.length === 0))
    return {
      command: 'calendar',
      options: place === undefined ? {} : { region: place },
      unread: [...morePlaces, ...others].join(' '),
      places,
      topics,
    };
  const isRate = topics.every((one) => one === 'hashrate') && topics.length > 0;
  if (isRate && place === undefined && !hasNews && asked === undefined && others.length === 0)
    return bareQuestion('hashrate');
  if (place !== undefined && !wantsNews)
    return { command: 'status', options: { region: place }, unread, places, topics };
  const about = [place, topic].filter((one) => one !== undefined).join(',');
  if (place !== undefined) return { command: 'latest', options: { about }, unread, places, topics };
  if (others.length > 0 || line === '') return asked !== undefined && line === '' ? bareQuestion(asked) : undefined;
  if (topic !== undefined) return { command: 'latest', options: { about }, unread, places, topics };
  // Who says `хочу` has asked for nothing yet.
  return isIdle && !wantsNews ? undefined : bareQuestion(wantsNews ? 'latest' : 'status');
}

const bareQuestion = (command: string): Question => ({ command, options: {}, unread: '', places: [], topics: [] });

type Words = ReturnType<typeof wordsOf>;

function wordsIn(line: string, commands: readonly CommandDeclaration[]): Words | undefined {
  const [region, label] = [optionOf('status', 'region', commands), optionOf('latest', 'about', commands)];
  return region === undefined || label === undefined ? undefined : wordsOf(line, region, label);
}

/** The places, the topics and the rest of a line. */
function wordsOf(line: string, region: CommandOption, label: CommandOption) {
  const { longest, accepts } = createPhrases();
  const isName = (part: string) =>
    ASKING.has(typedKey(part)) ||
    isNews(typedKey(part)) ||
    networkAt([{ key: typedKey(part) }], 0) > 0 ||
    (part.length > 1 && accepts(label, part));
  const tokens = tokenizeLine(line)
    .slice(0, MAX_TOKENS)
    .map((token) => reading(token, bare(token.text)))
    .flatMap((token) => {
      const parts = unspacedParts(token.text, isName);
      return parts.length > 1 ? parts.map((text): LineToken => reading(token, text)) : [token];
    });
  const found = {
    places: [] as string[],
    topics: [] as string[],
    typedTopics: [] as string[],
    plans: [] as string[],
    others: [] as string[],
  };
  let hasNews = false;
  let isIdle = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const { text } = token;
    const key = saidKey(text);
    const news = newsAt(tokens, at);
    const network = networkAt(tokens, at);
    if (network > 0 || planned(key)) {
      found.plans.push(text);
      at += Math.max(1, network);
      continue;
    }
    const before = saidKey(tokens[at - 1]?.text ?? '');
    const isCode = /^[a-z]{2}$/u.test(text) && !SHORT_WORDS.has(text) && BEFORE_PLACES.has(before);
    const isShort = text.length < 3 && /^[a-zа-я]/u.test(text) && !isCode;
    const isWeak = ASKING.has(key) || isShort;
    // `in` is Indiana, `me` is Montenegro: in a sentence they are words.
    const article = withoutArticle(text);
    const named =
      longest(tokens, at, [region, label]) ??
      (article === undefined ? undefined : longest(tokens.with(at, reading(token, article)), at, [region, label]));
    // Of several words they are a name: `La Havane`.
    const match = isWeak && tokens.length > 1 && (named?.length ?? 0) < 2 ? undefined : named;
    if (news > 0) {
      hasNews = true;
      at += news;
    } else if (match !== undefined) {
      const value = topicIn(match.option === label ? label.parse.parse(match.value) : undefined);
      if (value === undefined) found.places.push(match.value);
      else {
        found.topics.push(value);
        found.typedTopics.push(match.value);
      }
      at += match.length;
    } else {
      if (isFilling(key) && !ASKING.has(key)) isIdle = true;
      else if (!ASKING.has(key)) found.others.push(text);
      at += 1;
    }
  }
  return { ...found, others: found.others.filter((word) => word !== ''), hasNews, isIdle };
}

const topicIn = (label: unknown): string | undefined => (label as { readonly topic?: string } | undefined)?.topic;
