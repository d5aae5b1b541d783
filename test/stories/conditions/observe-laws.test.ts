import { describe, expect, it } from 'vitest';
import { day, read, told } from './observing.ts';

describe('a rule that a parliament passed', () => {
  it.each([
    ['en', 'Lao assembly outlaws bitcoin mining', 'The act took effect on Monday.', 'LA regulation banned'],
    [
      'es',
      'El Congreso de Paraguay prohíbe la criptominería; la ley ya rige desde el lunes',
      '',
      'PY regulation banned',
    ],
    ['pt', 'Assembleia de Cabo Verde proíbe a mineração de bitcoin', 'A lei está em vigor.', 'CV regulation banned'],
    ['ar', 'مجلس النواب الليبي يحظر تعدين العملات الرقمية والقانون نافذ منذ الأحد', '', 'LY regulation banned'],
    ['zh', '蒙古国会通过禁止加密货币挖矿的法律', '法律已于本月13日起施行。', 'MN regulation banned'],
  ])('is in force once a sentence says that it has begun: %s: %s', (language, title, text, expected) => {
    expect(told(read(title, text, language))).toBe(expected);
  });

  it.each([
    ['en', 'Lao assembly outlaws bitcoin mining', 'The act has not taken effect.', 'LA regulation proposed'],
    [
      'en',
      'Lao assembly outlaws bitcoin mining',
      'A tax on lotteries took effect in March 2019.',
      'LA regulation proposed',
    ],
    ['zh', '蒙古国会通过禁止加密货币挖矿的法案', '法案尚待总统签署。', 'MN regulation proposed'],
  ])('is a bill before: %s: %s %s', (language, title, text, expected) => {
    expect(told(read(title, text, language))).toBe(expected);
  });
});

describe('a day without its month', () => {
  it.each([
    ['ja', 'トンガ、海底ケーブル修理で20日から22日までインターネット停止へ', 'announced', '2025-01-20', '2025-01-22'],
    ['ko', '통가, 20일부터 22일까지 인터넷 중단', 'announced', '2025-01-20', '2025-01-22'],
    ['zh', '汤加下月3日至5日断网', 'announced', '2025-02-03', '2025-02-05'],
    ['ko', '쿠웨이트 의회, 가상자산 채굴 금지법 통과…13일부터 시행', undefined, '2025-01-13', ''],
  ])('is of the month whose such day is nearest: %s: %s', (language, title, phase, begin, end) => {
    const [first] = read(title, '', language);
    expect([first?.phase, day(first?.since), day(first?.until)]).toEqual([phase, begin, end]);
  });

  it('is no length of time', () => {
    const [cut] = read('トンガで3日間インターネット停止', '', 'ja');
    expect(day(cut?.since)).not.toBe('2025-01-03');
  });
});

describe('a tariff', () => {
  it.each([
    ['es', 'Paraguay sube 15 % la tarifa eléctrica de los mineros de bitcoin', 'PY regulation restricted'],
    ['zh', '乌兹别克斯坦上调矿工电价一倍', 'UZ regulation restricted'],
    ['de', 'Kasachstan erhöht Strompreis für Miner', 'KZ regulation restricted'],
  ])('is a rule where it is that of miners: %s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });

  it('is none where miners only feel it', () => {
    expect(told(read('Electricity price hike hurts bitcoin miners in Norway'))).toBe('');
  });
});

describe('a bill that is turned down or withdrawn', () => {
  it.each([
    ['en', 'Texas bill against bitcoin miners dies in House committee', 'US-TX'],
    ['en', 'Georgia drops plan to ban crypto mining', 'GE'],
    ['ru', 'Правительственная комиссия отклонила запрет майнинга в Хакасии', 'RU-KK'],
    ['es', 'El regulador de Paraguay rechaza subir la tarifa a las criptomineras', 'PY'],
    ['de', 'Österreich: Nationalrat lehnt Verbot von Bitcoin-Mining ab', 'AT'],
    ['zh', '蒙古国议会否决禁止加密货币挖矿的法案', 'MN'],
  ])('is no longer proposed: %s: %s', (language, title, region) => {
    expect(told(read(title, '', language))).toBe(`${region} regulation not proposed over`);
  });

  it.each([
    ['en', 'Miners reject higher power tariff in Paraguay', ''],
    ['es', 'La Cámara Paraguaya de Minería rechaza la suba de la tarifa a las criptomineras', ''],
    ['ru', 'Майнеры Иркутской области отвергли запрет майнинга', ''],
    ['en', 'Georgian parliament refuses to withdraw crypto mining ban bill', 'GE regulation proposed'],
    [
      'ru',
      'Комитет парламента Киргизии отклонил поправки к законопроекту о запрете майнинга',
      'KG regulation proposed',
    ],
    [
      'en',
      'Moldovan MPs reject amendment that would have softened bill to ban crypto mining',
      'MD regulation proposed',
    ],
  ])('is another matter than one that lives: %s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });
});

describe('a ban whose lifting is refused, or whose opponents lose in court', () => {
  it.each([
    ['en', 'Iran rejects calls to lift crypto mining ban', 'IR'],
    ['uk', 'Парламент Молдови відмовився скасувати заборону майнінгу', 'MD'],
    ['ru', 'Суд отклонил иск майнеров против запрета майнинга в Иркутской области', 'RU-IRK'],
    ['fr', 'Gabon : la Cour constitutionnelle rejette le recours contre l’interdiction du minage', 'GA'],
    ['pt', 'Tribunal de Angola rejeita recurso contra a proibição da mineração de criptomoedas', 'AO'],
  ])('stands: %s: %s', (language, title, region) => {
    expect(told(read(title, '', language))).toBe(`${region} regulation banned`);
  });
});

describe('a ban that is prolonged', () => {
  it.each([
    ['ru', 'Запрет на майнинг в Киргизии продлён до конца 2026 года', '2026-12-31'],
    ['en', 'Kosovo extends ban on crypto mining until the end of the year', '2025-12-31'],
    ['es', 'Bolivia prorroga hasta el 30 de junio la prohibición de minar criptomonedas', '2025-06-30'],
    ['uk', 'Заборону майнінгу в Молдові продовжено до кінця року', '2025-12-31'],
  ])('is in force until its new day: %s: %s', (language, title, end) => {
    const [ban] = read(title, '', language);
    expect([ban?.state, ban?.phase, ban?.since, day(ban?.until)]).toEqual(['banned', undefined, undefined, end]);
  });
});
