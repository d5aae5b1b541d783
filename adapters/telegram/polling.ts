import { run } from '@grammyjs/runner';
import type { Api, Bot } from 'grammy';
import type { Update } from 'grammy/types';
import { monotonicMs, SECOND_MS } from '../../src/clock.ts';
import { pause, within } from '../../src/wait.ts';
import { toPlatformError } from './errors.ts';
import type { Waiting } from './waiting.ts';

/** How updates arrive: asked for, or posted to the web server. */
export interface Receiver {
  /** Runs until stopped: an outage is waited for. @param ready is called once, when it receives or has to wait. */
  listen(signal: AbortSignal, ready: () => void): Promise<void>;
  /** Tells Telegram what was answered, or it would be answered again after the next start. */
  confirm(): Promise<void>;
}

export interface ReceiverOptions {
  readonly bot: Bot;
  readonly api: Api;
  readonly waiting: Waiting;
  /** Kinds that are received. */
  readonly updates: readonly Exclude<keyof Update, 'update_id'>[];
  readonly sayOutage: (reason: string, what: string) => void;
}

/** In one answer, unless fewer are asked for (https://core.telegram.org/bots/api#getupdates). */
const MAX_UPDATES = 100;
export const RESTART_MS = 5 * SECOND_MS;
const CONFIRM_MS = SECOND_MS;

export const reasonOf = (error: unknown): string => toPlatformError(error, 'receive updates').message;

/** Asks for updates, and keeps the question open. */
export function createPolling({
  bot,
  api,
  waiting,
  updates,
  sayOutage,
  timeoutSeconds,
}: ReceiverOptions & { readonly timeoutSeconds: number }): Receiver {
  let nextUpdate = 0;

  bot.use(({ update }, next) => {
    nextUpdate = Math.max(nextUpdate, update.update_id + 1);
    return next();
  });

  // The runner tries again automatically, and reports nothing.
  const getUpdates = bot.api.getUpdates.bind(bot.api);
  bot.api.getUpdates = async (options, signal) => {
    const askedAt = monotonicMs();
    try {
      const found = await getUpdates(options, signal);
      waiting.receive(found, askedAt, options?.limit ?? MAX_UPDATES);
      return found;
    } catch (error) {
      if (signal?.aborted !== true) sayOutage(reasonOf(error), 'not listening to Telegram');
      throw error;
    }
  };

  return {
    /** Another instance that is about to end is waited for, too. */
    async listen(signal, ready) {
      while (!signal.aborted) {
        try {
          bot.botInfo = await api.getMe();
          // A webhook, left by another program, would keep all updates to itself.
          await api.deleteWebhook();
          // The runner would print errors itself, with the token in them.
          const polling = {
            fetch: { timeout: timeoutSeconds, allowed_updates: updates },
            silent: true,
            retryInterval: 1000,
          };
          const running = run(bot, { runner: polling });
          const stop = () => void running.stop();
          signal.addEventListener('abort', stop, { once: true });
          ready();
          await running.task();
        } catch (error) {
          if (signal.aborted) return;
          sayOutage(reasonOf(error), `not listening to Telegram, trying every ${RESTART_MS / SECOND_MS} s`);
        }
        ready();
        await pause(RESTART_MS, signal);
      }
    },

    async confirm() {
      if (nextUpdate === 0) return;
      const confirming = api.getUpdates({ offset: nextUpdate, limit: 1, timeout: 0 }).catch(() => undefined);
      await within(CONFIRM_MS, confirming);
    },
  };
}
