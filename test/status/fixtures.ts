import type { Observation } from '../../src/status/observation.ts';

/** `2022-01-05 11:00` in UTC. */
export const utc = (written: string): number => Date.parse(`${written.replace(' ', 'T')}Z`);

/** A report on Kazakhstan's internet, but for what is given. */
export function report(fields: Partial<Observation> & Pick<Observation, 'state' | 'at'>): Observation {
  const source = fields.source ?? 'a.example';
  return {
    region: 'KZ',
    dimension: 'internet',
    kind: 'reported',
    evidence: `${source} says ${fields.state} at ${fields.at}`,
    source,
    url: `https://${source}/${fields.at}`,
    ...fields,
  };
}

/** What a signal measures there. */
export const measurement = (fields: Partial<Observation> & Pick<Observation, 'state' | 'at'>): Observation =>
  report({ kind: 'measured', source: 'IODA', ...fields });
