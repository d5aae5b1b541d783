import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chaos } from './chaos.ts';

const USAGE = `Runs several programs with one PostgreSQL and breaks them at random: kills them, breaks their connections, restarts
the database, cuts the network and freezes processes. Then compares what was sent with what happened, and who committed what.

  npm run chaos [-- --kills N] [--seed S] [--split]

  --kills N   how often something is broken (default 200: about 20 minutes)
  --seed S    decides what and when (default 1)
  --split     two programs that read and two that send, in place of three that do everything`;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    split: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help === true) {
  console.log(USAGE);
  process.exit();
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
const { split } = values;
const outcome = await chaos({ seed: Number(values.seed), kills: Number(values.kills), split, say: console.error });
const { faults, lost, repeated, takeOvers, messages, faultCounts, endCounts, folder } = outcome;
console.log(JSON.stringify({ faultCounts, endCounts, takeOvers, messages, lost, repeated }));
if (faults.length === 0) rmSync(folder, { recursive: true, force: true });
else console.log(`${faults.join('\n')}\nLogs of the programs: ${folder}`);
process.exit(faults.length > 0 ? 1 : 0);
