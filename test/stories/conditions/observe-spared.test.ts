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
  ['en', "Wyoming governor vetoes bill to cap miners' power use", 'US-WY regulation not proposed over'],
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

describe('whom only it hits', () => {
  it.each([
    ['en', 'Only factories are without power in Zimbabwe', 'industry'],
    ['fr', "RDC : seule l'industrie est privée d'électricité, les ménages sont épargnés", 'industry'],
    ['pl', 'Litwa: bez prądu tylko zakłady przemysłowe', 'industry'],
    ['de', 'Albanien: nur Fabriken ohne Strom', 'industry'],
    ['ru', 'В Абхазии без света остались только заводы', 'industry'],
    ['it', 'San Marino senza rete mobile, la fibra regge', 'mobile'],
  ])('is named: %s: %s', (language, title, who) => {
    expect(read(title, '', language)[0]?.who).toBe(who);
  });

  it.each([
    ['en', 'Only hours after the vote Gabon cuts internet nationwide', 'GA internet down'],
    ['ru', 'Только что во всём Габоне отключили интернет', 'GA internet down'],
    ['de', 'Gabun ohne Internet, nur wenige Stunden nach der Wahl', 'GA internet down'],
    ['pl', 'Tylko kilka godzin po wyborach w Gabonie wyłączono internet', 'GA internet down'],
  ])('is not told by "only hours after": %s: %s', (language, title, claim) => {
    const found = read(title, '', language);
    expect([told(found), found[0]?.extent?.kind === 'part']).toEqual([claim, false]);
  });
});

describe('a place that is named as the wrong one', () => {
  it.each([
    ['en', 'Blackout hits Salta, not Jujuy', 'AR-A'],
    ['es', 'Fe de errores: el apagón fue en Salta, no en Jujuy', 'AR-A'],
    ['pt', 'Correção: internet caiu em Cabo Verde, não em São Tomé e Príncipe', 'CV'],
    ['de', 'Richtigstellung: Der Stromausfall betraf Tirol, nicht Salzburg', 'AT-7'],
    ['pl', 'Bez prądu jest Litwa, a nie Łotwa', 'LT'],
    ['tr', "Elektrikler Gabon'da değil Gana'da kesildi", 'GH'],
  ])('has none of it: %s: %s', (language, title, region) => {
    expect(read(title, '', language).map((one) => one.region)).toEqual([region]);
  });

  it.each([
    ['en', 'Blackout darkens Sindh and Balochistan; Punjab keeps its lights', ['PK-BA', 'PK-SD']],
    ['tr', "Hakkâri ve Şırnak karanlıkta, Van'da elektrik var", ['TR-30', 'TR-73']],
  ])('nor has one that has power beside those that have none: %s: %s', (language, title, regions) => {
    const hit = read(title, '', language).filter(({ polarity }) => polarity !== 'denied');
    expect(hit.map((one) => one.region).sort()).toEqual(regions);
  });
});

describe('a country that only says where its part lies', () => {
  it.each([
    ['es', 'Bolivia: corte de energía programado por mantenimiento en toda la red de Tarija', 'BO-T'],
    ['fr', "Cameroun : plus de courant dans l'Adamaoua", 'CM-AD'],
  ])('is not hit as a whole: %s: %s', (language, title, region) => {
    expect(read(title, '', language)[0]?.region).toBe(region);
  });
});
