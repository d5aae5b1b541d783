import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The state holds credentials of feeds and who subscribed: only the user that runs Hashwire may read it. */
const PRIVATE_FOLDER = 0o700;
export const PRIVATE_FILE = 0o600;

/**
 * Makes a folder and those that it is in, for this user alone; what is there is left as it is. Node.js asks for ever where a
 * system has no such file and makes none (/proc), if it is asked to make the parents as well.
 * @throws what the system says.
 */
export function makeFolder(folder: string): void {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there?.isDirectory() === false) throw Object.assign(new Error(`${folder} is no folder`), { code: 'ENOTDIR' });
  if (there !== undefined) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder, { mode: PRIVATE_FOLDER });
}

/** Why nothing can be stored in a folder. */
export type DiskFault = 'full' | 'read-only';

/** SQLite needs a few pages for the smallest transaction. */
const PROBE = Buffer.alloc(64 * 1024, 1);
const FAULTS: Readonly<Record<string, DiskFault>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

/**
 * Writes and deletes a small file, because the free space that a system reports knows nothing of quotas.
 * @returns undefined when something can be stored, or the folder is missing.
 */
export function diskFault(folder: string): DiskFault | undefined {
  const path = join(folder, `.probe-${process.pid}`);
  try {
    writeFileSync(path, PROBE, { mode: PRIVATE_FILE, flush: true });
    return undefined;
  } catch (error) {
    return faultOf(error);
  } finally {
    try {
      rmSync(path, { force: true });
    } catch {
      // A read-only folder holds no probe either.
    }
  }
}

/** @returns undefined for errors that have nothing to do with the disk. */
export const faultOf = (error: unknown): DiskFault | undefined => FAULTS[(error as NodeJS.ErrnoException).code ?? ''];

/** For the operator: what it is and what to do. */
export function sentenceOf(fault: DiskFault, folder: string): string {
  return fault === 'full'
    ? `The disk that holds ${folder} is full: free some space there, or set DATA_DIR to a folder on another disk. Nothing was lost or overwritten.`
    : `Hashwire may not write to ${folder}: make it writable for the user that runs Hashwire, or set another DATA_DIR.`;
}
