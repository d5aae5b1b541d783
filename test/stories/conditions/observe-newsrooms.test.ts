import { describe, expect, it } from 'vitest';
import { read } from './observing.ts';

/** Region, dimension and state of what is said and not denied. */
const said = (title: string, text: string, language: string): string[] =>
  read(title, text, language)
    .filter(({ polarity }) => polarity !== 'denied')
    .map(({ region, dimension, state }) => `${region} ${dimension} ${state}`);

describe('what another newsroom tells in other words', () => {
  it.each([
    ['fr', 'Gabon : internet coupé', "L'accès a disparu vers 9 h 00 UTC mercredi.", '2025-01-15T09:00Z'],
    ['de', 'Tansania ist offline', 'Seit Mittwoch, 8 Uhr 15 UTC, ist das Internet abgeschaltet.', '2025-01-15T08:15Z'],
    ['ja', 'シリアでインターネット遮断', '協定世界時15日5時30分ごろから遮断されている。', '2025-01-15T05:30Z'],
    ['en', 'Zimbabwe is offline again', 'Connectivity fell after 22:00 UTC on Tuesday.', '2025-01-14T22:00Z'],
  ])('dates %s by an hour in UTC: %s', (language, title, text, since) => {
    expect(read(title, text, language).map((one) => one.since)).toEqual([Date.parse(since)]);
  });

  it.each([
    ['en', 'Grid collapse leaves Peru without power', 'Lima went dark at 11 in the morning.', 'PE power cut'],
    ['de', 'Netzzusammenbruch: Peru ohne Strom', 'In Lima ging um 11 Uhr das Licht aus.', 'PE power cut'],
    ['ru', 'Перу осталась без электричества', 'Лима погрузилась во тьму в 11 утра.', 'PE power cut'],
    ['tr', 'Kazakistan internetsiz kaldı', "Almatı'da öğleden beri hiçbir sayfa açılmıyor.", 'KZ internet down'],
  ])('takes the city of the lead for an example, not for the extent: %s: %s', (language, title, text, told) => {
    expect(said(title, text, language)).toContain(told);
  });

  it('takes the parts of the lead for the extent', () => {
    const told = said('Storm leaves 800,000 in US without power', 'Tennessee and Texas have lost power.', 'en');
    expect(told.toSorted()).toEqual(['US-TN power cut', 'US-TX power cut']);
  });

  it.each([
    ['es', 'En Almatý no carga ninguna página', 'KZ-75 internet down'],
    ['ru', 'В Алматы не открывается ни одна страница', 'KZ-75 internet down'],
    ['it', 'In Ecuador la corrente scorre di nuovo', 'EC power restored'],
    ['ko', '에콰도르에 다시 전기가 흐른다', 'EC power restored'],
  ])('reads what people see of a cut and of its end: %s: %s', (language, title, told) => {
    expect(said(title, '', language)).toEqual([told]);
  });

  it('reads no return where sites of one owner open again', () => {
    expect(said('Сайты ведомств Замбии снова открываются', '', 'ru')).toEqual([]);
  });

  it.each([
    ['en', 'No customer in Vermont without power any more', 'US-VT power restored'],
    ['fr', 'Plus un seul foyer sans courant en Corrèze', 'FR-19 power restored'],
    ['uk', 'На Волині більше немає знеструмлених абонентів', 'UA-07 power restored'],
  ])('reads that nobody is left without: %s: %s', (language, title, told) => {
    expect(said(title, '', language)).toEqual([told]);
  });

  it.each([
    ['en', 'No customer was left without power after a fire in Vermont'],
    ['ru', 'На Ростовской АЭС отключился блок, без света никто не остался'],
  ])('reads no return where nobody had lost it: %s: %s', (language, title) => {
    expect(said(title, '', language)).toEqual([]);
  });

  it.each([
    ['es', 'El Salvador veta la minería de criptomonedas', ['SV regulation banned']],
    ['es', 'El presidente de Paraguay veta la ley que prohibía la minería de criptomonedas', []],
    ['es', 'Un tribunal anula la orden de cortar internet en Gabón', []],
    ['fr', 'Gabon : la justice annule l’ordre de couper internet', []],
  ])('reads what a veto and a court do: %s: %s', (language, title, told) => {
    expect(said(title, '', language)).toEqual(told);
  });

  it('takes a town that no list knows for a part of the country', () => {
    const [cut] = read('Un incendio deja sin luz a Villaclara', 'La distribuidora francesa la repara.', 'es');
    expect([cut?.region, cut?.extent?.kind]).toEqual(['FR', 'part']);
  });

  it.each([
    ['es', 'Los zambianos se quedan sin luz', ['ZM power cut']],
    ['pt', 'Os russos estão sem eletricidade', ['RU power cut']],
    ['fr', 'Les Mauritaniens sans électricité', ['MR power cut']],
  ])('knows a people: %s: %s', (language, title, told) => {
    expect(said(title, '', language)).toEqual(told);
  });
});
