/* The pipeline on a state that somebody prepared, delivering until it is killed. */

import { offer, order } from '../harness/process.ts';
import { openPipeline } from './pipeline.ts';
import { breakingItem } from './subscribers.ts';

export interface CrashOrder {
  readonly folder: string;
  readonly telegram?: string;
  readonly discord?: string;
  readonly limited: boolean;
}

const pipeline = await openPipeline(order<CrashOrder>());
const calls = {
  async tell() {
    await pipeline.core.intake.take([breakingItem(0)]);
  },
  /** Deliveries that have not come to their end. */
  async left() {
    const { waiting, leased, held } = await pipeline.state.deliveries.counts();
    return waiting + leased + held + (await pipeline.state.deliveries.unexpanded(1)).length;
  },
  close: pipeline.close,
};
export type CrashBot = typeof calls;
pipeline.core.deliverer.start();
offer(calls);
