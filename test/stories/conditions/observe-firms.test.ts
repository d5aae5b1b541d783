import { describe, expect, it } from 'vitest';
import { day, read, told } from './observing.ts';

describe('one firm whose network fails', () => {
  it.each([
    ['en', 'Optus outage leaves millions in Australia without phone and internet', 'AU'],
    ['fr', "Panne géante chez Orange : pas d'internet mobile dans toute la France", 'FR'],
    ['tr', 'Turkcell çöktü: Türkiye genelinde aboneler internete bağlanamıyor', 'TR'],
    ['ja', 'ドコモで通信障害、全国で携帯電話のデータ通信が利用できない状態', 'JP'],
  ])('is a part of the country, however far it reaches: %s: %s', (language, title, region) => {
    expect(read(title, '', language)[0]).toMatchObject({ region, dimension: 'internet', extent: { kind: 'part' } });
  });

  it.each([
    ['Rogers network down: customers cannot make calls or go online', 'CA internet down'],
    ['KDDI fully restores mobile network after two-day failure', 'JP internet restored'],
  ])('is at home where it is at home: %s', (title, expected) => {
    expect(told(read(title))).toBe(expected);
  });
});

describe('a cut that has not come for days', () => {
  it.each([
    ['en', 'Tenth day in a row with no power cuts in Zambia', 'ZM power restored'],
    ['es', 'Ecuador cumple dos semanas sin cortes de luz', 'EC power restored'],
    ['zh', '孟加拉国连续十天没有拉闸限电', 'BD power restored'],
  ])('is over: %s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });

  it.each([
    'Load-shedding is back in South Africa after 300 days without',
    'Eskom implements stage 2 after 300 days without load-shedding in South Africa',
    "South Africa's 300 days without load shedding end as Eskom declares stage 3",
  ])('is not over where it has come back: %s', (title) => {
    expect(told(read(title))).toBe('ZA power curtailed');
  });

  it('is told of by days without supply as well, which are no end', () => {
    expect(told(read('Three weeks without power in Puerto Rico'))).toBe('PR power cut');
  });
});

describe('a part that is named with the whole', () => {
  it.each([
    ['en', 'Supply is back everywhere in Chile, including Tarapaca', 'CL'],
    ['it', 'Corrente ripristinata in tutta Italia, anche in Sicilia', 'IT'],
    ['tr', 'Türkiye genelinde elektrik geri geldi, Van dahil', 'TR'],
  ])('is one of those that are meant: %s: %s', (language, title, region) => {
    expect(read(title, '', language).map((one) => one.region)).toEqual([region]);
  });
});

describe('a law of which the lead says when it was printed', () => {
  it('applies from that day where nothing else is told', () => {
    const lead = 'The decree was published in the official gazette on 3 January.';
    expect(day(read('Bolivia bans cryptocurrency mining', lead)[0]?.since)).toBe('2025-01-03');
    const later = 'The decree was published in the official gazette on 3 January and takes effect on 1 March.';
    expect(day(read('Bolivia bans cryptocurrency mining', later)[0]?.since)).toBe('2025-03-01');
  });
});
