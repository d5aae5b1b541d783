/* How the work grows with what there is, a curve each: `scale routing`, `scale lanes`, `scale leases`, `scale stories`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expandAlerts } from '../../src/alerts/fan-out.ts';
import { createAudience } from '../../src/alerts/subscription-index.ts';
import { everything } from '../../src/cli/play.ts';
import type { Item } from '../../src/feeds/feed.ts';
import type { State } from '../../src/state/port.ts';
import { openPostgres } from '../../src/state/postgres/postgres.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { createClusterer } from '../../src/stories/cluster/cluster.ts';
import { readDocument } from '../../src/text/tokenize.ts';
import { createWordIndex } from '../../src/text/word-index.ts';
import { startPostgres } from '../harness/postgres-server.ts';
import { sampleAlert, sampleItem, sampleMute } from '../harness/samples.ts';
import { COUNTRIES, createWriter } from './news.ts';
import { fillDeliveries } from './old-deliveries.ts';
import { duration, median, progress, quantile, type Row, report } from './row.ts';

const clock = Date.now;
const none = { entries: async () => [] };

/** Milliseconds of processor time: other programs on the machine do not count. */
async function cpuMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const CURVES: Readonly<Record<string, () => Promise<readonly Row[]>>> = { routing, lanes, leases, stories };
const curve = CURVES[process.argv[2] ?? ''];
if (curve === undefined) throw new Error(`expected one of ${Object.keys(CURVES).join(', ')}`);
report(await curve());
process.exit();

/** Most want a country, every tenth everything, every hundredth a word of its own. */
async function routing(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const writer = createWriter(1);
  for (const count of [1000, 10_000, 100_000, 1_000_000]) {
    progress(`routing, ${count} subscriptions`);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const all = Array.from({ length: count }, (_, n) => {
      const address = `telegram:${n}`;
      const regions = n % 10 === 0 ? [] : [COUNTRIES[n % COUNTRIES.length]?.code ?? ''];
      return [
        address,
        { ...everything(address, address, 0), regions, words: n % 100 === 1 ? [writer.word()] : [] },
      ] as const;
    });
    const subscriptions = { entries: async () => all };
    const mutes = Array.from({ length: 10_000 }, (_, n) => {
      const mute = sampleMute({ id: `m${n}`, space: `telegram:${n}`, kind: 'word', value: writer.word() });
      return [mute.id, mute] as const;
    });
    const state = { subscriptions, ownFeeds: none, mutes: { entries: async () => mutes }, feedback: none };
    const audience = createAudience(state as unknown as State, createWordIndex);
    const alert = (n: number) =>
      sampleAlert({
        id: `a${n}`,
        regions: [COUNTRIES[(n * 7) % COUNTRIES.length]?.code ?? ''],
        words: writer.article().text,
      });
    const firstMs = await cpuMs(() => audience.reached(alert(0), new Set()));
    const perSubscription = (process.memoryUsage().heapUsed - before) / count;
    const times: number[] = [];
    let reached = 0;
    for (let n = 1; n <= 15; n++) {
      const next = alert(n);
      times.push(await cpuMs(async () => (reached = (await audience.reached(next, new Set())).length)));
    }
    const muteMs = await cpuMs(async () => {
      for (let n = 0; n < 10_000; n++) await audience.mutesOf(`telegram:${n}`);
    });
    rows.push({
      work: `routing an alert, ${count} subscriptions, 10,000 mutes`,
      measured: `processor time, median of 15; ${reached} addresses reached; the index over all is made once in ${duration(firstMs)}, and takes ${Math.round(perSubscription)} bytes a subscription; the mutes of a space are found in ${duration(muteMs / 10_000)}`,
      value: duration(median(times)),
      reach: count === 100_000 ? '<= 20 ms' : '',
      reached: count === 100_000 ? median(times) <= 20 : null,
      figures: { ms: median(times), firstMs, bytesPerSubscription: perSubscription, muteMs: muteMs / 10_000 },
    });
  }
  return rows;
}

