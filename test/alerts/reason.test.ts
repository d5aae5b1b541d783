import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert.ts';
import { type Development, FIRST_SIGHT_MS, FRESH_MS, reasonsToNotify, withheld } from '../../src/alerts/reason.ts';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import type { Touched } from '../../src/status/incidents.ts';
import type { Incident, Level } from '../../src/status/observation.ts';
import type { Story } from '../../src/stories/story.ts';
import { sampleAlert, sampleIncident, sampleReport, sampleStory, T0 } from '../harness/samples.ts';
import { observation } from '../harness/status.ts';

const fresh = { title: 'Internet cut', language: 'en', firstSight: false, publishedAt: T0 - HOUR_MS, seenAt: T0 };
const percent = (value: number): Level => ({ value, unit: '% of ordinary' });
const story = (over: Partial<Story> = {}) => sampleStory({ severity: 2, ...over });
const twoPublishers = [
  sampleReport(),
  sampleReport({ itemId: 'item-2', publisher: 'b.example', url: 'https://b.example/1' }),
];
const copied = [sampleReport(), sampleReport({ itemId: 'item-2', publisher: 'b.example', copyOf: 'item-1' })];

const open = sampleIncident({ phase: 'in-force', publishers: 1 });
const ofIncident = sampleAlert({ reason: 'first', severity: 2, incidentId: open.id, storyId: 'story-1' });
const became = (now: Partial<Incident>, before: Partial<Incident> = {}): Touched => ({
  before: { ...open, ...before },
  incident: { ...open, ...before, ...now },
  isCovered: false,
});

const turned = (state: Incident['state']) => ({ state, at: T0, source: 'a.example', url: 'https://a.example/1' });
const changes = [turned('down'), turned('restored'), turned('down')];
const relapsed = became({ changes }, { unconfirmedEnd: true, changes: changes.slice(0, 1) });

const base: Development = {
  item: fresh,
  match: { topics: ['internet'], regions: ['KZ'], severity: 2 },
  storyBefore: story(),
  story: story(),
  touched: [],
  around: null,
  retold: false,
  told: [ofIncident],
};

describe('what becomes of an incident', () => {
  it.each<[string, Touched, Partial<Development>, string, string]>([
    ['it is new', { ...became({}), before: null }, { told: [] }, 'first', 'never-told'],
    ['it was known, and nobody was told of it', became({}), { told: [] }, 'first', 'never-told'],
    ['its state changes', became({ state: 'degraded' }), {}, 'updated', 'state-changed'],
    ['part of it is back', became({ returning: true, extent: { kind: 'part' } }), {}, 'updated', 'partly-back'],
    ['it hits others', became({ who: 'mobile' }), {}, 'updated', 'other-group'],
    ['it is prolonged', became({ until: T0 + 9 * DAY_MS }, { until: T0 + DAY_MS }), {}, 'updated', 'other-term'],
    ['it is over', became({ closedAt: T0, endedBy: 'report' }), {}, 'resolved', 'incident-closed'],
    ['its term is over', became({ closedAt: T0, endedBy: 'term' }), {}, 'ended', 'ended-by-its-term'],
    [
      'it is taken back',
      became({ closedAt: T0, endedBy: 'correction' }),
      {},
      'corrected',
      'publisher-corrected-itself',
    ],
    ['one publisher says that it is over', became({ unconfirmedEnd: true }), {}, 'updated', 'reported-as-over'],
    ['it begins again', became({ closedAt: null }, { closedAt: T0 }), {}, 'updated', 'began-again'],
    ['it begins again after an end that nobody confirmed', relapsed, {}, 'updated', 'began-again'],
    ['it begins as announced', became({ phase: 'in-force' }, { phase: 'announced' }), {}, 'in-force', 'began'],
    ['a first figure', became({ level: percent(5) }), {}, 'updated', 'new-figure'],
    ['a rule is for miners', became({ who: 'miners' }, { dimension: 'regulation' }), {}, 'none', 'nothing-new'],
    ['a cut is for miners', became({ who: 'miners' }, { dimension: 'power' }), {}, 'updated', 'other-group'],
    [
      'a rule is for industry, too',
      became({ who: 'industry' }, { dimension: 'regulation', who: 'miners' }),
      {},
      'updated',
      'other-group',
    ],
    ['another figure', became({ level: percent(2) }, { level: percent(5) }), {}, 'updated', 'new-figure'],
    [
      'it reaches another city',
      became(
        { extent: { kind: 'part', cities: ['brescia', 'bergamo'] } },
        { extent: { kind: 'part', cities: ['brescia'] } },
      ),
      {},
      'updated',
      'other-extent',
    ],
    ['a figure a fifth lower', became({ level: percent(4) }, { level: percent(5) }), {}, 'updated', 'new-figure'],
    ['the same figure', became({ level: percent(5.2) }, { level: percent(5) }), {}, 'none', 'nothing-new'],
    ['one more publisher says the same', became({ publishers: 2 }), {}, 'publisher', 'one-more-publisher'],
    ['nothing', became({}), {}, 'none', 'nothing-new'],
    [
      'it is worse than anything told of it',
      became({ publishers: 2 }),
      { match: { ...base.match, severity: 3 } },
      'escalated',
      'severity-rose',
    ],
    [
      'it is over, and the report of that is severe',
      became({ closedAt: T0, endedBy: 'report' }),
      { match: { ...base.match, severity: 3 } },
      'resolved',
      'incident-closed',
    ],
    [
      'it goes a step further in the same state',
      became({ publishers: 2 }),
      { item: { ...fresh, title: 'Kazakhstan extends the shutdown by a week' } },
      'updated',
      'further-step',
    ],
    ['it is over before anybody was told', became({ closedAt: T0 }), { told: [] }, 'none', 'over-before-told'],
    [
      'miners may run again, of which no alert had told',
      became({ closedAt: T0, who: 'miners' }),
      { told: [] },
      'first',
      'never-told',
    ],
    ['it is of a part of what is told', { ...became({}), before: null, isCovered: true }, {}, 'none', 'nothing-new'],
    [
      'it was told by its story, in other words',
      { ...became({ id: 'incident-2', dimension: 'unrest', state: 'active' }), before: null },
      { told: [sampleAlert({ reason: 'first', topics: ['internet', 'unrest'] })] },
      'publisher',
      'told-with-its-story',
    ],
  ])('%s', (_, touched, over, reason, because) => {
    expect(reasonsToNotify({ ...base, touched: [touched], ...over })).toMatchObject([{ reason, because }]);
  });

  it('is told apart where one text ends one trouble and begins another', () => {
    const over = became({ closedAt: T0, endedBy: 'report' });
    const begun = { ...became({ id: 'incident-2', region: 'UA' }), before: null };
    const reasons = reasonsToNotify({ ...base, touched: [over, begun] });
    expect(reasons.map(({ reason, touched }) => [reason, touched.map(({ incident }) => incident.region)])).toEqual([
      ['resolved', ['KZ']],
      ['first', ['UA']],
    ]);
  });
});

