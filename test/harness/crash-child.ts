/*
 * A whole Hashwire in small, made to be killed: real state, real commit, real deliverer; the feed and the platform are a
 * server in the parent process. Started as `node crash-child.ts '{"state": path, "url": base, "failpoint"?: {name, hit}}'`.
 */
import { Pool } from 'undici';
import { alertOfStory } from '../../src/alerts/create-alert.ts';
import { createDeliverer } from '../../src/alerts/deliver.ts';
import type { Adapter } from '../../src/chat/adapter.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import type { State } from '../../src/state/port.ts';
import { CRASH_SLOTS, type CrashOrder, openAt } from './crash.ts';
import { sampleStory } from './samples.ts';

const order = JSON.parse(process.argv[2] ?? '') as CrashOrder;
let hits = 0;

function failpoint(name: string): void {
  if (order.failpoint?.name === name && ++hits === order.failpoint.hit) process.kill(process.pid, 'SIGKILL');
}

/** Calls through, with a failpoint before and after. */
function guarded<A extends unknown[], R>(name: string, call: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  return async (...args) => {
    failpoint(`before ${name}`);
    const result = await call(...args);
    failpoint(`after ${name}`);
    return result;
  };
}

const real = await openAt(order.state);
const state: State = {
  ...real,
  commit: guarded('commit', real.commit),
  feeds: { ...real.feeds, set: guarded('validators', real.feeds.set) },
  deliveries: {
    ...real.deliveries,
    // Critical alerts beyond five in ten minutes wait for a digest; here every round is to be sent at once.
    alertsToldSince: async () => [],
    expand: guarded('expand', real.deliveries.expand),
    lease: guarded('lease', real.deliveries.lease),
    update: guarded('record', real.deliveries.update),
  },
};

const pool = new Pool(order.url, { connections: CRASH_SLOTS });

const adapter: Adapter = {
  platform: 'telegram',
  capabilities: {
    concurrentSends: CRASH_SLOTS,
    edits: true,
    editsInPlace: false,
    buttons: true,
    images: true,
    mentions: true,
    files: false,
    threads: false,
    follows: false,
  },
  publish: async () => {},
  start: async () => {},
  stop: async () => {},
  missingPermissions: async () => [],
  follow: async () => undefined,
  invites: () => [],
  send: guarded('send', async (address, message, { idempotencyKey }) => {
    const body = JSON.stringify({ address, title: message.title, idempotencyKey });
    const answer = await pool.request({ method: 'POST', path: '/send', body }).catch(() => null);
    const id = await answer?.body.text();
    if (answer?.statusCode !== 200 || !id) throw new PlatformError({ kind: 'unavailable' }, 'no answer');
    return { messageId: id, at: Date.now() };
  }),
};

const silent = () => {};
const deliverer = createDeliverer({
  state,
  adapters: new Map([['telegram', adapter]]),
  compose: (telling) => ({
    tone: 'neutral',
    title: telling.kind === 'alert' ? telling.alert.headline : telling.kind,
    paragraphs: [],
  }),
  clock: Date.now,
  log: { info: silent, warn: silent, error: (details, message) => console.error(message, details) },
});

/** In the order of writes: items with all that follows in one commit, the validators last. */
async function poll(): Promise<void> {
  const before = await state.feeds.get('/feed');
  const headers = before?.etag ? { 'if-none-match': before.etag } : {};
  const answer = await guarded('fetch', () => pool.request({ method: 'GET', path: '/feed', headers }))();
  const body = await answer.body.text();
  if (answer.statusCode === 304) return;
  for (const title of JSON.parse(body) as string[]) {
    if ((await state.seen([title])).has(title)) continue;
    const story = sampleStory({ id: title, summary: { headline: title, sentences: [], by: 'extractive' } });
    const alert = alertOfStory(story, title, Date.now());
    const rest = { items: [], incidents: [], observations: [] };
    await state.commit({ ...rest, seen: [title], stories: [story], alerts: [alert] });
    deliverer.wake();
  }
  await state.feeds.set('/feed', { etag: String(answer.headers.etag), dueAt: 0, failures: 0 });
}

deliverer.start();
await poll();
for (;;) {
  const { waiting, leased, held } = await real.deliveries.counts();
  if (waiting + leased + held === 0 && (await real.deliveries.unexpanded(1)).length === 0) break;
  await new Promise((resolve) => setTimeout(resolve, 20));
}
await deliverer.stop();
await real.close();
await pool.close();
