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

describe('a word that joins, and stands alone', () => {
  it.each([
    ['/status pará', 'BR-PA'],
    ['/status para', 'SR-PR'],
    ['/latest para', 'BR-PA'],
    ['/status on', 'CA-ON'],
  ])('%s: is asked about, and not left out', async (line, offered) => {
    const { text, buttons } = await createTestBot().ask(line);
    expect(text).toContain('That did not work');
    expect(buttons.flatMap(({ options }) => Object.values(options))).toContain(offered);
  });

  it.each([
    ['/status in', 'India'],
    ['/status no', 'Norway'],
    ['/status in kazakhstan', 'Kazakhstan'],
    ['/status para cuba', 'Cuba'],
  ])('%s: is a code, or joins what follows', async (line, place) => {
    expect((await createTestBot().ask(line)).text).toMatch(new RegExp(`^\\W*${place}`, 'u'));
  });
});
