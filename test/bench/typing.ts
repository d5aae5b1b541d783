/*
 * CPU of one message: each command with the longest text, filled with each filler, from a member and from a manager; and
 * lines of different words, none of which was read before.
 */

import { MAX_LINE } from '../../src/chat/arguments.ts';
import type { CommandDeclaration } from '../../src/chat/command.ts';
import { createTestBot, sampleReplayed, testCommands } from '../harness/bot.ts';
import { FILLERS, structuredLine } from '../harness/fillers.ts';
import { oneOf, seeded } from '../harness/random.ts';
import { quantile, report } from './row.ts';

const LENGTHS = [4096, MAX_LINE];
const REACH_MS = 20;

const bot = createTestBot({ replay: async () => sampleReplayed });
const taken: { readonly ms: number; readonly what: string }[] = [];
// The first round is the warm-up: a bot answers for weeks.
for (const isMeasured of [false, true]) {
  for (const { name } of testCommands) {
    for (const filler of FILLERS) await ask(name, filler, isMeasured);
  }
}

async function ask(name: string, filler: string, isMeasured: boolean): Promise<void> {
  for (const length of LENGTHS) {
    for (const manager of [true, false]) {
      const words = filler.repeat(Math.ceil(length / filler.length)).slice(0, length);
      const before = process.cpuUsage();
      await bot.invoke(name, {}, { platform: 'terminal', manager }, words);
      const { user, system } = process.cpuUsage(before);
      if (isMeasured) taken.push({ ms: (user + system) / 1000, what: `/${name} ${JSON.stringify(filler)} ${length}` });
    }
  }
}

// The clock of the CPU is coarse: ten lines at once.
const random = seeded(12);
const different: number[] = [];
for (let n = 0; n < 100; n++) {
  const lines = Array.from({ length: 10 }, () => structuredLine(random, testCommands, MAX_LINE));
  const before = process.cpuUsage();
  for (const words of lines) {
    const { name } = oneOf(random, testCommands as [CommandDeclaration]);
    await bot.invoke(name, {}, { platform: 'terminal', manager: true }, words);
  }
  const { user, system } = process.cpuUsage(before);
  different.push((user + system) / 1000 / lines.length);
}

// What the first ones read of the names of places and the clocks of countries is kept.
const [first = 0, ...later] = different;
const times = taken.map(({ ms }) => ms);
const worst = taken.reduce((a, b) => (b.ms > a.ms ? b : a));
report([
  {
    work: 'CPU of one message, whatever it is filled with',
    measured: `${testCommands.length} commands x ${FILLERS.length} fillers x 4096 and ${MAX_LINE} characters, member and manager`,
    value: `median ${quantile(times, 0.5).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms, worst ${worst.ms.toFixed(1)} ms (${worst.what})`,
    reach: `<= ${REACH_MS} ms`,
    reached: worst.ms <= REACH_MS,
    figures: { p99Ms: quantile(times, 0.99), worstMs: worst.ms },
  },
  {
    work: 'CPU of one message of different words',
    measured: `1,000 lines of ${MAX_LINE} characters: places, topics, spans of time and options in several languages; means of ten (of the very first ten ${first.toFixed(1)} ms)`,
    value: `median ${quantile(later, 0.5).toFixed(1)} ms, highest ${Math.max(...later).toFixed(1)} ms`,
    reach: `<= ${REACH_MS} ms`,
    reached: Math.max(...later) <= REACH_MS,
    figures: { medianMs: quantile(later, 0.5), highestMs: Math.max(...later) },
  },
]);
