import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRegion } from '../../../src/regions/regions.ts';
import { affectedRegions, filedRegions, findPlaces } from '../../../src/stories/places/places.ts';
import { readDocument } from '../../../src/text/tokenize.ts';

const read = (title: string, text = '', language = 'en') => findPlaces(readDocument({ title, text, language }));
const affected = (title: string, text = '', language = 'en') => affectedRegions(read(title, text, language), language);
const named = (title: string, text = '', language = 'en') => [
  ...new Set(read(title, text, language).map(({ region }) => region)),
];

describe('names of places', () => {
  it.each([
    ['Майнеров Казахстана отключили от сети', 'ru', 'KZ'],
    ['В казахстанских степях погас свет', 'ru', 'KZ'],
    ['Қазақстанда интернет өшті', 'kk', 'KZ'],
    ['Екібастұздағы ферма жабылды', 'kk', 'KZ-55'],
    ['哈薩克矿工断电', 'zh', 'KZ'],
    ['哈萨克斯坦全国断网', 'zh', 'KZ'],
    ['У Харкові зник інтернет', 'uk', 'UA-63'],
    ['Apagón en la granja paraguaya', 'es', 'PY'],
    ['Kazakistan’da internet kesildi', 'tr', 'KZ'],
    ['Górnicy opuszczają farmy w Kazachstanie', 'pl', 'KZ'],
    ['Kazakh miners lose power', 'en', 'KZ'],
    ['ERCOT asks miners to power down', 'en', 'US-TX'],
    ['Farms near Irkutsk go dark', 'en', 'RU-IRK'],
    ['Itaipu raises rates for miners', 'en', 'PY'],
    ['The U.S. grid is strained', 'en', 'US'],
    ['Liban : le pays dans le noir', 'fr', 'LB'],
    ['Coupure d’internet au large de l’Algérie', 'fr', 'DZ'],
    ["Irak'ta internet kesildi", 'tr', 'IQ'],
    ['Gabun: Internet wieder da', 'de', 'GA'],
    ['Prąd wrócił w Mołdawii', 'pl', 'MD'],
    ['Blackout w Gabonie', 'pl', 'GA'],
    ['Bez prądu w Kuwejcie', 'pl', 'KW'],
    ['Awaria w województwie podlaskim', 'pl', 'PL-20'],
    ['Norweskiego parlamentu nie ma w sieci', 'pl', 'NO'],
    ['Stromausfall im Süden Namibias', 'de', 'NA'],
    ['Isländisches Parlament berät', 'de', 'IS'],
    ['Il governo tunisino smentisce', 'it', 'TN'],
    ['Le parlement sénégalais vote', 'fr', 'SN'],
    ["ABD'de elektrik kesildi", 'tr', 'US'],
  ])('are found in %s', (title, language, region) => {
    expect(named(title, '', language)).toContain(region);
  });

  it.each([
    'Bank of America lends to a miner',
    'American Bitcoin orders machines',
    'China Mobile reports earnings',
    'Michael Jordan buys a token',
    'The South China Morning Post has a new owner',
    'Turkeys and guinea pigs are not servers',
    'Please give us the polish and the china',
    'Analysts prepare for the London hard fork',
  ])('are not found in %s', (title) => {
    expect(named(title)).toEqual([]);
  });

  it('that belong to another country are its own: the Senate of Brazil is not the one of the USA', () => {
    expect(named('Brazil’s Senate passes a mining bill')).toEqual(['BR']);
    expect(named('Senate passes a mining bill')).toEqual(['US']);
  });

  it('of towns are told from surnames by what stands before them', () => {
    expect(named('Developer Van Preston releases a client')).toEqual([]);
    expect(named('Farm burns down in Preston')).toEqual(['GB-ENG']);
  });

  it('that are longer win: New Mexico is not Mexico, Guinea-Bissau not Guinea', () => {
    expect(named('Farm opens in New Mexico')).toEqual(['US-NM']);
    expect(named('Mobile data cut in Guinea-Bissau')).toEqual(['GW']);
    expect(named('Power fails in Equatorial Guinea')).toEqual(['GQ']);
  });

  it('that are ambiguous are decided by what stands around them', () => {
    expect(named('Miners in Georgia lose power', 'The grid around Atlanta failed.')).toContain('US-GA');
    expect(named('Miners in Georgia lose power', 'Tbilisi blames farms in Svaneti.')).toContain('GE');
    expect(named('Farm opens in Paris, Texas')).toEqual(['US-TX']);
    expect(named('Farm opens in Lebanon, New Hampshire')).toEqual(['US-NH']);
  });

  it('are stated where they stand', () => {
    const [place] = read('Blackout across North Kazakhstan');
    expect(place?.sentence.text.slice(place.sentence.tokens[place.from]?.start)).toBe('North Kazakhstan');
    expect(place?.reason).not.toBe('');
  });
});

