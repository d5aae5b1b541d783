import { describe, expect, it } from 'vitest';
import { raiseAlert } from '../../src/alerts/create-alert.ts';
import { type Development, FRESH_MS, reasonToNotify, withheld } from '../../src/alerts/reason.ts';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import type { Level, Observation } from '../../src/status/observation.ts';
import type { Story } from '../../src/stories/story.ts';
import { sampleAlert, sampleIncident, sampleReport, sampleStory, T0 } from '../harness/samples.ts';

const fresh = { firstSight: false, publishedAt: T0 - HOUR_MS, seenAt: T0 };
const told = [sampleAlert({ reason: 'first', severity: 2 })];
const percent = (value: number): Level => ({ value, unit: '% of ordinary' });

function observed(over: Partial<Observation> = {}): Observation {
  return {
    region: 'KZ',
    dimension: 'internet',
    state: 'down',
    kind: 'reported',
    at: T0,
    evidence: 'Connectivity is at 5 % of ordinary levels.',
    source: 'example.org',
    url: 'https://example.org/a',
    ...over,
  };
}

const story = (over: Partial<Story> = {}) => sampleStory({ severity: 2, ...over });
const twoPublishers = [
  sampleReport(),
  sampleReport({ itemId: 'item-2', publisher: 'b.example', url: 'https://b.example/1' }),
];
const copied = [sampleReport(), sampleReport({ itemId: 'item-2', publisher: 'b.example', copyOf: 'item-1' })];
const open = sampleIncident();
const withChange = (over: Partial<(typeof open.changes)[number]>) =>
  sampleIncident({
    state: over.state ?? 'down',
    changes: [...open.changes, { state: 'down', at: T0 + 1, source: 'b', url: 'https://b.example', ...over }],
  });

const base: Development = {
  item: fresh,
  storyBefore: story(),
  story: story(),
  incidentBefore: open,
  incident: open,
  told,
};

describe('reason to notify', () => {
  it.each<[string, Partial<Development>, string, string]>([
    ['a new story', { storyBefore: null, incidentBefore: null, incident: null, told: [] }, 'first', 'never-told'],
    ['a story known since first sight that is reported anew', { told: [] }, 'first', 'never-told'],
    [
      'a measured incident before any report',
      { item: undefined, storyBefore: null, story: null, incidentBefore: null, told: [] },
      'first',
      'never-told',
    ],
    ['nothing new', {}, 'none', 'nothing-new'],
    ['one more publisher', { story: story({ reports: twoPublishers }) }, 'publisher', 'one-more-publisher'],
    ['a syndicated copy is no publisher', { story: story({ reports: copied }) }, 'none', 'nothing-new'],
    ['severity rises', { story: story({ severity: 3 }) }, 'escalated', 'severity-rose'],
    ['severity falls', { story: story({ severity: 1 }) }, 'none', 'nothing-new'],
    ['the incident changes', { incident: withChange({ state: 'degraded' }) }, 'updated', 'state-changed'],
    [
      'it is restored in part',
      { incident: withChange({ state: 'restored', partial: true }) },
      'updated',
      'state-changed',
    ],
    [
      'it is over',
      { incident: { ...withChange({ state: 'restored' }), closedAt: T0 + 2 } },
      'resolved',
      'incident-closed',
    ],
    [
      'it begins again',
      { incidentBefore: { ...open, closedAt: T0 }, incident: withChange({}) },
      'updated',
      'state-changed',
    ],
    ['a first figure', { story: story({ observations: [observed({ level: percent(5) })] }) }, 'updated', 'new-figure'],
    [
      'another figure',
      {
        storyBefore: story({ observations: [observed({ level: percent(5) })] }),
        story: story({ observations: [observed({ level: percent(5) }), observed({ at: T0 + 1, level: percent(2) })] }),
      },
      'updated',
      'new-figure',
    ],
    [
      'the same figure from another publisher',
      {
        storyBefore: story({ observations: [observed({ level: percent(5) })] }),
        story: story({
          reports: twoPublishers,
          observations: [
            observed({ level: percent(5) }),
            observed({ url: 'https://b.example/1', level: percent(5.2) }),
          ],
        }),
      },
      'publisher',
      'one-more-publisher',
    ],
    [
      'a figure that the incident already had from another story',
      {
        incidentBefore: withChange({ level: percent(5) }),
        incident: withChange({ level: percent(5) }),
        story: story({ observations: [observed({ level: percent(5) })] }),
      },
      'none',
      'nothing-new',
    ],
    [
      'the same page says another figure of the same time',
      {
        storyBefore: story({ observations: [observed({ level: percent(5) })] }),
        story: story({ observations: [observed({ level: percent(50) })] }),
      },
      'corrected',
      'publisher-changed-its-report',
    ],
    [
      'another story of the incident without anything new',
      { storyBefore: null, story: story({ id: 'story-2' }) },
      'none',
      'nothing-new',
    ],
    [
      'another story of the incident on another topic',
      { storyBefore: null, story: story({ id: 'story-2', topics: ['internet', 'hashrate'] }) },
      'updated',
      'new-topic',
    ],
    [
      'resolved wins over severity',
      { incident: { ...open, closedAt: T0 + 1 }, story: story({ severity: 3 }) },
      'resolved',
      'incident-closed',
    ],
    ['no mining news', { story: story({ relevant: false }), told: [] }, 'none', 'not-relevant'],
    ['first sight of a feed', { item: { ...fresh, firstSight: true }, told: [] }, 'none', 'first-sight'],
    ['undated', { item: { ...fresh, publishedAt: null }, told: [] }, 'none', 'undated'],
    ['too old', { item: { ...fresh, publishedAt: T0 - FRESH_MS - 1 }, told: [] }, 'none', 'too-old'],
    ['just not too old', { item: { ...fresh, publishedAt: T0 - FRESH_MS }, told: [] }, 'first', 'never-told'],
    [
      'an old item does not stir a story that was told',
      { item: { ...fresh, publishedAt: null }, story: story({ severity: 3 }) },
      'none',
      'undated',
    ],
  ])('%s', (_, over, reason, because) => {
    expect(reasonToNotify({ ...base, ...over })).toEqual({ reason, because });
  });

  it('a date in the future is news, not old', () => {
    expect(withheld(story(), { ...fresh, publishedAt: T0 + HOUR_MS })).toBeNull();
  });
});

