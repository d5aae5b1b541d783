import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readRecording } from '../../src/cli/recording.ts';
import type { Observation } from '../../src/status/observation.ts';
import { OWN_DIR, readOwnHeadlines } from './own.ts';
import { readPairs } from './pairs.ts';
import { sharedDir } from './row.ts';
import { type Answer, isTimeRight } from './truth/answer.ts';
import { expectation } from './truth/expectation.ts';
import { countMessages } from './truth/messages.ts';
import { type Answers, judgeMoment } from './truth/moment.ts';
import { readOwnProbes } from './truth/probe.ts';
import { faultsOf } from './truth/reading.ts';
import { recordingsIn } from './truth/recording.ts';
import { countOf, scoreRecording } from './truth/score.ts';

const recordings = join(sharedDir(), 'eval/status');
const scorer = join(recordings, 'score.py');

function whyNot(): string | null {
  if (!existsSync(scorer)) return `there is no ${scorer}`;
  try {
    execFileSync('python3', ['--version']);
    return null;
  } catch {
    return 'there is no python3';
  }
}
const missing = whyNot();

describe('the score of a recording', () => {
  it.skipIf(missing !== null)(
    `is that of the reference scorer, moment by moment${missing === null ? '' : ` (skipped: ${missing})`}`,
    async () => {
      const outputs = await mkdtemp(join(tmpdir(), 'hashwire-'));
      const wanted: string[] = [];
      const faults: string[] = [];
      for (const recorded of await recordingsIn(recordings)) {
        const { name, moments, messages, played } = await scoreRecording(recorded);
        await writeFile(join(outputs, `${name}.jsonl`), played.lines.join('\n'));
        wanted.push(
          [name, moments.length, ...(['right', 'partly', 'wrong'] as const).map((one) => countOf(moments, one))].join(
            ' ',
          ),
        );
        faults.push(
          ...moments.map(({ moment, verdict, faults: of }) =>
            `${verdict.toUpperCase()} ${moment.at.slice(0, 16)} ${verdict === 'right' ? '' : of.join('; ')}`.trim(),
          ),
          ...messages.faults
            .filter((fault) => !fault.startsWith('RETOLD'))
            .map((fault) => fault.split(' ').slice(0, 3).join(' ')),
        );
      }
      const { stdout } = await promisify(execFile)('python3', [scorer, recordings, outputs, '-v']);
      await rm(outputs, { recursive: true });
      const lines = stdout.split('\n').map((line) => line.trim().replace(/ +/gu, ' '));
      expect(lines.filter((line) => /^\d\d-/u.test(line))).toEqual(wanted);
      const verdicts = lines.flatMap((line) => {
        const [, verdict = '', at = '', rest = ''] =
          /^(right|RIGHT|PARTLY|WRONG) (\S+) \/status [^[]*\[[^\]]*\](.*)$/u.exec(line) ?? [];
        if (verdict !== '') return [`${verdict.toUpperCase()} ${at} ${rest.trim()}`.trim()];
        return /^(?:HALF|FALSE|MISSED)/u.test(line) ? [line.split(' ').slice(0, 3).join(' ')] : [];
      });
      expect(verdicts.toSorted()).toEqual(faults.toSorted());
    },
  );
});

const UNKNOWN: readonly Answer[] = [{ state: 'unknown' }];
const answered = (power: Answer): Answers => ({
  internet: UNKNOWN,
  power: [power],
  regulation: UNKNOWN,
  unrest: UNKNOWN,
});

