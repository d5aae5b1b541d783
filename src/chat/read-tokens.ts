import type { CommandDeclaration, CommandOption } from './command.ts';
import { wordsWithin } from './compound-tokens.ts';
import { type DecodedLine, textOfRuns, type Unclear, type WordRun, withRivals } from './decoded-line.ts';
import { excludingAt, excludingBehind, type Given, leaveOutOf } from './excluding.ts';
import { optionAhead, optionNamed, SIGNED } from './option-name.ts';
import { isEverything } from './option-parsers.ts';
import { completionAt, createPhrases, type OptionMatch } from './phrases.ts';
import { isLink, type LineToken, looksLikeCode, MAX_TOKENS, reading, tokenOf, typedAs, valueIn } from './tokens.ts';
import { idleAt, isAnd, isFilling, isJoining, joinsAlways, joinsNames, saysTrouble } from './typed-words.ts';

/** One pass over the tokens of one line. */
export function readTokens(declaration: CommandDeclaration, typed: readonly LineToken[]): DecodedLine {
  const places = declaration.options.filter(({ name }) => name === 'regions' || name === 'region');
  const closed = declaration.options.filter(({ free, kind }) => free !== true && kind !== 'boolean');
  const free = declaration.options.find((option) => option.free === true);
  const canExclude = declaration.options.some(({ excludes }) => excludes === true);
  const { accepts, longest } = createPhrases();
  // In `IRAN NO UNREST` capitals say nothing of NO: it joins, and is not Norway.
  const isShouted = typed.every(({ text }) => !/\p{Ll}/u.test(text)) && typed.some(({ text }) => text.length > 3);
  const given = new Map<string, string[]>();
  const runs: WordRun[] = [];
  let tokens = typed;
  let unclear: Unclear | undefined;
  let isLinkGiven = false;
  const rivals = new Map<string, Set<string>>();
  let lost: { readonly option: CommandOption; readonly end: number } | undefined;
  /** Values that `and` joins to the last one, which `hariç` behind it leaves out. */
  let chain: Given[] = [];
  /** What follows is left out; `done`: something is, and a comma would go on. */
  let excluding: 'no' | 'begun' | 'done' = 'no';
  const isLabel = (text: string) => closed.some((option) => accepts(option, text));
  const isCode = ({ text }: LineToken) => looksLikeCode(text) && isLabel(text);
  return read();
  function read(): DecodedLine {
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at];
      if (token === undefined) break;
      const isJoined = isAnd(token.key) || isAnd(tokens[at - 1]?.key ?? '');
      if (excluding === 'done' && !isJoined && !token.afterComma) excluding = 'no';
      const behind = excludingBehind(tokens, at);
      if (behind > 0 && leaveOut()) {
        at += behind;
        continue;
      }
      if (!isJoined && !isFilling(token.key)) chain = [];
      const taken = step(at, token);
      if (lost?.end === at) lost = { ...lost, end: at + taken };
      at += taken;
    }
    if (isLinkGiven) for (const { text, end } of runs.splice(0)) leftOver(end - 1, tokenOf(text));
    // What takes any words has nothing that they could have been meant for.
    const isPlain = free !== undefined && free.near === undefined && runs.length > 0;
    if (isPlain) {
      const before = given.get(free.name);
      given.delete(free.name);
      for (const value of [textOfRuns(runs, tokens.length), ...(before ?? [])]) give(free, value);
    }
    const options = Object.fromEntries(
      declaration.options.flatMap(({ name }) => (given.has(name) ? [[name, (given.get(name) ?? []).join(',')]] : [])),
    );
    const loose = isPlain ? [] : runs.map(({ text }) => text);
    return { options, loose, ...(unclear === undefined ? {} : { unclear: withRivals(unclear, rivals) }) };
  }

  /** @returns how many tokens are understood. */
  function step(at: number, token: LineToken): number {
    const named = takeNamed(at, token) || complete(at);
    if (named > 0) return named;
    // "No unrest" leaves out what follows; what joins, too, does so before a place: `no Cazaquistão`, `no Mato Grosso`.
    const isInThe = joinsAlways(token.key) && places.some((one) => one === longest(tokens, at + 1, closed)?.option);
    const began = canExclude && !isInThe && (isShouted || !isCode(token)) ? excludingAt(tokens, at) : 0;
    if (began > 0) {
      excluding = 'begun';
      return began;
    }
    // In quotes words mean themselves, where an option takes words.
    const match = token.isQuoted && free?.near !== undefined ? undefined : longest(tokens, at, closed);
    const joining = joins(at, token, match);
    if (joining > 0) return joining;
    if (match !== undefined) return take(match, token);
    return split(at, token) ? 0 : freely(at, token);
  }

  /** @returns how many tokens add to a value that was given before. */
  function complete(at: number): number {
    for (const option of closed) {
      const [value = ''] = given.get(option.name) ?? [];
      const found = completionAt(option, value, tokens, at);
      if (found === undefined) continue;
      given.set(option.name, [found.value]);
      return found.length;
    }
    return 0;
  }

  /** @returns whether something was left out by what stands behind it. */
  function leaveOut(): boolean {
    if (excluding === 'no') leaveOutOf(given, chain);
    return canExclude && (excluding !== 'no' || chain.length > 0);
  }

  function joins(at: number, token: LineToken, match: OptionMatch | undefined): number {
    if (token.isQuoted || token.hasMinus || (match?.length ?? 0) > 1) return 0;
    // What takes any phrase takes the words that join it, too. Alone, a word joins nothing: `/status pará`.
    if (free?.required === true || tokens.length === 1) return 0;
    const isWord = match === undefined ? free?.near !== undefined : places.includes(match.option);
    const isOfTopic = () => given.has('topics') || longest(tokens, at + 1, closed)?.option.name === 'topics';
    if (isWord && saysTrouble(token) && isOfTopic()) return 1;
    const next = tokens[at + 1];
    const idle = idleAt(tokens, at, match !== undefined);
    if (idle > 0) return idle;
    if (isCode(token)) return 0;
    if (joinsAlways(token.key)) return 1;
    const isBetween = next !== undefined && !next.afterComma && !token.afterComma && next.text.length > 2;
    return joinsNames(token.key) && isBetween ? 1 : 0;
  }

  function takeNamed(at: number, token: LineToken): number {
    if (token.isQuoted || token.hasMinus || isLink(token.text)) return 0;
    const [, before = '', inside = ''] = SIGNED.exec(token.text) ?? [];
    const next = tokens[at + 1];
    if (before === '') return takeNamedAhead(at);
    // `время: сша`: a word that only one option would be about.
    const option = optionNamed(declaration.options, before) ?? closed.find((one) => one.mayBe?.(before));
    if (option === undefined) {
      const isTaken = closed.concat(free ?? []).some((one) => one.parse.safeParse(token.text).success);
      if (isTaken) return 0;
      const options = declaration.options.map(({ name }) => `${name}:`).join(', ');
      ask('error-unknown-option', { value: token.text, options, command: declaration.name });
      return inside === '' && next !== undefined && !next.afterComma ? 2 : 1;
    }
    if (inside !== '') {
      tokens = tokens.with(at, valueIn(token, inside));
      return takeValue(option, at);
    }
    return next === undefined ? 1 : 1 + takeValue(option, at + 1);
  }

  /** An option's name as people write it without a colon, in one word or two (`language ru`, `time zone asia/almaty`). */
  function takeNamedAhead(at: number): number {
    const found = optionAhead(declaration.options, tokens, at);
    if (found === undefined) return 0;
    const { option, length, isWhole, inside } = found;
    if (option.kind === 'boolean') {
      given.set(option.name, ['true']);
      return length;
    }
    const last = tokens[at + length - 1];
    if (inside && last !== undefined) {
      tokens = tokens.with(at + length - 1, valueIn(last, inside));
      return length - 1 + takeValue(option, at + length - 1);
    }
    const following = tokens[at + length];
    const sign = inside === undefined && (following?.text === ':' || following?.text === '=') ? 1 : 0;
    const isSigned = sign === 1 || inside === '';
    // What has to be given, or may be given several times, may begin with the word: `/test text of the law`.
    const isBare = option.free === true && (option.required || option.many);
    // Its whole name and no more: what should it be?
    if (following === undefined && option.alone !== undefined) return takeAlone(option, length);
    if (following === undefined && isWhole && !isBare) {
      ask('ask-value', { option: option.name, command: declaration.name }, option);
      return length;
    }
    // `Región Metropolitana` is the name of a place.
    const isName = !isSigned && (longest(tokens, at, closed)?.length ?? 0) > length;
    if (following === undefined || isName || (isBare && !isSigned)) return 0;
    const from = at + length + sign;
    // `fuso de lisboa`
    const { key = '', text = '' } = tokens[from] ?? {};
    const isApart = isJoining(key) && !looksLikeCode(text);
    const skipped = isApart && longest(tokens, from + 1, [option]) !== undefined ? 1 : 0;
    // `digest of iran daily at 9`: its value stands further on.
    const isOther = skipped === 0 && (isApart || longest(tokens, from, closed) !== undefined);
    const isElsewhere = isOther && !isSigned && option.free !== true && !option.many;
    const hasValue = longest(tokens, from, [option]) !== undefined;
    if (isElsewhere && standsBehind(from, option)) return length;
    if (!hasValue && (isElsewhere || isFilling(key)) && option.alone !== undefined) return takeAlone(option, length);
    return length + sign + skipped + takeValue(option, from + skipped);
  }

  /** `digest for russia`: what the name of the option means where no value follows. */
  function takeAlone(option: CommandOption, length: number): number {
    if (!given.has(option.name)) give(option, option.alone ?? '');
    return length;
  }

  function standsBehind(from: number, option: CommandOption): boolean {
    return tokens.findIndex((_, at) => at >= from && longest(tokens, at, [option]) !== undefined) > from;
  }

  /** @returns how many tokens from there on are the value of the option: the most that it accepts, else one. */
  function takeValue(option: CommandOption, at: number): number {
    const token = tokens[at];
    if (token === undefined) return 0;
    const match = option.free === true ? undefined : longest(tokens, at, [option]);
    if (match !== undefined) return take(match, token);
    give(option, typedAs(token));
    // What is not understood behind it was meant for it, too.
    if (option.free !== true) lost = { option, end: at + 1 };
    let length = 1;
    for (; option.many && goesOnWith(option, at + length); length += 1)
      give(option, typedAs(tokens[at + length] ?? token));
    return length;
  }

  /** `words: bitmain, canaan`: a list goes on with what nothing else is the name of. */
  function goesOnWith(option: CommandOption, at: number): boolean {
    const token = tokens[at];
    if (token === undefined || token.isGlued) return token !== undefined;
    const isOwn = SIGNED.test(token.text) || longest(tokens, at, closed) !== undefined;
    return token.afterComma && option.free === true && !token.hasMinus && !isOwn;
  }

  function take({ option, length, value }: OptionMatch, token: LineToken): number {
    if (excluding === 'done' && isEverything(value)) excluding = 'no';
    const isOut = excluding !== 'no' || (token.hasMinus && option.excludes === true);
    if (isOut && option.excludes !== true) {
      ask('error-no-exclusion', { value, command: declaration.name }, option);
      return length;
    }
    if (excluding === 'begun') excluding = 'done';
    if (!isEverything(value)) chain.push({ option, value });
    give(option, isOut ? `-${value}` : value);
    return length;
  }

  function give(option: CommandOption, value: string): void {
    const before = given.get(option.name) ?? [];
    const [first] = before;
    if (first !== undefined && !option.many) {
      if (first === value) return;
      rivals.set(option.name, (rivals.get(option.name) ?? new Set([first])).add(value));
      ask('error-given-twice', { option: option.name, first, second: value }, option);
      return;
    }
    given.set(option.name, [...before, option.many ? value : value.replace(/^"([^"]*)"$/u, '$1')]);
  }

  /** The token is replaced by the words within it. */
  function split(at: number, token: LineToken): boolean {
    const parts = wordsWithin(token, {
      canExclude,
      isLabel,
      begins: (text) => longest(tokens.with(at, reading(token, text)), at, closed) !== undefined,
      isPlace: (text) => places.some((option) => accepts(option, text)),
    });
    if (parts.length === 0 || tokens.length + parts.length > MAX_TOKENS) return false;
    tokens = tokens.toSpliced(at, 1, ...parts);
    return true;
  }

  function freely(at: number, token: LineToken): number {
    if (free === undefined) {
      leftOver(at, token);
      return 1;
    }
    if (free.excludes === true && (excluding !== 'no' || token.hasMinus)) {
      excluding = excluding === 'no' ? 'no' : 'done';
      give(free, `-${typedAs({ ...token, hasMinus: false })}`);
      return 1;
    }
    // A link is whole: what stands beside it was meant for something else.
    if (!free.many && isLink(token.text) && free.near === undefined && free.parse.safeParse(token.text).success) {
      give(free, token.text);
      isLinkGiven = true;
      return 1;
    }
    const before = runs.at(-1);
    if (token.isQuoted && free.near !== undefined) give(free, typedAs(token));
    else if (before?.end === at && !token.afterComma && !token.isQuoted) {
      before.text += ` ${typedAs(token)}`;
      before.end = at + 1;
    } else runs.push({ text: typedAs(token), end: at + 1, isApart: token.afterComma || token.isQuoted });
    return 1;
  }

  /** Nobody takes it: the option it was probably meant for says what is near. */
  function leftOver(at: number, token: LineToken): void {
    const open = closed.filter(({ name, many }) => many || !given.has(name));
    const option =
      (lost?.end === at ? lost.option : undefined) ??
      open.find((one) => one.mayBe?.(token.text)) ??
      open.find((one) => one.required) ??
      open.find((one) => one.suggest !== undefined) ??
      open[0];
    if (option === undefined) {
      ask('error-not-understood', { value: token.text, command: declaration.name });
      return;
    }
    lost = { option, end: at + 1 };
    const before = given.get(option.name);
    const separator = option.many || token.afterComma ? ',' : ' ';
    const said = before === undefined ? typedAs(token) : `${before.join(',')}${separator}${typedAs(token)}`;
    given.set(option.name, [said]);
  }

  function ask(key: string, args: Unclear['args'], option = declaration.options[0]): void {
    unclear ??= { key, args, option: option?.name ?? '' };
  }
}
