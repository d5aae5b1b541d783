import { describe, expect, it } from 'vitest';
import { read, told } from './observing.ts';

const saying = (title: string, text: string, language: string): string => told(read(title, text, language));

describe('what is over', () => {
  it.each([
    ['fr', "Fidji : plus aucun abonné n'est privé d'électricité", '', 'FJ power restored'],
    ['de', 'Auf Fidschi ist kein Kunde mehr ohne Strom', '', 'FJ power restored'],
    ['ru', 'Энергетики: обесточенных районов на Фиджи не осталось', '', 'FJ power restored'],
    ['tr', "Fiji'de elektriksiz abone kalmadı", 'Son köylere pazartesi akşamı elektrik verildi.', 'FJ power restored'],
    ['ru', 'В Таджикистане больше не отключают свет', '', 'TJ power restored'],
  ] as const)('is told with a negation of its own, in %s: %s', (language, title, text, wanted) => {
    expect(saying(title, text, language)).toContain(wanted);
  });

  it.each([
    ['en', 'No Fijian home lost power in the storm', ''],
    ['ru', 'С 1 июня в Таджикистане больше не будут отключать свет', ''],
  ] as const)('is nothing that never was, or is to come, in %s: %s', (language, title, text) => {
    expect(saying(title, text, language)).not.toMatch(/restored/u);
  });
});

describe('a grid that runs again', () => {
  it.each([
    ['ru', 'Энергосистема Сирии снова запущена', 'Свет в домах бывает по два-три часа в сутки.'],
    ['en', 'Syrian grid is running again', 'Homes get two or three hours of electricity a day.'],
    ['de', 'Syriens Netz läuft wieder', 'Die Haushalte haben zwei bis drei Stunden Strom am Tag.'],
  ] as const)('and gives power for some hours a day is a ration, in %s: %s', (language, title, text) => {
    expect(saying(title, text, language)).toContain('SY power curtailed');
  });
});

describe('a capital', () => {
  it.each([
    ['ru', 'Каракас запретил майнинг', 'VE regulation banned'],
    ['tr', 'Bişkek kripto madenciliğini yasakladı', 'KG regulation banned'],
  ] as const)('that opens a rule is the government, in %s: %s', (language, title, wanted) => {
    expect(saying(title, '', language)).toContain(wanted);
  });

  it.each([
    ['ru', 'Мобильный интернет пропал в Мозамбике', 'Передача данных прекратилась в 12:30 по времени Мапуту.', 'MZ'],
    ['tr', "Mozambik'te internet kesildi", 'Arıza Maputo saatiyle 9.00 sularında başladı.', 'MZ'],
  ] as const)('whose clock is told is no place, in %s: %s', (language, title, text, region) => {
    expect(saying(title, text, language)).toMatch(new RegExp(`${region} internet`, 'u'));
  });
});

describe('a refusal', () => {
  it.each([
    ['ru', 'Новых разрешений на подключение для майнеров Оман не даст'],
    ['fr', "Oman n'accordera plus de permis aux mineurs de crypto"],
    ['kk', 'Оман майнерлерге жаңа рұқсат бермейді'],
  ] as const)('of new permits restricts mining, in %s: %s', (language, title) => {
    expect(saying(title, '', language)).toContain('OM regulation restricted');
  });
});

it('takes "weeks later" in Turkish for no aside', () => {
  expect(read("Fiji'nin ana adası beş hafta sonra yeniden çevrim içi", '', 'tr')[0]?.returning).toBe(true);
});
