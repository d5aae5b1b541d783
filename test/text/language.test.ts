import { expect, it } from 'vitest';
import { languageOf } from '../../src/text/language.ts';

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
