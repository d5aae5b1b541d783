import type { EpochMs } from '../clock.ts';
import type { Signal } from './signal.ts';
import type { SignalHealth } from './status.ts';

/** What a source last said of one region, or of the network. */
export interface Slot<T> {
  answer: T | null;
  lastAnswerAt: EpochMs | null;
  /** Of this region alone. */
  noAnswerSince: EpochMs | null;
  isCovered: boolean;
  askedAt: EpochMs;
  dueAt: EpochMs;
}

/** Whether a source answers at all: one that does not is asked for nothing, whatever the region. */
export interface SourceState {
  noAnswerSince: EpochMs | null;
  failures: number;
  dueAt: EpochMs;
}

export type Named = Pick<Signal, 'name' | 'attribution'>;
export function emptySlot<T>(): Slot<T> {
  return { answer: null, lastAnswerAt: null, noAnswerSince: null, isCovered: true, askedAt: 0, dueAt: 0 };
}

export function signalHealthOf<T>(
  { name, attribution }: Named,
  slot: Slot<T> | undefined,
  standing: SourceState,
): SignalHealth {
  const noAnswerSince = standing.noAnswerSince ?? slot?.noAnswerSince ?? null;
  const isPending = noAnswerSince === null && slot?.isCovered !== false && (slot?.lastAnswerAt ?? null) === null;
  return {
    signal: name,
    lastAnswerAt: slot?.lastAnswerAt ?? null,
    noAnswerSince: slot?.isCovered === false ? null : noAnswerSince,
    attribution,
    ...(isPending && { pending: true }),
    ...(slot?.isCovered === false && { notCovered: true }),
  };
}
