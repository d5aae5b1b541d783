import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfigFile } from '../../src/config-file.ts';

describe('a file below config/', () => {
  it('is read as its schema says', () => {
    expect(readConfigFile('typed-words.json', z.object({ about: z.string() })).about).not.toBe('');
  });

  it.each([
    ['nowhere.json', 'config/nowhere.json: ENOENT'],
    ['locales/en.ftl', 'config/locales/en.ftl: Unexpected token'],
  ])('that cannot be read is named: %s', (path, message) => {
    expect(() => readConfigFile(path, z.unknown())).toThrow(message);
  });

  it('that has another shape is named, with the place of each fault', () => {
    const schema = z.object({ about: z.number(), news: z.string() });
    expect(() => readConfigFile('typed-words.json', schema)).toThrow(
      /^config\/typed-words\.json: .*number.*at about.*string.*at news/su,
    );
  });
});
