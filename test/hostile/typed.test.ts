import { expect, it } from 'vitest';
import { MAX_LINE } from '../../src/chat/arguments.ts';
import { createTestBot, testCommands } from '../harness/bot.ts';
import { HOSTILE_TEXTS } from '../harness/hostile.ts';

/** The longest answer that a platform takes in one message, with room for what is not shown. */
const MAX_ANSWER = 10_000;
const MAX_BUTTONS = 25;

it.each(HOSTILE_TEXTS.map(({ kind, of }) => [kind, of] as const))(
  '%s, typed after any command or none, is answered within bounds and breaks nothing',
  { timeout: 120_000 },
  async (_, of) => {
    const bot = createTestBot();
    for (const name of ['', ...testCommands.map((one) => one.name)]) {
      for (const length of [MAX_LINE, 4096]) {
        const { text, buttons } = await bot.invoke(name, {}, { platform: 'terminal', manager: true }, of(length));
        expect(text.length).toBeLessThan(MAX_ANSWER);
        expect(buttons.length).toBeLessThanOrEqual(MAX_BUTTONS);
      }
    }
    expect(bot.errors).toEqual([]);
  },
);

it('a whole text behind /why is no list of places, however many it names', async () => {
  const bot = createTestBot();
  const { text } = await bot.ask(`/why ${'kazakhstan internet, '.repeat(100)}`);
  expect(text).toContain('is not a link');
  expect(bot.errors).toEqual([]);
});
