import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/clock.ts';
import { withoutCopies } from '../../src/status/reported-claims.ts';
import { measurement, report, utc } from './fixtures.ts';

const START = utc('2022-01-05 11:00');
const SENTENCE = 'The network is down in the whole country.';

describe('what counts once', () => {
  it('is a sentence that others copied, as its first publisher wrote it', () => {
    const first = report({ state: 'down', at: START, source: 'a.example', evidence: SENTENCE });
    const copy = report({ state: 'down', at: START + HOUR_MS, source: 'b.example', evidence: SENTENCE.toUpperCase() });
    expect(withoutCopies([copy, first])).toEqual([first]);
  });

  it('is a sentence that its publisher repeats, as of the last time', () => {
    const first = report({ state: 'down', at: START, source: 'a.example', evidence: SENTENCE });
    const repeated = { ...first, at: START + HOUR_MS };
    expect(withoutCopies([first, repeated])).toEqual([repeated]);
  });

  it('is each report without a sentence, and no measurement', () => {
    const bare = ['a.example', 'b.example'].map((source) => report({ state: 'down', at: START, source, evidence: '' }));
    expect(withoutCopies([...bare, measurement({ state: 'down', at: START })])).toEqual(bare);
  });
});
