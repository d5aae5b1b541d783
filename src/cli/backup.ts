import { loadConfig } from '../../config/index.ts';
import { sqliteFile } from '../start/open-state.ts';
import { copyDatabase, damageOf } from '../state/sqlite/database.ts';
import { StateError } from '../state/state-error.ts';
import { requireNew, UnusableFile, withFile } from './file-argument.ts';

/** Copies a state that another process may hold, and reads the copy. @returns its size in bytes. @throws StateError */
export function backUp(file: string, target: string): number {
  const bytes = copyDatabase(file, target);
  const damage = damageOf(target);
  if (damage !== null) throw new StateError(`the copy ${target} is damaged: ${damage}. Run npm run doctor.`);
  return bytes;
}

const USAGE = `Copies the state of SQLite in DATA_DIR to a new file while Hashwire runs, and checks the copy.
To restore it, stop Hashwire, delete hashwire.sqlite-wal and put the copy in place of hashwire.sqlite.

  npm run backup -- FILE`;

if (import.meta.main) {
  await withFile(USAGE, (target) => {
    requireNew(target);
    const file = sqliteFile(loadConfig());
    if (file === undefined)
      throw new UnusableFile('DATABASE_URL is set: the state is in PostgreSQL. Back it up with pg_dump.');
    console.log(`${target} holds the state: ${(backUp(file, target) / 1e6).toFixed(1)} MB.`);
  });
}
