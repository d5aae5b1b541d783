import { describe, expect, it } from 'vitest';
import { read, told } from './observing.ts';

describe('words that stand in news of something else', () => {
  it.each([
    'Tonga: repairs to the undersea cable could take weeks',
    'Repairs of the subsea cable begin off Yemen',
    'Cable repair ship leaves for Tonga',
    'Internet in Tonga down as cable repair stalls',
    'Yemen says cable repair permits denied',
    'Internet slow in Pakistan; repairs to faulty cable under way',
    'Cable fixed rates for internet in Kenya',
  ])('a repair under way brings no network back: %s', (title) => {
    expect(read(title).filter(({ state, returning }) => state === 'restored' || returning)).toEqual([]);
  });

  it.each(['Cable repaired off Tonga', 'Subsea cable is now fixed, Vanuatu says'])(
    'a repair that is done does: %s',
    (title) => {
      expect(told(read(title))).toMatch(/^(?:TO|VU) internet restored$/);
    },
  );

  it.each([
    'Japan restarts nuclear power plant at Kashiwazaki',
    'Sri Lanka restarts coal power plant after failure',
    'Pakistan restarts privatisation of power firms',
    'France restarts electricity market reform',
  ])('a plant or a reform that starts again brings no power back: %s', (title) => {
    expect(told(read(title))).toBe('');
  });

  it.each([
    'Power management firm Vertiv expands in Malaysia',
    'Riot signs power management deal in Texas',
    'Good load management prevents blackouts in Texas, says ERCOT',
  ])('the management of power is no ration: %s', (title) => {
    expect(read(title).filter(({ state }) => state === 'curtailed')).toEqual([]);
  });

  it.each([
    ['Power restored across Chile; government waits for report', 'CL power restored'],
    ['Power fully restored in Zambia, 20 trains still waiting at stations', 'ZM power restored'],
    ['Electricity restored nationwide in Chile; 300 passengers wait at airport', 'CL power restored'],
    ['Internet restored in Uganda; results to follow tomorrow', 'UG internet restored'],
    ['Power restored in Lebanon: next in line is water', 'LB power restored'],
  ])('who waits for something else has power: %s', (title, expected) => {
    expect(told(read(title))).toBe(expected);
  });

  it.each([
    ["Power back in Cuba's capital, provinces are waiting for supply"],
    ['Power back in Jamaica, 46,000 are still waiting for electricity'],
    ['Iraq restarts power to Baghdad, Basra and Dhi Qar wait'],
  ])('who waits for power has none: %s', (title) => {
    expect(read(title).map(({ returning }) => returning)).toContain(true);
  });

  it.each([
    ['en', 'Vote ended, internet cut in Gabon', 'GA internet down'],
    ['en', 'Gabon ends vote count, cuts power', 'GA power cut'],
    ['en', 'Gabon lifts curfew but internet shutdown stays', 'GA internet down'],
    ['fr', 'Fin du scrutin au Gabon, courant coupé', 'GA power cut'],
    ['de', 'In Gabun geht das Internet nicht mehr', 'GA internet down'],
    ['ru', 'В Габоне отменили выборы и отключили свет', 'GA power cut'],
    ['tr', "Gabon'da iki haftadır internet yok", 'GA internet down'],
    ['ko', '가봉 투표 종료 후 인터넷 차단', 'GA internet down'],
    ['ar', 'إلغاء الانتخابات في الغابون وقطع الكهرباء', 'GA power cut'],
  ])('what ended or was cancelled is another thing: %s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });

  it('a return after nights that are counted ends one of them, and not the curfew', () => {
    const [back] = read('Mobile data back in Mozambique this morning after a second night without internet');
    expect(back).toMatchObject({ state: 'restored' });
    expect(back?.recurs).toBeUndefined();
  });

  it.each([
    'Safaricom recovers 2% on Nairobi bourse',
    'Verizon back in talks to sell US towers',
    'Ukraine lifts limits on electricity imports',
    'Travel restrictions lifted in Kenya',
    'Sri Lanka ends fuel rationing',
  ])('what comes back, or is lifted, is neither network nor supply: %s', (title) => {
    expect(read(title).filter(({ state }) => state === 'restored')).toEqual([]);
  });

  it.each([
    ['pt', 'Angola: acabou a campanha, cortes de energia continuam', 'AO power cut'],
    ['ar', 'انتهاء العاصفة وانقطاع الكهرباء مستمر في لبنان', 'LB power cut'],
    ['ru', 'Дагестан снял ограничения на проезд, интернет отключён', 'RU-DA internet down'],
  ])('words on both sides of a comma tell of two things: %s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });

  it.each([
    ['es', 'Restablecido por completo el servicio eléctrico en toda Cuba', 'CU power restored'],
    ['es', 'Vuelve por fin internet a Irán', 'IR internet restored'],
    ['es', 'Cuba suspende conciertos por corte de luz', 'CU power cut'],
    ['ru', 'Дагестан отменил занятия из-за отключения света', 'RU-DA power cut'],
  ])('a cause between the words parts them, a manner does not: %s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });

  it.each([
    ['en', 'Egypt restores power supply to Cairo', 'EG-C power restored'],
    ['en', 'Iraq restores internet to Baghdad', 'IQ-BG internet restored'],
    ['pt', 'Energia volta a Luanda', 'AO-LUA power restored'],
    ['es', 'Cuba restablece la electricidad a La Habana', 'CU-03 power restored'],
  ])('what is given back to a capital is back there, not in the country: %s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });

  it.each([
    ['ja', 'キューバの停電、復旧の時期は誰も知らず', 'CU power cut'],
    ['ko', '쿠바 정전, 언제 복구될지 아무도 모른다', 'CU power cut'],
  ])(
    'what nobody knows the end of has not ended, and is of the grid that is named: %s: %s',
    (language, title, expected) => {
      expect(told(read(title, '', language))).toBe(expected);
    },
  );

  it('an operator that gets its profit back says nothing of its network', () => {
    expect(read('Сеть МТС восстановила прибыль в России', '', 'ru')).toEqual([]);
  });
});

it.each([
  ['en', 'Bitcoin miners in Texas sell power back to the grid'],
  ['es', 'Mineros de Texas devuelven energía a la red'],
  ['ru', 'Майнеры Техаса возвращают электроэнергию в сеть'],
  ['de', 'Spaniens Senat befragt Netzchef zum Blackout'],
  ['pt', 'Deputados ouvem presidente da REN sobre o apagão em Portugal'],
])('reads no return in power that miners sell, and no cut in a hearing: %s: %s', (language, title) => {
  expect(read(title, '', language)).toEqual([]);
});

it.each([
  ['en', 'Mobile broadband services blocked across Pakistan'],
  ['de', 'Pakistan schaltet mobiles Breitband ab'],
])('takes mobile broadband for mobile data: %s: %s', (language, title) => {
  expect(read(title, '', language).map(({ who }) => who)).toEqual(['mobile']);
});

it.each([
  ['en', "Malawi: what caused Sunday's power cut"],
  ['es', 'Qué causó el apagón en Malaui'],
  ['ru', 'Что стало причиной блэкаута в Малави'],
])('reads nothing of now in what asks for the cause: %s: %s', (language, title) => {
  expect(read(title, '', language)).toEqual([]);
});

it.each([
  ['ja', '北海道の2割節電要請を解除', 'JP-01'],
  ['es', 'El servicio eléctrico se restableció en el 98% de Malaui', 'MW'],
])(
  'is a full return where a request for a share is lifted, or all but a rest have it: %s: %s',
  (language, title, region) => {
    expect(read(title, '', language).map((one) => [one.region, one.state, one.extent])).toEqual([
      [region, 'restored', undefined],
    ]);
  },
);
