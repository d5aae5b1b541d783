import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../harness/arbitraries.ts';
import { createTestBot, sampleReplayed, testCommands } from '../harness/bot.ts';

describe('whatever is typed', () => {
  const typed = fc.oneof(
    anyText(40),
    fc.constantFrom('KZ', 'power', '24h', 'all', 'off', 'true', '"', ',', '-', '-"', 'word:', 'https://x', '__proto__'),
  );

  it('is answered, and never breaks anything', async () => {
    const bot = createTestBot({ replay: async () => sampleReplayed });
    const command = fc.constantFrom(...testCommands);
    await fc.assert(
      fc.asyncProperty(command, fc.array(typed, { maxLength: 6 }), async ({ name, options }, values) => {
        const given = Object.fromEntries(options.map((option, index) => [option.name, values[index] ?? '']));
        expect((await bot.invoke(name, given, { platform: 'terminal' })).reply).not.toBeNull();
        expect((await bot.ask(`/${name} ${values.join(' ')}`, { platform: 'terminal' })).reply).not.toBeNull();
        expect(bot.errors).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('answers the longest lines that a chat lets through', async () => {
    const bot = createTestBot();
    for (const words of ['a b '.repeat(1024), '"'.repeat(4096), 'kazakhstan, '.repeat(340), '-'.repeat(4096)]) {
      for (const name of ['subscribe', 'mute', 'status', 'test']) {
        expect((await bot.ask(`/${name} ${words}`)).reply).not.toBeNull();
      }
    }
  });
});
