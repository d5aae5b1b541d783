import { describe, expect, it } from 'vitest';
import { day, read, told } from './observing.ts';

describe('cut, back, cut again: what the main verb says', () => {
  it.each([
    ['en', 'Sudan shuts down internet again a day after lifting blackout', 'SD internet down'],
    ['en', "Iran's internet, which had returned on Monday, is down again", 'IR internet down'],
    ['en', 'Hours after restoring the internet, Ethiopia cuts it off again', 'ET internet down'],
    ['en', 'Internet back in Gabon after being cut for a week', 'GA internet restored'],
    ['en', 'After six days of blackout, internet returns to Uganda', 'UG internet restored'],
    ['en', 'Despite promises to restore it, internet stays cut in Myanmar', 'MM internet down'],
    ['en', "Myanmar's internet restored after night-time shutdown", 'MM internet restored'],
    ['en', 'Pakistan blocks mobile data again following brief return', 'PK internet degraded'],
    ['en', 'Chad restores internet, then cuts it again', 'TD internet down'],
    ['en', 'Internet was restored in Guinea on Sunday but shut down again on Monday', 'GN internet down'],
    ['en', 'Internet cut again in Congo, restored hours later', 'CG internet restored'],
    ['en', 'Connectivity in Syria collapses again after a short recovery', 'SY internet down'],
    ['en', 'Cuba offline for 12 hours, connectivity at 3 %', 'CU internet down'],
    ['en', 'Iraq offline again as exams continue', 'IQ internet down'],
    ['en', 'Sudan goes dark: internet cut across the country', 'SD internet down'],
    ['en', 'Traffic from Iran at 4 % of ordinary levels, Cloudflare says', 'IR internet down'],
    ['en', 'Connectivity in Lebanon stands at 61 % of normal, monitor says', 'LB internet degraded'],
    ['en', 'Bitcoin hash rate falls 12 % as internet in Iran is cut', 'IR internet down'],
    ['en', "Hash rate down 8 percent while Kazakhstan's internet remains shut", 'KZ internet down'],
    ['en', 'Power cut again across Cuba a day after grid was restored', 'CU power cut'],
    ['en', 'Power returns to Cuba after second collapse of the grid in a week', 'CU power restored'],
    ['en', "Venezuela's grid collapses again hours after electricity was restored", 'VE power cut'],
    ['en', 'Ecuador ends rationing after rains fill reservoirs', 'EC power restored'],
    ['en', 'Internet fails across Yemen after cable damage', 'YE internet down'],
    ['en', 'Internet stops working in Kabul', 'AF-KAB internet down'],
    ['en', 'Government of Turkmenistan restores internet it had cut during protests', 'TM internet restored'],
    ['en', 'Internet access reinstated in Senegal following three-day suspension', 'SN internet restored'],
    ['en', 'Nepal lifts internet curfew', 'NP internet restored'],
    ['en', 'Internet shutdown in Mauritania is over', 'MR internet restored'],
    ['en', 'Internet shutdown follows protests over fuel in Angola', 'AO internet down, AO unrest active'],
    ['en', 'Bangladesh internet blackout enters fifth day', 'BD internet down'],
    ['en', 'Internet partly back in Bangladesh as curfew is relaxed', 'BD internet degraded returning'],
    ['en', "Niger's internet remains cut in the north, restored in the capital", 'NE internet degraded returning'],
    ['en', 'Tonga reconnected to the internet five weeks after eruption severed cable', 'TO internet restored'],
    ['en', "Kazakhstan's internet back online after it had been cut for five days", 'KZ internet restored'],
    ['en', 'Rolling blackouts return to South Africa after a month without', 'ZA power curtailed'],
    ['en', 'Internet in Libya drops to 20 % of ordinary levels after fibre cut', 'LY internet down'],
    ['en', 'Internet restored in Malawi; hash rate rises 3 %', 'MW internet restored'],
    ['en', 'ISP in Algeria restores service after outage of two hours', 'DZ internet restored'],
    ['en', 'Internet disrupted again in Venezuela', 'VE internet degraded'],
    ['ru', 'Казахстан снова отключил интернет спустя несколько часов после восстановления', 'KZ internet down'],
    ['ru', 'В Иране вновь пропал интернет, который вернулся утром', 'IR internet down'],
    ['ru', 'Интернет в Судане восстановлен после недели отключения', 'SD internet restored'],
    ['ru', 'После пяти дней блэкаута в Казахстан вернулся интернет', 'KZ internet restored'],
    ['ru', 'Интернет в Чаде восстановили, но через час снова отключили', 'TD internet down'],
    ['ru', 'Трафик в Туркмении на уровне 70 % от обычного', 'TM internet degraded'],
    ['ru', 'Хешрейт упал на 10 %, в Казахстане не работает интернет', 'KZ internet down'],
    ['ru', 'На Кубе снова погас свет через сутки после восстановления энергосистемы', 'CU power cut'],
    ['ru', 'Свет вернулся в Приднестровье после аварии', 'MD-SN power restored'],
    ['ru', 'Несмотря на обещания вернуть связь, интернет в Иране остаётся отключён', 'IR internet down'],
    ['ru', 'Интернет в Узбекистане упал второй раз за день', 'UZ internet down'],
    ['ru', 'В Киргизии перебои с интернетом после обрыва кабеля', 'KG internet degraded'],
    ['es', 'Cuba vuelve a cortar internet horas después de restablecerlo', 'CU internet down'],
    ['es', 'Irán corta de nuevo el internet tras restablecerlo brevemente', 'IR internet down'],
    ['es', 'Vuelve internet a Gabón tras cinco días de apagón', 'GA internet restored'],
    ['es', 'Restablecen internet en Sudán después de una semana', 'SD internet restored'],
    ['es', 'Venezuela: la conectividad cae al 15 % de lo normal', 'VE internet down'],
    ['es', 'El hashrate cae un 12 % mientras Irán sigue sin internet', 'IR internet down'],
    ['es', 'Cuba vuelve a quedarse a oscuras un día después de recuperar la electricidad', 'CU power cut'],
    ['es', 'Ecuador recupera la electricidad tras el apagón nacional', 'EC power restored'],
    ['es', 'Internet, que había vuelto por la mañana, se cae otra vez en Siria', 'SY internet down'],
    ['es', 'Pese a las promesas, Myanmar mantiene cortado internet', 'MM internet down'],
    ['es', 'Irán restablece el acceso a internet', 'IR internet restored'],
    ['zh', '哈萨克斯坦恢复网络数小时后再次断网', 'KZ internet down'],
    ['zh', '伊朗互联网在短暂恢复后再度中断', 'IR internet down'],
    ['zh', '断网五天后，哈萨克斯坦恢复互联网', 'KZ internet restored'],
    ['zh', '苏丹再次切断互联网', 'SD internet down'],
    ['zh', '缅甸网络流量仅为平日的7%', 'MM internet down'],
    ['zh', '比特币算力下降10%，伊朗仍处于断网状态', 'IR internet down'],
    ['zh', '古巴恢复供电一天后电网再次瘫痪', 'CU power cut'],
    ['zh', '古巴大停电后恢复供电', 'CU power restored'],
    ['zh', '叙利亚互联网恢复，此前中断三天', 'SY internet restored'],
    ['zh', '伊朗互联网部分恢复', 'IR internet degraded returning'],
    ['kk', 'Иранда интернет қалпына келтірілгеннен кейін бірнеше сағаттан соң қайта өшірілді', 'IR internet down'],
    ['kk', 'Қазақстанда бес күннен кейін интернет қалпына келтірілді', 'KZ internet restored'],
    ['kk', 'Иранда интернет қайтадан ажыратылды', 'IR internet down'],
    ['kk', 'Суданда интернет қайта қосылды', 'SD internet restored'],
    ['kk', 'Қазақстанда интернет трафигі қалыпты деңгейдің 6 пайызы', 'KZ internet down'],
    ['kk', 'Кубада жарық қайта қосылды', 'CU power restored'],
    ['kk', 'Кубада жарық қалпына келгеннен кейін қайта өшті', 'CU power cut'],
    ['kk', 'Биткоин хешрейті 10 пайызға төмендеді, Иранда интернет жоқ', 'IR internet down'],
  ])('%s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });

  it.each([
    ['en', 'Kazakhstan will restore internet tomorrow, minister says', 'KZ internet down'],
    ['en', 'Internet could be cut again in Iran, officials warn', ''],
    ['en', 'Iran denies it cut the internet again', 'IR internet not down'],
    ['ru', 'Власти Ирана обещают восстановить интернет завтра', 'IR internet down'],
    ['es', 'Irán promete restablecer internet mañana', 'IR internet down'],
    ['kk', 'Иранда интернет ертең қосылуы мүмкін', 'IR internet down'],
  ])('%s: what is promised has not come, what is feared is not so: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });

  it('says only that it is cut where a return did not last', () => {
    const observations = read(
      'Internet cut across Chad',
      'Internet in Chad returned at noon on Tuesday but was cut again hours later. Connectivity is at 8 % of ordinary levels, Kentik said.',
    );
    expect(observations.map(({ state, again, level }) => [state, again, level?.value])).toEqual([['down', true, 8]]);
  });

  it('tells of the country before its part', () => {
    const text =
      'Internet stopped working in Almaty on Tuesday. Operators confirmed the outage in all of Kazakhstan: the internet is down.';
    expect(read('', text).map(({ region }) => region)).toEqual(['KZ', 'KZ-75']);
  });
});

describe('whose figure it is', () => {
  const level = (title: string, text: string, language = 'en') => read(title, text, language)[0]?.level;
  it.each([
    [
      'en',
      'Internet cut in Iran',
      "The hash rate of large pools fell by 10 % while Iran's internet stayed shut down.",
      undefined,
    ],
    ['en', 'Internet cut in Iran', 'Internet in Iran is cut and the hash rate dropped by 12 %.', undefined],
    ['en', 'Internet slowed in Turkey', 'Trading volume fell by 30 % as internet in Turkey was slowed.', undefined],
    ['en', 'Internet slowed in Turkey', 'Internet traffic in Turkey fell by 30 % as trading stopped.', -30],
    ['en', 'Internet slowed in Turkey', 'A 30 % drop in traffic was seen as internet in Turkey was slowed.', -30],
    ['en', 'Internet cut in Iran', 'A drop of 12 % in the hash rate was seen as internet in Iran was cut.', undefined],
    ['ru', 'В Иране отключили интернет', 'Связность в Иране упала до 4 % от нормы. Хешрейт сети снизился на 6 %.', 4],
    ['es', 'Irán queda sin internet', 'La conectividad en Irán cayó al 5 % de lo normal. El hashrate bajó un 3 %.', 5],
    ['zh', '伊朗全国断网', '伊朗互联网连接仅为正常水平的4%。比特币算力下降6%。', 4],
    ['kk', 'Иранда интернет өшірілді', 'Биткоин хешрейті 10 пайызға төмендеді, Иранда интернет жоқ.', undefined],
  ])('%s: %s. %s', (language, title, text, value) => {
    expect(level(title, text, language)?.value).toBe(value);
  });

  it('reports what no source calls an outage', () => {
    expect(told(read('', 'Connectivity in Gabon stands at 7 % of ordinary levels.'))).toBe('GA internet down');
    expect(told(read('', 'Connectivity in Gabon stands at 70 % of ordinary levels.'))).toBe('GA internet degraded');
    expect(told(read('', 'Connectivity in Gabon stands at 97 % of ordinary levels.'))).toBe('');
    expect(told(read('Internet traffic in Gabon plunges 95 percent'))).toBe('GA internet down');
  });

  it('of power is what is missing, in megawatts', () => {
    const missing = (text: string, language = 'en') => level('', text, language);
    expect(missing('Miners in Texas were cut off the grid on Tuesday, a loss of 1,500 MW.')).toEqual({
      value: 1500,
      unit: 'MW',
    });
    expect(missing('В Казахстане отключили майнеров из-за дефицита 1,2 ГВт.', 'ru')).toEqual({
      value: 1200,
      unit: 'MW',
    });
    expect(missing('Miners in Texas with 700 MW were cut off the grid.')).toBeUndefined();
  });
});

describe('when', () => {
  const since = (title: string, text: string, language = 'en') => day(read(title, text, language)[0]?.since);

  it('a state at a time is no beginning', () => {
    expect(since('', 'Connectivity in Gabon stood at 2 % of ordinary levels on Tuesday.')).toBe('');
    expect(since('', 'Internet in Gabon remains cut on Tuesday.')).toBe('');
    expect(since('', 'Internet in Gabon was cut on Tuesday.')).toBe('2025-01-14');
  });

  it('a length of more than a day is known to the day', () => {
    const precision = (text: string) => read('', text)[0]?.sincePrecision;
    expect(precision('Internet in Gabon has been shut down for 36 hours.')).toBe('day');
    expect(precision('Internet in Gabon has been shut down for 6 hours.')).toBe('hour');
  });

  it('a weekday with a part of the day is that day', () => {
    expect(since('', 'Интернет в Габоне отключили вечером в понедельник, через час после восстановления.', 'ru')).toBe(
      '2025-01-13',
    );
    expect(since('加蓬周一下午断网', '', 'zh')).toBe('2025-01-13');
  });
});

describe('who is cited', () => {
  it.each([
    ['Internet in Togo is at 4 % of ordinary levels, NetBlocks figures show.', 'NetBlocks'],
    ['Internet is down in Togo, operators and NetBlocks said.', 'NetBlocks'],
    ['Internet is down in Togo, according to figures from Kentik.', 'Kentik'],
    ['IODA confirmed that the internet is down in Togo.', 'IODA'],
    ['The power grid collapsed in Togo, data of Grid Watch Africa show.', 'Grid Watch Africa'],
    ['The power grid collapsed in Togo, according to data from GridEye.', 'GridEye'],
    ['The power grid collapsed in Togo, CEET confirmed.', 'CEET'],
    ['The power grid collapsed in Togo, Lomé said.', undefined],
  ])('%s', (sentence, cited) => {
    expect(read('', sentence)[0]?.cited).toBe(cited);
  });

  it('beside the figure, where the sentence before names nobody', () => {
    expect(
      read('', 'Internet in Togo is cut. Connectivity stands at 4 % of ordinary levels, Kentik data show.')[0]?.cited,
    ).toBe('Kentik');
  });
});

describe('how far a law has got', () => {
  it.each([
    ['en', 'Georgian parliament passes law banning crypto mining', 'It goes to the president for signature.'],
    ['es', 'El Congreso de Bolivia aprueba una ley que prohíbe minar criptomonedas', 'Falta la firma del presidente.'],
    ['ru', 'Парламент Киргизии принял закон о запрете майнинга', 'Документ направлен на подпись президенту.'],
    ['zh', '老挝国会通过禁止加密货币挖矿的法律', '该法还需国家主席签署。'],
  ])('is a proposal while nobody has signed it: %s: %s', (language, title, text) => {
    expect(read(title, text, language).map(({ state }) => state)).toEqual(['proposed']);
  });

  it.each([
    ['en', 'Russia to ban mining in parts of Irkutsk from January 1', 'banned', 'announced'],
    ['en', 'Russia plans to ban mining in parts of Irkutsk from January 1', 'proposed', undefined],
    ['ru', 'С 1 февраля в ряде районов Иркутской области запретят майнинг', 'banned', 'announced'],
  ])('is a decision where it has its day: %s: %s', (language, title, state, phase) => {
    expect(read(title, '', language).map((one) => [one.state, one.phase])).toEqual([[state, phase]]);
  });
});

describe('the end of cuts by turns', () => {
  it.each([
    ['en', 'Utility ends rotating outages in Tennessee'],
    ['en', 'Rolling blackouts have ended in Moldova'],
    ['es', 'El sistema eléctrico de República Dominicana opera con normalidad'],
    ['ru', 'Энергосистема Армении работает в штатном режиме после аварии'],
    ['ko', '쿠바 전력망 정상 가동'],
  ])('is one of power, and of all of it: %s: %s', (language, title) => {
    expect(told(read(title, '', language))).toMatch(/^\S+ power restored$/);
  });
});
