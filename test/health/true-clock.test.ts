import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { createTrueClock } from '../../src/health/true-clock.ts';
import { T0 } from '../harness/samples.ts';

/** A machine whose clock is off by so much, and servers. */
function machine(offMs: number) {
  const world = { at: T0, offMs, sleptMs: 0 };
  const clock = createTrueClock(
    () => world.at + world.offMs,
    () => world.at - T0 - world.sleptMs,
  );
  const offOf = () => clock.now() - world.at;
  const hear = (...offs: readonly number[]) =>
    offs.forEach((off, n) => void clock.heard(`host${n}.example`, world.at + off));
  return { world, clock, offOf, hear };
}

describe('the true clock', () => {
  it('is that of the machine until servers say that it is behind, and theirs from then on', () => {
    const { world, clock, offOf, hear } = machine(-3 * HOUR_MS);
    expect(offOf()).toBe(-3 * HOUR_MS);
    hear(0, 0, 0);
    expect(offOf()).toBe(0);
    expect(clock.behindMs()).toBe(3 * HOUR_MS);
    world.at += DAY_MS;
    expect(offOf()).toBe(0);
  });

  it('goes on when the clock of the machine is set back, and stands still for no correction of it', () => {
    const { world, clock, offOf, hear } = machine(0);
    hear(0, 0);
    world.offMs = -HOUR_MS;
    expect(offOf()).toBe(0);
    world.offMs = 0;
    expect(offOf()).toBe(0);
    expect(clock.behindMs()).toBe(0);
  });

  it.each([
    ['one server alone', [20 * HOUR_MS]],
    ['one of two servers', [20 * HOUR_MS, 0]],
    ['one of three servers', [0, 20 * HOUR_MS, 0]],
    ['two of four servers', [20 * HOUR_MS, 0, 20 * HOUR_MS, 0]],
  ])('believes no future that %s dates its answers in', (_, offs) => {
    const { offOf, hear } = machine(0);
    hear(...offs);
    expect(offOf()).toBe(0);
  });

  it('is not set back by caches that repeat an old date, nor by a machine that slept', () => {
    const { world, offOf, hear } = machine(0);
    hear(-MINUTE_MS, -DAY_MS, -HOUR_MS);
    expect(offOf()).toBe(0);
    hear(0, 0, 0);
    world.at += 8 * HOUR_MS;
    world.sleptMs = 8 * HOUR_MS;
    expect(offOf()).toBe(0);
  });

  it('forgets the hosts that it heard of long ago', () => {
    const { world, clock, offOf } = machine(-HOUR_MS);
    for (let n = 0; n < 40; n++) clock.heard(`old${n}.example`, world.at - HOUR_MS + SECOND_MS);
    for (let n = 0; n < 50; n++) clock.heard(`new${n}.example`, world.at);
    expect(offOf()).toBe(0);
  });
});
