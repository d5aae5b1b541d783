import { describe, expect, it } from 'vitest';
import { read, told } from './observing.ts';

describe('what is back in one quarter and gone in another', () => {
  it.each([
    ['en', 'Lights return to downtown Accra but fresh faults leave Tema in darkness'],
    ['it', 'Catania, torna la luce in centro ma nuovi guasti lasciano al buio Misterbianco'],
    ['fr', 'Lomé : le courant revient au centre-ville, mais de nouvelles pannes plongent la périphérie dans le noir'],
    ['es', 'Vuelve la luz al centro de Rosario, pero nuevas fallas dejan a oscuras la zona sur'],
    ['pt', 'Luz volta ao centro de Manaus, mas nova falha deixa a zona leste no escuro'],
  ])('is no return of the whole (%s: %s)', (language, title) => {
    const whole = read(title, '', language).filter(({ state, returning }) => state === 'restored' && !returning);
    expect(whole).toEqual([]);
  });

  it.each([
    ['en', 'Power restored in Chile, 8 million were in darkness on Tuesday', 'CL power restored'],
    ['en', 'Power is back in Chile; the blackout hit 8 million people on Tuesday', 'CL power restored'],
    ['en', 'Power back in Kenya but schools stay shut after the blackout', 'KE power restored'],
    ['es', 'Restablecida la luz en Chile: el apagón afectó a 14 regiones', 'CL power restored'],
    ['es', 'Vuelve la luz a Chile y el apagón queda atrás', 'CL power restored'],
  ])('leaves a return that names what is over what it is (%s: %s)', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });
});

it.each([
  ['Bingöl’de elektrik verilmeyen köy kalmadı', 'TR-12 power restored'],
  ['Hatay’da elektriksiz mahalle kalmadı', 'TR-31 power restored'],
  ['Hatay’da elektriği olan mahalle kalmadı', ''],
  ['Bingöl’de elektrik verilen köy kalmadı', ''],
])('says in Turkish that no quarter is left without, not that none has it: %s', (title, expected) => {
  expect(told(read(title, '', 'tr'))).toBe(expected);
});

it('gives a figure to the place that its clause names', () => {
  const title = 'Internet outages as cables fail';
  const text = 'Benin, Ghana and Liberia are hit; Liberia is at 4% of ordinary levels.';
  const levels = read(title, text).map(({ region, level }) => [region, level?.value]);
  expect(levels).toEqual(
    expect.arrayContaining([
      ['BJ', undefined],
      ['GH', undefined],
      ['LR', 4],
    ]),
  );
});
