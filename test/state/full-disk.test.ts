import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFault } from '../../src/state/disk.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
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
