import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import packageJson from '../../package.json' with { type: 'json' };
import { BLIND_AFTER_MS } from '../alerts/service-alerts.ts';
import { type Clock, DAY_MS, type EpochMs, MINUTE_MS, SECOND_MS } from '../clock.ts';
import { type HttpServer, listen } from '../http-server.ts';
import { type DiskFault, diskFault, faultOf, PRIVATE_FILE } from '../state/disk.ts';
import type { Metrics } from './metrics.ts';

/** How the process fares: what `GET /health` answers and the heartbeat file holds. */
export interface Health {
  readonly ok: boolean;
  /** Of the program. */
  readonly version: string;
  readonly at: EpochMs;
  readonly startedAt: EpochMs;
  /** Of any feed; null: none has answered yet, or this process polls none. */
  readonly lastGoodPollAt: EpochMs | null;
  /** Another process holds the database; this one takes over when that ends. */
  readonly standsBy?: true;
  /** Why nothing can be stored; absent: it can. */
  readonly disk?: DiskFault | undefined;
  /** Since when alerts could be sent and none is; absent: they are sent, or nothing is to be sent. */
  readonly unsentSince?: EpochMs | undefined;
  /** The longest for which nothing was answered in the last minute, where that was long. */
  readonly stalledMs?: number;
}

export interface HealthOptions {
  readonly clock: Clock;
  /** Absent: the process polls no feeds. */
  readonly lastGoodPollAt?: () => EpochMs | undefined;
  /** See `Deliverer.unsentSince`; absent: the process sends nothing. */
  readonly unsentSince?: () => Promise<EpochMs | undefined>;
  /** @returns the longest delay of the event loop since it was asked last; a test says what it is. */
  readonly longestStallMs?: () => number;
  readonly standsBy?: true;
  /** Folder of the heartbeat file, which a container's health check reads. */
  readonly dataDir: string;
  /** Absent: no port is opened. */
  readonly port?: number | undefined;
  /** Address the port is opened on. */
  readonly host?: string | undefined;
  /** What `GET /metrics` answers with; absent: there is no such path. */
  readonly metrics?: Pick<Metrics, 'text'>;
}

export const HEARTBEAT = 'heartbeat.json';
/** Longer than a send may hang and a lease may last: what could be sent and is not then is stuck. */
const STUCK_AFTER_MS = 15 * MINUTE_MS;
/** A platform takes an answer to a button for three seconds, and a busy machine may stand still for one. */
const STALLED_FROM_MS = 10 * SECOND_MS;
const HEARTBEAT_LASTS_MS = 2 * MINUTE_MS;
const STALL_RESOLUTION_MS = 100;
const NS_IN_MS = 1e6;

/** The heartbeat file as another process reads it. */
export interface Heartbeat {
  readonly ageMs: number;
  /** So old that nothing runs any more, unless nothing can be written. */
  readonly isStale: boolean;
  /** Whether any source has answered recently. */
  readonly ok: boolean;
  /** ISO 8601, or `never`. */
  readonly lastGoodPoll: string;
}

/** @throws when there is none that can be read. */
export function readHeartbeat(folder: string, now: EpochMs): Heartbeat {
  const { at, ok, lastGoodPollAt } = JSON.parse(readFileSync(join(folder, HEARTBEAT), 'utf8')) as Health;
  const ageMs = now - at;
  const lastGoodPoll = lastGoodPollAt === null ? 'never' : new Date(lastGoodPollAt).toISOString();
  return { ageMs, isStale: ageMs > HEARTBEAT_LASTS_MS, ok, lastGoodPoll };
}

/** @returns when the process before this one ran last; a day ago where there was none: the bot is added before its first start. */
export function lastRunAt(folder: string, now: EpochMs): EpochMs {
  try {
    // It is written once a minute.
    return now - readHeartbeat(folder, now).ageMs + MINUTE_MS;
  } catch {
    return now - DAY_MS;
  }
}

/**
 * Turns red when no feed has answered for half an hour, nothing can be stored, alerts that could be sent are not, the process
 * stands still for seconds, or nothing runs at all. Answers from memory and counts nothing, because anybody who reaches the port may ask as often as they like.
 * @throws when the port cannot be opened: a monitor would take silence for an outage.
 */
export async function openHealth(options: HealthOptions) {
  const {
    clock,
    lastGoodPollAt,
    unsentSince = async () => undefined,
    longestStallMs = watchStalls(),
    standsBy,
    dataDir,
    port,
    host,
    metrics,
  } = options;
  const startedAt = clock();

  let disk: DiskFault | undefined;
  let stuckSince: EpochMs | undefined;
  let stallMs = 0;

  function health(): Health {
    const at = clock();
    const polledAt = lastGoodPollAt?.();
    const isStuck = stuckSince !== undefined && at - stuckSince >= STUCK_AFTER_MS;
    const isBlind = lastGoodPollAt !== undefined && at - Math.max(polledAt ?? 0, startedAt) >= BLIND_AFTER_MS;
    const isStalled = stallMs >= STALLED_FROM_MS;
    const ok = disk === undefined && !isStuck && !isBlind && !isStalled;
    const troubles = {
      ...(disk === undefined ? {} : { disk }),
      ...(isStuck ? { unsentSince: stuckSince } : {}),
      ...(isStalled ? { stalledMs: stallMs } : {}),
    };
    return {
      ok,
      version: packageJson.version,
      at,
      startedAt,
      lastGoodPollAt: polledAt ?? null,
      ...(standsBy && { standsBy }),
      ...troubles,
    };
  }

  const server = port === undefined ? undefined : await listenTo(port, host, health, metrics?.text);

  return {
    health,
    /** Of the server; undefined: none was asked for. */
    port: server?.port,
    /** Looks at the disk and writes the heartbeat. @returns why it could not be written. */
    async beat(): Promise<DiskFault | undefined> {
      stallMs = longestStallMs();
      disk = diskFault(dataDir);
      if (disk !== undefined) return disk;
      // What cannot even be read is not sent either.
      stuckSince = await unsentSince().catch(() => stuckSince ?? clock());
      try {
        await writeFile(join(dataDir, HEARTBEAT), JSON.stringify(health()), { mode: PRIVATE_FILE });
      } catch (error) {
        // Another program may have filled the disk in between.
        disk = faultOf(error);
        if (disk === undefined) throw error;
      }
      return disk;
    },
    async close(): Promise<void> {
      await server?.close();
    },
  };
}

function watchStalls(): () => number {
  const delays = monitorEventLoopDelay({ resolution: STALL_RESOLUTION_MS });
  delays.enable();
  let isStarting = true;
  return () => {
    // To read what is stored takes as long as it takes.
    const longest = isStarting ? 0 : Math.round(delays.max / NS_IN_MS);
    isStarting = false;
    delays.reset();
    return longest;
  };
}

async function listenTo(
  port: number,
  host: string | undefined,
  health: () => Health,
  metrics: Metrics['text'],
): Promise<HttpServer> {
  const { Hono } = await import('hono');
  const app = new Hono().get('/health', (context) => {
    const now = health();
    return context.json(now, now.ok ? 200 : 503);
  });
  if (metrics !== undefined) {
    app.get('/metrics', async (context) =>
      context.body(await metrics(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
    );
  }
  return listen(app.fetch, { port, host, setting: 'HEALTH_PORT' });
}
