import { z } from 'zod';
import { readConfigFile } from '../../config-file.ts';
import type { ConceptFeatures, Seen } from './concept-features.ts';
import { RULE_TARGETS, type RuleFile, type RuleTarget, TRAINED } from './rules.ts';

const linear = z.strictObject({ bias: z.number(), weights: z.record(z.string(), z.number()) });
const weightFile = z.partialRecord(z.enum(TRAINED), linear);

/** Of one claim: where it starts, and what each feature (`mining@title`) adds, in log-odds. */
export type Linear = z.infer<typeof linear>;
export type Weights = Readonly<Record<RuleTarget, Linear>>;

/** The points of the rules as they are written, by field: what training starts from, and what stands where it did not pay. */
export function writtenWeights(file: RuleFile): Weights {
  const places = ['title', 'lead', 'body', 'often'] as const;
  const of = (claim: RuleTarget) => {
    const weights: Record<string, number> = {};
    for (const rule of file.rules) {
      const points = rule.points[claim];
      if (points === undefined) continue;
      for (const place of places) weights[`${rule.name}@${place}`] = points * file.fields[place];
    }
    for (const [name, points] of Object.entries(file.facts)) {
      if (points[claim] !== undefined) weights[`${name}@item`] = points[claim];
    }
    return { bias: file.bias[claim], weights };
  };
  return Object.fromEntries(RULE_TARGETS.map((claim) => [claim, of(claim)])) as Weights;
}

/** @returns the written weights, with the trained ones of `config/models/weights.json` in their place. */
export function loadWeights(file: RuleFile): Weights {
  return { ...writtenWeights(file), ...readConfigFile('models/weights.json', weightFile) };
}

export interface Score {
  /** Log-odds: the claim is made above 0. */
  readonly value: number;
  /** What moved it, strongest first. */
  readonly contributions: readonly { readonly seen: Seen; readonly weight: number }[];
}

export function score(features: ConceptFeatures, { bias, weights }: Linear): Score {
  let value = bias;
  const contributions: { seen: Seen; weight: number }[] = [];
  for (const [feature, seen] of features) {
    const weight = weights[feature];
    if (weight === undefined || weight === 0) continue;
    value += weight;
    contributions.push({ seen, weight });
  }
  return { value, contributions: contributions.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)) };
}
