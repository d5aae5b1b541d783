import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { play } from '../src/cli/play.ts';
import { readRecording } from '../src/cli/recording.ts';
import { readableAudience } from '../src/cli/replay.ts';
import { loadFeeds } from '../src/feeds/catalogue.ts';
import { findRegion } from '../src/regions/region-search.ts';
import { openSqlite } from '../src/state/sqlite/sqlite.ts';
import { testLocales } from './harness/bot.ts';

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

describe('SECURITY.md', () => {
  it('names tests that exist', () => {
    const named = [...text('SECURITY.md').matchAll(/`(test\/[^`]+)`/gu)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});
