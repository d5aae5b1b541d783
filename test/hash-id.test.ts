import { expect, it } from 'vitest';
import { hashId } from '../src/hash-id.ts';

// Ids are stored: another one for the same text would lose what was stored under it. Printed by `printf abc | sha256sum`.
it('the id of a text is the beginning of its SHA-256', () => {
  expect(hashId('abc', 12)).toBe('ba7816bf8f01');
  expect(hashId('abc', 6, 'base64url')).toBe('ungWv4');
});
