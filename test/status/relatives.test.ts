import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/clock.ts';
import { createLedger } from '../../src/status/ledger.ts';
import type { Observation } from '../../src/status/observation.ts';
import { statusOf } from '../../src/status/status.ts';
import { report, utc } from './fixtures.ts';

const START = utc('2025-03-01 00:00');
const NOW = START + 12 * HOUR_MS;
const hour = (count: number) => START + count * HOUR_MS;
const power = (fields: Partial<Observation> & Pick<Observation, 'state' | 'at'>) =>
  report({ dimension: 'power', ...fields });

const verdicts = (observations: readonly Observation[], region: string) => {
  const ledger = createLedger();
  // Asked after each of them, as a chat would: what is kept must follow what is added.
  const kept = observations.map((one) => {
    ledger.add([one]);
    return ledger.troubles(region, 'power').at(-1)?.end !== null;
  });
  return [statusOf(region, observations, [], NOW).dimensions.power.phase, kept.at(-1)];
};

describe('a return that one publisher reports', () => {
  const ofAll = power({ state: 'cut', at: hour(1), source: 'world.example' });
  const back = power({ state: 'restored', at: hour(6), source: 'local.example' });

  it('ends a trouble that its publisher reported of a part of the country', () => {
    const ofPart = power({ state: 'cut', at: hour(1), region: 'KZ-75', source: 'local.example' });
    expect(verdicts([ofAll, ofPart, back], 'KZ')).toEqual(['over', true]);
    expect(verdicts([ofAll, back, ofPart].reverse(), 'KZ')).toEqual(['over', true]);
  });

  it('ends that of a part, too, when it is of the whole country that its publisher reported on', () => {
    const ofCountry = power({ state: 'cut', at: hour(1), source: 'local.example' });
    const ofPart = power({ state: 'cut', at: hour(2), region: 'KZ-75', source: 'world.example' });
    expect(verdicts([ofCountry, ofPart, back], 'KZ-75')).toEqual(['over', true]);
  });

  it('ends nothing when its publisher spoke of the trouble nowhere, or of another time or dimension', () => {
    expect(verdicts([ofAll, back], 'KZ')).toEqual(['in-force', false]);
    const of = { region: 'KZ-75', source: 'local.example' } as const;
    const others = [
      power({ state: 'cut', at: hour(7), ...of }),
      power({ state: 'cut', at: hour(1) - 40 * 24 * HOUR_MS, ...of }),
      power({ state: 'cut', at: hour(1), ...of, polarity: 'denied' }),
      report({ state: 'down', at: hour(1), ...of }),
    ];
    for (const other of others) expect(verdicts([ofAll, other, back], 'KZ')).toEqual(['in-force', false]);
  });
});
