import type { Item } from '../../feeds/feed.ts';
import { type Evidence, type Match, type Severity, TOPICS, type Topic } from '../story.ts';
import type { Document } from '../text.ts';
import { type Features, readFeatures } from './features.ts';
import { type Claim, loadRules } from './rules.ts';
import { loadWeights, type Score, score, type Weights, writtenWeights } from './weights.ts';

export interface Matcher {
  match(document: Document, item: Item): Match;
}

export function createMatcher(weights: Weights | null = loadWeights()): Matcher {
  const file = loadRules();
  const use = weights ?? writtenWeights(file);
  return {
    match(document) {
      const features = readFeatures(document, file.rules);
      return judge(features, use);
    },
  };
}

const EVIDENCE_PER_CLAIM = 3;

export function judge(features: Features, weights: Weights): Match {
  const relevance = score(features, weights.relevant);
  const relevant = relevance.value > 0;
  const evidence: Evidence[] = tell(relevant ? 'relevant' : 'not-relevant', relevance, relevant ? 1 : -1);
  const topics: Topic[] = [];
  let severity: Severity = 0;
  if (relevant) {
    const scores = TOPICS.map((topic) => ({ topic, scored: score(features, weights[topic]) }));
    const best = Math.max(...scores.map(({ scored }) => scored.value));
    for (const { topic, scored } of scores) {
      if (scored.value > 0 || scored.value === best) {
        topics.push(topic);
        evidence.push(...tell(`topic:${topic}`, scored, 1));
      }
    }
    const step = (claim: Claim) => score(features, weights[claim]);
    const [material, critical] = [step('severity2'), step('severity3')];
    severity = critical.value > 0 ? 3 : material.value > 0 ? 2 : 1;
    evidence.push(...tell(`severity:${severity}`, critical.value > 0 ? critical : material, severity === 1 ? -1 : 1));
  }
  return { relevant, topics, regions: [], mentioned: [], severity, evidence };
}

function tell(claim: string, { contributions }: Score, sign: 1 | -1): Evidence[] {
  return contributions
    .filter(({ weight }) => weight * sign > 0)
    .slice(0, EVIDENCE_PER_CLAIM)
    .map(({ seen }) => ({ claim, field: seen.field, quote: seen.quote, rule: seen.name }));
}
