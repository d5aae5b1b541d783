import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDelivering } from '../harness/delivering.ts';

const CODES = ['AS9198', 'AS29355', 'AS1'];
const SPACES = ['telegram:1', 'telegram:2', 'telegram:3', 'telegram:4'];

it('what is measured of a provider reaches the spaces that watch it and no other, whatever they subscribed to', async () => {
  const asking = fc.record({
    space: fc.constantFrom(...SPACES),
    regions: fc.constantFrom<string[]>([], ['KZ'], ['AS'], ...CODES.map((code) => [code])),
  });
  let reached = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(asking, { maxLength: 8 }),
      fc.array(fc.constantFrom(...CODES, 'KZ'), { minLength: 1, maxLength: 4 }),
      async (subscriptions, regions) => {
        const world = createDelivering();
        for (const [n, { space, regions: asked }] of subscriptions.entries()) {
          const [code = ''] = asked;
          await world.subscribe({
            id: `s${n}`,
            space,
            address: `${space}:${n}`,
            regions: asked,
            ...(CODES.includes(code) && { provider: code }),
          });
        }
        const alerts = regions.map((region, n) => ({ id: `a${n}`, thread: `t${n}`, storyId: null, regions: [region] }));
        await world.raise(...alerts);
        const sent = world.adapter.sent.map(
          ({ address, telling }) => `${address} ${telling.kind === 'alert' ? telling.alert.id : ''}`,
        );
        const expected = subscriptions.flatMap(({ space, regions: asked }, n) =>
          alerts
            .filter(({ regions: [of = ''] }) => asked.includes(of) || (asked.length === 0 && of === 'KZ'))
            .map(({ id }) => `${space}:${n} ${id}`),
        );
        reached += expected.length;
        expect(sent.toSorted()).toEqual(expected.toSorted());
        await world.state.close();
      },
    ),
    { seed: 15, numRuns: 60 },
  );
  // Else nothing would have been shown.
  expect(reached).toBeGreaterThan(50);
});
