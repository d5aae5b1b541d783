import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateAlerts } from './alerts.ts';
import { evaluateFeeds } from './feeds.ts';
import { evaluateHashRate } from './hashrate.ts';
import { evaluateRegions } from './regions.ts';
import { type Row, sharedDir } from './row.ts';
import { evaluateSpeed } from './speed.ts';
import { evaluateStatus } from './status.ts';
import { evaluateStories } from './stories.ts';
import { evaluateSummaries } from './summaries.ts';
import { evaluateUnderstanding } from './understanding.ts';

const USAGE = `Measures what Hashwire understands against labelled data.

  npm run eval [-- --data DIR] [--json] [--misses N] [--check]

  --data DIR  the labelled data; default: eval/ in SHARED_DIR (../shared)
  --json      rows as JSON
  --misses N  the worst misses of each row, N of them (default 5)
  --check     fails when a row falls under its floor in test/eval/floors.json, or has nothing to measure`;

type Evaluation = (dataDir: string) => Promise<readonly Row[]>;
const EVALUATIONS: readonly (readonly [string, Evaluation])[] = [
  ['understanding', evaluateUnderstanding],
  ['regions', evaluateRegions],
  ['status', evaluateStatus],
  ['stories', evaluateStories],
  ['summaries', evaluateSummaries],
  ['alerts', evaluateAlerts],
  ['hash rate', evaluateHashRate],
  ['speed', evaluateSpeed],
];

/** measure -> the value it may not fall under, or, for counts of mistakes, not rise above. */
type Floors = Readonly<Record<string, { readonly least?: number; readonly most?: number }>>;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    json: { type: 'boolean' },
    misses: { type: 'string', default: '5' },
    check: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const dataDir = values.data ?? join(sharedDir(), 'eval');
if (!existsSync(dataDir)) {
  console.log(`Skipped: there are no labelled data at ${dataDir}; set SHARED_DIR or --data.`);
  process.exit(0);
}

/** A folder may hold a part of the data only; what is missing is said, and fails with --check. */
async function measured(evaluate: Evaluation, folder: string): Promise<readonly Row[]> {
  try {
    return await evaluate(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.error(`  skipped: ${(error as Error).message}`);
    return [];
  }
}

const rows: Row[] = [];
for (const [name, evaluate] of EVALUATIONS) {
  process.stderr.write(`measuring ${name} ...\n`);
  rows.push(...(await measured(evaluate, dataDir)));
}
const feeds = join(dataDir, '..', 'feeds');
if (existsSync(feeds)) {
  process.stderr.write('measuring feeds ...\n');
  rows.push(...(await measured(evaluateFeeds, join(dataDir, '..'))));
}

const figure = (value: number | undefined): string =>
  value === undefined ? '' : Number.isInteger(value) ? String(value) : value.toFixed(3);
if (values.json) console.log(JSON.stringify(rows, null, 2));
else {
  const shown = Number(values.misses);
  for (const row of rows) {
    const mark = row.target === undefined ? ' ' : reaches(row, row.target) ? '✓' : '✗';
    const beside = [
      row.target === undefined ? '' : `target ${figure(row.target)}`,
      row.baseline === undefined ? '' : `baseline ${figure(row.baseline)}`,
    ].filter((part) => part !== '');
    console.log(
      `${mark} ${row.measure.padEnd(44)} ${figure(row.value).padStart(8)}  n=${String(row.count).padEnd(6)} ${beside.join(', ')}`,
    );
    console.log(`      ${row.detail}`);
    for (const miss of row.misses.slice(0, shown)) console.log(`      - ${miss.slice(0, 400)}`);
    if (row.misses.length > shown) console.log(`      - and ${row.misses.length - shown} more`);
    if (!values.check) for (const line of row.inFull ?? []) console.log(`      ${line}`);
  }
}

function reaches(row: Row, target: number): boolean {
  return row.lowerIsBetter ? row.value <= target : row.value >= target;
}

if (values.check) {
  const floors = JSON.parse(await readFile(new URL('./floors.json', import.meta.url), 'utf8')) as Floors;
  const failures: string[] = [];
  for (const [measure, { least, most }] of Object.entries(floors)) {
    const row = rows.find((one) => one.measure === measure);
    if (row === undefined || row.count === 0) failures.push(`${measure}: nothing was measured`);
    else if (least !== undefined && row.value < least)
      failures.push(`${measure}: ${figure(row.value)} is under its floor of ${least}`);
    else if (most !== undefined && row.value > most) failures.push(`${measure}: ${figure(row.value)} is over ${most}`);
  }
  for (const failure of failures) console.error(failure);
  console.error(`${Object.keys(floors).length - failures.length} floors hold, ${failures.length} do not.`);
  if (failures.length > 0) process.exitCode = 1;
}
