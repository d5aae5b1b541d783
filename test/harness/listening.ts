import { expect } from 'vitest';
import type { Adapter } from '../../src/chat/adapter.ts';
import { createRecordingHandler, type RecordingHandler, sampleCommands } from './commands.ts';
import { type Counterpart, createTestLog } from './counterpart.ts';

/** An adapter that listens to its counterpart, and what it did. */
export interface Listening<There extends Counterpart> {
  readonly there: There;
  readonly adapter: Adapter;
  readonly handler: RecordingHandler;
  readonly log: ReturnType<typeof createTestLog>;
}

/** Connects an adapter with the sample commands to the platform, and lets it listen. */
export async function listenTo<There extends Counterpart>(there: There): Promise<Listening<There>> {
  const log = createTestLog();
  const handler = createRecordingHandler();
  const adapter = there.connect({ log });
  await adapter.publish(sampleCommands);
  await adapter.start(handler);
  return { there, adapter, handler, log };
}

/** Stops both, and fails the test whose requests the platform's own description does not allow. */
export async function stopListening(adapter: Adapter, there: Counterpart): Promise<void> {
  await adapter.stop();
  await there.close();
  expect(there.violations()).toEqual([]);
}
