import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateFeeds } from '../eval/feeds.ts';

const shared = process.env.SHARED_DIR ?? '../shared';
const absent = !existsSync(join(shared, 'feeds'));

describe.skipIf(absent)('on real feeds and two conformance suites (skipped without SHARED_DIR)', () => {
  it('every row reaches its target', async () => {
    const rows = await evaluateFeeds(shared);
    for (const { measure, value, target = 0, misses } of rows) {
      const reached = measure.endsWith('twice') ? value <= target : value >= target;
      expect(reached, `${measure}: ${value}, wanted ${target}: ${misses.slice(0, 5).join('; ')}`).toBe(true);
    }
    expect(rows.find(({ measure }) => measure === 'history: distinct items seen')?.count).toBe(1819);
  });
});
