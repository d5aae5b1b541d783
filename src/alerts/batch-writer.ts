import { setImmediate } from 'node:timers/promises';
import type { DeliveryUpdate, State } from '../state/port.ts';

export interface Recorder {
  /** Resolves when it is written, or kept in memory because the state cannot be written. */
  (changes: readonly DeliveryUpdate[]): Promise<void>;
  /**
   * Writes what could not be written. Nothing may be sent before: what was sent and is not known to be would be sent again.
   * @throws why it still cannot be written.
   */
  settle(): Promise<void>;
  /** How many are kept in memory. */
  owed(): number;
}

/** What ends within one turn of the event loop is written in one transaction: a transaction costs more than its rows. */
export function createRecorder(state: Pick<State, 'deliveries'>): Recorder {
  let gathered: DeliveryUpdate[] = [];
  let written: Promise<void> | undefined;
  let owed: readonly DeliveryUpdate[] = [];

  /** Together, else one by one: what keeps one from being written must not keep the others. */
  async function write(changes: readonly DeliveryUpdate[]): Promise<void> {
    try {
      await state.deliveries.update(changes);
    } catch {
      for (const change of changes) {
        await state.deliveries.update([change]).catch(() => {
          owed = [...owed, change];
        });
      }
    }
  }

  const record = (changes: readonly DeliveryUpdate[]) => {
    gathered.push(...changes);
    written ??= setImmediate().then(async () => {
      const all = gathered;
      gathered = [];
      written = undefined;
      // In order: a later word on a delivery must not be overtaken by an earlier one.
      if (owed.length > 0) owed = [...owed, ...all];
      else await write(all);
    });
    return written;
  };

  return Object.assign(record, {
    async settle() {
      while (owed.length > 0) {
        const [first] = owed;
        if (first === undefined) return;
        await state.deliveries.update([first]);
        owed = owed.filter((one) => one !== first);
      }
    },
    owed: () => owed.length,
  });
}
