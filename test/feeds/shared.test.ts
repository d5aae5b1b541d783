import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/feeds/dates.ts';
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

const dates = join(shared, 'cases/feeds/dates.tsv');

describe.skipIf(!existsSync(dates))('dates as real feeds write them (skipped without SHARED_DIR)', () => {
  const rows = existsSync(dates) ? readFileSync(dates, 'utf8').trim().split('\n').slice(1) : [];

  it.each(rows.map((row) => row.split('\t')))('%s', (written, _before, expected) => {
    const read = readDate(written);
    const at = read === null ? 'null' : new Date(read.at).toISOString().replace('.000', '');
    expect(expected?.split(' ')[0]).toBe(at);
    if (expected?.endsWith('(day)')) expect(read?.precision).toBe('day');
  });
});
