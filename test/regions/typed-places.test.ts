import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foreignNames } from '../../src/regions/home-names.ts';
import { PLACE_LANGUAGES, placeNames } from '../../src/regions/place-names.ts';
import { findRegion, resolveRegion } from '../../src/regions/region-search.ts';
import { allRegions, CITIES, countryName, countryOf, PARTS, regionName } from '../../src/regions/regions.ts';
import { typedKey } from '../../src/text/typed-key.ts';
import { testLocales } from '../harness/bot.ts';

const localNames = (
  JSON.parse(readFileSync(new URL('../../config/generated/local-names.json', import.meta.url), 'utf8')) as {
    names: Readonly<Record<string, string>>;
  }
).names;
const MAX_NEAR = 5;

/** The better known of two places of one name, in whichever letters: `Тунис` is the country, and so is 索馬里. */
function bears(region: string, name: string): boolean {
  const languages = [...'ru zh zh-Hant de fr es pt it ar fa'.split(' '), 'en'];
  const own = languages.map((language) => countryName(region, language));
  const written = PLACE_LANGUAGES.flatMap((language) => placeNames(language)?.names[region] ?? []);
  const local = (localNames[region] ?? '').split(/[;,] ?/);
  const names = [...own, ...written, ...local, PARTS[region]].filter((one) => one !== undefined);
  return names.some((one) => typedKey(one) === typedKey(name));
}

/** Towns that bear the name of another part of their country. */
const HOMONYMS = new Set(['Ibaraki', 'Gwangju']);

const MAX_CITIES = 8;
const CALLED_LIKE_THE_COUNTRY = new Set(['Panamá', 'Singapore']);

