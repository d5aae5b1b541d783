import { setImmediate } from 'node:timers/promises';
import type { DeliveryUpdate, State } from '../state/port.ts';

export type Recorder = (changes: readonly DeliveryUpdate[]) => Promise<void>;

/** What ends within one turn of the event loop is written in one transaction: a transaction costs more than its rows. */
export function createRecorder(state: Pick<State, 'deliveries'>): Recorder {
  let gathered: DeliveryUpdate[] = [];
  let written: Promise<void> | undefined;
  return (changes) => {
    gathered.push(...changes);
    written ??= setImmediate().then(() => {
      const all = gathered;
      gathered = [];
      written = undefined;
      return state.deliveries.update(all);
    });
    return written;
  };
}
