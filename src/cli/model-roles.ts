import type { Config } from '../../config/index.ts';
import type { CoreOptions } from '../app.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { createModelReader } from '../stories/model-reader.ts';
import { createModelClient } from '../stories/summarize/model-client.ts';
import { createModelSummarizer } from '../stories/summarize/model-summarizer.ts';
import { extractiveSummarizer } from '../stories/summarize/summarize.ts';

/** @returns what the operator's model does, where one is configured. */
export function modelRoles(
  { MODEL_URL: url, MODEL_NAME: name, MODEL_API_KEY: apiKey, MODEL_DAILY_BUDGET: dailyBudget, ...config }: Config,
  clock: Clock,
  log: Pick<Log, 'warn'>,
): Pick<CoreOptions, 'summarizer' | 'translate' | 'reader' | 'modelUsage'> {
  const [writes, reads] = [config.SUMMARIZER === 'model', config.READER === 'model'];
  if ((!writes && !reads) || url === undefined || name === undefined) return {};
  const client = createModelClient({ url, name, apiKey, dailyBudget, clock, log });
  const summarizer = createModelSummarizer(client, extractiveSummarizer());
  return {
    modelUsage: client.usage,
    ...(writes && { summarizer, translate: summarizer.translate }),
    ...(reads && { reader: createModelReader(client) }),
  };
}
