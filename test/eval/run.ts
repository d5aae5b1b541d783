import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateAlerts } from './alerts.ts';
import { BLIND } from './blind.ts';
import { evaluateFeedback } from './feedback.ts';
import { evaluateFeeds } from './feeds.ts';
import { evaluateHashRate } from './hashrate.ts';
import { OWN } from './own.ts';
import { evaluateRecordings } from './recordings.ts';
import { evaluateRegions } from './regions.ts';
import { type Evaluation, type Row, sharedDir } from './row.ts';
import { evaluateSecondReading } from './second-reading.ts';
import { evaluateSpeed } from './speed.ts';
import { evaluateStatus } from './status.ts';
import { evaluateStories } from './stories.ts';
import { evaluateSummaries } from './summaries.ts';
import { evaluateUnderstanding } from './understanding.ts';

const USAGE = `Measures what Hashwire understands.

  npm run eval [-- --data DIR] [--only NAME] [--json] [--misses N] [--check]

  --data DIR  the labelled data; default: eval/ in SHARED_DIR (../shared). Without them, only own rows are measured
  --only NAME rows of one set, or of one evaluation, such as "blind July 2025":
              tuned  labelled news that weights and rules were tuned on; figures on unseen news are lower
              blind  labelled news and recordings that no weight was trained on
              own    the cases of this repository, test/eval/own
  --feedback DIR
              what the feedback in the DATA_DIR of an installation brings, a row for each of its spaces
  --model-replies FILE
              what a model as second reader brings; its replies are read from the file, and those that it lacks
              are asked of MODEL_URL and MODEL_NAME (with MODEL_API_KEY), where they are set, and added to it
  --json      rows as JSON
  --misses N  the worst misses of each row, N of them (default 5)
  --check     fails when a row falls under its floor in test/eval/floors.json, or has nothing to measure`;

const TUNED: readonly Evaluation[] = [
  ['understanding', evaluateUnderstanding],
  ['regions', evaluateRegions],
  ['status', evaluateStatus],
  ['stories', evaluateStories],
  ['summaries', evaluateSummaries],
  ['alerts', evaluateAlerts],
  ['hash rate', evaluateHashRate],
  ['speed', evaluateSpeed],
  ['open recordings', (dataDir) => evaluateRecordings('open', join(dataDir, 'status'))],
  ['feeds', (dataDir) => evaluateFeeds(join(dataDir, '..'))],
];
const SETS = { tuned: TUNED, blind: BLIND, own: OWN } as const;
type SetName = keyof typeof SETS;

/** measure -> the value it may not fall under, or, for counts of mistakes, not rise above. */
type Floors = Readonly<Record<string, { readonly least?: number; readonly most?: number }>>;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    feedback: { type: 'string' },
    'model-replies': { type: 'string' },
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
const { only } = values;
const { feedback, 'model-replies': replies } = values;
const given = [
  ...(feedback === undefined ? [] : [['feedback', (folder: string) => evaluateFeedback(folder, feedback)] as const]),
  ...(replies === undefined
    ? []
    : [['second reading', (folder: string) => evaluateSecondReading(folder, replies)] as const]),
].map(([name, evaluate]) => ({ set: 'blind' as const, name, evaluate }));
const evaluations = (['tuned', 'blind', 'own'] as const).flatMap((set) =>
  SETS[set].map(([name, evaluate]) => ({ set, name, evaluate })),
);
const chosen =
  given.length > 0 ? given : evaluations.filter(({ set, name }) => only === undefined || only === set || only === name);
if (chosen.length === 0) {
  const names = evaluations.map(({ name }) => name);
  console.error(`--only ${only}: expected one of ${[...Object.keys(SETS), ...names].join(', ')}`);
  process.exit(2);
}
const dataDir = values.data ?? join(sharedDir(), 'eval');
/** Own cases need no labelled data. */
const hasData = (set: SetName): boolean => set === 'own' || existsSync(dataDir);

/** The set that a row of that name is of. */
function setOf(measure: string): SetName {
  if (measure.startsWith('own ')) return 'own';
  return measure.startsWith('blind ') ? 'blind' : 'tuned';
}

/** A folder may hold a part of the data only; what is missing is said, and fails with --check. */
async function measured(evaluate: Evaluation[1]): Promise<readonly Row[]> {
  try {
    return await evaluate(dataDir);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.error(`  skipped: ${(error as Error).message}`);
    return [];
  }
}

const rows: Row[] = [];
for (const { set, name, evaluate } of chosen) {
  if (!hasData(set)) continue;
  process.stderr.write(`measuring ${name} ...\n`);
  rows.push(...(await measured(evaluate)));
}
for (const set of new Set(chosen.map((one) => one.set))) {
  if (!hasData(set))
    console.error(`Skipped ${set} rows: there are no labelled data at ${dataDir}; set SHARED_DIR or --data.`);
}

const TITLES: Readonly<Record<SetName, string>> = {
  tuned: 'TUNED: weights and rules were tuned on these items; figures on unseen news are lower',
  blind: 'BLIND: no weight was trained on these items; misses of the probes and headlines were read once',
  own: 'OWN: the cases of this repository, written before the rules and read since',
};
const figure = (value: number | undefined): string =>
  value === undefined ? '' : Number.isInteger(value) ? String(value) : value.toFixed(3);
if (values.json) console.log(JSON.stringify(rows, null, 2));
else {
  const shown = Number(values.misses);
  let set: SetName | undefined;
  for (const row of rows) {
    if (set !== setOf(row.measure)) {
      set = setOf(row.measure);
      console.log(`\n${TITLES[set]}`);
    }
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
  // Of a part only the rows that were measured are held to their floors.
  const held = Object.entries(floors).filter(([measure]) =>
    only === undefined ? hasData(setOf(measure)) : rows.some((row) => row.measure === measure),
  );
  for (const [measure, { least, most }] of held) {
    const row = rows.find((one) => one.measure === measure);
    if (row === undefined || row.count === 0) failures.push(`${measure}: nothing was measured`);
    else if (least !== undefined && row.value < least)
      failures.push(`${measure}: ${figure(row.value)} is under its floor of ${least}`);
    else if (most !== undefined && row.value > most) failures.push(`${measure}: ${figure(row.value)} is over ${most}`);
  }
  for (const failure of failures) console.error(failure);
  console.error(
    `${held.length - failures.length} floors hold, ${failures.length} do not, ${Object.keys(floors).length - held.length} were skipped.`,
  );
  if (failures.length > 0) process.exitCode = 1;
}
