import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createQuota } from '../../src/chat/quota.ts';
import { MINUTE_MS } from '../../src/clock.ts';

/** What became of a posted update; see `TelegramAdapter.takeUpdate`. */
export type TakeUpdate = (
  secret: string,
  read: () => Promise<unknown>,
) => Promise<'taken' | 'refused' | 'invalid' | 'away'>;

const MAX_BYTES = 1024 * 1024;
/** Posts a minute without the secret that are answered: Telegram makes none of them. */
const STRANGERS = 60;
const STATUS = { taken: 200, refused: 401, invalid: 400, away: 503 } as const;

/** Takes what Telegram posts (https://core.telegram.org/bots/api#setwebhook). */
export function createUpdates(take: TakeUpdate, monotonic: () => number): Hono {
  const strangers = createQuota(STRANGERS, MINUTE_MS, monotonic);
  const app = new Hono();
  app.use(bodyLimit({ maxSize: MAX_BYTES, onError: (context) => context.body(null, 413) }));
  app.post('/', async (context) => {
    const secret = context.req.header('x-telegram-bot-api-secret-token') ?? '';
    const taken = await take(secret, () => context.req.json().catch(() => undefined));
    if (taken === 'refused' && strangers.take('') !== 'granted') return context.body(null, 429);
    return context.body(null, STATUS[taken]);
  });
  app.all('/*', (context) => context.body(null, 405, { allow: 'POST' }));
  // Never with the update, which holds what people wrote.
  app.onError((_error, context) => context.body(null, 503));
  return app;
}
