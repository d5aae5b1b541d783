import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/feeds/feed.ts';
import { createUnderstand } from '../../../src/stories/analyze.ts';
import type { Match } from '../../../src/stories/story.ts';
import { languageOf } from '../../../src/text/detect-language.ts';
import { readDocument } from '../../../src/text/tokenize.ts';

const understand = createUnderstand();

function item(title: string, text = '', publisher = 'example.org'): Item {
  return {
    id: 'a'.repeat(32),
    feedId: 'test',
    publisher,
    url: 'https://example.org/1',
    title,
    text,
    language: '',
    publishedAt: Date.UTC(2024, 4, 6),
    seenAt: Date.UTC(2024, 4, 6),
    firstSight: false,
  };
}

function match(title: string, text = '', publisher = 'example.org'): Match {
  const read = item(title, text, publisher);
  return understand(readDocument(read, languageOf(read)), read).match;
}

it('tells the price of power from duties on machines', () => {
  expect(match('Paraguay raises power tariff for bitcoin miners by 14 percent').topics).toEqual(['power']);
  expect(match('New tariffs on bitcoin miners from China raise prices of machines').topics).toContain('hardware');
});

it.each(['coindaily.example', 'Криптовестник', '区块新闻'])(
  'takes the miners of %s for miners of coins',
  (publisher) => {
    const title = 'Senate passes a bill to tax miners';
    expect(match(title, 'The levy would start in July.', publisher).relevant).toBe(true);
    expect(match(title, 'The levy would start in July.', 'news.example').relevant).toBe(false);
    expect(match('Gold miners face a new tax', '', publisher).relevant).toBe(false);
  },
);

describe('relevance', () => {
  it.each([
    ['Regulator in Bhutan licenses two bitcoin mining farms', ''],
    [
      'Internet shut down across Gabon after the vote',
      'Mobile data and fixed lines stopped working on Saturday evening.',
    ],
    ['Network difficulty climbs to a record', 'Bitcoin miners saw the fourth rise in a row, to 95 trillion.'],
    ['Nationwide blackout leaves Cuba without power', 'The grid collapsed at noon after a plant failed.'],
    ['Bitdeer buys a 100 MW site in Norway', 'The company will pay with new shares.'],
    ['В Бурятии вводят запрет на майнинг до марта', 'Ограничение объяснили дефицитом мощности.'],
    ['Полиция изъяла двести асиков в подвале', 'Подпольная криптоферма работала мимо счётчика.'],
    ['Paraguay sube la tarifa eléctrica a los mineros de bitcoin', 'El decreto rige desde enero.'],
    ['云南清退比特币矿场', '当地要求停止向矿机供电。'],
    ['Хешрейт жаңа рекордқа жетті', 'Биткоин желісіндегі майнерлер саны артты.'],
    ['Coupure d’internet dans tout le pays après les manifestations', ''],
    ['Stromausfall legt Bitcoin Mining in Island lahm', ''],
    ['قطع الإنترنت في البلاد وسط احتجاجات', ''],
    ['イランでインターネット遮断、ビットコインのマイニングに影響', ''],
  ])('sees news for miners in "%s"', (title, text) => {
    expect(match(title, text).relevant).toBe(true);
  });

  it.each([
    ['Liquidity mining rewards return to the lending protocol', 'Depositors of the pool earn tokens for three months.'],
    ['University opens a course on data mining', 'Students learn to find patterns in hospital records.'],
    ['Gold miners strike in Ghana', 'The mine produced eleven tonnes last year.'],
    ['Coal mine accident kills four', 'Rescuers searched the shaft all night.'],
    ['Trojan hides a Monero miner in a game mod', 'The malware infected nine thousand computers.'],
    ['Cloud provider outage takes shops offline', 'The website and the app were down for two hours.'],
    ['Solana halts for five hours', 'Validators restarted the blockchain after a bug.'],
    ['Bitcoin price analysis: bulls eye resistance at $70,000', 'The hash rate is near its high, traders say.'],
    ['What is bitcoin mining? A guide for beginners', 'We explain how proof of work makes new coins.'],
    ['Spot ETF inflows, NFT sales and mining difficulty + More News', 'Your daily digest.'],
    ['Премьер назначил двух министров', 'Президент подписал указ в понедельник.'],
    ['Золотодобытчики Колымы отчитались о рекорде', 'Добыча металла выросла на семь процентов.'],
    ['Opinión: por qué el bitcóin gasta tanto', 'El columnista repasa un estudio sobre emisiones.'],
    ['流动性挖矿收益下降', '协议减少了代币奖励。'],
    ['Көмір шахтасында жарылыс болды', 'Кеншілерді іздеу жалғасуда.'],
  ])('lets "%s" pass', (title, text) => {
    expect(match(title, text).relevant).toBe(false);
  });
});

