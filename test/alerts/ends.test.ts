import { describe, expect, it } from 'vitest';
import { createDelivering, told } from '../harness/delivering.ts';

describe('the end of what was sent', () => {
  it.each(['resolved', 'ended', 'corrected'] as const)(
    'reaches those who asked for words or topics that its own report (%s) does not have',
    async (reason) => {
      const world = createDelivering();
      await world.subscribe({ address: 'telegram:1', words: ['miners'] });
      await world.subscribe({ address: 'telegram:2', topics: ['hashrate'] });
      await world.subscribe({ address: 'telegram:3', excludedWords: ['restored'] });
      await world.subscribe({ address: 'telegram:4', words: ['elsewhere'] });
      await world.raise({ id: 'a1', topics: ['internet', 'hashrate'] });
      await world.raise({ id: 'a2', reason, words: 'restored' });
      const ends = world.adapter.sent.filter(({ telling }) => telling.kind === 'alert' && telling.alert.id === 'a2');
      expect(ends.map(({ address }) => address)).toEqual(['telegram:1', 'telegram:2', 'telegram:3']);
    },
  );

  it('in one region is not for those who watch another', async () => {
    const world = createDelivering();
    await world.subscribe({ regions: ['RU'] });
    await world.raise({ id: 'a1', regions: ['KZ', 'RU'] });
    await world.raise({ id: 'a2', reason: 'resolved', regions: ['KZ'] });
    expect(told(world.adapter.sent)).toEqual(['a1']);
  });
});
