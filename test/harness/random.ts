/** 0 <= value < 1. */
export type Random = () => number;

/** mulberry32: the same numbers in every run. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const between = (random: Random, from: number, to: number): number => Math.floor(from + random() * (to - from));
export const oneOf = <T>(random: Random, all: readonly [T, ...T[]]): T => all[between(random, 0, all.length)] ?? all[0];
