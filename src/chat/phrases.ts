import type { CommandOption } from './command.ts';
import type { LineToken } from './tokens.ts';

/** The longest name of a place has eight words. */
const MAX_PHRASE_WORDS = 8;
/** `Saint Helena, Ascension, Tristan da Cunha`: no name of a place has more. */
const MOST_COMMAS = 2;
/** Scripts without spaces: characters of one run that are looked through, and of one name in it. */
const MAX_RUN = 24;
const MAX_UNSPACED = 9;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** Words that complete a value: `7:30 in the morning`. */
const MOST_MORE = 4;

/** A value of an option, and how many tokens it takes. */
export interface OptionMatch {
  readonly option: CommandOption;
  readonly length: number;
  readonly value: string;
}

/** What options accept of one line. */
export function createPhrases() {
  const acceptedBy = new Map<CommandOption, Map<string, boolean>>();
  return { accepts, longest };

  function longest(
    tokens: readonly LineToken[],
    at: number,
    options: readonly CommandOption[],
  ): OptionMatch | undefined {
    const [first] = tokens.slice(at, at + 1);
    const longestOf = Math.max(...options.map(({ mostWords = MAX_PHRASE_WORDS }) => mostWords));
    const most = first?.isQuoted ? 1 : Math.min(longestOf, tokens.length - at);
    const goingOn = goesOn(tokens.slice(at, at + most), options);
    for (let length = most; length > 0; length -= 1) {
      const phrase = tokens.slice(at, at + length);
      if (phrase.slice(1).some(({ isQuoted, hasMinus }) => isQuoted || hasMinus)) continue;
      // `-texas, us` are two.
      if (first?.hasMinus === true && phrase.slice(1).some(({ afterComma }) => afterComma)) continue;
      const text = phrase.map((one, index) => `${index === 0 ? '' : one.afterComma ? ', ' : ' '}${one.text}`).join('');
      const commas = phrase.slice(1).filter(({ afterComma }) => afterComma).length;
      for (const option of length > 2 ? goingOn : options) {
        if (length > (option.mostWords ?? MAX_PHRASE_WORDS)) continue;
        if (option.many && commas > MOST_COMMAS) continue;
        // One name may hold a comma; two names are two values.
        const quoted = option.many && text.includes(',') ? `"${text}"` : text;
        const minus = first?.hasMinus === true && option.excludes !== true ? '-' : '';
        const whole = `${minus}${quoted}`;
        const bare = `${minus}${first?.isQuoted ? text : quoted}`.replace(/[?!…]+(?="?$)/u, '');
        const isValue = (one: string) =>
          /[^\s"-]/u.test(one) && (accepts(option, one) || (length > 1 && option.isShared?.(text) === true));
        if (isValue(whole)) return { option, length, value: whole };
        if (bare !== whole && isValue(bare)) return { option, length, value: bare };
      }
    }
    return undefined;
  }

  /** @returns the options of which a value may begin with the first two tokens, and be longer. */
  function goesOn(tokens: readonly LineToken[], options: readonly CommandOption[]): readonly CommandOption[] {
    const [first, second] = tokens;
    // A name before a comma, or before its country in brackets, may have one word; a list has slashes.
    const isSeveral = second?.afterComma === true || tokens.some(({ text }) => /[(/]/u.test(text));
    if (first === undefined || second === undefined || tokens.length < 3 || isSeveral) return options;
    const two = `${first.text} ${second.text}`;
    return options.filter(({ mayGoOn }) => mayGoOn === undefined || mayGoOn(two));
  }

  /** Each phrase is tried once. */
  function accepts(option: CommandOption, phrase: string): boolean {
    const known = acceptedBy.get(option) ?? new Map<string, boolean>();
    acceptedBy.set(option, known);
    const before = known.get(phrase);
    if (before !== undefined) return before;
    const accepted = option.parse.safeParse(phrase).success;
    known.set(phrase, accepted);
    return accepted;
  }
}

/** `daily digest of iran at 7:30`: @returns a value together with what stands there, where that completes it. */
export function completionAt(
  { completed }: CommandOption,
  value: string,
  tokens: readonly LineToken[],
  at: number,
): { readonly value: string; readonly length: number } | undefined {
  const most = completed === undefined || value === '' ? 0 : Math.min(MOST_MORE, tokens.length - at);
  for (let length = most; length > 0; length -= 1) {
    const more = tokens.slice(at, at + length).map(({ text }) => text);
    const whole = completed?.(value, more.join(' '));
    if (whole !== undefined) return { value: whole, length };
  }
  return undefined;
}

/** The longest known names one after the other; what lies between them stays together. */
export function unspacedParts(text: string, isName: (part: string) => boolean): string[] {
  if (!UNSPACED.test(text) || text.length > MAX_RUN) return [];
  const parts: string[] = [];
  let rest = '';
  for (let at = 0; at < text.length; ) {
    let length = Math.min(MAX_UNSPACED, text.length - at);
    while (length > 0 && !isName(text.slice(at, at + length))) length -= 1;
    if (length === 0) {
      rest += text[at];
      at += 1;
      continue;
    }
    if (rest !== '') parts.push(rest);
    rest = '';
    parts.push(text.slice(at, at + length));
    at += length;
  }
  return rest === '' ? parts : [...parts, rest];
}
