import { describe, expect, it } from 'vitest';
import type { Who } from './telegram.ts';
import { LATER_MS, type Walk } from './walk.ts';

export function walkOwnFeeds(walk: Walk): void {
  const { discord, telegram, until } = walk;

  describe('feeds of a space of its own', { timeout: LATER_MS }, () => {
    const evenings = async (who: Who) =>
      (await walk.around.telegram.messages(who)).filter(
        ({ text }) => text.includes('From your feed') && !text.includes('Added'),
      );

    it('are found from a site on Telegram, and what they bring arrives there and nowhere else', async () => {
      const base = await walk.around.world.url();
      const added = await telegram(`/feed add ${base}/club all`, 'private');
      expect(added.text).toMatch(/Added: Club.*everything it brings.*Club evening/su);
      await until(async () => (await evenings('private')).length > 0, 'what is new in the feed');
      expect(await evenings('administrator')).toEqual([]);
      expect((await telegram('/latest', 'private')).text).not.toContain('Club');
      expect((await discord('latest')).text).not.toContain('Club');
      expect((await telegram('/feed', 'member')).text).toContain('administrators');
    });

    it('go out as a list, and another space takes it in', async () => {
      expect((await telegram('/feed export', 'private')).file).toBe('hashwire.opml');
      const base = await walk.around.world.url();
      const list = `<opml version="2.0"><body><outline type="rss" text="Evenings" xmlUrl="${base}/club.xml"/></body></opml>`;
      expect((await walk.around.telegram.attach(list, '/feed import', 'administrator')).text).toContain(
        '1 feed was imported',
      );
      expect((await telegram('/feed', 'administrator')).text).toContain('Evenings');
      expect((await discord('feed', { action: 'list' })).text).toContain('No feeds of your own');
      const added = await discord('feed', { action: 'add', feed: `${base}/club.xml` });
      expect(added).toMatchObject({ isPrivate: true, text: expect.stringContaining('would not be sent') });
      for (const end of [
        telegram('/feed remove 1', 'private'),
        telegram('/feed remove 1'),
        discord('feed', { action: 'remove', feed: '1' }),
      ])
        expect((await end).text).toContain('The feed is removed');
    });
  });
}
