import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkHealth } from '../../src/cli/healthcheck.ts';
import { HEARTBEAT } from '../../src/health/health.ts';
import type { DiskFault } from '../../src/state/disk.ts';
import { T0 } from '../harness/samples.ts';

const MINUTE_MS = 60_000;

describe('the health check', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hashwire-healthcheck-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const beat = (ok: boolean) =>
    writeFileSync(join(folder, HEARTBEAT), JSON.stringify({ ok, at: T0, startedAt: T0, lastGoodPollAt: T0 }));
  const check = (aliveIsEnough: boolean, afterMs: number, disk?: DiskFault) =>
    checkHealth({ folder, aliveIsEnough, disk, now: T0 + afterMs });

  it('finds a process well that writes its heartbeat while sources answer', () => {
    beat(true);
    expect(check(false, MINUTE_MS)).toBe(`well; the last good poll: ${new Date(T0).toISOString()}`);
  });

  it('finds a process that stopped writing neither well nor alive', () => {
    beat(true);
    for (const aliveIsEnough of [false, true])
      expect(() => check(aliveIsEnough, 10 * MINUTE_MS)).toThrow('the last heartbeat is 600 s old');
  });

  it('finds a process alive, but not well, while no source answers', () => {
    beat(false);
    expect(check(true, MINUTE_MS)).toContain('well');
    expect(() => check(false, MINUTE_MS)).toThrow('no source has answered for half an hour');
  });

  it.each(['full', 'read-only'] as const)('asks for no restart while the disk is %s', (disk) => {
    beat(true);
    // Nothing can be written, a heartbeat neither: the last one is old, or was cut off.
    expect(check(true, 10 * MINUTE_MS, disk)).toContain('taken to be running');
    writeFileSync(join(folder, HEARTBEAT), '');
    expect(check(true, MINUTE_MS, disk)).toContain('taken to be running');
    expect(() => check(false, MINUTE_MS, disk)).toThrow(folder);
  });

  it('finds nothing well where nothing ever ran', () => {
    expect(() => check(true, 0)).toThrow(HEARTBEAT);
  });
});
