import type { Match } from '../../src/stories/story.ts';
import type { Label } from './labelled.ts';

export type Verdict = Pick<Match, 'relevant' | 'topics' | 'severity' | 'evidence'> & {
  readonly regions: readonly string[];
};

export interface Judged {
  readonly label: Omit<Label, 'status'>;
  readonly match: Verdict;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const harmonic = (a: number, b: number): number => ratio(2 * a * b, a + b);
const isShared = ({ label, match }: Judged): boolean => label.relevant && match.relevant;

export interface Found {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly count: number;
}

export function relevanceOf(judged: readonly Judged[]): Found {
  const both = judged.filter(isShared).length;
  const precision = ratio(both, judged.filter(({ match }) => match.relevant).length);
  const recall = ratio(both, judged.filter(({ label }) => label.relevant).length);
  return { precision, recall, f1: harmonic(precision, recall), count: judged.length };
}

/** Micro-F1 over items relevant in both: recall counts what both annotators gave, precision what either gave. */
export function labelsOf(judged: readonly Judged[], kind: 'topics' | 'regions'): Found {
  const shared = judged.filter(isShared);
  let [given, right, wanted, found] = [0, 0, 0, 0];
  for (const { label, match } of shared) {
    const made: readonly string[] = match[kind];
    const allowed: readonly string[] = label[`${kind}_allowed`];
    const required: readonly string[] = label[`${kind}_required`];
    given += made.length;
    right += made.filter((one) => allowed.includes(one)).length;
    wanted += required.length;
    found += required.filter((one) => made.includes(one)).length;
  }
  const precision = ratio(right, given);
  const recall = ratio(found, wanted);
  return { precision, recall, f1: harmonic(precision, recall), count: shared.length };
}

const LEVELS = [1, 2, 3] as const;

/** F1 of each severity over items relevant in both, and their mean; where a label allows two, either is right. */
export function severityOf(judged: readonly Judged[]): {
  readonly macro: number;
  readonly per: readonly number[];
  readonly count: number;
} {
  const shared = judged.filter(isShared);
  const truths = shared.map(({ label, match }) =>
    label.severity.includes(match.severity) ? match.severity : (label.severity[0] ?? 1),
  );
  const per = LEVELS.map((level) => {
    const right = shared.filter(({ match }, at) => match.severity === level && truths[at] === level).length;
    const given = shared.filter(({ match }) => match.severity === level).length;
    return harmonic(ratio(right, given), ratio(right, truths.filter((truth) => truth === level).length));
  });
  return { macro: per.reduce((sum, one) => sum + one, 0) / per.length, per, count: shared.length };
}
