import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/stories/cluster/packed.ts';
import { anyText } from '../../harness/arbitraries.ts';

const texts = fc.array(anyText(), { maxLength: 5 });
const profile = fc.record({
  itemId: fc.string(),
  publisher: fc.string(),
  at: fc.integer(),
  language: fc.string(),
  title: texts,
  words: texts,
  figures: texts,
  titleFigures: fc.nat(),
  places: texts,
  names: texts,
  titleNames: fc.nat(),
  subjects: fc.array(fc.string()),
  titleSubjects: fc.nat(),
  acts: texts,
  claims: texts,
  relevant: fc.boolean(),
  roundup: fc.boolean(),
  sketch: fc.array(fc.nat({ max: 2 ** 32 - 1 }), { maxLength: 48 }),
  headline: anyText(),
});

describe('packed profiles', () => {
  it('are the same when they are unpacked', () => {
    fc.assert(
      fc.property(fc.array(profile), (core) => {
        expect(unpack(pack(core))).toEqual(core);
      }),
    );
  });
});
