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

describe('SECURITY.md', () => {
  it('names tests that exist', () => {
    const named = [...text('SECURITY.md').matchAll(/`(test\/[^`]+)`/gu)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});
