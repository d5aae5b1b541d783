import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { MINUTE_MS } from '../../../src/clock.ts';
import { createRecordingHandler } from '../../harness/commands.ts';
import { createTestLog, until } from '../../harness/counterpart.ts';
import { type DiscordCounterpart, openDiscord } from '../../harness/discord.ts';
import { stopListening } from '../../harness/listening.ts';

const WATCHING = 3;

let there: DiscordCounterpart;
let adapter: Adapter;
let said = '82 sources, 2 places not quiet';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  there = await openDiscord();
  adapter = there.connect({ log: createTestLog(), presence: () => said });
  await adapter.start(createRecordingHandler());
});
afterEach(async () => {
  vi.useRealTimers();
  await stopListening(adapter, there);
});

const shown = () => there.server.presences.map(({ activities }) => activities);

describe('beside the name of the bot on Discord', () => {
  it('stands what it is watching, as soon as it is there and whenever that changes', async () => {
    await until(() => shown().length === 1);
    expect(shown()[0]).toEqual([{ name: '82 sources, 2 places not quiet', type: WATCHING }]);
    vi.advanceTimersByTime(MINUTE_MS);
    said = '81 sources, 3 places not quiet';
    vi.advanceTimersByTime(MINUTE_MS);
    await until(() => shown().length === 2);
    expect(shown()[1]).toEqual([{ name: '81 sources, 3 places not quiet', type: WATCHING }]);
  });

  it('stands it again after the gateway was opened anew', async () => {
    await until(() => shown().length === 1);
    there.server.disconnect(4011);
    await until(() => there.server.counted.identified === 2 && shown().length === 2);
    expect(shown()[1]).toEqual(shown()[0]);
  });

  it('is kept by one timer, however often the gateway was opened anew', async () => {
    await until(() => shown().length === 1);
    const timers = vi.getTimerCount();
    there.server.disconnect(4011);
    await until(() => there.server.counted.identified === 2 && shown().length === 2);
    expect(vi.getTimerCount()).toBe(timers);
  });
});
