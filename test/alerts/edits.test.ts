import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { createDelivering, type Delivering } from '../harness/delivering.ts';

/** The platform lets everything wait for an hour from now on. */
const wait = (world: Delivering) => {
  world.adapter.answer = () => ({ kind: 'rate-limited', retryAfterMs: HOUR_MS });
};
const goOn = async (world: Delivering) => {
  world.adapter.answer = () => null;
  await world.until(world.now + 2 * HOUR_MS);
};
/** `sends a1 first` or `edits m1 a1 first`. */
const done = (world: Delivering) =>
  world.adapter.sent.map(({ telling, options }) => {
    const said = telling.kind === 'alert' ? `${telling.alert.id} ${telling.alert.reason}` : telling.kind;
    return options.edit === undefined ? `sends ${said}` : `edits ${options.edit} ${said}`;
  });
const lastAlert = (world: Delivering): Alert | undefined => {
  const telling = world.adapter.sent.at(-1)?.telling;
  return telling?.kind === 'alert' ? telling.alert : undefined;
};

describe('an alert that adds a place or a topic to a message', () => {
  it('takes no update with it that waits', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise({ id: 'a1' });
    wait(world);
    await world.raise({ id: 'a2', reason: 'updated' });
    world.now += MINUTE_MS;
    await world.raise({ id: 'a3', reason: 'updated', isWider: true });
    await goOn(world);
    expect(done(world)).toEqual(['sends a1 first', 'sends a3 updated']);
  });
});

describe('what is told as first news', () => {
  it('does not say how bad it was before, which nobody there was told', async () => {
    const world = createDelivering();
    await world.subscribe();
    wait(world);
    await world.raise({ id: 'a1' });
    world.now += MINUTE_MS;
    await world.raise({ id: 'a2', reason: 'escalated', severity: 3, was: 2 });
    await goOn(world);
    expect(done(world)).toEqual(['sends a2 first']);
    expect(lastAlert(world)?.was).toBeUndefined();
  });
});
