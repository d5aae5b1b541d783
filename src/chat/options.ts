import type { Platform } from '../address.ts';
import { listed, type Translate } from '../i18n.ts';
import { cut } from '../text/truncate.ts';
import { decodeWords } from './arguments.ts';
import type { Services } from './bot.ts';
import { encodeButton } from './button-codec.ts';
import type { Choice, CommandDeclaration, CommandOption, Invocation, Question, Reply } from './command.ts';
import { UserError } from './errors.ts';
import { exampleOf } from './example.ts';
import type { Button } from './message.ts';
import { shownOptionName } from './option-name.ts';
import { rowsOf, say } from './reply.ts';
import { isPointing } from './typed-words.ts';

/** More buttons than this under a question is a wall, not a help. */
const MAX_OFFERS = 12;
/** UTF-16 units of one value, of what takes any text, and of what is shown of it. */
const MAX_VALUE = 1000;
const MAX_TEXT = 4096;
const MAX_SHOWN = 100;

type Options = Readonly<Record<string, string>>;

/** What was typed, as the command takes it. */
export interface Read {
  readonly options: Options;
  readonly args: Readonly<Record<string, unknown>>;
  /** Typed after a command that takes nothing. */
  readonly ignored?: string;
  /** Said about the message that is answered, and not understood. */
  readonly unread?: string;
}

/** A line has no one meaning: each choice is the whole set of options. */
export class OptionsError extends UserError {
  readonly option: string;
  readonly sets: readonly { readonly label: string; readonly options: Options }[];

  constructor(option: string, key: string, args: UserError['args'], sets: OptionsError['sets']) {
    super(key, args);
    this.option = option;
    this.sets = sets;
  }
}

/** @throws OptionsError, which asks: about a value that cannot be read, and about words that may mean several things. */
export async function readOptions(
  command: CommandDeclaration,
  invocation: Invocation,
  services: Services,
): Promise<Read> {
  const { words } = invocation;
  if (command.options.length === 0) {
    return { options: invocation.options, args: {}, ...(words ? { ignored: cut(words, MAX_SHOWN) } : {}) };
  }
  const options: Record<string, string> = {
    ...invocation.options,
    ...(words === undefined ? {} : wordsOf(command, words, invocation, services)),
  };
  const args: Record<string, unknown> = {};
  let unread: string | undefined;
  for (const option of command.options) {
    const given = options[option.name]?.trim() ?? '';
    const told = given === '' || option.pointsAt?.(given) ? await ofMessage(option, invocation, services) : [];
    if (told.length > 1) throw new OptionsError(option.name, 'ask-which-told', {}, setsOf(told, option.name, options));
    const raw = told[0]?.value ?? given;
    // What is asked next is answered in another message.
    if (raw !== given) options[option.name] = raw;
    if (raw !== given && given !== '' && !isPointing(given)) unread = cut(given, MAX_SHOWN);
    const hasRoles = option.platforms?.includes(invocation.platform) ?? true;
    const isRoleNowhere = option.kind === 'role' && !hasRoles && raw !== '';
    const problem = isRoleNowhere ? { key: 'error-role-here' } : problemOf(option, raw, args);
    if (problem === null) continue;
    // Nothing is called nearly like what points at a message.
    const isNear = raw === '' || option.pointsAt?.(raw) !== true;
    const choices = isNear ? await choicesFor(option, command, invocation, raw.slice(0, MAX_VALUE), services) : [];
    const shown = {
      value: cut(problem.value ?? raw, MAX_SHOWN),
      option: option.name,
      command: command.name,
      near: choices.length,
    };
    throw new OptionsError(
      option.name,
      problem.key,
      { ...shown, characters: MAX_VALUE },
      setsOf(choices, option.name, options),
    );
  }
  return { options, args, ...(unread === undefined ? {} : { unread }) };
}

const ofMessage = async (
  { ofMessage: read }: CommandOption,
  { address, messageId }: Invocation,
  services: Services,
): Promise<readonly Choice[]> => (messageId === undefined ? [] : ((await read?.(address, messageId, services)) ?? []));

interface Problem {
  /** Id of a translated text. */
  readonly key: string;
  /** The part of the value that it is about. */
  readonly value?: string;
}

