import { typedKey } from '../text/typed-key.ts';
import { decodeWords, MAX_LINE } from './arguments.ts';
import type { CommandDeclaration, CommandOption, Invocation } from './command.ts';
import { excludes } from './excluding.ts';
import { createPhrases, unspacedParts } from './phrases.ts';
import { type LineToken, MAX_TOKENS, reading, tokenizeLine } from './tokens.ts';
import { isFilling, isNews, keysOf, newsAt, typedWords } from './typed-words.ts';

/** Nothing but `?` asks, too. */
const ASKING = keysOf([''], typedWords.asking, typedWords.joining, typedWords.weakJoining);
const RECEIVING = keysOf(typedWords.receiving, typedWords.pointing, typedWords.pointedAt);
/** `in kz`: two letters behind one of these are a place, unless they are a word. */
const BEFORE_PLACES = new Set('in for about from at im en em dans'.split(' '));
const SHORT_WORDS = new Set(
  'in is it be me my so no to am at as do us by la es de et il ne se si va an he we or go up pm'.split(' '),
);
/** Said alone, these answer or praise, and name no place: `NO` is Norway, `Nice` is the city. */
const TALK = new Set('nice no No danke Danke si Si'.split(' '));
/** `show settings`, `мои подписки`: what may stand before the name of a command. */
const SHOWING = keysOf(typedWords.showing);
/** What people call the commands, in any language. */
const NAMES = new Map(
  Object.entries(typedWords.commands).flatMap(([name, all]) => all.map((one) => [typedKey(one), name])),
);
/** A command is called by at most this many words: `good morning`. */
const MAX_NAME_WORDS = 2;
/** These questions are read as a whole: where, and what. */
const QUESTIONS = new Set(['status', 'latest']);
/** These show all that is known of a place. */
const OF_PLACES = new Set(['status', 'history', 'calendar']);
/** Their state is a line of the card of a place. */
const DIMENSIONS = new Set(['internet', 'power', 'regulation', 'unrest']);

/** What plain words ask for, and what of them was not understood. */
export interface PlainWords {
  readonly invocation: Invocation;
  readonly unread?: string;
  /** Topics that `/status` was asked for, which shows all of them. */
  readonly topics?: readonly string[];
}

/**
 * What somebody says who is alone with the bot: a command, with its name in any language; a question about a place, which
 * its status answers; about a topic, which the newest stories answer. Anything else asks for help.
 */
export function readPlainWords(invocation: Invocation, commands: readonly CommandDeclaration[]): PlainWords {
  const { words: typed = '', ...rest } = invocation;
  const line = typed.trim().replace(/^[/¿¡\s]+/u, '');
  const named = commandIn(line, commands);
  if (named !== undefined && !QUESTIONS.has(named.command)) return { invocation: { ...rest, ...named } };
  const saysNothing =
    TALK.has(bare(line)) ||
    line.length > MAX_LINE ||
    (line !== '' && !/[\p{L}\p{N}\p{RI}\p{Extended_Pictographic}]/u.test(line));
  const read = saysNothing ? undefined : question(named?.words ?? line, named?.command, commands);
  if (read !== undefined) {
    return answering(rest, read);
  }
  if (named !== undefined) return { invocation: { ...rest, ...named } };
  return { invocation: { ...rest, command: 'help', options: { command: line.slice(0, MAX_LINE) } } };
}

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
  const read = question(words, asked, commands);
  const [place, ...others] = read?.places ?? [];
  if (read === undefined || place === undefined || others.length > 0) return { invocation };
  const isCard = OF_PLACES.has(asked) && (asked !== 'status' || read.command === 'status');
  if (!isCard) return read.unread === '' ? answering(rest, read) : { invocation };
  const { topics } = read;
  return { ...answering(rest, { ...read, command: asked, options: { region: place } }), topics };
}

/** `/history история ирана`: a command's own name, said again in another language, says nothing more. */
function withoutName({ name, options }: CommandDeclaration, words: string): string | undefined {
  const [only] = options;
  const isAnyText = options.length === 1 && only?.free === true && only.parse.safeParse(words).success;
  const all = words.match(/\S+/gu) ?? [];
  if (isAnyText || all.length < 2) return words === '' ? undefined : words;
  for (let length = Math.min(MAX_NAME_WORDS, all.length - 1); length > 0; length -= 1) {
    const key = typedKey(all.slice(0, length).join(' '));
    if ((NAMES.get(key) ?? key) === name) return words.trim().replace(new RegExp(`^(?:\\S+\\s+){${length}}`, 'u'), '');
  }
  return words;
}

const answering = (rest: Omit<Invocation, 'command'>, { command, options, unread }: Question): PlainWords => ({
  invocation: { ...rest, command, options },
  ...(unread === '' ? {} : { unread }),
});

