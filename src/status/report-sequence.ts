import { DAY_MS, type EpochMs } from '../clock.ts';
import type { ObservedState } from './observation.ts';

const OVER: ReadonlySet<ObservedState> = new Set(['restored', 'eased', 'calming']);

/** Whether the state says that a trouble is past. */
export const isOver = (state: ObservedState | 'unknown'): boolean => OVER.has(state as ObservedState);

/** A return told as a day is dated at its last moment: the hour says nothing. */
export const isEndOfDay = (at: EpochMs): boolean => at % DAY_MS === DAY_MS - 1;
