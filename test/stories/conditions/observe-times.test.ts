import { describe, expect, it } from 'vitest';
import { day, read, told } from './observing.ts';

describe('an appeal for some hours', () => {
  it.each([
    ['en', 'Alberta grid operator asks customers to save power from 4 to 7 p.m.', '2025-01-16'],
    ['en', 'Alberta asks customers to save power from 4 to 7 p.m. today', '2025-01-15'],
    ['es', 'Costa Rica pide ahorrar electricidad hoy de 17:00 a 20:00', '2025-01-15'],
    ['fr', 'La France appelle à réduire la consommation électrique de 17 h à 20 h', '2025-01-16'],
    ['de', 'Die Schweiz ruft zum Stromsparen auf, Mittwoch von 17 bis 20 Uhr', '2025-01-15'],
    ['pt', 'Portugal pede aos consumidores que poupem energia hoje das 18h às 21h', '2025-01-15'],
    ['ru', 'Жителей Кыргызстана просят экономить свет с 18:00 до 22:00', '2025-01-16'],
    ['pl', 'Litwa prosi o oszczędzanie prądu w czwartek w godzinach 16-19', '2025-01-16'],
    ['ja', '日本全国で午後4時から8時まで節電要請', '2025-01-16'],
  ])('ends with its day, or with the next where that may be meant: %s: %s', (language, title, end) => {
    const [first] = read(title, '', language);
    expect([first?.state, day(first?.until), first?.untilPrecision]).toEqual(['strained', end, 'day']);
  });

  it('is to come where its day is', () => {
    const [first] = read('La France appelle à réduire la consommation électrique jeudi entre 18 h et 20 h', '', 'fr');
    expect([first?.phase, day(first?.since)]).toEqual(['announced', '2025-01-16']);
  });

  it.each([
    ['en', 'Alberta grid operator asks customers to save power, from 4 to 7 GW are missing'],
    ['es', 'Costa Rica pide ahorrar electricidad: faltan de 17 a 20 %'],
  ])('is no amount: %s: %s', (language, title) => {
    expect(read(title, '', language)[0]?.until).toBeUndefined();
  });
});

describe('cuts of days to come', () => {
  it.each([
    ['es', 'Cortes de luz en Ecuador del 20 al 22 de enero', '2025-01-20', '2025-01-22'],
    [
      'es',
      'Ecuador: cortes de luz del lunes 20 al miércoles 22 de enero, de 08:00 a 12:00',
      '2025-01-20',
      '2025-01-22',
    ],
    ['fr', "Coupures d'électricité au Bénin du lundi 20 au mercredi 22 janvier", '2025-01-20', '2025-01-22'],
    ['fr', "Bénin : coupures d'électricité annoncées samedi de 8 h à 16 h UTC", '2025-01-18', '2025-01-18'],
    ['de', 'Südafrika: Lastabwurf ab Donnerstag, 20 Uhr', '2025-01-16', ''],
    ['uk', 'У Молдові світло вимикатимуть із 7:00 до 22:00 17 січня', '2025-01-17', '2025-01-17'],
  ])('are announced, and cuts by plan: %s: %s', (language, title, begin, end) => {
    const [first] = read(title, '', language);
    expect([first?.state, first?.phase, day(first?.since), day(first?.until)]).toEqual([
      'curtailed',
      'announced',
      begin,
      end,
    ]);
  });

  it('are not those of hours that are past', () => {
    const [first] = read("L'électricité a été coupée au Bénin mardi de 8 h à 12 h", '', 'fr');
    expect([first?.state, first?.phase, day(first?.since), day(first?.until)]).toEqual([
      'cut',
      undefined,
      '2025-01-14',
      '',
    ]);
  });
});

describe('the day on which a shutdown is to end', () => {
  it.each([
    ['en', 'Internet ban in Bangladesh to be lifted on Friday'],
    ['en', 'Gabon to cut internet from Monday until 24 January', '2025-01-20', '2025-01-24', 'announced'],
    ['en', 'Gabon to cut internet from 3 to 18 February', '2025-02-03', '2025-02-18', 'announced'],
    ['en', 'Gabon to cut internet between 3 and 18 February', '2025-02-03', '2025-02-18', 'announced'],
    ['en', 'Gabon to cut internet from 3rd February', '2025-02-03', '', 'announced'],
  ])('%s: %s', (language, title, begin = '', end = '2025-01-17', phase = undefined) => {
    const [first] = read(title, '', language);
    expect([first?.state, first?.phase, day(first?.since), day(first?.until)]).toEqual(['down', phase, begin, end]);
  });
});

