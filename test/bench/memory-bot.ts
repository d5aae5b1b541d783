/* The pipeline with both platforms and 1,000 feeds, poll after poll. */

import { offer, order } from '../harness/process.ts';
import { openPipeline, type PipelineOptions } from './pipeline.ts';

const pipeline = await openPipeline(order<PipelineOptions>());
const { core, adapters } = pipeline;
for (const adapter of adapters.values()) {
  await adapter.publish(core.commands);
  await adapter.start(core.handler);
}
core.deliverer.start();

const calls = {
  poll: pipeline.poll,
  now: () => Date.now() + pipeline.time.aheadMs,
  rss: () => process.memoryUsage.rss(),
  close: pipeline.close,
};
export type MemoryBot = typeof calls;
offer(calls);
