import { describe, expect, it } from 'vitest';
import { findNamesakes, findRegion } from '../../src/regions/region-search.ts';
import { findWithin } from '../../src/regions/region-within.ts';
import { allRegions, regionName } from '../../src/regions/regions.ts';
import { namesWhole } from '../../src/regions/wholeness.ts';

const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ *\| */u) as [string, string]);

describe('a part of the world', () => {
  it.each(
    rows(`
      middle east | IR
      the middle east | IR
      на ближнем востоке | IR
      oriente medio | IR
      الشرق الأوسط | IR
      خاورمیانه | IR
      orta doğu | IR
      中東 | IR
      中东 | IR
      naher osten | IR
      moyen-orient | IR
      oriente médio | IR
      europe | NO
      Европа | NO
      Avrupa | NO
      歐洲 | NO
      central asia | UZ
      Средняя Азия | UZ
      Орталық Азия | UZ
      آسیای مرکزی | UZ
      снг | KZ
      latam | PY
      South America | PY
      Африка | ET
      africa | ET
      afrique | ET
      balkans | RS
      скандинавия | NO
      الخليج | AE
    `),
  )('is asked about, with places in it: %s', (typed, member) => {
    expect(findRegion(typed)).toBeUndefined();
    expect(findNamesakes(typed)).toContain(member);
  });

  it.each(
    rows(`
      South Africa | ZA
      Южная Африка | ZA
      Güney Afrika | ZA
      中非 | CF
      america | US
      Америка | US
      East Timor | TL
      European Union | EU
      西藏 | CN-XZ
      Central African Republic | CF
    `),
  )('is not what is called nearly so: %s', (typed, region) => expect(findRegion(typed)).toBe(region));

  it('is asked about together with a province that bears its name', () => {
    expect(findNamesakes('Balkan')).toContain('TM-B');
    expect(findNamesakes('sahel')).toContain('BF-12');
  });
});

describe('a direction', () => {
  it.each(
    rows(`
      northern iraq | IQ
      the north of chile | CL
      north-eastern nigeria | NG
      северный ирак | IQ
      на севере Чили | CL
      юг россии | RU
      східна Україна | UA
      norte de chile | CL
      el sur de Argentina | AR
      nordeste do brasil | BR
      nord de l'Irak | IQ
      Nordirak | IQ
      der Süden von Chile | CL
      kuzey irak | IQ
      Irak'ın kuzeyi | IQ
      شمال العراق | IQ
      جنوب ایران | IR
      伊朗北部 | IR
      智利北部 | CL
      солтүстік ирак | IQ
    `),
  )('beside a place stands for that place: %s', (typed, region) => {
    expect(findRegion(typed)).toBe(region);
    expect(namesWhole(typed, region)).toBe(false);
  });

  it.each(
    rows(`
      North Korea | KP
      Восточный Казахстан | KZ-63
      северный казахстан | KZ-59
      west kazakhstan | KZ-27
      Nordrhein-Westfalen | DE-NW
      South Dakota | US-SD
      شمال سيناء | EG-SIN
      West Bengal | IN-WB
      Восточный Азербайджан | IR-01
    `),
  )('that is a part of a name says no more than the name: %s', (typed, region) =>
    expect(findRegion(typed)).toBe(region),
  );

  it.each(['north sea', 'south park', 'north american', 'central bank', 'восток', 'oeste', 'westfalen'])(
    'does not make a place of what is none: %s',
    (typed) => expect(findRegion(typed)).toBeUndefined(),
  );

  it('that is the whole name of a province is printed with its country', () => {
    expect(regionName('CM-ES', 'en')).toBe('East (Cameroon)');
    expect(regionName('BF-04', 'zh-Hant')).toBe('Centre-Est (布吉納法索)');
    expect(regionName('ZA-NW', 'en')).toBe('North West (South Africa)');
    expect(regionName('UG-C', 'uk')).toBe('Центральна область (Уганда)');
    expect(regionName('ZA-WC', 'en')).toBe('Western Cape');
  });
});

