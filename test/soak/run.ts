/*
 * `npm run soak [-- --minutes N] [--days N] [--seed S]`: simulated days for N minutes (30 when absent), and a line of what the
 * process holds after every N of them (10). Ends with 1 where the heap, handles or open files of the last third exceed
 * those of the middle one by more than a fifth: what grows with what is known grows more slowly than that by then.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MINUTE_MS, systemClock } from '../../src/clock.ts';
import { type Sample, soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    days: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const COLUMNS = ['days', 'heapMb', 'rssMb', 'handles', 'openFiles', 'fileMb', 'walMb', 'messages'] as const;
const MOST_GROWTH = 1.2;
const endAt = systemClock() + Number(values.minutes) * MINUTE_MS;
const samples: Sample[] = [];
const folder = mkdtempSync(join(tmpdir(), 'hashwire-soak-'));
const line = (cells: readonly unknown[]) => cells.map((cell) => String(cell).padStart(10)).join('');

console.log(line(COLUMNS));
try {
  await soak({
    folder,
    seed: Number(values.seed),
    sampleDays: Number(values.days),
    onSample(sample) {
      samples.push(sample);
      console.log(line(COLUMNS.map((name) => sample[name])));
      return systemClock() < endAt;
    },
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const third = Math.floor(samples.length / 3);
for (const name of ['heapMb', 'handles', 'openFiles'] as const) {
  const most = (some: readonly Sample[]) => Math.max(...some.map((one) => one[name]));
  const [middle, last] = [most(samples.slice(third, 2 * third)), most(samples.slice(-third))];
  if (third === 0 || last <= middle * MOST_GROWTH) continue;
  console.log(`${name} grows: ${middle} in the middle third, ${last} in the last`);
  process.exitCode = 1;
}
