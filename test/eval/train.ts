/**
 * Trains the weights of `config/weights.json` on the labelled items: logistic regression per claim over the features of
 * the rules, pulled towards the points as they are written (not towards 0), so that what the labels do not show keeps its
 * written weight. `npx node test/eval/train.ts [--write]` prints the cross-validation of both and writes only with --write.
 */

import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Item } from '../../src/feeds/feed.ts';
import { type Features, readFeatures } from '../../src/stories/match/features.ts';
import { findPlaces } from '../../src/stories/match/places.ts';
import { CLAIMS, type Claim, isTopic, loadRules } from '../../src/stories/match/rules.ts';
import { severityFeatures } from '../../src/stories/match/severity.ts';
import { type Weights, writtenWeights } from '../../src/stories/match/weights.ts';
import { observe } from '../../src/stories/observe.ts';
import type { Document } from '../../src/stories/text.ts';
import { type Label, type Labelled, readJudged, readLabelled } from './labelled.ts';
import { sharedDir } from './row.ts';
import { measureAll } from './understanding.ts';

export interface Example {
  readonly set: 'news' | 'languages' | 'judged';
  readonly labelled: Labelled & { readonly label: Label };
  readonly features: Features;
  /** With what severity weighs besides; the same for items that are not relevant. */
  readonly severity: Features;
}

/** How strongly weights are held to what is written: between 3 and 6 cross-validation does not care. */
const HOLD = 4;
/** Features seen in fewer items keep their written weight. */
const LEAST_SEEN = 6;
const STEPS = 400;
/** Smaller ones change no verdict and are left out of the file. */
const LEAST_WEIGHT = 0.03;
const FOLDS = 10;

/** 1, 0, or null where the label does not decide. */
function truth(label: Label, claim: Claim): 0 | 1 | null {
  if (claim === 'relevant') return label.relevant ? 1 : 0;
  if (!label.relevant) return null;
  if (isTopic(claim)) {
    if (label.topics_required.includes(claim)) return 1;
    return label.topics_allowed.includes(claim) ? null : 0;
  }
  if (label.severity.length === 0) return null;
  const least = claim === 'severity2' ? 2 : 3;
  if (label.severity.every((one) => one >= least)) return 1;
  return label.severity.some((one) => one >= least) ? null : 0;
}

export function train(examples: readonly Example[], hold = HOLD): Weights {
  const written = writtenWeights(loadRules());
  return Object.fromEntries(
    CLAIMS.map((claim) => [claim, trainClaim(claim, examples, written[claim], hold)]),
  ) as Weights;
}

function trainClaim(claim: Claim, examples: readonly Example[], written: Weights[Claim], hold: number): Weights[Claim] {
  const cases = examples.flatMap(({ labelled, features, severity }) => {
    const y = truth(labelled.label, claim);
    const own = isTopic(claim) || claim === 'relevant' ? features : severity;
    return y === null ? [] : [{ y, names: [...own.keys()] }];
  });
  const seen = new Map<string, number>();
  for (const { names } of cases) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(
      ([name, count]) => count >= LEAST_SEEN && (isTopic(claim) || claim === 'relevant' || name in written.weights),
    )
    .map(([name]) => name)
    .sort();
  const position = new Map(names.map((name, index) => [name, index]));
  const prior = names.map((name) => written.weights[name] ?? 0);
  const rows = cases.map((one) => ({
    y: one.y,
    fixed: one.names.reduce((sum, name) => sum + (position.has(name) ? 0 : (written.weights[name] ?? 0)), 0),
    at: one.names.flatMap((name) => position.get(name) ?? []),
  }));
  const { bias, weights } = descend(rows, prior, written.bias, hold);
  const trained = Object.fromEntries(names.map((name, index) => [name, round(weights[index] ?? 0)]));
  const kept = Object.fromEntries(Object.entries(written.weights).map(([name, value]) => [name, round(value)]));
  return { bias: round(bias), weights: dropZeros({ ...kept, ...trained }) };
}

interface Case {
  readonly y: 0 | 1;
  /** Log-odds of features that are not trained. */
  readonly fixed: number;
  readonly at: readonly number[];
}

