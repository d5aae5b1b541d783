/**
 * Learns `config/models/place-weights.json`: run by hand, `node test/eval/train-regions.ts <folder of the labelled data>`.
 *
 * Logistic regression with an L2 penalty over the named features of `src/stories/places/affected-regions.ts`, one example for
 * each region that an item names. Prints micro-F1 over five folds, repeated, beside that of one rule: what the title
 * names is affected, without a title what the lead names. Copies of a text are in one fold.
 */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  judge,
  type RegionFeatures,
  type RegionWeights,
  regionFeatures,
} from '../../src/stories/places/affected-regions.ts';
import { filedUnder } from '../../src/stories/places/filing.ts';
import { readNames } from '../../src/stories/places/places.ts';
import { languageOf } from '../../src/text/detect-language.ts';
import { type Document, readDocument } from '../../src/text/tokenize.ts';
import { readLabelled } from './labelled.ts';
import { readJsonLines } from './row.ts';
import { readStreams } from './streams.ts';

interface Example {
  readonly region: string;
  readonly features: RegionFeatures;
}

interface Labelled {
  readonly relevant: boolean;
  readonly required: readonly string[];
  readonly allowed: readonly string[];
  readonly examples: readonly Example[];
  readonly rule: readonly string[];
  /** Runs of words, by which copies are known. */
  readonly runs: ReadonlySet<string>;
}

/** One line of `judged-regions.jsonl`. */
interface Judged {
  /** Start of the SHA-256 of the address. */
  readonly of: string;
  readonly required: readonly string[];
  readonly allowed: readonly string[];
}

const PENALTY = 0.01;
/** A place missed weighs more than one too many: there are fewer of them. */
const MISS_COSTS = 1.3;
const STEPS = 3000;
const RATE = 0.8;
const FOLDS = 5;
const REPEATS = 4;
/** Share of the runs of the shorter text that another must have to be its copy. */
const COPY = 0.3;
const RUN_WORDS = 3;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Which folder holds news-items.jsonl and news-labels.jsonl?');

async function load(dataDir: string, set: 'news' | 'languages'): Promise<Labelled[]> {
  return (await readLabelled(dataDir, set)).flatMap(({ document, label }) =>
    label === null ? [] : [example(document, label.relevant, label.regions_required, label.regions_allowed)],
  );
}

/** Relevant items of the two streams that one reader of this project judged by the same guide: none of them is labelled. */
async function loadJudged(dataDir: string): Promise<Labelled[]> {
  if (!existsSync(join(dataDir, 'stream-2021-10_2022-07.csv'))) return [];
  const judged = await readJsonLines<Judged>(new URL('judged-regions.jsonl', import.meta.url).pathname);
  const items = (await readStreams(dataDir)).flatMap((stream) => stream.items);
  const byAddress = new Map(
    items.map((item) => [createHash('sha256').update(item.url).digest('hex').slice(0, 16), item]),
  );
  return judged.flatMap(({ of, required, allowed }) => {
    const item = byAddress.get(of);
    return item === undefined ? [] : [example(readDocument(item, languageOf(item)), true, required, allowed)];
  });
}

function example(
  document: Document,
  relevant: boolean,
  required: readonly string[],
  allowed: readonly string[],
): Labelled {
  const names = readNames(document);
  const fields = names.map((name) => name.sentence.field);
  const leading = fields.includes('title') ? 'title' : 'lead';
  const words = document.sentences.flatMap(({ tokens }) => tokens.map(({ norm }) => norm));
  return {
    relevant,
    required,
    allowed,
    examples: [...regionFeatures(names, document)].map(([region, features]) => ({ region, features })),
    rule: [...new Set(names.filter((name) => name.sentence.field === leading).map((name) => filedUnder(name.region)))],
    runs: new Set(words.map((_, at) => words.slice(at, at + RUN_WORDS).join(' '))),
  };
}

/** Regions that only one annotator gave teach nothing. */
function train(items: readonly Labelled[]): RegionWeights {
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

function decide(model: RegionWeights, item: Labelled): string[] {
  const verdicts = judge(new Map(item.examples.map(({ region, features }) => [region, features])), model);
  return [...verdicts].filter(([, { affected }]) => affected).map(([region]) => region);
}

/** Few examples teach odd things: what can only speak for a region never counts against it, and the other way round. */
const FOR = /\.(?:in|plain|name|government|possessive|start|first|only|share|count)$/;
const AGAINST =
  /\.(?:away|origin|after|compare|based|actor|event|from|dateline|elsewhere|digest|market|parts|placeless)$/;

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

/** @returns for each item the fold it is in. */
function foldsOf(items: readonly Labelled[], seed: number): number[] {
  const groups: number[] = [];
  items.forEach(({ runs }, at) => {
    const original = items.findIndex((other, before) => before < at && isCopy(runs, other.runs));
    groups.push(original < 0 ? at : (groups[original] ?? at));
  });
  const order = shuffled([...new Set(groups)], seed);
  return groups.map((group) => order.indexOf(group) % FOLDS);
}

function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].filter((run) => b.has(run)).length > COPY * Math.min(a.size, b.size);
}

const labelled = [...(await load(folder, 'news')), ...(await load(folder, 'languages'))];
const items = [...labelled, ...(await loadJudged(folder))];
const rule = empty();
const named = empty();
for (const item of labelled) {
  count(rule, item, item.rule);
  count(
    named,
    item,
    item.examples.map(({ region }) => region).filter((region) => item.required.includes(region)),
  );
}
show('one rule', rule);
show('perfect choice among the names found', named);
const crossed = { all: empty(), relevant: empty(), judged: empty() };
for (let repeat = 0; repeat < REPEATS; repeat++) {
  const folds = foldsOf(items, repeat + 7);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(items.filter((_, at) => folds[at] !== fold));
    items.forEach((item, at) => {
      if (folds[at] !== fold) return;
      const said = decide(model, item);
      if (at >= labelled.length) count(crossed.judged, item, said);
      else count(crossed.all, item, said);
      if (at < labelled.length && item.relevant) count(crossed.relevant, item, said);
    });
  }
}
show('five folds', crossed.all);
show('five folds, relevant items', crossed.relevant);
show('five folds, items judged by one reader', crossed.judged);
const model = train(items);
const all = empty();
for (const item of labelled) count(all, item, decide(model, item));
show('on what it learned from', all);
const rounded = Object.entries(model.weights).map(([name, weight]) => [name, Number(weight.toFixed(2))] as const);
rounded.sort(([a], [b]) => a.localeCompare(b));
writeFileSync(
  new URL('../../config/models/place-weights.json', import.meta.url),
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
