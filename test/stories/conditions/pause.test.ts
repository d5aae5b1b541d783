import { describe, expect, it } from 'vitest';
import { day, read, told } from './observing.ts';

describe('rations that pause, and troubles that are over', () => {
  it.each([
    ['en', 'Load shedding suspended for Easter', 'Load shedding is suspended in Zambia and will resume on Friday.'],
    ['fr', 'Zambie : trêve des délestages', 'Les délestages sont suspendus en Zambie et reprendront vendredi.'],
    ['ru', 'На праздники веерные отключения в Замбии приостановили', 'В пятницу их возобновят, сообщили энергетики.'],
    ['zh', '赞比亚春节期间暂停轮流停电 节后恢复', ''],
  ])('announces the ration again: %s: %s', (language, title, text) => {
    expect(told(read(title, text, language))).toBe('ZM power curtailed announced');
  });

  it('tells from when', () => {
    const [pause] = read('Load shedding suspended for Easter', 'Cuts in Zambia will resume on Friday.');
    expect(pause?.resumes === true ? day(pause.since) : undefined).toBe('2025-01-17');
  });

  it.each(['Load shedding suspended until further notice in Zambia', 'Zambia ends load shedding'])(
    'ends it without a term: %s',
    (title) => {
      expect(told(read(title))).toBe('ZM power restored');
    },
  );

  it.each([
    ['Taiwan outage blamed on switching error', 'A worker threw the wrong switch, the utility said.'],
    [
      "Bangladesh suspends two officials over last week's blackout",
      'The failure that left 130 million without power was theirs.',
    ],
    ['Rolling blackouts averted in Taiwan', ''],
    ['Grid operator no longer expects power cuts in Ireland', ''],
  ])('says nothing of now: %s', (title, text) => {
    expect(told(read(title, text))).toBe('');
  });

  it.each([
    ['Power outage blamed on storm leaves Maine in the dark', 'US-ME power cut'],
    ['Rolling blackouts hit Taiwan despite efforts to avoid them', 'TW power curtailed'],
    ['Taiwan begins rolling blackouts after plant in Kaohsiung trips', 'TW power curtailed'],
    ['Power restored in Kenya, Uganda stands at 80 percent', 'KE power restored, UG power cut returning'],
  ])('says what is so now: %s', (title, expected) => {
    expect(told(read(title))).toBe(expected);
  });

  it('takes homes across a state for a part of it, and all of them for the whole', () => {
    const kindOf = (title: string) => read(title)[0]?.extent?.kind;
    expect(kindOf('1.1 million customers in the dark across Quebec')).toBe('part');
    expect(kindOf('All 52,000 customers in Guam lose power')).not.toBe('part');
  });

  it.each([
    ['Malawi suspends load-shedding for Easter', 'The utility said cuts would resume on January 20.', '2025-01-20'],
    ['Malawi suspends load-shedding for Easter', 'Cuts will resume on January 20, the utility said.', '2025-01-20'],
    ['Malawi suspends load-shedding until January 20', '', '2025-01-20'],
  ])('are announced again for the day they resume: %s %s', (title, text, resumed) => {
    const [first] = read(title, text);
    expect([first?.state, first?.phase, day(first?.since)]).toEqual(['curtailed', 'announced', resumed]);
  });

  it('ends where something else resumes', () => {
    expect(told(read('Gas flows to Malawi resume, power cuts end'))).toBe('MW power restored');
  });
});
