import { typedKey } from '../text/typed-key.ts';
import type { CommandDeclaration } from './command.ts';
import { unspacedParts } from './phrases.ts';
import { tokenizeLine } from './tokens.ts';
import { isFilling, isNews, keysOf, typedWords } from './typed-words.ts';

/** Nothing but `?` asks, too. */
export const ASKING = keysOf([''], typedWords.asking, typedWords.joining, typedWords.weakJoining);
const RECEIVING = keysOf(typedWords.receiving, typedWords.pointing, typedWords.pointedAt);
/** `show settings`, `мои подписки`: what may stand before the name of a command, or behind it. */
const SHOWING = keysOf(typedWords.showing);
const WHICH = keysOf(typedWords.which);
const HOW_TO = keysOf(typedWords.howTo);
const namesIn = (names: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(names).flatMap(([name, all]) => all.map((one) => [typedKey(one), name])));
/** What people call the commands, in any language. */
const NAMES = namesIn(typedWords.commands);
/** What they are called where the verb comes last: `Iran abbestellen`. */
const LAST = namesIn(typedWords.commandsLast);
/** A command is called by at most this many words: `good morning`, `stop sending me`. */
const MAX_NAME_WORDS = 4;
/** These list what there is: `what are my subscriptions`, `aboneliklerimi göster`. */
const LISTS = new Set(
  'subscriptions mutes settings hashrate calendar sources topics regions feedback invite follow about'.split(' '),
);
/** `what did I mute`: the list of what these made. */
const LISTED: Readonly<Record<string, string>> = { mute: 'mutes', subscribe: 'subscriptions' };
/** Of these somebody asks how: `как отписаться`. */
const HOWS = new Set('subscribe unsubscribe mute unmute feed watch test wrong forget'.split(' '));
/** Written without spaces, these are told from what they are about: `取消订阅伊朗`. */
const WRITTEN_ON = new Set(['unsubscribe', 'subscribe', 'mute']);
const UNSPACED = [...NAMES.keys()]
  .filter((name) => WRITTEN_ON.has(called(name)) && /^\p{Script=Han}{2,}$/u.test(name))
  .sort((a, b) => b.length - a.length);

/** A command that was called by a name, and what stands around that. */
export interface NamedCommand {
  readonly command: string;
  readonly words: string;
}

/** @returns the command that a line calls by one of its names, in any language. */
export function commandIn(typed: string, commands: readonly CommandDeclaration[]): NamedCommand | undefined {
  const all = typed.match(/\S+/gu) ?? [];
  const isThere = ({ command }: NamedCommand) => commands.some(({ name }) => name === command);
  const found = [commandShown(all), commandAtEnd(all)].find((one) => one !== undefined && isThere(one));
  if (found !== undefined) return found;
  // `please mute iran`
  const begins = all.findIndex((word) => !isFilling(typedKey(word)));
  return (
    commandAtStart(typed, commands) ?? (begins > 0 ? commandAtStart(all.slice(begins).join(' '), commands) : undefined)
  );
}

/** `show settings`, `what did I mute`, `how do I subscribe`: nothing but the name, and words that ask. */
function commandShown(all: readonly string[]): NamedCommand | undefined {
  const isIdle = (key: string) =>
    !HOWS.has(called(key)) && ([SHOWING, ASKING, WHICH, HOW_TO].some((known) => known.has(key)) || isFilling(key));
  // `怎么订阅`
  const isPart = (text: string) => isIdle(typedKey(text)) || NAMES.has(typedKey(text));
  const parts = all.flatMap((word) => {
    const found = unspacedParts(bare(word), isPart);
    return found.length > 1 ? found : [word];
  });
  const keys = parts.map(saidKey);
  const from = keys.findIndex((key) => !isIdle(key));
  const until = keys.findLastIndex((key) => !isIdle(key)) + 1;
  if (from < 0 || until - from > MAX_NAME_WORDS || (from === 0 && until === keys.length)) return undefined;
  const command = called(keys.slice(from, until).join(' '));
  const isAsked = (known: ReadonlySet<string>) => keys.slice(0, from).some((key) => known.has(key));
  if (isAsked(HOW_TO) && HOWS.has(command)) return { command: 'help', words: command };
  if (LISTS.has(command) || isAllShowing(keys, from, until)) return { command, words: '' };
  const list = isAsked(WHICH) ? LISTED[command] : undefined;
  return list === undefined ? undefined : { command: list, words: '' };
}

const isAllShowing = (keys: readonly string[], from: number, until: number): boolean =>
  from > 0 && until === keys.length && keys.slice(0, from).every((key) => SHOWING.has(key));

function called(key: string): string {
  return NAMES.get(key) ?? key;
}

