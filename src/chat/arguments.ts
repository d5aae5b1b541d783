import type { CommandDeclaration, CommandOption } from './command.ts';

/** A command line has no use for more; the rest is ignored. */
const MAX_WORDS = 200;
/** The longest name of a place or topic, with the commas of a list. */
const MAX_PHRASE_WORDS = 12;

/** People write "power in texas": these join words, and `in` is not India (`IN` is). */
const JOINING = new Set([
  'in',
  'for',
  'and',
  'the',
  'about',
  'on',
  'of',
  'to',
  'в',
  'во',
  'на',
  'о',
  'об',
  'и',
  'по',
  'для',
]);

/** `/status@hashwire_bot kazakhstan` in its parts. */
export interface CommandLine {
  readonly command: string;
  /** The bot it is addressed to, where one is named. */
  readonly bot?: string;
  readonly words: string;
}

/** @returns null when the text is not a command: no slash, or no name after it. */
export function splitLine(line: string): CommandLine | null {
  const found = /^\s*\/([a-z][a-z0-9_]{0,31})(?:@(\w{1,64}))?(?:\s+([\s\S]*))?$/i.exec(line);
  if (found === null) return null;
  const [, command = '', bot, words = ''] = found;
  return { command: command.toLowerCase(), ...(bot === undefined ? {} : { bot }), words: words.trim() };
}

/**
 * Words -> options, the same on every platform without typed options:
 * `name:value` goes where it says, `name value` too, and the name of a switch turns it on; each word, or phrase, goes to the first option with a closed vocabulary that accepts it;
 * what none accepts goes to the option that takes any words; quotes keep words together; several values are joined by commas.
 * A word that nobody takes goes to the first option it could have been meant for, so that its parser can name what is near;
 * so does a second value for an option that takes one.
 * Never fails: whether a value is right is said by the option's parser, in the core.
 */
export function decodeWords(declaration: CommandDeclaration, words: string): Readonly<Record<string, string>> {
  const tokens = tokenize(words);
  const given = new Map<string, string>();
  const open = (option: CommandOption) => option.many || !given.has(option.name);
  const closedOnes = () => declaration.options.filter((option) => option.free !== true && open(option));

  const give = (option: CommandOption, value: string) => {
    const before = given.get(option.name);
    const clean = option.many ? value.replace(/^,+|,+$/gu, '') : unquote(value);
    if (clean === '') return;
    given.set(option.name, before !== undefined && option.many ? `${before},${clean}` : clean);
  };

  let lost: { option: CommandOption; end: number } | undefined;
  for (let at = 0; at < tokens.length; ) {
    const ahead = nameAhead(tokens.slice(at), closedOnes());
    if (ahead !== undefined) {
      give(ahead.option, tokens.slice(at + ahead.from, at + ahead.end).join(' '));
      at += ahead.end;
      continue;
    }
    const named = nameOf(tokens[at] ?? '', declaration.options);
    if (named !== undefined) {
      const length = named.option.free ? 1 : phraseFor(named.option, [named.value, ...tokens.slice(at + 1)]) || 1;
      give(named.option, [named.value, ...tokens.slice(at + 1, at + length)].join(' '));
      at += length;
      continue;
    }
    const rest = tokens.slice(at, at + MAX_PHRASE_WORDS);
    const closed = closedOnes()
      .map((option) => ({ option, length: phraseFor(option, rest) }))
      .find((candidate) => candidate.length > 0);
    const free = declaration.options.find((option) => option.free === true && open(option));
    if (JOINING.has(tokens[at] ?? '') && (closed?.length ?? 0) < 2 && (free === undefined || free.many)) {
      at += 1;
      continue;
    }
    if (closed !== undefined) {
      give(closed.option, rest.slice(0, closed.length).join(' '));
      at += closed.length;
      continue;
    }
    if (free !== undefined) {
      let end = at + 1;
      while (!free.many && end < tokens.length && !claimed(tokens.slice(end), closedOnes(), declaration)) end += 1;
      // `gold for 3 days`: what joins two options belongs to neither.
      const said = end < tokens.length && end - at > 1 && JOINING.has(tokens[end - 1] ?? '') ? end - 1 : end;
      give(free, tokens.slice(at, said).join(' '));
      at = end;
      continue;
    }
    const second = declaration.options.find((one) => one.free !== true && phraseFor(one, rest) > 0);
    const option = lost?.end === at ? lost.option : (second ?? mostLikely(closedOnes()));
    if (option !== undefined) {
      const before = lost?.end === at || option === second ? given.get(option.name) : undefined;
      given.set(option.name, [before, unquote(tokens[at] ?? '')].filter((part) => part !== undefined).join(' '));
      lost = { option, end: at + 1 };
    }
    at += 1;
  }
  return Object.fromEntries(given);
}

