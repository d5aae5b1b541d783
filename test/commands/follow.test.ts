import { describe, expect, it } from 'vitest';
import type { FollowChannel } from '../../src/alerts/follow-channels.ts';
import { type Asker, createTestBot } from '../harness/bot.ts';

const channel = (id: string, over: Partial<FollowChannel> = {}): FollowChannel => ({
  id,
  address: 'discord:1:2',
  link: `https://discord.gg/${id}`,
  language: 'en',
  regions: [],
  topics: [],
  leastSeverity: 2,
  ...over,
});
const CHANNELS = [
  channel('asia', { regions: ['KZ', 'UZ'] }),
  channel('texas', { regions: ['US-TX'], topics: ['power'] }),
  channel('english', { address: 'telegram:-1001', link: 'https://t.me/english' }),
  channel('russian', { address: 'telegram:-1002', link: 'https://t.me/russian', language: 'ru' }),
];
const botWith = (channels: readonly FollowChannel[]) => createTestBot({ followChannels: () => channels });
const linksOf = async (typed: string, platform: 'discord' | 'telegram' = 'telegram') => {
  const { reply } = await botWith(CHANNELS).ask(typed, {
    platform,
    space: platform === 'discord' ? 'discord:9' : 'telegram:1',
  });
  return [...JSON.stringify(reply?.message.paragraphs).matchAll(/https:\/\/[\w.]+\/(\w+)/gu)].map(([, id]) => id);
};

describe('/follow', () => {
  it('says that there are none, and what to do instead', async () => {
    expect((await botWith([]).ask('/follow')).text).toMatch(/has set up no channels.*\/subscribe/u);
  });

  it('lists all, those on the platform first, each with what it carries, its language and its link', async () => {
    expect(await linksOf('/follow')).toEqual(['english', 'russian', 'asia', 'texas']);
    expect(await linksOf('/follow', 'discord')).toEqual(['asia', 'texas', 'english', 'russian']);
    const { text } = await botWith(CHANNELS).ask('/follow');
    expect(text).toContain('Kazakhstan, Uzbekistan · material or worse · English · Discord <https://discord.gg/asia>');
    expect(text).toMatch(/Русский/u);
    expect(text).toMatch(/On Discord, .*\n.*On Telegram/u);
  });

  it.each([
    ['/follow kazakhstan', ['english', 'russian', 'asia']],
    ['/follow region:us', ['english', 'russian', 'texas']],
    ['/follow region:us-ca', ['english', 'russian']],
    ['/follow topics:regulation', ['english', 'russian', 'asia']],
    ['/follow kazakhstan language:ru', ['russian']],
    ['/follow language:русский', ['russian']],
  ])('%s names those that carry some of it', async (typed, expected) => {
    expect(await linksOf(typed)).toEqual(expected);
  });

  it('says so where none carries it', async () => {
    const { text } = await botWith([channel('asia', { regions: ['KZ'] })]).ask('/follow texas');
    expect(text).toContain('None of the channels to follow carries that');
  });
});

describe('the buttons of /follow', () => {
  const SERVER = { platform: 'discord', space: 'discord:9', address: 'discord:9:4' } as const;
  const press = async (manager: boolean, missing: readonly string[] = []) => {
    const followed: string[] = [];
    const follow = async (...between: readonly string[]) => {
      followed.push(between.join(' > '));
      return missing;
    };
    const bot = createTestBot({ followChannels: () => CHANNELS, follow });
    const { text } = await bot.invoke('follow', { here: 'texas' }, { ...SERVER, manager });
    return { followed, text };
  };

  it('stand in servers on Discord alone, one for each of its channels', async () => {
    const labels = async (asker: Asker) => {
      const { reply } = await botWith(CHANNELS).ask('/follow', asker);
      return (reply?.message.buttons ?? []).flat().map(({ options }) => options.here);
    };
    expect(await labels(SERVER)).toEqual(['asia', 'texas']);
    expect(await labels({ ...SERVER, space: 'discord:1', address: 'discord:1:2' })).toEqual([]);
    expect(await labels({ platform: 'discord', space: 'discord:@7' })).toEqual([]);
    expect(await labels({})).toEqual([]);
  });

  it('let the channel follow for a manager, and nobody else', async () => {
    expect(await press(true)).toEqual({
      followed: ['discord:1:2 > discord:9:4'],
      text: expect.stringContaining('This channel follows it now'),
    });
    const { followed, text } = await press(false);
    expect([followed, text]).toEqual([[], expect.stringContaining('Manage Server')]);
  });

  it('say which permission is missing for it', async () => {
    expect((await press(true, ['Manage Webhooks'])).text).toMatch(
      /permission Manage Webhooks in this channel.*discord\.gg/su,
    );
  });
});

describe('/subscribe where a public channel carries the same', () => {
  const offers = async (typed: string, channels = CHANNELS) => {
    const { reply, text } = await botWith(channels).ask(typed);
    const isThere = text.includes('A public channel carries all of this');
    expect(JSON.stringify(reply?.message.buttons).includes('"follow"')).toBe(isThere);
    return isThere;
  };

  it('offers it for everything of a region, and not for what it lacks', async () => {
    expect(await offers('/subscribe kazakhstan severity:material')).toBe(true);
    expect(await offers('/subscribe everything severity:critical')).toBe(true);
    expect(await offers('/subscribe kazakhstan')).toBe(false);
    expect(await offers('/subscribe kazakhstan severity:material words:asic')).toBe(false);
    expect(await offers('/subscribe kazakhstan severity:material digest:daily')).toBe(false);
    const own = [channel('kz', { address: 'telegram:-1003', regions: ['KZ'], topics: ['internet'] })];
    expect(await offers('/subscribe kazakhstan severity:material', own)).toBe(false);
    expect(await offers('/subscribe everything severity:material topics:internet', own)).toBe(false);
    expect(await offers('/subscribe almaty severity:material topics:internet', own)).toBe(true);
    expect(await offers('/subscribe kazakhstan severity:material', CHANNELS.slice(0, 2))).toBe(false);
  });
});
