import { SECOND_MS } from '../clock.ts';
import { UserError } from './errors.ts';

/** Commands read lists and texts, no more. */
export const MAX_FILE_BYTES = 512 * 1024;
const DEADLINE_MS = 15 * SECOND_MS;

/**
 * Reads a file that somebody attached, from where the platform keeps it.
 * @param url may hold a token, and is neither shown nor logged.
 * @throws UserError
 */
export async function download(url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(DEADLINE_MS) });
    if (!response.ok) throw new UserError('error-file-unreadable');
    for await (const chunk of response.body ?? []) {
      total += chunk.byteLength;
      if (total > MAX_FILE_BYTES) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof UserError ? error : new UserError('error-file-unreadable');
  }
  return Buffer.concat(chunks);
}

export const tooLarge = (): UserError => new UserError('error-file-size', { kilobytes: MAX_FILE_BYTES / 1024 });
