import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeWords, splitLine } from '../src/chat/arguments.ts';
import { play } from '../src/cli/play.ts';
import { readRecording } from '../src/cli/recording.ts';
import { readableAudience } from '../src/cli/replay.ts';
import { loadFeeds } from '../src/feeds/catalogue.ts';
import { findRegion } from '../src/regions/region-search.ts';
import { openSqlite } from '../src/state/sqlite/sqlite.ts';
import { testCommands, testLocales } from './harness/bot.ts';

const root = new URL('../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const readme = text('README.md');

async function replayed(): Promise<string> {
  const path = 'config/replays/january-2022.jsonl';
  const lines = readRecording(text(path), path);
  const time = { now: 0 };
  const state = openSqlite(':memory:', { clock: () => time.now });
  const printed: string[] = [];
  await play({ lines, state, time, locales: testLocales, audience: readableAudience((one) => printed.push(one)) });
  await state.close();
  return printed.join('\n');
}

describe('the README', () => {
  it('shows messages as the recording brings them', async () => {
    const shown = /```text\n([\s\S]*?)```/u.exec(readme)?.[1]?.trim().split('\n\n') ?? [];
    const all = await replayed();
    expect(shown.length).toBeGreaterThan(2);
    for (const message of shown) expect(all).toContain(message);
  });

  it('counts feeds and languages as they are', async () => {
    expect(readme).toContain('two hundred feeds, understands news in sixteen languages');
    expect((await loadFeeds()).length).toBeGreaterThanOrEqual(200);
    expect(readdirSync(new URL('config/words/', root))).toHaveLength(16);
  });

  it('names places that are found', () => {
    const named = /Place names work in [^:]*: ([^.]*)\./u.exec(readme)?.[1]?.match(/[^", ]+/gu) ?? [];
    expect(named.map(findRegion)).toEqual(['KZ', 'KZ', 'KZ']);
  });
});

describe.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'])('%s', (path) => {
  it('says each thing once', () => {
    const beginnings = text(path)
      .split('\n')
      .filter((line) => line.length > 60 && !line.startsWith('|'))
      .map((line) => line.slice(0, 40));
    expect(beginnings.filter((line, at) => beginnings.indexOf(line) !== at)).toEqual([]);
  });
});

describe('docs/measured.md', () => {
  const measured = text('docs/measured.md');

  it('names commands that there are', () => {
    const { scripts } = JSON.parse(text('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const named = [...measured.matchAll(/`npm run ([\w:]+)/gu)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('shows unseen news first, with figures that are no lower than their floors and no better than measured', () => {
    const floors = JSON.parse(text('test/eval/floors.json')) as Readonly<Record<string, { readonly least?: number }>>;
    const sections = [...measured.matchAll(/^## (.*)$/gmu)].map(([, title]) => title);
    expect(sections[0]).toBe('News that nothing was tuned on');
    const rows = [...measured.matchAll(/^\| `(blind [^`]+)` \| ([\d.]+) /gmu)];
    expect(rows.length).toBeGreaterThan(10);
    for (const [, name = '', figure] of rows) {
      const least = floors[name]?.least ?? 0;
      expect([name, Number(figure) >= least, Number(figure) - least <= 0.1]).toEqual([name, true, true]);
    }
  });
});

const OF_BOT_FATHER = ['newbot', 'setinline'];

describe.each(['zh', 'es', 'ru'])('docs/README.%s.md', (language) => {
  const translated = text(`docs/README.${language}.md`);
  const shell = (source: string) =>
    [...(/```sh\n([\s\S]*?)```/u.exec(source)?.[1] ?? '').matchAll(/^(.+?)\s+#/gmu)].map(([, command]) => command);
  const quoted = [...translated.matchAll(/`(\/[a-z][^`]*)`/gu)].map(([, line = '']) => line);

  it('begins with the same two commands as the README, and both lead to each other', () => {
    expect(shell(readme)).toHaveLength(2);
    expect(shell(translated)).toEqual(shell(readme));
    expect(readme).toContain(`(docs/README.${language}.md)`);
    expect(translated).toContain('(../README.md)');
  });

  it('names every command for people, and no other', () => {
    const named = new Set(quoted.map((line) => /^\/([a-z]+)/u.exec(line)?.[1]));
    const commands = testCommands.filter(({ platforms }) => platforms === undefined).map(({ name }) => name);
    const other = [...named].filter((name) => !OF_BOT_FATHER.includes(name ?? '') && !commands.includes(name ?? ''));
    expect(other).toEqual([]);
    expect(commands.filter((name) => name !== 'start' && !named.has(name))).toEqual([]);
  });

  it('shows commands that are understood as they stand', () => {
    // Roles and channels are chosen where they are.
    const shown = quoted.filter((line) => line.includes(' ') && !/[@#]/u.test(line));
    expect(shown.length).toBeGreaterThan(2);
    for (const line of shown) {
      const { command: name = '', words = '' } = splitLine(line) ?? {};
      const command = testCommands.find((one) => one.name === name);
      if (command === undefined) throw new Error(line);
      const { options } = decodeWords(command, words);
      expect([line, Object.keys(options).length]).not.toEqual([line, 0]);
      for (const option of command.options) {
        const raw = options[option.name];
        if (raw !== undefined) expect([line, raw, option.parse.safeParse(raw).success]).toEqual([line, raw, true]);
        if (option.free) expect([line, raw]).toEqual([line, undefined]);
      }
    }
  });
});

describe.each([['README.md', ''], ...['zh', 'es', 'ru'].map((language) => [`docs/README.${language}.md`, 'docs/'])])(
  '%s',
  (path, folder) => {
    it('shows three pictures of the board, each under 120 kB', () => {
      const pictures = [...text(path).matchAll(/!\[[^\]]{10,}\]\(([^)]+)\)/gu)].map(([, to = '']) => `${folder}${to}`);
      expect(pictures).toEqual(['board', 'region', 'phone'].map((name) => `docs/pictures/${name}.webp`));
      for (const one of pictures) expect(readFileSync(new URL(one, root)).length).toBeLessThan(120_000);
    });
  },
);

describe('SECURITY.md', () => {
  it('names tests that exist', () => {
    const named = [...text('SECURITY.md').matchAll(/`(test\/[^`]+)`/gu)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});
