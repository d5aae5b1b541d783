import { setImmediate, setTimeout } from 'node:timers/promises';

/** Time for everything else that the process does, between two slices. */
const PAUSE_MS = 5;

/** A large value that is built once. */
export interface Sliced<T> {
  /** @returns the value; what is not built yet is built at once. @throws what building it throws, at each call. */
  get(): T;
  /** Builds the value a slice at a time, with a pause after each: commands are answered in between. */
  prepare(): Promise<void>;
  /** The same without pauses, for somebody who waits: others have their turn between the slices. */
  soon(): Promise<void>;
}

/** @param build yields after each slice of some milliseconds, and returns the value. */
export function sliced<T>(build: () => Generator<void, T>): Sliced<T> {
  let built: { readonly value: T } | undefined;
  let rest: Generator<void, T> | undefined;

  function buildSlice(): void {
    try {
      rest ??= build();
      const { done, value } = rest.next();
      if (!done) return;
      built = { value };
      rest = undefined;
    } catch (error) {
      // A generator that threw is at its end: the next call begins again.
      rest = undefined;
      throw error;
    }
  }

  return {
    get() {
      while (built === undefined) buildSlice();
      return built.value;
    },
    async prepare() {
      while (built === undefined) {
        buildSlice();
        await setTimeout(PAUSE_MS, undefined, { ref: false });
      }
    },
    async soon() {
      while (built === undefined) {
        buildSlice();
        await setImmediate();
      }
    },
  };
}
