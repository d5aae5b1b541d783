import { judgeSeverity, judgeTopics } from '../../src/stories/match/index.ts';
import type { Weights } from '../../src/stories/match/weights.ts';
import type { Match } from '../../src/stories/story.ts';
import type { Label } from './labelled.ts';
import type { Example } from './train.ts';

interface Judged {
  readonly label: Label;
  readonly match: Pick<Match, 'relevant' | 'topics' | 'severity' | 'evidence'>;
}

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b);
const harmonic = (a: number, b: number): number => ratio(2 * a * b, a + b);

export function relevanceOf(judged: readonly Judged[]) {
  const both = judged.filter(({ label, match }) => label.relevant && match.relevant).length;
  const precision = ratio(both, judged.filter(({ match }) => match.relevant).length);
  const recall = ratio(both, judged.filter(({ label }) => label.relevant).length);
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** Recall counts what both annotators gave, precision what either gave; over items relevant in both. */
export function topicsOf(judged: readonly Judged[]) {
  const shared = judged.filter(({ label, match }) => label.relevant && match.relevant);
  let [given, right, wanted, found] = [0, 0, 0, 0];
  for (const { label, match } of shared) {
    given += match.topics.length;
    right += match.topics.filter((topic) => label.topics_allowed.includes(topic)).length;
    wanted += label.topics_required.length;
    found += label.topics_required.filter((topic) => match.topics.includes(topic)).length;
  }
  const precision = ratio(right, given);
  const recall = ratio(found, wanted);
  return { precision, recall, f1: harmonic(precision, recall), count: shared.length };
}

/** Mean over 1, 2, 3 of the F1 and of the share found; a label may allow two. */
export function severityOf(judged: readonly Judged[]) {
  const shared = judged.filter(({ label, match }) => label.relevant && match.relevant);
  const per = [1, 2, 3].map((level) => {
    const ofLevel = shared.filter(
      ({ label }) => label.severity[0] === level || (label.severity.length > 1 && label.severity.includes(level)),
    );
    const strict = ofLevel.filter(
      ({ label, match }) =>
        label.severity.length === 1 ||
        (label.severity.includes(match.severity) && match.severity === level) ||
        !label.severity.includes(match.severity),
    );
    const recall = ratio(strict.filter(({ match }) => match.severity === level).length, strict.length);
    const given = shared.filter(({ match }) => match.severity === level);
    const precision = ratio(given.filter(({ label }) => label.severity.includes(level)).length, given.length);
    return { recall, f1: harmonic(precision, recall) };
  });
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  return { recall: mean(per.map((one) => one.recall)), f1: mean(per.map((one) => one.f1)), per, count: shared.length };
}

export function measureAll(examples: readonly Example[], of: (example: Example, index: number) => Weights): string {
  const all = examples.map((example, index) => ({
    label: example.labelled.label,
    set: example.set,
    match: judged(example, of(example, index)),
  }));
  const show = (value: number) => value.toFixed(3);
  const line = (name: string, some: readonly Judged[]) => {
    const r = relevanceOf(some);
    const t = topicsOf(some);
    const s = severityOf(some);
    return `\n  ${name}: relevance ${show(r.f1)} (P ${show(r.precision)} R ${show(r.recall)}), topics ${show(t.f1)} (P ${show(t.precision)} R ${show(t.recall)}), severity f1 ${show(s.f1)} recall ${show(s.recall)} [${s.per.map((p) => show(p.f1)).join(' ')}]`;
  };
  return (['news', 'languages', 'judged'] as const)
    .map((set) =>
      line(
        set,
        all.filter((one) => one.set === set),
      ),
    )
    .join('');
}

export function judged(example: Example, weights: Weights): Judged['match'] {
  const topics = judgeTopics(example.features, weights);
  if (!topics.relevant) return { ...topics, severity: 0 };
  const { severity, evidence } = judgeSeverity(example.severity, weights);
  return { ...topics, severity, evidence: [...topics.evidence, ...evidence] };
}
