import { describe, expect, it } from 'vitest';
import { findRegion, mayGoOn } from '../../src/regions/region-search.ts';
import { typedNames } from '../../src/regions/typed-names.ts';

const beginning = (name: string) => name.split(/\s+/u).slice(0, 2).join(' ');
const long = [...new Set([...typedNames()].map(([name]) => name))].filter((name) => name.split(/\s+/u).length > 2);

/** What people make of a name: no accents, other letters, cases, what stands before or behind it. */
const SPELT: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name) => name.replace(/ü/gu, 'ue').replace(/ö/gu, 'oe').replace(/ä/gu, 'ae'),
  (name) => name.replaceAll('گ', 'ك').replaceAll('ک', 'ك'),
  (name) => name.replace(/ая(?= )/u, 'ой').replace(/ь$/u, 'и'),
  (name) => `в ${name}`,
  (name) => `in ${name}`,
  (name) => `респ ${name}`,
  (name) => `${name} обл`,
  (name) => `${name}da`,
];

describe('two words with which a name goes on', () => {
  it('are those of every name that is found, as people spell it', () => {
    const missed = long
      .filter((_, n) => n % 200 === 0)
      .flatMap((name) => SPELT.map((spell) => spell(name)))
      .filter((typed) => typed.split(/\s+/u).length > 2 && findRegion(typed) !== undefined)
      .filter((typed) => !mayGoOn(beginning(typed)));
    expect(missed).toEqual([]);
  });

  it.each(['power outage', 'until friday', 'свет отключили', 'kazakhstan internet'])('are not those of %s', (two) => {
    expect(mayGoOn(two)).toBe(false);
  });
});
