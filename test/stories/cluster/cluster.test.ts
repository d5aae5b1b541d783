import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/clock.ts';
import type { Item } from '../../../src/feeds/feed.ts';
import { createClusterer, storyIdOf } from '../../../src/stories/cluster/cluster.ts';
import { readDocument } from '../../../src/text/tokenize.ts';
import { anyText } from '../../harness/arbitraries.ts';
import { item, NO_MATCH, START, take } from './reports.ts';

/** @returns the story of each, numbered in the order of their beginning. */
function play(...items: readonly Item[]): number[] {
  const clusterer = createClusterer();
  const stories: string[] = [];
  return items.map((one) => {
    const { storyId } = take(clusterer, one);
    if (!stories.includes(storyId)) stories.push(storyId);
    return stories.indexOf(storyId);
  });
}

describe('reports of one event become one story', () => {
  it('when two papers word it differently', () => {
    expect(
      play(
        item('Norhash buys two hydro sites in Paraguay for $45 million'),
        item('Bitcoin miner Norhash acquires Paraguay hydro sites in $45M deal', { hours: 5 }),
      ),
    ).toEqual([0, 0]);
  });

  it('when the net of a country is cut and papers tell it over days', () => {
    expect(
      play(
        item('Kazakhstan shuts down internet, bitcoin miners go offline'),
        item('Bitcoin hashrate falls as internet blackout in Kazakhstan persists', { hours: 50 }),
      ),
    ).toEqual([0, 0]);
  });

  it('when they are written in different languages', () => {
    expect(
      play(
        item('Internet shut down across Kazakhstan amid protests'),
        item('В Казахстане на фоне протестов отключили интернет', { language: 'ru', hours: 6 }),
      ),
    ).toEqual([0, 0]);
  });

  it('when three languages tell what happened', () => {
    expect(
      play(
        item('Kazakhstan cuts power to crypto miners amid shortage'),
        item('Казахстан отключил майнеров от электричества', { language: 'ru', hours: 2 }),
        item('哈萨克斯坦因电力短缺切断矿工供电', { language: 'zh', hours: 9 }),
      ),
    ).toEqual([0, 0, 0]);
  });

  it('when one feed has no headline', () => {
    expect(
      play(
        item('', { text: 'Norhash is buying two hydro sites in Paraguay for $45 million, the miner said on Monday.' }),
        item('Norhash buys two Paraguay hydro sites for $45 million', { hours: 3 }),
      ),
    ).toEqual([0, 0]);
  });

  it('when one paper rounds the figure of the other', () => {
    expect(
      play(
        item('Norhash sells 41 hydro sites and gains 7.96% on the day'),
        item('Norhash gains nearly 8% after sale of sites', { hours: 9 }),
      ),
    ).toEqual([0, 0]);
  });

  it('when a publisher surrounds all its news with the same words', () => {
    const around = 'Welcome to the dynamic landscape of the thriving cryptocurrency realm, where enthusiasts explore.';
    const others = Array.from({ length: 30 }, (_, at) =>
      item(`Exchange number ${at} lists another coin`, { text: around, publisher: 'around.example' }),
    );
    const first = item('Norhash to raise $850M', { text: 'The miner Norhash wants to raise $850 million with notes.' });
    const second = item('Norhash unveils $850 million note sale', {
      text: around,
      publisher: 'around.example',
      hours: 1,
    });
    const stories = play(first, ...others, second);
    expect(stories.at(-1)).toBe(0);
  });
});

