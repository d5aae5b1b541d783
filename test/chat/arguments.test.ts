import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeWords, splitLine } from '../../src/chat/arguments.ts';
import { BUTTON_BYTES, decodeButton, encodeButton } from '../../src/chat/button-codec.ts';
import type { CommandDeclaration, CommandOption } from '../../src/chat/command.ts';
import { tokenizeLine } from '../../src/chat/tokens.ts';
import { anyText } from '../harness/arbitraries.ts';

const places = ['kazakhstan', 'south korea', 'united states', 'russia'];
const listOf = (names: readonly string[]) =>
  z.string().refine((raw) => raw.split(',').every((part) => names.includes(part.trim().toLowerCase())));

const option = (name: string, parse: z.ZodType, more: Partial<CommandOption> = {}): CommandOption => ({
  name,
  description: name,
  kind: 'string',
  required: false,
  many: false,
  parse,
  ...more,
});
const command = (...options: CommandOption[]): CommandDeclaration => ({
  name: 'try',
  description: 'try',
  options,
  access: 'anyone',
  visibility: 'public',
  run: async () => null,
});

const subscribe = command(
  option('regions', listOf(places), { many: true, suggest: () => [] }),
  option('topics', listOf(['power', 'internet']), { many: true }),
  option('severity', z.enum(['critical', 'material'])),
  option('words', z.string(), { many: true, free: true, excludes: true }),
);
const mute = command(
  option('what', z.string(), { required: true, free: true }),
  option('duration', z.string().regex(/^\d+[hd]$/)),
);
const status = command(option('region', listOf(places), { suggest: () => [] }));

describe('words become options', () => {
  it.each([
    ['kazakhstan power', { regions: 'kazakhstan', topics: 'power' }],
    ['power kazakhstan', { regions: 'kazakhstan', topics: 'power' }],
    ['kazakhstan, russia power', { regions: 'kazakhstan,russia', topics: 'power' }],
    ['south korea, united states internet', { regions: 'south korea,united states', topics: 'internet' }],
    ['kazakhstan power russia', { regions: 'kazakhstan,russia', topics: 'power' }],
    ['"immersion cooling" -scam kazakhstan', { regions: 'kazakhstan', words: '"immersion cooling",-scam' }],
    ['“immersion cooling”, asic', { words: '"immersion cooling",asic' }],
    ['words:kazakhstan critical', { words: 'kazakhstan', severity: 'critical' }],
    ['regions:south korea power', { regions: 'south korea', topics: 'power' }],
    ['regions kazakhstan, south korea severity critical', { regions: 'kazakhstan,south korea', severity: 'critical' }],
    ['severity huge power', { severity: 'huge', topics: 'power' }],
    ['power in the united states and russia', { regions: 'united states,russia', topics: 'power' }],
    ['', {}],
  ])('reads "%s" word by word', (words, expected) => {
    expect(decodeWords(subscribe, words).options).toEqual(expected);
  });

  it('are read with the digits and signs of other scripts', () => {
    expect(tokenizeLine('کاخستان، ۷d؛ ٢٢:٠٠').map(({ text }) => text)).toEqual(['کاخستان', '7d', '22:00']);
  });

  it('lets an option that takes any words have all that no other option accepts', () => {
    expect(decodeWords(mute, 'south korea 7d').options).toEqual({ what: 'south korea', duration: '7d' });
    expect(decodeWords(mute, '"immersion cooling" 24h').options).toEqual({
      what: 'immersion cooling',
      duration: '24h',
    });
    expect(decodeWords(mute, 'gold miners for 24h').options).toEqual({ what: 'gold miners', duration: '24h' });
    expect(decodeWords(mute, 'what miners wait for').options).toEqual({ what: 'what miners wait for' });
  });

  it('knows an option by its name in words', () => {
    const settings = command(
      option('language', z.enum(['en', 'ru'])),
      option('time_zone', z.enum(['utc', 'asia/almaty'])),
    );
    expect(decodeWords(settings, 'language ru timezone utc').options).toEqual({ language: 'ru', time_zone: 'utc' });
    expect(decodeWords(settings, 'Time zone asia/almaty').options).toEqual({ time_zone: 'asia/almaty' });
    expect(decodeWords(settings, 'time utc').options).toEqual({ time_zone: 'utc' });
    expect(decodeWords(settings, 'language xx').options).toEqual({ language: 'xx' });
  });

  it('names both values of an option that takes one', () => {
    const card = command(
      option('region', listOf(places), { suggest: () => [] }),
      option('window', z.enum(['48h']), { suggest: () => [] }),
    );
    expect(decodeWords(card, 'kazakhstan russia')).toMatchObject({
      options: { region: 'kazakhstan' },
      unclear: { key: 'error-given-twice', args: { first: 'kazakhstan', second: 'russia' } },
    });
    expect(decodeWords(card, 'kazakhstan 99h').options).toEqual({ region: 'kazakhstan', window: '99h' });
  });

  it('gives words that nobody accepts to the option they were meant for, so that its parser can say what is near', () => {
    expect(decodeWords(status, 'soth korea').options).toEqual({ region: 'soth korea' });
  });

  it('leaves a link alone although it contains a colon', () => {
    expect(decodeWords(mute, 'https://example.org/a?b=c 7d').options).toEqual({
      what: 'https://example.org/a?b=c',
      duration: '7d',
    });
  });

  it('survives any text, and never invents an option', () => {
    fc.assert(
      fc.property(anyText(300), (words) => {
        for (const key of Object.keys(decodeWords(subscribe, words).options)) {
          expect(['regions', 'topics', 'severity', 'words']).toContain(key);
        }
      }),
    );
  });
});

describe('a command line', () => {
  it.each([
    ['/status@hashwire_bot kazakhstan', { command: 'status', bot: 'hashwire_bot', words: 'kazakhstan' }],
    ['/STATUS', { command: 'status', words: '' }],
    ['hello /status', null],
    ['/', null],
    ['//status', null],
  ])('splits "%s"', (line, expected) => {
    expect(splitLine(line)).toEqual(expected);
  });
});

describe('a button', () => {
  const names = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);

  it('comes back as it went, when it fits', () => {
    fc.assert(
      fc.property(names, fc.dictionary(names, fc.string({ maxLength: 20 })), (name, options) => {
        const encoded = encodeButton({ command: name, options });
        if (encoded === null) return;
        expect(Buffer.byteLength(encoded)).toBeLessThanOrEqual(BUTTON_BYTES);
        expect(decodeButton(encoded)).toEqual({ command: name, options: { ...options } });
      }),
    );
  });

  it('is refused rather than cut when it is too long', () => {
    expect(encodeButton({ command: 'mute', options: { what: 'я'.repeat(33) } })).toBeNull();
  });

  it('is not made of what someone else wrote', () => {
    for (const foreign of ['', 'Status', 'status&', 'status&x', '{"a":1}']) expect(decodeButton(foreign)).toBeNull();
  });
});
