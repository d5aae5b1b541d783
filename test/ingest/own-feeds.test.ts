import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openBoard } from '../../adapters/web/index.ts';
import type { OwnFeed } from '../../src/alerts/alert.ts';
import { encodeButton } from '../../src/chat/button-codec.ts';
import type { Message } from '../../src/chat/message.ts';
import { HOUR_MS } from '../../src/clock.ts';
import { silent } from '../harness/delivering.ts';
import { ADDRESSES, HEADLINES, OURS, OWN, openSpaces, type Spaces } from '../harness/own-feeds.ts';
import { sampleOwnFeed } from '../harness/samples.ts';

const headlines = (world: Spaces, address: string) =>
  world.sent
    .filter((one) => one.address === address && one.ofOwn)
    .map(({ text }) => HEADLINES.find((one) => text.includes(one)));

/** All that people who have no such feed can see: stories, incidents, sources, the board, and every message. */
async function publicView({ state, core, sent, poller }: Spaces) {
  const board = await openBoard({
    services: core.services,
    pictures: { resolve: async () => undefined },
    port: 0,
    host: '127.0.0.1',
    url: 'https://board.example',
    monotonic: () => 0,
    log: silent,
  });
  const read = async (path: string) => (await fetch(`http://127.0.0.1:${board.port}${path}`)).text();
  const paths = ['/', '/feed.json', '/feed.atom', '/sources', '/api/v1/stories', '/api/v1/status', '/region/KZ'];
  const pages = await Promise.all(paths.map(read));
  await board.close();
  return {
    pages,
    stories: await state.storiesSince(0, 100),
    incidents: await state.incidentsSince(0),
    observations: await state.observationsSince(0),
    latest: await core.services.latest({ since: 0, limit: 100 }),
    sources: (await core.services.sources()).map(({ feed, state: is }) => [feed.id, is?.failures, is?.newsAt]),
    lastGoodPollAt: poller().lastGoodPollAt(),
    messages: sent
      .filter(({ ofOwn }) => !ofOwn)
      .map(({ address, text }) => `${address} ${text}`)
      .sort(),
  };
}