describe('different events stay apart', () => {
  it('when two firms borrow the same sum in the same words', () => {
    expect(
      play(
        item('TeraNorth prices $1 billion of convertible notes'),
        item('SunHash prices $1 billion of convertible notes', { hours: 20 }),
      ),
    ).toEqual([0, 1]);
  });

  it('when headlines in the same words name two regions', () => {
    expect(
      play(
        item('Bill in Oregon would make crypto mines pay for grid upgrades'),
        item('Bill in Minnesota would make crypto mines pay for grid upgrades', { hours: 20 }),
      ),
    ).toEqual([0, 1]);
  });

  it('when two raids count other machines', () => {
    expect(
      play(
        item('Thai police seize 3,600 rigs in bitcoin mining raid'),
        item('Thai police seize 240 rigs in bitcoin mining raid', { hours: 40 }),
      ),
    ).toEqual([0, 1]);
  });

  it('when the same net is cut again weeks later', () => {
    expect(
      play(
        item('Mobile internet cut in Burkina Faso after protests'),
        item('Mobile internet cut in Burkina Faso after protests, again', { hours: 24 * 40 }),
      ),
    ).toEqual([0, 1]);
  });

  it('when the same thing happens in another country', () => {
    expect(
      play(
        item('Kosovo bans cryptocurrency mining after power cuts'),
        item('Tajikistan bans cryptocurrency mining after power cuts', { hours: 4 }),
      ),
    ).toEqual([0, 1]);
  });

  it('when the same thing happens in another part of the country', () => {
    expect(
      play(
        item('Texas bans new bitcoin mining sites after power shortage'),
        item('Montana bans new bitcoin mining sites after power shortage', { hours: 4 }),
      ),
    ).toEqual([0, 1]);
  });

  it('when two languages share a place and a subject, but not what happened', () => {
    expect(
      play(
        item('Kazakhstan raises electricity tariff for miners'),
        item('В Казахстане закрыли незаконную майнинговую ферму', { language: 'ru', hours: 2 }),
        item('Minera de Kazajistán compra 5.000 máquinas', { language: 'es', hours: 3 }),
      ),
    ).toEqual([0, 1, 2]);
  });

  it('when a report counts such troubles over the world', () => {
    expect(
      play(
        item('Internet shutdown in Kazakhstan enters second day'),
        item('Internet shutdowns cost the world $9 billion last year, study says', { hours: 3 }),
      ),
    ).toEqual([0, 1]);
  });

  it('when the net is back', () => {
    expect(
      play(
        item('Internet shut down in Kazakhstan, bitcoin miners stop'),
        item('Kazakhstan miners ready to restart as internet is restored', { hours: 90 }),
      ),
    ).toEqual([0, 1]);
  });

  it('when one paper writes a series with the same headline and new figures', () => {
    const publisher = 'series.example';
    expect(
      play(
        item('Bitcoin price analysis: bulls defend $91,000', { publisher }),
        item('Bitcoin price analysis: bulls defend $93,500', { publisher, hours: 24 }),
        item('Bitcoin price analysis: bears push below $90,200', { publisher, hours: 48 }),
      ),
    ).toEqual([0, 1, 2]);
  });

  it('when a digest names it among other things', () => {
    expect(
      play(
        item('Norhash buys two hydro sites in Paraguay for $45 million'),
        item('Norhash buys hydro sites, Lisbon taxes wallets, and more news', { hours: 5 }),
      ),
    ).toEqual([0, 1]);
  });

  it('when one of them is about another kind of miner, which alone would be no alert', () => {
    const clusterer = createClusterer();
    const cut = item('Bolivia shuts down internet nationwide as protests spread, bitcoin miners go offline', {
      text: 'The government cut internet access on Monday. Bitcoin miners in Bolivia lost their pools.',
    });
    const deal = item('Gold miner strikes deal for Bolivia copper pit', {
      hours: 1,
      text: 'A gold miner signed a deal on Monday to dig for copper in Bolivia.',
    });
    const together = { cut: take(clusterer, cut).storyId, deal: take(clusterer, deal).storyId };
    const other = createClusterer();
    take(other, cut);
    expect(together.deal).toBe(together.cut);
    expect(take(other, deal, { ...NO_MATCH, relevant: false }).storyId).not.toBe(together.cut);
  });

  it('when only common words are shared', () => {
    expect(
      play(item('Bitcoin mining company reports results'), item('Bitcoin mining company opens office', { hours: 2 })),
    ).toEqual([0, 1]);
  });

  it('when machines are seized days after the ban', () => {
    expect(
      play(
        item('Kosovo bans crypto mining to save electricity', {
          text: 'The government of Kosovo banned cryptocurrency mining on Tuesday to save electricity.',
        }),
        item('Kosovo police seize 300 mining machines after the ban', {
          text: 'Police in Kosovo seized more than 300 mining machines in the north, days after mining was banned.',
          hours: 96,
        }),
      ),
    ).toEqual([0, 1]);
  });
});

describe('the index', () => {
  it('is the same after a restart', () => {
    const before = createClusterer();
    const first = item('Norhash buys two hydro sites in Paraguay for $45 million');
    const { features } = before.assign(readDocument(first), first, NO_MATCH);
    const stored: unknown = JSON.parse(JSON.stringify(features));
    const after = createClusterer();
    after.load([{ id: 'kept', features: stored }]);
    const second = item('Miner Norhash acquires two Paraguay hydro sites for $45M', { hours: 5 });
    expect(after.assign(readDocument(second), second, NO_MATCH).storyId).toBe('kept');
  });

  it('passes over features it cannot read', () => {
    const clusterer = createClusterer();
    clusterer.load([{ id: 'old', features: { made: 'by another version' } }]);
    expect(clusterer.size).toBe(0);
  });

  it('forgets what is older', () => {
    const clusterer = createClusterer();
    const title = 'Norhash buys two hydro sites in Paraguay for $45 million';
    take(clusterer, item(title));
    clusterer.forget(START + DAY_MS);
    expect(clusterer.size).toBe(0);
    const again = item(title, { hours: 30 });
    expect(clusterer.assign(readDocument(again), again, NO_MATCH).storyId).toBe(null);
  });

  it('takes any text, and says why an item joined in words of the item', () => {
    const clusterer = createClusterer();
    fc.assert(
      fc.property(anyText(200), fc.string({ maxLength: 400 }), (title, text) => {
        const { storyId, score, evidence } = ((one: Item) => clusterer.assign(readDocument(one), one, NO_MATCH))(
          item(title, { text }),
        );
        expect(storyId).toBe(null);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(evidence).toEqual([]);
      }),
    );
    take(clusterer, item('Norhash buys two hydro sites in Paraguay for $45 million'));
    const second = item('Norhash acquires Paraguay hydro sites for $45M', { hours: 5 });
    const [evidence] = clusterer.assign(readDocument(second), second, NO_MATCH).evidence;
    expect(evidence?.quote).toContain('Norhash');
    expect(evidence?.rule).toBe('story.alike');
  });

  it('keeps little of an item, however long it is', () => {
    const clusterer = createClusterer();
    const endless = Array.from({ length: 20_000 }, (_, at) => `Norhash${at} ${at * 13}%`).join(' ');
    const one = item(`${'Q'.repeat(20_000)} ${endless}`, { text: `${'q'.repeat(20_000)} ${endless}` });
    expect(JSON.stringify(clusterer.assign(readDocument(one), one, NO_MATCH).features).length).toBeLessThan(5000);
  });

  it('gives the same short id for the same first item', () => {
    expect(storyIdOf('a'.repeat(64))).toBe(storyIdOf('a'.repeat(64)));
    expect(storyIdOf('a'.repeat(64)).length).toBeLessThanOrEqual(16);
  });
});
