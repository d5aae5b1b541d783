import { parseArgs } from 'node:util';
import { simulate } from './simulation.ts';

const USAGE = `Runs the whole program but its sockets on simulated time, four days per seed, and compares what was sent with what happened.

  npm run simulate [-- --seeds N] [--seed S] [--messages]

  --seeds N   how many runs, from seed S on (default 1)
  --seed S    the first seed (default 1); one that failed is replayed by it
  --messages  prints every message that was sent`;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    messages: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help === true) {
  console.log(USAGE);
  process.exit();
}
const first = Number(values.seed);
let failed = 0;
let [accepted, kills] = [0, 0];
for (let seed = first; seed < first + Number(values.seeds); seed++) {
  const outcome = await simulate(seed);
  process.stderr.write(`${seed} `);
  accepted += outcome.accepted;
  kills += outcome.kills;
  if (values.messages) console.log(outcome.fingerprint);
  if (outcome.faults.length === 0) continue;
  failed++;
  console.log(`seed ${seed}:\n  ${outcome.faults.join('\n  ')}`);
}
console.log(`${values.seeds} seeds: ${failed} failed; ${accepted} messages sent, ${kills} kills`);
process.exitCode = failed > 0 ? 1 : 0;
