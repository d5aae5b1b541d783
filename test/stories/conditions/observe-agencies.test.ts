import { describe, expect, it } from 'vitest';
import { day, read, told } from './observing.ts';

describe('plain sentences of agencies', () => {
  it.each([
    ['Pacific Power turns off electricity to 30,000 in Oregon', 'Winds rose.', 'US-OR power cut'],
    ['Pacific Power will turn off electricity to 30,000 in Oregon on Thursday', '', 'US-OR power curtailed announced'],
    ['GRIDCo ends rationing in Ghana', 'It stopped shedding load on Tuesday.', 'GH power restored'],
    ['Gabon severs internet as results loom', '', 'GA internet down'],
    ['Iran sees its most severe internet restrictions: mobile data slowed', '', 'IR internet degraded'],
    ['Gabon back online', 'Access returned on Wednesday morning.', 'GA internet restored'],
  ])('are read: %s', (title, text, expected) => {
    expect(told(read(title, text)).split(', ')[0]).toBe(expected);
  });

  it.each([
    ['en', 'Sri Lankans go without electricity for seven and a half hours a day', 'LK power curtailed'],
    ['it', 'Cubani senza corrente per sedici ore al giorno', 'CU power curtailed'],
    ['pl', 'Mieszkańcy Libanu bez prądu przez dwadzieścia godzin na dobę', 'LB power curtailed'],
    ['en', 'Malawi without electricity for nine hours', 'MW power cut'],
  ])('call hours a day a ration: %s: %s', (language, title, expected) => {
    expect(told(read(title, '', language))).toBe(expected);
  });

  it.each([
    ['en', 'Data cut after riot', 'Mobile data were suspended in the district of Dekina in Kogi on Tuesday.', 'part'],
    ['de', 'Bezirk ohne Strom', 'Im Bezirk Hermagor in Kärnten ist seit Dienstag der Strom ausgefallen.', 'part'],
    ['en', 'Data cut after riot', 'Mobile data were suspended in the Nigerian state of Kogi on Tuesday.', undefined],
  ])('name a district that no list knows: %s: %s %s', (language, title, text, kind) => {
    expect(read(title, text, language)[0]?.extent?.kind).toBe(kind);
  });

  it('tell in one sentence, or below a headline that measures it, that it is over', () => {
    const twice = 'Power in Quebec was out on Tuesday from 4 pm and was back by 5 pm.';
    expect(told(read('Quebec homes dark for an hour', twice))).toBe('CA-QC power restored');
    const below = 'Load was shed on Tuesday evening. Service was back to normal at 9 pm.';
    expect(told(read('Puerto Rico loses power for two hours', below))).toBe('PR power restored');
  });

  it('tell that it returned to one town', () => {
    const text = 'Electricity returned to San Juan at 9 pm; the rest is dark.';
    expect(told(read('Puerto Rico without power for 20 hours', text))).toBe('PR power cut');
  });

  it('give the hours of a day to come', () => {
    const text = 'The state ordered providers to switch off the internet from 4 am to 3.30 pm on Sunday.';
    const [cut] = read('New order in Jharkhand', text);
    expect([day(cut?.since), day(cut?.until), cut?.phase]).toEqual(['2025-01-19', '2025-01-19', 'announced']);
  });
});

describe('a court on a cut of before', () => {
  it.each([
    ['en', "Court finds Senegal's internet shutdown broke the law"],
    ['fr', "La coupure d'internet en Guinée jugée illégale"],
    ['de', 'Gericht: Internetsperre in Simbabwe war rechtswidrig'],
  ])('tells no cut: %s: %s', (language, title) => {
    expect(read(title, '', language)).toEqual([]);
  });

  it('leaves one that goes on', () => {
    const text = 'Internet in Kenya has been cut since Monday; service was still off in the evening.';
    expect(told(read("Judge calls Kenya's shutdown illegal", text))).toBe('KE internet down');
  });
});

describe('riots that a network is cut over', () => {
  it('go on', () => {
    expect(told(read('Zimbabwe shuts internet over fuel riots'))).toBe('ZW internet down, ZW unrest active');
  });
});

describe('names of places', () => {
  it.each([
    ['Congo goes offline before the count', 'People in Kinshasa and Goma have had no internet since Tuesday.', 'CD'],
    ['Congo goes offline before the count', 'People in Brazzaville have had no internet since Tuesday.', 'CG'],
    ['90,000 South Australians still without power', '', 'AU-SA'],
  ])('are those of the text: %s %s', (title, text, region) => {
    expect(read(title, text)[0]?.region).toBe(region);
  });
});
