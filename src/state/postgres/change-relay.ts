import type { OwnedCollection } from '../collection.ts';
import type { Changes } from './changes.ts';

/** Brings what another process changed to the collections that remember it. */
export interface ChangeRelay extends Changes {
  follow(name: string, collection: Pick<OwnedCollection<unknown>, 'forget' | 'changed'>): void;
  onDue(listener: () => void): void;
}

export function createChangeRelay(): ChangeRelay {
  const followed = new Map<string, Pick<OwnedCollection<unknown>, 'forget' | 'changed'>>();
  const listeners: (() => void)[] = [];
  const due = () => {
    for (const listener of listeners) listener();
  };
  return {
    follow: (name, collection) => void followed.set(name, collection),
    onDue: (listener) => void listeners.push(listener),
    collection(name, key) {
      const collection = followed.get(name);
      if (key === undefined) collection?.forget();
      else void collection?.changed(key);
    },
    due,
    missed() {
      for (const collection of followed.values()) collection.forget();
      due();
    },
  };
}
