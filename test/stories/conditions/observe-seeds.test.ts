import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/feeds/feed.ts';
import type { Observation } from '../../../src/status/observation.ts';
import { observe } from '../../../src/stories/conditions/observe.ts';
import { findPlaces } from '../../../src/stories/places/places.ts';
import { readDocument } from '../../../src/text/tokenize.ts';

const replay = `${process.env.SHARED_DIR ?? '../shared'}/eval/seeds/replay.jsonl`;

interface Step {
  readonly item?: Pick<Item, 'publisher' | 'url' | 'title' | 'text' | 'language'> & { readonly published: string };
}

function observations(): (readonly Observation[])[] {
  const steps = readFileSync(replay, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Step);
  return steps.flatMap(({ item: seed }, index) => {
    if (seed === undefined) return [];
    const publishedAt = Date.parse(seed.published);
    const item: Item = { ...seed, id: `${index}`, feedId: 'seed', publishedAt, seenAt: publishedAt, firstSight: false };
    const document = readDocument(item);
    return [observe(document, item, findPlaces(document)).observations];
  });
}

const day = (at: number | undefined): string => (at === undefined ? '' : new Date(at).toISOString().slice(0, 10));

describe.skipIf(!existsSync(replay))('three articles of January 2022 (skipped without the shared data)', () => {
  it('the first reports the outage with its level, its source and its beginning', () => {
    const [first] = observations();
    const [outage] = first ?? [];
    expect(outage).toMatchObject({
      region: 'KZ',
      dimension: 'internet',
      state: 'down',
      level: { value: 5, unit: '% of ordinary' },
      cited: 'NetBlocks',
    });
    expect(day(outage?.since)).toBe('2022-01-05');
  });

  it('the third reports that it is back', () => {
    const last = observations().at(-1);
    expect(last?.map(({ region, dimension, state, returning }) => [region, dimension, state, returning])).toEqual([
      ['KZ', 'internet', 'restored', undefined],
    ]);
    expect(day(last?.[0]?.at)).toBe('2022-01-12');
  });
});