describe('topics', () => {
  it.each([
    ['Police raid an illegal bitcoin mining farm and seize 400 machines', ['operations']],
    ['Bitcoin hash rate falls 9 % in a week', ['hashrate']],
    ['Senate passes a bill that taxes crypto mining', ['regulation']],
    ['Internet cut off in Chad amid protests', ['internet', 'unrest']],
    ['Bitmain unveils an Antminer that needs 13 joules per terahash', ['hardware']],
    ['Bitfarms reports a quarterly loss and sells shares', ['business']],
    ['Bitcoin miners in Texas power down as the grid runs short of electricity', ['power']],
  ] as const)('"%s" is about %j', (title, topics) => {
    expect(match(title).topics).toEqual(expect.arrayContaining([...topics]));
  });

  it('has none where the item is not relevant', () => {
    expect(match('A museum opens in the old gold mine')).toMatchObject({ relevant: false, topics: [], severity: 0 });
  });
});

describe('severity', () => {
  it('is critical when a whole country is cut off', () => {
    expect(match('Internet shut down in Gabon', 'The nationwide cut began at noon.').severity).toBe(3);
  });
  it('is critical when a ban on mining is in force', () => {
    expect(match('Kosovo bans crypto mining', 'The government prohibited mining with immediate effect.').severity).toBe(
      3,
    );
  });
  it('is no more than material while a ban is a proposal', () => {
    expect(match('Norway proposes a ban on bitcoin mining').severity).toBeLessThan(3);
  });
  it('is material when mobile data is down in a part of a country', () => {
    expect(match('Mobile internet disrupted in Dagestan').severity).toBe(2);
  });
  it('is routine for the business of one company', () => {
    expect(match('CleanSpark mined 650 BTC in May').severity).toBe(1);
  });
});

describe('evidence', () => {
  it('quotes the words of the item, names the rule and the field', () => {
    const { evidence } = match('Internet cut off in Chad', 'Bitcoin miners lost their pools.');
    const internet = evidence.find(({ claim }) => claim === 'topic:internet');
    expect(internet).toMatchObject({ field: 'title', rule: 'internet.cut' });
    expect(internet?.quote.toLowerCase()).toContain('internet');
    expect(evidence.some(({ claim, quote }) => claim === 'region:TD' && quote === 'Chad')).toBe(true);
  });

  it('says the same words once, and does not call a first sentence a headline', () => {
    const { evidence } = match('', 'Internet cut off in Chad. The internet cut off on Friday hit all of Chad.');
    const told = evidence.map(({ claim, rule, quote }) => `${claim} ${rule} ${quote}`);
    expect(new Set(told).size).toBe(told.length);
    expect(evidence.some(({ field }) => field === 'title')).toBe(false);
  });

  it('says why an item is left out', () => {
    const { evidence } = match('Trojan hides a Monero miner in a game mod', 'The malware infected computers.');
    expect(evidence.map(({ claim }) => claim)).toContain('not-relevant');
    expect(evidence.some(({ rule }) => rule.includes('malware'))).toBe(true);
  });
});

it('reads an item without a title by its first sentence', () => {
  expect(match('', 'Lawmakers ban bitcoin mining in Kuwait. The vote was close.')).toMatchObject({
    relevant: true,
    topics: expect.arrayContaining(['regulation']),
  });
});

it('finds Latin names inside Chinese text', () => {
  expect(match('消息称Core Scientific与债权人和解').topics).toContain('business');
});

it('neither throws nor contradicts itself, whatever it is given', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      (title, text) => {
        const made = match(title, text);
        expect(made.severity > 0).toBe(made.relevant);
        expect(made.topics.length > 0).toBe(made.relevant);
      },
    ),
    { numRuns: 100 },
  );
});
