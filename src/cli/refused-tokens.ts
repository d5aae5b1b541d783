import { setTimeout } from 'node:timers/promises';
import { verifyToken as verifyDiscord } from '../../adapters/discord/verify-token.ts';
import { verifyToken as verifyTelegram } from '../../adapters/telegram/verify-token.ts';
import { type Config, ConfigError } from '../../config/index.ts';
import type { TokenAnswer } from '../chat/token-check.ts';
import { SECOND_MS } from '../clock.ts';

/** Before each try: a platform in trouble refuses right tokens, too. */
const WAITS_MS = [0, 5 * SECOND_MS, 15 * SECOND_MS] as const;

type Tokens = Pick<Config, 'DISCORD_TOKEN' | 'DISCORD_API_URL' | 'TELEGRAM_TOKEN' | 'TELEGRAM_API_URL'>;

/** The platforms a token is set for, and how each is asked who the bot is. */
export function tokenChecks(config: Tokens) {
  return [
    {
      platform: 'Discord',
      key: 'DISCORD_TOKEN',
      token: config.DISCORD_TOKEN,
      url: config.DISCORD_API_URL,
      verify: verifyDiscord,
    },
    {
      platform: 'Telegram',
      key: 'TELEGRAM_TOKEN',
      token: config.TELEGRAM_TOKEN,
      url: config.TELEGRAM_API_URL,
      verify: verifyTelegram,
    },
  ].flatMap(({ platform, key, token, url, verify }) =>
    token === undefined ? [] : [{ platform, key, ask: () => verify(token, url) }],
  );
}

/**
 * Settles only where nobody could ever be answered: when every token there is was refused three times.
 * @throws ConfigError
 */
export async function untilAllRefused(config: Tokens, waitsMs: readonly number[] = WAITS_MS): Promise<never> {
  const asked = tokenChecks(config);
  for (const waitMs of asked.length > 0 ? waitsMs : []) {
    await setTimeout(waitMs, undefined, { ref: false });
    const answers = await Promise.all(asked.map(({ ask }) => ask()));
    if (!answers.every(isRefused)) return new Promise<never>(() => undefined);
  }
  if (asked.length === 0) return new Promise<never>(() => undefined);
  const mistakes = asked.map(({ key }) => `${key}: expected a token that the platform accepts; it refuses this one`);
  throw new ConfigError(mistakes);
}

/** Discord answers 401; Telegram 401, or 404 where it is no token at all. */
const isRefused = (answer: TokenAnswer): boolean =>
  answer.kind === 'refused' && (answer.status === 401 || answer.status === 404);