/** `kasachstan abonnieren, aber ohne hardware`: the verb ends the first part of a line, or all of it. */
function commandAtEnd(all: readonly string[]): NamedCommand | undefined {
  const pause = all.findIndex((word) => word.endsWith(','));
  const first = pause > 0 ? commandAtEnd(all.slice(0, pause + 1).map((word) => word.replace(/,$/u, ''))) : undefined;
  if (first !== undefined) return { ...first, words: `${first.words}, ${all.slice(pause + 1).join(' ')}` };
  for (let length = Math.min(MAX_NAME_WORDS, all.length - 1); length > 0; length -= 1) {
    const command = LAST.get(saidKey(all.slice(-length).join(' ')));
    if (command !== undefined) return { command, words: all.slice(0, -length).join(' ') };
  }
  return undefined;
}

function commandAtStart(line: string, commands: readonly CommandDeclaration[]): NamedCommand | undefined {
  const words = line.match(/\S+/gu) ?? [];
  for (let length = MAX_NAME_WORDS; length > 0; length -= 1) {
    const said = words.slice(0, length).join(' ');
    const name = typedKey(said).replace(/[\p{P}\p{S}]+$/u, '');
    const command = commands.find((one) => one.name === called(name));
    const after = words.slice(length).join(' ');
    if (words.length < length || command === undefined) continue;
    // `hashrate news`
    if (command.options.length === 0 && words.slice(length).some((word) => isNews(saidKey(word)))) continue;
    const isWhole = isAsking(after) || (command.name === 'why' && isReceiving(after));
    // Why the internet is down in Iran is no question about a message.
    if (command.name === 'why' && !isWhole && /^\p{L}+\s/u.test(after)) continue;
    return { command: command.name, words: isWhole ? '' : after };
  }
  return unspacedCommand(line);
}

/** `静音三天`, `早上6点前别吵`, `把伊朗静音到周五`. */
function unspacedCommand(line: string): NamedCommand | undefined {
  // Traditional signs are compared as simplified ones, each for one.
  const key = typedKey(line).length === line.length ? typedKey(line) : line;
  const object = /^[把将將](?=\p{Script=Han})/u.test(line) ? 1 : 0;
  for (const name of UNSPACED) {
    const isAnywhere = object > 0 || called(name) === 'mute';
    const at = isAnywhere
      ? key.indexOf(name, object)
      : key.startsWith(name)
        ? 0
        : key.endsWith(name)
          ? key.length - name.length
          : -1;
    if (at < 0 || line.length === name.length) continue;
    // Behind a place it is what was asked of it; behind nothing but a time, it is meant.
    const [before, behind] = [line.slice(object, at), line.slice(at + name.length)];
    return { command: called(name), words: `${before} ${behind}`.trim() };
  }
  return undefined;
}

/** `/history история ирана`: a command's own name, said again in another language, says nothing more. */
export function withoutName(command: CommandDeclaration, words: string): string | undefined {
  const rest = withoutNameAhead(command, words);
  const end = rest === undefined ? undefined : commandAtEnd(rest.match(/\S+/gu) ?? []);
  // Where the verb comes last: `/mute irak'ı üç gün sustur`.
  return end?.command === command.name && !isQuotedAtEnd(rest) ? end.words : rest;
}

const isQuotedAtEnd = (words = ''): boolean => /["”»]\s*$/u.test(words);

function withoutNameAhead({ name, options }: CommandDeclaration, words: string): string | undefined {
  const [only] = options;
  const isAnyText = options.length === 1 && only?.free === true && only.parse.safeParse(words).success;
  const all = words.match(/\S+/gu) ?? [];
  if (isAnyText || all.length < 2) return words === '' ? undefined : words;
  for (let length = Math.min(MAX_NAME_WORDS, all.length - 1); length > 0; length -= 1) {
    const key = typedKey(all.slice(0, length).join(' '));
    if (called(key) === name) return words.trim().replace(new RegExp(`^(?:\\S+\\s+){${length}}`, 'u'), '');
  }
  return words;
}

/** `help me please`: these words ask, and say nothing of what. */
const isAsking = (words: string): boolean =>
  tokenizeLine(words).every(({ text }) => ASKING.has(saidKey(text)) || isFilling(saidKey(text)));

/** `did I get this`: why it was told. */
const isReceiving = (words: string): boolean =>
  tokenizeLine(words).every(({ text }) => ASKING.has(saidKey(text)) || RECEIVING.has(saidKey(text)));

export const bare = (word: string): string => word.replace(/[?!.,…？！。؟]+$/u, '').replace(/^[¿¡]+/u, '');
/** Without a mark behind it, an apostrophe as any. */
export const saidKey = (word: string): string => typedKey(bare(word)).replace(/[’ʼ`]/gu, "'");
