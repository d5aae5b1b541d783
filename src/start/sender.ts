import type { Config } from '../../config/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { createCore } from '../app.ts';
import { publish } from '../chat/publish.ts';
import { readFollowChannels } from '../cli/follow-file.ts';
import { readWebhooks, secretsOf } from '../cli/webhooks.ts';
import { systemClock as clock, MINUTE_MS, monotonicMs, SECOND_MS } from '../clock.ts';
import { webOf } from '../feeds/http-client.ts';
import { every } from '../feeds/schedule.ts';
import { createClockWatch } from '../health/clock-watch.ts';
import { openHealth } from '../health/health.ts';
import { openMetrics } from '../health/metrics.ts';
import { readLocales } from '../i18n.ts';
import { openLog } from './open-log.ts';
import { openState } from './open-state.ts';
import { openPlatforms } from './platforms.ts';

/** A process that sends what another one reads, and listens to nobody. @param locales folder of the translations. */
export async function startSender(config: Config, locales: URL) {
  const { DATA_DIR: dataDir, HEALTH_PORT: port, HEALTH_HOST: host, WEBHOOKS_FILE } = config;
  const read = readLocales(locales);
  const webhooks = readWebhooks(WEBHOOKS_FILE, read.available);
  const metrics = await openMetrics(port !== undefined, { clock, poller: () => undefined });
  const secrets = new Set(secretsOf(webhooks));
  const { state, log, standby } = await openState(config, clock, () => openLog(config, false, secrets));
  const web = webOf(config);
  const platforms = await openPlatforms(config, {
    isTerminal: false,
    state,
    webhooks,
    secrets,
    followChannels: readFollowChannels(config, read.available),
    userAgent: web.userAgent,
    locales: read,
    // Alerts have none.
    pictures: { resolve: async () => undefined },
    clock,
    log,
    sources: 0,
    round: () => new Promise(() => undefined),
    presence: () => '',
  });
  const adapters = new Map(platforms.map((adapter) => [adapter.platform, metrics.watchSends(adapter, state)]));
  const { deliverer, commands } = createCore({ state, adapters, locales: read, clock, log });
  const { unsentSince } = deliverer;
  await standby?.close();
  const health = await openHealth({ clock, unsentSince, dataDir, port, host, metrics });
  const clockWatch = createClockWatch({
    clock,
    behindMs: () => 0,
    monotonic: monotonicMs,
    log,
    onStep: ({ byMs }) => deliverer.clockStepped(byMs),
  });
  // Messages name commands as the platform knows them.
  for (const adapter of platforms) void publish(adapter, commands, log);
  state.onDue(deliverer.wake);
  deliverer.start();
  const beat = async () => void (await health.beat());
  const schedules = [
    every(SECOND_MS, SECOND_MS, 'clock', clockWatch.look, log),
    every(MINUTE_MS, 0, 'heartbeat', beat, log),
  ];
  log.info({ version: packageJson.version, role: config.ROLE, platforms: [...adapters.keys()] }, 'started');
  return {
    finished: new Promise<void>(() => undefined),
    async stop(): Promise<void> {
      for (const end of schedules) end();
      await Promise.all([deliverer.stop(), ...platforms.map((adapter) => adapter.stop())]);
      await Promise.all([health.close(), web.dispatcher.destroy()]);
      await state.close();
    },
  };
}
