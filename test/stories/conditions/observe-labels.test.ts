import { describe, expect, it } from 'vitest';
import { read, told } from './observing.ts';

describe('a headline that calls what it tells a fake', () => {
  it.each([
    ['ru', 'Фейк: в Казахстане якобы отключат интернет на выборы'],
    ['es', 'Bulo: cortarán internet en Ecuador durante el referéndum'],
    ['ko', '가짜뉴스: 제주 전역 사흘간 단전'],
  ])('says nothing: %s: %s', (language, title) => {
    expect(read(title, '', language)).toEqual([]);
  });

  it.each([
    ['en', 'Fake accounts spread as internet is cut in Kenya', 'KE internet down'],
    ['es', 'Apagón en Ecuador: el gobierno pide no difundir bulos', 'EC power cut'],
  ])('is none where fakes only spread: %s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });
});

describe('a headline under a year of long ago', () => {
  it.each([
    ['es', 'El apagón de 2003: Ontario cuenta sus horas a oscuras'],
    ['tr', '2015 karartması: Bursa elektriksiz günü anlatıyor'],
  ])('looks back: %s: %s', (language, title) => {
    expect(read(title, '', language)).toEqual([]);
  });

  it.each([
    ['ru', 'Крупнейший блэкаут с 2005 года: Тула без света', 'RU-TUL power cut'],
    ['de', 'Wie zuletzt 2005: ganz Nordrhein-Westfalen ohne Strom', 'DE-NW power cut'],
  ])('is of now where it compares: %s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });
});

it.each([
  ['de', 'Tschad: Telefonate wieder möglich, Internet nicht'],
  ['pt', 'Chade: chamadas voltam, internet não'],
  ['pl', 'Czad: wróciły rozmowy, internet nie'],
])('reads no return in a network that is named only to say "not": %s: %s', (language, title) => {
  expect(told(read(title, '', language))).toBe('TD internet down');
});

it.each([
  ['de', 'Madeira: acht von zehn Haushalten wieder am Netz'],
  ['tr', "Muğla'da on aboneden sekizine elektrik verildi"],
  ['ru', 'На Камчатке свет вернули восьми домам из десяти'],
])('reads eight of ten as a part: %s: %s', (language, title) => {
  expect(read(title, '', language).map(({ state, extent }) => [state, extent?.kind])).toEqual([['cut', 'part']]);
});
