import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNumberMap, createPostings } from '../../../src/stories/cluster/inverted-index.ts';

/** Few low bits, so that many keys want one place. */
const key = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 40 })).map(([low, high]) => high * 2 ** 40 + low);

describe('a map of numbers', () => {
  it('holds what was set last and not deleted since, as a Map does', () => {
    const change = fc.record({ key, value: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
        const [known, map] = [new Map<number, number>(), createNumberMap()];
        for (const { key, value } of changes) {
          if (value === null) {
            known.delete(key);
            map.delete(key);
          } else {
            known.set(key, value);
            map.set(key, value);
          }
        }
        for (const { key } of changes) expect(map.get(key)).toBe(known.get(key));
      }),
    );
  });

  it('grows', () => {
    const map = createNumberMap();
    for (let at = 0; at < 5000; at++) map.set(at * 7919, at);
    for (let at = 0; at < 5000; at += 2) map.delete(at * 7919);
    for (let at = 0; at < 5000; at++) expect(map.get(at * 7919)).toBe(at % 2 === 0 ? undefined : at);
  });
});

describe('postings', () => {
  it('hold the stories of a key in the order they came, until they are removed', () => {
    const change = fc.record({ key: fc.nat({ max: 5 }), story: fc.nat({ max: 20 }) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
        const [known, postings] = [new Map<number, number[]>(), createPostings()];
        for (const { key, story } of changes) {
          const stories = known.get(key) ?? [];
          const here = stories.includes(story);
          known.set(key, here ? stories.filter((one) => one !== story) : [...stories, story]);
          if (here) postings.remove(key, story);
          else postings.add(key, story);
        }
        for (const [key, stories] of known) {
          expect(postings.latest(key)).toEqual(stories);
          expect(postings.count(key)).toBe(stories.length);
        }
      }),
    );
  });

  it('count all stories of a key, and walk the latest only', () => {
    const postings = createPostings();
    for (let story = 0; story < 1000; story++) postings.add(1, story);
    expect(postings.count(1)).toBe(1000);
    expect(postings.latest(1).length).toBeLessThan(200);
    expect(postings.latest(1).slice(-96)).toEqual(Array.from({ length: 96 }, (_, at) => 904 + at));
    for (let story = 0; story < 500; story++) postings.remove(1, story);
    expect(postings.count(1)).toBe(500);
    expect(postings.latest(1).at(-1)).toBe(999);
  });
});