/** Adam on the whole batch: a few hundred weights and cases, a second or so. */
function descend(rows: readonly Case[], prior: readonly number[], startBias: number, hold: number) {
  const weights = [...prior];
  let bias = startBias;
  const mean = new Float64Array(prior.length + 1);
  const square = new Float64Array(prior.length + 1);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(prior.length + 1);
    for (const { y, fixed, at } of rows) {
      const value = at.reduce((sum, index) => sum + (weights[index] ?? 0), bias + fixed);
      const error = 1 / (1 + Math.exp(-value)) - y;
      for (const index of at) gradient[index] = (gradient[index] ?? 0) + error;
      gradient[prior.length] = (gradient[prior.length] ?? 0) + error;
    }
    prior.forEach((held, index) => {
      gradient[index] = (gradient[index] ?? 0) + hold * ((weights[index] ?? 0) - held);
    });
    gradient.forEach((slope, index) => {
      const m = 0.9 * (mean[index] ?? 0) + 0.1 * slope;
      const s = 0.99 * (square[index] ?? 0) + 0.01 * slope * slope;
      mean[index] = m;
      square[index] = s;
      const move = (0.05 * (m / (1 - 0.9 ** step))) / (Math.sqrt(s / (1 - 0.99 ** step)) + 1e-8);
      if (index === prior.length) bias -= move;
      else weights[index] = (weights[index] ?? 0) - move;
    });
  }
  return { bias, weights };
}

const round = (value: number): number => Math.round(value * 100) / 100;
const dropZeros = (weights: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(weights)
      .filter(([, value]) => Math.abs(value) >= LEAST_WEIGHT)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Copies of one text share a title and must not stand on both sides of a fold. */
function foldOf({ labelled }: Example, seed: number): number {
  const { title, text } = labelled.item;
  return (
    createHash('sha256')
      .update(`${seed}${title || text}`)
      .digest()
      .readUInt16BE(0) % FOLDS
  );
}

/** Weights of the fold that has not seen the item, for each example. */
export function crossValidated(examples: readonly Example[], seed: number, hold?: number): Weights[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    train(
      examples.filter((example) => foldOf(example, seed) !== fold),
      hold,
    ),
  );
  return examples.map((example) => {
    const weights = folds[foldOf(example, seed)];
    if (weights === undefined) throw new Error('no such fold');
    return weights;
  });
}

export async function readExamples(dataDir: string): Promise<Example[]> {
  const sets = [
    ['news', await readLabelled(dataDir, 'news')],
    ['languages', await readLabelled(dataDir, 'languages')],
    ['judged', await readJudged(dataDir)],
  ] as const;
  const { rules } = loadRules();
  return sets.flatMap(([set, all]) =>
    all.flatMap(({ item, document, label }) => {
      if (label === null) return [];
      const features = readFeatures(document, rules);
      return [
        { set, labelled: { item, document, label }, features, severity: withFacts(features, item, document, label) },
      ];
    }),
  );
}

function withFacts(features: Features, item: Item, document: Document, label: Label): Features {
  if (!label.relevant) return features;
  const places = findPlaces(document);
  return severityFeatures(features, document, places, observe(document, item, places));
}

if (import.meta.main) {
  const examples = await readExamples(join(sharedDir(), 'eval'));
  const written = writtenWeights(loadRules());
  const holdFlag = process.argv.find((one) => one.startsWith('--hold='));
  const hold = holdFlag === undefined ? undefined : Number(holdFlag.slice('--hold='.length));
  const show = (name: string, of: (example: Example, index: number) => Weights) =>
    console.log(name, measureAll(examples, of));
  show('as written', () => written);
  for (const seed of [1, 2]) {
    const weights = crossValidated(examples, seed, hold);
    show(`trained, cross-validated (${FOLDS} folds, seed ${seed})`, (_, index) => weights[index] ?? written);
  }
  const final = train(examples, hold);
  show('trained, on what it was trained on', () => final);
  if (process.argv.includes('--write')) {
    await writeFile(new URL('../../config/weights.json', import.meta.url), `${JSON.stringify(final, null, 1)}\n`);
  }
}
