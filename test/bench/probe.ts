/* Loaded before `src/main.ts` (`node --import`): tells the process that started it how much memory it holds. */
import { offer } from './process.ts';

const calls = { rss: () => process.memoryUsage.rss() };
export type Probe = typeof calls;
offer(calls);
