import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BLIND_AFTER_MS } from './alerts/service-alerts.ts';
import { type Clock, type EpochMs, MINUTE_MS } from './clock.ts';
import type { State } from './state/port.ts';

/** How the process fares: what `GET /health` answers and the heartbeat file holds. */
export interface Health {
  readonly ok: boolean;
  readonly at: EpochMs;
  readonly startedAt: EpochMs;
  /** Of any feed; null: none has answered yet. */
  readonly lastGoodPollAt: EpochMs | null;
  /** Deliveries by state. */
  readonly deliveries: Readonly<Record<string, number>>;
}

export interface HealthOptions {
  readonly state: State;
  readonly clock: Clock;
  readonly lastGoodPollAt: () => EpochMs | undefined;
  /** Folder of the heartbeat file, which a container's health check reads. */
  readonly dataDir: string;
  /** Absent: no port is opened. */
  readonly port?: number | undefined;
}

export const HEARTBEAT = 'heartbeat.json';
/** A heartbeat older than this means that nothing runs any more. */
export const HEARTBEAT_LASTS_MS = 2 * MINUTE_MS;

/**
 * Turns red when no feed has answered for half an hour, or nothing runs at all.
 * @throws when the port cannot be opened: whoever watches it would take silence for an outage.
 */
export async function openHealth({ state, clock, lastGoodPollAt, dataDir, port }: HealthOptions) {
  const startedAt = clock();

  async function health(): Promise<Health> {
    const at = clock();
    const polledAt = lastGoodPollAt();
    const ok = at - Math.max(polledAt ?? 0, startedAt) < BLIND_AFTER_MS;
    return { ok, at, startedAt, lastGoodPollAt: polledAt ?? null, deliveries: await state.deliveries.counts() };
  }

  const server = port === undefined ? undefined : await listen(port, health);

  return {
    health,
    async beat(): Promise<void> {
      await writeFile(join(dataDir, HEARTBEAT), JSON.stringify(await health()));
    },
    async close(): Promise<void> {
      await new Promise<void>((resolve) => (server === undefined ? resolve() : server.close(() => resolve())));
    },
  };
}

/** Only who watches a port pays for a web server. */
async function listen(port: number, health: () => Promise<Health>) {
  const [{ Hono }, { createAdaptorServer }] = await Promise.all([import('hono'), import('@hono/node-server')]);
  const app = new Hono().get('/health', async (context) => {
    const now = await health();
    return context.json(now, now.ok ? 200 : 503);
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  const listening = once(server, 'listening');
  server.listen(port);
  await listening.catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'EADDRINUSE' ? 'another program uses it' : error.message;
    throw new Error(`HEALTH_PORT ${port} cannot be opened: ${why}. Set another one, or none.`, { cause: error });
  });
  return server;
}
