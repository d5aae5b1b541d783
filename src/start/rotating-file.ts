import { renameSync, statSync } from 'node:fs';
import { destination } from 'pino';
import { PRIVATE_FILE } from '../state/disk.ts';

/** In bytes: with the one before it, what a log may take of a disk. */
const LARGEST = 10 * 1024 * 1024;

/** A log file; when it has grown large it becomes `<file>.1`, in place of the one before, and a new one begins. */
export function rotatingFile(path: string, largest: number = LARGEST): { write(line: string): void } {
  const file = destination({ dest: path, mode: PRIVATE_FILE, sync: true });
  let size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;

  function rotate(): void {
    try {
      renameSync(path, `${path}.1`);
      file.reopen();
      size = 0;
    } catch {
      // A log that cannot be set aside goes on, and is tried again when it has grown by as much.
      size = 0;
    }
  }

  return {
    write(line) {
      if (size >= largest) rotate();
      size += Buffer.byteLength(line);
      file.write(line);
    },
  };
}
