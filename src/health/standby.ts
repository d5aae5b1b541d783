import type { Logger } from 'pino';
import type { Config } from '../../config/index.ts';
import { type Clock, MINUTE_MS } from '../clock.ts';
import { every } from '../feeds/schedule.ts';
import { openHealth } from './health.ts';

/** A process that stands by says so at its port and in its heartbeat, until `close`. @throws when the port cannot be opened. */
export async function openStandby(
  { DATA_DIR: dataDir, HEALTH_PORT: port, HEALTH_HOST: host }: Pick<Config, 'DATA_DIR' | 'HEALTH_PORT' | 'HEALTH_HOST'>,
  clock: Clock,
  log: Logger,
): Promise<{ close(): Promise<void> }> {
  const health = await openHealth({ clock, dataDir, port, host, standsBy: true });
  const beat = async () => void (await health.beat());
  const stop = every(MINUTE_MS, 0, 'heartbeat', beat, log);
  return {
    async close() {
      stop();
      await health.close();
    },
  };
}
