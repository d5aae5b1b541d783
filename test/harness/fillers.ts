import type { CommandDeclaration } from '../../src/chat/command.ts';
import { testRegions } from './bot.ts';
import { between, oneOf, type Random } from './random.ts';

/** What somebody may type instead of words, to be repeated until a message is full. */
export const FILLERS: readonly string[] = [
  'kazakhstan ',
  'kazakhstan, ',
  'x ',
  'в ',
  '-',
  '"',
  '" ',
  ',',
  '/',
  ':',
  'regions: ',
  'without ',
  'power in ',
  '哈',
  '伊朗电力',
  'united states of ',
  '1h ',
  'kazahkstn ',
  '\u0301',
  '🇰🇿',
  'a/',
  'until ',
];

/** What people may say, in any order: names of places in any language, words, spans of time, names of options. */
export function structuredLine(random: Random, commands: readonly CommandDeclaration[], length: number): string {
  const vocabulary = [
    () => testRegions.name(oneOf(random, testRegions.codes as [string]), oneOf(random, ['en', 'ru', 'zh', 'ar', 'es'])),
    () => oneOf(random, ['power', 'свет', '断网', 'internet', 'words', 'except', 'no', 'without', 'и', 'and', 'news']),
    () => oneOf(random, ['24h', 'until friday', '5 марта', '9pm-7am', 'daily at 8', 'asia/almaty', 'utc+5', '每天']),
    () => `${oneOf(random, commands.flatMap(({ options }) => options.map(({ name }) => name)) as [string])}:`,
    () => String.fromCodePoint(...Array.from({ length: 6 }, () => between(random, 0x430, 0x450))),
    () => oneOf(random, ['russia', 'usa', 'canada', 'brazil', 'australia', 'mexico', 'argentina', 'indonesia']),
  ] as const;
  let line = '';
  while (line.length < length)
    line += `${oneOf(random, vocabulary)()}${oneOf(random, [' ', ' ', ', ', '/', ' -', '"'])}`;
  return line.slice(0, length);
}
