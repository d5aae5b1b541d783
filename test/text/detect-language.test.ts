import { expect, it } from 'vitest';
import { languageOf } from '../../src/text/detect-language.ts';

it.each([
  ['en', '', 'The grid of the state is short of power'],
  ['ru', '', 'Майнерам Иркутска повысили тариф'],
  ['kk', '', 'Қазақстанда интернет өшірілді'],
  ['uk', '', 'Вимкнення світла в Києві через обстріл її енергосистеми'],
  ['kk', 'kk', 'Ресейде майнерлерге тиісті заң жобасы енгізілді'],
  ['es', '', 'Apagón en el norte de la isla tras la tormenta'],
  ['fr', '', 'Coupure de courant dans le sud du pays après la tempête'],
  ['de', '', 'Stromausfall nach dem Sturm in der Hauptstadt'],
  ['pt', '', 'Apagão em São Paulo após uma tempestade'],
  ['zh', '', '四川矿场限期断电'],
  ['ja', '', 'イランでインターネットが遮断された'],
  ['ko', '', '이란 인터넷 차단'],
  ['ar', '', 'انقطاع الإنترنت في السودان'],
  ['fa', '', 'قطع برق ماینرهای غیرمجاز در کشور گزارش شد'],
])('knows %s (told "%s") by its letters or words', (language, told, title) => {
  expect(languageOf({ title, text: '', language: told })).toBe(language);
});

it('believes the feed where letters do not contradict it', () => {
  expect(languageOf({ title: 'Bitcoin Halving 2024', text: '', language: 'de-DE' })).toBe('de');
});

it('does not believe the feed against the letters of the item', () => {
  expect(languageOf({ title: 'Майнинг в Сибири', text: '', language: 'en' })).toBe('ru');
  expect(languageOf({ title: 'The miners of the province', text: '', language: 'zh' })).toBe('en');
});

it.each([
  ['tr', 'İran’da internet tamamen kesildi', 'NetBlocks’a göre İran genelinde internet tamamen kesildi.'],
  ['tr', 'Madencilik yasağı uzatıldı', 'Bakanlık, yasağın 2027 yılına kadar uzatıldığını duyurdu.'],
  ['fr', 'Le Gabon coupe internet dans tout le pays', 'Internet est coupé dans tout le Gabon, selon NetBlocks.'],
  ['de', 'Stromausfall in ganz Spanien', 'Spanien ist ohne Strom, teilte der Netzbetreiber mit.'],
  ['pt', 'Apagão atinge todo o Paraguai', 'Paraguai está sem energia elétrica, informou a Ande.'],
  ['pl', 'Awaria prądu w Hiszpanii', 'Cała Hiszpania jest bez prądu, podał operator sieci.'],
  ['it', 'Blackout in Spagna', 'La Spagna è senza corrente, fa sapere il gestore della rete.'],
  ['it', 'Torna la luce a Catania', 'Un guasto ha lasciato una parte della città al buio.'],
  ['pt', 'Internet volta ao Gabão', 'O governo repôs o acesso nas capitais.'],
  ['es', 'Paraguay corta la luz a mineros', 'La ANDE cortó la electricidad a 40 granjas.'],
])('knows a short item in %s in a feed that is called English', (language, title, text) => {
  expect(languageOf({ title, text, language: 'en' })).toBe(language);
});

it.each([
  ['Gabon cuts internet nationwide', 'NetBlocks confirms.'],
  ['São Paulo: blackout hits Itaú, Petrobrás offices', 'Enel São Paulo reports outage.'],
  ['Blackout in La Paz, El Alto', 'Bolivia’s La Paz, El Alto lose power.'],
  ['El Salvador, Las Vegas, Los Angeles: miners meet', ''],
  ['Łódź, Kraków hit by outage', 'Tauron, PGE report faults.'],
  ['Miners do as told', 'UN urges restraint.'],
  ['Türkiye blocks X, Telegram', 'NetBlocks: X, Telegram restricted across Türkiye.'],
])('leaves a short English item with foreign names English: %s', (title, text) => {
  expect(languageOf({ title, text, language: 'en' })).toBe('en');
});

it('takes a Kazakh name in a Russian sentence for Russian', () => {
  const title = 'Компания «Қазақтелеком» сообщила о перебоях со связью в нескольких районах Алматы и области';
  expect(languageOf({ title, text: '', language: '' })).toBe('ru');
});

it('takes a Russian item of a Kazakh feed for Russian', () => {
  const title = 'Майнерам Павлодара отключили электричество до конца месяца';
  expect(languageOf({ title, text: '', language: 'kk' })).toBe('ru');
});

it('says English where nothing tells', () => {
  expect(languageOf({ title: '12345', text: '', language: '' })).toBe('en');
});
