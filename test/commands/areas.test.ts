import { describe, expect, it } from 'vitest';
import { createTestBot } from '../harness/bot.ts';

describe('a part of the world', () => {
  it.each([
    ['/status middle east', 'region', 'IR'],
    ['/status 中東', 'region', 'IR'],
    ['/subscribe middle east internet', 'regions', 'IR'],
    ['/subscribe europe', 'regions', 'EU'],
    ['/subscribe power in africa', 'regions', 'ET'],
    ['/mute central asia 2h', 'what', 'KZ'],
    ['/latest الشرق الأوسط', 'about', 'IR'],
    ['what is going on in the middle east?', 'region', 'IR'],
  ])('%s: is asked about, and nothing is done', async (line, option, first) => {
    const bot = createTestBot();
    const { buttons } = await bot.ask(line);
    expect(buttons.map(({ options }) => options[option])).toContain(first);
    expect((await bot.ask('/mutes')).buttons.filter(({ command }) => command === 'unmute')).toEqual([]);
  });

  it('names what was not understood of a list, and only that', async () => {
    const { text } = await createTestBot().ask('/subscribe internet in africa without egypt');
    expect(text).toContain('“in africa”');
    expect(text).not.toContain('egypt');
  });

  it('shows in which country a province lies that bears the same name', async () => {
    const { buttons } = await createTestBot().ask('/status santiago');
    expect(buttons.map(({ label }) => label)).toEqual([
      'Santiago Metropolitan (Chile)',
      'Santiago (Dominican Republic)',
    ]);
  });
});
