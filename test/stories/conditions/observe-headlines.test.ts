import { expect, it } from 'vitest';
import { read, told } from './observing.ts';

it.each([
  ['en', "Internet shutdown in Tajikistan's GBAO enters second month", 'TJ-GB internet down'],
  ['en', 'Internet and phone lines severed in Gaza', 'PS internet down'],
  ['en', 'Nigeria suffers nationwide blackout as grid collapses again', 'NG power cut'],
  ['en', 'Internet shut down in Gabon as voting resumes', 'GA internet down'],
  ['en', 'Internet access in cities such as Aleppo restored', 'SY-HL internet restored'],
  ['en', 'Internet restored in Iraq as exams end', 'IQ internet restored'],
  ['ru', 'В Судане отключили интернет пока возобновляются переговоры', 'SD internet down'],
  ['es', 'Corte de internet en Cuba mientras regresa la electricidad', 'CU internet down'],
  ['en', 'Grid collapse plunges Kenya into darkness, power restored hours later', 'KE power restored'],
  ['en', 'Iraq blackout ends as power supply resumes', 'IQ power restored'],
  ['en', 'Power restored to most of Chile after blackout that hit copper mines', 'CL power cut returning'],
  ['en', 'Electricity partially restored in Cuba following grid failure', 'CU power cut returning'],
  ['en', 'Kosovo cuts power to crypto miners as energy crisis bites', 'XK power curtailed'],
  ['en', 'Iran orders crypto miners to shut down until end of summer', 'IR regulation banned'],
  ['en', 'Abkhazia extends ban on crypto mining', 'GE-AB regulation banned'],
  ['en', 'Kazakhstan disconnects illegal miners from the grid', 'KZ power curtailed'],
  ['en', 'Internet outage hits parts of Pakistan after cable cut', 'PK internet down'],
  ['en', "Undersea cable damage slows internet in West Africa's Ghana", 'GH internet degraded'],
  ['en', 'Internet slowly returning in Tonga', 'TO internet degraded returning'],
  ['en', 'Internet to be restored in Bangladesh on Sunday', 'BD internet down'],
  ['en', 'Uganda orders internet shutdown ahead of vote', 'UG internet down'],
  ['en', 'Uganda lifts internet shutdown after vote', 'UG internet restored'],
  ['en', "Afghanistan's internet returns two days after Taliban shutdown", 'AF internet restored'],
  ['en', 'Tanzania imposes curfew, internet down on election day', 'TZ internet down, TZ unrest active'],
  ['en', 'Internet still down in Tanzania despite court order to restore it', 'TZ internet down'],
  ['en', 'No internet in Mauritania as exams begin', 'MR internet down'],
  ['en', 'Algeria to cut internet during exams', 'DZ internet down announced'],
  ['en', 'Madagascar hit by water and power cuts', 'MG power cut'],
  ['en', 'Zambia rations power as Kariba dries up', 'ZM power curtailed'],
  ['en', 'Zambia ends power rationing as Kariba refills', 'ZM power restored'],
  ['en', 'Kazakhstan calm returns, miners back online', 'KZ unrest calming'],
  ['en', 'Iran reconnects to global internet after 12-day war', 'IR internet restored'],
  ['ru', 'В Туве вторые сутки нет света', 'RU-TY power cut'],
  ['ru', 'В Ереване восстановили электроснабжение после аварии', 'AM-ER power restored'],
  ['ru', 'В Дагестане третий день отключён мобильный интернет', 'RU-DA internet degraded'],
  ['ru', 'Мобильный интернет вернули жителям Ростовской области', 'RU-ROS internet restored'],
  ['ru', 'Афганистан остался без интернета', 'AF internet down'],
  ['ru', 'Интернет в Афганистане вернулся через двое суток', 'AF internet restored'],
  ['ru', 'Абхазия вводит веерные отключения электроэнергии', 'GE-AB power curtailed'],
  ['ru', 'Абхазия отменила веерные отключения', 'GE-AB power restored'],
  ['ru', 'Трафик из Ирана рухнул на 97 %', 'IR internet down'],
  ['es', 'Chile recupera la luz tras un apagón que dejó a oscuras a millones', 'CL power restored'],
  ['es', 'Ecuador vuelve a los cortes de luz', 'EC power cut'],
  ['es', 'Afganistán se queda sin internet por orden talibán', 'AF internet down'],
  ['es', 'Regresa internet a Afganistán tras dos días', 'AF internet restored'],
  ['es', 'Tonga sigue sin internet tras la erupción', 'TO internet down'],
  ['es', 'Irán restablece parcialmente internet', 'IR internet degraded returning'],
  ['es', 'Honduras amanece con apagones por falta de 300 MW', 'HN power cut'],
  ['zh', '阿富汗全国断网', 'AF internet down'],
  ['zh', '阿富汗断网两天后恢复上网', 'AF internet restored'],
  ['zh', '智利大停电', 'CL power cut'],
  ['zh', '智利电力已全面恢复', 'CL power restored'],
  ['zh', '伊朗对矿场限电', 'IR power curtailed'],
  ['zh', '伊朗或将切断互联网', ''],
  ['zh', '伊朗互联网流量下降97%', 'IR internet down'],
  ['kk', 'Ауғанстанда екі күн бойы интернет жоқ', 'AF internet down'],
  ['kk', 'Ауғанстанда интернет екі күннен кейін қосылды', 'AF internet restored'],
  ['kk', 'Алматыда жарық сөнді', 'KZ-75 power cut'],
  ['kk', 'Шымкентте жарық берілді', 'KZ-79 power restored'],
  ['kk', 'Түркістан облысында майнерлер тоқтан ажыратылды', 'KZ-61 power curtailed'],
])('%s: %s', (language, title, expected) => {
  expect(told(read(title, '', language))).toBe(expected);
});

