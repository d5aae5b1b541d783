import { describe, expect, it } from 'vitest';
import { LACKS } from './lacks.ts';

describe('every test of the contract', () => {
  const { webhook, ...others } = LACKS;
  const all = [...Object.values(others), ...Object.values(webhook)];
  const titles = [...new Set(all.flatMap((lacks) => Object.keys(lacks)))];

  it.each(titles)('is held against one adapter at least: %s', (title) => {
    expect(all.filter((lacks) => lacks[title] === undefined)).not.toEqual([]);
  });
});
