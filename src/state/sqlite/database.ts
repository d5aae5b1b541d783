import { chmodSync, closeSync, existsSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { diskFault, makeFolder, PRIVATE_FILE, sentenceOf } from '../disk.ts';
import { StateError } from '../state-error.ts';
import { MIGRATIONS } from './migrations.ts';

/** The one place that knows the driver. All calls are synchronous; a transaction never waits for anything. */
export interface Database {
  readonly prepare: DatabaseSync['prepare'];
  /** All of `work` or none of it. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;
/** Result codes of a disk that takes nothing: read-only, I/O error, full, cannot open. The low byte of extended codes. */
const DISK_CODES: ReadonlySet<number> = new Set([8, 10, 13, 14]);

const isOwnFault = (error: unknown): boolean => DISK_CODES.has(((error as { errcode?: number }).errcode ?? 0) & 0xff);
/** "HASH" in ASCII: tells our files from those of other programs (https://www.sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION_ID = 0x48415348;
/** In bytes (https://www.sqlite.org/fileformat.html#pages). */
const SMALLEST_PAGE = 512;
/** In bytes: what one long step made the journal grow to is given back (https://www.sqlite.org/pragma.html#pragma_journal_size_limit). */
const JOURNAL_LIMIT = 16 * 1024 * 1024;
/** Files that show that Hashwire has run in a folder before. */
const TRACES = ['hashwire.sqlite.lock', 'heartbeat.json'];

/** @throws StateError when another process holds it, or what is there cannot be read. */
export function openDatabase(path: string): Database {
  if (path === ':memory:') return wrap(prepared(new DatabaseSync(path), path), () => {}, path);
  refuseEmptied(path);
  const isNew = !existsSync(path);
  const lock = hold(path);
  try {
    makePrivate(path);
    return wrap(prepared(opened(path), path), () => lock.close(), path);
  } catch (error) {
    // What a full disk left empty would look like a state that was lost.
    if (isNew && sizeOf(path) === 0) rmSync(path);
    lock.close();
    throw error;
  }
}

/** An empty file is a valid empty database: a cut power line or a botched copy would make Hashwire send everything again. */
function refuseEmptied(path: string): void {
  const size = sizeOf(path) ?? 0;
  // SQLite takes a few bytes for nothing, and writes over them.
  if (size > 0 && size < SMALLEST_PAGE) throw unreadable(path, new Error(`of it only ${size} bytes are left`));
  if (sizeOf(path) !== 0 || !TRACES.some((name) => existsSync(join(dirname(path), name)))) return;
  throw new StateError(
    `${path} is empty, although Hashwire has run in this folder before. Restore a back-up, or delete the empty file to start anew (alerts already sent may then be sent again).`,
  );
}

const sizeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.size;

/**
 * SQLite gives its journals the mode of the database. Feed passwords and who subscribed are not for other users.
 * A file that exists is never opened here: closing it would drop SQLite's locks (https://www.sqlite.org/howtocorrupt.html).
 */
function makePrivate(path: string): void {
  for (const file of [path, `${path}.lock`]) {
    try {
      if (existsSync(file)) chmodSync(file, PRIVATE_FILE);
      else closeSync(openSync(file, 'wx', PRIVATE_FILE));
    } catch (error) {
      // Somebody else's file in a shared folder, or a file system without modes.
      if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw notWritable(path, error);
    }
  }
}

/**
 * Two programs on one state would tell everything twice. The lock is an open transaction on a file beside it: the
 * operating system drops it with the process, however that ended, and the state itself stays open to back-up tools.
 */
function hold(path: string): DatabaseSync {
  const lock = openLock(path);
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw notWritable(path, error);
    throw new StateError(
      `${path} is in use by another running Hashwire. One process at a time may hold a data directory: stop the other one, or set another DATA_DIR.`,
      { cause: error },
    );
  }
}

function openLock(path: string): DatabaseSync {
  try {
    makeFolder(dirname(path));
    return new DatabaseSync(`${path}.lock`, { timeout: 0 });
  } catch (error) {
    throw notWritable(path, error);
  }
}

function opened(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout: 2000 });
  } catch (error) {
    throw notWritable(path, error);
  }
}

function notWritable(path: string, cause: unknown): StateError {
  const fault = diskFault(dirname(path));
  if (fault !== undefined) return new StateError(sentenceOf(fault, dirname(path)), { cause });
  return new StateError(
    `the state cannot be kept in ${dirname(path)}: ${(cause as Error).message}. DATA_DIR has to be a folder this program may write to.`,
    { cause },
  );
}

/** What a botched copy leaves; pages that are in the journal still are none that are missing. */
function refuseCutOff(db: DatabaseSync, path: string): void {
  if (path === ':memory:' || (sizeOf(`${path}-wal`) ?? 0) > 0) return;
  const wanted = pragma(db, 'page_count') * pragma(db, 'page_size');
  if ((sizeOf(path) ?? 0) < wanted) throw new Error(`it should have ${wanted} bytes and has ${sizeOf(path)}`);
}

