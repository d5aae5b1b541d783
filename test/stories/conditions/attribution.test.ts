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

it.each([
  ['tr', "Dağıtım şirketi KEDS, Kosova'da elektriğin geri geldiğini duyurdu.", 'Dağıtım şirketi KEDS'],
  ['tr', "Pazartesi günü, Kosova'da elektriğin geri geldiği duyurdu.", undefined],
  ['tr', "TEİAŞ Türkiye'de elektriğin geri geldiğini bildirdi.", 'TEİAŞ'],
] as const)('cites in %s who stands before the first comma: %s', (language, text, cited) => {
  expect(read('Elektrik geri geldi', text, language)[0]?.cited).toBe(cited);
});
