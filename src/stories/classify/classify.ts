import { type Evidence, type Match, type Severity, TOPICS, type Topic } from '../story.ts';
import type { ConceptFeatures } from './concept-features.ts';
import { type Score, score, type Weights } from './weights.ts';

/**
 * What an item is about, told by rules that are data. How they are read:
 *
 * 1. `config/words/<language>.json` names concepts, `match.<concept>`, each a list of phrases (their grammar: `phrase.ts`).
 *    English phrases are also looked for in other languages, as written. A concept is seen in a sentence when one of its
 *    phrases is.
 * 2. `config/topics.json` has rules over concepts, the same for every language, in order. A rule is seen in a sentence that
 *    has one of each entry of `all` (`a|b` is either) and none of `none`, when the item has each of `with` somewhere and
 *    none of `without` in title or lead. Later rules may name earlier ones; rules of one name are alternatives.
 *    So `mining` is "bitcoin miners", or a bare "miners" in an item that speaks of coins and not of gold, or whose
 *    publisher does by its name (`coinPress`).
 * 3. Each concept or rule makes a feature by where it is seen: `mining@title`, `@lead` (three sentences), `@body`, `@often`
 *    (a fifth of the body); the headline's shape adds `asks`, `quotes`, `attributed` (`concept-features.ts`). An item without a
 *    title is led by its first sentence.
 * 4. Features are weighed per claim (`relevant`, each topic): log-odds, the claim is made above 0. Weights are the rules'
 *    `points` times the share of the field in `fields`, or the trained ones of `config/models/weights.json` where it has the
 *    claim (`test/eval/train.ts` starts from the points and says what training is worth). The strongest topic always
 *    stands: what is relevant is about something.
 * 5. Severity (`severity2`, `severity3`) weighs besides what is observed and where: `facts` such as
 *    `state.internet.down.country` (`severity.ts`).
 *
 * Whatever weighed most is kept as evidence: the words, their field, the rule.
 */

const EVIDENCE_PER_CLAIM = 3;

export type Judged = Pick<Match, 'relevant' | 'topics' | 'evidence'>;

/** Relevance, and of what is relevant the topics: those above 0, the strongest one in any case. */
export function judgeTopics(features: ConceptFeatures, weights: Weights): Judged {
  const relevance = score(features, weights.relevant);
  if (relevance.value <= 0) return { relevant: false, topics: [], evidence: tell('not-relevant', relevance, -1) };
  const scores = TOPICS.map((topic) => ({ topic, scored: score(features, weights[topic]) }));
  const best = Math.max(...scores.map(({ scored }) => scored.value));
  const made = scores.filter(({ scored }) => scored.value > 0 || scored.value === best);
  const topics: Topic[] = made.map(({ topic }) => topic);
  const evidence = made.flatMap(({ topic, scored }) => tell(`topic:${topic}`, scored, 1));
  return { relevant: true, topics, evidence: [...tell('relevant', relevance, 1), ...evidence] };
}

/** @param features with those of `severityFeatures`; of an item that is relevant. */
export function judgeSeverity(
  features: ConceptFeatures,
  weights: Weights,
): { severity: Severity; evidence: Evidence[] } {
  const critical = score(features, weights.severity3);
  const material = score(features, weights.severity2);
  if (critical.value > 0) return { severity: 3, evidence: tell('severity:3', critical, 1) };
  if (material.value > 0) return { severity: 2, evidence: tell('severity:2', material, 1) };
  return { severity: 1, evidence: tell('severity:1', material, -1) };
}

function tell(claim: string, { contributions }: Score, sign: 1 | -1): Evidence[] {
  const told = new Map<string, Evidence>();
  for (const { seen, weight } of contributions) {
    if (weight * sign <= 0 || told.size === EVIDENCE_PER_CLAIM) continue;
    const { name: rule, field, quote } = seen;
    const key = `${rule} ${quote}`;
    if (!told.has(key)) told.set(key, { claim, field, quote, rule });
  }
  return [...told.values()];
}
