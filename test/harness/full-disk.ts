import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, StatementSync } from 'node:sqlite';

/** The device that has no space for anything; only Linux has it. */
const DEVICE = '/dev/full';
export const hasFullDevice = existsSync(DEVICE);

/** What SQLite throws. */
const full = () =>
  Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13, errstr: '' });

const { exec } = DatabaseSync.prototype;
const { get, run } = StatementSync.prototype;

/**
 * Fills the disk of a folder, as this process sees it, before the nth call of the driver. Needs no disk of its own, and
 * nobody who may mount one.
 * @returns how many calls were made, and what empties the disk.
 */
export function fillDisk(folder: string, nth = 1) {
  const calls = { made: 0 };
  const call = () => {
    if (++calls.made < nth) return;
    // What looks for free space writes there, and deletes it.
    const probe = join(folder, `.probe-${process.pid}`);
    if (existsSync(folder) && !existsSync(probe)) symlinkSync(DEVICE, probe);
    throw full();
  };
  DatabaseSync.prototype.exec = function (this: DatabaseSync, sql) {
    // Ends what could not be written, and needs no space.
    if (sql !== 'ROLLBACK') call();
    return Reflect.apply(exec, this, [sql]);
  };
  for (const [name, real] of [
    ['get', get],
    ['run', run],
  ] as const) {
    StatementSync.prototype[name] = function (this: StatementSync, ...values: unknown[]) {
      call();
      return Reflect.apply(real, this, values);
    } as never;
  }
  return {
    calls,
    empty() {
      DatabaseSync.prototype.exec = exec;
      Object.assign(StatementSync.prototype, { get, run });
    },
  };
}
