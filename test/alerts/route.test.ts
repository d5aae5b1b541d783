import { describe, expect, it } from 'vitest';
import type { Alert, Subscription } from '../../src/alerts/alert.ts';
import { routeMiss } from '../../src/alerts/route.ts';
import { sampleAlert, sampleSubscription } from '../harness/samples.ts';

const miss = (subscription: Partial<Subscription>, alert: Partial<Alert>, words: readonly string[] = []) =>
  routeMiss(sampleSubscription(subscription), sampleAlert(alert), new Set(words));

describe('routing', () => {
  it.each<[string, Partial<Subscription>, Partial<Alert>, ReturnType<typeof miss>]>([
    ['everything takes what has no region', {}, { regions: [] }, null],
    ['everything takes what has no topic', {}, { topics: [] }, null],
    ['a region takes itself', { regions: ['KZ'] }, { regions: ['KZ'] }, null],
    ['a region takes its parts', { regions: ['KZ'] }, { regions: ['KZ-PAV'], severity: 1 }, null],
    ['a region takes no region that only begins the same', { regions: ['K'] }, { regions: ['KZ'] }, 'regions'],
    ['a region takes no other', { regions: ['KZ'] }, { regions: ['IR'] }, 'regions'],
    ['one of several regions is enough', { regions: ['KZ'] }, { regions: ['IR', 'KZ'] }, null],
    ['a province takes what is national and material', { regions: ['KZ-PAV'] }, { regions: ['KZ'], severity: 2 }, null],
    ['a province takes no national routine', { regions: ['KZ-PAV'] }, { regions: ['KZ'], severity: 1 }, 'regions'],
    ['a province takes no other province', { regions: ['KZ-PAV'] }, { regions: ['KZ-ALA'], severity: 3 }, 'regions'],
    [
      'what has no region never goes to those who asked for one',
      { regions: ['KZ'] },
      { regions: [], severity: 3 },
      'no-region',
    ],
    ['one of the topics is enough', { topics: ['power'] }, { topics: ['internet', 'power'] }, null],
    ['another topic', { topics: ['power'] }, { topics: ['internet'] }, 'topics'],
    ['no topic at all', { topics: ['power'] }, { topics: [] }, 'topics'],
    ['less severe than asked for', { leastSeverity: 3 }, { severity: 2 }, 'severity'],
    ['as severe as asked for', { leastSeverity: 2 }, { severity: 2 }, null],
    ['closed', { state: 'closed' }, {}, 'closed'],
    ['paused ones are reached, and wait', { state: 'paused' }, {}, null],
    [
      'what a feed of one space brings reaches nobody else',
      {},
      { ownFeed: { id: 'another', title: 'Own' }, severity: 3 },
      'other-feed',
    ],
    [
      'what our feeds bring is not asked for with a feed of one space',
      { feed: { url: 'https://own.example/feed', title: 'Own' } },
      { severity: 3 },
      'other-feed',
    ],
    [
      'a feed of one space is narrowed as any subscription is',
      { id: 'own', regions: ['KZ'], feed: { url: 'https://own.example/feed', title: 'Own' } },
      { ownFeed: { id: 'own', title: 'Own' }, regions: ['IR'] },
      'regions',
    ],
    [
      'that a feed of one space is dead reaches whose it is',
      { id: 'own', regions: ['KZ'], feed: { url: 'https://own.example/feed', title: 'Own' } },
      { ownFeed: { id: 'own', title: 'Own' }, reason: 'service-feeds-dead', regions: [] },
      null,
    ],
    [
      'that a feed of one space is dead reaches nobody else',
      {},
      { ownFeed: { id: 'own', title: 'Own' }, reason: 'service-feeds-dead', regions: [] },
      'other-feed',
    ],
    [
      'what is measured of a provider reaches who watches it',
      { regions: ['AS9198'], provider: 'JSC Kazakhtelecom (AS9198)' },
      { regions: ['AS9198'], severity: 3 },
      null,
    ],
    [
      'what is measured of a provider reaches nobody who wants everything',
      {},
      { regions: ['AS9198'], severity: 3 },
      'regions',
    ],
    [
      'what is measured of a provider reaches nobody who watches another',
      { regions: ['AS29355'], provider: 'Kcell JSC (AS29355)' },
      { regions: ['AS9198'], severity: 3 },
      'regions',
    ],
    ['the code of American Samoa is no provider', { regions: ['AS'] }, { regions: ['AS9198'], severity: 3 }, 'regions'],
    [
      'who watches a provider asked for no news',
      { regions: ['AS9198'], provider: 'JSC Kazakhtelecom (AS9198)' },
      { regions: [], severity: 3 },
      'regions',
    ],
    [
      'who watches a provider is not told of our sources, nor of the hash rate',
      { regions: ['AS9198'], provider: 'JSC Kazakhtelecom (AS9198)' },
      { reason: 'service-feeds-dead', regions: [], drop: { percent: -30, sigmas: -6, windowDays: 1 } },
      'regions',
    ],
    [
      'our own blindness reaches everybody',
      { regions: ['KZ'], topics: ['power'], leastSeverity: 3 },
      { reason: 'service-blind', regions: [], topics: [] },
      null,
    ],
  ])('%s', (_, subscription, alert, expected) => {
    expect(miss(subscription, alert)).toBe(expected);
  });

  it('at least one of the words must occur, and none of the excluded', () => {
    expect(miss({ words: ['a', 'b'] }, {}, ['b'])).toBeNull();
    expect(miss({ words: ['a', 'b'] }, {}, [])).toBe('words');
    expect(miss({ words: ['a'], excludedWords: ['c'] }, {}, ['a', 'c'])).toBe('excluded-words');
  });

  it('the EU takes its members, and nobody else; a member takes what is of the whole EU and material', () => {
    expect(miss({ regions: ['EU'] }, { regions: ['DE'] })).toBeNull();
    expect(miss({ regions: ['EU'] }, { regions: ['NO'] })).toBe('regions');
    expect(miss({ regions: ['DE'] }, { regions: ['EU'], severity: 2 })).toBeNull();
    expect(miss({ excludedRegions: ['EU'] }, { regions: ['FR'] })).toBe('excluded-regions');
  });

  it('what is left out counts only where there is nothing else', () => {
    expect(miss({ regions: ['KZ'], excludedRegions: ['KZ-55'] }, { regions: ['KZ-55'] })).toBe('excluded-regions');
    expect(miss({ excludedRegions: ['IR'] }, { regions: ['KZ', 'IR'] })).toBeNull();
    expect(miss({ excludedTopics: ['power'] }, { topics: ['power'] })).toBe('excluded-topics');
    expect(miss({ excludedTopics: ['power'] }, { topics: ['power', 'internet'] })).toBeNull();
  });
});