function commandIn(typed: string, commands: readonly CommandDeclaration[]) {
  const all = typed.match(/\S+/gu) ?? [];
  const from = all.findIndex((word) => !SHOWING.has(typedKey(word)));
  const shown = from > 0 ? commandAtStart(all.slice(from).join(' '), commands) : undefined;
  if (shown?.words === '') return shown;
  // `please mute iran`
  const begins = all.findIndex((word) => !isFilling(typedKey(word)));
  return (
    commandAtStart(typed, commands) ?? (begins > 0 ? commandAtStart(all.slice(begins).join(' '), commands) : undefined)
  );
}

function commandAtStart(line: string, commands: readonly CommandDeclaration[]) {
  const words = line.match(/\S+/gu) ?? [];
  for (let length = MAX_NAME_WORDS; length > 0; length -= 1) {
    const said = words.slice(0, length).join(' ');
    const name = typedKey(said).replace(/[\p{P}\p{S}]+$/u, '');
    const command = commands.find((one) => one.name === (NAMES.get(name) ?? name));
    const after = line.slice(line.indexOf(said) + said.length).trim();
    if (words.length < length || command === undefined) continue;
    const isWhole = isAsking(after) || (command.name === 'why' && isReceiving(after));
    // Why the internet is down in Iran is no question about a message.
    if (command.name === 'why' && !isWhole && /^\p{L}+\s/u.test(after)) continue;
    return { command: command.name, words: isWhole ? '' : after };
  }
  return undefined;
}

/** `help me please`: these words ask, and say nothing of what. */
const isAsking = (words: string): boolean =>
  tokenizeLine(words).every(({ text }) => ASKING.has(keyOf(text)) || isFilling(keyOf(text)));

/** `did I get this`: why it was told. */
const isReceiving = (words: string): boolean =>
  tokenizeLine(words).every(({ text }) => ASKING.has(keyOf(text)) || RECEIVING.has(keyOf(text)));

const bare = (word: string): string => word.replace(/[?!.,…？！。؟]+$/u, '');
/** Without a mark behind it, an apostrophe as any. */
const keyOf = (word: string): string => typedKey(bare(word)).replace(/[’ʼ`]/gu, "'");

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
function question(
  line: string,
  asked: string | undefined,
  commands: readonly CommandDeclaration[],
): Question | undefined {
  const region = commands.find(({ name }) => name === 'status')?.options.find(({ name }) => name === 'region');
  const label = commands.find(({ name }) => name === 'latest')?.options.find(({ name }) => name === 'about');
  if (region === undefined || label === undefined) return undefined;
  const { places, topics, others, hasNews, isIdle } = wordsOf(line, region, label);
  const [place, ...morePlaces] = places;
  const [topic, ...moreTopics] = topics;
  const isOfPlace = OF_PLACES.has(asked ?? '');
  const isDimensions = topics.every((one) => DIMENSIONS.has(one));
  const unread = [...morePlaces, ...(isOfPlace ? [] : moreTopics), ...others].join(' ');
  const wantsNews = hasNews || asked === 'latest' || !isDimensions;
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

/** The places, the topics and the rest of a line. */
function wordsOf(line: string, region: CommandOption, label: CommandOption) {
  const { longest, accepts } = createPhrases();
  const isName = (part: string) =>
    ASKING.has(typedKey(part)) || isNews(typedKey(part)) || (part.length > 1 && accepts(label, part));
  const tokens = tokenizeLine(line)
    .slice(0, MAX_TOKENS)
    .map((token) => reading(token, bare(token.text)))
    .flatMap((token) => {
      const parts = unspacedParts(token.text, isName);
      return parts.length > 1 ? parts.map((text): LineToken => reading(token, text)) : [token];
    });
  const found = { places: [] as string[], topics: [] as string[], others: [] as string[] };
  let hasNews = false;
  let isIdle = false;
  for (let at = 0; at < tokens.length; ) {
    const { text = '' } = tokens[at] ?? {};
    const key = keyOf(text);
    const news = newsAt(tokens, at);
    const before = keyOf(tokens[at - 1]?.text ?? '');
    const isCode = /^[a-z]{2}$/u.test(text) && !SHORT_WORDS.has(text) && BEFORE_PLACES.has(before);
    const isShort = text.length < 3 && /^[a-zа-я]/u.test(text) && !isCode;
    const isWeak = ASKING.has(key) || isShort;
    // `in` is Indiana, `me` is Montenegro: in a sentence they are words.
    const named = longest(tokens, at, [region, label]);
    // Of several words they are a name: `La Havane`.
    const match = isWeak && tokens.length > 1 && (named?.length ?? 0) < 2 ? undefined : named;
    if (news > 0) {
      hasNews = true;
      at += news;
    } else if (match !== undefined) {
      const value = topicIn(match.option === label ? label.parse.parse(match.value) : undefined);
      if (value === undefined) found.places.push(match.value);
      else found.topics.push(value);
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
