import { describe, expect, it } from 'vitest';
import { day, read, told } from './observing.ts';

describe('a part, told by what is spared', () => {
  it.each([
    ['de', 'Stromausfall in Namibia, Windhoek hat Strom'],
    ['uk', 'Молдова без світла, Кишинів зі світлом'],
    ['ko', '파키스탄 남부만 정전, 북부는 정상'],
    ['pl', 'Bez prądu zachód Łotwy, w Rydze wszystko działa'],
  ])('%s: %s', (language, title) => {
    const [cut] = read(title, '', language);
    expect(cut).toMatchObject({ state: 'cut', extent: { kind: 'part' } });
  });

  it('is the whole of a region where another one is spared', () => {
    const [cut] = read('Togo loses power, Ghana unaffected');
    expect(cut).toMatchObject({ region: 'TG', state: 'cut' });
    expect(cut?.extent).toBeUndefined();
  });

  it('is hit alone where it alone is named', () => {
    expect(read('Only Sicily lost power in Italy')).toMatchObject([{ state: 'cut', extent: { kind: 'part' } }]);
    expect(told(read('Only banks are online in Chad'))).toBe('');
  });
});

describe('days of one month', () => {
  it.each([
    ['tr', "Gabon'da 20-22 Ocak arasında elektrik kesilecek"],
    ['pl', 'Mołdawia: od 20 do 22 stycznia nie będzie prądu'],
    ['ko', '이라크, 1월 20일부터 22일까지 인터넷 차단 예고'],
  ])('%s: %s', (language, title) => {
    const [cut] = read(title, '', language);
    expect(cut?.phase).toBe('announced');
    expect([day(cut?.since), day(cut?.until)]).toEqual(['2025-01-20', '2025-01-22']);
  });
});

it.each([
  ['en', "Wyoming governor vetoes bill to cap miners' power use", ''],
  ['zh', '法院暂停执行魁北克对加密货币挖矿的限电令', 'CA-QC regulation eased'],
  ['es', 'La Corte Suprema de Paraguay suspende la ley que prohibía la minería de bitcoin', 'PY regulation eased'],
])('%s: what is vetoed or suspended is not in force: %s', (language, title, expected) => {
  expect(told(read(title, '', language))).toBe(expected);
});

it('takes the length of daily cuts for no hour of today', () => {
  const [cut] = read('Ecuador: cortes de luz de ocho horas diarias desde el lunes 20 de enero', '', 'es');
  expect(day(cut?.since)).toBe('2025-01-20');
});

describe('a part that is left out', () => {
  it.each([
    ['en', 'All states of Brazil except Roraima lost power', 'BR power cut, BR-RR power not cut'],
    ['es', 'Todo Perú excepto Loreto está sin luz', 'PE power cut, PE-LOR power not cut'],
    ['uk', 'Вся Молдова, крім Кишинева, без світла', 'MD power cut, MD-CU power not cut'],
    ['it', 'Tutta l’Italia tranne la Sicilia è senza corrente', 'IT power cut, IT-82 power not cut'],
    ['ja', '沖縄を除く日本全国で停電', 'JP power cut, JP-47 power not cut'],
    ['ko', '제주를 제외한 한국 전역 정전', 'KR power cut, KR-49 power not cut'],
  ])('%s: is spared, and the rest is hit: %s', (language, title, expected) => {
    const observations = read(title, '', language);
    expect(told(observations)).toBe(expected);
    expect(observations[0]?.extent).toEqual({ kind: 'part' });
  });

  it('is not the place, wherever it stands', () => {
    expect(read('Except for Roraima, all of Brazil is without power')).toMatchObject([
      { region: 'BR', state: 'cut', extent: { kind: 'part' } },
      { region: 'BR-RR', polarity: 'denied' },
    ]);
  });
});
