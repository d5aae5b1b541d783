import { describe, expect, it } from 'vitest';
import { withoutCompanions } from '../../src/alerts/companions.ts';
import type { Reason } from '../../src/alerts/reason.ts';
import { sampleIncident } from '../harness/samples.ts';

const reason = (name: Reason['reason'], dimension: 'internet' | 'unrest'): Reason => ({
  reason: name,
  because: 'never-told',
  touched: [{ before: null, incident: sampleIncident({ dimension }), isCovered: false }],
});
const told = (title: string, ...each: Reason[]) =>
  withoutCompanions(each, { title, language: 'en' }).map(
    (one) => `${one.touched[0]?.incident.dimension} ${one.reason}`,
  );

describe('unrest beside a shutdown', () => {
  const shutdown = 'Internet blackout hits Kazakhstan';

  it('is told where nothing else is', () => {
    expect(told(shutdown, reason('first', 'unrest'))).toEqual(['unrest first']);
  });

  it('is told with it', () => {
    expect(told(shutdown, reason('first', 'internet'), reason('first', 'unrest'))).toEqual([
      'internet first',
      'unrest first',
    ]);
  });

  it('is in no message of its own where the shutdown was told before', () => {
    expect(told(shutdown, reason('publisher', 'internet'), reason('first', 'unrest'))).toEqual([]);
  });

  it('is, where the headline is about it, or it ends', () => {
    const emergency = 'State of emergency declared in Kazakhstan, internet still off';
    expect(told(emergency, reason('publisher', 'internet'), reason('first', 'unrest'))).toEqual(['unrest first']);
    expect(told(shutdown, reason('publisher', 'internet'), reason('resolved', 'unrest'))).toEqual(['unrest resolved']);
  });
});
