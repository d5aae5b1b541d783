import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import scripts from '../../package.json' with { type: 'json' };
import { backUp } from '../../src/cli/backup.ts';
import { exportSpaces } from '../../src/cli/export.ts';
import type { SpacesFile } from '../../src/cli/space-records.ts';
import type { State } from '../../src/state/port.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { sampleCommit, sampleFeedback, sampleItem, sampleMute, sampleSubscription, T0 } from '../harness/samples.ts';

const run = promisify(execFile);
const root = new URL('../../', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'hashwire-spaces-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let folders = 0;

/** Runs a script of package.json on a state, as npm does. @returns what it printed, and its exit code. */
async function script(name: 'export' | 'import' | 'backup', dataDir: string, ...args: readonly string[]) {
  const [, ...words] = scripts.scripts[name].split(' ');
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir };
  const done = await run(process.execPath, [...words, ...args], { cwd: root, env }).catch((error: unknown) => error);
  const { stdout, stderr, code = 0 } = done as { readonly stdout: string; readonly stderr: string; code?: number };
  return { stdout, stderr, code };
}

const SETTINGS = { language: 'ru', timeZone: 'Asia/Almaty', quietHours: null, mention: null };
const webhook = { url: 'https://ops.example/in', secret: 'whsec_AAAA' };

/** Two chats and a program that is posted to. */
async function fill(state: State): Promise<void> {
  await state.settings.set('discord:1', SETTINGS);
  await state.settings.set('webhook:a', { ...SETTINGS, webhook });
  await state.subscriptions.set('s1', sampleSubscription({ id: 's1', space: 'discord:1', address: 'discord:1:2' }));
  await state.subscriptions.set('s2', sampleSubscription({ id: 's2', space: 'telegram:7', address: 'telegram:7' }));
  await state.mutes.set('m1', sampleMute({ id: 'm1', space: 'telegram:7' }));
  await state.feedback.set('f1', sampleFeedback({ id: 'f1', space: 'discord:1' }));
}

function place(): { readonly dataDir: string; readonly file: string } {
  const dataDir = join(folder, String(++folders));
  return { dataDir, file: join(dataDir, 'hashwire.sqlite') };
}

const entriesOf = async (state: State) =>
  Promise.all(
    [state.settings, state.subscriptions, state.ownFeeds, state.mutes, state.feedback].map((one) => one.entries()),
  );

describe('what is set in servers and chats', () => {
  it('leaves a state that is in use and comes into another, twice without a difference', async () => {
    const [from, to] = [place(), place()];
    const running = openSqlite(from.file, { clock: () => T0 });
    await fill(running);
    const json = join(folder, 'spaces.json');
    expect(await script('export', from.dataDir, json)).toMatchObject({ code: 0, stderr: '' });
    expect(statSync(json).mode & 0o777).toBe(0o600);
    const { spaces } = JSON.parse(readFileSync(json, 'utf8')) as SpacesFile;
    expect(spaces.map(({ space }) => space)).toEqual(['discord:1', 'telegram:7', 'webhook:a']);

    expect(await script('import', from.dataDir, json)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('in use'),
    });
    expect((await script('import', to.dataDir, json)).stdout).toContain('subscriptions: 2\n');
    expect((await script('import', to.dataDir, json)).stdout).toContain('subscriptions: 2, 2 of them replaced');
    const copy = openSqlite(to.file, { clock: () => T0 });
    expect(await entriesOf(copy)).toEqual(await entriesOf(running));
    await Promise.all([copy.close(), running.close()]);
  }, 60_000);

  it('overwrites no file, and says how it is called', async () => {
    const { dataDir } = place();
    const json = join(folder, 'taken.json');
    writeFileSync(json, 'mine');
    expect(await script('export', dataDir, json)).toMatchObject({
      code: 2,
      stderr: `${json} is there already: name a new file.\n`,
    });
    expect(readFileSync(json, 'utf8')).toBe('mine');
    expect((await script('import', dataDir)).stderr).toContain('npm run import -- FILE');
    expect(await script('export', dataDir, join(folder, 'no.json'))).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^there is no .*set DATA_DIR/u),
    });
  }, 60_000);

  it.each<[string, (file: SpacesFile) => unknown]>([
    ['spaces.1.mutes.0.kind', (file) => Object.assign(file.spaces[1]?.mutes[0] ?? {}, { kind: 'tpic' })],
    [
      'spaces.0.subscriptions.0.space: expected discord:1',
      (file) => Object.assign(file.spaces[0]?.subscriptions[0] ?? {}, { space: 'discord:9' }),
    ],
    ['spaces.0: Unrecognized key: "mute"', (file) => Object.assign(file.spaces[0] ?? {}, { mute: [] })],
    ['spaces: expected each space once', (file) => file.spaces.push(...file.spaces)],
  ])(
    'is checked before any of it is written: %s',
    async (mistake, spoil) => {
      const { dataDir, file } = place();
      const state = openSqlite(file, { clock: () => T0 });
      await fill(state);
      await state.close();
      const written = await exportSpaces({ DATA_DIR: dataDir, DATABASE_URL: undefined });
      spoil(written);
      const json = join(folder, `${folders}.json`);
      writeFileSync(json, JSON.stringify(written));
      const target = place();
      const { code, stderr } = await script('import', target.dataDir, json);
      expect([code, stderr]).toEqual([2, expect.stringContaining(mistake)]);
    },
    60_000,
  );
});

describe('a back-up', () => {
  it('is made while the state is in use, read by a start, and for nobody else', async () => {
    const [from, to] = [place(), place()];
    const running = openSqlite(from.file, { clock: () => T0 });
    await fill(running);
    await running.commit(sampleCommit({ seen: ['k1'], items: [sampleItem()] }));
    const target = join(folder, 'copy.sqlite');
    expect(await script('backup', from.dataDir, target)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/holds the state: 0\.\d MB/u),
    });
    expect(statSync(target).mode & 0o777).toBe(0o600);
    await running.commit(sampleCommit({ seen: ['k2'] }));
    expect(await script('backup', from.dataDir, target)).toMatchObject({ code: 2 });

    openSqlite(to.file, { clock: () => T0 }).close();
    writeFileSync(to.file, readFileSync(target));
    const restored = openSqlite(to.file, { clock: () => T0 });
    expect([...(await restored.seen(['k1', 'k2']))]).toEqual(['k1']);
    expect(await entriesOf(restored)).toEqual(await entriesOf(running));
    await Promise.all([restored.close(), running.close()]);
  }, 60_000);

  it('of a file that is no state is refused, and leaves no half copy', () => {
    const alien = join(folder, 'alien.sqlite');
    writeFileSync(alien, 'SQLite format 4\0'.repeat(100));
    const target = join(folder, 'never.sqlite');
    expect(() => backUp(alien, target)).toThrow(/cannot be read/u);
    expect(() => backUp(alien, join(folder, 'no', 'folder'))).toThrow();
    expect(statSync(target, { throwIfNoEntry: false })).toBeUndefined();
  });
});
