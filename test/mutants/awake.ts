import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';

/*
 * Runs before each test file while mutants are in the sources: wakes the one whose number is in the file `awake`, and
 * writes into `reached` which ones the tests came to while none was awake.
 */
const folder = process.env.MUTANTS_DIR ?? '';
const awake = existsSync(join(folder, 'awake')) ? Number(readFileSync(join(folder, 'awake'), 'utf8')) : undefined;
const reached = new Set<number>();

Object.assign(globalThis, {
  isOn(number: number): boolean {
    if (awake === undefined) reached.add(number);
    return number === awake;
  },
});

afterAll(() => {
  if (awake !== undefined) return;
  const line = JSON.stringify({ test: expect.getState().testPath, reached: [...reached] });
  appendFileSync(join(folder, 'reached'), `${line}\n`);
});