async function lanes(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hashwire-scale-'));
  const server = await startPostgres();
  const rows: Row[] = [];
  for (const [name, open, reach] of [
    ['SQLite', async () => openSqlite(join(folder, 'state.sqlite'), { clock }), 10_000],
    ['PostgreSQL', () => openBench(server.url), 5000],
  ] as const) {
    const state = await open();
    for (const count of [1000, 10_000, 100_000]) {
      progress(`${count} lanes of ${name}`);
      const known = (await state.subscriptions.entries()).length;
      const more = Array.from({ length: count - known }, (_, n) => `telegram:${known + n}`);
      for (let at = 0; at < more.length; at += 5000)
        await state.subscriptions.setMany(
          more.slice(at, at + 5000).map((address) => [address, everything(address, address, 0)]),
        );
      const audience = createAudience(state, createWordIndex);
      const alert = sampleAlert({ id: `${name}-${count}`, fingerprint: `${name}-${count}`, at: clock() });
      await audience.reached(alert, new Set());
      await state.commit({ seen: [], items: [], stories: [], incidents: [], observations: [], alerts: [alert] });
      const begun = performance.now();
      const ms = await cpuMs(() => expandAlerts(state, audience, clock, () => undefined));
      const wallMs = performance.now() - begun;
      const perSecond = Math.round((count / wallMs) * 1000);
      rows.push({
        work: `expanding ${count} lanes, ${name}`,
        measured: `${duration(wallMs)} on the clock, ${duration(ms)} of this process' processor time`,
        value: `${perSecond}/s`,
        reach: count === 100_000 ? `>= ${reach}/s` : '',
        reached: count === 100_000 ? perSecond >= reach : null,
        figures: { perSecond, wallMs, cpuMs: ms },
      });
    }
    await state.close();
  }
  await server.remove();
  rmSync(folder, { recursive: true });
  return rows;
}

/** Thirty lanes at a time, as a sender of Telegram takes them, from among a thousand that are due. */
async function leases(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hashwire-scale-'));
  const rows: Row[] = [];
  for (const count of [1000, 10_000, 100_000, 1_000_000]) {
    progress(`a lease among ${count} old deliveries`);
    const path = join(folder, `${count}.sqlite`);
    await openSqlite(path, { clock }).close();
    fillDeliveries(path, count);
    const state = openSqlite(path, { clock });
    const alert = sampleAlert({ id: 'due', at: clock() });
    await state.commit({ seen: [], items: [], stories: [], incidents: [], observations: [], alerts: [alert] });
    const addresses = Array.from({ length: 6000 }, (_, n) => `telegram:${n}`);
    await state.subscriptions.setMany(addresses.map((address) => [address, everything(address, address, 0)]));
    await expandAlerts(state, createAudience(state, createWordIndex), clock, () => undefined);
    const times: number[] = [];
    for (let n = 0; n < 200; n++) {
      await setImmediate();
      const request = { platform: 'telegram', now: clock(), leaseMs: 600_000, limit: 30, together: 10 } as const;
      times.push(await cpuMs(() => state.deliveries.lease(request)));
    }
    await state.close();
    rows.push({
      work: `leasing 30 lanes among ${count} old deliveries, SQLite`,
      measured: `processor time; median ${duration(median(times))}`,
      value: `p99 ${duration(quantile(times, 0.99))}`,
      reach: count === 1_000_000 ? 'p99 <= 5 ms' : '',
      reached: count === 1_000_000 ? quantile(times, 0.99) <= 5 : null,
      figures: { p50Ms: median(times), p99Ms: quantile(times, 0.99) },
    });
  }
  rmSync(folder, { recursive: true });
  return rows;
}

/** Each item is a story of its own, and is compared with all before it. */
async function stories(): Promise<readonly Row[]> {
  const clusterer = createClusterer();
  const writer = createWriter(2);
  const [rows, times]: [Row[], number[]] = [[], []];
  const at = clock();
  let first: number | undefined;
  for (let n = 1; n <= 100_000; n++) {
    const { title, text } = writer.article();
    const code = COUNTRIES[n % COUNTRIES.length]?.code ?? '';
    const item: Item = { ...sampleItem({ id: `i${n}`, title, text: text.slice(0, 400) }), publishedAt: at, seenAt: at };
    const document = readDocument(item);
    const match = {
      relevant: true,
      topics: ['internet'],
      regions: [code],
      mentioned: [code],
      severity: 2,
      evidence: [],
    } as const;
    const before = process.cpuUsage();
    const { features } = clusterer.assign(document, item, match);
    clusterer.remember({ id: `s${n}`, features });
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    if (n !== 1000 && n !== 10_000 && n !== 100_000) continue;
    const ms = times.slice(-500).reduce((sum, one) => sum + one, 0) / 500;
    first ??= ms;
    progress(`${n} stories: ${duration(ms)} an item`);
    rows.push({
      work: `finding the story of an item among ${n}`,
      measured: `processor time, mean of 500; ${(ms / first).toFixed(1)} times that of 1,000`,
      value: duration(ms),
      reach: n === 100_000 ? 'flat: <= 2 times' : '',
      reached: n === 100_000 ? ms / first <= 2 : null,
      figures: { ms, times: ms / first },
    });
  }
  return rows;
}

function openBench(url: string): Promise<State> {
  const log = { info: () => undefined, warn: () => undefined, error: console.error };
  return openPostgres(url, { clock, log, role: 'all', whenHeld: 'refuse', onLost: () => process.exit(1) });
}
