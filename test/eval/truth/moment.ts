import type { Dimension } from '../../../src/status/observation.ts';
import { type Answer, END, type ExpectedTrouble, listed, normal, wrongFields } from './answer.ts';
import type { Moment } from './expectation.ts';

export type Verdict = 'right' | 'partly' | 'wrong';
/** Dimension -> the troubles that the answer tells of, the main one first. */
export type Answers = Readonly<Record<Dimension, readonly Answer[]>>;

interface Judgement {
  readonly isRight: boolean;
  /** Fields that are wrong though state and phase are right; what was answered, where they are not. */
  readonly faults: readonly string[];
}

/** Every scored field right: right. Every state and phase right and nothing of `never` claimed: partly. Else wrong. */
export function judgeMoment(moment: Moment, answers: Answers, title: string): { verdict: Verdict; faults: string[] } {
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const [dimension, expected] of troubles(moment.expect)) {
    const { isRight, faults } = judgeDimension(expected, answers[dimension], dimension);
    (isRight ? missed : wrong).push(...faults);
  }
  wrong.push(
    ...(moment.never ?? []).filter((claim) => isClaimed(claim, answers, moment.region)).map((one) => `claims ${one}`),
  );
  const ways = (moment.either ?? []).map((way) => {
    const judged = troubles(way).map(([dimension, expected]) =>
      judgeDimension(expected, answers[dimension], dimension),
    );
    return { isRight: judged.every((one) => one.isRight), faults: judged.flatMap((one) => one.faults) };
  });
  const best = bestOf(ways);
  if (best !== undefined) (best.isRight ? missed : wrong).push(...best.faults);
  if (isCheckOverTrouble(moment, title))
    return { verdict: 'wrong', faults: ['title ✓ over a trouble', ...wrong, ...missed] };
  if (wrong.length > 0) return { verdict: 'wrong', faults: wrong };
  return missed.length > 0 ? { verdict: 'partly', faults: missed } : { verdict: 'right', faults: [] };
}

export const troubles = <T>(of: Readonly<Partial<Record<Dimension, T>>>): [Dimension, T][] =>
  (['internet', 'power', 'regulation', 'unrest'] as const).flatMap((dimension): [Dimension, T][] => {
    const one = of[dimension];
    return one === undefined ? [] : [[dimension, one]];
  });

function bestOf(ways: readonly Judgement[]): Judgement | undefined {
  return [...ways].sort((a, b) => Number(b.isRight) - Number(a.isRight) || a.faults.length - b.faults.length)[0];
}

function judgeDimension(expected: ExpectedTrouble, answers: readonly Answer[], dimension: Dimension): Judgement {
  const right = answers.flatMap((answer) =>
    isStateRight(expected, answer, dimension) ? [faultsOf(expected, answer, dimension)] : [],
  );
  const [fewest] = right.sort((a, b) => a.length - b.length);
  if (fewest === undefined) return { isRight: false, faults: [`${dimension}: ${described(answers)}`] };
  const faults = (expected.also ?? []).flatMap((other) => {
    const { isRight, faults: more } = judgeDimension(other, answers, dimension);
    return isRight ? more.map((one) => `also ${one}`) : [`${dimension}.also`];
  });
  return { isRight: true, faults: [...fewest.map((field) => `${dimension}.${field}`), ...faults] };
}

/** An end, and a trouble that is over, are the same answer; a proposal has no phase. */
function isStateRight(expected: ExpectedTrouble, answer: Answer, dimension: Dimension): boolean {
  const states = listed(expected.state);
  if (answer.state === 'unknown') return states.includes('unknown');
  const { state, phase } = normal(answer, dimension);
  const phases: readonly string[] = listed(expected.phase ?? 'in-force');
  if (phase === 'over') return phases.includes('over') && states.some((one) => one !== 'unknown');
  return states.includes(state) && (state === 'proposed' || phases.includes(phase));
}

/** Where "unknown" is an answer, nothing more can be asked of it. */
const faultsOf = (expected: ExpectedTrouble, answer: Answer, dimension: Dimension): string[] =>
  answer.state === 'unknown' ? [] : wrongFields(expected, normal(answer, dimension));

/** `power.cut`, `power.cut.any`, `regulation.banned.announced`, `US-TX power.cut`. */
function isClaimed(claim: string, answers: Answers, region: string): boolean {
  const [place, name] = claim.includes(' ') ? claim.split(' ') : [undefined, claim];
  const [dimension, state, ...more] = (name ?? '').split('.');
  const wantedPhase = more.includes('announced') ? 'announced' : 'in-force';
  return troubles(answers).some(
    ([of, told]) =>
      of === dimension &&
      told.some((answer) => {
        if (answer.state === 'unknown') return false;
        const one = normal(answer, of);
        if (one.state !== state || (one.phase !== wantedPhase && state !== END[of])) return false;
        if (place !== undefined && place !== region && !one.parts?.includes(place)) return false;
        return more.includes('any') || place !== undefined || one.extent !== 'part';
      }),
  );
}

/** The reply's title is a ✓ while something that was asked for is in trouble. */
function isCheckOverTrouble({ expect }: Moment, title: string): boolean {
  if (!title.startsWith('✓')) return false;
  return troubles(expect).some(([dimension, expected]) => {
    const harmless = [END[dimension], 'unknown', 'proposed'];
    return (
      (expected.phase ?? 'in-force') === 'in-force' && !listed(expected.state).some((state) => harmless.includes(state))
    );
  });
}

export const described = (answers: readonly Answer[]): string =>
  answers
    .map(({ state, phase, extent }) =>
      state === 'unknown' ? state : `${state}/${phase ?? 'in-force'}${extent === 'part' ? '/part' : ''}`,
    )
    .join(' + ');
