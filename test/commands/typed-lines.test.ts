import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../adapters/terminal/commands.ts';
import type { Mute, Subscription } from '../../src/alerts/alert.ts';
import { decodeWords } from '../../src/chat/arguments.ts';
import { tokenizeLine } from '../../src/chat/tokens.ts';
import { typedWords } from '../../src/chat/typed-words.ts';
import { isRegion, regionName } from '../../src/regions/regions.ts';
import { createTestBot, testCommands } from '../harness/bot.ts';

const fresh = readFileSync(new URL('./typed-lines.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

const quoted = (word: string) => `"${word}"`;

function subscribed(one: Subscription): string {
  const { regions, topics, words, excludedRegions = [], excludedTopics = [], excludedWords, leastSeverity } = one;
  const wanted = [...regions, ...topics].map((value) => `+${value}`);
  const without = [...excludedRegions, ...excludedTopics, ...excludedWords].map((value) => `-${value}`);
  const severity = leastSeverity > 1 ? [`!${leastSeverity}`] : [];
  return [...wanted, ...words.map(quoted), ...without, ...severity].join(' ');
}

function muted(mutes: readonly Mute[]): string {
  const names = mutes.map(({ kind, value, topic }) =>
    kind === 'topic' || kind === 'region' ? `+${value}${topic ? `/${topic}` : ''}` : quoted(value),
  );
  const until = mutes[0]?.until;
  const end = until == null ? 'unmuted' : new Date(until).toISOString().slice(8, 16).replace('T', ' ');
  return [...names, 'until', end].join(' ');
}

async function meaningOf(line: string): Promise<string> {
  const bot = createTestBot();
  const { text } = await bot.ask(line);
  const [subscription] = (await bot.services.state.subscriptions.entries()).map(([, one]) => one);
  const mutes = (await bot.services.state.mutes.entries()).map(([, one]) => one);
  expect(bot.errors).toEqual([]);
  if (subscription !== undefined) return subscribed(subscription);
  if (mutes.length > 0) return muted(inOrder(mutes, text));
  return '?';
}

/** Ids are random: in the order in which the answer names them. */
function inOrder(mutes: readonly Mute[], text: string): readonly Mute[] {
  const nameOf = (value: string) => (isRegion(value) ? regionName(value, 'en') : value);
  const place = ({ value, topic }: Mute) => text.indexOf(`${nameOf(value)}${topic ? ` · ${topic}` : ''}`);
  return [...mutes].sort((a, b) => place(a) - place(b));
}

describe('what people type', () => {
  it.each(fresh)('%s', async (line = '', meaning = '') => {
    expect(await meaningOf(line)).toBe(meaning);
  });
});

describe('a line that the terminal offers in place of a button', () => {
  it.each([
    ['/subscribe kazakhstan gas turbine', '+KZ "gas turbine"'],
    ['/subscribe iran "water cooling", gas turbine', '+IR "water cooling" "gas turbine"'],
    ['/subscribe iran turbines', '+IR "turbines"'],
  ])('means what the button means: %s', async (line, meaning) => {
    const { buttons } = await createTestBot().ask(line);
    const [offered] = buttons.map((button) => commandLine(button, testCommands));
    expect(await meaningOf(offered ?? '')).toBe(meaning);
  });
});

const cases = join(process.env.SHARED_DIR ?? '../shared', 'cases/feeds/commands.tsv');

describe.skipIf(!existsSync(cases))('lines that were misread', () => {
  const meant: Readonly<Record<string, string>> = {
    '/subscribe kazakhstan -iran': '+KZ -IR',
    '/subscribe kazakhstan except iran': '+KZ -IR',
    '/subscribe kazakhstan without power': '+KZ -power',
    '/subscribe internet shutdown in kazakhstan': '+KZ +internet',
    '/subscribe everything but price': '-price',
    '/mute kazakhstan 1h30m': '+KZ until 10 15:30',
    '/mute kazakhstan tonight': '+KZ until 11 08:00',
    '/mute kazakhstan an hour': '+KZ until 10 15:00',
    '/mute kazakhstan internet 2h': '+KZ/internet until 10 16:00',
    '/mute kazakhstan, iran 2h': '+KZ +IR until 10 16:00',
  };

  it('are read as they are meant', async () => {
    const lines = readFileSync(cases, 'utf8').trim().split('\n').slice(1);
    for (const [line = ''] of lines.map((one) => one.split('\t'))) {
      expect([line, (await meaningOf(line)).replace('+IR +KZ', '+KZ +IR')]).toEqual([line, meant[line]]);
    }
  });
});

describe('whatever is typed', () => {
  const joining = new Set([
    ...typedWords.joining,
    ...typedWords.weakJoining,
    ...typedWords.news,
    ...typedWords.excluding,
  ]);
  const piece = fc.constantFrom(
    ...'kazakhstan|iran|power|internet shutdown|critical|-texas|without|"gas turbines"|asic|24h|,|;|in|Казахстан|кроме|伊朗|words:|regions=|level:x|interent|/|и|everything'.split(
      '|',
    ),
    ...'https://example.org/a,b|"|x'.split('|'),
  );

  it('stands in what was understood, or is asked about by its name', () => {
    const commands = testCommands.filter(({ name }) =>
      ['subscribe', 'mute', 'status', 'latest', 'settings'].includes(name),
    );
    fc.assert(
      fc.property(fc.constantFrom(...commands), fc.array(piece, { minLength: 1, maxLength: 9 }), (command, pieces) => {
        const line = pieces.join(' ');
        const { options, loose, unclear } = decodeWords(command, line);
        if (unclear !== undefined) return;
        const known = new Set(command.options.map(({ name }) => name));
        const said = [...Object.values(options), ...loose].join(' ').toLowerCase();
        for (const { text } of tokenizeLine(line)) {
          const bare = text.replace(/^(\w+)[:=]/u, (whole, name) =>
            known.has(name) || known.has(`${name}s`) ? '' : whole,
          );
          for (const word of bare
            .toLowerCase()
            .split(/[/\s]+/u)
            .filter((one) => /[\p{L}\p{N}]/u.test(one))) {
            const isName = known.has(word) || known.has(`${word}s`);
            if (!joining.has(word) && !isName) expect([line, said]).toEqual([line, expect.stringContaining(word)]);
          }
        }
      }),
      { numRuns: 1500, seed: 10 },
    );
  });
});

describe('the answer to whatever is typed', () => {
  /** What is typed, and by which name the answer calls it. */
  const PIECES: Readonly<Record<string, string>> = {
    kazakhstan: 'Kazakhstan',
    Казахстан: 'Kazakhstan',
    wien: 'Vienna',
    "l'iran": 'Iran',
    伊朗: 'Iran',
    'in texas': 'Texas',
    kaohsiung: 'Kaohsiung',
    'internet shutdown': 'internet',
    свет: 'power',
    hardware: 'hardware',
    '-paraguay': 'Paraguay',
    'кроме power': 'power',
    '"gas turbines"': 'gas turbines',
    zzzqx: 'zzzqx',
    bitmain: 'bitmain',
  };
  const typed = fc.uniqueArray(fc.constantFrom(...Object.keys(PIECES)), { minLength: 1, maxLength: 5 });
  const separator = fc.constantFrom(' ', ', ', '; ');

  it.each(['subscribe', 'mute', 'latest', 'status'])(
    '/%s names each of it, or what of it stood in the way',
    async (command) => {
      await fc.assert(
        fc.asyncProperty(typed, separator, async (pieces, between) => {
          const bot = createTestBot();
          const { text, buttons } = await bot.ask(`/${command} ${pieces.join(between)}`);
          const answer = `${text} ${buttons.map(({ label, options }) => [label, ...Object.values(options)].join(' ')).join(' ')}`;
          const isNamed = (piece: string) =>
            [PIECES[piece] ?? '', piece.replace(/^(?:-|in )|"/gu, '')].some((one) => answer.includes(one));
          // Where nothing was done, the fault is named.
          const fault = pieces.find(
            (piece) => isNamed(piece) || piece.split(' ').some((word) => answer.includes(word)),
          );
          const unnamed = text.startsWith('△') && fault !== undefined ? [] : pieces.filter((piece) => !isNamed(piece));
          expect([pieces.join(between), unnamed, bot.errors]).toEqual([pieces.join(between), [], []]);
        }),
        { numRuns: 60, seed: 10 },
      );
    },
  );
});

describe('what is wrong with a line', () => {
  it.each([
    ['/wrong https://news.example/b place', '“place” is not one of these'],
    ['/wrong place https://news.example/b', '“place” is not one of these'],
    ['/settings time_zone', 'What should time_zone be?'],
    ['/mute duration', 'What should duration be?'],
    ['/latest iran, iraq', '“iran, iraq”: /latest takes one place'],
    ['/latest gabon zzz', 'Left out of this answer: “zzz”'],
    ['/status ???', 'a place called “???”'],
    ['/mute iran until 31 feb', '31 feb'],
  ])('%s: is named, and nothing that was right', async (line, said) => {
    const bot = createTestBot();
    expect((await bot.ask(line)).text).toContain(said);
    expect(bot.errors).toEqual([]);
  });
});

describe('a question behind a slash', () => {
  it.each([
    ['/status iran power', '/status shows every topic of a place at once, power among them'],
    ['/status how is iran', 'Iran'],
    ['/status iran zzz', 'Left out of this answer: “zzz”'],
    ['/status iran hardware', 'Iran · hardware'],
    ['/history iran internet', '/history shows every topic of a place at once, internet among them'],
    ['/calendar what is iran', 'Iran'],
  ])('%s: is read as one without', async (line, said) => {
    const { text } = await createTestBot().ask(line);
    expect(text).toContain(said);
    expect(text).not.toContain('△');
  });
});

describe('a place that stands for more than was named', () => {
  it.each([
    ['/status siberia', 'I read “siberia” as Russia, all of it.'],
    ['/status karachi', 'I read “karachi” as Sindh, all of it.'],
    ['/status tripoli, lebanon', 'I read “tripoli, lebanon” as Lebanon, all of it.'],
    ['/subscribe northern iraq power', 'I read “northern iraq” as Iraq, all of it.'],
    ['/subscribe iran, -siberia', 'I read “siberia” as Russia, all of it.'],
    ['/mute eskom 2h', 'I read “eskom” as South Africa, all of it.'],
    ['/latest houston', 'I read “houston” as Texas, all of it.'],
  ])('%s: is named with what it was read as', async (line, said) => {
    expect((await createTestBot().ask(line)).text).toContain(said);
  });

  it.each([
    '/status kazakhstan',
    '/status KZ',
    '/status 🇰🇿',
    '/status в Казахстане',
    '/status córdoba, argentina',
    '/subscribe iran, -tehran power',
    '/mute everything but iran',
    '/latest iranian',
  ])('%s: says nothing of it', async (line) => {
    expect((await createTestBot().ask(line)).text).not.toContain('all of it');
  });

  it('is said in the language of who asks', async () => {
    const { text } = await createTestBot().ask('/status Братск', { locale: 'ru' });
    expect(text).toContain('«Братск» понимаю как: Иркутская область, целиком.');
  });
});

describe('places and topics of a mute in turn', () => {
  it('are paired, because the other pairs were not asked for', async () => {
    const bot = createTestBot();
    const { text } = await bot.ask('/mute pakistan internet and india power 4h');
    expect(text).toContain('Pakistan · internet, India · power');
  });

  it('are asked about where one is left over', async () => {
    const { text } = await createTestBot().ask('/mute internet in iran and power');
    expect(text).toContain('△');
  });
});

describe('several values where one is taken', () => {
  it.each([
    ['/status texas, iran, paraguay', ['texas', 'iran', 'paraguay']],
    ['/status Техас и Иран', ['Техас', 'Иран']],
    ['/history kazakhstan russia', ['kazakhstan', 'russia']],
  ])('%s: each of them is offered, and none is lost', async (line, values) => {
    const { buttons, text } = await createTestBot().ask(line);
    expect(buttons.map(({ label }) => label)).toEqual(values);
    expect(buttons.map(({ options }) => options.region)).toEqual(values);
    expect(text).toContain(`“${values[0]}” and “${values[1]}”`);
  });
});
