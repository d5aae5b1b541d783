import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DAY_MS, SECOND_MS } from '../../src/clock.ts';
import { createBlockchain } from '../../src/status/signals/blockchain.ts';
import { createMempool } from '../../src/status/signals/mempool.ts';
import { sharedDir } from '../eval/row.ts';
import { NOW, options, serve } from './serve.ts';

describe('sources of the hash rate', () => {
  it('give exahashes per second, whatever unit they print', async () => {
    const day = Date.parse('2026-10-06T00:00:00Z') / SECOND_MS;
    const mempool = createMempool(
      options(serve({ '/mining/hashrate': { hashrates: [{ timestamp: day, avgHashrate: 9.5e20 }] } }).fetch),
    );
    // mempool.space names the midnight a day ends at, blockchain.com the one it begins at.
    expect(await mempool.read(NOW)).toMatchObject({ days: [{ day: day * SECOND_MS - DAY_MS, hashRateEHs: 950 }] });
    const chart = (unit: string, y: number) =>
      createBlockchain(options(serve({ '/charts/hash-rate': { unit, values: [{ x: day, y }] } }).fetch)).read(NOW);
    expect(await chart('Hash Rate TH/s', 950_000_000)).toMatchObject({
      days: [{ day: day * SECOND_MS, hashRateEHs: 950 }],
    });
    expect(await chart('Hash Rate GH/s', 950_000_000_000)).toMatchObject({ days: [{ hashRateEHs: 950 }] });
    expect(await chart('Hash Rate zH/s', 1)).toMatchObject({ kind: 'no-answer' });
  });

  it('take zero and today’s incomplete day as unknown', async () => {
    const today = NOW / SECOND_MS - 3600;
    const server = serve({
      '/mining/hashrate': {
        hashrates: [
          { timestamp: today, avgHashrate: 9e20 },
          { timestamp: today - 200_000, avgHashrate: 0 },
        ],
        currentHashrate: 0,
      },
    });
    expect(await createMempool(options(server.fetch)).read(NOW)).toMatchObject({ kind: 'no-answer' });
  });

  it('leave out a row that cannot be read, not all of them', async () => {
    const midnight = Date.parse('2026-10-07T00:00:00Z') / SECOND_MS;
    const hashrates = [
      { timestamp: midnight, avgHashrate: '9.5e20' },
      { timestamp: midnight - 86_400, avgHashrate: null },
    ];
    const server = serve({ '/mining/hashrate': { hashrates, currentDifficulty: null } });
    expect(await createMempool(options(server.fetch)).read(NOW)).toMatchObject({ days: [{ hashRateEHs: 950 }] });
  });

  it('read the next adjustment in seconds as documented and in milliseconds as answered', async () => {
    const at = async (estimatedRetargetDate: number) => {
      const server = serve({
        '/mining/hashrate': { hashrates: [{ timestamp: 1_791_000_000, avgHashrate: 9e20 }], currentDifficulty: 1e14 },
        '/difficulty-adjustment': { difficultyChange: 1.5, remainingBlocks: 100, estimatedRetargetDate },
      });
      const reading = await createMempool(options(server.fetch)).read(NOW);
      return reading.kind === 'answer' ? reading.difficulty?.nextAt : undefined;
    };
    expect(await at(1_791_500_000)).toBe(1_791_500_000_000);
    expect(await at(1_791_500_000_000)).toBe(1_791_500_000_000);
  });
});

const examples = join(sharedDir(), 'api-examples');
const skipped = existsSync(examples) ? '' : ' (skipped: SHARED_DIR has no api-examples)';
describe.skipIf(skipped !== '')(`recorded replies${skipped}`, () => {
  const recorded = (name: string): unknown => JSON.parse(readFileSync(join(examples, name), 'utf8'));

  it('of the hash rate are read', async () => {
    const later = Date.parse('2026-11-01T00:00:00Z');
    const mempool = await createMempool(
      options(
        serve({
          '/mining/hashrate': recorded('mempool-v1-mining-hashrate-3d.docs-sample.json'),
          '/difficulty-adjustment': recorded('mempool-v1-difficulty-adjustment.docs-sample.json'),
        }).fetch,
      ),
    ).read(later);
    expect(mempool).toMatchObject({ kind: 'answer', difficulty: { remainingBlocks: 1121 } });
    expect(mempool.kind === 'answer' && Math.round(mempool.days[0]?.hashRateEHs ?? 0)).toBe(236);
    const blockchain = await createBlockchain(
      options(
        serve({ '/charts/hash-rate': recorded('blockchain-com-charts-hash-rate.composed-from-recorded-points.json') })
          .fetch,
      ),
    ).read(later);
    expect(blockchain.kind === 'answer' && Math.round(blockchain.days[0]?.hashRateEHs ?? 0)).toBe(888);
  });
});
