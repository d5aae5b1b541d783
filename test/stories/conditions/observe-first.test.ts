import { describe, expect, it } from 'vitest';
import { day, read, told } from './observing.ts';

const partOf = (title: string, text: string, language: string) =>
  read(title, text, language).map(({ extent }) => extent?.kind);

describe('the first supply after a blackout', () => {
  it.each([
    ['uk', 'У Херсон подали перше світло', 'Спершу заживлено лікарні, далі черга побутових споживачів.'],
    ['ru', 'В Мариуполь дали первый свет', 'Сначала электричество получают больницы, дома подключат позже.'],
    ['en', 'First power reaches Puerto Rico', 'Hospitals were energised on Tuesday; homes are to follow in stages.'],
    ['it', 'Sicilia, la corrente torna prima negli ospedali', ''],
    ['kk', 'Маңғыстауға алғашқы жарық берілді', 'Алдымен ауруханалар қосылды.'],
    ['de', 'In Berlin hat jeder dritte Haushalt wieder Strom', ''],
    ['fr', 'Mayotte : un foyer sur quatre a retrouvé le courant', ''],
    ['tr', "Hatay'da her dört aboneden birine elektrik verildi", ''],
    ['zh', '牙买加每四户中有一户恢复供电', ''],
  ])('is no return in %s: %s', (language, title, text) => {
    expect(told(read(title, text, language))).toContain('returning');
    expect(partOf(title, text, language)).toContain('part');
  });

  it.each([
    [
      'ru',
      'Электроснабжение Сахалина полностью восстановлено',
      'Сначала запитали больницы, к полудню свет вернулся во все дома.',
    ],
    ['fr', 'Le courant est rétabli dans toute la Réunion', 'Les hôpitaux avaient été réalimentés les premiers.'],
    ['uk', 'Світло в Одесі повернули всім', 'Першими ще вночі заживили лікарні.'],
  ])('is told beside a full return in %s', (language, title, text) => {
    expect(told(read(title, text, language))).toMatch(/power restored$/u);
  });
});

describe('a capital and the rest of the country', () => {
  it.each([
    [
      'en',
      'Power is back in Cuba',
      'Electricity returned to Havana and the rest of the island overnight.',
      'CU power restored',
    ],
    ['ar', 'عودة الإنترنت إلى مصر', 'عادت الخدمة ظهر الأربعاء في القاهرة وباقي المحافظات.', 'EG internet restored'],
    [
      'ru',
      'В Киргизии восстановили электроснабжение',
      'Свет вернулся в Бишкек и остальные регионы.',
      'KG power restored',
    ],
    [
      'it',
      "Torna l'elettricità in Iraq",
      'La corrente è tornata a Baghdad e nelle altre province.',
      'IQ power restored',
    ],
  ])('are all of it in %s', (language, title, text, expected) => {
    expect(told(read(title, text, language))).toContain(expected);
    expect(told(read(title, text, language))).not.toContain('returning');
  });

  it('are two where the rest waits', () => {
    const observed = read('Power returns to parts of Cuba', 'Havana has electricity; the rest of the island waits.');
    expect(told(observed)).toContain('returning');
  });
});

describe('neither light nor water', () => {
  it.each([
    ['uk', 'У Херсоні немає ні світла, ні тепла'],
    ['ru', 'В Херсоне нет ни света, ни воды'],
    ['it', "In Libia non c'è né luce né acqua"],
    ['pl', 'W Chersoniu nie ma ani prądu, ani wody'],
    ['de', 'In Libyen gibt es weder Strom noch Wasser'],
    ['tr', "Hatay'da ne elektrik var ne su"],
  ])('is a cut in %s', (language, title) => {
    expect(told(read(title, '', language))).toMatch(/power cut$/u);
  });
});

describe('a plant that trips and nobody without supply', () => {
  it.each([
    ['en', "Poland's biggest power plant trips, no customer loses supply"],
    ['es', 'Dispara Almaraz: ningún cliente en España se quedó sin luz'],
    ['pt', 'Itaipu perde duas unidades, mas nenhum consumidor no Brasil ficou sem energia'],
    ['ru', 'На Ростовской АЭС отключился блок, без света никто не остался'],
  ])('is no cut in %s', (language, title) => {
    expect(told(read(title, '', language))).not.toMatch(/power cut/u);
  });
});

describe('apologies and causes told afterwards', () => {
  it.each([
    ['en', "Korean minister apologises for Monday's blackouts", 'He said supply is sufficient today.'],
    ['ru', 'Министр энергетики Казахстана извинился за отключение света', 'Он обещал компенсации.'],
    ['tr', "Bakan, Türkiye'deki elektrik kesintisi için özür diledi", 'Zararların karşılanacağını söyledi.'],
    ['es', 'Un incendio provocó el apagón del lunes en Argentina', 'La línea salió de servicio por el humo.'],
  ])('say nothing of now in %s', (language, title, text) => {
    expect(told(read(title, text, language))).toBe('');
  });

  it.each([
    ['en', "Egypt's premier apologises as rolling blackouts go on", 'Cuts of two hours a day will last until Friday.'],
    ['ru', 'В Киргизии третий день нет света, министр извинился', 'Ремонт линии продолжается.'],
  ])('stand beside what goes on in %s', (language, title, text) => {
    expect(told(read(title, text, language))).toMatch(/power (?:cut|curtailed)/u);
  });
});

describe('a ban of one way to mine', () => {
  it.each([
    ['en', 'Iran bans use of subsidised power for crypto mining'],
    ['ar', 'إيران تحظر استخدام الكهرباء المدعومة في تعدين العملات المشفرة'],
    ['zh', '伊朗禁止使用补贴电力进行加密货币挖矿'],
    ['de', 'Iran verbietet Krypto-Mining mit subventioniertem Strom'],
  ])('is a limit in %s', (language, title) => {
    expect(told(read(title, '', language))).toBe('IR regulation restricted');
  });

  it('is none where it names the cause of a ban', () => {
    expect(told(read('Kuwait bans crypto mining to save electricity'))).toBe('KW regulation banned');
  });
});

describe('what ends at an hour', () => {
  it.each([
    ['ko', '한국 순환정전 오후 7시 56분 모두 해제'],
    ['ja', '日本の計画停電、午後8時に全て終了'],
    ['zh', '台湾分区轮流停电晚上8点解除'],
    ['es', 'Terminan a las 23:00 horas los cortes rotativos de luz en México'],
  ])('has ended in %s', (language, title) => {
    expect(told(read(title, '', language))).toMatch(/power restored$/u);
  });

  it.each([
    ['ja', '日本の計画停電、午後8時に終了へ'],
    ['ja', '日本の計画停電、午後8時に終了予定'],
    ['ko', '한국 순환정전 오후 8시 해제 예정'],
    ['zh', '台湾分区轮流停电将于晚上8点解除'],
    ['ja', '台湾の停電、18日に解消見込み'],
    ['ko', '대만 순환정전 오후 8시 해제 못 해'],
    ['zh', '台湾停电今日上午解除后再度发生'],
  ])('has not where it will: %s: %s', (language, title) => {
    expect(told(read(title, '', language))).not.toMatch(/power restored$/u);
  });

  it('is of the day that it names, said on that day', () => {
    const [one] = read(
      'PSE: ograniczenia w poborze prądu dla fabryk w Polsce',
      'Od godziny 10 do 17 w środę obowiązuje 20. stopień zasilania.',
      'pl',
    );
    expect(day(one?.until)).toBe('2025-01-15');
  });
});
