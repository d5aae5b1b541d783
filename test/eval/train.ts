/**
 * Trains the weights of `config/models/weights.json` for relevance and topics on the labelled items: logistic regression per
 * claim over the features of the rules, pulled towards the points as they are written (not towards 0), so that what the
 * labels do not show keeps its written weight. Severity keeps the points as written: training them did not pay.
 * `npx node test/eval/train.ts [--write]` prints the cross-validation of both and writes only with --write.
 */

import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { judgeTopics } from '../../src/stories/classify/classify.ts';
import { type ConceptFeatures, readConceptFeatures } from '../../src/stories/classify/concept-features.ts';
import { loadRules, TRAINED, type Trained } from '../../src/stories/classify/rules.ts';
import { type Linear, type Weights, writtenWeights } from '../../src/stories/classify/weights.ts';
import { languageOf } from '../../src/text/detect-language.ts';
import { readDocument } from '../../src/text/tokenize.ts';
import { type Label, type Labelled, readJudged, readLabelled } from './labelled.ts';
import { type Judged, labelsOf, relevanceOf } from './measures.ts';
import { OWN_DIR } from './own.ts';
import { sharedDir } from './row.ts';
import { probeOf, readHeadlines } from './truth/headline.ts';
import { itemOf } from './truth/probe.ts';

const SETS = ['news', 'languages', 'judged', 'own'] as const;

export interface Example {
  readonly set: (typeof SETS)[number];
  readonly labelled: Labelled & { readonly label: Label };
  readonly features: ConceptFeatures;
}

/** How strongly weights are held to what is written: between 4 and 16 cross-validation does not care. */
const HOLD = 4;
/** Features seen in fewer items keep their written weight. */
const LEAST_SEEN = 6;
const STEPS = 400;
/** Smaller ones change no verdict and are left out of the file. */
const LEAST_WEIGHT = 0.03;
const FOLDS = 10;

/** 1, 0, or null where the label does not decide. */
function truth(label: Label, claim: Trained): 0 | 1 | null {
  if (claim === 'relevant') return label.relevant ? 1 : 0;
  if (!label.relevant) return null;
  if (label.topics_required.includes(claim)) return 1;
  return label.topics_allowed.includes(claim) ? null : 0;
}

/** @returns the written weights with those of `TRAINED` trained. */
export function train(examples: readonly Example[]): Weights {
  const written = writtenWeights(loadRules());
  const trained = Object.fromEntries(TRAINED.map((claim) => [claim, trainClaim(claim, examples, written[claim])]));
  return { ...written, ...trained };
}

function trainClaim(claim: Trained, examples: readonly Example[], written: Linear): Linear {
  const cases = examples.flatMap(({ labelled, features }) => {
    const y = truth(labelled.label, claim);
    return y === null ? [] : [{ y, names: [...features.keys()] }];
  });
  const seen = new Map<string, number>();
  for (const { names } of cases) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([, count]) => count >= LEAST_SEEN)
    .map(([name]) => name)
    .sort();
  const position = new Map(names.map((name, index) => [name, index]));
  const prior = names.map((name) => written.weights[name] ?? 0);
  const rows = cases.map((one) => ({
    y: one.y,
    fixed: one.names.reduce((sum, name) => sum + (position.has(name) ? 0 : (written.weights[name] ?? 0)), 0),
    at: one.names.flatMap((name) => position.get(name) ?? []),
  }));
  const { bias, weights } = descend(rows, prior, written.bias);
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
function descend(rows: readonly Case[], prior: readonly number[], startBias: number) {
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
      gradient[index] = (gradient[index] ?? 0) + HOLD * ((weights[index] ?? 0) - held);
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
export function crossValidated(examples: readonly Example[], seed: number): Weights[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    train(examples.filter((example) => foldOf(example, seed) !== fold)),
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
    ['own', await readOwn()],
  ] as const;
  const file = loadRules();
  return sets.flatMap(([set, all]) =>
    all.flatMap(({ item, document, label }) => {
      if (label === null) return [];
      return [{ set, labelled: { item, document, label }, features: readConceptFeatures(document, file, item) }];
    }),
  );
}

/** Of the project's own headlines only these: the others measure. */
async function readOwn(): Promise<Labelled[]> {
  return (await readHeadlines(join(OWN_DIR, 'headlines-c.jsonl'))).map((headline): Labelled => {
    const item = itemOf(probeOf(headline));
    const { id, relevant, topics = [] } = headline;
    const label: Label = {
      id,
      relevant,
      topics_required: topics,
      topics_allowed: topics,
      regions_required: [],
      regions_allowed: [],
      severity: headline.severity,
      status: null,
    };
    return { item, document: readDocument(item, languageOf(item)), label };
  });
}

/** Relevance and topics as the matcher judges them. */
export function judgeExample({ labelled, features }: Example, weights: Weights): Judged {
  return { label: labelled.label, match: { ...judgeTopics(features, weights), severity: 0, regions: [] } };
}

function show(name: string, examples: readonly Example[], of: (example: Example, index: number) => Weights): void {
  console.log(name);
  const judged = examples.map((example, index) => ({ set: example.set, ...judgeExample(example, of(example, index)) }));
  for (const set of SETS) {
    const own = judged.filter((one) => one.set === set);
    const figures = ({ f1, precision, recall }: ReturnType<typeof relevanceOf>) =>
      `${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`;
    console.log(`  ${set}: relevance ${figures(relevanceOf(own))}, topics ${figures(labelsOf(own, 'topics'))}`);
  }
}

if (import.meta.main) {
  const examples = await readExamples(join(sharedDir(), 'eval'));
  const written = writtenWeights(loadRules());
  show('as written', examples, () => written);
  for (const seed of [1, 2]) {
    const weights = crossValidated(examples, seed);
    show(`trained, cross-validated (${FOLDS} folds, seed ${seed})`, examples, (_, index) => weights[index] ?? written);
  }
  const final = train(examples);
  show('trained, on what it was trained on', examples, () => final);
  if (process.argv.includes('--write')) {
    const trained = Object.fromEntries(TRAINED.map((claim) => [claim, final[claim]]));
    await writeFile(
      new URL('../../config/models/weights.json', import.meta.url),
      `${JSON.stringify(trained, null, 1)}\n`,
    );
  }
}
