import { DAY_MS, type EpochMs, HOUR_MS } from '../clock.ts';
import { isCurrent } from './hashrate-reading.ts';
import { alarmOf, type HashRateChange, meanRate, noiseOf, rateOfDifficulty } from './hashrate-statistics.ts';
import type { BlockPace, DailyRate, HashRateEHs, PoolPace } from './signal.ts';
import type { NetworkAnswer } from './signal-poller.ts';

/** What chance does not explain: days far below their trend, weeks far below the last ones, hours with too few blocks. */
export interface HashRateAlarm extends HashRateChange {
  readonly kind: 'drop' | 'slide' | 'blocks';
  /** Pools that found far fewer blocks than their share: where it happened. */
  readonly pools: readonly PoolDrop[];
}

export interface PoolDrop {
  readonly name: string;
  readonly changePercent: number;
}

const WEEK_DAYS = 7;
/** A ban or a crash of the price empties halls within weeks: no day of it stands out against the days before. */
const SLIDE_WITHIN_DAYS = 42;
const SLIDE_PERCENT = -15;
/** Twice the noise of the daily series, because a rolling window is looked at 144 times a day. */
const BLOCKS_SIGMAS = 4.4;
const BLOCK_WINDOWS_HOURS = [12, 24] as const;
const BLOCKS_PER_HOUR = 6;
const POOL_SIGMAS = 3;
const POOL_PERCENT = -35;
const MOST_POOLS = 3;

/** The mean of the last week against the highest of six weeks. @returns null where days are missing. */
export function weekAgainstHighest(days: readonly DailyRate[]): HashRateChange | null {
  const recent = days.slice(-(SLIDE_WITHIN_DAYS + WEEK_DAYS - 1));
  const [first, last] = [recent[0], recent.at(-1)];
  if (first === undefined || last === undefined || recent.length < 2 * WEEK_DAYS) return null;
  if (last.day - first.day !== (recent.length - 1) * DAY_MS) return null;
  const weeks = recent.slice(WEEK_DAYS - 1).map((_, from) => meanRate(recent.slice(from, from + WEEK_DAYS)));
  const highest = Math.max(...weeks);
  const observedEHs = weeks.at(-1) ?? 0;
  return {
    windowDays: WEEK_DAYS,
    observedEHs,
    expectedEHs: highest,
    changePercent: 100 * (observedEHs / highest - 1),
    sigmas: Math.log(observedEHs / highest) / (Math.SQRT2 * noiseOf(WEEK_DAYS)),
  };
}

/** @returns what the days of one source say, the sudden before the slow; null: nothing that chance does not explain. */
export function alarmOfDays(days: readonly DailyRate[]): HashRateAlarm | null {
  const drop = alarmOf(days);
  if (drop !== null) return { ...drop, kind: 'drop', pools: [] };
  const slide = weekAgainstHighest(days);
  return slide !== null && slide.changePercent <= SLIDE_PERCENT ? { ...slide, kind: 'slide', pools: [] } : null;
}

/**
 * Blocks of the last hours against those that the rate of the last week would have found at the present difficulty: a storm
 * shows here up to a day before the day's mean is known.
 */
export function alarmOfBlocks(
  blocks: BlockPace,
  weekEHs: HashRateEHs,
  impliedEHs: HashRateEHs,
  now: EpochMs,
): HashRateAlarm | null {
  let worst: HashRateAlarm | null = null;
  for (const hours of BLOCK_WINDOWS_HOURS) {
    const from = now - hours * HOUR_MS;
    if (blocks.from > from) continue;
    const found = blocks.times.filter((at) => at > from && at <= now).length;
    const expected = hours * BLOCKS_PER_HOUR * (weekEHs / impliedEHs);
    // The week's own noise and that of the window add up.
    const sigmas = (2 * (Math.sqrt(found + 3 / 8) - Math.sqrt(expected))) / Math.hypot(1, Math.sqrt(expected) / 31.7);
    if (sigmas > -BLOCKS_SIGMAS || (worst !== null && worst.sigmas <= sigmas)) continue;
    const left = found / expected;
    worst = {
      kind: 'blocks',
      windowDays: hours / 24,
      observedEHs: weekEHs * left,
      expectedEHs: weekEHs,
      changePercent: 100 * (left - 1),
      sigmas,
      pools: [],
    };
  }
  return worst;
}

