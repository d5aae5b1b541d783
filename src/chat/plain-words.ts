import { decodeWords, MAX_LINE } from './arguments.ts';
import type { CommandDeclaration, Invocation } from './command.ts';
import { typedWords } from './typed-words.ts';

const ASKING = new Set(typedWords.asking);

/** Commands that plain words may mean, the first that understands all of them. */
const READERS = ['status', 'latest'];

/**
 * What somebody says who is alone with the bot: a command without its slash; the name of a place, and of a topic; anything
 * else asks for help, which names the commands that are near.
 */
export function readPlainWords(invocation: Invocation, commands: readonly CommandDeclaration[]): Invocation {
  const line = (invocation.words ?? '').trim().replace(/^\/+/u, '');
  const { words: _, ...rest } = invocation;
  const [, name = '', words = ''] = /^(\w+)\b:?\s*([\s\S]*)$/u.exec(line) ?? [];
  const command = commands.find((one) => one.name === name.toLowerCase());
  if (command !== undefined) return { ...rest, command: command.name, words };
  for (const reader of line.length > MAX_LINE ? [] : READERS) {
    const declaration = commands.find((one) => one.name === reader);
    if (declaration === undefined) continue;
    const { options, loose, unclear } = decodeWords(declaration, subject(line));
    const isRead = declaration.options.every(({ name, parse }) => {
      const value = options[name];
      return value === undefined || parse.safeParse(value).success;
    });
    const isUnderstood = unclear === undefined && loose.length === 0 && Object.keys(options).length > 0;
    if (isUnderstood && isRead) return { ...rest, command: reader, options };
  }
  return { ...rest, command: 'help', options: { command: line.slice(0, MAX_LINE) } };
}

/** `what's up in iran?` is about `in iran`: words that ask say nothing of what. */
function subject(line: string): string {
  const words = line.replace(/[?!.…]+$/u, '').split(/\s+/u);
  const said = words.filter((word) => !ASKING.has(word.toLowerCase()));
  return (said.length > 0 ? said : words).join(' ');
}
