import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { rotatingFile } from '../../src/start/rotating-file.ts';

it('a log takes no more than twice its room, keeps the newest lines, also over a restart, and is for nobody else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hashwire-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'hashwire.log');
  const lines = Array.from({ length: 100 }, (_, n) => `line ${n}\n`);
  for (const some of [lines.slice(0, 60), lines.slice(60)]) {
    const log = rotatingFile(path, 200);
    for (const line of some) log.write(line);
  }
  expect(readdirSync(folder).toSorted()).toEqual(['hashwire.log', 'hashwire.log.1']);
  const kept = ['hashwire.log.1', 'hashwire.log'].map((name) => readFileSync(join(folder, name), 'utf8'));
  for (const one of kept) expect(one.length).toBeLessThanOrEqual(210);
  expect(lines.join('').endsWith(kept.join(''))).toBe(true);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});
