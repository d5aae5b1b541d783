import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveRegion } from '../../src/regions/region-search.ts';
import { suggestRegions } from '../../src/regions/region-suggestions.ts';
import { allRegions, covers, isPartOf, isRegion, parentOf, regionName } from '../../src/regions/regions.ts';
import { anyText } from '../harness/arbitraries.ts';

describe('regions', () => {
  it('are called as people call them, in the language asked for', () => {
    expect(regionName('KZ', 'en')).toBe('Kazakhstan');
    expect(regionName('KZ', 'ru')).toBe('Казахстан');
    expect(regionName('KZ', 'zh')).toBe('哈萨克斯坦');
    expect(regionName('KZ', 'zh-Hans')).toBe('哈萨克斯坦');
    expect(regionName('KZ', 'zh-Hant')).toBe('哈薩克');
    expect(regionName('KZ', 'kk')).toBe('Қазақстан');
    expect(regionName('US', 'en')).toBe('United States');
    expect(regionName('HK', 'en')).toBe('Hong Kong');
    expect(regionName('US-TX', 'en')).toBe('Texas');
    expect(regionName('US-TX', 'ru')).toBe('Техас');
    expect(regionName('US-TX', 'zh')).toBe('得克萨斯');
  });

  it.each([
    ['US-TX', 'ar', 'تكساس'],
    ['CN-SC', 'fa', 'سیچوآن'],
    ['CN-SC', 'uk', 'Сичуань'],
    ['KZ-35', 'ar', 'ولاية قراغندي'],
    ['KZ-55', 'fa', 'استان پاولودار'],
    ['RU-IRK', 'uk', 'Іркутська область'],
    // In Arabic they bear the names of countries.
    ['CN-YN', 'ar', 'Yunnan'],
    ['US-GA', 'ar', 'Georgia'],
  ])('%s in %s is %s', (code, language, name) => {
    expect(regionName(code, language)).toBe(name);
  });

  it('keep their English name where a language has none, and their code where nobody knows them', () => {
    expect(regionName('BR-SP', 'kk')).toBe('São Paulo');
    expect(regionName('QQ', 'en')).toBe('QQ');
  });

  it('of the whole world are there: countries, the EU, Kosovo and parts', () => {
    const codes = new Set(allRegions().map(({ code }) => code));
    for (const code of ['KZ', 'EU', 'XK', 'TW', 'US-TX', 'CN-NM', 'RU-IRK', 'KZ-55', 'CA-QC', 'UA-65', 'IN-JK']) {
      expect(codes).toContain(code);
      expect(isRegion(code)).toBe(true);
    }
    expect(codes.size).toBe(allRegions().length);
  });

  it('cover themselves and their parts, never the other way round', () => {
    expect(covers('US', 'US-TX')).toBe(true);
    expect(covers('US-TX', 'US')).toBe(false);
    expect(covers('KZ', 'KZ')).toBe(true);
    expect(covers('KZ', 'KG')).toBe(false);
    expect(covers('EU', 'DE')).toBe(true);
    expect(covers('EU', 'NO')).toBe(false);
    expect(covers('IT-82', 'IT-CT')).toBe(true);
    expect(covers('IT-CT', 'IT-82')).toBe(false);
    expect(covers('IT-82', 'IT-RM')).toBe(false);
    expect(covers('GB-ENG', 'GB-LND')).toBe(true);
    expect(covers('ES-CT', 'ES-B')).toBe(true);
    // By its code alone: neither a part of a part nor a member of the Union.
    expect(['US-TX', 'US', 'USX'].map((code) => isPartOf(code, 'US'))).toEqual([true, false, false]);
    expect([isPartOf('GB-LND', 'GB-ENG'), isPartOf('DE', 'EU')]).toEqual([false, false]);
    expect(parentOf('CA-QC')).toBe('CA');
    expect(parentOf('CA')).toBeNull();
    expect(parentOf('CA-XX')).toBeNull();
  });
});

