import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FLAGS } from './program.ts';
import { formatted, type Row } from './row.ts';

/** Each in a process of its own; what follows the name is its argument. */
const BENCHES = [
  'feeds',
  'relevant',
  'latency',
  'fanout',
  'fanout telegram',
  'fanout discord',
  'commands',
  'presses',
  'typing',
  'hostile',
  'crash',
  'words',
  'own-feeds',
  'memory few',
  'memory many',
  'memory servers',
  'startup',
  'growth',
  'status',
  'charts',
  'board',
  'board-alerts',
  'scale routing',
  'scale lanes',
  'scale leases',
  'scale stories',
];

const USAGE = `Measures speed and memory, with the real SDKs against local servers in other processes.

  npm run bench [-- NAME ...] [--json]

  NAME    only these: ${[...new Set(BENCHES.map((one) => one.split(' ')[0]))].join(', ')}
  --json  rows as JSON

Feeds are served on 127.0.0.1 to 127.0.0.250: where those addresses do not exist (macOS), add them first.
The machine should have nothing else to do.`;

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const chosen = BENCHES.filter(
  (bench) => positionals.length === 0 || positionals.some((name) => bench === name || bench.split(' ')[0] === name),
);
if (chosen.length === 0) {
  console.error(USAGE);
  process.exit(1);
}

const rows: Row[] = [];
const failed: string[] = [];
for (const bench of chosen) {
  process.stderr.write(`${bench}\n`);
  const [name, ...given] = bench.split(' ');
  const found = await measure(new URL(`./${name}.ts`, import.meta.url), given);
  if (found === undefined) failed.push(bench);
  else rows.push(...found);
}

const machine = { cores: availableParallelism(), node: process.version, platform: process.platform };
if (values.json) console.log(JSON.stringify({ machine, rows, failed }, null, 2));
else console.log(`${formatted(rows)}\n\n${machine.cores} cores, Node ${machine.node}, ${machine.platform}`);
for (const bench of failed) console.error(`${bench}: could not be measured`);
if (failed.length > 0) process.exitCode = 1;

/** @returns undefined when it ended without rows. */
async function measure(file: URL, given: readonly string[]): Promise<readonly Row[] | undefined> {
  const child = fork(fileURLToPath(file), given, {
    execArgv: [...FLAGS],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let found: readonly Row[] | undefined;
  child.on('message', (message) => {
    found = message as readonly Row[];
  });
  await once(child, 'exit');
  return found;
}
