import { DAY_MS, type EpochMs } from '../clock.ts';
import {
  changeOver,
  epochProgress,
  estimateOf,
  type HashRateChange,
  type HashRateEstimate,
  rateOfDifficulty,
} from './hashrate-statistics.ts';
import type { HashRateEHs } from './signal.ts';
import type { NetworkAnswer } from './signal-poller.ts';

/** The network's rate as one source estimates it, with what a second one says. */
export interface HashRateReading {
  /** Over the last complete day. */
  readonly day: HashRateEstimate;
  /** Over the last seven; null where days are missing. */
  readonly week: HashRateEstimate | null;
  /** The day against the trend of the fortnight before; null: nothing to compare with. */
  readonly change: HashRateChange | null;
  readonly source: string;
  readonly url: string;
  readonly attribution: string;
  /** Another source on the same day. */
  readonly second: {
    readonly source: string;
    readonly url: string;
    readonly attribution: string;
    readonly hashRateEHs: HashRateEHs;
    readonly differencePercent: number;
  } | null;
  readonly difficulty: DifficultyReading | null;
}

export interface DifficultyReading {
  readonly value: number;
  /** The rate it was set for. */
  readonly impliedEHs: HashRateEHs;
  readonly source: string;
  readonly url: string;
  readonly next: {
    readonly at: EpochMs;
    readonly changePercent: number;
    /** Of the present period, 0 to 100. */
    readonly passedPercent: number | null;
  } | null;
}

const ADDRESSES: Readonly<Record<string, string>> = {
  'mempool.space': 'https://mempool.space/graphs/mining/hashrate-difficulty',
  'blockchain.com': 'https://www.blockchain.com/explorer/charts/hash-rate',
};

/** Where a person can check a source of the hash rate. */
export function addressOf({ signal }: Pick<NetworkAnswer, 'signal'>): { signal: string; url: string } {
  return { signal, url: ADDRESSES[signal] ?? '' };
}

/** @returns null where no source has a complete day. */
export function readingOf(answers: readonly NetworkAnswer[]): HashRateReading | null {
  const lastDay = (answer: NetworkAnswer) => answer.days.at(-1)?.day ?? 0;
  const ordered = [...answers].sort(
    (a, b) => lastDay(b) - lastDay(a) || Number(b.difficulty !== undefined) - Number(a.difficulty !== undefined),
  );
  const first = ordered.find((answer) => estimateOf(answer.days, 1) !== null);
  const day = first === undefined ? null : estimateOf(first.days, 1);
  if (first === undefined || day === null) return null;
  return {
    day,
    week: estimateOf(first.days, 7),
    change: changeOver(first.days, 1),
    source: first.signal,
    url: addressOf(first).url,
    attribution: first.attribution,
    second: secondOf(ordered, first, day),
    difficulty: difficultyOf(ordered),
  };
}

function secondOf(
  answers: readonly NetworkAnswer[],
  first: NetworkAnswer,
  { until, hashRateEHs }: HashRateEstimate,
): HashRateReading['second'] {
  for (const answer of answers) {
    const same = answer === first ? undefined : answer.days.find(({ day }) => day + DAY_MS === until);
    if (same === undefined) continue;
    return {
      source: answer.signal,
      url: addressOf(answer).url,
      attribution: answer.attribution,
      hashRateEHs: same.hashRateEHs,
      differencePercent: 100 * (same.hashRateEHs / hashRateEHs - 1),
    };
  }
  return null;
}

function difficultyOf(answers: readonly NetworkAnswer[]): DifficultyReading | null {
  const answer = answers.find((one) => one.difficulty !== undefined);
  if (answer?.difficulty === undefined) return null;
  const { value, nextAt, nextChangePercent, remainingBlocks } = answer.difficulty;
  return {
    value,
    impliedEHs: rateOfDifficulty(value),
    source: answer.signal,
    url: addressOf(answer).url,
    next:
      nextAt === undefined || nextChangePercent === undefined
        ? null
        : {
            at: nextAt,
            changePercent: nextChangePercent,
            passedPercent: remainingBlocks === undefined ? null : 100 * epochProgress(remainingBlocks),
          },
  };
}
