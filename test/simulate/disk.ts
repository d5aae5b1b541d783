import type { State } from '../../src/state/port.ts';
import { between, type Random } from '../harness/random.ts';
import type { Scheduler } from './scheduler.ts';

/** One run of the program, from its start to its end. */
export interface Life {
  isOver: boolean;
}

export interface Disk {
  /** Nothing can be written. */
  isFull: boolean;
  /** Calls may take long. */
  isSlow: boolean;
  /** So many calls of the state until the process is killed; undefined: it is not. */
  killAfter: number | undefined;
}

/** What a process that was killed waits for. */
const NEVER = new Promise<never>(() => undefined);
const WRITES =
  /^(?:set|setMany|delete|commit|expand|lease|update|block|clockSetBack|reviewHeld|moveSpace|forgetSpace|prune)$/;

/** Names of functions that promise nothing, at any depth. */
type AtOnceOf<T> = {
  [Name in keyof T]: T[Name] extends (...args: never[]) => infer Result
    ? Result extends Promise<unknown>
      ? never
      : Name
    : AtOnceOf<T[Name]>;
}[keyof T];

/** These ask no disk and are passed as they are: the compiler wants exactly those that the port does not declare as promises. */
const AT_ONCE: Readonly<Record<AtOnceOf<State>, true>> = { unreadable: true, lost: true, onDue: true, awaySince: true };
const SLOW_PART = 0.1;
const SLOWEST_MS = 3000;

interface Owner {
  readonly life: Life;
  readonly disk: Disk;
  readonly scheduler: Scheduler;
  readonly random: Random;
  /** Kills the process. */
  readonly kill: () => void;
}

/** The real state as a process sees it: slow or full at times, and out of reach when the process is dead. */
export function onDisk(state: State, owner: Owner): State {
  return wrapped(state, owner) as State;
}

function wrapped(target: object, owner: Owner): object {
  return Object.fromEntries(
    Object.entries(target).map(([name, value]) => {
      if (Object.hasOwn(AT_ONCE, name)) return [name, value];
      if (typeof value === 'function') return [name, guarded(name, value, target, owner)];
      return [name, wrapped(value, owner)];
    }),
  );
}

type Call = (...args: unknown[]) => Promise<unknown>;

function guarded(name: string, real: Call, target: object, { life, disk, scheduler, random, kill }: Owner): Call {
  const isKilled = (): boolean => {
    if (!life.isOver && disk.killAfter !== undefined && --disk.killAfter < 0) kill();
    return life.isOver;
  };
  return async (...args) => {
    if (isKilled()) return NEVER;
    if (disk.isSlow && random() < SLOW_PART) await scheduler.pause(between(random, 1, SLOWEST_MS));
    if (life.isOver) return NEVER;
    if (disk.isFull && WRITES.test(name)) throw new Error('database or disk is full');
    try {
      const result = await Reflect.apply(real, target, args);
      return isKilled() ? NEVER : result;
    } catch (error) {
      if (life.isOver) return NEVER;
      throw error;
    }
  };
}
