import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Who as DiscordWho } from './discord.ts';
import { comes, PATIENCE_MS } from './patience.ts';
import { openSurroundings, type Running, type Surroundings } from './program.ts';
import type { Who as TelegramWho } from './telegram.ts';

const HOUR_MS = 3_600_000;
/** Longer than what is waited for: what did not come is named. */
const LATER_MS = PATIENCE_MS + 30_000;
/** A forum of the server, and a role. */
const FORUM = '150000000000000001';
const OPS = '160000000000000001';
/** Where the walk subscribes to everything on Telegram. */
const TELLING: readonly TelegramWho[] = ['administrator', 'channel', 'private'];
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

let around: Surroundings;
let program: Running;
let storyUrl = '';

/** Waits for what the program does; one that ended does nothing any more. */
const until = (condition: () => boolean | Promise<boolean>, what: string): Promise<void> =>
  Promise.race([comes(condition, what), program.failed(what)]);

/** `ok` is true from the start on: what was published is known when a feed has answered. */
const hasPolled = async () => {
  const answer = await fetch(program.healthUrl).catch(() => null);
  return ((await answer?.json()) as { readonly lastGoodPollAt: number | null } | undefined)?.lastGoodPollAt != null;
};

beforeAll(async () => {
  around = await openSurroundings();
  storyUrl = await around.world.publish({
    id: 'shutdown',
    title: 'Kazakhstan shuts down its internet, bitcoin miners offline',
    text: 'A nationwide internet shutdown began in Kazakhstan at noon, NetBlocks said. Bitcoin miners cannot reach their pools.',
    at: Date.now() - HOUR_MS,
  });
  program = await around.start('npm start');
  await until(
    async () => (await around.discord.published()).length > 0 && (await around.discord.sessions()) > 0,
    'Discord',
  );
  await until(around.telegram.isConnected, 'Telegram');
  await until(hasPolled, 'the first round of polls');
}, LATER_MS);

beforeEach(({ onTestFailed }) => {
  onTestFailed(() => console.error(program.log()));
});

afterAll(async () => {
  await program.kill();
  await around.close();
});

const discord = (name: string, options: Readonly<Record<string, string>> = {}, who: DiscordWho = 'owner') =>
  around.discord.ask(name, options, who);
const telegram = (text: string, who: TelegramWho = 'administrator') => around.telegram.say(text, who);
const chart = (id: string) => until(async () => (await around.discord.message(id)).picture !== undefined, 'the chart');

