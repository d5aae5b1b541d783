import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { BLIND_AFTER_MS } from '../../src/alerts/service-alerts.ts';
import { MINUTE_MS } from '../../src/clock.ts';
import { HEARTBEAT, openHealth, readHeartbeat } from '../../src/health/health.ts';
import { openStandby } from '../../src/health/standby.ts';
import { createLog } from '../../src/log.ts';
import { T0 } from '../harness/samples.ts';

describe('health', () => {
  let dataDir = '';
  let now = T0;
  const clock = () => now;
  const unsentSince = async (): Promise<number | undefined> => undefined;
  const freePort = async (): Promise<number> => {
    const server = createServer().listen(0);
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return port;
  };

  beforeEach(async () => {
    now = T0;
    dataDir = await mkdtemp(join(tmpdir(), 'hashwire-health-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('answers 200 while feeds answer and 503 when none has for half an hour', async () => {
    const port = await freePort();
    const health = await openHealth({ clock, lastGoodPollAt: () => T0, unsentSince, dataDir, port });
    const ask = async () => (await fetch(`http://127.0.0.1:${port}/health`)).status;
    expect(await ask()).toBe(200);
    now = T0 + BLIND_AFTER_MS;
    expect(await ask()).toBe(503);
    await health.close();
  });

  it('of a process that polls no feeds does not wait for one', async () => {
    const health = await openHealth({ clock, unsentSince, dataDir });
    now = T0 + 2 * BLIND_AFTER_MS;
    expect(health.health()).toMatchObject({ ok: true, lastGoodPollAt: null });
    await health.close();
  });

  it('of a process that stands by says so at its port and in its heartbeat, and leaves the port to it', async () => {
    const port = await freePort();
    const config = { DATA_DIR: dataDir, HEALTH_PORT: port, HEALTH_HOST: '127.0.0.1' };
    const standby = await openStandby(config, clock, createLog({ level: 'silent' }));
    const answer = await fetch(`http://127.0.0.1:${port}/health`);
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ ok: true, standsBy: true })]);
    await vi.waitFor(() => expect(readHeartbeat(dataDir, now)).toMatchObject({ isStale: false, ok: true }));
    await standby.close();
    const health = await openHealth({ clock, lastGoodPollAt: () => T0, unsentSince, dataDir, port });
    expect(await (await fetch(`http://127.0.0.1:${port}/health`)).json()).not.toHaveProperty('standsBy');
    await health.close();
  });

  it('turns red for a minute when the process stood still for ten seconds', async () => {
    let longest = 900;
    const health = await openHealth({ clock, unsentSince, longestStallMs: () => longest, dataDir });
    const looked = async () => {
      await health.beat();
      return health.health();
    };
    expect(await looked()).not.toHaveProperty('stalledMs');
    longest = 10_000;
    expect(await looked()).toMatchObject({ ok: false, stalledMs: 10_000 });
    longest = 900;
    expect(await looked()).toMatchObject({ ok: true });
    await health.close();
  });

  it('turns red when alerts that could be sent are not for a quarter of an hour, or cannot be read', async () => {
    let since: number | undefined | Error;
    const look = async () => {
      if (since instanceof Error) throw since;
      return since;
    };
    const health = await openHealth({ clock, lastGoodPollAt: () => now, unsentSince: look, dataDir });
    const okAfter = async (ms: number) => {
      now += ms;
      await health.beat();
      return health.health().ok;
    };
    expect(await okAfter(0)).toBe(true);
    since = now;
    expect(await okAfter(14 * MINUTE_MS)).toBe(true);
    expect(await okAfter(MINUTE_MS)).toBe(false);
    expect(health.health().unsentSince).toBe(since);
    since = undefined;
    expect(await okAfter(MINUTE_MS)).toBe(true);
    since = new Error('the disk has a bad block');
    expect(await okAfter(MINUTE_MS)).toBe(true);
    expect(await okAfter(15 * MINUTE_MS)).toBe(false);
    await health.close();
  });

  it('answers on the address it was given, without counts of what is sent', async () => {
    const port = await freePort();
    const health = await openHealth({ clock, lastGoodPollAt: () => T0, unsentSince, dataDir, port, host: '127.0.0.1' });
    const answer = await fetch(`http://127.0.0.1:${port}/health`);
    expect(await answer.json()).toEqual({
      ok: true,
      version: packageJson.version,
      at: T0,
      startedAt: T0,
      lastGoodPollAt: T0,
    });
    await expect(fetch(`http://[::1]:${port}/health`)).rejects.toThrow();
    await health.close();
  });

  it('writes a heartbeat that other users cannot read', async () => {
    const health = await openHealth({ clock, lastGoodPollAt: () => T0, unsentSince, dataDir });
    expect(await health.beat()).toBeUndefined();
    expect((await stat(join(dataDir, HEARTBEAT))).mode & 0o777).toBe(0o600);
    await health.close();
  });

  it('says which port another program uses instead of falling over', async () => {
    const other = createServer().listen(0);
    const { port } = other.address() as AddressInfo;
    const opening = openHealth({ clock, lastGoodPollAt: () => T0, unsentSince, dataDir, port });
    await expect(opening).rejects.toThrow(`HEALTH_PORT ${port} cannot be opened: another program uses it`);
    other.close();
  });

  it('leaves a heartbeat that a container can read, and opens no port unasked', async () => {
    const health = await openHealth({ clock, lastGoodPollAt: () => undefined, unsentSince, dataDir });
    await health.beat();
    expect(JSON.parse(await readFile(join(dataDir, HEARTBEAT), 'utf8'))).toMatchObject({ ok: true, at: T0 });
    await health.close();
  });
});
