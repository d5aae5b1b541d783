/*
 * `npm run simulate -- --seeds N [--seed S]`: N simulated runs from seed S on (1 when absent). A seed that fails is
 * replayed by `--seed S`, with every message that was sent.
 */
import { parseArgs } from 'node:util';
import { simulate } from './simulation.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    messages: { type: 'boolean' },
  },
});
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