describe('affected places', () => {
  it('are those the headline says it happens to', () => {
    expect(affected('Kazakhstan cuts off the internet', 'Protests spread through the country.')).toEqual(['KZ']);
    expect(affected('Nationwide blackout in Cuba', 'The grid collapsed at dawn.')).toEqual(['CU']);
    expect(affected('Miners in Kazakhstan and Iran run out of power', 'Winter is cold.')).toEqual(['KZ', 'IR']);
  });

  it('are the parts that are named; judged are countries, and parts of the USA, Canada, Russia and China', () => {
    const almaty = read('Internet down in Almaty', 'Providers in Almaty are silent.');
    expect(filedRegions(almaty)).toEqual(['KZ']);
    expect(affectedRegions(almaty, 'en')).toEqual(['KZ-75']);
    expect(affected('Malaysia: 985 machines seized in Penang')).toEqual(['MY-07']);
    expect(affected('Kazakh police raid a farm', 'It stood in Pavlodar.')).toEqual(['KZ-55']);
    expect(affected('Kazakhstan taxes miners', 'Farms in Pavlodar pay most.')).toEqual(['KZ']);
    expect(affected('Blackout in Texas', 'Farms in Texas are off.')).toEqual(['US-TX']);
    expect(affected('Farms in Quebec must wait for power', 'Hydro-Quebec has none left.')).toEqual(['CA-QC']);
  });

  it('are the part that the text speaks of where the headline names its country alone', () => {
    expect(affected('Canada to host a new mining farm', 'The farm in Quebec will draw 30 megawatts.')).toEqual([
      'CA-QC',
    ]);
    expect(affected('Russian region cuts off miners', 'The grid around Irkutsk is short of power.')).toEqual([
      'RU-IRK',
    ]);
    expect(
      affected('China bans mining', 'Traders in Shanghai heard it first. China has warned miners, and China means it.'),
    ).toEqual(['CN']);
  });

  it('are where a company goes, not where it is from', () => {
    expect(affected('US energy company builds a mining farm abroad', 'It will burn gas that is flared now.')).toEqual(
      [],
    );
    expect(affected('Bitcoin miner grows', 'The company is expanding to Texas this spring.')).toEqual(['US-TX']);
    expect(affected('Chip designer wants to go public', 'It filed for an IPO in the United States.')).toEqual([]);
  });

  it('are fewer where the headline tells of machines or results, and the text names a country in passing', () => {
    const text = 'Paraguay gets the first ones in June.';
    expect(affected('Maker shows mining machines of 13 joules per terahash', text)).toEqual([]);
    expect(affected('Electricity tariffs for miners rise by half', text)).toEqual(['PY']);
  });

  it('of a part leave the country out, whichever senator speaks of it', () => {
    expect(affected('US senator wants more miners in Texas', 'Texas has power to spare.')).toEqual(['US-TX']);
  });

  it('are not those something is compared with, or that came before', () => {
    expect(affected('Hash rate recovers after China’s ban', 'The network has doubled since July.')).toEqual([]);
    expect(affected('Hash rate falls after Kazakhstan shuts down the internet', 'Pools lost a tenth.')).toEqual(['KZ']);
    expect(affected('Bitcoin uses more power than Argentina', 'A study says so.')).toEqual([]);
    expect(affected('Kazakhstan, unlike Norway, bans mining', 'The ban is in force.')).toEqual(['KZ']);
  });

  it('are where machines go, not where they come from', () => {
    expect(affected('Miners move machines from China to Kazakhstan', 'Trucks cross the border daily.')).toEqual(['KZ']);
    expect(affected('Apagón de Arica a Los Lagos', 'La línea falló.', 'es')).toEqual(['CL']);
  });

  it('are not where the reporter sits, where a company is based or a conference is held', () => {
    expect(affected('Iran bans mining until autumn', 'LONDON (Reuters) - Iran banned mining on Monday.')).toEqual([
      'IR',
    ]);
    expect(affected('Miner reports record output', 'The Singapore-based firm mined 400 coins.')).toEqual([]);
    expect(affected('Maker shows a new machine', 'It was shown at a conference in Las Vegas.')).toEqual([]);
  });

  it('of a report without a headline stand in its first sentence', () => {
    expect(affected('', 'Internet service was cut in Kherson, Ukraine after Russian shelling.')).toEqual(['UA-65']);
    expect(affected('', 'Mobile data were suspended in the Sopore area of Kashmir. Officials gave no reason.')).toEqual(
      ['IN-JK'],
    );
  });

  it('are at home where a Kazakh or Russian text says only "the ministry"', () => {
    expect(affected('Үкімет майнерлерге салық енгізді', 'Министрлік заң жобасын жариялады.', 'kk')).toEqual(['KZ']);
  });

  it.each([
    ['uk', 'Рада підтримала податок для майнерів', ['UA']],
    ['uk', 'Міненерго Молдови вимикає майнерів', ['MD']],
    ['pl', 'URE: kopalnie kryptowalut dostaną osobną taryfę', ['PL']],
    ['pl', 'Sejm Litwy zakazał kopania kryptowalut', ['LT']],
    ['tr', 'EPDK madencilere lisans zorunluluğu getiriyor', ['TR']],
    ['tr', 'Irak Meclisi kripto madenciliğini yasakladı', ['IQ']],
    ['it', 'La Guardia di finanza sequestra una mining farm', ['IT']],
    ['fa', 'وزارت نیرو مزارع ماینینگ را خاموش کرد', ['IR']],
    ['fa', 'قزاقستان مزارع ماینینگ را خاموش کرد', ['KZ']],
    ['ko', '관세청, 채굴기 밀수 적발', ['KR']],
    ['ja', '経産省、採掘業者に節電要請', ['JP']],
  ])('are at home where authorities of the land of their language are named, in %s: %s', (language, title, regions) => {
    expect(affected(title, '', language)).toEqual(regions);
  });

  it('have a role that says so on each mention', () => {
    const places = read('Kazakhstan cuts off miners', 'Unlike Norway, the country is short of power.');
    expect(places.find(({ region }) => region === 'KZ')?.role).toBe('affected');
    expect(places.find(({ region }) => region === 'NO')).toMatchObject({ role: 'mentioned', reason: 'compare' });
  });

  it('are regions that exist, in any text', () => {
    const word = fc.constantFrom(
      'Kazakhstan',
      'in',
      'US',
      'the',
      'Georgia',
      ',',
      'Texas',
      '中国',
      'Москве',
      '-based',
      'from',
      'Almaty',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.array(word, { maxLength: 12 }), (text, title) => {
        const places = read(title.join(' '), text.join(' '));
        expect(places.every(({ region, from, until }) => isRegion(region) && from < until)).toBe(true);
        expect(new Set(affectedRegions(places, 'en')).size).toBe(affectedRegions(places, 'en').length);
      }),
      { numRuns: 100 },
    );
  });
});
