import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import scripts from '../../package.json' with { type: 'json' };

const run = promisify(execFile);
const root = new URL('../../', import.meta.url);
const WITH_HELP = [
  'start',
  'export',
  'import',
  'backup',
  'to-postgres',
  'replay',
  'explain',
  'doctor',
  'feeds:check',
  'words:check',
  'eval',
  'bench',
  'simulate',
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hashwire-lines-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a script of package.json as npm does, without starting npm. */
async function script(name: keyof typeof scripts.scripts, ...args: readonly string[]): Promise<string> {
  const [, ...words] = scripts.scripts[name].split(' ');
  const env = { PATH: process.env.PATH, DATA_DIR: folder, LOG_LEVEL: 'silent' };
  const { stdout } = await run(process.execPath, [...words, ...args], { cwd: root, env, maxBuffer: 1e8 });
  return stdout;
}
const lines = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('every script', () => {
  it.each([...WITH_HELP, 'docs', 'mutants'] as (keyof typeof scripts.scripts)[])(
    'says what it does and how it is called: %s --help',
    async (name) => {
      const told = await script(name, '--help');
      expect(told).toMatch(/^[A-Z][a-z]+ .*\.$/mu);
      expect(told).toMatch(new RegExp(`^ {2}npm (?:run )?(?:--silent )?${name}(?: |$)`, 'mu'));
    },
  );
});

it('the program names its version: --version', async () => {
  expect(await script('start', '--version')).toBe(`${scripts.version}\n`);
});

/** Programs of other people read these: fields may be added, none renamed. */
describe('the lines of JSON keep their fields', () => {
  const item = {
    id: 'a',
    url: 'https://a.example/1',
    publisher: 'a.example',
    title: 'Nationwide internet shutdown cuts off bitcoin miners in Kazakhstan',
    text: 'Internet access was cut across Kazakhstan on Wednesday, and bitcoin miners went offline.',
    language: 'en',
    publishedAt: '2022-01-05T12:00:00Z',
  };

  it('of explain --items --json', async () => {
    const path = join(folder, 'items.jsonl');
    await writeFile(path, `${JSON.stringify(item)}\n`);
    const [line = {}] = lines(await script('explain', '--items', path, '--json'));
    expect(Object.keys(line)).toEqual(
      expect.arrayContaining([
        'id',
        'relevant',
        'topics',
        'regions',
        'severity',
        'observations',
        'headline',
        'summary',
        'evidence',
      ]),
    );
  });

  it('of replay --json', async () => {
    const told = lines(await script('replay', '--json', 'config/replays/january-2022.jsonl'));
    const fields: Readonly<Record<string, readonly string[]>> = {
      status: ['at', 'region', 'dimensions'],
      item: ['at', 'url', 'relevant', 'topics', 'regions', 'severity', 'story', 'stopped'],
      alert: ['at', 'address', 'story', 'region', 'dimension', 'reason', 'edit', 'text', 'publishers'],
    };
    for (const [kind, names] of Object.entries(fields)) {
      const ofKind = told.filter((line) => line.kind === kind);
      expect([kind, ofKind.length > 0]).toEqual([kind, true]);
      for (const line of ofKind) expect(Object.keys(line)).toEqual(expect.arrayContaining([...names]));
    }
  });
});
