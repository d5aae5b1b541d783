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

  it('leave no gap between blocks where a page was not answered', async () => {
    const TEN_MINUTES_S = 600;
    let [tip, failsFrom] = [400, 0];
    const page = (url: URL) => {
      const top = url.pathname.endsWith('/blocks') ? tip : Number(url.pathname.split('/').at(-1));
      if (top < failsFrom && url.pathname !== '/api/v1/blocks') return 503;
      return Array.from({ length: 15 }, (_, index) => ({
        height: top - index,
        timestamp: NOW / SECOND_MS - (400 - top + index) * TEN_MINUTES_S,
      }));
    };
    const server = serve({
      '/mining/hashrate': { hashrates: [{ timestamp: 1_791_000_000, avgHashrate: 9e20 }], currentDifficulty: 1e14 },
      '/api/v1/blocks': page,
    });
    const mempool = createMempool(options(server.fetch));
    const blocksAt = async (newest: number) => {
      tip = newest;
      const reading = await mempool.read(NOW + (newest - 400) * TEN_MINUTES_S * SECOND_MS);
      return reading.kind === 'answer' ? reading.blocks : undefined;
    };
    expect((await blocksAt(400))?.times).toHaveLength(163);
    failsFrom = 1000;
    expect(await blocksAt(440)).toBeUndefined();
    failsFrom = 0;
    const { times = [] } = (await blocksAt(441)) ?? {};
    const apart = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(new Set(apart)).toEqual(new Set([TEN_MINUTES_S * SECOND_MS]));
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
    expect(mempool).toMatchObject({ kind: 'answer', difficulty: { remainingBlocks: 1121, nextHeight: 741_888 } });
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