describe('a day that the lead tells', () => {
  it('is that of repairs, and not of the trouble', () => {
    const [first] = read("Vietnam's internet slows after cable fault", 'Repairs are scheduled for 22-26 January.');
    expect([first?.state, first?.phase, day(first?.since)]).toEqual(['degraded', undefined, '']);
  });

  it('is when what the headline tells as an order begins', () => {
    const text = 'From 22 January data centres will lose power from the national grid, the company said.';
    const [first] = read('Kazakhstan cuts off licensed miners until 15 March', text);
    expect([first?.phase, day(first?.since), day(first?.until)]).toEqual(['announced', '2025-01-22', '2025-03-15']);
  });

  it('is not counted back from the term of a bill', () => {
    const [first] = read('Paraguay bill seeks to ban bitcoin mining for 180 days', 'The Senate votes next week.');
    expect([first?.state, day(first?.since)]).toEqual(['proposed', '']);
  });
});

describe('a ban with its day', () => {
  it('is announced: de', () => {
    const found = read('Kosovo: Verbot des Krypto-Minings tritt am 1. Februar in Kraft', '', 'de');
    expect([told(found), day(found[0]?.since)]).toEqual(['XK regulation banned announced', '2025-02-01']);
  });
});

describe('a length of time', () => {
  it.each([
    ['en', 'Cameroon suspends mobile data for three days'],
    ['fr', "Le Cameroun coupe l'internet pour trois jours"],
    ['ru', 'В Камеруне отключили интернет на три дня'],
    ['tr', "Kamerun'da internet üç günlüğüne kapatıldı"],
  ])('that is ordered is to come: %s: %s', (language, title) => {
    const [first] = read(title, '', language);
    expect([day(first?.since), day(first?.until)]).toEqual(['', '2025-01-18']);
  });

  it.each([
    ['en', 'Cameroon has been offline for three days'],
    ['fr', 'Le Cameroun est privé d’internet depuis trois jours'],
  ])('that has gone by tells the beginning: %s: %s', (language, title) => {
    const [first] = read(title, '', language);
    expect([day(first?.since), day(first?.until)]).toEqual(['2025-01-12', '']);
  });
});

describe('an hour of UTC', () => {
  it.each(['0615 GMT', '06:15 GMT', '6.15 UTC'])('may be written %s', (written) => {
    const [first] = read('Blackout in Tajikistan', `Power failed across the country at ${written}.`);
    expect(new Date(first?.since ?? 0).toISOString()).toBe('2025-01-15T06:15:00.000Z');
  });
});

it('a month that something lasts until is to come, though it has passed this year', () => {
  expect(told(read('Лимит на электричество в Таджикистане сохранится до ноября', '', 'ru'))).toBe('TJ power curtailed');
});

describe('a failure that somebody will look into', () => {
  it.each([
    [
      'en',
      'Ghana: ministers argue',
      'A commission will look into the failure that left the country dark on Monday night.',
    ],
    ['fr', 'Panne en Corse', 'Une mission va examiner la panne qui a privé la Corse de courant lundi soir.'],
    ['pt', 'Apagão no Amapá', 'A agência vai apurar a falha que deixou o Amapá sem energia na segunda à noite.'],
    ['ru', 'Приморье: авария', 'Комиссия будет проверять аварию, которая оставила Приморье без света в понедельник.'],
  ])('is not announced for the next day of that name: %s: %s', (language, title, lead) => {
    expect(read(title, lead, language).filter(({ phase }) => phase === 'announced')).toEqual([]);
  });

  it('is announced where it is to come', () => {
    expect(read('La Corse sera privée de courant lundi soir', '', 'fr')[0]).toMatchObject({ phase: 'announced' });
  });
});

