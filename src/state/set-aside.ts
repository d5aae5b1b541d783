import type { Unreadable } from './port.ts';
import { StateError } from './state-error.ts';

/** One row that cannot be read must not hide the others: it is left as it is, passed over and counted. */
export interface SetAside {
  /** @returns undefined when the row cannot be read. @throws what has another cause. */
  read<T>(table: string, id: string, read: () => T): T | undefined;
  /** Since the start. */
  unreadable(): readonly Unreadable[];
}

export function createSetAside(): SetAside {
  const known = new Map<string, Set<string>>();
  return {
    read(table, id, read) {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof StateError)) throw error;
        const ids = known.get(table) ?? new Set();
        known.set(table, ids.add(id));
        return undefined;
      }
    },
    unreadable: () => [...known].map(([table, ids]) => ({ table, rows: ids.size })),
  };
}
