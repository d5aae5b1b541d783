import { DAY_MS, type EpochMs } from '../clock.ts';
import type { DailyRate, HashRateEHs } from './signal.ts';

/** Blocks are found 144 times a day on average (one in ten minutes), at random: a Poisson process. */
const BLOCKS_PER_DAY = 144;

/** A sudden drop is looked for over these windows: a storm takes a day, a heat wave two or three. */
const ALARM_WINDOWS_DAYS = [1, 2, 3] as const;
/**
 * Standard deviations below the trend that raise an alarm. On the daily rates of 2022 to February 2026 it fires on the
 * Texas storms (24 Dec 2022, 15 Jan 2024, 24 Jan 2026) and on three other days; -10 % in a day is 1.2 and stays noise.
 */
export const ALARM_SIGMAS = 3.8;
const BASELINE_DAYS = 14;
/** A network cannot really grow or shrink faster for weeks; steeper slopes are the noise of the fit. */
const MAX_DAILY_TREND = 0.004;
const EPOCH_BLOCKS = 2016;

/** What the last days say of the network. */
export interface HashRateChange {
  readonly windowDays: number;
  readonly observedEHs: HashRateEHs;
  /** What the trend of the fortnight before made one expect. */
  readonly expectedEHs: HashRateEHs;
  readonly changePercent: number;
  /** Of chance: below about 2 it is noise, whatever the per cent. */
  readonly sigmas: number;
}

/** @returns the standard deviation of a rate estimated from the blocks of a window, as a fraction of it. */
export function noiseOf(windowDays: number): number {
  return 1 / Math.sqrt(BLOCKS_PER_DAY * windowDays);
}

/**
 * Compares the mean of the last `windowDays` with the trend of the 14 days before, in the logarithm of the rate.
 * @param days oldest first, one a day. @returns null where days are missing: a gap is not a drop.
 */
export function changeOver(days: readonly DailyRate[], windowDays: number): HashRateChange | null {
  const needed = windowDays + BASELINE_DAYS;
  const recent = days.slice(-needed);
  const first = recent[0];
  const last = recent.at(-1);
  if (recent.length < needed || first === undefined || last === undefined) return null;
  if (last.day - first.day !== (needed - 1) * DAY_MS || recent.some((one) => one.hashRateEHs <= 0)) return null;
  const baseline = recent.slice(0, BASELINE_DAYS).map((one) => Math.log(one.hashRateEHs));
  const observedEHs = mean(recent.slice(BASELINE_DAYS).map((one) => one.hashRateEHs));
  const middle = (BASELINE_DAYS - 1) / 2;
  const slope = clamp(slopeOf(baseline), MAX_DAILY_TREND);
  const expected = median(baseline) + slope * (middle + (windowDays + 1) / 2);
  const difference = Math.log(observedEHs) - expected;
  // Both sides are estimated from blocks: the window's and the baseline's noise add up.
  const sigma = Math.hypot(noiseOf(windowDays), noiseOf(BASELINE_DAYS));
  return {
    windowDays,
    observedEHs,
    expectedEHs: Math.exp(expected),
    changePercent: 100 * (Math.exp(difference) - 1),
    sigmas: difference / sigma,
  };
}

/** @returns the drop that stands out most, or null while the rate stays within what chance and trend explain. */
export function alarmOf(days: readonly DailyRate[]): HashRateChange | null {
  const drops = ALARM_WINDOWS_DAYS.map((windowDays) => changeOver(days, windowDays)).filter(
    (change): change is HashRateChange => change !== null && change.sigmas <= -ALARM_SIGMAS,
  );
  return drops.reduce<HashRateChange | null>(
    (worst, drop) => (worst === null || drop.sigmas < worst.sigmas ? drop : worst),
    null,
  );
}

/** The rate of the last complete days with its range, one standard deviation each way. */
export interface HashRateEstimate {
  readonly hashRateEHs: HashRateEHs;
  readonly sigmaFraction: number;
  readonly windowDays: number;
  /** End of the last day it rests on. */
  readonly until: number;
}

export function estimateOf(days: readonly DailyRate[], windowDays: number): HashRateEstimate | null {
  const recent = days.slice(-windowDays);
  const last = recent.at(-1);
  if (last === undefined || recent.length < windowDays) return null;
  return {
    hashRateEHs: mean(recent.map((one) => one.hashRateEHs)),
    sigmaFraction: noiseOf(windowDays),
    windowDays,
    until: last.day + DAY_MS,
  };
}

/** Network rate x share, as a range: the share is old, the rate is noisy. */
export function atRisk(estimate: HashRateEstimate, sharePercent: number): { lowEHs: number; highEHs: number } {
  const exposed = (estimate.hashRateEHs * sharePercent) / 100;
  return { lowEHs: exposed * (1 - estimate.sigmaFraction), highEHs: exposed * (1 + estimate.sigmaFraction) };
}

/** @returns false while the window of a rate began before the event: "not visible yet", not "no effect". */
export function canShow(estimate: HashRateEstimate, eventAt: number): boolean {
  return estimate.until - estimate.windowDays * DAY_MS >= eventAt;
}

/** The rate a difficulty stands for at one block in ten minutes: difficulty x 2^32 hashes a block. */
export function rateOfDifficulty(difficulty: number): HashRateEHs {
  return (difficulty * 2 ** 32) / 600 / 1e18;
}

/** How far the present difficulty period has come, from the blocks that remain of it; 0 to 1. */
export function epochProgress(remainingBlocks: number): number {
  return 1 - clamp(remainingBlocks, EPOCH_BLOCKS) / EPOCH_BLOCKS;
}

/** Blocks between two halvings (https://github.com/bitcoin/bitcoin/blob/v29.0/src/kernel/chainparams.cpp, `nSubsidyHalvingInterval`). */
const HALVING_BLOCKS = 210_000;

/**
 * @param height of a block that is found about `at`.
 * @param tip height of the newest block.
 * @returns the next halving, at ten minutes a block: years ahead, it may be off by weeks.
 */
export function nextHalving(
  tip: number,
  height: number,
  at: EpochMs,
): { readonly height: number; readonly at: EpochMs } {
  const next = (Math.floor(tip / HALVING_BLOCKS) + 1) * HALVING_BLOCKS;
  return { height: next, at: at + ((next - height) * DAY_MS) / BLOCKS_PER_DAY };
}

/** Mean of some days' rates. */
export const meanRate = (days: readonly DailyRate[]): HashRateEHs => mean(days.map((one) => one.hashRateEHs));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const average = mean(values);
  let up = 0;
  let down = 0;
  for (const [index, value] of values.entries()) {
    up += (index - middle) * (value - average);
    down += (index - middle) ** 2;
  }
  return up / down;
}
