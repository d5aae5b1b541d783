import { type Address, type Platform, platformOf, type Space } from '../address.ts';
import { DEFAULT_SETTINGS } from '../alerts/alert.ts';
import { settingsAt } from '../alerts/space-settings.ts';
import type { Adapter } from '../chat/adapter.ts';
import { text } from '../chat/message.ts';
import { createOutageLog } from '../chat/outage-log.ts';
import { type Clock, type EpochMs, HOUR_MS } from '../clock.ts';
import type { Locales } from '../i18n.ts';
import type { Log } from '../log.ts';
import { type DiskFault, sentenceOf } from '../state/disk.ts';
import type { State } from '../state/port.ts';

/** A disk that fills up again and again is told of no more often. */
const AGAIN_MS = 6 * HOUR_MS;

export interface DiskNoticeOptions {
  readonly state: Pick<State, 'subscriptions' | 'settings'>;
  readonly adapters: ReadonlyMap<Platform, Pick<Adapter, 'send'>>;
  readonly locales: Pick<Locales, 'translator'>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
  readonly dataDir: string;
  /** The state is there; else it holds the heartbeat alone, and alerts are sent. */
  readonly isTold: boolean;
}

/**
 * Logs that nothing can be stored, and tells every space once, because no alert is sent then. It passes the deliveries by, which
 * would have to be stored. Never throws, and waits for nobody: who cannot be reached now sees it in `/sources`.
 */
export function createDiskNotice({ state, adapters, locales, clock, log, dataDir, isTold }: DiskNoticeOptions) {
  const say = createOutageLog(log, clock);
  let toldAt: EpochMs | undefined;

  async function addresses(): Promise<ReadonlyMap<Space, Address>> {
    const bySpace = new Map<Space, Address>();
    // One after the other: the first place that a space subscribed is where its managers look.
    for (const [, { space, address, state: now }] of await state.subscriptions.entries())
      if (now === 'active' && !bySpace.has(space)) bySpace.set(space, address);
    return bySpace;
  }

  async function tell(fault: DiskFault, now: EpochMs): Promise<void> {
    const settings = new Map(await state.settings.entries());
    for (const [space, address] of await addresses()) {
      const t = locales.translator(settingsAt(address, settings.get(space) ?? DEFAULT_SETTINGS).language);
      const message = { tone: 'critical', title: t('disk-title'), paragraphs: [[text(t(`disk-${fault}`))]] } as const;
      const sent = adapters
        .get(platformOf(address))
        ?.send(address, message, { idempotencyKey: `disk:${now}:${address}` });
      await sent?.catch(() => undefined);
    }
  }

  return (fault: DiskFault): void => {
    say(fault, sentenceOf(fault, dataDir));
    const now = clock();
    if (!isTold || (toldAt !== undefined && now - toldAt < AGAIN_MS)) return;
    toldAt = now;
    tell(fault, now).catch((error: unknown) =>
      log.error({ err: error }, 'nobody could be told that nothing can be stored'),
    );
  };
}
