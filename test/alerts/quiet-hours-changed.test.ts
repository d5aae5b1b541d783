import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { createDelivering, told } from '../harness/delivering.ts';
import { T0 } from '../harness/samples.ts';

const night = { ...DEFAULT_SETTINGS, quietHours: { fromMinute: 14 * 60, untilMinute: 7 * 60 } };

it('quiet hours that are switched off hold nothing any longer, there and nowhere else', async () => {
  const world = createDelivering();
  for (const address of ['telegram:1', 'telegram:11']) {
    await world.subscribe({ address });
    await world.state.settings.set(address, night);
  }
  await world.raise({ id: 'a1' });
  await world.state.settings.set('telegram:1', DEFAULT_SETTINGS);
  await world.state.deliveries.reviewHeld('telegram:1', world.now);
  world.now += MINUTE_MS;
  await world.raise({ id: 'b1', thread: 'b', storyId: 'b' });
  expect(world.adapter.sent.map(({ address }) => address)).toEqual(['telegram:1', 'telegram:1']);
  expect(told(world.adapter.sent)).toEqual(['a1', 'b1']);
});

it('quiet hours that are changed to others hold until those end', async () => {
  const world = createDelivering();
  await world.subscribe();
  await world.state.settings.set('telegram:1', night);
  await world.raise({ id: 'a1' });
  await world.state.settings.set('telegram:1', { ...night, quietHours: { fromMinute: 840, untilMinute: 960 } });
  await world.state.deliveries.reviewHeld('telegram:1', world.now);
  await world.until(T0 + HOUR_MS);
  expect(told(world.adapter.sent)).toEqual([]);
  await world.until(Date.UTC(2022, 0, 7, 16));
  expect(told(world.adapter.sent)).toEqual(['a1']);
});
