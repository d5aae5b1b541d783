import { expect, it } from 'vitest';
import { read } from './observing.ts';

it.each([
  ['Deputy Prime Minister Adjoa Mensah', 'Deputy Prime Minister Adjoa Mensah'],
  ['former Energy Minister Kofi Agbeko', 'former Energy Minister Kofi Agbeko'],
  ['acting Governor Afi Lawson', 'acting Governor Afi Lawson'],
  ['First Deputy Minister of Energy Yao Amegah', 'First Deputy Minister of Energy Yao Amegah'],
  ['opposition leader Essi Dossou', 'opposition leader Essi Dossou'],
  ['ex-President Jean-Paul Akakpo', 'ex-President Jean-Paul Akakpo'],
])('cites %s with the whole title', (said, cited) => {
  expect(read('', `The power grid collapsed in Togo, ${said} said.`)[0]?.cited).toBe(cited);
});
