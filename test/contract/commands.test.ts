import { describe, expect, it } from 'vitest';
import { testCommands, testLocales } from '../harness/bot.ts';
import type { Counterpart } from '../harness/counterpart.ts';
import { createTestLog } from '../harness/counterpart.ts';
import { openDiscord } from '../harness/discord.ts';
import { openTelegram } from '../harness/telegram.ts';

const translators = new Map(testLocales.available.map((locale) => [locale, testLocales.translator(locale)]));

/** With the platforms' own descriptions at hand, what they would refuse is a violation. */
describe.each<readonly [string, (translations: typeof translators) => Promise<Counterpart>]>([
  ['Discord', (translations) => openDiscord({ translators: translations })],
  ['Telegram', (translations) => openTelegram({ translators: translations })],
])('the commands of the bot on %s', (_, open) => {
  it('are accepted as they are, in every language', async () => {
    const there = await open(translators);
    try {
      await there.connect({ log: createTestLog() }).publish(testCommands);
      expect(there.violations()).toEqual([]);
    } finally {
      await there.close();
    }
  });
});