/** Pools that found far fewer blocks in a day than in the week before; the largest first. */
export function poolDrops(pools: readonly PoolPace[]): readonly PoolDrop[] {
  return pools
    .map(({ name, dayBlocks, weekBlocks }) => {
      // The day is a part of the week.
      const expected = Math.max(0, weekBlocks - dayBlocks) / 6;
      const sigmas = 2 * (Math.sqrt(dayBlocks + 3 / 8) - Math.sqrt(expected));
      return { name, expected, sigmas, changePercent: expected === 0 ? 0 : 100 * (dayBlocks / expected - 1) };
    })
    .filter(({ sigmas, changePercent }) => sigmas <= -POOL_SIGMAS && changePercent <= POOL_PERCENT)
    .sort((a, b) => b.expected - a.expected)
    .slice(0, MOST_POOLS)
    .map(({ name, changePercent }) => ({ name, changePercent }));
}

/**
 * What the sources that are up to date agree on. One that stopped answering days ago has no say; of the others, those that
 * know the newest day must all see it.
 */
export function alarmAcross(answers: readonly NetworkAnswer[], now: EpochMs): HashRateAlarm | null {
  const current = answers.filter((answer) => isCurrent(answer, now));
  const newest = Math.max(...current.map(({ days }) => days.at(-1)?.day ?? 0));
  const alarms = current.filter(({ days }) => days.at(-1)?.day === newest).map(({ days }) => alarmOfDays(days));
  const pools = poolDrops(current.flatMap((answer) => answer.pools ?? []));
  const [first] = alarms;
  const isAgreed = alarms.every((alarm) => alarm !== null);
  if (first != null && isAgreed) return { ...first, pools };
  for (const { days, blocks, difficulty } of current) {
    if (blocks === undefined || difficulty === undefined) continue;
    const alarm = alarmOfBlocks(blocks, meanRate(days.slice(-WEEK_DAYS)), rateOfDifficulty(difficulty.value), now);
    if (alarm !== null) return { ...alarm, pools };
  }
  return null;
}

/** A fall of the hash rate from its first alarm until it is made good or has become normal. */
export interface Episode {
  readonly since: EpochMs;
  /** Before it fell. */
  readonly levelEHs: HashRateEHs;
  /** Lowest of the changes that were told, per cent of the level. */
  readonly toldPercent: number;
  /** When it was last alarming. */
  readonly seenAt: EpochMs;
}

export interface AlarmTurn {
  readonly episode: Episode | null;
  readonly tell: 'first' | 'updated' | 'resolved' | null;
}

/** So much lower than told is news of its own: the first halls closed, then the rest. */
const DEEPER_PERCENT = 12;
const RECOVERED = 0.95;
const CALM_BEFORE_END_MS = 3 * DAY_MS;
/** A fall that was never made good is normal by then. */
const ORDINARY_AFTER_MS = SLIDE_WITHIN_DAYS * DAY_MS;

/** @param recentEHs mean of the last three days; null: not known. */
export function nextTurn(
  before: Episode | null,
  alarm: HashRateAlarm | null,
  recentEHs: HashRateEHs | null,
  now: EpochMs,
): AlarmTurn {
  if (before === null) {
    if (alarm === null) return { episode: null, tell: null };
    const { expectedEHs: levelEHs, changePercent: toldPercent } = alarm;
    return { episode: { since: now, levelEHs, toldPercent, seenAt: now }, tell: 'first' };
  }
  if (alarm !== null) {
    const percent = 100 * (alarm.observedEHs / before.levelEHs - 1);
    const isDeeper = alarm.kind !== 'blocks' && percent <= before.toldPercent - DEEPER_PERCENT;
    const toldPercent = isDeeper ? percent : before.toldPercent;
    return { episode: { ...before, toldPercent, seenAt: now }, tell: isDeeper ? 'updated' : null };
  }
  if (now - before.seenAt < CALM_BEFORE_END_MS || recentEHs === null) return { episode: before, tell: null };
  if (recentEHs >= RECOVERED * before.levelEHs) return { episode: null, tell: 'resolved' };
  return { episode: now - before.seenAt >= ORDINARY_AFTER_MS ? null : before, tell: null };
}