describe('a place in what is named behind it', () => {
  it.each(
    rows(`
      tripoli, lebanon | LB
      tripoli lebanon | LB
      paris, texas | US-TX
      paris texas | US-TX
      london, ontario | CA-ON
      birmingham, alabama | US-AL
      moscow, idaho | US-ID
      st petersburg florida | US-FL
      valencia venezuela | VE-G
      cordoba argentina | AR-X
      kurdistan iran | IR-16
      punjab pakistan | PK-PB
      georgia usa | US-GA
      триполи, ливан | LB-AS
      طرابلس لبنان | LB-AS
      mosul iraq | IQ-NI
      durban south africa | ZA-KZN
      houston, texas | US-TX
    `),
  )('is looked for there: %s', (typed, region) => expect(findWithin(typed) ?? findRegion(typed)).toBe(region));

  it.each([
    'iran, iraq',
    'iran iraq',
    'texas, ohio',
    'texas alberta',
    'tehran baghdad',
    'kazakhstan russia',
    'georgia russia',
    'sichuan texas',
    'power texas',
    'north dakota texas',
  ])('is not one of two that stand beside each other: %s', (typed) => expect(findWithin(typed)).toBeUndefined());
});

describe('what names all of a place', () => {
  it.each(
    rows(`
      Kazakhstan | KZ
      в Казахстане | KZ
      kazakh | KZ
      РФ | RU
      u.s. | US
      DPRK | KP
      🇰🇿 | KZ
      US-TX | US-TX
      Иркутской области | RU-IRK
      irkutsk | RU-IRK
      四川 | CN-SC
      Tehran | IR-07
      تهران | IR-07
      holland | NL
      Türkiye'de | TR
    `),
  )('is its name, however it is written: %s', (typed, region) => expect(namesWhole(typed, region)).toBe(true));

  it.each(
    rows(`
      siberia | RU
      Сибирь | RU
      донбасс | UA
      PJM | US
      eskom | ZA
      houston | US-TX
      karachi | PK-SD
      西伯利亚 | RU
      tripoli, lebanon | LB
      迪拜 | AE
    `),
  )('is no city, operator or part of it: %s', (typed, region) => expect(namesWhole(typed, region)).toBe(false));
});

describe('the name of a part in the language of who reads', () => {
  it.each([
    ['KZ-63', 'zh-Hant', '東哈薩克斯坦州'],
    ['CN-YN', 'zh-Hant', '雲南'],
    ['CN-GD', 'zh-Hant', '廣東'],
    ['IR-07', 'zh-Hans', '德黑兰省'],
    ['IR-07', 'zh-Hant', '德黑蘭省'],
    ['AR-B', 'zh-Hans', '布宜诺斯艾利斯省'],
    ['IR-07', 'ru', 'Тегеран'],
    ['IR-07', 'tr', 'Tahran'],
    ['RU-MOW', 'es', 'Moscú'],
    ['RU-MOW', 'zh-Hant', '莫斯科'],
    ['RU-SPE', 'zh-Hant', '聖彼得堡'],
    ['GE-TB', 'ru', 'Тбилиси'],
    ['IR-10', 'ru', 'Хузестан'],
    ['GE-TB', 'kk', 'Тбилиси'],
  ])('%s in %s is %s', (code, locale, name) => expect(regionName(code, locale)).toBe(name));

  it('has no sign of simplified Chinese in the traditional', () => {
    const names = allRegions().map(({ code }) => regionName(code, 'zh-Hant'));
    expect(names.filter((name) => /[东亚萨达兰罗尔马乌纳贝图云广华宁龙庆苏区车]/u.test(name))).toEqual([]);
  });
});

describe('the name of a part of a country', () => {
  it.each(
    rows(`
      RU-BU | de | Burjatien
      RU-BU | tr | Buryatya
      US-NC | fr | Caroline du Nord
      KZ-63 | pt | Cazaquistão Oriental
      KZ-63 | es | Kazajistán Oriental
      UA-43 | de | Krim
      US-FL | es | Florida
      CA-QC | fr | Québec
      TR-34 | tr | İstanbul
      AU-NSW | es | Nueva Gales del Sur
      FR-BRE | de | Bretagne
    `),
  )('%s is printed and typed in %s: %s', (region = '', locale = '', name = '') => {
    expect(regionName(region, locale)).toBe(name);
    expect(findRegion(name)).toBe(region);
  });

  it('that is called like its country, or a direction, in another language is printed as in English', () => {
    expect(regionName('MX-MEX', 'de')).toBe(regionName('MX-MEX', 'en'));
    expect(regionName('CM-OU', 'pt')).toBe('West (Camarões)');
  });
});
