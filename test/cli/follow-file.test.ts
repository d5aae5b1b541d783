import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../config/index.ts';
import { DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { readFollowChannels, subscribeFollowChannels } from '../../src/cli/follow-file.ts';
import { everything } from '../../src/cli/play.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';

const DISCORD = { DISCORD_TOKEN: 'd'.repeat(30) };
const TELEGRAM = { TELEGRAM_TOKEN: `123456:${'t'.repeat(35)}` };
const NEWS = 'discord:100000000000000001:200000000000000001';
const OTHER = 'discord:100000000000000001:200000000000000002';
const RUSSIAN = 'telegram:-1001234567890';
const link = 'https://t.me/hashwire_ru';

const folder = mkdtempSync(join(tmpdir(), 'hashwire-follow-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function read(channels: unknown, tokens: Readonly<Record<string, string>> = { ...DISCORD, ...TELEGRAM }) {
  const path = join(folder, `${++files}.json`);
  writeFileSync(path, JSON.stringify({ channels }));
  return readFollowChannels(readConfig({ test: { ...tokens, FOLLOW_CHANNELS: path } }), ['en', 'ru']);
}
const mistakes = (...given: Parameters<typeof read>): string => {
  try {
    read(...given);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was wrong');
};

describe('FOLLOW_CHANNELS', () => {
  it('needs an id, an address and a link; the rest has defaults', () => {
    expect(read([{ id: 'news', address: NEWS, link }])).toEqual([
      { id: 'news', address: NEWS, link, regions: [], topics: [], leastSeverity: 2, language: 'en' },
    ]);
    expect(readFollowChannels(readConfig({ test: {} }), ['en'])).toEqual([]);
  });

  it.each([
    ['a user’s address', [{ id: 'a', address: 'telegram:7', link }], '0.address: expected discord:<server id>'],
    ['a name for an address', [{ id: 'a', address: '@news', link }], '0.address: expected discord:<server id>'],
    ['a link of another kind', [{ id: 'a', address: NEWS, link: 'javascript:1' }], '0.link: expected the https://'],
    ['a place that is no code', [{ id: 'a', address: NEWS, link, regions: ['Iran'] }], '0.regions.0: expected an ISO'],
    [
      'a language of no words',
      [{ id: 'a', address: NEWS, link, language: 'klingon' }],
      '0.language: expected one of en',
    ],
    ['a misspelt field', [{ id: 'a', address: NEWS, link, topic: 'internet' }], 'channels.0'],
    ['no channel', [], 'channels: expected at least one channel'],
    ['one id twice', [NEWS, OTHER].map((address) => ({ id: 'a', address, link })), 'an id stands there twice'],
    ['one address twice', ['a', 'b'].map((id) => ({ id, address: NEWS, link })), 'an address stands there twice'],
  ])('says where %s stands, and what is expected there', (_, channels, expected) => {
    expect(mistakes(channels)).toContain(expected);
  });

  it('asks for the token of the platform that a channel is on', () => {
    expect(mistakes([{ id: 'a', address: RUSSIAN, link }], DISCORD)).toContain('0.address: needs TELEGRAM_TOKEN');
  });

  it('subscribes what it names, in its language, and leaves the rest of the server as it is', async () => {
    const state = openSqlite(':memory:', { clock: () => 5 });
    const space = 'discord:100000000000000001';
    await state.subscriptions.set('own', everything('own', OTHER, 1));
    await state.settings.set(space, { ...DEFAULT_SETTINGS, timeZone: 'Asia/Almaty' });
    const both = read([
      { id: 'iran', address: NEWS, link, regions: ['IR'], severity: 'critical', language: 'ru' },
      { id: 'telegram', address: RUSSIAN, link, language: 'ru' },
    ]);
    await subscribeFollowChannels(state, both, 5);
    expect(await state.subscriptions.get('follow-iran')).toMatchObject({ regions: ['IR'], leastSeverity: 3, space });
    expect(await state.settings.get(space)).toMatchObject({
      language: 'en',
      timeZone: 'Asia/Almaty',
      channels: { '200000000000000001': { language: 'ru' } },
    });
    expect(await state.settings.get(RUSSIAN)).toMatchObject({ language: 'ru' });

    const [iran] = both;
    if (iran === undefined) throw new Error('no channel');
    const paused = await state.subscriptions.get('follow-iran');
    await state.subscriptions.set('follow-iran', { ...(paused as NonNullable<typeof paused>), state: 'paused' });
    await subscribeFollowChannels(state, [{ ...iran, topics: ['internet'] }], 9);
    const left = new Map(await state.subscriptions.entries());
    expect([...left.keys()].toSorted()).toEqual(['follow-iran', 'own']);
    expect(left.get('follow-iran')).toMatchObject({ createdAt: 5, topics: ['internet'], state: 'paused' });
    await subscribeFollowChannels(state, [], 9);
    expect((await state.subscriptions.entries()).map(([key]) => key)).toEqual(['own']);
    await state.close();
  });
});
