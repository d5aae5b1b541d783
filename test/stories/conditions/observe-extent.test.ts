import { describe, expect, it } from 'vitest';
import { day, read, told } from './observing.ts';

describe('how far it goes', () => {
  it.each([
    ['en', 'Power is back across Malawi except for two districts'],
    ['es', 'Vuelve la luz a toda Honduras, salvo en dos pueblos'],
    ['ru', 'В Абхазии восстановлен свет, за исключением двух сёл'],
    ['pt', 'Energia restabelecida em Angola, exceto em duas províncias'],
    ['zh', '除少数山村外，老挝全国已恢复供电'],
  ])('leaves out what a return leaves out: %s', (language, title) => {
    const [first] = read(title, '', language);
    expect([first?.returning, first?.extent?.kind]).toEqual([true, 'part']);
  });

  it.each([
    ['en', 'Cameroon cuts internet in English-speaking regions'],
    ['en', 'Myanmar cuts internet in Shan-held townships'],
    ['fa', 'اینترنت در استان‌های مرزی ایران قطع شد'],
    ['uk', 'У прикордонних громадах України зникло світло'],
  ])('is a part where the places are named by their kind: %s: %s', (language, title) => {
    expect(read(title, '', language).map(({ extent }) => extent?.kind)).toEqual(['part']);
  });
});

describe('a city without a code of its own', () => {
  it.each([
    [
      'en',
      'Los Angeles blackout: 200,000 without power',
      'A fire at a substation cut power across the city.',
      'los angeles',
    ],
    ['en', 'Blackout in Houston, Texas', '', 'houston'],
    ['en', 'Power restored in Chicago', 'All customers in the city have electricity again.', 'chicago'],
    ['ru', 'Экибастуз остался без света', '', 'экибастуз'],
    ['zh', '四川省宜宾市大面积停电', '', '宜宾'],
    ['fr', "Coupure d'électricité géante à Marseille", '', 'marseille'],
    ['de', 'Stromausfall in Leipzig: ganze Stadt dunkel', '', 'leipzig'],
    ['kk', 'Екібастұзда жарық өшті', '', 'екібастұзда'],
  ])('is a part of its region, and named: %s: %s', (language, title, text, city) => {
    expect(read(title, text, language).map(({ extent }) => [extent?.kind, extent?.cities])).toEqual([['part', [city]]]);
  });

  it('stands for no more where its region is named for itself', () => {
    const [first] = read('Texas without power, Houston hospitals on generators');
    expect(first?.extent?.cities).toBeUndefined();
  });
});

describe('what almost happened', () => {
  it.each([
    ['en', 'Taiwan came within minutes of rolling blackouts'],
    ['en', 'How close Texas came to a blackout'],
    ['es', 'España estuvo al borde de un apagón'],
    ['ru', 'Молдавия была на грани блэкаута'],
    ['it', 'L’Italia ha sfiorato il blackout'],
    ['uk', 'Молдова ледь не залишилася без світла'],
  ])('is no outage: %s: %s', (language, title) => {
    expect(told(read(title, '', language))).toBe('');
  });
});

describe('the day of a return', () => {
  it.each([
    ['en', 'Internet restored in Guinea following Monday outage'],
    ['fr', 'Bénin : le courant est revenu après la panne de lundi'],
    ['tr', 'Pazartesi günkü kesintinin ardından Arnavutluk’ta elektrik geldi'],
  ])('is not that of the outage: %s', (language, title) => {
    expect(read(title, '', language).map(({ at, atPrecision }) => [day(at), atPrecision])).toEqual([
      ['2025-01-15', undefined],
    ]);
  });

  it('is the one beside it', () => {
    const [first] = read('Power returned to Malawi on Tuesday after the outage of Sunday');
    expect([day(first?.at), first?.atPrecision]).toEqual(['2025-01-14', 'day']);
  });
});

describe('a city with much of its country', () => {
  it.each([
    ['en', 'Blackout in Caracas and much of Venezuela'],
    ['es', 'Apagón en Caracas y buena parte de Venezuela'],
  ])('is told of both: %s', (language, title) => {
    expect(read(title, '', language).map(({ region, extent }) => [region, extent?.kind])).toEqual([
      ['VE', 'part'],
      ['VE-A', 'part'],
    ]);
  });
});

