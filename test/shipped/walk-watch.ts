import { describe, expect, it } from 'vitest';
import type { Who } from './telegram.ts';
import { LATER_MS, type Walk } from './walk.ts';

export function walkWatch(walk: Walk): void {
  const { discord, telegram, until } = walk;

  describe('a provider of its own', { timeout: LATER_MS }, () => {
    const saying = async (who: Who, words: string) =>
      (await walk.around.telegram.messages(who)).filter(({ text }) => text.includes(words));
    const alerted = (who: Who) => saying(who, 'CRITICAL · JSC Kazakhtelecom');

    it('is watched from a private chat, and what becomes of it is alerted there and nowhere else', async () => {
      expect((await telegram('/watch', 'private')).text).toContain('/watch AS9198');
      // The alert may overtake the answer.
      await telegram('/watch AS9198', 'private');
      await until(
        async () => (await saying('private', 'Watched: JSC Kazakhtelecom (AS9198)')).length > 0,
        'the answer to /watch',
      );
      await until(async () => (await alerted('private')).length > 0, 'the alert of the provider');
      expect((await alerted('private'))[0]?.text).toMatch(/at 3 % of normal since .*measured by IODA/su);
      expect(await alerted('administrator')).toEqual([]);
      expect((await telegram('/watch', 'private')).text).toMatch(
        /1\. JSC Kazakhtelecom \(AS9198\) · here · down since/u,
      );
      expect((await telegram('/status', 'private')).text).not.toContain('AS9198');
      expect((await telegram('/watch AS9198', 'member')).text).toContain('administrators');
    });

    it('is watched on Discord, too, and no longer when it is removed', async () => {
      const added = await discord('watch', { action: 'add', provider: 'as 9198' });
      expect(added).toMatchObject({ isPrivate: true, text: expect.stringContaining('JSC Kazakhtelecom (AS9198)') });
      expect((await discord('watch', { action: 'list' })).text).toContain('Watched providers: 1 of 10');
      for (const end of [telegram('/watch remove 1', 'private'), discord('watch', { action: 'remove', provider: '1' })])
        expect((await end).text).toContain('No longer watched');
    });
  });
}
