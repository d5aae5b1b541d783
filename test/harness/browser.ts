import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import {
  january2022,
  MOMENT,
  openRecordedBoard,
  type RecordedWatch,
  recording,
} from '../../config/build/recorded-board.ts';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';

const DAYS = Array.from({ length: 30 }, (_, n) => MOMENT - (30 - n) * DAY_MS);
/** Made up, so that every kind of chart has something to draw. */
const watch: RecordedWatch = {
  measured: () => [],
  health: () => [],
  series: (region) =>
    region === 'KZ'
      ? [{ name: 'IODA bgp', points: DAYS.map((at, n) => [at + 11 * HOUR_MS, n < 25 ? 100 - (n % 3) : 5 * (n - 24)]) }]
      : [],
  network: () => [
    {
      kind: 'answer',
      signal: 'mempool.space',
      attribution: 'mempool.space',
      at: MOMENT,
      days: DAYS.map((day, n) => ({ day: day - (day % DAY_MS), hashRateEHs: 170 + (n % 5) * 4 - (n > 25 ? 20 : 0) })),
    },
  ],
  networkHealth: () => [],
  interest: () => undefined,
};

/** Six places where something is going on, measured and reported: January 2022 with more of the world. */
export const openBusyBoard = () => {
  const more = recording(new URL('../adapters/web/busy-places.jsonl', import.meta.url));
  return openRecordedBoard([...january2022(), ...more], watch);
};

/** A page of a browser, with whatever it complains of. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console, exceptions, and requests that came to nothing. */
  readonly complaints: readonly string[];
}

/** @param options how the reader's browser is set. It is closed when the test is over. */
export async function visit(browser: Browser, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  await context.addInitScript({ content: axe.source });
  await context.addInitScript({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('response', (answer) => {
    if (answer.status() >= 400) complaints.push(`${answer.url()}: ${answer.status()}`);
  });
  return { page, complaints };
}
