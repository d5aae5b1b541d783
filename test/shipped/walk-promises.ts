import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORUM } from './discord-ids.ts';
import type { Who } from './telegram.ts';
import { LATER_MS, type Walk } from './walk.ts';

/** Where the walk subscribes to everything on Telegram. */
const TELLING: readonly Who[] = ['administrator', 'channel', 'private'];

/** What holds on both platforms, and ends with the end of the program. */
export function walkPromises(walk: Walk): void {
  const { discord, telegram, chart, until } = walk;

  describe('what the README promises', { timeout: LATER_MS }, () => {
    it('an alert comes once, within a minute or so, with its source and time, to every subscriber', async () => {
      const url = await walk.around.world.publish({
        id: 'rationing',
        title: 'Iran orders bitcoin miners to shut down as power grid fails',
        text: 'Iran ordered all licensed bitcoin miners to shut down on Monday after a nationwide power outage, the energy ministry said.',
        at: Date.now(),
      });
      const alertsAt = async () => {
        const places = [walk.around.discord.channel(), ...TELLING.map((who) => walk.around.telegram.messages(who))];
        const told = ({ text, links }: { readonly text: string; readonly links: readonly string[] }) =>
          links.includes(url) && /CRITICAL|MATERIAL/u.test(text);
        return (await Promise.all(places)).map((all) => all.filter(told));
      };
      await until(async () => (await alertsAt()).every((some) => some.length > 0), 'the alert');
      for (const some of await alertsAt()) {
        expect(some).toHaveLength(1);
        expect(some[0]?.text).toMatch(/Iran.*power.*gazette\.example/su);
      }
      // A phone shows the mention and what stands beside it.
      const [[onDiscord] = []] = await alertsAt();
      expect(onDiscord?.text).toMatch(/^<@&\d+> CRITICAL · Iran[^\n]*: Iran orders bitcoin miners/u);
    });

    it('that alert has a thread in its channel and a post in the forum, with the tag of its topic', async () => {
      await until(async () => (await walk.around.discord.threads()).length === 2, 'the thread and the post');
      const threads = await walk.around.discord.threads();
      for (const { name } of threads) expect(name).toMatch(/CRITICAL.*Iran/u);
      expect(threads.find(({ parent }) => parent === FORUM)?.tags).toEqual(['1']);
    });

    it('it is pinned where a manager asked for that, and has the hashtags', async () => {
      const alert = async () =>
        (await walk.around.telegram.messages('administrator')).find(({ text }) => /CRITICAL.*Iran/u.test(text));
      await until(async () => (await alert())?.isPinned === true, 'the pin');
      expect((await alert())?.text).toMatch(/#Iran #\w+/u);
    });

    it('as a reply to an alert, /mute means that alert, and /why asks why it came', async () => {
      const isAlert = ({ text }: { readonly text: string }) => /^\W*CRITICAL.*Iran/su.test(text);
      const alert = (await walk.around.telegram.messages('administrator')).find(isAlert);
      expect((await telegram('/why did we get this?', 'administrator', alert?.id)).text).toMatch(/Matched:.*power/su);
      expect((await telegram('/mute this for 2 hours', 'administrator', alert?.id)).text).toMatch(
        /Muted: Iran · Power/u,
      );
      expect((await telegram('/unmute all')).text).toContain('Unmuted');
    });

    it('an administrator says by a button what is wrong with it, asked in private', async () => {
      const alert = (await walk.around.telegram.messages('administrator')).find(({ text }) =>
        /CRITICAL.*Iran/su.test(text),
      );
      await walk.around.telegram.press(alert?.id ?? 0, 'Wrong', 'administrator');
      const question = async () => (await walk.around.telegram.messages('owner')).at(-1);
      await until(async () => (await question())?.buttons.includes('same as before') === true, 'the question');
      await walk.around.telegram.press((await question())?.id ?? 0, 'same as before', 'owner');
      await until(async () => /Noted/u.test((await question())?.text ?? ''), 'the answer');
      expect((await telegram('/feedback')).text).toContain('same as before');
      expect((await telegram('/feedback undo:all')).text).toContain('Taken back');
    });

    it('health is answered and a heartbeat written', async () => {
      expect((await fetch(walk.program.healthUrl)).status).toBe(200);
      const heartbeat = await readFile(join(walk.program.dataDir, 'heartbeat.json'), 'utf8');
      expect(JSON.parse(heartbeat)).toMatchObject({ ok: true });
    });

    it('/forget deletes all data of a space, and of no other', async () => {
      const asked = await discord('forget');
      expect(asked.isPrivate).toBe(true);
      expect((await walk.around.discord.press(asked.id, 'Delete everything', 'owner')).text).toContain('Deleted');
      expect((await discord('subscriptions')).text).toContain('No subscriptions');
      expect((await telegram('/subscriptions')).text).toContain('2 subscriptions');
    });

    it('logs are lines of JSON without the tokens', async () => {
      // npm says first what it runs.
      const lines = walk.program.log().trim().split('\n');
      for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
      for (const remote of [walk.around.discord, walk.around.telegram])
        expect(walk.program.log()).not.toContain(await remote.token());
    });

    it('a crash loses nothing and tells nothing twice', async () => {
      const before = (await walk.around.telegram.messages('channel')).length;
      await walk.program.kill();
      // A busy machine makes the bot connect again meanwhile, and a question to a session that is not there gets no answer.
      const sessions = await walk.around.discord.sessions();
      await walk.startAs('the image');
      await until(async () => (await walk.around.discord.sessions()) > sessions, 'the start as an image');
      expect((await telegram('/subscriptions', 'private')).text).toContain('1 subscription');
      expect(await walk.around.telegram.messages('channel')).toHaveLength(before);
    });

    it('the image serves both platforms, with charts', async () => {
      await chart((await discord('status', { region: 'kazakhstan' })).id);
      await telegram('/status kazakhstan', 'private');
      const hasChart = async () =>
        (await walk.around.telegram.messages('private')).some(({ hasPicture }) => hasPicture);
      await until(hasChart, 'the chart');
    });

    it('it stops when it is told to, and every request was one that the platforms describe', async () => {
      expect(await walk.program.stop()).toBe('0');
      expect(await walk.around.discord.violations()).toEqual([]);
      expect(await walk.around.telegram.violations()).toEqual([]);
    });
  });
}
