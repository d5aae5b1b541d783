import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../config/index.ts';
import { untilAllRefused } from '../../src/cli/refused-tokens.ts';
import { type DiscordCounterpart, openDiscord } from '../harness/discord.ts';
import { openTelegram, type TelegramCounterpart } from '../harness/telegram.ts';

const AT_ONCE = [0, 0, 0];
const WRONG = '4242:a-token-that_nobody-gave-out';

let discord: DiscordCounterpart;
let telegram: TelegramCounterpart;

beforeEach(async () => {
  discord = await openDiscord();
  telegram = await openTelegram();
});
afterEach(async () => {
  await discord.close();
  await telegram.close();
});

const wrongDiscord = () => ({ DISCORD_TOKEN: WRONG, DISCORD_API_URL: discord.server.url });
const ended = (config: object) => {
  const nothing = new Promise<'goes on'>((resolve) => setTimeout(resolve, 300, 'goes on'));
  return Promise.race([untilAllRefused(config as never, AT_ONCE).catch((error: unknown) => error), nothing]);
};

describe('a token that its platform refuses', () => {
  it('is a mistake of the configuration after three tries, and is not shown', async () => {
    const error = await ended(wrongDiscord());
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).toContain('DISCORD_TOKEN');
    expect((error as Error).message).not.toContain(WRONG);
    expect(discord.server.requests).toHaveLength(3);
  });

  it('is none where another platform accepts its own, or it is accepted later', async () => {
    const right = { TELEGRAM_TOKEN: telegram.token, TELEGRAM_API_URL: telegram.server.url };
    expect(await ended({ ...wrongDiscord(), ...right })).toBe('goes on');
    discord.server.fail(/users/u, { status: 401 });
    expect(await ended({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.server.url })).toBe('goes on');
  });

  it('is none where the platform cannot be reached, or there is none', async () => {
    expect(await ended({ DISCORD_TOKEN: WRONG, DISCORD_API_URL: 'http://127.0.0.1:1' })).toBe('goes on');
    expect(await ended({})).toBe('goes on');
  });
});
