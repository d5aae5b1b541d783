import { afterAll, describe, expect, it } from 'vitest';
import { createWorkerPool, DeadlineExceeded } from '../src/worker-pool.ts';
import type stubborn from './harness/stubborn-worker.ts';

const file = new URL('./harness/stubborn-worker.ts', import.meta.url);
const pool = createWorkerPool<Parameters<typeof stubborn>[0], number>({
  file,
  threads: 1,
  // Starting a thread counts: long enough for a machine that has other things to do.
  deadlineMs: 5000,
  memoryMb: 64,
});
afterAll(() => pool.close());

describe('a worker pool', () => {
  it('returns results, and errors as errors', async () => {
    expect(await pool.run(21)).toBe(42);
    await expect(pool.run('throw')).rejects.toThrow('no such job');
  });

  it('ends a job that does not end, and goes on with those that waited behind it', async () => {
    const hanging = pool.run('hang');
    const behind = [1, 2, 3].map((job) => pool.run(job));
    await expect(hanging).rejects.toThrow(DeadlineExceeded);
    expect(await Promise.all(behind)).toEqual([2, 4, 6]);
  });

  it.each(['die', 'hoard'] as const)(
    'fails the job whose thread ends in the middle (%s), and goes on with those behind it',
    async (job) => {
      const dying = pool.run(job);
      const behind = [1, 2, 3].map((one) => pool.run(one));
      await expect(dying).rejects.toThrow();
      expect(await Promise.all(behind)).toEqual([2, 4, 6]);
    },
  );

  it('gives a job that waits for its turn on a busy machine more time, but not for ever', async () => {
    const short = createWorkerPool<Parameters<typeof stubborn>[0], number>({
      file,
      threads: 1,
      deadlineMs: 2000,
      memoryMb: 64,
    });
    expect(await short.run({ waitMs: 4000 })).toBe(4000);
    await expect(short.run({ waitMs: 3_600_000 })).rejects.toThrow(DeadlineExceeded);
    await short.close();
  });

  it('shows its jobs nothing of the environment: the tokens are there', async () => {
    expect(await pool.run('env')).toBe(0);
  });

  it('whose threads cannot even start fails its jobs, not the process', async () => {
    const options = { file: new URL('./harness/no-such-worker.ts', import.meta.url), threads: 1, memoryMb: 64 };
    const broken = createWorkerPool<number, number>({ ...options, deadlineMs: 60_000 });
    await expect(Promise.all([1, 2].map((job) => broken.run(job)))).rejects.toThrow(/no-such-worker/u);
    await expect(broken.run(3)).rejects.toThrow(/no-such-worker/u);
    await broken.close();
  });
});
