import { expect, it } from 'vitest';
import { createOutageLog } from '../../src/chat/outage-log.ts';
import { MINUTE_MS } from '../../src/clock.ts';

it('an outage is logged when it begins, when its reason changes, and now and then while it goes on', () => {
  let now = 0;
  const lines: unknown[] = [];
  const say = createOutageLog({ error: ({ reason }) => void lines.push(reason) }, () => now);
  for (const reason of ['refused', 'refused', 'refused', 'no such host', 'refused', 'no such host']) {
    say(reason, 'trying again');
    now += 5000;
  }
  expect(lines).toEqual(['refused', 'no such host']);
  now += 10 * MINUTE_MS;
  say('no such host', 'trying again');
  expect(lines).toHaveLength(3);
});
