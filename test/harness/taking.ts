import { MINUTE_MS } from '../../src/clock.ts';
import type { Item } from '../../src/feeds/feed.ts';
import { identityKeys } from '../../src/feeds/identity.ts';
import { createIntake, type IntakeOptions } from '../../src/ingest/ingest.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { createLedger } from '../../src/status/ledger.ts';
import { createAnalyze } from '../../src/stories/analyze.ts';
import { createClusterer } from '../../src/stories/cluster/cluster.ts';
import { extractiveSummarizer } from '../../src/stories/summarize/summarize.ts';

export const START = Date.parse('2026-03-10T12:00:00Z');

export const analyze = createAnalyze();

/** A text that opens an incident. */
export const CUT =
  'Kazakhstan went offline on Tuesday: a nationwide internet shutdown began at noon, NetBlocks said. Bitcoin miners across the country cannot reach their pools. It is not known when service will return.';

type Replaced = 'readArticle' | 'translation' | 'summarizer' | 'analyze' | 'reader';

/** An intake on a simulated clock over a fresh state in memory. */
export function taking(options: Partial<Pick<IntakeOptions, Replaced>> = {}) {
  let now = START;
  let woken = 0;
  const state = openSqlite(':memory:', { clock: () => now });
  const ledger = createLedger();
  const intake = createIntake({
    state,
    ledger,
    analyze,
    clusterer: createClusterer(),
    summarizer: extractiveSummarizer(),
    clock: () => now,
    onCommit: ({ observations }) => ledger.add(observations),
    onAlert: () => {
      woken++;
    },
    ...options,
  });
  const item = (publisher: string, title: string, text: string, more: Partial<Item> = {}): Item => {
    const url = `https://${publisher}/${title.toLowerCase().replaceAll(/\W+/g, '-')}`;
    const publishedAt = now - MINUTE_MS;
    const keys = identityKeys({ publisher, guid: '', link: url, title, text, publishedAt });
    const id = keys[0] ?? url;
    return {
      id,
      feedId: publisher,
      publisher,
      url,
      title,
      text,
      language: 'en',
      publishedAt,
      seenAt: now,
      firstSight: false,
      keys,
      ...more,
    };
  };
  return {
    state,
    intake,
    item,
    woken: () => woken,
    pass: (ms: number) => {
      now += ms;
    },
    take: async (...items: Item[]) => {
      const taken = await intake.take(items);
      return taken.map(({ reason, alerts: [alert] }) => ({ reason: reason.reason, because: reason.because, alert }));
    },
  };
}
