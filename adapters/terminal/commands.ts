import type { Handler } from '../../src/chat/adapter.ts';
import { splitLine } from '../../src/chat/arguments.ts';
import type { CommandDeclaration, CommandOption, Invocation } from '../../src/chat/command.ts';
import type { Button } from '../../src/chat/message.ts';
import type { Clock } from '../../src/clock.ts';
import { openFile } from './files.ts';

export const LOCAL = 'terminal:local';

/** Words that may belong to one name: "united arab emirates", with one to spare. */
const MAX_PHRASE_WORDS = 4;

/** @returns what a line asks for; null: it asks nothing. The slash may be left out: there is nobody else to talk to. */
export function readLine(
  line: string,
  commands: readonly CommandDeclaration[],
  { clock, locale }: { readonly clock: Clock; readonly locale?: string },
): Invocation | null {
  const typed = line.trim();
  if (typed === '' || typed.startsWith('#')) return null;
  const parts = splitLine(typed);
  const isCommand = commands.some((one) => one.name === parts?.command);
  // There is nobody else to talk to: what is no command is plain words.
  const asked =
    isCommand && parts !== null ? { command: parts.command, words: parts.words } : { command: '', words: typed };
  return {
    platform: 'terminal',
    space: LOCAL,
    address: LOCAL,
    // People at the terminal may read the state's file anyway.
    caller: { id: 'local', isManager: true },
    options: {},
    ...asked,
    openFile,
    at: clock(),
    ...(locale === undefined ? {} : { locale }),
  };
}

/** @returns what one would type instead of pressing the button; null where a button only makes sense on a screen. */
export function commandLine(button: Pick<Button, 'command' | 'options'>, commands: readonly CommandDeclaration[]) {
  const declaration = commands.find((one) => one.name === button.command);
  const given = Object.entries(button.options);
  if (declaration === undefined) return null;
  if (given.some(([name]) => !declaration.options.some((option) => option.name === name))) return null;
  const words = given.map(([name, value]) => `${name}:${inQuotes(value)}`);
  return [`/${button.command}`, ...words].join(' ');
}

/** What holds spaces stays together; values that bring quotes of their own for that (`"gas turbine",asic`) stay as they are. */
function inQuotes(value: string): string {
  const isTogether = !/\s/u.test(value.replace(/"[^"]*"/gu, ''));
  return isTogether ? value : `"${value.replaceAll('"', '')}"`;
}

/** Completion of commands, then of their options' values and names, in the form of `node:readline`. */
export async function complete(
  line: string,
  commands: readonly CommandDeclaration[],
  handler: Pick<Handler, 'suggest'>,
  locale?: string,
): Promise<[string[], string]> {
  const started = /^\/?[a-z0-9_]*$/iu.test(line);
  if (started) {
    const names = commands.map((one) => `/${one.name}`);
    const typed = line.startsWith('/') ? line.toLowerCase() : `/${line.toLowerCase()}`;
    return [names.filter((name) => name.startsWith(typed)).map((name) => `${name} `), line];
  }
  const parts = splitLine(line.startsWith('/') ? line : `/${line}`);
  const declaration = commands.find((one) => one.name === parts?.command);
  if (declaration === undefined || parts === null) return [[], line];
  const hitsOf = async ({ name: option }: CommandOption, typed: string): Promise<string[]> => {
    const question = { space: LOCAL, address: LOCAL, command: declaration.name, option, typed };
    const choices = await handler.suggest(locale === undefined ? question : { ...question, locale });
    const hits = choices.flatMap((choice) => [choice.label, choice.value]);
    return [...new Set(hits.filter((hit) => hit.toLowerCase().startsWith(typed.toLowerCase())))];
  };
  const words = line.trimStart().split(/\s+/u).slice(1);
  const last = words.at(-1) ?? '';
  const [, name, begun = ''] = /^(\w+):(.*)$/su.exec(last) ?? [];
  const named = declaration.options.find((option) => option.name === name?.toLowerCase());
  if (named !== undefined) return [await hitsOf(named, begun), begun];
  for (let count = Math.min(words.length, MAX_PHRASE_WORDS); count > 0; count -= 1) {
    const typed = words.slice(-count).join(' ');
    for (const option of declaration.options.filter((one) => one.suggest !== undefined)) {
      const hits = await hitsOf(option, typed);
      if (hits.length > 0) return [hits, typed];
    }
  }
  const names = declaration.options.map((option) => (option.kind === 'boolean' ? option.name : `${option.name}:`));
  return [names.filter((one) => one.startsWith(last.toLowerCase())), last];
}
