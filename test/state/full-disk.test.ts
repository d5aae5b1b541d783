import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFault } from '../../src/state/disk.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { StateError } from '../../src/state/state-error.ts';
import { fillDisk, hasFullDevice } from '../harness/full-disk.ts';
import { T0 } from '../harness/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashwire-full-'));
const clock = () => T0;
/** A disk of one megabyte; only root may mount one. */
const isMounted = (() => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

afterAll(() => {
  if (isMounted) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
});

function fill(): void {
  const ballast = join(folder, 'ballast');
  writeFileSync(ballast, Buffer.alloc(statfsSync(folder).bavail * statfsSync(folder).bsize, 1), { flag: 'a' });
}

describe.skipIf(!isMounted)('a full disk (skipped where no disk may be mounted)', () => {
  beforeAll(() => expect(diskFault(folder)).toBeUndefined());

  it('is named at the first start, which leaves no empty state behind', async () => {
    fill();
    const path = join(folder, 'hashwire.sqlite');
    expect(() => openSqlite(path, { clock })).toThrow(`The disk that holds ${folder} is full`);
    expect(readdirSync(folder)).not.toContain('hashwire.sqlite');
    rmSync(join(folder, 'ballast'));
    await openSqlite(path, { clock }).close();
  });

  it('is named at a later start instead of "restore a back-up", and while running', async () => {
    const path = join(folder, 'hashwire.sqlite');
    const state = openSqlite(path, { clock });
    fill();
    expect(diskFault(folder)).toBe('full');
    const many = Array.from(
      { length: 50 },
      (_, n): [string, { dueAt: number; failures: number; lastError: string }] => [
        `https://feed.example/${n}`,
        { dueAt: T0, failures: 1, lastError: 'x'.repeat(5000) },
      ],
    );
    await expect(state.feeds.setMany(many)).rejects.toThrow('is full');
    rmSync(join(folder, 'ballast'));
    await state.feeds.setMany(many.slice(0, 2));
    expect(await state.feeds.entries()).toHaveLength(2);
    await state.close();
    fill();
    expect(() => openSqlite(path, { clock })).toThrow('is full: free some space');
  });
});

describe.skipIf(!hasFullDevice)('a disk that is full from some moment of a start on', () => {
  const place = mkdtempSync(join(tmpdir(), 'hashwire-filling-'));
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  /** Starts with a disk that is full from the nth call of SQLite on. @returns what the start said; undefined: it did not come so far. */
  function said(path: string, nth: number): string | undefined {
    const disk = fillDisk(place, nth);
    try {
      void openSqlite(path, { clock }).close();
      return undefined;
    } catch (error) {
      expect(error).toBeInstanceOf(StateError);
      return (error as Error).message;
    } finally {
      disk.empty();
    }
  }

  it('is named whenever that is, in a new folder and in a used one, and the next start goes well', async () => {
    const used = join(place, 'used.sqlite');
    await openSqlite(used, { clock }).close();
    for (const path of [join(place, 'new.sqlite'), used]) {
      let nth = 1;
      for (let heard = said(path, nth); heard !== undefined; heard = said(path, ++nth)) {
        expect([nth, heard]).toEqual([nth, expect.stringContaining(`The disk that holds ${place} is full`)]);
        expect(existsSync(path) && readFileSync(path).length === 0).toBe(false);
        // Once there is space again, what was left behind is no obstacle.
        await openSqlite(path, { clock }).close();
        rmSync(join(place, 'new.sqlite'), { force: true });
      }
      expect(nth).toBeGreaterThan(5);
    }
  });

  it('is named by the first write that it fails', async () => {
    const state = openSqlite(join(place, 'running.sqlite'), { clock });
    const disk = fillDisk(place, 2);
    await expect(state.feeds.setMany([['https://feed.example/', { dueAt: T0, failures: 0 }]])).rejects.toThrow(
      `The disk that holds ${place} is full`,
    );
    disk.empty();
    await state.close();
  });
});
