import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invocation } from '../../src/chat/command.ts';
import type { Label } from '../../src/chat/option-suggestions.ts';
import { readPlainWords } from '../../src/chat/plain-words.ts';
import { NOW, testCommands } from '../harness/bot.ts';

const lines = readFileSync(new URL('./plain-words.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

const said = (words: string): Invocation => ({
  platform: 'telegram',
  space: 'telegram:1',
  address: 'telegram:1',
  caller: { id: '7', isManager: true },
  command: '',
  options: {},
  words,
  at: NOW,
});

/** `status KZ`, `latest KZ power`, `subscribe kazakhstan power`, `help !hello`. */
function meaningOf(words: string): string {
  const { invocation, unread } = readPlainWords(said(words), testCommands);
  const { command, options, words: rest = '' } = invocation;
  if (command === 'help') return [command, ...Object.values(options).map((line) => `!${line}`)].join(' ');
  const declaration = testCommands.find(({ name }) => name === command);
  const values = Object.entries(options).map(([name, raw]) => {
    const value: unknown = declaration?.options.find((one) => one.name === name)?.parse.parse(raw);
    if (command !== 'latest') return String(value);
    const { region, topic } = value as Label;
    return [region, topic].filter((one) => one !== undefined).join(' ');
  });
  return [command, ...values, rest, unread === undefined ? '' : `!${unread}`].filter((part) => part !== '').join(' ');
}

describe('what somebody says in a private chat', () => {
  it.each(lines)('%s', (words = '', meaning = '') => {
    expect(meaningOf(words)).toBe(meaning);
  });

  it('is understood, or named as left out: no word is lost', () => {
    const unknown = ['zorkish', 'blipp', 'кварк', '量子谜'];
    const word = fc.constantFrom(
      ...unknown,
      'iran',
      'Texas',
      'power',
      'свет',
      'is',
      'in',
      'что',
      'news',
      'the',
      'gpus',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const { invocation, unread = '' } = readPlainWords(said(words.join(' ')), testCommands);
        // What a command is given as words it asks about itself.
        const named = [invocation.options.command, invocation.words, unread].join(' ');
        for (const one of words.filter((each) => unknown.includes(each))) expect(named).toContain(one);
      }),
      { numRuns: 300 },
    );
  });
});