/**
 * Reads the whole file, which takes seconds when it is large: for a thread of its own.
 * @returns what is wrong in it; null: nothing.
 */
export function damageOf(path: string): string | null {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const check = String(Object.values(db.prepare('PRAGMA quick_check(1)').get() ?? {})[0]);
    return check === 'ok' ? null : check;
  } catch (error) {
    return (error as Error).message;
  } finally {
    db.close();
  }
}

/** A state that another process may hold. @throws StateError where there is none, or it cannot be read. */
function watched(path: string): DatabaseSync {
  if (!existsSync(path)) throw new StateError(`there is no ${path}: set DATA_DIR to the folder of the state.`);
  const db = new DatabaseSync(path, { readOnly: true, timeout: 2000 });
  try {
    if (pragma(db, 'application_id') !== APPLICATION_ID) throw new Error('it is not a file of Hashwire');
    return db;
  } catch (error) {
    db.close();
    throw unreadable(path, error);
  }
}

/** Rows of a state that another process may hold, as they are now. @throws StateError */
export function rowsOf(path: string, sql: string): readonly Readonly<Record<string, unknown>>[] {
  const db = watched(path);
  try {
    return db.prepare(sql).all();
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    db.close();
  }
}

/**
 * Copies a state that another process may hold, and goes on writing (https://www.sqlite.org/lang_vacuum.html#vacuuminto).
 * @param target a file that is not there yet. @returns its size in bytes. @throws StateError; no half copy is left then.
 */
export function copyDatabase(path: string, target: string): number {
  const db = watched(path);
  try {
    // SQLite would make it for everybody to read.
    closeSync(openSync(target, 'wx', PRIVATE_FILE));
  } catch (error) {
    db.close();
    throw new StateError(`${target} cannot be written: ${(error as Error).message}`, { cause: error });
  }
  try {
    db.prepare('VACUUM INTO ?').run(target);
    return statSync(target).size;
  } catch (error) {
    rmSync(target, { force: true });
    const full = diskFault(dirname(target)) === undefined ? '' : ' Is its disk full?';
    throw new StateError(`${target} cannot be written: ${(error as Error).message}.${full}`, { cause: error });
  } finally {
    db.close();
  }
}

function prepared(db: DatabaseSync, path: string): DatabaseSync {
  try {
    refuseCutOff(db, path);
    const version = pragma(db, 'user_version');
    const tables = Number(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n);
    if (pragma(db, 'application_id') !== APPLICATION_ID && tables > 0) throw new Error('it is not a file of Hashwire');
    if (version > MIGRATIONS.length) {
      throw new Error(`it was written by a newer Hashwire (schema ${version}, this one knows ${MIGRATIONS.length})`);
    }
    // Only a new file can be told to shrink (https://www.sqlite.org/pragma.html#pragma_auto_vacuum).
    if (version === 0) db.exec('PRAGMA auto_vacuum = INCREMENTAL');
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = ${JOURNAL_LIMIT}`);
    migrate(db, version);
    return db;
  } catch (error) {
    db.close();
    throw unreadable(path, error);
  }
}

/** @param cause what SQLite says of it. */
export function unreadable(path: string, cause: unknown): StateError {
  if ((cause as { errcode?: number }).errcode === SQLITE_BUSY) {
    return new StateError(
      `${path} is held by another program, a back-up perhaps. Wait for it to end, then start again.`,
      {
        cause,
      },
    );
  }
  const fault = diskFault(dirname(path));
  if (fault !== undefined) return new StateError(sentenceOf(fault, dirname(path)), { cause });
  return new StateError(
    `${path} cannot be read: ${(cause as Error).message}. Nothing was overwritten. Restore a back-up, or move the file away to start anew (what was told may then be told again).`,
    { cause },
  );
}

function migrate(db: DatabaseSync, from: number): void {
  for (const [index, sql] of MIGRATIONS.entries()) {
    if (index < from) continue;
    db.exec(`BEGIN; PRAGMA application_id = ${APPLICATION_ID}; ${sql} PRAGMA user_version = ${index + 1}; COMMIT`);
  }
}

function pragma(db: DatabaseSync, name: 'user_version' | 'application_id' | 'page_count' | 'page_size'): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function wrap(db: DatabaseSync, release: () => void, path: string): Database {
  return {
    prepare: (sql) => db.prepare(sql),
    transaction(work) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        // A full disk has ended it already (https://www.sqlite.org/lang_transaction.html); its own words are what counts.
        if (db.isTransaction) db.exec('ROLLBACK');
        const fault = isOwnFault(error) ? diskFault(dirname(path)) : undefined;
        throw fault === undefined ? error : new StateError(sentenceOf(fault, dirname(path)), { cause: error });
      }
    },
    close() {
      if (db.isOpen) db.close();
      release();
    },
  };
}