describe('what a person typed', () => {
  it.each([
    ['Казахстан', 'KZ'],
    ['казахстан', 'KZ'],
    ['kz', 'KZ'],
    ['KZ', 'KZ'],
    ['qazaqstan', 'KZ'],
    ['Қазақстан', 'KZ'],
    ['哈薩克', 'KZ'],
    ['哈萨克斯坦', 'KZ'],
    ['Kasachstan', 'KZ'],
    ['كازاخستان', 'KZ'],
    ['카자흐스탄', 'KZ'],
    ['texas', 'US-TX'],
    ['US-TX', 'US-TX'],
    ['us_tx', 'US-TX'],
    ['ERCOT', 'US-TX'],
    ['Техас', 'US-TX'],
    ['Ekibastuz', 'KZ-55'],
    ['Алма-Ата', 'KZ-75'],
    ['Братск', 'RU-IRK'],
    ['québec', 'CA-QC'],
    ['quebec', 'CA-QC'],
    ['u.s.a.', 'US'],
    ['UK', 'GB'],
    ['Türkiye', 'TR'],
    ['turkey', 'TR'],
    ['DRC', 'CD'],
    ['European Union', 'EU'],
    ['iranian', 'IR'],
  ])('%s is %s', (typed, region) => {
    expect(resolveRegion(typed)).toEqual({ region });
  });

  it('offers both where a name is ambiguous', () => {
    expect(resolveRegion('georgia')).toEqual({ near: ['GE', 'US-GA'] });
  });

  it.each([
    ['Kazahkstan', 'KZ'],
    ['Казакстаан', 'KZ'],
    ['Texass', 'US-TX'],
    ['Kyrgystan', 'KG'],
  ])('offers what is meant by the slip %s', (typed, region) => {
    const resolved = resolveRegion(typed);
    if ('region' in resolved) expect(resolved.region).toBe(region);
    else expect(resolved.near).toContain(region);
  });

  it('offers nothing for nonsense', () => {
    expect(resolveRegion('')).toEqual({ near: [] });
    expect(resolveRegion('  ?!  ')).toEqual({ near: [] });
    expect(resolveRegion('qwxzqwxzqwxz')).toEqual({ near: [] });
  });

  it('never throws and only ever names regions, whatever is typed', () => {
    fc.assert(
      fc.property(anyText(200), (typed) => {
        const resolved = resolveRegion(typed);
        const regions = 'region' in resolved ? [resolved.region] : resolved.near;
        expect(regions.every(isRegion)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('finds every region by its English name, alone or among namesakes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allRegions()), ({ code }) => {
        const resolved = resolveRegion(code);
        expect(resolved).toEqual({ region: code });
      }),
      { numRuns: 300 },
    );
  });
});

describe('suggestions', () => {
  it('begin with what was typed so far, in any language, countries first', () => {
    expect(suggestRegions('kaz', 'en', 5)[0]).toBe('KZ');
    expect(suggestRegions('каз', 'ru', 5)[0]).toBe('KZ');
    expect(suggestRegions('哈', 'zh', 5)).toContain('KZ');
    expect(suggestRegions('tex', 'en', 5)).toContain('US-TX');
    expect(suggestRegions('geor', 'en', 5)).toEqual(expect.arrayContaining(['GE', 'US-GA']));
  });

  it('keep to the limit, and show the alphabet while nothing is typed', () => {
    expect(suggestRegions('a', 'en', 7)).toHaveLength(7);
    const [first] = suggestRegions('', 'en', 25);
    expect(first).toBe('AF');
    expect(suggestRegions('', 'ru', 3)[0]).toBe('AU');
  });

  it('put the name that was typed in full first', () => {
    expect(suggestRegions('us', 'en', 5)[0]).toBe('US');
    expect(suggestRegions('uk', 'en', 5)[0]).toBe('GB');
    expect(suggestRegions('georgia', 'en', 2)).toEqual(['GE', 'US-GA']);
  });

  it('forgive a slip', () => {
    expect(suggestRegions('kazahkstan', 'en', 5)).toContain('KZ');
  });
});
