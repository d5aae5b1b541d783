import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { alarmAcross, alarmOfBlocks, alarmOfDays, nextTurn, poolDrops } from '../../src/status/hashrate-alarm.ts';
import { readingOf } from '../../src/status/hashrate-reading.ts';
import type { DailyRate } from '../../src/status/signal.ts';
import type { NetworkAnswer } from '../../src/status/signal-poller.ts';

const NOW = Date.parse('2026-01-25T06:00:00Z');
const TODAY = Math.floor(NOW / DAY_MS) * DAY_MS;

/** Complete days up to `ago` days ago. */
const daysOf = (rates: readonly number[], ago = 1): DailyRate[] =>
  rates.map((hashRateEHs, index) => ({ day: TODAY - (ago + rates.length - 1 - index) * DAY_MS, hashRateEHs }));
const steady = (count: number, rate = 1000) => Array.from({ length: count }, () => rate);
const answer = (signal: string, days: DailyRate[], more: Partial<NetworkAnswer> = {}): NetworkAnswer => ({
  kind: 'answer',
  at: NOW,
  signal,
  attribution: '',
  days,
  ...more,
});

describe('the alarm of the hash rate', () => {
  it('is raised by the sources that are up to date, though one stopped five days before the storm', () => {
    const storm = daysOf([...steady(50), 640]);
    const stopped = daysOf(steady(46), 5);
    expect(alarmAcross([answer('a', storm), answer('b', stopped)], NOW)).toMatchObject({ kind: 'drop' });
    expect(alarmAcross([answer('b', stopped)], NOW)).toBeNull();
    expect(readingOf([answer('b', stopped)], NOW)).toBeNull();
  });

  it('is not raised where another source knows the same day and sees nothing', () => {
    const storm = daysOf([...steady(50), 640]);
    expect(alarmAcross([answer('a', storm), answer('b', daysOf(steady(51)))], NOW)).toBeNull();
  });

  it('sees a slide of weeks in which no day stands out', () => {
    const slide = Array.from({ length: 20 }, (_, index) => 1000 * 0.988 ** index);
    expect(alarmOfDays(daysOf([...steady(40), ...slide.slice(0, 8)]))).toBeNull();
    expect(alarmOfDays(daysOf([...steady(40), ...slide]))).toMatchObject({ kind: 'slide', windowDays: 7 });
  });

  it('sees within half a day that blocks come too seldom, and takes no slow day for it', () => {
    const pace = (everyMinutes: number) => ({
      from: NOW - 26 * HOUR_MS,
      times: Array.from({ length: 1000 }, (_, index) => NOW - index * everyMinutes * MINUTE_MS).filter(
        (at) => at >= NOW - 26 * HOUR_MS,
      ),
    });
    expect(alarmOfBlocks(pace(10), 1000, 1000, NOW)).toBeNull();
    expect(alarmOfBlocks(pace(13), 1000, 1000, NOW)).toBeNull();
    expect(alarmOfBlocks(pace(18), 1000, 1000, NOW)).toMatchObject({ kind: 'blocks' });
    // The difficulty is set for twice the rate: twenty minutes are to be expected.
    expect(alarmOfBlocks(pace(18), 500, 1000, NOW)).toBeNull();
    expect(alarmOfBlocks({ ...pace(18), from: NOW - HOUR_MS }, 1000, 1000, NOW)).toBeNull();
  });

  it('is raised by chance about once in ten years of blocks that come at their normal rate', () => {
    const random = mulberry(7);
    let alarms = 0;
    let isAlarming = false;
    const years = 20;
    let times: number[] = [];
    for (let at = 0; at < years * 365; ) {
      at += (-Math.log(1 - random()) * 10) / 1440;
      times.push(at * DAY_MS);
      if (times.length > 260) times = times.slice(-200);
      const now = at * DAY_MS;
      const alarm = at > 2 ? alarmOfBlocks({ from: now - 25 * HOUR_MS, times }, 1000, 1000, now) : null;
      if (alarm !== null && !isAlarming) alarms++;
      isAlarming = alarm !== null;
    }
    expect(alarms / years).toBeLessThanOrEqual(0.2);
  });

  it('names the pools that find far fewer blocks than their share', () => {
    expect(
      poolDrops([
        { name: 'Foundry USA', dayBlocks: 16, weekBlocks: 256 },
        { name: 'AntPool', dayBlocks: 25, weekBlocks: 190 },
        { name: 'Small', dayBlocks: 0, weekBlocks: 5 },
      ]),
    ).toEqual([{ name: 'Foundry USA', changePercent: -60 }]);
  });

  it('is told once, again when it is far deeper, and once when it is made good', () => {
    const alarm = { ...must(alarmOfDays(daysOf([...steady(50), 640]))) };
    const first = nextTurn(null, alarm, 900, NOW);
    expect(first.tell).toBe('first');
    const still = nextTurn(first.episode, alarm, 800, NOW + DAY_MS);
    expect(still.tell).toBeNull();
    const deeper = nextTurn(still.episode, { ...alarm, kind: 'slide', observedEHs: 480 }, 500, NOW + 9 * DAY_MS);
    expect(deeper.tell).toBe('updated');
    const calm = nextTurn(deeper.episode, null, 990, NOW + 10 * DAY_MS);
    expect(calm.tell).toBeNull();
    expect(nextTurn(calm.episode, null, 990, NOW + 13 * DAY_MS)).toEqual({ episode: null, tell: 'resolved' });
    // What never came back has become the ordinary: nothing has recovered.
    expect(nextTurn(calm.episode, null, 600, NOW + 60 * DAY_MS)).toEqual({ episode: null, tell: null });
  });
});

describe('two sources of the hash rate', () => {
  it('are not compared where they differ by more than two estimates of one thing can', () => {
    const broken = readingOf([answer('a', daysOf(steady(20))), answer('b', daysOf(steady(20, 1_000_000)))], NOW);
    expect(broken?.second?.isComparable).toBe(false);
    const close = readingOf([answer('a', daysOf(steady(20))), answer('b', daysOf(steady(20, 1040)))], NOW);
    expect(close?.second?.isComparable).toBe(true);
  });

  it('are compared with the day before, the week before and the record, each in its own noise', () => {
    const reading = readingOf([answer('a', daysOf([...steady(20, 1100), ...steady(14), 950]))], NOW);
    const against = Object.fromEntries(reading?.against.map((one) => [one.with, one]) ?? []);
    expect(against.yesterday?.changePercent).toBeCloseTo(-5, 5);
    expect(Math.abs(against.yesterday?.sigmas ?? 9)).toBeLessThan(1);
    expect(against['last-week']?.changePercent).toBeCloseTo(-0.7, 1);
    expect(against.record?.changePercent).toBeCloseTo(-9.7, 1);
    expect(against.record?.sigmas).toBeLessThan(-2);
  });
});

function must<T>(value: T | null): T {
  if (value === null) throw new Error('there is no alarm');
  return value;
}

/** A generator with a fixed seed. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
