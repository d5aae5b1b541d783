import { describe, expect, it } from 'vitest';
import { isFurtherStep } from '../../src/alerts/further-step.ts';
import { DAY_MS } from '../../src/clock.ts';

const told = (language: string, words: string) => [{ language, words: words.toLowerCase(), at: 0 }];
const seenAt = DAY_MS;

describe('A further step', () => {
  it.each([
    ['en', 'Laos plans surcharge for miners', 'Laos scraps surcharge for miners'],
    ['en', 'Laos plans surcharge for miners', 'Surcharge for miners in Laos put off to May'],
    ['en', 'BC halts mining hookups', 'BC adds 18 months to its mining pause'],
    ['en', 'ERCOT asks Texans to conserve', 'ERCOT declares energy emergency'],
    ['de', 'Schweden will Steuer auf Mining', 'Schweden verschiebt Steuer auf Mining'],
    ['fr', 'La RDC suspend les raccordements', 'La RDC prolonge la suspension des raccordements'],
    ['es', 'Venezuela raciona la luz', 'Venezuela duplica el racionamiento'],
    ['pt', 'Angola raciona energia', 'Luanda: cortes de energia duplicam'],
    ['it', 'Stop alle miniere fino a dicembre', 'Il divieto di nuove miniere diventa permanente'],
    ['pl', 'Zakaz kopania nocą', 'Rząd przedłuża zakaz kopania'],
    ['ru', 'В Хакасии действует запрет', 'Запрет в Хакасии сделают круглогодичным'],
    ['uk', 'Світло вимикатимуть', 'Відключення збільшили вдвічі'],
    ['tr', 'Kosova madenciliği yasakladı', 'Kosova madencilik yasağını bir yıl uzattı'],
    ['kk', 'Майнерлерге салық', 'Майнерлерге салықты көтеруді кейінге қалдырды'],
    ['ar', 'مصر تقطع الكهرباء ساعة', 'مصر تضاعف مدة قطع الكهرباء'],
    ['fa', 'فعالیت ماینرها ممنوع شد', 'ممنوعیت فعالیت ماینرها تا پایان سال تمدید شد'],
    ['zh', '老挝暂停向矿场供电', '老挝延长矿场断电措施'],
    ['ja', 'マイニング規制案を提出', 'マイニング規制を撤回'],
    ['ko', '채굴 금지 발표', '채굴 금지 1년 연장'],
    ['en', 'Montana plans tax on bitcoin mines', 'Montana House passes tax on bitcoin mines'],
    ['en', 'Montana House passes tax on bitcoin mines', 'Tax on bitcoin mines clears Montana Senate'],
    ['de', 'Verbot in Swanetien', 'Georgien dehnt Mining-Verbot auf ganz Georgien aus'],
    ['fr', 'Le gouvernement propose une taxe', "L'Assemblée adopte la taxe sur le minage"],
    ['es', 'Paraguay propone una ley', 'Diputados aprueban la ley de criptominería'],
    ['pl', 'Rząd chce zakazać kopania', 'Sejm uchwalił zakaz kopania'],
    ['ru', 'Дума приняла в первом чтении закон о майнинге', 'Дума приняла закон о майнинге во втором чтении'],
    ['uk', 'Уряд пропонує податок', 'Рада ухвалила податок на майнінг'],
    ['kk', 'Үкімет заң жобасын ұсынды', 'Мәжіліс майнинг туралы заңды мақұлдады'],
    ['ja', 'マイニング規制案を提出', '衆院、マイニング規制案を可決'],
    ['zh', '政府提出挖矿税草案', '众议院通过挖矿税法案'],
    ['en', 'Broadband back in parts of Dhaka', 'Broadband restored across the country, mobile data still off'],
    ['es', 'Vuelve la luz a La Habana', 'Restablecida la luz en la mayor parte de Cuba'],
    ['ru', 'Интернет вернули в столице', 'Интернет восстановлен по всей стране, мобильный пока нет'],
  ])('in %s follows "%s" with "%s".', (language, before, title) => {
    expect(isFurtherStep({ title, language, seenAt }, told(language, before))).toBe(true);
  });

  it('is told once: an earlier alert that says it makes it known, in whichever language.', () => {
    const before = told('ru', 'Запрет майнинга в Хакасии продлили\nЕщё на год.');
    expect(isFurtherStep({ title: 'Khakassia extends mining ban', language: 'en', seenAt }, before)).toBe(false);
  });

  it('is another stage, not the same one in other words.', () => {
    const before = told('en', 'Eskom starts stage 2 load shedding');
    expect(isFurtherStep({ title: 'Stage 4 load shedding from noon', language: 'en', seenAt }, before)).toBe(true);
    expect(isFurtherStep({ title: 'Power cuts at stage 2 again', language: 'en', seenAt }, before)).toBe(false);
  });

  it.each([
    ['en', 'Laos raises power tariff for miners', 'Laos requires miners to register', 1],
    ['ru', 'Кыргызстан ввёл налог на майнинг', 'Кыргызстан повысил тарифы для майнеров', 60],
    ['es', 'Paraguay sube la tarifa a los mineros', 'Paraguay obliga a los mineros a inscribirse en un registro', 1],
  ])('is another duty, or a tariff of another season: %s: %s, then %s', (language, before, title, days) => {
    expect(isFurtherStep({ title, language, seenAt: days * DAY_MS }, told(language, before))).toBe(true);
  });

  it('is no tariff that another paper writes of in the same week.', () => {
    const before = told('ru', 'Кыргызстан повысил тариф для майнеров');
    const item = { title: 'Kyrgyzstan raises power tariff for crypto miners', language: 'en', seenAt: 3 * DAY_MS };
    expect(isFurtherStep(item, before)).toBe(false);
  });

  it.each([
    ['en', 'Miners call on Laos to scrap its surcharge'],
    ['en', 'Will Laos scrap its surcharge?'],
    ['en', 'House of miner burns down'],
    ['en', 'Senate to vote on tax for bitcoin mines'],
    ['pl', 'Sejm zajmie się zakazem kopania'],
    ['ru', 'Дума рассмотрит закон о майнинге'],
    ['en', 'Bitcoin hash rate drops as miners wait for the law'],
    ['en', 'Concert postponed as Laos stays dark'],
    ['de', 'Bremen ohne Strom: Spiel verschoben'],
    ['es', 'La ANDE duplica cuadrillas: Asunción sigue sin luz'],
    ['fr', 'Le match reporté après la panne'],
    ['ru', 'Концерт перенесли из-за темноты'],
  ])('in %s is not "%s".', (language, title) => {
    expect(isFurtherStep({ title, language, seenAt }, told(language, 'Laos'))).toBe(false);
  });

  it.each([
    ['en', '412,300 customers in Louisiana without power', 'Power outages in Louisiana top 900,000', true],
    ['es', 'Un apagón deja sin luz a 1,2 millones de clientes', 'Ya son 3 millones los clientes sin luz', true],
    ['en', '412,300 customers in Louisiana without power', 'Over 400,000 without power in Louisiana', false],
    ['en', 'Blackout in Louisiana', 'Over 400,000 without power in Louisiana', false],
    ['en', '4,100 homes in Baton Rouge without power', 'Power cut hits 9,000 homes', false],
    ['en', 'Farm of 5,000 machines opens', 'Miner raises $900,000', false],
  ])('counts many more in %s: "%s", then "%s": %s', (language, before, title, isMore) => {
    expect(isFurtherStep({ title, language, seenAt }, told(language, before))).toBe(isMore);
  });

  it('follows nothing where nothing was told.', () => {
    expect(isFurtherStep({ title: 'Laos scraps surcharge for miners', language: 'en', seenAt }, [])).toBe(false);
  });
});
