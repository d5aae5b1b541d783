import { describe, expect, it } from 'vitest';
import { resolveRegion } from '../../src/regions/region-search.ts';
import { allRegions, regionName } from '../../src/regions/regions.ts';

describe('places as people type them', () => {
  it.each(['en', 'ru'])('are found by the name that is printed for them in %s, or asked about', (locale) => {
    const wrong = allRegions().flatMap(({ code }) => {
      const resolved = resolveRegion(regionName(code, locale));
      const offered = 'region' in resolved ? [resolved.region] : resolved.near;
      return offered.includes(code) ? [] : [`${code} ${regionName(code, locale)}: ${offered}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Tehran', 'IR-07'],
    ['Dubai', 'AE-DU'],
    ['Minsk', 'BY-HM'],
    ['khuzestan', 'IR-10'],
    ['Zulia', 'VE-V'],
    ['Berlin', 'DE-BE'],
    ['Karachi', 'PK-SD'],
    ['Montana', 'US-MT'],
    ['Montana (Bulgaria)', 'BG-12'],
    ['Central, Zambia', 'ZM-02'],
    ['🇰🇿', 'KZ'],
    ['🇮🇷', 'IR'],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'GB-SCT'],
    ['в Казахстане', 'KZ'],
    ['Иркутской области', 'RU-IRK'],
    ['у Львові', 'UA-46'],
    ['Иркутске', 'RU-IRK'],
    ['Новосибирску', 'RU-NVS'],
    ['из Красноярска', 'RU-KYA'],
    ['в Уфе', 'RU-BA'],
    ['в Чите', 'RU-ZAB'],
    ['на Харківщині', 'UA-63'],
    ['Қазақстанда', 'KZ'],
    ["Türkiye'de", 'TR'],
  ])('%s is %s', (typed, region) => {
    expect(resolveRegion(typed)).toEqual({ region });
  });

  it.each([
    ['Congo', ['CD', 'CG']],
    ['Корея', ['KR', 'KP']],
    ['Guinea', ['GN', 'GQ', 'GW', 'PG']],
    ['Georgia', ['GE', 'US-GA']],
  ])('%s is asked about', (typed, near) => {
    expect(resolveRegion(typed)).toEqual({ near });
  });

  it.each(['internet', 'power', 'свет', 'отключение', 'в мире', 'на рынке', 'в сети'])('%s is none', (typed) => {
    expect(resolveRegion(typed)).toEqual({ near: [] });
  });
});