describe('a moment', () => {
  const truth = expectation.parse({
    name: 'test',
    set: 'own',
    title: '',
    fact_sources: [],
    moments: [
      {
        at: '2025-01-02T00:00:00Z',
        command: '/status texas',
        region: 'US-TX',
        kind: 'B partial return',
        analyst: '',
        expect: { power: { state: 'cut', extent: 'part', since: '2025-01-01T16:30Z' } },
        never: ['power.restored'],
      },
    ],
    messages: [
      { between: ['2025-01-01T16:00:00Z', '2025-01-01T17:00:00Z'], region: 'US*', dimension: 'power', reason: 'first' },
      {
        between: ['2025-01-03T16:00:00Z', '2025-01-03T17:00:00Z'],
        region: 'US-TX',
        dimension: 'power',
        reason: 'ended',
      },
    ],
    never_messages: [
      {
        between: ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'],
        region: 'US-TX',
        dimension: 'power',
        reason: 'any',
        why: 'anniversary',
      },
    ],
  });
  const verdictOf = (power: Answer, title = '') =>
    truth.moments.map((moment) => judgeMoment(moment, answered(power), title).verdict).join();
  const cut: Answer = { state: 'cut', extent: 'part', since: '2025-01-01T17:00:00Z', sincePrecision: 'minute' };

  it.each<[string, Answer]>([
    ['right', cut],
    ['partly', { ...cut, extent: 'whole' }],
    ['partly', { ...cut, since: '2025-01-01T00:00:00Z', sincePrecision: 'day' }],
    ['wrong', { ...cut, phase: 'over' }],
    ['wrong', { ...cut, state: 'restored', extent: 'whole' }],
    ['wrong', { ...cut, state: 'restored' }],
    ['wrong', { state: 'unknown' }],
  ])('is %s where the answer is %j', (verdict, answer) => {
    expect(verdictOf(answer)).toBe(verdict);
  });

  it('is wrong whatever the fields say, where the title is a check mark', () => {
    expect(verdictOf(cut, '✓ Texas')).toBe('wrong');
  });

  const alert = { reason: 'first', regions: ['US-TX'], dimensions: ['power'], text: '' };

  it.each([
    [
      'an expected message',
      '2025-01-01T16:10:00Z',
      'first',
      { missed: 1, resolvedRight: 0, resolvedFalse: 0, retoldAlerted: 0 },
    ],
    ['a true end', '2025-01-03T16:10:00Z', 'resolved', { missed: 1, resolvedRight: 1, resolvedFalse: 0 }],
    ['a false end', '2025-01-02T16:10:00Z', 'ended', { missed: 2, resolvedRight: 0, resolvedFalse: 1 }],
    ['an old event', '2026-01-01T12:00:00Z', 'first', { missed: 2, otherFalse: 1, retoldAlerted: 1 }],
  ])('counts %s', (_name, at, reason, counts) => {
    expect(countMessages(truth, [{ ...alert, at: Date.parse(at), reason }])).toMatchObject(counts);
  });

  it.each([
    ['2025-01-01', '2025-01-01T05:10:00Z', 'minute', true],
    ['2025-01', '2025-01-31T00:00:00Z', 'day', true],
    [['2025-01-01', '2025-01-01T16:00Z'], '2025-01-01T05:10:00Z', 'hour', false],
    [['2025-01-01', null], undefined, undefined, true],
    ['2025-01-01', undefined, undefined, false],
  ] as const)('takes for %j an answer of %s, known to the %s: %s', (wanted, answer, precision, right) => {
    expect(isTimeRight(wanted, answer, precision)).toBe(right);
  });
});

describe('a probe', () => {
  const base = { id: '1', kind: '', language: 'en', publisher: '', title: '', text: '', published: '', denied: [] };
  const made: Observation = {
    region: 'US-TX',
    dimension: 'power',
    state: 'cut',
    kind: 'reported',
    at: 0,
    evidence: '',
    source: '',
    url: '',
  };
  const power = { region: 'US-TX', dimension: 'power' } as const;

  it('is right where every field wanted is read and nothing forbidden is claimed', () => {
    const want = [{ ...power, state: 'cut', extent: 'whole', who: 'everyone' } as const];
    expect(faultsOf({ ...base, want, never: [{ ...power, state: 'restored' }] }, true, [made])).toEqual([]);
  });

  it('is wrong where a field differs, a claim is forbidden, or a denial is taken for a claim', () => {
    const want = [{ ...power, state: 'cut', extent: 'part' } as const];
    expect(faultsOf({ ...base, want, never: [] }, true, [made])).toEqual(['US-TX power.extent']);
    expect(faultsOf({ ...base, want: [], never: [{ ...power, state: 'cut' }] }, true, [made])).toHaveLength(1);
    expect(faultsOf({ ...base, want: [], never: [] }, true, [made])).toEqual(['claims something']);
    expect(faultsOf({ ...base, want, never: [] }, true, [{ ...made, polarity: 'denied' }])).toHaveLength(1);
    expect(faultsOf({ ...base, relevant: false, want: [], never: [] }, true, [])).toEqual(['relevant']);
  });
});

describe('the project’s own cases', () => {
  it('can be read, each with an id of its own', async () => {
    const sets = [
      await readOwnProbes(OWN_DIR),
      await readOwnHeadlines(),
      await readPairs(join(OWN_DIR, 'pairs.jsonl')),
    ];
    for (const ids of sets.map((set) => set.map(({ id }) => id))) {
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
    }
  });

  it('have recordings in which every moment is asked', async () => {
    const recorded = await recordingsIn(join(OWN_DIR, 'status'));
    expect(recorded.length).toBeGreaterThanOrEqual(20);
    const unasked: string[] = [];
    for (const { path, truth } of recorded) {
      const asked = new Set(
        readRecording(await readFile(path, 'utf8'), path).map((line) =>
          'command' in line ? `${line.at} ${line.command}` : '',
        ),
      );
      const missed = truth.moments.filter(({ at, command }) => !asked.has(`${Date.parse(at)} ${command}`));
      unasked.push(...missed.map(({ at, command }) => `${truth.name} ${at} ${command}`));
    }
    expect(unasked).toEqual([]);
  });
});
