import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/feeds/feed.ts';
import { observe } from '../../../src/stories/conditions/observe.ts';
import { findPlaces } from '../../../src/stories/places/places.ts';
import { readDocument } from '../../../src/text/tokenize.ts';
import { day, PUBLISHED, read, told } from './observing.ts';

describe('conditions of a region', () => {
  it.each([
    ['Nationwide internet outage in Syria during school exams', 'SY internet down'],
    ['Iran internet still down for fifth day', 'IR internet down'],
    ['Internet disrupted in Uganda ahead of election', 'UG internet degraded'],
    ['Myanmar junta cuts mobile internet for third night', 'MM internet degraded'],
    ['Sudan restores internet after two-week blackout', 'SD internet restored'],
    ['Venezuela plunged into darkness as national grid fails', 'VE power cut'],
    ['Rolling blackouts hit Pakistan as heatwave strains grid', 'PK power curtailed'],
    ['Bitcoin miners curtail operations in Texas as winter storm hits', 'US-TX power curtailed'],
    ['Texas grid operator ERCOT urges conservation as demand nears record', 'US-TX power strained'],
    ['Power restored across Spain after historic blackout', 'ES power restored'],
    ['Kuwait bans all bitcoin mining to protect grid', 'KW regulation banned'],
    ['Paraguay considers temporary ban on crypto mining', 'PY regulation proposed'],
    ['Paraguay senate approves bill to regulate crypto mining', 'PY regulation proposed'],
    ['Ethiopia stops issuing new permits to bitcoin miners', 'ET regulation restricted'],
    ['Uzbekistan legalizes crypto mining powered by the sun', 'UZ regulation eased'],
    ['Norway rejects ban on bitcoin mining', 'NO regulation not proposed over'],
    ['Norway gives green light to bitcoin mining, ban rejected', 'NO regulation eased'],
    ['Arkansas governor signs bills restricting crypto mines', 'US-AR regulation restricted'],
    ['New York governor signs two-year moratorium on crypto mining', 'US-NY regulation banned'],
    ['Sichuan curbs power to bitcoin miners amid drought', 'CN-SC power curtailed'],
    ['South Africa ends load shedding', 'ZA power restored'],
    ['Hurricane leaves Puerto Rico without power', 'PR power cut'],
    ['Bitcoin hashrate slips amid protests in Kazakhstan', 'KZ unrest active'],
    ['Protests in Kazakhstan subside, miners return', 'KZ unrest calming'],
  ])('%s', (title, expected) => {
    expect(told(read(title))).toBe(expected);
  });

  it.each([
    ['ru', 'В Иране пятый день нет интернета', 'IR internet down'],
    ['ru', 'В Казахстане восстановили доступ в интернет', 'KZ internet restored'],
    ['ru', 'Минэнерго предложило запретить майнинг в Бурятии', 'RU-BU regulation proposed'],
    ['ru', 'Узбекистан разрешил майнинг на солнечной энергии', 'UZ regulation eased'],
    ['ru', 'Блэкаут на Кубе: остров полностью обесточен', 'CU power cut'],
    ['ru', 'Интернет в Ташкенте не работает второй день', 'UZ-TK internet down'],
    ['ru', 'В Казахстане запретят майнинг', 'KZ regulation proposed'],
    ['ru', 'Иран снимает запрет на майнинг', 'IR regulation eased'],
    ['es', 'Déficit eléctrico en Ecuador obliga a cortes programados', 'EC power curtailed'],
    ['zh', '挪威议会否决挖矿禁令', 'NO regulation not proposed over'],
    ['kk', 'Қазақстан майнерлерге салық енгізбек', 'KZ regulation proposed'],
    ['es', 'Cortan internet en Irán en medio de protestas', 'IR internet down, IR unrest active'],
    ['es', 'Vuelve la luz a Cuba tras el apagón general', 'CU power restored'],
    ['es', 'Paraguay estudia prohibir la minería de criptomonedas', 'PY regulation proposed'],
    ['es', 'Argentina: racionamiento de energía por la ola de calor', 'AR power curtailed'],
    ['zh', '伊朗全国断网', 'IR internet down'],
    ['zh', '哈萨克斯坦互联网恢复', 'KZ internet restored'],
    ['zh', '俄罗斯拟禁止部分地区挖矿', 'RU regulation proposed'],
    ['zh', '四川因高温对矿场限电', 'CN-SC power curtailed'],
    ['kk', 'Иранда интернет толығымен өшірілді', 'IR internet down'],
    ['kk', 'Қырғызстанда майнингке тыйым салынды', 'KG regulation banned'],
    ['kk', 'Тәжікстанда электр энергиясы шектелді', 'TJ power curtailed'],
  ])('%s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });
});

describe('what is no condition of a region', () => {
  it.each([
    ['one service', 'Telegram blocked in Brazil after court order', 'en'],
    ['one service, in Russian', 'Роскомнадзор заблокировал мессенджер Signal', 'ru'],
    ['websites', 'Government websites in Ghana knocked offline', 'en'],
    ['an exchange', 'Binance outage leaves users in Turkey unable to trade', 'en'],
    ['a blockchain', 'Solana network outage lasts five hours', 'en'],
    ['a ban of payments', 'Russia bans crypto payments', 'en'],
    ['a ban of trading', 'India mulls ban on private cryptocurrencies', 'en'],
    ['gold miners', 'Bolivia: mineros de oro protestan', 'es'],
    ['prices', 'В Казахстане выросли цены на интернет', 'ru'],
    ['another kind of mining', 'Indonesia bans coal mining in protected forest', 'en'],
    ['a denial, in Russian', 'Китай не планирует запрещать майнинг', 'ru'],
    ['history', 'Why China banned bitcoin mining in 2021', 'en'],
    ['a question', 'Could Russia shut down the internet in Ukraine?', 'en'],
    ['a threat', 'Officials threaten to cut internet in Iraq', 'en'],
    ['the time after', 'What miners learned after the internet shutdown in Kazakhstan', 'en'],
    ['works in a street', 'Planned outage in Leeds for maintenance', 'en'],
    ['the word for ordinary', 'Bitcoin trading in Japan returns to normal', 'en'],
  ])('%s: %s', (_what, title, language) => {
    expect(told(read(title, '', language))).toBe('');
  });

  it('is not read out of an item without topics', () => {
    const item = { id: 'i', publisher: 'p', url: 'u', title: 'Internet shut down in Chad', text: '', language: 'en' };
    const full: Item = { ...item, feedId: 'f', publishedAt: PUBLISHED, seenAt: PUBLISHED, firstSight: false };
    const document = readDocument(full);
    const places = findPlaces(document);
    expect(observe(document, full, places, ['internet']).observations).toHaveLength(1);
    expect(observe(document, full, places, []).observations).toEqual([]);
  });
});

describe('which of several conditions', () => {
  it('tells what the headline says, not the cause beside it, unless it goes on where the network is cut', () => {
    expect(told(read('Kosovo bans crypto mining after blackouts'))).toBe('XK regulation banned');
    expect(told(read('Internet shut down in Chad amid unrest'))).toBe('TD internet down, TD unrest active');
    expect(told(read('Chad restores internet after unrest'))).toBe('TD internet restored');
  });

  it('takes the ban in force over the crackdown that enforces it', () => {
    const lead = 'Police raided farms in the north. Bitcoin mining has been banned in Kuwait for years.';
    expect(told(read('Kuwait cracks down on bitcoin mining', lead))).toBe('KW regulation banned');
  });

  it('tells of every place of a list, and of the part rather than its country', () => {
    expect(told(read('Internet service returns to Yemen and Chad'))).toBe('YE internet restored, TD internet restored');
    expect(read('', 'Internet is down in Kharkiv, Ukraine, a monitor says.').map((one) => one.region)).toEqual([
      'UA-63',
    ]);
  });

  it('says that a denied ban is denied', () => {
    expect(told(read('China denies planning to ban bitcoin mining'))).toBe('CN regulation not banned');
  });

  it('calls an outage that lasted minutes over', () => {
    expect(told(read('', 'Internet access across Malta was cut off for around 20 minutes, providers say.'))).toBe(
      'MT internet restored',
    );
  });
});

describe('levels', () => {
  const level = (sentence: string, language = 'en') => read('', sentence, language)[0]?.level;
  it.each([
    ['Internet in Togo is cut, with connectivity at 5% of ordinary levels.', 5, '% of ordinary'],
    ['Internet in Togo is cut, connectivity levels standing at 4 per cent.', 4, '% of ordinary'],
    ['Internet in Togo is disrupted, traffic fell to 62 percent of normal.', 62, '% of ordinary'],
    ['Internet in Togo is disrupted after traffic dropped by 40%.', -40, '% change'],
    ['Internet in Togo is disrupted: a 30 % drop in traffic was seen.', -30, '% change'],
  ])('%s', (sentence, value, unit) => {
    expect(level(sentence)).toEqual({ value, unit });
  });

  it('reads Chinese numerals', () => {
    expect(level('伊朗全国断网，网络流量只剩平日的百分之三。', 'zh')?.value).toBe(3);
    expect(level('伊朗全国断网，网络流量只剩平日的百分之二十五。', 'zh')?.value).toBe(25);
  });

  it('calls a disruption that leaves less than 30 % an outage', () => {
    expect(told(read('', 'Internet disrupted in Togo; connectivity is at 12% of ordinary levels.'))).toBe(
      'TG internet down',
    );
    expect(told(read('', 'Internet disrupted in Togo; connectivity is at 60% of ordinary levels.'))).toBe(
      'TG internet degraded',
    );
  });

  it('looks at the next sentence when the first has none', () => {
    expect(level('Internet in Togo remains cut. Metrics show connectivity at 9% of ordinary levels.')?.value).toBe(9);
  });
});

describe('since when', () => {
  it.each([
    ['Internet in Togo has been down since 12 January.', '2025-01-12', 'day', 'en'],
    ['Internet in Togo has been shut down since Monday.', '2025-01-13', 'day', 'en'],
    ['Internet in Togo has been shut down for 48 hours.', '2025-01-13', 'day', 'en'],
    ['Internet in Togo has been cut off for three days.', '2025-01-12', 'day', 'en'],
    ['Internet in Togo had been shut down for 36 hours by Tuesday morning.', '2025-01-12', 'day', 'en'],
    ['В Того интернет отключён с 12 января.', '2025-01-12', 'day', 'ru'],
    ['Corte de internet en Togo desde el 12 de enero.', '2025-01-12', 'day', 'es'],
    ['多哥自1月12日起断网。', '2025-01-12', 'day', 'zh'],
    ['Тогода 12 қаңтардан бастап интернет өшірілді.', '2025-01-12', 'day', 'kk'],
  ])('%s', (sentence, since, precision, language) => {
    const [observation] = read('', sentence, language);
    expect([day(observation?.since), observation?.sincePrecision]).toEqual([since, precision]);
  });

  it('is after the publication only of what is announced', () => {
    const [observation] = read('', 'Internet in Togo is shut down from 20 January.');
    expect([observation?.phase, day(observation?.since)]).toEqual(['announced', '2025-01-20']);
  });

  it('is the day a rule takes effect for rules', () => {
    const effective = (title: string, text: string, language: string) => {
      const [rule] = read(title, text, language);
      return [rule?.phase, day(rule?.since)];
    };
    expect(effective('Kuwait bans bitcoin mining', 'The ban on mining takes effect on 1 February.', 'en')).toEqual([
      'announced',
      '2025-02-01',
    ]);
    expect(effective('Кувейт запретил майнинг', 'С 1 февраля майнинг запрещён.', 'ru')).toEqual([
      'announced',
      '2025-02-01',
    ]);
  });

  it('is left out of undated items that name only weekdays', () => {
    expect(read('Internet shut down in Togo', '', 'en', null)[0]?.since).toBeUndefined();
  });
});

describe('who is cited', () => {
  it.each([
    ['Internet is down in Togo, NetBlocks reports.', 'NetBlocks'],
    ['Internet is down in Togo according to Cloudflare.', 'Cloudflare Radar'],
    ['The power grid collapsed in Togo, Energy Minister Adjoa Mensah said.', 'Energy Minister Adjoa Mensah'],
    ['Internet is down in Togo, residents said.', 'residents'],
    ['Internet is down in Togo, reports say.', undefined],
    ['Internet is down in Togo, it said.', undefined],
  ])('%s', (sentence, cited) => {
    expect(read('', sentence)[0]?.cited).toBe(cited);
  });
});

describe('whatever the text', () => {
  it('reads no condition out of a page without a full stop', () => {
    expect(read('', 'internet shut down in Togo and so on '.repeat(200))).toEqual([]);
    expect(read('Internet shut down in Togo', 'internet is back in Togo '.repeat(200)).map((one) => one.state)).toEqual(
      ['down'],
    );
  });

  const words = fc.constantFrom(
    ...'internet shut down in Kazakhstan not restored 5 % of ordinary levels since Monday ban mining may if ? , ; ( ) Iran power grid 36 hours'.split(
      ' ',
    ),
    '百分之',
    '\n',
    '😀',
  );

  it('quotes the source word for word and never dates a beginning after the publication', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.string({ maxLength: 60 }), (parts, title) => {
        const text = parts.join(' ');
        for (const one of read(title, text)) {
          expect(`${title}\n${text}`).toContain(one.evidence);
          expect(one.at).toBeLessThanOrEqual(PUBLISHED);
          expect(one.since ?? 0).toBeLessThanOrEqual(PUBLISHED);
        }
      }),
      { numRuns: 300 },
    );
  });
});
