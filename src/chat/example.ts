import type { Platform } from '../address.ts';
import type { Translate } from '../i18n.ts';
import { decodeWords, splitLine } from './arguments.ts';
import type { CommandDeclaration } from './command.ts';

/** @returns an example that works when it is typed on the platform: Discord has typed options only, elsewhere words do. */
export function exampleOf(command: CommandDeclaration, platform: Platform, t: Translate): string {
  const example = t(`example-${command.name}`);
  const line = platform === 'discord' ? splitLine(example) : null;
  if (line === null) return example;
  const given = Object.entries(decodeWords(command, line.words).options);
  const options = given.map(([name, value]) => (name === command.actions?.option ? ` ${value}` : ` ${name}:${value}`));
  return `/${line.command}${options.join('')}`;
}
