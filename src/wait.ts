/** Resolves after the time, or as soon as the signal aborts. Never rejects. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  const done = () => {
    clearTimeout(timer);
    resolve();
  };
  if (signal?.aborted) done();
  else signal?.addEventListener('abort', done, { once: true });
  return promise.finally(() => signal?.removeEventListener('abort', done));
}

/**
 * Waits for work no longer than the limit. The work itself goes on; what becomes of it is lost.
 * @returns what the work resolves to; once the limit has passed what `late` returns, or undefined. @throws what `late` throws.
 */
export function within<T>(limitMs: number, work: Promise<T>): Promise<T | undefined>;
export function within<T, Late>(limitMs: number, work: Promise<T>, late: () => Late): Promise<T | Late>;
export function within<T, Late>(limitMs: number, work: Promise<T>, late?: () => Late) {
  const passed = Promise.withResolvers<void>();
  const timer = setTimeout(passed.resolve, limitMs);
  return Promise.race([work, passed.promise.then(late)]).finally(() => clearTimeout(timer));
}