it.each([
  ['a network partially cut', 'Internet providers in Jordan were partially knocked offline.', 'JO internet degraded'],
  [
    'mobile data elsewhere in the sentence',
    'Connectivity in Jordan collapsed on Tuesday, said the union of users of mobile data.',
    'JO internet down',
  ],
  ['broadband back, mobile data not', 'Mobile data in Jordan remains cut; broadband works.', 'JO internet degraded'],
  ['what could be imposed', 'A digital blackout in Jordan could be imposed by the ministry.', ''],
  [
    'what was ordered',
    'Internet services in Jordan were to be suspended for a few hours on Monday.',
    'JO internet down announced',
  ],
  [
    'power that will be cut from miners',
    'Jordan will cut off electricity to all bitcoin miners.',
    'JO power curtailed announced',
  ],
  ['a network that will be restored', 'Internet service will return to Jordan next week.', 'JO internet down'],
])('%s', (_what, text, expected) => {
  expect(told(read('', text))).toBe(expected);
});

it.each([
  ['en', 'Is the internet down in Jordan? Yes, since noon', 'JO internet down'],
  ['tr', "Ürdün'de internet kesildi mi? Evet, bakanlık doğruladı", 'JO internet down'],
  ['zh', '约旦断网了吗？当局证实全国已断', 'JO internet down'],
  ['en', 'Is the internet down in Jordan?', ''],
])('%s: what is asked and answered is said: %s', (language, title, expected) => {
  expect(told(read(title, '', language))).toBe(expected);
});

it('reads a question that is answered with no as a denial', () => {
  expect(read('Is the internet down in Jordan? No, the regulator says', '')).toMatchObject([
    { region: 'JO', dimension: 'internet', state: 'down', polarity: 'denied' },
  ]);
});

it.each([
  ['en', 'Blackout hits all of Jordan during a flood drill', 'JO power cut'],
  ['ru', 'Во время учений в Иордании пропал свет по всей стране', 'JO power cut'],
  ['fa', 'در سالگرد انتخابات، برق سراسر اردن قطع شد', 'JO power cut'],
  ['en', 'Not a joke, not satire: the whole of Jordan has lost power', 'JO power cut'],
  ['en', 'Price correction or not, Jordan bans bitcoin mining', 'JO regulation banned'],
  ['tr', "Maç yarıda kaldı: Ürdün'ün tamamında elektrik yok", 'JO power cut'],
  ['en', 'Jordan holds a blackout drill', ''],
  ['en', 'Anniversary of the great blackout in Jordan', ''],
  ['en', 'Satire: the whole of Jordan has lost power', ''],
])('%s: a word beside the news does not make it another kind of text: %s', (language, title, expected) => {
  expect(told(read(title, '', language))).toBe(expected);
});