describe('raising an alert', () => {
  const raising = { story: sampleStory(), incident: open, words: 'Интернет OFF', at: T0 } as const;

  it('gives the same id for the same story, reason and revision, and another for anything else', () => {
    const { id } = raiseAlert({ ...raising, reason: 'first' });
    expect(raiseAlert({ ...raising, reason: 'first', at: T0 + 5 }).id).toBe(id);
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    const others = [
      raiseAlert({ ...raising, reason: 'updated' }),
      raiseAlert({ ...raising, reason: 'first', story: sampleStory({ revision: 2 }) }),
      raiseAlert({ ...raising, reason: 'first', story: sampleStory({ id: 'story-2' }) }),
      raiseAlert({ ...raising, reason: 'first', incident: null }),
    ].map((alert) => alert.id);
    expect(new Set([id, ...others]).size).toBe(5);
  });

  it.each([
    [2 * HOUR_MS, undefined],
    [27 * HOUR_MS, DAY_MS],
    [7 * DAY_MS - 3 * HOUR_MS, 7 * DAY_MS],
  ])(
    'says of a trouble that began on a day without an hour, %d ms ago, how many days it lasted or nothing',
    (ago, lastedMs) => {
      const incident = sampleIncident({ since: T0 - ago, sinceDay: true, closedAt: T0 });
      expect(raiseAlert({ ...raising, reason: 'resolved', story: sampleStory(), incident }).lastedMs).toBe(lastedMs);
    },
  );

  it('threads under the incident, counts independent publishers once, and says how long it lasted', () => {
    const reports = [
      ...twoPublishers,
      sampleReport({ itemId: 'item-3' }),
      sampleReport({ itemId: 'item-4', publisher: 'c.example', copyOf: 'item-1' }),
    ];
    const incident = sampleIncident({ since: T0 - HOUR_MS, closedAt: T0 });
    const alert = raiseAlert({ ...raising, reason: 'resolved', story: sampleStory({ reports }), incident });
    expect(alert.thread).toBe('incident-1');
    expect(alert.sources.map(({ publisher }) => publisher)).toEqual(['example.org', 'b.example']);
    expect(alert.lastedMs).toBe(HOUR_MS);
    expect(alert.words).toBe('интернет off');
    expect(raiseAlert({ ...raising, reason: 'first', incident: null }).thread).toBe('story-1');
  });
});
