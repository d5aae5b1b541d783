import { describe, expect, it } from 'vitest';
import { LOST, NEWS } from './discord-ids.ts';
import { beginWalk, LATER_MS } from './walk.ts';

const walk = beginWalk(['gazette', 'courier']);
const { discord, telegram, until } = walk;

/** Publishes that a country has no power. @returns the address of the page. */
const blackout = (country: string) =>
  walk.around.world.publish({
    id: `blackout-${country.toLowerCase()}`,
    title: `Nationwide power outage hits ${country}, bitcoin miners offline`,
    text: `A nationwide blackout hit ${country}, the grid operator said. All bitcoin miners are offline.`,
    at: Date.now(),
  });
const ofPlatforms = async (country: string) => {
  const told = ({ text }: { readonly text: string }) => text.includes(`CRITICAL · ${country}`);
  return {
    channel: (await walk.around.discord.channel()).filter(told),
    news: (await walk.around.discord.posts(NEWS)).filter(told),
    group: (await walk.around.telegram.messages('administrator')).filter(told),
    telegramChannel: (await walk.around.telegram.messages('channel')).filter(told),
    person: (await walk.around.telegram.messages('private')).filter(told),
  };
};

describe('in the middle of trouble', { timeout: LATER_MS }, () => {
  it('alerts pass the limits of the bot, of a chat and of all, and an outage: once, and whole', async () => {
    await walk.around.discord.describe();
    const channels: readonly Readonly<Record<string, string>>[] = [{}, { channel: NEWS }, { channel: LOST }];
    for (const channel of channels)
      expect((await discord('subscribe', { ...channel, severity: 'material' })).text).toContain('Subscribed');
    for (const who of ['administrator', 'private'] as const)
      expect((await telegram('/subscribe material', who)).text).toContain('Subscribed');
    expect((await telegram('/subscribe @mining_news material', 'owner')).text).toContain('Subscribed');
    expect((await telegram('/settings pin')).text).toContain('critical alerts: on');
    await walk.around.discord.obstruct();
    await walk.around.telegram.obstruct();
    await blackout('Norway');
    await until(async () => Object.values(await ofPlatforms('Norway')).every((some) => some.length > 0), 'the alert');
    const { telegramChannel, ...others } = await ofPlatforms('Norway');
    expect(telegramChannel).toMatchObject([{ buttons: ['Status', 'Why'] }]);
    for (const some of Object.values(others))
      expect(some).toMatchObject([{ buttons: ['Status', 'Why', 'Mute 24 h', 'Wrong'] }]);
    await until(async () => (await ofPlatforms('Norway')).news[0]?.isPublished === true, 'that followers have it');
    await until(async () => (await ofPlatforms('Norway')).group[0]?.isPinned === true, 'the pin');
  });

  it('what is asked while the gateway is lost is answered when its session goes on', async () => {
    const { answer, resumed } = await walk.around.discord.askMeanwhile('topics');
    expect(answer.text).toContain('hash rate');
    expect(resumed).toBe(1);
  });

  it('a command that Discord gave up waiting for costs nothing, and the next is answered', async () => {
    await walk.around.discord.askTooLate('topics');
    await until(async () => /unknown interaction/iu.test(walk.program.log()), 'the log');
    expect((await discord('topics')).text).toContain('hash rate');
  });

  it('autocomplete has places with news first, and finds others by what is typed', async () => {
    const [first] = await walk.around.discord.suggest('status', 'region', '');
    expect(['Kazakhstan', 'Norway']).toContain(first?.name);
    expect(await walk.around.discord.suggest('status', 'region', 'para')).toContainEqual({
      name: 'Paraguay',
      value: 'PY',
    });
    const [listed] = await walk.around.discord.suggest('subscribe', 'regions', 'Iran, kaz');
    expect(listed).toMatchObject({ value: expect.stringMatching(/^Iran,\s?KZ$/u) });
  });

  it('an edited command changes its answer', async () => {
    const { id, text } = await telegram('/status norwegen-und-so', 'private');
    expect(text).toContain('did not work');
    expect((await walk.around.telegram.edit('/status norway', 'private', id)).text).toMatch(/Norway.*Power/su);
  });

  it('what was said all night is summed up in one message', async () => {
    const before = (await walk.around.telegram.messages('member')).length;
    await walk.around.telegram.sayLongAgo(['/status norway', '/latest power'], 'member');
    await until(async () => (await walk.around.telegram.messages('member')).length > before, 'the sum');
    const [sum, ...others] = (await walk.around.telegram.messages('member')).slice(before);
    expect(sum?.text).toMatch(/I was away.*\/status norway.*\/latest power/su);
    expect(others).toEqual([]);
  });

  it('pictures are dark on Discord, begin with the facts on Telegram, and are uploaded once there', async () => {
    const card = await discord('hashrate');
    await walk.chart(card.id);
    const before = (await walk.around.telegram.photos()).length;
    const drawn = async () => (await walk.around.telegram.messages('private')).findLast(({ hasPicture }) => hasPicture);
    await telegram('/hashrate', 'private');
    await until(async () => /EH\/s/u.test((await drawn())?.text ?? ''), 'the chart');
    await telegram('/hashrate', 'private');
    await until(async () => (await walk.around.telegram.photos()).length >= before + 2, 'the same chart again');
    expect((await walk.around.telegram.photos()).at(-1)).toBe('id');
    const caption = (await walk.around.telegram.captions()).at(-1) ?? '';
    expect(caption.split('\n')[2]).toMatch(/EH\/s/u);
    expect(caption).not.toContain('Chart of');
    const light = await walk.around.telegram.pictureBytes((await drawn())?.id ?? 0);
    expect(light).toBeGreaterThan(0);
    expect(await walk.around.discord.pictureBytes(card.id)).not.toBe(light);
  });

  it('long lists have pages, which buttons turn', async () => {
    const places = [
      'Iran',
      'Texas',
      'Paraguay',
      'Iceland',
      'Sweden',
      'Finland',
      'Ethiopia',
      'Norway',
      'Oman',
      'Canada',
    ];
    for (const place of places) await telegram(`/subscribe ${place} critical`, 'private');
    const list = await telegram('/subscriptions', 'private');
    expect(list.text).toContain('11 subscriptions');
    const turned = await walk.around.telegram.press(list.id, '›', 'private');
    await until(
      async () =>
        (await walk.around.telegram.messages('private')).some(({ id, text }) => id === list.id && text !== list.text),
      'the second page',
    );
    expect(turned.told).toBe('');
    for (const _ of places) await telegram('/unsubscribe 2', 'private');
    expect((await telegram('/subscriptions', 'private')).text).toContain('1 subscription');
  });

  it('the end is told without a sound, changes the first message, reaches followers and ends the pin', async () => {
    const [alert] = (await ofPlatforms('Norway')).news;
    for (const publisher of ['gazette', 'courier'])
      await walk.around.world.publish({
        id: `norway-is-back-${publisher}`,
        title: 'Power fully restored across Norway',
        text: 'Electricity has been fully restored across all of Norway, the grid operator said. The nationwide blackout is over.',
        at: Date.now(),
        publisher,
      });
    const ends = async () =>
      (await walk.around.discord.posts(NEWS)).filter(({ text }) => text.startsWith('RESOLVED · Norway'));
    await until(async () => (await ends())[0]?.isPublished === true, 'the end');
    const first = async () => (await walk.around.discord.posts(NEWS)).find(({ id }) => id === alert?.id);
    await until(async () => (await first())?.isEdited === true, 'the change of the first message');
    expect((await first())?.text).toMatch(/^RESOLVED · CRITICAL · Norway.*see the message/su);
    expect((await first())?.links[0]).toContain('blackout-norway');
    const pinned = async () => (await walk.around.telegram.messages('administrator')).some(({ isPinned }) => isPinned);
    await until(async () => !(await pinned()), 'the end of the pin');
  });

  it('who blocks the bot, removes it, takes a right or a channel away is told where that can be, and loses nothing', async () => {
    await walk.around.telegram.block('private', true);
    await walk.around.telegram.letPost(false);
    await walk.around.telegram.kick();
    await walk.around.discord.deleteChannel(LOST);
    await blackout('Kyrgyzstan');
    const told = async () => (await walk.around.telegram.messages('owner')).map(({ text }) => text).join();
    await until(async () => (await told()).includes('Post Messages'), 'what is missing in the channel');
    const posts = async () => [...(await walk.around.discord.channel()), ...(await walk.around.discord.posts(NEWS))];
    const isGone = ({ text }: { readonly text: string }) => text.includes('no longer available');
    await until(async () => (await posts()).some(isGone), 'that a channel is gone');
    // What is for managers is not for followers.
    expect((await walk.around.discord.posts(NEWS)).filter((one) => isGone(one) && one.isPublished)).toEqual([]);
    await until(async () => walk.program.log().includes('its subscriptions are closed'), 'the log');
    await walk.around.telegram.block('private', false);
    await walk.around.telegram.letPost(true);
    await until(async () => {
      const { telegramChannel, person } = await ofPlatforms('Kyrgyzstan');
      return telegramChannel.length === 1 && person.length === 1;
    }, 'what waited for the right, and for the person');
  });

  it('a group that removed the bot and adds it again is offered its subscriptions', async () => {
    const back = await walk.around.telegram.addAgain();
    const again = back.buttons.find((label) => label.startsWith('Resume')) ?? '';
    await walk.around.telegram.press(back.id, again, 'administrator');
    await until(
      async () => (await walk.around.telegram.messages('administrator')).some(({ text }) => text.includes('goes on')),
      'that it goes on',
    );
  });

  it('a group that becomes a supergroup keeps what it asked for, and is not greeted as a new one', async () => {
    await walk.around.telegram.upgrade();
    expect((await telegram('/subscriptions', 'upgraded')).text).toContain('1 subscription');
    await blackout('Iceland');
    const there = () => walk.around.telegram.messages('upgraded');
    await until(async () => (await there()).some(({ text }) => text.includes('CRITICAL · Iceland')), 'the alert');
    expect((await there()).filter(({ text }) => text.includes('/subscribe'))).toEqual([]);
  });

  it('every request was one that the platforms describe', async () => {
    await walk.program.stop();
    expect(await walk.around.discord.violations()).toEqual([]);
    expect(await walk.around.telegram.violations()).toEqual([]);
  });
});
