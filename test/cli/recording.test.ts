import { describe, expect, it } from 'vitest';
import { readRecording } from '../../src/cli/recording.ts';

const observation = {
  region: 'CU',
  dimension: 'power',
  state: 'curtailed',
  evidence: 'Cuts in turns go on',
  source: 'UNE',
  url: 'https://une.example/1',
};

const read = (flags: object) => {
  const line = { at: '2025-01-15T12:00:00Z', observation: { ...observation, ...flags } };
  const [first] = readRecording(JSON.stringify(line), 'test');
  return first !== undefined && 'observation' in first ? first.observation : undefined;
};

describe('an observation of a recording', () => {
  it.each(['recurs', 'returning', 'resumes', 'again', 'lasting', 'correction', 'partial'])(
    'may say of it that it is so, and nothing where it is not: %s',
    (flag) => {
      expect(read({ [flag]: true })).toHaveProperty(flag, true);
      expect(read({ [flag]: false })).not.toHaveProperty(flag);
      expect(read({})).not.toHaveProperty(flag);
      expect(() => read({ [flag]: 'yes' })).toThrow('expected true or false');
    },
  );
});
