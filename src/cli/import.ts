import { ConfigError, loadConfig } from '../../config/index.ts';
import { systemClock } from '../clock.ts';
import type { Log } from '../log.ts';
import { sqliteFile } from '../start/open-state.ts';
import type { State } from '../state/port.ts';
import { openSqlite } from '../state/sqlite/sqlite.ts';
import { UnusableFile, withFile } from './file-argument.ts';
import { readOperatorFile } from './operator-file.ts';
import { type SpacesFile, spacesFileSchema, writeSpaces } from './space-records.ts';

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** @throws StateError where a running Hashwire holds it: what it has in memory would overwrite what is imported. */
export async function openHeld(config: Parameters<typeof sqliteFile>[0]): Promise<State> {
  const file = sqliteFile(config);
  if (file !== undefined) return openSqlite(file, { clock: systemClock });
  const { openPostgres } = await import('../state/postgres/postgres.ts');
  const options = { clock: systemClock, log: silent, role: 'all', whenHeld: 'refuse' } as const;
  return openPostgres(config.DATABASE_URL ?? '', { ...options, onLost: () => process.exit(1) });
}

const USAGE = `Adds to the state what "npm run export" wrote. Records with the same id are replaced; all others stay.
Stop Hashwire first.

  npm run import -- FILE`;

/** @throws UnusableFile that names each mistake by its place: all of it is checked before any of it is written. */
function readSpaces(path: string): SpacesFile {
  try {
    return readOperatorFile(path, 'the file', spacesFileSchema);
  } catch (error) {
    throw error instanceof ConfigError ? new UnusableFile(error.mistakes.join('\n')) : error;
  }
}

if (import.meta.main) {
  await withFile(USAGE, async (path) => {
    const file = readSpaces(path);
    const state = await openHeld(loadConfig());
    const written = await writeSpaces(file, state).finally(() => state.close());
    for (const [kind, { all, replaced }] of Object.entries(written))
      console.log(`${kind}: ${all}${replaced === 0 ? '' : `, ${replaced} of them replaced`}`);
  });
}