/** Splits at white space outside quotes; every kind of quote becomes `"`, and stays: lists keep their commas inside. */
function tokenize(words: string): string[] {
  const found = words.match(/(?:[^\s"“”«»]|"[^"]*"?|“[^”]*”?|«[^»]*»?|[”»])+/gu) ?? [];
  return found.slice(0, MAX_WORDS).map((token) => token.replace(/[“”«»]/gu, '"'));
}

function unquote(value: string): string {
  const found = /^"([^"]*)"?$/u.exec(value);
  return (found?.[1] ?? value).trim();
}

function nameOf(
  token: string,
  options: readonly CommandOption[],
): { option: CommandOption; value: string } | undefined {
  const [, name, value] = /^([a-z][a-z0-9_]{0,31})(?::(.+))?$/isu.exec(token) ?? [];
  const option = options.find((one) => one.name === name?.toLowerCase());
  if (option !== undefined && value !== undefined) return { option, value };
  return option?.kind === 'boolean' ? { option, value: 'true' } : undefined;
}

/** An option's name as people write it, in one word or two (`language ru`, `time zone asia/almaty`), and the value after it. */
function nameAhead(
  tokens: readonly string[],
  options: readonly CommandOption[],
): { readonly option: CommandOption; readonly from: number; readonly end: number } | undefined {
  for (const from of [2, 1]) {
    const name = tokens.slice(0, from).join('').toLowerCase().replaceAll('_', '');
    const option = options.find((one) => one.kind !== 'boolean' && namesFor(one).includes(name));
    if (option === undefined || tokens[from] === undefined) continue;
    return { option, from, end: from + (phraseFor(option, tokens.slice(from)) || 1) };
  }
  return undefined;
}

/** `quiet_hours` is called `quiethours` and `quiet` as well. */
const namesFor = ({ name }: CommandOption): readonly (string | undefined)[] => [
  name.replaceAll('_', ''),
  name.split('_')[0],
];

/** How many of the tokens, the most that make sense, are a value of the option; 0: none. */
function phraseFor(option: CommandOption, tokens: readonly string[]): number {
  // "1" or "on" says nothing about which switch is meant: a switch is named.
  if (option.kind === 'boolean') return 0;
  for (let length = Math.min(tokens.length, MAX_PHRASE_WORDS); length > 0; length -= 1) {
    const phrase = tokens.slice(0, length).join(' ');
    if (option.parse.safeParse(option.many ? phrase.replace(/,+$/u, '') : unquote(phrase)).success) return length;
  }
  return 0;
}

function claimed(
  tokens: readonly string[],
  closed: readonly CommandOption[],
  declaration: CommandDeclaration,
): boolean {
  return (
    nameOf(tokens[0] ?? '', declaration.options) !== undefined || closed.some((option) => phraseFor(option, tokens) > 0)
  );
}

function mostLikely(closed: readonly CommandOption[]): CommandOption | undefined {
  return closed.find((option) => option.required) ?? closed.find((option) => option.suggest !== undefined) ?? closed[0];
}
