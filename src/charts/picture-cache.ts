import type { Pictures } from '../chat/adapter.ts';
import { type Clock, MINUTE_MS, SECOND_MS } from '../clock.ts';
import type { Log } from '../log.ts';
import { createMemo } from '../memo.ts';
import { createWorkerPool } from '../worker-pool.ts';
import type { Chart } from './chart.ts';

export interface PicturesOptions {
  /** What the key stands for, as of now; undefined: nothing to draw. */
  readonly describe: (key: string) => Promise<Chart | undefined>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
}

/** A picture is about 100 kB; the same region is asked for many times in a minute when it is cut off. */
const MAX_CACHED = 64;
/** echarts and the canvas weigh 150 MB, in a thread that ends when nobody asks. */
const DRAWING = { threads: 1, deadlineMs: 10 * SECOND_MS, memoryMb: 256 };

/** Draws charts in a worker, one for each key and minute. Without the canvas binary messages go out without pictures. */
export function createPictures({ describe, clock, log }: PicturesOptions): Pictures & { stop(): Promise<void> } {
  const cached = createMemo<string, Promise<Uint8Array | undefined>>(MAX_CACHED);
  const pool = createWorkerPool<Chart, Uint8Array>({ file: new URL('./draw.ts', import.meta.url), ...DRAWING });
  let warned = false;

  async function draw(key: string): Promise<Uint8Array | undefined> {
    try {
      const chart = await describe(key);
      if (chart === undefined) return undefined;
      return await pool.run(chart);
    } catch (error) {
      if (!warned)
        log.warn({ key, reason: (error as Error).message }, 'no picture could be drawn; answers go out without');
      warned = true;
      return undefined;
    }
  }

  return {
    resolve(key) {
      const minute = Math.floor(clock() / MINUTE_MS);
      const slot = `${key} ${minute}`;
      return cached.get(slot) ?? cached.set(slot, draw(key));
    },
    stop: pool.close,
  };
}
