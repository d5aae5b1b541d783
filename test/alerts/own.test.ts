import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert.ts';
import { raiseMeasured, raiseOwn } from '../../src/alerts/create-alert.ts';
import { tellHashRate } from '../../src/alerts/hash-rate-alerts.ts';
import { isAboutUs, routeMiss } from '../../src/alerts/route.ts';
import { type FailingFeed, tellDeadFeeds } from '../../src/alerts/service-alerts.ts';
import type { Message } from '../../src/chat/message.ts';
import { DAY_MS } from '../../src/clock.ts';
import { regionName } from '../../src/regions/regions.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { createCompose } from '../../src/views/alert-message.ts';
import { testLocales } from '../harness/bot.ts';
import { keepIncidents } from '../harness/incidents.ts';
import { sampleSubscription } from '../harness/samples.ts';

const NOW = Date.parse('2026-01-24T12:00:00Z');
const compose = createCompose({ locales: testLocales, regionName });

function remembering() {
  let now = NOW;
  const state = openSqlite(':memory:', { clock: () => now });
  return {
    state,
    clock: () => now,
    pass: (ms: number) => {
      now += ms;
    },
    raised: () => state.deliveries.unexpanded(100),
  };
}

function shown(alert: Alert, language = 'en'): string {
  const settings = { language, timeZone: 'UTC', quietHours: null, mention: null };
  const delivery = {
    id: 'd',
    alertId: alert.id,
    address: 'terminal:local',
    subscriptionId: 's',
    thread: alert.thread,
    state: 'leased',
    dueAt: 0,
    leasedUntil: null,
    attempts: 0,
    messageId: null,
    trail: [],
  } as const;
  const message: Message = compose({ kind: 'alert', alert, delivery, edits: false, late: false, at: NOW }, settings);
  return JSON.stringify(message);
}

const feed = (id: string, more: Partial<FailingFeed> = {}): FailingFeed => ({
  feed: { id, url: `https://${id}.example/feed`, title: `The ${id}` },
  lastGoodPollAt: NOW - 3 * DAY_MS,
  ...more,
});
const dead = (id: string, more: Partial<FailingFeed> = {}) => feed(id, { deadSince: NOW - 2 * DAY_MS, ...more });

describe('dead feeds', () => {
  it('are told of once, by name, to everybody', async () => {
    const { state, clock, raised } = remembering();
    const feeds = [dead('gazette'), feed('courier'), feed('herald')];
    const told = await tellDeadFeeds(state, feeds, clock);
    expect(told.map((one) => one.feed.id)).toEqual(['gazette']);
    await tellDeadFeeds(state, [dead('gazette', { deadToldAt: NOW }), feed('courier'), feed('herald')], clock);
    const [alert, ...more] = await raised();
    expect(more).toEqual([]);
    if (alert === undefined) throw new Error('nothing was raised');
    expect(isAboutUs(alert)).toBe(true);
    expect(shown(alert)).toContain('The gazette');
  });

  it('are not told of where they never answered, nor while most fail: then it is us', async () => {
    const { state, clock } = remembering();
    expect(await tellDeadFeeds(state, [dead('a', { lastGoodPollAt: undefined }), feed('b'), feed('c')], clock)).toEqual(
      [],
    );
    expect(await tellDeadFeeds(state, [dead('a'), dead('b'), feed('c')], clock)).toEqual([]);
  });

  it('are told of again when they came back and died anew', async () => {
    const { state, clock } = remembering();
    const again = [dead('a', { deadToldAt: NOW - 30 * DAY_MS }), feed('b'), feed('c')];
    expect(await tellDeadFeeds(state, again, clock)).toHaveLength(1);
  });
});

