import { DAY_MS, type EpochMs } from '../clock.ts';
import {
  changeOver,
  epochProgress,
  estimateOf,
  type HashRateChange,
  type HashRateEstimate,
  nextHalving,
  rateOfDifficulty,
} from './hashrate-statistics.ts';
import type { DailyRate, HashRateEHs } from './signal.ts';
import type { NetworkAnswer } from './signal-poller.ts';

/** The network's rate as one source estimates it, with what a second one says. */
export interface HashRateReading {
  /** Over the last complete day. */
  readonly day: HashRateEstimate;
  /** Over the last seven; null where days are missing. */
  readonly week: HashRateEstimate | null;
  /** The day against the trend of the fortnight before; null: nothing to compare with. */
  readonly change: HashRateChange | null;
  /** Against other times, as far as the days are known. */
  readonly against: readonly Comparison[];
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
    /** They differ by more than two estimates of one thing can. */
    readonly isComparable: boolean;
  } | null;
  readonly difficulty: DifficultyReading | null;
}

/** @returns the mean of the last three days of the first source that is up to date; null: there is none. */
export function recentRate(answers: readonly NetworkAnswer[], now: EpochMs): HashRateEHs | null {
  const current = answers.find((answer) => isCurrent(answer, now));
  return current === undefined ? null : (estimateOf(current.days, RECENT_DAYS)?.hashRateEHs ?? null);
}

const RECENT_DAYS = 3;

/** A mean of days against one of other days. */
export interface Comparison {
  readonly with: 'yesterday' | 'last-week' | 'record';
  readonly changePercent: number;
  readonly sigmas: number;
  /** End of the other days. */
  readonly until: EpochMs;
}

/** Two sources differ by a few per cent; beyond this one of them counts in another unit, or is broken. */
const COMPARABLE_PERCENT = 25;
/** The newest complete day ended yesterday; one more may be missing. */
const CURRENT_MS = 2 * DAY_MS;

/** Whether a source still says something of now: one that stopped days ago may answer all the same. */
export function isCurrent({ days }: Pick<NetworkAnswer, 'days'>, now: EpochMs): boolean {
  const last = days.at(-1);
  return last !== undefined && now - (last.day + DAY_MS) <= CURRENT_MS;
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
  /** null: no source tells the height of the chain. */
  readonly halving: { readonly height: number; readonly at: EpochMs } | null;
}

const ADDRESSES: Readonly<Record<string, string>> = {
  'mempool.space': 'https://mempool.space/graphs/mining/hashrate-difficulty',
  'blockchain.com': 'https://www.blockchain.com/explorer/charts/hash-rate',
};

/** Where a person can check a source of the hash rate. */
export function addressOf({ signal }: Pick<NetworkAnswer, 'signal'>): { signal: string; url: string } {
  return { signal, url: ADDRESSES[signal] ?? '' };
}

/** @returns null where no source has a recent complete day. */
export function readingOf(all: readonly NetworkAnswer[], now: EpochMs): HashRateReading | null {
  const answers = all.filter((answer) => isCurrent(answer, now));
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
    against: comparisonsOf(first.days),
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
    const differencePercent = 100 * (same.hashRateEHs / hashRateEHs - 1);
    return {
      source: answer.signal,
      url: addressOf(answer).url,
      attribution: answer.attribution,
      hashRateEHs: same.hashRateEHs,
      differencePercent,
      isComparable: Math.abs(differencePercent) <= COMPARABLE_PERCENT,
    };
  }
  return null;
}

function comparisonsOf(days: readonly DailyRate[]): readonly Comparison[] {
  const weeks = days.slice(WEEK_DAYS - 1).map((_, from) => estimateOf(days.slice(from, from + WEEK_DAYS), WEEK_DAYS));
  const record = weeks.slice(0, -1).reduce((most, one) => (rateIn(one) > rateIn(most) ? one : most), null);
  const ofDay = [estimateOf(days, 1), estimateOf(days.slice(0, -1), 1)] as const;
  return [
    compared('yesterday', ...ofDay),
    compared('last-week', weeks.at(-1) ?? null, weeks.at(-1 - WEEK_DAYS) ?? null),
    compared('record', weeks.at(-1) ?? null, record),
  ].flatMap((one) => one ?? []);
}

const WEEK_DAYS = 7;
const rateIn = (estimate: HashRateEstimate | null): HashRateEHs => estimate?.hashRateEHs ?? 0;

function compared(
  name: Comparison['with'],
  now: HashRateEstimate | null,
  then: HashRateEstimate | null,
): Comparison | null {
  if (now === null || then === null) return null;
  const ratio = now.hashRateEHs / then.hashRateEHs;
  const sigmas = Math.log(ratio) / Math.hypot(now.sigmaFraction, then.sigmaFraction);
  return { with: name, changePercent: 100 * (ratio - 1), sigmas, until: then.until };
}

function difficultyOf(answers: readonly NetworkAnswer[]): DifficultyReading | null {
  const answer = answers.find((one) => one.difficulty !== undefined);
  if (answer?.difficulty === undefined) return null;
  const { value, nextAt, nextChangePercent, remainingBlocks, nextHeight } = answer.difficulty;
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
    halving:
      nextAt === undefined || nextHeight === undefined || remainingBlocks === undefined
        ? null
        : nextHalving(nextHeight - remainingBlocks, nextHeight, nextAt),
  };
}
