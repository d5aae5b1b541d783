import { expect, it } from 'vitest';
import { read, told } from './observing.ts';

it.each([
  ['fr', 'Mali : l’accès à internet coupé dans tout le pays', 'ML internet down'],
  ['fr', 'Tchad : les données mobiles rétablies après deux semaines', 'TD internet restored'],
  ['fr', 'Le Kosovo interdit le minage de cryptomonnaies', 'XK regulation banned'],
  ['fr', 'Sénégal : l’accès à WhatsApp bloqué', ''],
  ['de', 'Iran: Internet landesweit abgeschaltet', 'IR internet down'],
  ['de', 'Stromausfall in Venezuela', 'VE power cut'],
  ['de', 'Norwegen will Krypto-Mining verbieten', 'NO regulation proposed'],
  ['pt', 'Apagão deixa o Chile sem energia', 'CL power cut'],
  ['pt', 'Internet restabelecida no Sudão', 'SD internet restored'],
  ['it', 'Iran, internet bloccato in tutto il paese', 'IR internet down'],
  ['pl', 'Iran wyłączył internet w całym kraju', 'IR internet down'],
  ['tr', "Irak'ta internet tamamen kesildi", 'IQ internet down'],
  ['tr', "Gabon'da internet yeniden açıldı", 'GA internet restored'],
  ['uk', 'Харків залишився без світла', 'UA-63 power cut'],
  ['uk', 'В Ірані відновили доступ до інтернету', 'IR internet restored'],
  ['ar', 'انقطاع الإنترنت في السودان', 'SD internet down'],
  ['ar', 'عودة الإنترنت في العراق', 'IQ internet restored'],
  ['fa', 'اینترنت در عراق قطع شد', 'IQ internet down'],
  ['ja', 'イランで全土のインターネット遮断', 'IR internet down'],
  ['ja', 'クウェート、マイニングを禁止', 'KW regulation banned'],
  ['ko', '이란 전국 인터넷 차단', 'IR internet down'],
  ['ko', '쿠웨이트, 비트코인 채굴 금지', 'KW regulation banned'],
])('%s: %s', (language, title, expected) => {
  expect(told(read(title, '', language))).toBe(expected);
});

it.each([
  ['Connectivity in Yemen climbs from 21% to 78% within an hour', 'YE internet degraded returning', 78],
  ['Traffic in Iraq has flat-lined', 'IQ internet down', undefined],
  ['Internet in Haiti operating at 55% of normal', 'HT internet degraded', 55],
  ['Internet connectivity in the capital of Chad, N’Djamena, falls to 12%', 'TD internet down', 12],
])('a monitor: %s', (post, expected, level) => {
  const observations = read('', post);
  expect(told(observations).replace(/-[A-Z0-9]+/, '')).toBe(expected);
  expect(observations[0]?.level?.value).toBe(level);
});

it('takes a blackout of which no electricity is said for one of the network', () => {
  const text = 'NetBlocks said the country is in the midst of a blackout after mobile disruptions.';
  expect(told(read('Kazakhstan goes dark: internet cut nationwide', text))).toBe('KZ internet down');
});

it.each([
  ['ja', '北海道で停電', 'JP-01', undefined],
  ['ja', '札幌市で停電', 'JP-01', 'part'],
  ['de', 'Stromausfall in Bayern', 'DE-BY', undefined],
  ['fr', 'Panne de courant en Bretagne', 'FR-BRE', undefined],
  ['fa', 'برق در خوزستان قطع شد', 'IR-10', undefined],
  ['fa', 'برق در اهواز قطع شد', 'IR-10', 'part'],
  ['ko', '홋카이도 정전', 'JP-01', undefined],
])('%s: %s is told of the region itself or of a city in it', (language, title, region, extent) => {
  const [observation] = read(title, '', language);
  expect(observation?.region).toBe(region);
  expect(observation?.extent?.kind).toBe(extent);
});

it.each([
  ['en', 'Power back in Albania, Montenegro still dark', 'AL power restored', 'ME power cut'],
  ['es', 'Vuelve la luz en Albania, Montenegro sigue a oscuras', 'ME power cut', 'AL power restored'],
  ['ar', 'عودة الكهرباء إلى ألبانيا والجبل الأسود لا يزال بلا كهرباء', 'ME power cut', 'AL power restored'],
])('%s: %s gives each place its own side of it', (language, title, ...expected) => {
  expect(
    read(title, '', language)
      .map((one) => told([one]))
      .sort(),
  ).toEqual(expected.sort());
});

it.each([
  ['es', 'Apagón en Amapá', 'El estado brasileño está sin luz desde el martes.', 'BR-AP'],
  ['ru', 'Отключили интернет в Хузестане', 'В иранской провинции с четверга нет интернета.', 'IR-10'],
  ['en', 'Mobile data back in all of Khuzestan', 'Phones in the Iranian province are online again.', 'IR-10'],
])('%s: %s is of no more than that part of its country', (language, title, text, region) => {
  expect([...new Set(read(title, text, language).map((one) => one.region))]).toEqual([region]);
});

it.each([
  ['en', 'Experts probe how a tree brought down the grid of Montenegro'],
  ['de', 'Experten untersuchen, wie ein Baum das Stromnetz Albaniens lahmlegte'],
  ['ru', 'Эксперты выясняют, как Черногория осталась без света'],
])('%s: %s looks back', (language, title) => {
  expect(read(title, '', language)).toEqual([]);
});

it.each([
  ['ja', '北海道の節電要請を解除'],
  ['ko', '대만 절전 요청 해제'],
  ['de', 'Sparappell in Texas aufgehoben'],
])('%s: %s ends a shortage', (language, title) => {
  expect(read(title, '', language).map(({ state }) => state)).toEqual(['restored']);
});

it('takes "not" between two figures for a correction of the figure', () => {
  const [observation] = read('Correction: 40,000, not 400,000 households without power in Odesa', '', 'en');
  expect(observation).toMatchObject({ state: 'cut', correction: true });
  expect(observation?.polarity).toBeUndefined();
});

it('takes what a Japanese sentence denies at its end for denied', () => {
  const text = '台湾電力は全土で停電しているという投稿を事実ではないとして否定した。';
  expect(read('「台湾の全土で停電」は誤情報', text, 'ja').map(({ polarity }) => polarity)).toEqual(['denied']);
});

it.each([
  ['ru', 'На Кубе вернули 65% нагрузки'],
  ['uk', 'На Кубі повернули 65% навантаження, світло даватимуть за графіком'],
  ['de', 'Kuba: Strom für 65 Prozent zurück'],
  ['fa', '۶۵ درصد برق کوبا وصل شد'],
])('%s: %s is a return in part', (language, title) => {
  expect(told(read(title, '', language))).toBe('CU power cut returning');
});

it('takes a return that is denied of the whole for a trouble of a part', () => {
  const [still, denied] = read('It is false that power is back in all of Cuba', '', 'en');
  expect(still).toMatchObject({ state: 'cut', extent: { kind: 'part' } });
  expect(denied).toMatchObject({ state: 'restored', polarity: 'denied' });
});

it('takes no accented word for a day of the week', () => {
  expect(read('Cuba terá rodízio de energia', '', 'pt')[0]?.since).toBeUndefined();
});