describe('places as people type them', () => {
  it.each([
    ['Los Angeles', 'US-CA'],
    ['nyc', 'US-NY'],
    ['semey', 'KZ-10'],
    ['Экибастуз', 'KZ-55'],
    ['成都', 'CN-SC'],
  ])('are the city that is listed by hand, whatever else is called so: %s', (typed, region) => {
    expect(resolveRegion(typed)).toMatchObject({ region });
  });

  it.each(testLocales.available)('are found by the name that is printed for them in %s, or asked about', (locale) => {
    const wrong = allRegions().flatMap(({ code }) => {
      const resolved = resolveRegion(regionName(code, locale));
      const offered = 'region' in resolved ? [resolved.region] : resolved.near;
      return offered.includes(code) ? [] : [`${code} ${regionName(code, locale)}: ${offered}`];
    });
    expect(wrong).toEqual([]);
  });

  it('are found by what they are called at home and in the languages of the bot, or asked about', () => {
    const wrong = Object.entries(localNames).flatMap(([code, written]) => {
      const [own = ''] = written.split(/; ?/);
      return own.split(', ').flatMap((name) => {
        if (name === '') return [];
        const resolved = resolveRegion(name);
        const offered = 'region' in resolved ? [resolved.region] : resolved.near;
        const isFull = offered.length === MAX_NEAR;
        return isFull || offered.some((one) => one === code || bears(one, name)) ? [] : [`${code} ${name}: ${offered}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('are found by what lists of the languages of the bot call them, or asked about', () => {
    const wrong = foreignNames().flatMap(([name, code]) => {
      const resolved = resolveRegion(name);
      const offered = 'region' in resolved ? [resolved.region] : resolved.near;
      return offered.length === MAX_NEAR || offered.some((one) => one === code) ? [] : [`${code} ${name}: ${offered}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(['Golfo', 'Unidad', 'Belediye', 'méridional', 'Канал', 'Мирна', 'جزیره'])(
    'are no words of every day: %s',
    (word) => {
      expect(findRegion(word)).toBeUndefined();
    },
  );

  it.each([
    ['préfecture de Berat', 'AL-01'],
    ['Olomuc', 'CZ-71'],
    ['Chathaminseln', 'NZ-CIT'],
    ['Кіліманджаро', 'TZ-09'],
    ['پاردوبیتسه', 'CZ-53'],
    ['سالزبورغ', 'AT-5'],
    ['Şumnu', 'BG-27'],
    ['Güeldres', 'NL-GE'],
    ['Caríntia', 'AT-2'],
    ['Нахшыван', 'AZ-NX'],
  ])('have names far from home: %s', (name, region) => {
    expect(findRegion(name)).toBe(region);
  });

  it('lie in the part that is called like them, wherever the country has such a part among those of its cities', () => {
    for (const country of ['TW', 'MA', 'KZ', 'RU', 'UA', 'CN', 'IR', 'BR', 'AR', 'TR', 'JP', 'KR', 'PY', 'CU', 'PK']) {
      const parts = Object.keys(CITIES).filter((code) => code.startsWith(`${country}-`));
      for (const part of parts)
        for (const city of CITIES[part] ?? []) {
          const namesakes = parts.filter((code) => PARTS[code] === city);
          if (namesakes.length > 0 && !HOMONYMS.has(city)) expect([city, namesakes]).toEqual([city, [part]]);
        }
    }
  });

  it('are two where two cities of one country stand beside each other', () => {
    const taken: string[] = [];
    for (const country of new Set(Object.keys(CITIES).map(countryOf))) {
      const cities = Object.entries(CITIES)
        .filter(([code]) => countryOf(code) === country)
        .map(([, [first = '']]) => first)
        .filter((city) => findRegion(city) !== undefined && !CALLED_LIKE_THE_COUNTRY.has(city))
        .slice(0, MAX_CITIES);
      for (const one of cities)
        for (const other of cities)
          if (one !== other && findRegion(`${one},${other}`) !== undefined) taken.push(`${one},${other}`);
    }
    expect(taken).toEqual([]);
  });

  it.each([
    ['Asunción, Ciudad del Este', undefined],
    ['Córdoba, Argentina', 'AR-X'],
    ['Córdoba, España', 'ES-CO'],
    ['Birmingham, UK', 'GB-BIR'],
    ['Colón, Panamá', 'PA-3'],
    ['Валенсия, Венесуэла', 'VE-G'],
    ['Lyon, fr', 'FR-ARA'],
  ])('are a city and its country only where that is named: %s', (typed, region) => {
    expect(findRegion(typed)).toBe(region);
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
    ['wien', 'AT-9'],
    ['Kärnten', 'AT-2'],
    ['Вена', 'AT-9'],
    ['Bayern', 'DE-BY'],
    ['München', 'DE-BY'],
    ['magallanes', 'CL-MA'],
    ['Warszawa', 'PL-14'],
    ['Прага', 'CZ-10'],
    ['Гомель', 'BY-HO'],
    ['Бишкек', 'KG-GB'],
    ['Αθήνα', 'GR-I'],
    ['Zuid-Holland', 'NL-ZH'],
    ['Moskva', 'RU-MOW'],
    ['Peking', 'CN-BJ'],
    ['Sevilla', 'ES-SE'],
    ['서울', 'KR-11'],
    ['महाराष्ट्र', 'IN-MH'],
    ['اصفهان', 'IR-04'],
    ['kaohsiung', 'TW-KHH'],
    ['Taichung', 'TW-TXG'],
    ['臺北', 'TW-TPE'],
    ['Marrakesh', 'MA-07'],
    ['Nador', 'MA-NAD'],
    ['Buenos Aires', 'AR-C'],
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
    ['iranda', 'IR'],
    ['çinde', 'CN'],
    ['istanbulda', 'TR-34'],
    ['tuerkei', 'TR'],
    ['koeln', 'DE-NW'],
    ['v irkutske', 'RU-IRK'],
    ['kazahstane', 'KZ'],
    ['na ukraine', 'UA'],
    ['Кaзaхстан', 'KZ'],
    ['TEXАS', 'US-TX'],
    ['ｉｒａｎ', 'IR'],
    ['ايران', 'IR'],
    ['تكزاس', 'US-TX'],
    ['تگزاس', 'US-TX'],
    ['خوزستان', 'IR-10'],
    ['德克薩斯', 'US-TX'],
    ['台北', 'TW-TPE'],
    ['saigon', 'VN-SG'],
    ['семипалатинск', 'KZ-10'],
    ['st petersburg', 'RU-SPE'],
    ['nrw', 'DE-NW'],
    ['مراکش', 'MA'],
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

  it.each([
    ['респ. коми', 'RU-KO'],
    ['коми', 'RU-KO'],
    ['челябинская обл.', 'RU-CHE'],
    ['алматы обл.', 'KZ-19'],
    ['edo. zulia', 'VE-V'],
    ['kazajstán', 'KZ'],
    ['kyrgystan', 'KG'],
    ['tajiquistão', 'TJ'],
  ])('are found without the kind of part, in short, and in the other spelling of a language: %s', (typed, region) => {
    expect(resolveRegion(typed)).toEqual({ region });
  });

  it.each([
    ['IR-10', 'fa', 'استان خوزستان'],
    ['TW-KHH', 'zh-Hant', '高雄市'],
    ['IQ-BG', 'ar', 'محافظة بغداد'],
    ['UA-63', 'uk', 'Харківська область'],
    ['IQ-BG', 'en', 'Baghdad'],
  ])('%s is called in %s as at home: %s', (code, locale, name) => {
    expect(regionName(code, locale)).toBe(name);
  });

  it('that are countries are two where a comma stands between them, and the part with its country is one', () => {
    expect(findRegion('Niger, Nigeria')).toBeUndefined();
    expect(findRegion('Luxembourg, Belgium')).toBeUndefined();
    expect(findRegion('Niger (Nigeria)')).toBe('NG-NI');
    expect(findRegion('Punjab, Pakistan')).toBe('PK-PB');
    expect(findRegion('Georgia, US')).toBe('US-GA');
  });

  it.each(['internet', 'power', 'свет', 'отключение', 'в мире', 'на рынке', 'в сети'])('%s is none', (typed) => {
    expect(resolveRegion(typed)).toEqual({ near: [] });
  });

  it.each('garden wooden monde agenda honda madden 没有 情况 停电 矿场 电力公司 شركة متى منع دستگاه'.split(' '))(
    '%s, which ends or begins like one, is none',
    (typed) => {
      expect(findRegion(typed)).toBeUndefined();
    },
  );
});
