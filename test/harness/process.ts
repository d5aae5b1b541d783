import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Functions that a program offers to the process that started it; arguments and results are structured-cloned. */
export type Calls = Readonly<Record<string, (...given: never[]) => unknown>>;

/** A program in a process of its own. */
export type Remote<C extends Calls> = {
  readonly [Name in keyof C]: (...given: Parameters<C[Name]>) => Promise<Awaited<ReturnType<C[Name]>>>;
} & { readonly process: Spawned };

export interface Spawned {
  readonly pid: number;
  /** Kills it at once; resolves when it is gone. */
  kill(): Promise<void>;
}

interface Call {
  readonly id: number;
  readonly name: string;
  readonly given: unknown[];
}
type Answer = { readonly id: number; readonly result?: unknown; readonly error?: string } | { readonly ready: true };

export interface StartOptions {
  readonly execArgv?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/**
 * Starts a program that calls `offer`, and waits until it did.
 * @param order becomes its `order()`.
 */
export async function start<C extends Calls>(
  file: URL,
  order: unknown,
  options: StartOptions = {},
): Promise<Remote<C>> {
  const child = fork(fileURLToPath(file), [JSON.stringify(order ?? null)], {
    execArgv: [...(options.execArgv ?? [])],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    ...(options.env === undefined ? {} : { env: options.env }),
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const ready = Promise.withResolvers<void>();
  const gone = once(child, 'exit').then(([code, signal]) => {
    const error = new Error(`${file.pathname} ended with ${signal ?? code}`);
    ready.reject(error);
    for (const one of waiting.values()) one.reject(error);
  });
  child.on('message', (answer: Answer) => {
    if ('ready' in answer) return ready.resolve();
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error === undefined) call?.resolve(answer.result);
    else call?.reject(new Error(answer.error));
  });
  await ready.promise;
  let next = 0;
  const call = (name: string, given: unknown[]): Promise<unknown> => {
    const id = next++;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    child.send({ id, name, given } satisfies Call);
    return answer.promise;
  };
  const spawned: Spawned = {
    pid: child.pid ?? 0,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
  return new Proxy({} as Remote<C>, {
    // Not a promise, whatever `await` may think.
    get: (_, name) =>
      name === 'process' ? spawned : name === 'then' ? undefined : (...given: unknown[]) => call(String(name), given),
  });
}

/** What the program was started with. */
export function order<T>(): T {
  return JSON.parse(process.argv[2] ?? 'null') as T;
}

/** Answers the calls of the process that started this one, and ends with it. */
export function offer<C extends Calls>(calls: C): void {
  process.on('message', async ({ id, name, given }: Call) => {
    try {
      process.send?.({ id, result: await (calls[name] as (...given: unknown[]) => unknown)(...given) });
    } catch (error) {
      process.send?.({ id, error: String(error) });
    }
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ ready: true });
}

/** Milliseconds since 1970 with fractions, the same in all processes of this machine. */
export const wallClock = (): number => performance.timeOrigin + performance.now();

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Less than the tests that start programs may take: what did not come is named before their time is up. */
const LIMIT_MS = 100_000;

/** @throws Error when the condition does not come true in time. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  limitMs = LIMIT_MS,
  everyMs = 20,
): Promise<void> {
  const started = performance.now();
  while (!(await condition())) {
    if (performance.now() - started > limitMs) throw new Error(`${what}: not within ${limitMs / 1000} s`);
    await pause(everyMs);
  }
}
