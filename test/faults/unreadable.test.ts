import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll } from 'vitest';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { unreadableContract } from '../contract/state-unreadable.ts';
import { T0 } from '../harness/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashwire-unreadable-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

unreadableContract('a file', async () => {
  const path = join(folder, `${++files}.sqlite`);
  return {
    state: openSqlite(path, { clock: () => T0 }),
    async damage(sql) {
      const other = new DatabaseSync(path);
      other.exec(sql);
      other.close();
    },
  };
});