describe('a fall of the hash rate', () => {
  const alarm = {
    kind: 'drop',
    changePercent: -34.1,
    sigmas: -4.8,
    windowDays: 1,
    observedEHs: 660,
    expectedEHs: 1000,
    pools: [{ name: 'Foundry USA', changePercent: -60.4 }],
  } as const;
  const news = {
    alarm,
    recentEHs: 700,
    sources: [{ signal: 'mempool.space', url: 'https://mempool.space' }],
  };

  it('is told once while it lasts, with figures and pools in the reader’s language, and once when it is made good', async () => {
    const { state, clock, pass, raised } = remembering();
    expect(await tellHashRate(state, news, clock)).toBe(true);
    pass(DAY_MS);
    expect(await tellHashRate(state, news, clock)).toBe(false);
    pass(2 * DAY_MS);
    expect(await tellHashRate(state, { ...news, alarm: null, recentEHs: 990 }, clock)).toBe(false);
    pass(2 * DAY_MS);
    expect(await tellHashRate(state, { ...news, alarm: null, recentEHs: 990 }, clock)).toBe(true);
    expect(await tellHashRate(state, { ...news, alarm: null, recentEHs: 990 }, clock)).toBe(false);
    const [first, last] = await raised();
    if (first === undefined || last === undefined) throw new Error('nothing was raised');
    expect(shown(first)).toContain('mempool.space: hash rate -34 % against its trend over 24 h, 5 sigma');
    expect(shown(first)).toContain('Foundry USA -60 %');
    expect(shown(first, 'ru')).toContain('хешрейт -34 %');
    expect(last).toMatchObject({ reason: 'resolved', thread: first.thread });
    expect(shown(last)).toContain('hash rate is back at 990 EH/s');
  });

  it('is told again when it is far deeper than was told', async () => {
    const { state, clock, pass, raised } = remembering();
    await tellHashRate(state, news, clock);
    pass(7 * DAY_MS);
    await tellHashRate(state, { ...news, alarm: { ...alarm, kind: 'slide', observedEHs: 500 } }, clock);
    expect((await raised()).map(({ reason }) => reason)).toEqual(['first', 'updated']);
  });

  it('reaches those who watch places, and nobody who asked for other topics', async () => {
    const { state, clock, raised } = remembering();
    await tellHashRate(state, news, clock);
    const [alert] = await raised();
    if (alert === undefined) throw new Error('nothing was raised');
    const subscription = sampleSubscription({ regions: ['KZ'] });
    expect(routeMiss(subscription, alert, new Set())).toBeNull();
    expect(routeMiss({ ...subscription, topics: ['power'] }, alert, new Set())).toBe('topics');
  });
});

describe('a machine translation', () => {
  it('is shown to those who read that language, and marked as one', () => {
    const translations = { ru: { headline: 'Интернет отключён', sentences: ['Связи нет.'] } };
    const alert = {
      ...raiseOwn({ reason: 'first', key: 'k', at: NOW }),
      headline: 'Internet cut',
      sentences: ['No link.'],
      translations,
    };
    expect(shown(alert, 'ru')).toMatch(/Интернет отключён.*Связи нет.*машинный перевод/);
    expect(shown(alert)).toContain('Internet cut');
    expect(shown(alert)).not.toContain('machine-translated');
  });
});

describe('a measurement before any report', () => {
  it('is told with its source, its level and since when, and as critical where nothing is left', async () => {
    const measured = {
      region: 'KZ',
      dimension: 'internet',
      state: 'down',
      kind: 'measured',
      at: NOW,
      since: NOW - 3_600_000,
      level: { value: 6, unit: '% of ordinary' },
      evidence: 'ping-slash24 6 %, bgp 95 %',
      source: 'IODA',
      url: 'https://ioda.example/country/KZ',
    } as const;
    const [{ incident } = {}] = await keepIncidents(() => NOW).tell([measured]);
    if (incident === undefined) throw new Error('no incident was opened');
    const alert = raiseMeasured({ reason: 'first', incident, measured, told: [], at: NOW });
    expect(alert).toMatchObject({ severity: 3, topics: ['internet'], regions: ['KZ'], thread: incident.id });
    expect(shown(alert)).toMatch(/IODA: Kazakhstan.*6 %.*no report yet/);
    expect(shown(alert)).toContain('ping-slash24 6 %, bgp 95 %');
    expect(shown({ ...alert, reason: 'updated' })).not.toContain('no report yet');
  });
});
