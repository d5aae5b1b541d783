import { createHash } from 'node:crypto';

/**
 * An id that follows from what it names: the same text has the same one after a restart and in another process.
 * @param length characters that are kept: 12 of hexadecimal are 48 bits, 22 of base64url 132.
 */
export function hashId(text: string, length: number, encoding: 'hex' | 'base64url' = 'hex'): string {
  return createHash('sha256').update(text).digest(encoding).slice(0, length);
}
