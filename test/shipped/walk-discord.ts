import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FORUM, OPS } from './discord-ids.ts';
import { LATER_MS, type Walk } from './walk.ts';

const README = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
/** `/name` of each command in the table of the README. */
const COMMANDS = [
  ...new Set(
    README.slice(README.indexOf('| Command |'), README.indexOf('## Configuration'))
      .split('\n')
      .filter((line) => line.startsWith('| `/'))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/\/([a-z]+)/gu)].map(([, name = '']) => name)),
  ),
];

export function walkDiscord(walk: Walk): void {
  const { discord, chart } = walk;

  describe('the README on Discord', { timeout: LATER_MS }, () => {
    it('lists every command of the menu and no other', async () => {
      const names = (await walk.around.discord.published()).map(({ name }) => name);
      expect(names.filter((name) => name !== 'start').sort()).toEqual([...COMMANDS].sort());
    });

    it('says that a server which adds the bot is told the next step', async () => {
      expect((await walk.around.discord.join()).text).toContain('/subscribe');
    });

    it('says that /subscribe is for everything, or for what is named, and that others may not', async () => {
      const choice = await discord('subscribe');
      expect(choice.buttons).toEqual(expect.arrayContaining(['everything', 'critical only', 'Kazakhstan', 'power']));
      expect((await walk.around.discord.press(choice.id, 'everything', 'owner')).text).toMatch(
        /Subscribed.*everything/su,
      );
      const options = { regions: 'Kazakhstan', topics: 'internet,power', severity: 'material' };
      expect((await discord('subscribe', options)).text).toMatch(/Kazakhstan.*internet, power.*material/u);
      await expect(discord('subscribe', {}, 'member')).rejects.toThrow('Discord does not let a member');
      const another = await discord('subscribe');
      const refused = await walk.around.discord.press(another.id, 'everything', 'member');
      expect(refused).toMatchObject({ isPrivate: true, text: expect.stringContaining('Manage Server') });
    });

    it('says that /status shows what is known with source and age; there is a chart', async () => {
      const card = await discord('status', { region: 'kazakhstan' }, 'member');
      expect(card.text).toMatch(/Kazakhstan.*internet/iu);
      expect(card.links).toContain(walk.storyUrl);
      await chart(card.id);
      expect((await walk.around.discord.message(card.id)).picture).toContain('Kazakhstan');
      const everywhere = await discord('status');
      expect(everywhere.text).toContain('Kazakhstan');
      await chart(everywhere.id);
    });

    it.each(['Казахстан', 'kz', 'qazaqstan', '哈萨克斯坦'])('says that places have many names: %s', async (region) => {
      expect((await discord('status', { region })).text).toContain('Kazakhstan');
    });

    it('says that /latest has the newest stories, and /history their life cycle', async () => {
      expect((await discord('latest')).links).toContain(walk.storyUrl);
      expect((await discord('latest', { about: 'kazakhstan,internet' })).links).toContain(walk.storyUrl);
      expect((await discord('history', { region: 'kazakhstan' })).text).toContain('incident');
    });

    it('says that /hashrate has its uncertainty; there is a chart', async () => {
      const card = await discord('hashrate', {}, 'private');
      expect(card.text).toMatch(/EH\/s ± \d/u);
      await chart(card.id);
    });

    it('says that /mute is silence for a while, listed by /mutes and ended by /unmute', async () => {
      const muted = await discord('mute', { what: 'regulation', duration: '7d', except_critical: 'true' });
      expect(muted.text).toContain('Muted: regulation');
      expect((await discord('mutes')).text).toContain('regulation');
      expect((await discord('unmute', { what: 'regulation' })).text).toContain('Unmuted: regulation');
      await expect(discord('mute', { what: 'power' }, 'member')).rejects.toThrow('Discord does not let a member');
    });

    it('says that the menu of any message asks what its link is, for one pair of eyes', async () => {
      const { storyUrl } = walk;
      const answer = await walk.around.discord.askOfMessage('What is this?', `have you seen ${storyUrl}?`, 'member');
      expect(answer).toMatchObject({ isPrivate: true, text: expect.stringMatching(/Matched:.*internet/su) });
      const elsewhere = await walk.around.discord.askOfMessage('What is this?', storyUrl, 'elsewhere');
      expect(elsewhere.text).toMatch(/Matched:.*internet/su);
    });

    it('says that /calendar lists what is to come, and /invite gives links with their rights', async () => {
      expect((await discord('calendar')).text).toMatch(/Next adjustment.*Halving: block 1,?050,?000/su);
      const { text, links } = await discord('invite');
      expect(text).toContain('asks for: View Channel, Send Messages');
      expect(links.some((link) => link.startsWith('https://t.me/'))).toBe(true);
      expect((await discord('about')).text).toContain('CC BY-NC 4.0');
    });

    it('says that /subscribe makes one message of alerts, daily by the clock', async () => {
      const options = { regions: 'Iran', digest: 'daily at 08:00', length: 'brief', sound: 'critical' };
      const { id, text } = await discord('subscribe', options);
      expect(text).toMatch(/Iran · sound from critical on · in one line · daily digest at 08:00/u);
      expect((await walk.around.discord.press(id, 'Undo', 'owner')).text).toContain('ended');
    });

    it('says that /why and /test show what matched and who is told', async () => {
      expect((await discord('why', { link: walk.storyUrl })).text).toMatch(/Matched:.*internet/su);
      const tested = await discord('test', { text: 'Power rationing hits bitcoin miners in Kazakhstan' }, 'member');
      expect(tested).toMatchObject({ isPrivate: true, text: expect.stringContaining('would be told') });
    });

    it('says that /sources, /topics, /regions, /help and /settings say what there is', async () => {
      expect((await discord('sources')).text).toContain('1 of 1 source answers');
      expect((await discord('topics')).text).toContain('hash rate');
      expect((await discord('regions', { country: 'Kazakhstan' })).text).toContain('KZ-');
      const help = await discord('help');
      for (const name of COMMANDS) expect(help.text).toContain(`/${name}`);
      const set = await discord('settings', { time_zone: 'Asia/Almaty', quiet_hours: '22:00-07:00' });
      expect(set.text).toMatch(/Asia\/Almaty.*22:00-07:00/su);
      await discord('settings', { quiet_hours: 'off' });
    });

    it('says that plain words work in a private chat', async () => {
      expect((await walk.around.discord.tell('kazakhstan')).text).toContain('Kazakhstan');
      expect((await walk.around.discord.tell('latest power')).text).toMatch(/Newest stories|No stories/u);
    });

    it('says that subscriptions are listed and ended', async () => {
      expect((await discord('subscriptions')).text).toContain('2 subscriptions');
      expect((await discord('unsubscribe', { which: '2' })).text).toContain('ended');
      expect((await discord('subscriptions')).text).toContain('1 subscription');
    });
  });

  describe('what the README says that Discord can do besides', { timeout: LATER_MS }, () => {
    it('shows what is watched beside the name of the bot', async () => {
      expect((await walk.around.discord.watching()).at(-1)).toMatch(/source.*place/u);
    });

    it('takes a forum for a place, and opens a thread for every incident', async () => {
      const set = await discord('settings', { threads: 'true', role: OPS, mention_from: 'critical' });
      expect(set.text).toMatch(/Thread per incident\s*on/u);
      expect(set.text).not.toContain('missing');
      const subscribed = await discord('subscribe', { channel: FORUM, regions: 'Iran', silent: 'true' });
      expect(subscribed.text).toMatch(/Subscribed.*Iran.*without sound/su);
      expect((await discord('subscriptions')).text).toContain('2 subscriptions');
    });

    it('gives a channel settings of its own, which one button takes away', async () => {
      const set = await discord('settings', { channel: FORUM, language: 'ru' });
      expect(set.text).toContain('Русский');
      expect((await discord('settings')).text).toMatch(/Language\s*English/u);
      const same = set.buttons.find((label) => label === 'Как на сервере') ?? '';
      expect((await walk.around.discord.press(set.id, same, 'owner')).text).toMatch(/Language\s*English/u);
    });

    it('shows who may not press the buttons of managers none of them, where nobody else reads the answer', async () => {
      const card = await discord('status', { region: 'kazakhstan' });
      expect(card.buttons).toContain('Mute 24 h');
      const listed = await discord('status');
      await chart(listed.id);
      const [pressed] = listed.buttons.filter((label) => label === 'Kazakhstan');
      const aside = await walk.around.discord.press(listed.id, pressed ?? '', 'member');
      expect(aside.id).not.toBe(listed.id);
      expect(aside.buttons).not.toContain('Mute 24 h');
    });

    it('answers who took it along to another server', async () => {
      const card = await discord('status', { region: 'kazakhstan' }, 'elsewhere');
      expect(card.text).toContain('Kazakhstan');
      expect(card.buttons).not.toContain('Subscribe here');
      expect(card.buttons).toContain('Refresh');
    });
  });
}