/** @returns what is wrong with a value, or null: it is among `args` then, unless there is none. */
function problemOf(option: CommandOption, raw: string, args: Record<string, unknown>): Problem | null {
  if (raw === '') return option.required ? { key: 'ask-option' } : null;
  if (raw.length > (option.free && !option.many ? MAX_TEXT : MAX_VALUE)) return { key: 'error-value-length' };
  const parsed = option.parse.safeParse(raw);
  if (parsed.success) {
    args[option.name] = parsed.data;
    return null;
  }
  const [issue] = parsed.error.issues;
  const key = issue?.message ?? '';
  const part: unknown = issue?.code === 'custom' ? issue.params?.value : undefined;
  // Schemas name a translated message; zod's own words would be English and about code.
  return { key: key.startsWith('error-') ? key : 'error-option', ...(typeof part === 'string' ? { value: part } : {}) };
}

function wordsOf(
  command: CommandDeclaration,
  words: string,
  { locale, platform }: Invocation,
  { locales }: Services,
): Options {
  const { options, loose, unclear } = decodeWords(command, words);
  if (unclear !== undefined) {
    const choices = (unclear.rivals ?? []).map((value) => ({ label: value, value }));
    const sets = setsOf(choices, unclear.option, options);
    throw new OptionsError(unclear.option, unclear.key, { ...unclear.args, near: sets.length }, sets);
  }
  const free = command.options.find((option) => option.free === true);
  if (free === undefined || loose.length === 0) return options;
  const [first = ''] = loose;
  const near = loose.length === 1 ? (free.near?.(first, locale ?? '') ?? []) : [];
  const isAlone = Object.keys(options).length === 0;
  if (near.length === 0 && isAlone && loose.every((word) => !word.includes(' ')))
    return { [free.name]: loose.join(',') };
  const t = locales.translator(locale ?? '');
  const quoted = loose.map((word) => `"${word.replaceAll('"', '')}"`);
  const shown = listed(
    loose.map((word) => t('quoted', { word: word.replaceAll('"', '') })),
    locale ?? '',
  );
  const added = (name: string, value: string) => [options[name], value].filter(Boolean).join(',');
  const sets = [
    ...near.map(({ option, value, label }) => ({ label, options: { ...options, [option]: added(option, value) } })),
    {
      label: t('choice-with-words', { words: shown }),
      options: { ...options, [free.name]: added(free.name, quoted.join(',')) },
    },
    ...(isAlone ? [] : [{ label: t('choice-without-words', { words: shown }), options }]),
  ];
  const isSwitch = (name: string) => command.options.some((one) => one.name === name && one.kind === 'boolean');
  const said = Object.entries(options).map(([name, value]) =>
    isSwitch(name) ? shownOptionName(name, platform, t) : value,
  );
  const understood = isAlone ? '' : said.join(' · ');
  const args = { words: shown, understood: cut(understood, MAX_SHOWN), near: near.length, command: command.name };
  throw new OptionsError(free.name, isAlone ? 'ask-words-alone' : 'ask-words', args, sets);
}

const setsOf = (choices: readonly Choice[], option: string, options: Options): OptionsError['sets'] =>
  choices.map(({ label, value }) => ({ label, options: { ...options, [option]: value } }));

/** @returns a mistake as a question about the options; what a command itself asks is about its first one. */
export function asked(error: UserError, command: CommandDeclaration, options: Options): OptionsError {
  if (error instanceof OptionsError) return error;
  const [first] = command.options;
  const sets = setsOf(error.choices, first?.name ?? '', options);
  return new OptionsError(first?.name ?? '', error.key, error.args, sets);
}

function choicesFor(
  option: CommandOption,
  command: CommandDeclaration,
  invocation: Invocation,
  typed: string,
  services: Services,
): readonly Choice[] | Promise<readonly Choice[]> {
  const { space, address, locale } = invocation;
  const question: Question = { space, address, command: command.name, option: option.name, typed };
  return option.suggest?.(locale === undefined ? question : { ...question, locale }, services) ?? [];
}

/** A question with a button for each answer that fits one. */
export function offer(error: OptionsError, command: CommandDeclaration, platform: Platform, t: Translate): Reply {
  const option = command.options.find((one) => one.name === error.option);
  const isQuestion = error.key.startsWith('ask-');
  const buttons = error.sets
    .map(({ label, options }): Button => ({ label, command: command.name, options }))
    .filter((button) => encodeButton(button) !== null)
    .slice(0, MAX_OFFERS);
  const title = t(isQuestion && option !== undefined ? option.description : 'error-title');
  const named = { option: shownOptionName(error.option, platform, t) };
  const key = error.key === 'ask-option' && buttons.length > 0 ? 'ask-choose' : error.key;
  const explanation = t(key, { example: exampleOf(command, platform, t), ...error.args, ...named });
  const shown = buttons.length > 0 ? { buttons: rowsOf(buttons) } : {};
  return say(isQuestion ? 'neutral' : 'warning', title, [explanation], shown);
}