describe('feeds of single spaces', () => {
  it('never reach another one: for everybody else the world is as it would be without them', async () => {
    const own = fc.record({
      address: fc.constantFrom(...ADDRESSES),
      url: fc.constantFrom(OURS, ...OWN),
      isAll: fc.boolean(),
      regions: fc.constantFrom([], ['KZ']),
    });
    const news = fc.record({ url: fc.constantFrom(OURS, ...OWN), title: fc.constantFrom(...HEADLINES) });
    const rounds = fc.array(fc.array(news, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    const play = async (
      feeds: readonly Partial<OwnFeed>[],
      told: readonly (readonly { url: string; title: string }[])[],
    ) => {
      const world = await openSpaces();
      for (const url of [OURS, ...OWN]) world.publish(url, 'What was there before');
      await world.tick();
      for (const one of feeds) await world.add(one);
      for (const [index, items] of told.entries()) {
        for (const { url, title } of items) world.publish(url, title);
        if (index === 2) world.restart();
        await world.pass(HOUR_MS);
      }
      return world;
    };
    let messages = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(own, { minLength: 1, maxLength: 6 }), rounds, async (chosen, told) => {
        const feeds = chosen.map(({ address, url, isAll, regions }, index) => {
          const id = `own-${index}`;
          return { id, address, regions, feed: { url, title: `Title of ${id}`, isAll } };
        });
        const [withOwn, without] = [await play(feeds, told), await play([], told)];
        for (const { address, text, ofOwn } of withOwn.sent) {
          if (!ofOwn) continue;
          messages += 1;
          const named = feeds.filter(({ feed: { title } }) => text.includes(title));
          expect(named.map((one) => one.address)).toEqual([address]);
        }
        expect(await publicView(withOwn)).toEqual(await publicView(without));
      }),
      { seed: 15, numRuns: 12 },
    );
    // Else nothing would have been shown.
    expect(messages).toBeGreaterThan(20);
  }, 120_000);

  it('are silent at first, and tell what comes next once, whatever is started anew', async () => {
    const world = await openSpaces();
    world.publish(OWN[0], HEADLINES[0]);
    await world.add({});
    await world.tick();
    world.restart();
    await world.pass(HOUR_MS);
    expect(headlines(world, 'discord:1:11')).toEqual([]);
    world.publish(OWN[0], HEADLINES[2]);
    await world.pass(HOUR_MS);
    world.restart();
    await world.pass(HOUR_MS);
    expect(headlines(world, 'discord:1:11')).toEqual([HEADLINES[2]]);
  });

  it('tell what matters to miners, and with "all" the rest, too; both only of what was asked for', async () => {
    const world = await openSpaces();
    for (const url of OWN) world.publish(url, 'What was there before');
    await world.add({ id: 'matching' });
    await world.add({ id: 'everything', address: 'discord:2:21', feed: { url: OWN[0], title: 'All', isAll: true } });
    await world.add({ id: 'kazakh', address: 'telegram:-5', regions: ['KZ'] });
    for (const title of HEADLINES.slice(2, 4)) world.publish(OWN[0], title);
    await world.pass(HOUR_MS);
    expect(headlines(world, 'discord:1:11')).toEqual([HEADLINES[2]]);
    expect(headlines(world, 'discord:2:21')).toEqual([HEADLINES[2], HEADLINES[3]]);
    expect(headlines(world, 'telegram:-5')).toEqual([]);
  });

  it('say by a button, and to who answers their message, why it came; nowhere else', async () => {
    const world = await openSpaces();
    world.publish(OWN[0], 'What was there before');
    await world.add({ regions: ['US-TX'] });
    world.publish(OWN[0], HEADLINES[2]);
    await world.pass(HOUR_MS);
    const sent = world.sent.findIndex(({ ofOwn }) => ofOwn);
    const { buttons = [] }: Message = JSON.parse(world.sent[sent]?.text ?? '');
    const pressed = buttons.flat().find(({ command }) => command === 'why');
    expect(pressed && encodeButton(pressed)).toMatch(/^why&link=alert:/u);
    const ask = async (space: string, options: Readonly<Record<string, string>>, messageId?: string) => {
      const caller = { id: '1', isManager: false };
      const asked = {
        platform: 'discord',
        space,
        address: `${space}:${space === 'discord:1' ? 11 : 21}`,
        at: 0,
      } as const;
      const more = messageId === undefined ? {} : { messageId };
      const reply = await world.core.handler.invoke({ ...asked, ...more, caller, command: 'why', options });
      return JSON.stringify(reply?.message);
    };
    const why = /Told here.*switch off.*what matters to miners · Texas.*From your feed “Title of own”/su;
    expect(await ask('discord:1', pressed?.options ?? {})).toMatch(why);
    expect(await ask('discord:1', {}, String(sent + 1))).toMatch(why);
    expect(await ask('discord:2', pressed?.options ?? {})).not.toMatch(/switch off|Title of own/u);
  });

  it('are fetched once for all of their spaces, ours included', async () => {
    const world = await openSpaces();
    for (const url of [OURS, OWN[0]]) world.publish(url, 'What was there before');
    for (const [index, address] of ADDRESSES.entries()) {
      await world.add({ id: `a-${index}`, address });
      await world.add({ id: `b-${index}`, address, feed: { url: OURS, title: 'Ours' } });
    }
    world.fetches.length = 0;
    await world.tick();
    expect(world.fetches.sort()).toEqual([OWN[0], OURS]);
  });

  it('tell nothing again that our own feeds brought to the same place', async () => {
    const world = await openSpaces();
    world.publish(OURS, 'What was there before');
    await world.tick();
    await world.add({ id: 'same', feed: { url: OURS, title: 'Same', isAll: true } });
    await world.add({ id: 'paused', address: 'discord:1:99', feed: { url: OURS, title: 'Same', isAll: true } });
    world.publish(OURS, HEADLINES[0]);
    await world.pass(HOUR_MS);
    expect(headlines(world, 'discord:1:11')).toEqual([]);
    expect(headlines(world, 'discord:1:99')).toEqual([HEADLINES[0]]);
    expect(world.sent.filter(({ address }) => address === 'discord:1:11')).toHaveLength(1);
  });

  it('say no more than the newest of what a site gives new names all at once', async () => {
    const world = await openSpaces();
    world.publish(OWN[0], 'What was there before');
    await world.add({ feed: { url: OWN[0], title: 'All', isAll: true } });
    for (let index = 0; index < 60; index++) world.publish(OWN[0], `Page ${index} of the old site`);
    await world.pass(HOUR_MS);
    await world.pass(HOUR_MS);
    const told = world.sent.map(({ text }) => text).join('\n');
    const pages = new Set([...told.matchAll(/Page (\d+) of/gu)].map(([, page]) => Number(page)));
    expect(pages.size).toBe(25);
    expect(Math.min(...pages)).toBe(35);
  });

  it('that are closed are neither polled nor told', async () => {
    const world = await openSpaces();
    world.publish(OWN[0], 'What was there before');
    await world.add({ id: 'closed', state: 'closed' });
    world.publish(OWN[0], HEADLINES[0]);
    await world.pass(HOUR_MS);
    expect(world.sent).toEqual([]);
    expect(await world.core.ownFeeds.polled()).toEqual([]);
  });

  it('show their newest item as it would arrive', async () => {
    const world = await openSpaces();
    world.publish(OWN[0], HEADLINES[3]);
    world.publish(OWN[0], HEADLINES[0]);
    const found = await world.core.ownFeeds.find(OWN[0]);
    const settings = { language: 'en', timeZone: 'UTC', quietHours: null, mention: null };
    const own = sampleOwnFeed({ topics: [], regions: [], leastSeverity: 1, feed: { url: OWN[0], title: 'North' } });
    const preview = await world.core.ownFeeds.preview(own, found, settings);
    expect(preview).toMatchObject({ withheld: null, message: { title: 'MATERIAL · Pavlodar Region · power' } });
    world.publish(OWN[0], HEADLINES[3]);
    const next = await world.core.ownFeeds.find(OWN[0]);
    expect(await world.core.ownFeeds.preview(own, next, settings)).toMatchObject({
      withheld: 'not-relevant',
      message: { title: 'North' },
    });
    const elsewhere = { ...own, regions: ['IR'] };
    expect(await world.core.ownFeeds.preview(elsewhere, found, settings)).toMatchObject({ withheld: 'regions' });
    onTestFinished(() => world.state.close());
  });
});
