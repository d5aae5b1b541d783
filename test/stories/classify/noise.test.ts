import { describe, expect, it } from 'vitest';
import type { Item, Standing } from '../../../src/feeds/feed.ts';
import { createUnderstand, type Understood } from '../../../src/stories/analyze.ts';
import { languageOf } from '../../../src/text/detect-language.ts';
import { readDocument } from '../../../src/text/tokenize.ts';

const understand = createUnderstand();

function read(title: string, text = '', standing?: Standing): Understood {
  const item: Item = {
    id: 'b'.repeat(32),
    feedId: 'test',
    publisher: 'example.org',
    ...(standing === undefined ? {} : { standing }),
    url: 'https://example.org/2',
    title,
    text,
    language: '',
    publishedAt: Date.UTC(2026, 1, 6),
    seenAt: Date.UTC(2026, 1, 6),
    firstSight: false,
  };
  return understand(readDocument(item, languageOf(item)), item);
}

describe('what only looks like news for miners', () => {
  it.each([
    ['an advert', 'BrightHash lets anyone earn $900 a day with cloud mining', 'Choose a contract and withdraw daily.'],
    ['a presale', 'RigCoin presale nears its end as holders eye daily mining rewards', 'The token pays an APY of 90%.'],
    ['a list', 'The 9 best bitcoin miners for your garage in 2026', ''],
    ['a guide', 'How to mine bitcoin with a laptop, step by step', ''],
    ['a share tip', 'Bitfarms: price target raised to $6, analysts see upside', ''],
    ['a share move', 'Mining stocks slide as bitcoin slips', 'IREN fell 8% and Riot 6%.'],
    ['a treasury', 'Riot buys another 300 BTC for its treasury', ''],
    ['luck', 'Solo miner defies odds and wins a full block with a tiny rig', ''],
    ['coins on the move', 'Miners send 9,000 BTC to exchanges in a day', ''],
    ['a column', 'Opinion: bitcoin miners deserve cheap power', ''],
    ['a forecast of the price', 'Bitcoin price prediction: hash rate record fails to lift BTC', ''],
    ['реклама', 'Облачный майнинг: 3 000 рублей в день без вложений', 'Зарегистрируйтесь и получите бонус.'],
    ['publicidad', 'Minería en la nube: gana 80 dólares al día', 'Bono de bienvenida al registrarse.'],
    ['广告', '云挖矿注册即送20美元,每日收益到账', ''],
    ['a gallery', 'Ten years after the blackout: photographs from a dark Manila', ''],
  ])('%s is none: "%s"', (_, title, text) => {
    expect(read(title, text).match.relevant).toBe(false);
  });

  it.each([
    ['a match', 'Power cut at the stadium delays the Champions League tie for an hour', ''],
    ['a match', 'Blackout at half time: City concede three goals in ten minutes', ''],
    ['матч', 'На матче в Самаре погас свет: игру прервали на полчаса', ''],
    ['partido', 'Un apagón deja el partido suspendido a los veinte minutos', ''],
    ['Spiel', 'Nach einem Stromausfall wurde das Spiel in Rostock abgebrochen', ''],
    ['mecz', 'Mecz w Gliwicach przerwany, zabrakło prądu', ''],
    ['maç', 'Elektrik kesildi, maç yarıda kaldı', ''],
    ['試合', '停電でプロ野球の試合が中断', ''],
    ['경기', '야구장 정전으로 경기 중단', ''],
    ['比赛', '体育馆停电，比赛中断半小时', ''],
    ['مباراة', 'انقطاع الكهرباء يوقف مباراة القمة', ''],
    ['a stage', 'Blackout, the musical, comes to Broadway', ''],
    ['spektakl', 'Blackout na scenie: nowy spektakl w Krakowie', ''],
    ['a street', 'Power cut on Station Road after a digger hits a cable', 'Engineers are on site.'],
    ['улица', 'На улице Мира отключат свет на три часа', ''],
    ['خیابان', 'قطع برق در یک خیابان اصفهان', ''],
    ['a figure', 'Apagão de mão de obra ameaça a construção', ''],
    ['apagón', 'Apagón informativo en el juicio', ''],
    ['정전', '정전협정 73주년 기념식', ''],
    ['a list behind a colon', "The week in bitcoin: fund outflows, a hack, and Iran's miners in the dark", ''],
    ['a look back', "Six years on: how Abkhazia's mining ban changed a valley", ''],
    ['回顾', '回顾：2021年四川矿场断电始末', ''],
    ['a column with a claim', "Opinion: banning bitcoin mining would be Texas's worst idea", ''],
    ['a mine', 'Colliery idles after roof fall, 60 miners sent home', ''],
  ])('%s is no region that goes dark: "%s"', (_, title, text) => {
    expect(read(title, text).match.relevant).toBe(false);
  });

  it.each([
    ['Nationwide blackout in Albania stops the Champions League match in Tirana', 'AL'],
    ['Владивосток остался без света, матч отменили', 'RU'],
    ['Apagón general en Cuba: suspendido el partido de béisbol', 'CU'],
    ['Ganz Albanien ist ohne Strom, das Spiel wurde abgebrochen', 'AL'],
    ['Weekly recap: Paraguay raids bitcoin farms', 'PY'],
  ])('still hears of the region in "%s"', (title, country) => {
    const { match } = read(title);
    expect(match.relevant).toBe(true);
    expect(match.regions.map((region) => region.slice(0, 2))).toContain(country);
  });

  it('makes no observation of what an advert tells beside its offer', () => {
    const { match, observations } = read(
      'After the blackout in Cuba, investors earn daily income with SolHash cloud mining',
      'Power is out across Cuba. SolHash users earn passive income without equipment.',
    );
    expect(match.relevant).toBe(false);
    expect(observations).toEqual([]);
  });

  it('still hears of a fraud that was sold as cloud mining', () => {
    const title = 'Police shut bitcoin mining farm behind cloud mining fraud that promised daily returns';
    expect(read(title).match.relevant).toBe(true);
  });

  it('still hears of a deal that moved a share', () => {
    expect(read('Hut 8 shares jump after 15-year lease for its Louisiana site').match.relevant).toBe(true);
  });
});