describe('limits of the network that are lifted', () => {
  it.each([
    ['en', 'Internet restrictions lifted across Ethiopia', 'ET internet restored'],
    ['es', 'Venezuela levanta las restricciones de acceso a internet', 'VE internet restored'],
    ['ar', 'العراق يرفع القيود عن خدمة الإنترنت', 'IQ internet restored'],
    ['fr', "Les syndicats exigent la levée des restrictions d'internet en Guinée", 'GN internet degraded'],
  ])('are its return, and none where that is only asked for: %s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });
});

describe('hours in UTC beside those of a clock elsewhere', () => {
  const hour = (at: number | undefined) => (at === undefined ? '' : new Date(at).toISOString().slice(5, 16));
  it.each([
    ['from 1 am to 9 am on Thursday local time (18:30 to 02:30 UTC)', '01-15T18:30', '01-16T02:30'],
    ['from 6 pm to 11 pm on Thursday local time (23:00 to 04:00 UTC)', '01-16T23:00', '01-17T04:00'],
    ['from 8 pm to 11 pm on Thursday local time (01:00 to 04:00 UTC)', '01-17T01:00', '01-17T04:00'],
    ['between 03:00 and 05:30 UTC on Thursday', '01-16T03:00', '01-16T05:30'],
  ])('are of the day that is told by that clock: %s', (hours, since, until) => {
    const [first] = read('', `Operators in Myanmar were ordered to cut the internet ${hours}.`);
    expect([first?.phase, hour(first?.since), hour(first?.until)]).toEqual(['announced', since, until]);
    expect(first?.who).toBeUndefined();
  });

  it('tell in the next sentence when it began', () => {
    const began = read('', 'Kenya is without power. The outage began at 11:10 UTC.');
    expect(hour(began[0]?.since)).toBe('01-15T11:10');
    const met = read('', 'Kenya is without power since Wednesday. The cabinet met at 11:10 UTC.');
    expect(hour(met[0]?.since)).not.toBe('01-15T11:10');
  });
});

describe('a range of days, each with its month', () => {
  it.each([
    [
      'kk',
      'KEGOC майнерлерді екі аптаға ажыратады',
      '20 қаңтардан 3 ақпанға дейін Қазақстандағы майнинг орталықтарына электр қуаты берілмейді.',
    ],
    [
      'tr',
      "Kosova'da madencilere elektrik yok",
      "20 Ocak'tan 3 Şubat'a kadar Kosova'da madencilere elektrik verilmeyecek.",
    ],
    [
      'pl',
      'Ukraina odłącza kopalnie kryptowalut',
      'Od 20 stycznia do 3 lutego kopalnie kryptowalut w Ukrainie nie dostaną prądu.',
    ],
    ['ko', '카자흐스탄 채굴장 전력 차단', '1월 20일부터 2월 3일까지 카자흐스탄 채굴장에 전력이 공급되지 않는다.'],
  ])('is one in %s', (language, title, text) => {
    const [first] = read(title, text, language);
    expect([first?.state, first?.phase, day(first?.since), day(first?.until)]).toEqual([
      'curtailed',
      'announced',
      '2025-01-20',
      '2025-02-03',
    ]);
  });
});

it.each([
  ['fr', 'La coupure d’internet d’août avait coûté des millions au Malawi.'],
  ['ru', 'Сентябрьское отключение интернета обошлось Малави в миллионы.'],
  ['tr', 'Malavi’de haziran ayındaki internet kesintisi pahalıya mal olmuştu.'],
  ['pt', 'O apagão de abril mostrou a fragilidade da rede do Maláui.'],
])('reads the month of a trouble as its time, and that it is past: %s: %s', (language, text) => {
  expect(read('', text, language)).toEqual([]);
});

it.each([
  ['en', 'Malawi cuts internet', 'A curfew from 7 p.m. to 6 a.m. was imposed and internet access was suspended.'],
  ['fr', 'Malawi : internet coupé', 'Un couvre-feu de 19h à 6h et la suspension d’internet sont annoncés.'],
])('leaves the hours of a curfew to the curfew: %s: %s', (language, title, text) => {
  const cut = read(title, text, language).find(({ dimension }) => dimension === 'internet');
  expect([cut?.state, cut?.until, cut?.recurs]).toEqual(['down', undefined, undefined]);
});

it.each([
  ['en', 'Malawi offline', 'Network data show connectivity at 1% of ordinary levels.'],
  ['en', 'Malawi offline', 'Network data show connectivity at 5 percent.'],
  ['fr', 'Malawi : internet coupé', 'La connectivité est à 5 % de son niveau habituel.'],
])('takes no share for an hour: %s: %s %s', (language, title, text) => {
  expect(read(title, text, language).map(({ since }) => since)).toEqual([undefined]);
});

it('takes the last day of an order to switch off from the lead', () => {
  const text = 'The operator said they would be cut off until March 6.';
  const [first] = read('Malawi orders licensed miners to switch off to save power', text);
  expect([first?.who, day(first?.until)]).toEqual(['miners', '2025-03-06']);
});
