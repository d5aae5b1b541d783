import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pause, within } from '../src/wait.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('waiting for work no longer than a limit', () => {
  it('gives what the work gave, and leaves no timer', async () => {
    expect(await within(1000, Promise.resolve('done'), () => 'late')).toBe('done');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives what stands for it once the limit has passed', async () => {
    const waiting = within(1000, new Promise(() => {}), () => 'late');
    await vi.advanceTimersByTimeAsync(1000);
    expect(await waiting).toBe('late');
    const bare = within(1000, new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await bare).toBeUndefined();
  });

  it('throws what the work throws, and what stands for late work throws', async () => {
    await expect(within(1000, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    const waiting = within(1000, new Promise(() => {}), () => {
      throw new Error('too late');
    });
    const failed = expect(waiting).rejects.toThrow('too late');
    await vi.advanceTimersByTimeAsync(1000);
    await failed;
  });
});

describe('a pause', () => {
  it('ends when its time is over, or its signal aborts, before or during it, and leaves no timer', async () => {
    const stopping = new AbortController();
    const ended: string[] = [];
    void pause(1000).then(() => ended.push('time'));
    void pause(5000, stopping.signal).then(() => ended.push('stopped'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(ended).toEqual(['time']);
    stopping.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(ended).toEqual(['time', 'stopped']);
    await pause(5000, stopping.signal);
    expect(vi.getTimerCount()).toBe(0);
  });
});