describe('names of companies', () => {
  it.each(['Using Bitcoin to buy bread in Porto', 'Block Earner wins its appeal over a bitcoin loan product'])(
    'are not heard in "%s"',
    (title) => expect(read(title).match.relevant).toBe(false),
  );
});

describe('a digest', () => {
  it('is read as its one item of ours', () => {
    const { match } = read(
      'Weekly recap: a quiet week for tokens',
      'Ether gained 3%. Police in Laos seized 800 bitcoin mining machines. A new stablecoin was listed.',
    );
    expect(match).toMatchObject({ relevant: true, regions: ['LA'] });
    expect(match.topics).toContain('operations');
  });

  it('of several is no alert', () => {
    const { match } = read(
      'Weekly recap: a busy week',
      'Police in Laos seized 800 bitcoin mining machines. Ether gained 3%. Kosovo banned crypto mining.',
    );
    expect(match.relevant).toBe(false);
    expect(match.evidence.map(({ rule }) => rule)).toContain('digest');
  });
});

describe('the standing of a publisher', () => {
  it('is told among the evidence, and weighs', () => {
    const title = 'Miners in Paraguay welcome a new deal';
    const of = (standing?: Standing) => read(title, 'The coins will flow.', standing).match;
    expect(of('content-farm').evidence.some(({ rule }) => rule === 'standing.content-farm')).toBe(true);
    expect(of('content-farm').relevant).toBe(false);
  });
});

describe('severity', () => {
  it.each([
    [3, 'Total blackout in Jordan', 'The whole country has been without electricity since noon.'],
    [2, 'Blackout in northern Jordan', 'Irbid has been without electricity since noon.'],
    [2, 'Power is back across Jordan', 'Electricity was restored to the whole country after ten hours.'],
    [1, 'Jordan denies power cut', 'The ministry denied that electricity was cut in the country.'],
    [1, 'Jordanian senator wants to ban bitcoin mining', 'There is no draft yet.'],
  ])('is %i for "%s"', (severity, title, text) => {
    expect(read(title, text).match.severity).toBe(severity);
  });
});

describe('the label of an advert', () => {
  it.each([
    ['Sponsored: mine bitcoin in Jordan', false],
    ['Sponsored match abandoned: the whole of Jordan is without power', true],
  ])('is a label alone: "%s"', (title, relevant) => {
    expect(read(title).match.relevant).toBe(relevant);
  });
});

it('hears of no satire, whatever it says of mining', () => {
  expect(read('Satire: Jordan bans bitcoin mining in dreams').match.relevant).toBe(false);
});
