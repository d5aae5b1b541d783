import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/feeds/feed.ts';
import { createAnalyze } from '../../../src/stories/analyze.ts';

const analyze = createAnalyze();
const AT = Date.UTC(2026, 10, 24, 9);

function read(title: string, text = '') {
  const item: Item = {
    id: 'c'.repeat(32),
    feedId: 'test',
    publisher: 'news.example',
    url: 'https://news.example/1',
    title,
    text,
    language: '',
    publishedAt: AT,
    seenAt: AT,
    firstSight: false,
  };
  const { match, observations } = analyze(item);
  return { ...match, observations };
}

describe('an advert says nothing of a place, whatever outage it names', () => {
  it.each([
    ['Sponsored: Mine bitcoin without power cuts while Cuba is dark', ''],
    ['[Advertorial] Nationwide blackout in Cuba? Move to our halls', ''],
    ['Nationwide blackout in Cuba: keep hashing | Partner content', ''],
    ['Nationwide blackout in Cuba (sponsored)', ''],
    ['Nationwide blackout leaves Cuba without power', 'Advertisement. Book a place in our halls.'],
    ['All of Cuba is without power: your ASICs need not be', 'The first month free for new customers.'],
    ['Werbung: Ganz Kuba ohne Strom, Ihr Miner läuft weiter', ''],
    ['На правах рекламы: вся Куба без света, а ваши асики работают', ''],
    ['广告：古巴全国停电，您的矿机照常运行', ''],
  ])('%s', (title, text) => {
    expect(read(title, text)).toMatchObject({ relevant: false, severity: 0, observations: [] });
  });

  it.each([
    ['State-sponsored hackers: whole of Cuba without power after attack', ''],
    ['Cuba: nationwide blackout leaves the island without power', 'Sponsored by nobody, the grid fell at noon.'],
  ])('but %s is news', (title, text) => {
    expect(read(title, text)).toMatchObject({ relevant: true });
    expect(read(title, text).observations).not.toEqual([]);
  });
});

describe('only what has stopped, or will, is critical', () => {
  it.each([
    'Fears of a nationwide blackout grow in Bangladesh',
    'Total blackout of the whole country feared in Malawi',
    'Temor a un apagón total en todo el país en Honduras',
    '专家担忧老挝冬季或出现全国性断电',
    'Netzbetreiber übt den Ernstfall: Blackout-Übung in Österreich',
  ])('not: %s', (title) => {
    expect(read(title).severity).toBeLessThan(3);
  });

  it.each([
    'Nationwide blackout leaves all of Malawi without power',
    'Todo Guatemala se queda a oscuras tras un apagón nacional',
  ])('but: %s', (title) => {
    expect(read(title).severity).toBe(3);
  });
});

describe('a cut that hits a hundred thousand is material', () => {
  it.each([
    'Storm leaves 400,000 households without power in Michigan',
    'Storm leaves half a million households without power in Michigan',
    'Storm leaves 0.4 million households without power in Michigan',
  ])('%s', (title) => expect(read(title).severity).toBe(2));

  it.each(['Storm leaves 4,000 households without power in Michigan'])('but not: %s', (title) => {
    expect(read(title).severity).toBe(1);
  });
});