describe('who is cited for one of two countries', () => {
  const text = 'Electricity was back in Togo by 4 p.m. and in Benin soon after, both grid operators said.';

  it('is cited for the other', () => {
    const cited = read('Power restored throughout Togo and Benin', text).map((one) => [one.region, one.cited]);
    expect(cited).toEqual([
      ['TG', 'both grid operators'],
      ['BJ', 'both grid operators'],
    ]);
  });

  it('is nobody where the headline is somebody’s word', () => {
    const lead = 'Electricity was restored in Togo, the grid operator said.';
    const cited = (title: string) => read(title, lead).find(({ region }) => region === 'BJ')?.cited;
    expect([cited('Power restored in Benin'), cited('Minister: power restored in Benin')]).toEqual([
      'the grid operator',
      undefined,
    ]);
  });
});

describe('where others still wait', () => {
  it.each([
    ['en', 'Power returns to Addis Ababa and the east of Ethiopia, north still waits'],
    ['fr', 'Le courant revient à Lomé, le nord du Togo attend toujours'],
    ['tr', "Elektrik Bakü'ye geri geldi, Azerbaycan'ın batısı hâlâ bekliyor"],
  ])('the country has not got it back: %s: %s', (language, title) => {
    const told = read(title, '', language).filter(({ region }) => !region.includes('-'));
    expect(told.every(({ state }) => state !== 'restored')).toBe(true);
  });
});

it('the lead may say that others wait', () => {
  const [first] = read(
    'ERCOT: 98% of customers in Texas have power again',
    'About 46,000 wait; it aims for Wednesday.',
  );
  expect(first).toMatchObject({ state: 'cut', returning: true });
});

it('where rolling cuts have been is not where alone they have ended', () => {
  const [first] = read('Vietnam says rolling cuts in the north have ended');
  expect(first).toMatchObject({ region: 'VN', state: 'restored' });
  expect(first?.extent?.kind).not.toBe('part');
});

describe('an accident is no cut by plan', () => {
  it.each([
    ['ru', 'Аварийное отключение на Мангистау: районы без света', 'cut'],
    ['uk', 'В Україні запроваджено аварійні відключення', 'curtailed'],
  ])('%s: %s', (language, title, state) => {
    expect(read(title, '', language)[0]?.state).toBe(state);
  });
});

describe('of fixed lines and mobile data', () => {
  it('joined, everybody is meant', () => {
    expect(read('Internet and fixed lines down in Chad')[0]?.who).toBeUndefined();
  });

  it.each([
    ['Manipur lifts broadband ban, mobile data stays off', 'mobile'],
    ['Mobile data return in Sudan, fixed lines stay cut', 'fixed'],
  ])('the one that stays cut is named: %s', (title, who) => {
    expect(read(title)[0]).toMatchObject({ state: 'degraded', returning: true, who });
  });
});

it('a figure of what is left is no share of the people', () => {
  const [first] = read('Slight rise in Iran: connectivity now 2% of ordinary', 'Most users stay offline.');
  expect(first).toMatchObject({ state: 'down', level: { value: 2 } });
  expect(first?.extent).toBeUndefined();
});

it('a place that is said to be supplied as usual is not the one that is cut', () => {
  const text = 'Districts are off for an hour each; right-bank Moldova is supplied from Romania as usual.';
  const observed = read('Transnistria starts rolling power cuts', text);
  expect(observed.filter(({ polarity }) => polarity !== 'denied').map(({ region }) => region)).toEqual(['MD-SN']);
});

describe('two places of one name', () => {
  it.each([
    ['it', 'Blackout in Corea del Nord e del Sud', 'KP power cut, KR power cut'],
    ['ru', 'Северная и Южная Осетия остались без света', 'GE power cut, RU-SE power cut'],
    ['pl', 'Brak prądu w Karolinie Północnej i Południowej', 'US-NC power cut, US-SC power cut'],
    ['de', 'Blackout in Nord- und Südkorea', 'KP power cut, KR power cut'],
  ])('are told apart by direction, each as a whole: %s: %s', (language, title, expected) => {
    const found = read(title, '', language);
    expect(told(found)).toBe(expected);
    expect(found.every(({ extent }) => extent === undefined)).toBe(true);
  });
});

it('leaves those out of a return who are named behind a comma', () => {
  const [back] = read('Свет вернули жителям Душанбе, предприятия остаются на лимите', '', 'ru');
  expect([back?.state, back?.who]).toEqual(['restored', undefined]);
  expect(read('Iran restores power to homes; factories stay off')[0]?.who).toBe('households');
});

it.each([
  ['pt', 'Amapá: energia restabelecida em todos os 16 municípios'],
  ['ru', 'В Крыму восстановили подачу электричества во всех районах'],
])('takes all of the districts for the whole: %s: %s', (language, title) => {
  expect(read(title, '', language)).toMatchObject([{ state: 'restored' }]);
});

