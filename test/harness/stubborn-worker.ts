/** A job for the tests of the worker pool: doubles a number, throws, or never ends. */
export default function stubborn(job: number | 'throw' | 'hang' | 'env'): number {
  if (job === 'throw') throw new Error('no such job');
  if (job === 'env') return Object.keys(process.env).length;
  while (job === 'hang');
  return job * 2;
}
