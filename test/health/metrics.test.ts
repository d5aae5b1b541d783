import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/chat/adapter.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import type { Poller } from '../../src/feeds/poll.ts';
import { openHealth } from '../../src/health/health.ts';
import { openMetrics } from '../../src/health/metrics.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { sampleAlert, sampleCommit, sampleDelivery, sampleItem, sampleStory, T0 } from '../harness/samples.ts';

const polled = { dueAt: T0, lastPollAt: T0, failures: 0 };
const poller = {
  health: () => [
    polled,
    { ...polled, failures: 2 },
    { ...polled, silence: { kind: 'old' } },
    { dueAt: T0, failures: 0 },
  ],
  lastGoodPollAt: () => T0 - 90_000,
} as unknown as Pick<Poller, 'health' | 'lastGoodPollAt'>;

async function openAll(clock: () => number) {
  const metrics = await openMetrics(true, { clock, poller: () => poller });
  const state = metrics.countCommits(openSqlite(':memory:', { clock }));
  const sent: string[] = [];
  const adapter = {
    platform: 'telegram',
    async send(address: string) {
      if (address === 'telegram:2') throw new PlatformError({ kind: 'gone' }, 'gone');
      sent.push(address);
      return { messageId: '1', at: clock() };
    },
  } as unknown as Adapter;
  return { metrics, state, sent, adapter: metrics.watchSends(adapter, state) };
}

const message = { tone: 'neutral', title: 'x', paragraphs: [] } as const;

describe('the metrics', () => {
  it('count feeds, what is stored, alerts, and what became of each message', async () => {
    const { metrics, state, adapter } = await openAll(() => T0);
    await state.commit(sampleCommit({ items: [sampleItem()], stories: [sampleStory()], alerts: [sampleAlert()] }));
    await adapter.send('telegram:1', message, { idempotencyKey: 'a' });
    await adapter.send('telegram:1', message, { idempotencyKey: 'b', edit: '1' });
    const failing = adapter.send('telegram:2', message, { idempotencyKey: 'c' });
    await expect(failing).rejects.toThrow(PlatformError);
    const lines = ((await metrics.text?.()) ?? '').split('\n');
    for (const line of [
      'hashwire_feeds{state="answering"} 1',
      'hashwire_feeds{state="failing"} 1',
      'hashwire_feeds{state="silent"} 1',
      'hashwire_feeds{state="waiting"} 1',
      'hashwire_last_good_poll_age_seconds 90',
      'hashwire_committed_total{what="items"} 1',
      'hashwire_committed_total{what="stories"} 1',
      'hashwire_alerts_total{reason="first",severity="2"} 1',
      'hashwire_sends_total{platform="telegram",outcome="sent"} 1',
      'hashwire_sends_total{platform="telegram",outcome="edited"} 1',
      'hashwire_sends_total{platform="telegram",outcome="gone"} 1',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.some((line) => line.startsWith('nodejs_eventloop_lag_seconds '))).toBe(true);
  });

  it('say how long an alert took to become a message, and how long the oldest delivery is late', async () => {
    let now = T0;
    const { metrics, state, adapter } = await openAll(() => now);
    await state.commit(sampleCommit({ alerts: [sampleAlert()] }));
    await state.deliveries.expand('alert-1', [sampleDelivery()], '', true);
    now = T0 + 4000;
    expect(await metrics.text?.()).toContain('hashwire_queue_overdue_seconds{platform="telegram"} 4');
    await adapter.send('telegram:1', message, { idempotencyKey: 'delivery-1' });
    await expect.poll(() => metrics.text?.()).toContain('hashwire_alert_to_message_seconds_sum{platform="telegram"} 4');
  });

  it('leave state and adapter as they are where nobody can ask', async () => {
    const metrics = await openMetrics(false, { clock: () => T0, poller: () => poller });
    const state = openSqlite(':memory:', { clock: () => T0 });
    expect(metrics.countCommits(state)).toBe(state);
    expect(metrics.text).toBeUndefined();
  });

  it('are answered beside the health, in the format of Prometheus', async () => {
    const { metrics } = await openAll(() => T0);
    const dataDir = await mkdtemp(join(tmpdir(), 'hashwire-metrics-'));
    const health = await openHealth({
      clock: () => T0,
      lastGoodPollAt: () => T0,
      unsentSince: async () => undefined,
      dataDir,
      port: 0,
      host: '127.0.0.1',
      metrics,
    });
    const answer = await fetch(`http://127.0.0.1:${health.port}/metrics`);
    expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect(await answer.text()).toContain('# TYPE hashwire_feeds gauge');
    await health.close();
    await rm(dataDir, { recursive: true });
  });

  it('have every name that the rules for Prometheus ask for', async () => {
    const { metrics } = await openAll(() => T0);
    const text = (await metrics.text?.()) ?? '';
    const rules = await readFile(new URL('../../deploy/alerts.yaml', import.meta.url), 'utf8');
    const expressions = [...rules.matchAll(/expr: (?:>-\n)?([\s\S]*?)\n {8}(?:for|labels)/gu)].map(
      ([, one]) => one ?? '',
    );
    expect(expressions).toHaveLength(7);
    const names = expressions.flatMap((one) => one.match(/\b(?:hashwire|nodejs|process)_\w+/gu) ?? []);
    expect(names.length).toBeGreaterThanOrEqual(7);
    for (const name of names) expect(text).toContain(`# TYPE ${name} `);
  });
});