it('of a capital whose return its country tells, the country is partly back', () => {
  const text = "Electricity had returned to about 90 percent of Havana's people by midday, Cuban authorities said.";
  const observed = read('Power back for nine in ten in Havana after four days', text);
  expect(observed).toContainEqual(expect.objectContaining({ region: 'CU', state: 'cut', returning: true }));
});

it('a headline that tells from where to where is of the country that its lead counts', () => {
  const text = 'Catorce regiones están sin suministro; el Metro de Santiago fue evacuado.';
  const observed = read('Apagón deja sin luz a Chile desde Arica hasta Los Lagos', text, 'es');
  expect(observed).toContainEqual(expect.objectContaining({ region: 'CL', state: 'cut' }));
});

describe('a number of people', () => {
  it.each([
    ['Storm knocks out power to 310,000 in Georgia', 'part'],
    ['Storm cuts a 1,200 km power line, Georgia without electricity', undefined],
    ['Blackout leaves Georgia without power, 7,000,000 are hit', undefined],
  ])('is a part, unless it is a length or may be all of a country: %s', (title, kind) => {
    expect(read(title, '', 'en')[0]?.extent?.kind).toBe(kind);
  });
});

it('is no end while the cuts that go on are told behind it', () => {
  const title = 'Electricity is back in Albania, daily power cuts continue for now';
  expect(read(title, '', 'en').map(({ state }) => state)).not.toContain('restored');
});

it('takes no part of before for a part of now', () => {
  const [again] = read("Albania's grid collapses again after partial restoration", '', 'en');
  expect([again?.state, again?.again, again?.extent]).toEqual(['cut', true, undefined]);
});

describe('an emergency of the grid', () => {
  it.each([
    ['Albania declares energy emergency', 'strained'],
    ['Energy emergency in Albania expires', 'restored'],
    ['Energy emergency in Albania: the day ends with long queues', 'strained'],
  ])('goes on until it runs out or is lifted: %s', (title, state) => {
    expect(read(title, '', 'en')[0]?.state).toBe(state);
  });
});

describe('cuts told in hours', () => {
  it.each([
    ['en', 'Malawi lengthens power cuts to six hours', 'curtailed'],
    ['es', 'Honduras alarga los cortes de luz a cinco horas', 'curtailed'],
    ['ru', 'В Абхазии свет отключают на восемь часов', 'curtailed'],
    ['en', 'Malawi lifts six-hour power cuts', 'restored'],
    ['en', 'Malawi has been in a blackout for six hours', 'cut'],
    ['de', 'Malawi seit sechs Stunden ohne Strom', 'cut'],
  ])('are a ration, one cut that has lasted for hours is none: %s: %s', (language, title, state) => {
    const [first] = read(title, '', language);
    expect(first?.state).toBe(state);
    if (state !== 'cut') expect(first?.since).toBeUndefined();
  });
});

describe('what lies outside a city', () => {
  it.each([
    ['en', 'Most homes outside Lilongwe lose power', 'part'],
    ['ru', 'За пределами Лилонгве в Малави нет света', 'part'],
    ['en', 'Fire at a substation outside Lilongwe leaves all of Malawi without power', 'whole'],
  ])('is of its country: %s: %s', (language, title, extent) => {
    expect(read(title, '', language).map((one) => [one.region, one.extent?.kind])).toEqual([['MW', extent]]);
  });
});

it.each([
  ['en', 'How years of load-shedding changed Malawi'],
  ['de', 'Wie der Blackout Portugal verändert hat'],
  ['zh', '葡萄牙大停电如何改变了生活'],
])('reads no news in what looks back at a change: %s: %s', (language, title) => {
  expect(read(title, '', language)).toEqual([]);
});

describe('a return that the lead limits', () => {
  it.each([
    ['en', 'Internet returns in Malawi', 'Only Lilongwe has access so far, users said.', 'part'],
    ['es', 'Vuelve la luz a Malaui', 'Por ahora solo Lilongwe tiene servicio.', 'part'],
    ['ru', 'В Малави восстановлен интернет', 'Пока доступ есть лишь в Лилонгве.', 'part'],
    ['en', 'Power is back in Malawi', 'Power has returned to some districts, the operator said.', 'part'],
    ['en', 'Power is back in Malawi', 'The last districts were connected at noon.', 'whole'],
    ['en', 'Internet restored in Malawi', 'Traffic is at 97%; users in Blantyre are online again.', undefined],
  ])('is one of some, and an example limits nothing: %s: %s %s', (language, title, text, kind) => {
    const [first] = read(title, text, language);
    expect([first?.region, first?.extent?.kind]).toEqual(['MW', kind]);
  });
});