describe('a story that changes no incident', () => {
  const told = (over: Partial<Alert> = {}) => [sampleAlert({ reason: 'first', severity: 2, ...over })];
  it.each<[string, Partial<Development>, string, string]>([
    ['is new', { storyBefore: null, told: [] }, 'first', 'never-told'],
    ['was known since first sight, and is reported anew', { told: [] }, 'first', 'never-told'],
    ['says nothing new', { told: told() }, 'none', 'nothing-new'],
    [
      'has one more publisher',
      { told: told(), story: story({ reports: twoPublishers }) },
      'publisher',
      'one-more-publisher',
    ],
    [
      'goes a step further',
      { told: told(), item: { ...fresh, title: 'Kazakhstan scraps its plan to tax miners' } },
      'updated',
      'further-step',
    ],
    ['was copied', { told: told(), story: story({ reports: copied }) }, 'none', 'nothing-new'],
    ['is more severe', { told: told(), match: { ...base.match, severity: 3 } }, 'escalated', 'severity-rose'],
    ['is less severe', { told: told(), match: { ...base.match, severity: 1 } }, 'none', 'nothing-new'],
    [
      'plays elsewhere, too',
      { told: told(), match: { ...base.match, regions: ['KZ', 'RU'] } },
      'updated',
      'new-region',
    ],
    [
      'is about something else',
      { told: told(), match: { ...base.match, topics: ['regulation'] } },
      'updated',
      'new-topic',
    ],
    ['tells of the past', { storyBefore: null, told: [], retold: true }, 'none', 'retold'],
    [
      'plays in an incident without a word of its own',
      { storyBefore: null, story: story({ id: 'story-2' }), around: open, told: [ofIncident] },
      'none',
      'nothing-new',
    ],
    [
      'plays in an incident and is about something else',
      {
        storyBefore: null,
        story: story({ id: 'story-2' }),
        match: { ...base.match, topics: ['internet', 'hashrate'] },
        around: open,
        told: [ofIncident],
      },
      'first',
      'another-story',
    ],
    ['is no mining news', { story: story({ relevant: false }), told: [] }, 'none', 'not-relevant'],
    ['is first seen with its feed', { item: { ...fresh, firstSight: true }, told: [] }, 'none', 'first-sight'],
    [
      'is critical and three hours old with its feed',
      {
        item: { ...fresh, firstSight: true, publishedAt: T0 - FIRST_SIGHT_MS },
        match: { ...base.match, severity: 3 },
        told: [],
      },
      'first',
      'never-told',
    ],
    [
      'is critical and older than that',
      {
        item: { ...fresh, firstSight: true, publishedAt: T0 - FIRST_SIGHT_MS - 1 },
        match: { ...base.match, severity: 3 },
        told: [],
      },
      'none',
      'first-sight',
    ],
    [
      'is critical and of a day that has no hour',
      {
        item: { ...fresh, firstSight: true, publishedPrecision: 'day' },
        match: { ...base.match, severity: 3 },
        told: [],
      },
      'none',
      'first-sight',
    ],
    ['is undated', { item: { ...fresh, publishedAt: null }, told: [] }, 'none', 'undated'],
    ['is too old', { item: { ...fresh, publishedAt: T0 - FRESH_MS - 1 }, told: [] }, 'none', 'too-old'],
    ['is just not too old', { item: { ...fresh, publishedAt: T0 - FRESH_MS }, told: [] }, 'first', 'never-told'],
  ])('%s', (_, over, reason, because) => {
    expect(reasonsToNotify({ ...base, ...over })).toMatchObject([{ reason, because }]);
  });

  it.each<[string, Partial<Development>, boolean]>([
    ['a place beside the known one', { match: { ...base.match, regions: ['KZ', 'RU'] } }, true],
    ['a part of what was told', { match: { ...base.match, regions: ['KZ-ALM', 'RU'] } }, true],
    ['the country of the part that was told', { told: told({ regions: ['KZ-ALM'] }) }, true],
    ['a place where none was told', { told: told({ regions: [] }) }, true],
    ['another place', { match: { ...base.match, regions: ['UZ'] } }, false],
    ['a little more weight', { told: told({ severity: 1 }) }, true],
    ['critical weight', { match: { ...base.match, severity: 3 } }, false],
    ['another topic', { match: { ...base.match, topics: ['regulation'] } }, true],
  ])('that adds %s is news to those alone who were told nothing: %s', (_, over, isWider) => {
    const [reason] = reasonsToNotify({ ...base, told: told(), ...over });
    expect(reason).toMatchObject({ isWider });
  });

  it('that was told of a shutdown is news to all when it turns to another topic', () => {
    const shutdown = told({ conditions: [open] });
    const match = { ...base.match, topics: ['regulation' as const] };
    expect(reasonsToNotify({ ...base, told: shutdown, match })).toMatchObject([
      { because: 'new-topic', isWider: false },
    ]);
  });

  it.each<[string, Partial<Incident>, Partial<Alert>, 1 | 2 | 3, boolean]>([
    ['is a plan', { state: 'proposed' }, { severity: 1 }, 2, true],
    ['is a shortage', { state: 'strained' }, {}, 1, true],
    ['stops machines', { state: 'degraded' }, {}, 2, false],
    ['is critical', { state: 'strained' }, { severity: 3 }, 3, false],
    ['is of another topic', { state: 'proposed' }, { topics: ['business'] }, 2, false],
    ['is elsewhere', { state: 'proposed' }, { regions: ['UZ'] }, 2, false],
  ])('whose incident %s is news to all, or to the others: %s', (_, now, alert, severity, isWider) => {
    const touched = [{ ...became(now), before: null }];
    const development = {
      ...base,
      touched,
      told: told({ incidentId: null, ...alert }),
      match: { ...base.match, severity },
    };
    expect(reasonsToNotify(development)[0].isWider ?? false).toBe(isWider);
  });

  it.each<['whole' | 'part' | undefined, boolean]>([
    ['whole', false],
    ['part', true],
    [undefined, true],
  ])(
    'that weighs more of an incident that is what it was is news to the others, unless all is said to be hit: %s',
    (kind, isWider) => {
      const touched = [became({ publishers: 2 })];
      const said = observation({
        region: open.region,
        dimension: open.dimension,
        ...(kind && { extent: { kind } }),
      });
      const development = { ...base, touched, match: { ...base.match, severity: 3 as const } };
      const [reason] = reasonsToNotify({ ...development, story: story({ observations: [said] }) });
      expect(reason).toMatchObject({ because: 'severity-rose' });
      expect(reason.isWider ?? false).toBe(isWider);
    },
  );

  it('a date in the future is news, not old', () => {
    expect(withheld(story(), { ...fresh, publishedAt: T0 + HOUR_MS })).toBeNull();
  });
});
