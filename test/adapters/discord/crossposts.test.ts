import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCrossposts, type Keeper } from '../../../adapters/discord/crossposts.ts';
import { PlatformError } from '../../../src/chat/errors.ts';
import { HOUR_MS, MINUTE_MS } from '../../../src/clock.ts';
import { factsOf } from '../../../src/views/alert-facts.ts';
import { plainMessage } from '../../harness/commands.ts';
import { createTestLog } from '../../harness/counterpart.ts';
import { sampleAlert } from '../../harness/samples.ts';

/** The two clocks of a process have nothing to do with each other. */
const CLOCK_AHEAD_MS = 123_456_789;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A crossposts, what it published so far, and what Discord answers next. */
function open(keeper?: Keeper) {
  const published: string[] = [];
  const answers: (PlatformError | undefined)[] = [];
  const log = createTestLog();
  const crossposts = createCrossposts({
    async crosspost(channel, id) {
      const refusal = answers.shift();
      if (refusal !== undefined) throw refusal;
      published.push(`${channel} ${id}`);
    },
    ...(keeper && { keeper }),
    clock: () => Date.now() + CLOCK_AHEAD_MS,
    now: () => Date.now(),
    log,
  });
  const tell = (id: string, severity: 2 | 3 = 2, thread = id, channel = 'c') =>
    crossposts.publish(channel, id, plainMessage(id, { facts: [factsOf(sampleAlert({ severity, thread }), id)] }));
  const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  return { crossposts, published, answers, log, tell, later };
}
const numbered = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `${from + n}`);

describe('messages for the servers that follow a channel', () => {
  it('are published at most ten times an hour and channel, of which two are kept for critical alerts', async () => {
    const { published, tell, later } = open();
    for (const id of numbered(12)) tell(id);
    tell('elsewhere', 2, 'elsewhere', 'd');
    await later(0);
    expect(published.filter((one) => one.startsWith('c'))).toHaveLength(8);
    expect(published).toContain('d elsewhere');
    tell('worst', 3);
    await later(0);
    expect(published.at(-1)).toBe('c worst');
    tell('worst again', 3);
    tell('third', 3);
    await later(HOUR_MS / 2);
    expect(published).toHaveLength(11);
    await later(HOUR_MS);
    expect(published.slice(11, 16)).toEqual(['c third', 'c 8', 'c 9', 'c 10', 'c 11']);
  });

  it('keep an end behind its beginning, however critical it is', async () => {
    const { published, tell, later } = open();
    for (const id of numbered(9)) tell(id);
    tell('begins', 2, 'cut');
    tell('ends', 3, 'cut');
    await later(0);
    expect(published.slice(0, 4)).toEqual(['c 0', 'c begins', 'c ends', 'c 1']);
  });

  it('wait as long as Discord asks, and through an outage', async () => {
    const { published, answers, tell, later } = open();
    answers.push(new PlatformError({ kind: 'rate-limited', retryAfterMs: 40 * MINUTE_MS }, 'wait'));
    answers.push(new PlatformError({ kind: 'unavailable' }, 'away'));
    tell('one');
    await later(39 * MINUTE_MS);
    expect(published).toEqual([]);
    await later(2 * MINUTE_MS);
    expect(published).toEqual(['c one']);
  });

  it('are left where Discord refuses them or hours pass, with a line in the log', async () => {
    const { crossposts, published, answers, log, tell, later } = open();
    answers.push(new PlatformError({ kind: 'rejected' }, 'no'));
    tell('refused');
    tell('taken');
    await later(0);
    expect(published).toEqual(['c taken']);
    expect(log.lines.join()).toContain('were not published');
    for (const id of numbered(100)) tell(id);
    await later(24 * HOUR_MS);
    expect(published.length).toBeLessThan(70);
    expect(log.lines.join()).toContain('waited too long');
    for (const id of numbered(12, 200)) tell(id);
    await later(0);
    await crossposts.stop();
    expect(log.lines.join()).toContain('4 waited for their turn');
  });

  it('can be edited three times an hour, and others as often as one likes', async () => {
    const { crossposts, tell, later } = open();
    tell('one');
    await later(0);
    const edits = (id: string, count: number) => {
      for (let n = 0; n < count; n += 1) crossposts.countEdit(id);
    };
    edits('one', 3);
    edits('other', 9);
    expect(() => crossposts.countEdit('one')).toThrow('three times an hour');
    await later(HOUR_MS);
    edits('one', 3);
  });

  it('wait on over a restart, with what the hour and their order allow', async () => {
    let kept: unknown;
    const keeper: Keeper = {
      read: async () => structuredClone(kept),
      async write(value) {
        kept = structuredClone(value);
      },
    };
    const before = open(keeper);
    for (const id of numbered(11)) before.tell(id);
    before.tell('elsewhere', 2, 'elsewhere', 'd');
    await before.later(0);
    await before.crossposts.stop();
    expect(before.log.lines.join()).not.toContain('were not published');
    await before.later(HOUR_MS / 2);
    const after = open(keeper);
    // Told before what was kept is read.
    after.tell('new');
    after.tell('worst', 3);
    await after.later(0);
    expect(after.published).toEqual(['c worst']);
    await after.later(HOUR_MS / 2);
    expect(after.published).toEqual(['c worst', 'c 8', 'c 9', 'c 10', 'c new']);
    await after.crossposts.stop();
    const last = open(keeper);
    await last.later(24 * HOUR_MS);
    expect(last.published).toEqual([]);
  });

  it('go on where what waited can be neither read nor kept', async () => {
    const fail = () => Promise.reject(new Error('the state is not reachable'));
    for (const read of [fail, async () => ({ c: { waiting: 'nonsense' } })]) {
      const { published, log, tell, later } = open({ read, write: fail });
      tell('one');
      await later(0);
      expect(published).toEqual(['c one']);
      expect(log.lines.join()).toContain('cannot be read');
      expect(log.lines.join()).toContain('was not kept');
    }
  });
});
