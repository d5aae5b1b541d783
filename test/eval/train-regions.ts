/**
 * Learns `config/places/weights.json`: run by hand, `node test/eval/train-regions.ts <folder with news-items.jsonl and labels>`.
 *
 * Logistic regression with an L2 penalty over the named features of `src/stories/match/affected.ts`, one example for
 * each region that an item names. Prints micro-F1 over five folds, repeated, beside that of one rule: what the title
 * names is affected, without a title what the lead names.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Features, filedUnder, judge, regionFeatures, type Weights } from '../../src/stories/match/affected.ts';
import { readNames } from '../../src/stories/match/places.ts';
import { readDocument } from '../../src/stories/text.ts';

interface Example {
  readonly region: string;
  readonly features: Features;
}

interface Labelled {
  readonly required: readonly string[];
  readonly allowed: readonly string[];
  readonly examples: readonly Example[];
  readonly rule: readonly string[];
}

const PENALTY = Number(process.argv[3] ?? 0.01);
/** A place missed weighs more than one too many: there are fewer of them. */
const MISS_COSTS = 1.3;
const STEPS = 3000;
const RATE = 0.8;
const FOLDS = 5;
const REPEATS = 4;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Which folder holds news-items.jsonl and news-labels.jsonl?');
const lines = (name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

function load(kind: 'news' | 'languages'): Labelled[] {
  const items = new Map(lines(`${kind}-items.jsonl`).map((item) => [item.id, item]));
  return lines(`${kind}-labels.jsonl`).map((label) => {
    const item = items.get(label.id) ?? {};
    const required = label.regions_required as string[];
    return example(item, required, label.regions_allowed as string[]);
  });
}

function example(item: Record<string, unknown>, required: readonly string[], allowed: readonly string[]): Labelled {
  const title = String(item.title ?? '');
  const text = String(item.text ?? '');
  const language = String(item.language ?? guessLanguage(`${title} ${text}`));
  const document = readDocument({ title, text, language });
  const names = readNames(document);
  const fields = names.map((name) => name.sentence.field);
  const leading = fields.includes('title') ? 'title' : 'lead';
  return {
    required,
    allowed,
    examples: [...regionFeatures(names, document)].map(([region, features]) => ({ region, features })),
    rule: [...new Set(names.filter((name) => name.sentence.field === leading).map((name) => filedUnder(name.region)))],
  };
}

function guessLanguage(text: string): string {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}

/** Regions that only one annotator gave teach nothing. */
function train(items: readonly Labelled[]): Weights {
  const rows = items.flatMap(({ required, allowed, examples }) =>
    examples
      .filter(({ region }) => required.includes(region) || !allowed.includes(region))
      .map(({ region, features }) => ({
        features: Object.entries(features),
        wanted: required.includes(region) ? 1 : 0,
      })),
  );
  const weights = new Map<string, number>();
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Map<string, number>();
    let biasGradient = 0;
    for (const { features, wanted } of rows) {
      let score = bias;
      for (const [name, value] of features) score += (weights.get(name) ?? 0) * value;
      const error = (wanted - 1 / (1 + Math.exp(-score))) * (wanted === 1 ? MISS_COSTS : 1);
      biasGradient += error;
      for (const [name, value] of features) gradient.set(name, (gradient.get(name) ?? 0) + error * value);
    }
    bias += (RATE * biasGradient) / rows.length;
    for (const [name, sum] of gradient) {
      const weight = weights.get(name) ?? 0;
      weights.set(name, bounded(name, weight + RATE * (sum / rows.length - (PENALTY * weight) / 10)));
    }
  }
  return { bias, weights: Object.fromEntries(weights) };
}

function decide(model: Weights, item: Labelled): string[] {
  const verdicts = judge(new Map(item.examples.map(({ region, features }) => [region, features])), model);
  return [...verdicts].filter(([, { affected }]) => affected).map(([region]) => region);
}

/** Few examples teach odd things: what can only speak for a region never counts against it, and the other way round. */
const FOR = /\.(?:in|plain|name|government|possessive|start|first|only|share|count)$/;
const AGAINST = /\.(?:away|origin|after|compare|based|actor|event|from|dateline|elsewhere|digest|market|parts)$/;

function bounded(name: string, weight: number): number {
  if (FOR.test(name)) return Math.max(0, weight);
  return AGAINST.test(name) ? Math.min(0, weight) : weight;
}

interface Counts {
  hit: number;
  required: number;
  right: number;
  said: number;
}

function count(counts: Counts, item: Labelled, said: readonly string[]): void {
  counts.required += item.required.length;
  counts.hit += item.required.filter((region) => said.includes(region)).length;
  counts.said += said.length;
  counts.right += said.filter((region) => item.allowed.includes(region)).length;
}

const empty = (): Counts => ({ hit: 0, required: 0, right: 0, said: 0 });

function show(name: string, { hit, required, right, said }: Counts): void {
  const recall = hit / required;
  const precision = right / said;
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${name}: F1 ${f1.toFixed(3)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} of ${required}`,
  );
}

/** Reproducible: the same shuffle for the same seed. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const order = items.map((item) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return { item, key: state };
  });
  return order.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

const items = [...load('news'), ...load('languages')];
const rule = empty();
const named = empty();
for (const item of items) {
  count(rule, item, item.rule);
  count(
    named,
    item,
    item.examples.map(({ region }) => region).filter((region) => item.required.includes(region)),
  );
}
show('one rule', rule);
show('perfect choice among the names found', named);
const crossed = empty();
for (let repeat = 0; repeat < REPEATS; repeat++) {
  const order = shuffled(items, repeat + 7);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(order.filter((_, position) => position % FOLDS !== fold));
    order
      .filter((_, position) => position % FOLDS === fold)
      .forEach((item) => {
        count(crossed, item, decide(model, item));
      });
  }
}
show('five folds', crossed);
const model = train(items);
const all = empty();
for (const item of items) count(all, item, decide(model, item));
show('on what it learned from', all);
const rounded = Object.entries(model.weights).map(([name, weight]) => [name, Number(weight.toFixed(2))] as const);
rounded.sort(([a], [b]) => a.localeCompare(b));
writeFileSync(
  new URL('../../config/places/weights.json', import.meta.url),
  `${JSON.stringify(
    {
      about:
        'Made by test/eval/train-regions.ts: weights of named features; a region whose sum is above 0 is affected.',
      bias: Number(model.bias.toFixed(2)),
      weights: Object.fromEntries(rounded),
    },
    null,
    2,
  )}\n`,
);
