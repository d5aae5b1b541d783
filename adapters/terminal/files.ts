import { open } from 'node:fs/promises';
import { MAX_FILE_BYTES, tooLarge } from '../../src/chat/download.ts';
import { UserError } from '../../src/chat/errors.ts';

/** Reads a file of whom sits at the terminal, who may read it anyway. @throws UserError */
export async function openFile(path: string): Promise<Uint8Array> {
  if (path === '') throw new UserError('error-feed-no-file');
  const file = await open(path).catch(() => undefined);
  if (file === undefined) throw new UserError('error-file-path', { value: path });
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new UserError('error-file-path', { value: path });
    if (found.size > MAX_FILE_BYTES) throw tooLarge();
    return await file.readFile();
  } finally {
    await file.close();
  }
}
