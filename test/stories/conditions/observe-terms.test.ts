import { describe, expect, it } from 'vitest';
import { day, read, told } from './observing.ts';

describe('a term that is prolonged', () => {
  it.each([
    ['ru', 'Запрет на майнинг в Дагестане, который истекал в пятницу, продлён до 30 июня', 'RU-DA regulation banned'],
    [
      'es',
      'La veda a la minería de criptomonedas en Paraguay, que vencía el viernes, rige ahora hasta el 30 de junio',
      'PY regulation banned',
    ],
    ['pt', 'Corte da internet em Angola que devia acabar na sexta-feira continua até 30 de junho', 'AO internet down'],
    ['zh', '原定周五结束的限电措施在四川延长至6月30日', 'CN-SC power curtailed'],
  ])('%s: ends on the new day: %s', (language, title, expected) => {
    const observations = read(title, '', language);
    expect(told(observations)).toBe(expected);
    expect(day(observations[0]?.until)).toBe('2025-06-30');
  });

  it('that comes back each winter is over before', () => {
    const [ban] = read('Buryatia bans crypto mining until 15 March, then every winter from 15 November');
    expect(ban).toMatchObject({ region: 'RU-BU', state: 'banned' });
    expect(ban?.phase).toBeUndefined();
    expect(day(ban?.until)).toBe('2025-03-15');
  });
});

describe('hours of a weekday', () => {
  it.each([
    ['en', 'Parts of Sicily to lose power between 3 and 9 pm on Saturday'],
    ['fr', 'Coupures d’électricité samedi entre 15 h et 21 h en Guadeloupe'],
    ['pt', 'Cortes de energia no sábado entre as 15h e as 21h em Luanda'],
    ['pl', 'W sobotę między 15 a 21 nie będzie prądu na Łotwie'],
    ['ru', 'В субботу с 15 до 21 часа в Краснодарском крае будут отключать свет'],
  ])('%s: are those of the coming one in a notice: %s', (language, title) => {
    const [cut] = read(title, '', language);
    expect(cut?.phase).toBe('announced');
    expect([day(cut?.since), day(cut?.until)]).toEqual(['2025-01-18', '2025-01-18']);
  });

  it('are those of the last one in a tale', () => {
    const [cut] = read('Vermont was without power between 3 and 9 pm on Saturday');
    expect(cut?.phase).toBeUndefined();
    expect(day(cut?.since)).toBe('2025-01-11');
  });
});

describe('power that is sold abroad', () => {
  it.each([
    ['en', 'Uzbekistan cuts power exports, Kabul in the dark', 'AF-KAB power cut'],
    ['fa', 'صادرات برق ایران به عراق از سر گرفته شد', ''],
    ['de', 'Usbekistan liefert wieder Strom nach Afghanistan', ''],
    ['zh', '乌兹别克斯坦恢复向阿富汗供电', ''],
  ])('%s: is none of the country that sells it: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });
});

describe('an emergency that gives way to a schedule', () => {
  it.each([
    ['ru', 'В Одесской области отменили экстренные отключения, вернулись к графикам'],
    ['uk', 'На Одещині скасовано екстрені відключення, діють погодинні графіки'],
    ['it', 'Odessa, revocati i distacchi d’emergenza: si torna ai turni orari'],
    ['tr', 'Odesa’da acil kesintiler kaldırıldı, saatlik programa dönüldü'],
    ['ru', 'В Одессе свет вернули, но по графику'],
    ['es', 'Vuelve la luz a Odesa, pero por turnos'],
  ])('%s: is no full return: %s', (language, title) => {
    expect(told(read(title, '', language))).toBe('UA-51 power curtailed');
  });
});

describe('a return that did not last', () => {
  it.each([
    ['en', 'Gabon: brief return of internet ends in a new cut'],
    ['es', 'Gabón: breve regreso de internet antes de un nuevo corte'],
    ['de', 'Gabun: Kurze Rückkehr des Internets endet mit neuer Sperre'],
    ['ru', 'Габон: короткое возвращение интернета закончилось новым отключением'],
  ])('%s: ends nothing: %s', (language, title) => {
    expect(told(read(title, '', language))).not.toContain('restored');
  });

  it('is none where the cut was brief', () => {
    expect(told(read('Gabon: internet returns after brief cut'))).toBe('GA internet restored');
  });
});

it.each([
  ['es', 'El temporal corta la luz en Portugal; España, sin incidencias', 'PT power cut'],
  ['ru', 'Блэкаут в Грузии, в Армении всё спокойно', 'GE power cut'],
  ['en', 'Blackout in Benin does not affect Togo', 'BJ power cut'],
])('%s: a neighbour without incidents is not hit: %s', (language, title, expected) => {
  expect(told(read(title, '', language).filter(({ polarity }) => polarity !== 'denied'))).toBe(expected);
});

it('tells the storm of now from the blackout of another year', () => {
  const [cut, ...others] = read(
    'Temporal deixa parte do Acre sem energia',
    'Em agosto de 2023, um apagão atingiu todo o Brasil e foi resolvido em seis horas.',
    'pt',
  );
  expect(cut).toMatchObject({ region: 'BR-AC', state: 'cut', extent: { kind: 'part' } });
  expect(others).toEqual([]);
});

it('gives each trouble its own length', () => {
  const observations = read(
    'Internet cut in Gabon amid protests',
    'Internet service in Gabon was cut on Tuesday while people marched, many of whom have been without electricity for two days.',
  );
  expect(day(observations.find(({ dimension }) => dimension === 'internet')?.since)).toBe('2025-01-14');
});

it('names Kabul in Persian, where the word is that for a cable', () => {
  expect(told(read('برق کابل قطع شد', 'شهروندان کابل از صبح برق ندارند.', 'fa'))).toContain('AF-KAB power cut');
  expect(told(read('قطع کابل اینترنت در ایران', '', 'fa'))).not.toContain('AF');
});
