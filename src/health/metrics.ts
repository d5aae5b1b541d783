import packageJson from '../../package.json' with { type: 'json' };
import type { Adapter } from '../chat/adapter.ts';
import { PlatformError } from '../chat/errors.ts';
import { type Clock, SECOND_MS } from '../clock.ts';
import type { Poller } from '../feeds/poll.ts';
import type { State } from '../state/port.ts';

export interface MetricsOptions {
  readonly clock: Clock;
  /** What polls the feeds; undefined: this process polls none. */
  readonly poller: () => Pick<Poller, 'health' | 'lastGoodPollAt'> | undefined;
}

export interface Metrics {
  /** The same state; what it commits is counted. */
  countCommits(state: State): State;
  /** The same adapter; what it sends is counted and timed. */
  watchSends(adapter: Adapter, state: State): Adapter;
  /** https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format */
  readonly text?: () => Promise<string>;
}

/** An alert is worth most within a minute; a held one may be a night old. */
const LATENCY_SECONDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 900, 3600];

/** @param isAsked whether a port answers with them: else the library is not loaded, and nothing is counted. */
export async function openMetrics(isAsked: boolean, options: MetricsOptions): Promise<Metrics> {
  return isAsked ? await createMetrics(options) : { countCommits: (state) => state, watchSends: (adapter) => adapter };
}

/** Counts what happens. No row of the database is counted: anybody who reaches the port may ask as often as they like. */
async function createMetrics({ clock, poller }: MetricsOptions): Promise<Metrics> {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client');
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  new Gauge({ registers, name: 'hashwire_info', help: 'The version that runs.', labelNames: ['version'] }).set(
    { version: packageJson.version },
    1,
  );
  new Gauge({
    registers,
    name: 'hashwire_feeds',
    help: 'Feeds by how they answer.',
    labelNames: ['state'],
    collect() {
      const states = { answering: 0, failing: 0, silent: 0, waiting: 0 };
      for (const { failures, silence, lastPollAt } of poller()?.health() ?? []) {
        const isSilent = silence !== undefined;
        states[lastPollAt === undefined ? 'waiting' : failures > 0 ? 'failing' : isSilent ? 'silent' : 'answering'] +=
          1;
      }
      for (const [state, count] of Object.entries(states)) this.set({ state }, count);
    },
  });
  new Gauge({
    registers,
    name: 'hashwire_last_good_poll_age_seconds',
    help: 'Since any feed last answered; absent until one has.',
    collect() {
      const at = poller()?.lastGoodPollAt();
      if (at === undefined) this.remove();
      else this.set((clock() - at) / SECOND_MS);
    },
  });
  const committed = new Counter({
    registers,
    name: 'hashwire_committed_total',
    help: 'What was stored: items, stories as they grew, observations, incidents as they changed.',
    labelNames: ['what'],
  });
  const alerts = new Counter({
    registers,
    name: 'hashwire_alerts_total',
    help: 'Alerts raised, whoever subscribed to them.',
    labelNames: ['reason', 'severity'],
  });
  const sends = new Counter({
    registers,
    name: 'hashwire_sends_total',
    help: 'Messages handed to a platform by how it ended: sent, edited, or the kind of the error.',
    labelNames: ['platform', 'outcome'],
  });
  const latency = new Histogram({
    registers,
    name: 'hashwire_alert_to_message_seconds',
    help: 'From the moment an alert was raised until the platform took its message; edits and digests are left out.',
    labelNames: ['platform'],
    buckets: LATENCY_SECONDS,
  });
  const watched = new Map<string, State>();
  new Gauge({
    registers,
    name: 'hashwire_queue_overdue_seconds',
    help: 'How long the delivery that waits longest should have been sent; 0: none is late.',
    labelNames: ['platform'],
    async collect() {
      for (const [platform, state] of watched) {
        const at = await state.deliveries.nextDueAt(platform as Adapter['platform']);
        this.set({ platform }, at === undefined ? 0 : Math.max(0, clock() - at) / SECOND_MS);
      }
    },
  });

  async function observeLatency(platform: string, id: string, state: State): Promise<void> {
    const delivery = await state.deliveries.get(id);
    const alert = delivery === undefined ? undefined : await state.alert(delivery.alertId);
    if (alert !== undefined) latency.observe({ platform }, Math.max(0, clock() - alert.at) / SECOND_MS);
  }

  return {
    countCommits: (state) => ({
      ...state,
      async commit(batch) {
        await state.commit(batch);
        const { items, stories, observations, incidents } = batch;
        for (const [what, all] of Object.entries({ items, stories, observations, incidents })) {
          committed.inc({ what }, all.length);
        }
        for (const { reason, severity } of batch.alerts) alerts.inc({ reason, severity });
      },
    }),
    watchSends(adapter, state) {
      const { platform } = adapter;
      watched.set(platform, state);
      return {
        ...adapter,
        async send(address, message, options) {
          try {
            const receipt = await adapter.send(address, message, options);
            sends.inc({ platform, outcome: options.edit === undefined ? 'sent' : 'edited' });
            // A digest has no one alert, and is no delivery of its own.
            if (options.edit === undefined)
              void observeLatency(platform, options.idempotencyKey, state).catch(() => undefined);
            return receipt;
          } catch (error) {
            sends.inc({ platform, outcome: error instanceof PlatformError ? error.failure.kind : 'unexpected' });
            throw error;
          }
        },
      };
    },
    text: () => register.metrics(),
  };
}
