import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createVitest, type TestSpecification } from 'vitest/node';
import { PROCESS } from '../../vitest.config.ts';
import { seeded } from '../harness/random.ts';
import { mutantsOf, withMutants } from './mutate.ts';

const USAGE = `Breaks one line at a time and runs the unit tests that reach it: a mutant that no test notices lives.

  npm run mutants [-- --sample N] [--seed N] [FILE or FOLDER ...]

  FILE or FOLDER  what is broken; default: src/alerts src/status src/regions
  --sample N      N mutants of all, drawn by the seed; default: all of them, which takes hours
  --seed N        default: 1

Prints each mutant that lives, and the score: killed of all.`;

/** A mutant that this many of the nearest test files let live is let live. */
const MAX_TESTS = 12;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help === true) {
  console.log(USAGE);
  process.exit();
}

const folders = positionals.length > 0 ? positionals : ['src/alerts', 'src/status', 'src/regions'];
const paths = folders.flatMap((path) => (path.endsWith('.ts') ? [path] : globSync(`${path}/**/*.ts`))).sort();
const sources = new Map(paths.map((path) => [resolve(path), readFileSync(path, 'utf8')]));
const all = [...sources].flatMap(([path, source]) => mutantsOf(source).map((mutant) => ({ path, source, mutant })));
const mutated = new Map(
  [...Map.groupBy(all.entries(), ([, { path }]) => path)].map(([path, mutants]) => {
    const numbered = mutants.map(([number, { mutant }]) => [number, mutant] as const);
    return [path, withMutants(sources.get(path) ?? '', numbered, 'globalThis.isOn')];
  }),
);

const folder = mkdtempSync(join(tmpdir(), 'hashwire-mutants-'));
process.env.MUTANTS_DIR = folder;

const vitest = await createVitest(
  {
    config: false,
    watch: false,
    fsModuleCache: false,
    reporters: [{}],
    include: ['test/**/*.test.ts'],
    exclude: PROCESS,
    testTimeout: 30_000,
    setupFiles: ['test/mutants/awake.ts', 'test/harness/seed.ts'],
  },
  { plugins: [{ name: 'mutants', enforce: 'pre', transform: (_code, id) => mutated.get(id) ?? null }] },
);

/** Number of a mutant -> the test files that reach it. */
async function reachOf(tests: TestSpecification[]): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const { testModules } = await vitest.runTestSpecifications(tests);
  const broken = testModules.filter((one) => !one.ok()).map(({ relativeModuleId }) => relativeModuleId);
  if (broken.length > 0) throw new Error(`These fail without a mutant: ${broken.join(', ')}`);
  const reach = new Map<number, Set<string>>();
  for (const line of readFileSync(join(folder, 'reached'), 'utf8').trim().split('\n')) {
    const { test, reached } = JSON.parse(line) as { readonly test: string; readonly reached: readonly number[] };
    for (const number of reached) reach.set(number, (reach.get(number) ?? new Set()).add(test));
  }
  return reach;
}

/** The file's own test first, then those of its room, then the others, which reach it from further away. */
function nearness(test: string, path: string): number {
  const isOwn = basename(test).startsWith(basename(path, '.ts'));
  return isOwn ? 0 : relative(dirname(path).replace('/src/', '/test/'), test).split('/').length;
}

async function isKilled(number: number, tests: readonly TestSpecification[]): Promise<boolean> {
  writeFileSync(join(folder, 'awake'), String(number));
  for (const test of tests) {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([test]);
    if (unhandledErrors.length > 0 || testModules.some((one) => !one.ok())) return true;
  }
  return false;
}

function told({ path, source, mutant: { start, end, text } }: (typeof all)[number]): string {
  const line = source.slice(0, start).split('\n').length;
  const oneLine = (part: string) => part.replaceAll(/\s+/gu, ' ');
  return `${relative('', path)}:${line}  ${oneLine(source.slice(start, end))}  ->  ${oneLine(text)}`;
}

const random = seeded(Number(values.seed));
const drawn = all.map((one, number) => ({ one, number, at: random() })).sort((a, b) => a.at - b.at);
const sample = drawn.slice(0, values.sample === undefined ? drawn.length : Number(values.sample));
console.log(`${sample.length} of ${all.length} mutants; first, the unit tests once, to see which reach what`);

const tests = await vitest.globTestSpecifications();
const reach = await reachOf(tests);
let killed = 0;
for (const { one, number } of sample) {
  const near = tests
    .filter(({ moduleId }) => reach.get(number)?.has(moduleId))
    .sort((a, b) => nearness(a.moduleId, one.path) - nearness(b.moduleId, one.path))
    .slice(0, MAX_TESTS);
  if (await isKilled(number, near)) killed++;
  else console.log(`lives${near.length === 0 ? ', reached by none' : ''}: ${told(one)}`);
}
await vitest.close();
rmSync(folder, { recursive: true });
console.log(`${killed} of ${sample.length} killed: ${((100 * killed) / sample.length).toFixed(1)}%`);
