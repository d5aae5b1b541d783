import { describe, expect, it } from 'vitest';
import { createDelivering } from '../harness/delivering.ts';
import { sampleMute } from '../harness/samples.ts';

const told = (world: ReturnType<typeof createDelivering>) => world.adapter.sent.map(({ address }) => address);

describe('who is reached', () => {
  it('words are looked for as soon as they are asked for, excluded ones too', async () => {
    const world = createDelivering();
    await world.subscribe({ address: 'telegram:1', words: ['immersion cooling'] });
    await world.subscribe({ address: 'telegram:2', excludedWords: ['scam'] });
    await world.raise({ id: 'a1', thread: 't1', words: 'a farm with immersion cooling' });
    expect(told(world)).toEqual(['telegram:1', 'telegram:2']);
    await world.raise({ id: 'a2', thread: 't2', words: 'an immersion cooling scam' });
    expect(told(world)).toEqual(['telegram:1', 'telegram:2', 'telegram:1']);
    await world.subscribe({ address: 'telegram:3', words: ['turbine'] });
    await world.raise({ id: 'a3', thread: 't3', words: 'turbines of a scam' });
    expect(told(world).at(-1)).toBe('telegram:3');
    expect(told(world)).toHaveLength(4);
  });

  it('a muted word silences, wherever nobody subscribed to it', async () => {
    const world = createDelivering();
    await world.subscribe({ address: 'telegram:1' });
    await world.state.mutes.set('m', sampleMute({ kind: 'word', value: 'giveaway' }));
    await world.raise({ id: 'a1', thread: 't1', words: 'the great giveaway of miners' });
    await world.raise({ id: 'a2', thread: 't2', words: 'power is back' });
    expect(told(world)).toHaveLength(1);
  });

  it('what has no region goes only to those who asked for everything', async () => {
    const world = createDelivering();
    await world.subscribe({ address: 'telegram:1', regions: ['KZ'] });
    await world.subscribe({ address: 'telegram:2', regions: ['US', 'CN'] });
    await world.subscribe({ address: 'telegram:3' });
    await world.raise({ id: 'a1', regions: [], severity: 3 });
    expect(told(world)).toEqual(['telegram:3']);
  });

  it('several subscriptions of one address that ask for the same tell it once', async () => {
    const world = createDelivering();
    await world.subscribe({ id: 's1', address: 'telegram:1' });
    await world.subscribe({ id: 's2', address: 'telegram:1', regions: ['KZ'] });
    await world.raise({ id: 'a1' });
    expect(told(world)).toEqual(['telegram:1']);
  });
});
