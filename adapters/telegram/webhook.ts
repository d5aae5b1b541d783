import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import { type Clock, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { createMemo } from '../../src/memo.ts';
import { pause, within } from '../../src/wait.ts';
import { RESTART_MS, type Receiver, type ReceiverOptions, reasonOf } from './polling.ts';

/**
 * What becomes of something that is posted; `away`: not yet, or no longer, and Telegram tries again.
 * @param secret of its header. @param read its body, once it is known who sent it.
 */
export type Take = (secret: string, read: () => Promise<unknown>) => Promise<'taken' | 'refused' | 'invalid' | 'away'>;

const LOOK_EVERY_MS = MINUTE_MS;
/** Telegram gives an update again that is not answered in time; what takes longer goes on meanwhile. */
const ANSWER_WITHIN_MS = 5 * SECOND_MS;
const REMEMBERED = 2000;

const numbered = z.looseObject({ update_id: z.int() });

/**
 * Made of the bot's token, so that nothing more need be kept and every process of the bot knows it
 * (https://core.telegram.org/bots/api#setwebhook: 1-256 characters of A-Z, a-z, 0-9, _ and -).
 */
const secretOf = (token: string): string => createHmac('sha256', token).update('hashwire webhook').digest('hex');

const isSame = (given: string, secret: string): boolean =>
  given.length === secret.length && timingSafeEqual(Buffer.from(given), Buffer.from(secret));

/** Has Telegram post updates to an address of ours. */
export function createWebhook({
  bot,
  api,
  waiting,
  updates,
  sayOutage,
  token,
  url,
  clock,
}: ReceiverOptions & { readonly token: string; readonly url: string; readonly clock: Clock }): Receiver & {
  readonly take: Take;
} {
  const secret = secretOf(token);
  /** Given again where our answer was lost. */
  const known = createMemo<number, true>(REMEMBERED);
  let isListening = false;
  /** Updates that Telegram kept for us until now. */
  let kept = 0;

  /** Another program may have set another one since. */
  async function look(isFirst: boolean): Promise<void> {
    const info = await api.getWebhookInfo();
    const isFailing = (info.last_error_date ?? 0) * SECOND_MS > clock() - 2 * LOOK_EVERY_MS;
    // Else they are on their way.
    kept = isFirst || isFailing ? info.pending_update_count : 0;
    if (isFirst || info.url !== url) {
      await api.setWebhook(url, { secret_token: secret, allowed_updates: updates });
    } else if (isFailing) {
      sayOutage(info.last_error_message ?? 'no answer', 'Telegram cannot reach TELEGRAM_WEBHOOK_URL');
    }
  }

  return {
    async listen(signal, ready) {
      let isSet = false;
      while (!signal.aborted) {
        let waitMs = LOOK_EVERY_MS;
        try {
          if (!isListening) bot.botInfo = await api.getMe();
          isListening = true;
          await look(!isSet);
          isSet = true;
        } catch (error) {
          if (signal.aborted) break;
          waitMs = RESTART_MS;
          sayOutage(reasonOf(error), `not listening to Telegram, trying every ${RESTART_MS / SECOND_MS} s`);
        }
        ready();
        await pause(waitMs, signal);
      }
      isListening = false;
    },

    async take(given, read) {
      if (!isSame(given, secret)) return 'refused';
      if (!isListening) return 'away';
      const body = await read();
      if (!numbered.safeParse(body).success) return 'invalid';
      // Telegram sends what it describes.
      const update = body as Update;
      if (known.get(update.update_id)) return 'taken';
      known.set(update.update_id, true);
      if (kept > 0) {
        kept -= 1;
        waiting.add(update);
      }
      await within(ANSWER_WITHIN_MS, bot.handleUpdate(update));
      return 'taken';
    },

    // Its answer did.
    confirm: async () => undefined,
  };
}
