import { describe, expect, it } from 'vitest';
import { LATER_MS, type Walk } from './walk.ts';

export function walkTelegram(walk: Walk): void {
  const { telegram, until } = walk;

  describe('the README on Telegram', { timeout: LATER_MS }, () => {
    it('says that a group which adds the bot is told the next step', async () => {
      expect((await walk.around.telegram.join()).text).toContain('/subscribe');
    });

    it('says that /subscribe is for administrators, anonymous ones included, in groups, topics and channels', async () => {
      expect((await telegram('/subscribe', 'member')).text).toContain('administrators');
      expect((await telegram('/subscribe', 'anonymous')).buttons).toContain('everything');
      expect((await telegram('/subscribe all', 'anonymous')).text).toContain('Subscribed');
      expect((await telegram('/subscribe kazakhstan internet, power material', 'topic')).text).toContain('Subscribed');
      expect((await telegram('/subscribe all', 'channel')).text).toContain('Subscribed');
      expect((await telegram('/subscribe all', 'private')).text).toContain('Subscribed');
    });

    it('says that /status shows what is known with source and age; there is a chart', async () => {
      const card = await telegram('/status kazakhstan', 'member');
      expect(card.text).toMatch(/Kazakhstan.*internet/iu);
      expect(card.links).toContain(walk.storyUrl);
      const hasChart = async () => (await walk.around.telegram.messages('member')).some(({ hasPicture }) => hasPicture);
      await until(hasChart, 'the chart');
    });

    it('shows addresses that can be copied, with nothing invisible in them', async () => {
      expect((await telegram('/feed list', 'private')).text).toContain('/feed add https://example.org');
      const all = (await Promise.all((['member', 'private'] as const).map(walk.around.telegram.messages))).flat();
      expect(all.map(({ text }) => text).join('\n')).not.toContain('\u2060');
    });

    it('says that a channel is set up from the private chat, and its readers see nothing of it', async () => {
      const before = await walk.around.telegram.messages('channel');
      expect((await telegram('/start', 'owner')).links.join(' ')).toContain('?startchannel&admin=post_messages');
      expect((await telegram('/subscribe @mining_news kazakhstan', 'owner')).text).toContain('News · Subscribed');
      expect((await telegram('/subscribe @mining_news kazakhstan', 'private')).text).toContain(
        'not one of its administrators',
      );
      // What is typed there without the name would be for the private chat.
      const russian = await telegram('/settings @mining_news language:ru', 'owner');
      expect(russian.text).toMatch(/^News · Settings changed.*\/settings @mining_news quiet_hours/su);
      expect((await telegram('/settings @mining_news language:en', 'owner')).text).toContain('English');
      expect(await walk.around.telegram.messages('channel')).toEqual(before);
    });

    it.each([
      ['/latest kazakhstan power', /Newest stories|No stories/u],
      ['/history kazakhstan', /incident/u],
      ['/mute regulation 7d except_critical', /Muted: regulation/u],
      ['/mutes', /regulation/u],
      ['/unmute regulation', /Unmuted: regulation/u],
      ['/test Power rationing hits bitcoin miners in Kazakhstan', /would be told/u],
      ['/hashrate', /EH\/s ± \d/u],
      ['/sources', /1 of 1 source answers/u],
      ['/topics', /hash rate/u],
      ['/regions kazakhstan', /KZ-/u],
      ['/settings time_zone:Asia/Almaty quiet_hours:22:00-07:00', /Asia\/Almaty.*22:00-07:00/su],
      ['/settings quiet_hours:off', /Quiet hours: off/u],
      ['/subscriptions', /2 subscriptions/u],
      ['/help subscribe', /Example:/u],
    ])('says what %s answers', async (line, answer) => {
      expect((await telegram(line)).text).toMatch(answer);
    });

    it('says that /why tells what matched', async () => {
      expect((await telegram(`/why ${walk.storyUrl}`)).text).toMatch(/Matched:.*internet/su);
    });

    it('says that cards are had in any chat, and by a link', async () => {
      expect(await walk.around.telegram.type('kazakh')).toMatch(/Kazakhstan.*start=status_KZ/su);
      expect((await telegram('/start status_KZ', 'private')).text).toMatch(/Kazakhstan.*internet/iu);
      const offer = await telegram('/start sub_KZ', 'private');
      expect(offer.buttons).toContain('Subscribe here · Kazakhstan');
    });

    it('says that critical alerts can be pinned, and end with hashtags', async () => {
      expect((await telegram('/settings pin hashtags preview')).text).toMatch(/critical alerts: on.*Hashtags: on/su);
    });

    it('calls a topic by its name', async () => {
      expect((await telegram('/subscriptions')).text).toContain('topic Grid news');
      await walk.around.telegram.renameTopic('Outages');
      await until(async () => (await telegram('/subscriptions')).text.includes('topic Outages'), 'the new name');
    });
  });
}
