/** A job for the tests of the worker pool: doubles a number, throws, never ends, ends its thread, or waits for so many milliseconds. */
export default function stubborn(
  job: number | 'throw' | 'hang' | 'die' | 'hoard' | 'env' | { readonly waitMs: number },
): number {
  if (job === 'throw') throw new Error('no such job');
  if (job === 'env') return Object.keys(process.env).length;
  if (typeof job === 'object') {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, job.waitMs);
    return job.waitMs;
  }
  if (job === 'die') process.exit(3);
  const hoard: string[][] = [];
  while (job === 'hoard') hoard.push(Array.from({ length: 1000 }, String));
  while (job === 'hang');
  return Number(job) * 2;
}