describe('the README on Discord', { timeout: LATER_MS }, () => {
  it('lists every command of the menu and no other', async () => {
    const names = (await around.discord.published()).map(({ name }) => name);
    expect(names.filter((name) => name !== 'start').sort()).toEqual([...COMMANDS].sort());
  });

  it('says that a server which adds the bot is told the next step', async () => {
    expect((await around.discord.join()).text).toContain('/subscribe');
  });

  it('says that /subscribe is for everything, or for what is named, and that others may not', async () => {
    const choice = await discord('subscribe');
    expect(choice.buttons).toEqual(expect.arrayContaining(['everything', 'critical only', 'Kazakhstan', 'power']));
    expect((await around.discord.press(choice.id, 'everything', 'owner')).text).toMatch(/Subscribed.*everything/su);
    const options = { regions: 'Kazakhstan', topics: 'internet,power', severity: 'material' };
    expect((await discord('subscribe', options)).text).toMatch(/Kazakhstan.*internet, power.*material/u);
    await expect(discord('subscribe', {}, 'member')).rejects.toThrow('Discord does not let a member');
    const another = await discord('subscribe');
    const refused = await around.discord.press(another.id, 'everything', 'member');
    expect(refused).toMatchObject({ isPrivate: true, text: expect.stringContaining('Manage Server') });
  });

  it('says that /status shows what is known with source and age; there is a chart', async () => {
    const card = await discord('status', { region: 'kazakhstan' }, 'member');
    expect(card.text).toMatch(/Kazakhstan.*internet/iu);
    expect(card.links).toContain(storyUrl);
    await chart(card.id);
    expect((await around.discord.message(card.id)).picture).toContain('Kazakhstan');
    const everywhere = await discord('status');
    expect(everywhere.text).toContain('Kazakhstan');
    await chart(everywhere.id);
  });

  it.each(['Казахстан', 'kz', 'qazaqstan', '哈萨克斯坦'])('says that places have many names: %s', async (region) => {
    expect((await discord('status', { region })).text).toContain('Kazakhstan');
  });

  it('says that /latest has the newest stories, and /history their life cycle', async () => {
    expect((await discord('latest')).links).toContain(storyUrl);
    expect((await discord('latest', { about: 'kazakhstan,internet' })).links).toContain(storyUrl);
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

  it('says that /why and /test show what matched and who is told', async () => {
    expect((await discord('why', { link: storyUrl })).text).toMatch(/Matched:.*internet/su);
    const tested = await discord('test', { text: 'Power rationing hits bitcoin miners in Kazakhstan' }, 'member');
    expect(tested).toMatchObject({ isPrivate: true, text: expect.stringContaining('would be told') });
  });

  it('says that /sources, /topics, /regions, /help and /settings say what there is', async () => {
    expect((await discord('sources')).text).toContain('1 of 1 sources answer');
    expect((await discord('topics')).text).toContain('hash rate');
    expect((await discord('regions', { country: 'Kazakhstan' })).text).toContain('KZ-');
    const help = await discord('help');
    for (const name of COMMANDS) expect(help.text).toContain(`/${name}`);
    const set = await discord('settings', { time_zone: 'Asia/Almaty', quiet_hours: '22:00-07:00' });
    expect(set.text).toMatch(/Asia\/Almaty.*22:00-07:00/su);
    await discord('settings', { quiet_hours: 'off' });
  });

  it('says that plain words work in a private chat', async () => {
    expect((await around.discord.tell('kazakhstan')).text).toContain('Kazakhstan');
    expect((await around.discord.tell('latest power')).text).toMatch(/Newest stories|No stories/u);
  });

  it('says that subscriptions are listed and ended', async () => {
    expect((await discord('subscriptions')).text).toContain('2 subscriptions');
    expect((await discord('unsubscribe', { which: '2' })).text).toContain('ended');
    expect((await discord('subscriptions')).text).toContain('1 subscription');
  });
});

describe('what the README says that Discord can do besides', { timeout: LATER_MS }, () => {
  it('shows what is watched beside the name of the bot', async () => {
    expect((await around.discord.watching()).at(-1)).toMatch(/source.*place/u);
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
    expect((await around.discord.press(set.id, same, 'owner')).text).toMatch(/Language\s*English/u);
  });

  it('answers who took it along to another server', async () => {
    const card = await discord('status', { region: 'kazakhstan' }, 'elsewhere');
    expect(card.text).toContain('Kazakhstan');
    expect(card.buttons).not.toContain('Subscribe here');
    expect(card.buttons).toContain('Refresh');
  });
});

describe('the README on Telegram', { timeout: LATER_MS }, () => {
  it('says that a group which adds the bot is told the next step', async () => {
    expect((await around.telegram.join()).text).toContain('/subscribe');
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
    expect(card.links).toContain(storyUrl);
    const hasChart = async () => (await around.telegram.messages('member')).some(({ hasPicture }) => hasPicture);
    await until(hasChart, 'the chart');
  });

  it('says that a channel is set up from the private chat, and its readers see nothing of it', async () => {
    const before = await around.telegram.messages('channel');
    expect((await telegram('/start', 'owner')).links.join(' ')).toContain('?startchannel&admin=post_messages');
    expect((await telegram('/subscribe @mining_news kazakhstan', 'owner')).text).toContain('News · Subscribed');
    expect((await telegram('/subscribe @mining_news kazakhstan', 'private')).text).toContain(
      'not one of its administrators',
    );
    expect(await around.telegram.messages('channel')).toEqual(before);
  });

  it.each([
    ['/latest kazakhstan power', /Newest stories|No stories/u],
    ['/history kazakhstan', /incident/u],
    ['/mute regulation 7d except_critical', /Muted: regulation/u],
    ['/mutes', /regulation/u],
    ['/unmute regulation', /Unmuted: regulation/u],
    ['/test Power rationing hits bitcoin miners in Kazakhstan', /would be told/u],
    ['/hashrate', /EH\/s ± \d/u],
    ['/sources', /1 of 1 sources answer/u],
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
    expect((await telegram(`/why ${storyUrl}`)).text).toMatch(/Matched:.*internet/su);
  });

  it('says that cards are had in any chat, and by a link', async () => {
    expect(await around.telegram.type('kazakh')).toMatch(/Kazakhstan.*start=status_KZ/su);
    expect((await telegram('/start status_KZ', 'private')).text).toMatch(/Kazakhstan.*internet/iu);
  });

  it('says that critical alerts can be pinned, and end with hashtags', async () => {
    expect((await telegram('/settings pin hashtags preview')).text).toMatch(/critical alerts: on.*Hashtags: on/su);
  });

  it('calls a topic by its name', async () => {
    expect((await telegram('/subscriptions')).text).toContain('topic Grid news');
  });
});

describe('what the README promises', { timeout: LATER_MS }, () => {
  it('an alert comes once, within a minute or so, with its source and time, to every subscriber', async () => {
    const url = await around.world.publish({
      id: 'rationing',
      title: 'Iran orders bitcoin miners to shut down as power grid fails',
      text: 'Iran ordered all licensed bitcoin miners to shut down on Monday after a nationwide power outage, the energy ministry said.',
      at: Date.now(),
    });
    const alertsAt = async () => {
      const places = [around.discord.channel(), ...TELLING.map((who) => around.telegram.messages(who))];
      const told = ({ text, links }: { readonly text: string; readonly links: readonly string[] }) =>
        links.includes(url) && /CRITICAL|MATERIAL/u.test(text);
      return (await Promise.all(places)).map((all) => all.filter(told));
    };
    await until(async () => (await alertsAt()).every((some) => some.length > 0), 'the alert');
    for (const some of await alertsAt()) {
      expect(some).toHaveLength(1);
      expect(some[0]?.text).toMatch(/Iran.*power.*gazette\.example/su);
    }
  });

  it('that alert has a thread in its channel and a post in the forum, with the tag of its topic', async () => {
    await until(async () => (await around.discord.threads()).length === 2, 'the thread and the post');
    const threads = await around.discord.threads();
    for (const { name } of threads) expect(name).toMatch(/CRITICAL.*Iran/u);
    expect(threads.find(({ parent }) => parent === FORUM)?.tags).toEqual(['1']);
  });

  it('it is pinned where a manager asked for that, and has the hashtags', async () => {
    const alert = async () =>
      (await around.telegram.messages('administrator')).find(({ text }) => /CRITICAL.*Iran/u.test(text));
    await until(async () => (await alert())?.isPinned === true, 'the pin');
    expect((await alert())?.text).toMatch(/#Iran #\w+/u);
  });

  it('health is answered and a heartbeat written', async () => {
    expect((await fetch(program.healthUrl)).status).toBe(200);
    const heartbeat = await readFile(join(program.dataDir, 'heartbeat.json'), 'utf8');
    expect(JSON.parse(heartbeat)).toMatchObject({ ok: true });
  });

  it('/forget deletes all data of a space, and of no other', async () => {
    const asked = await discord('forget');
    expect(asked.isPrivate).toBe(true);
    expect((await around.discord.press(asked.id, 'Delete everything', 'owner')).text).toContain('Deleted');
    expect((await discord('subscriptions')).text).toContain('No subscriptions');
    expect((await telegram('/subscriptions')).text).toContain('2 subscriptions');
  });

  it('logs are lines of JSON without the tokens', async () => {
    // npm says first what it runs.
    const lines = program.log().trim().split('\n');
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
    for (const remote of [around.discord, around.telegram]) expect(program.log()).not.toContain(await remote.token());
  });

  it('a crash loses nothing and tells nothing twice', async () => {
    const before = (await around.telegram.messages('channel')).length;
    await program.kill();
    // A busy machine makes the bot connect again meanwhile, and a question to a session that is not there gets no answer.
    const sessions = await around.discord.sessions();
    program = await around.start('the image');
    await until(async () => (await around.discord.sessions()) > sessions, 'the start as an image');
    expect((await telegram('/subscriptions', 'private')).text).toContain('1 subscription');
    expect(await around.telegram.messages('channel')).toHaveLength(before);
  });

  it('the image serves both platforms, with charts', async () => {
    await chart((await discord('status', { region: 'kazakhstan' })).id);
    await telegram('/status kazakhstan', 'private');
    const hasChart = async () => (await around.telegram.messages('private')).some(({ hasPicture }) => hasPicture);
    await until(hasChart, 'the chart');
  });

  it('it stops when it is told to, and every request was one that the platforms describe', async () => {
    expect(await program.stop()).toBe('0');
    expect(await around.discord.violations()).toEqual([]);
    expect(await around.telegram.violations()).toEqual([]);
  });
});
