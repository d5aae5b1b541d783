import type { Alert, Delivery, Feedback, Mute, OwnFeed, Subscription } from '../../src/alerts/alert.ts';
import type { Feed, Item } from '../../src/feeds/feed.ts';
import type { Commit } from '../../src/state/port.ts';
import type { Incident } from '../../src/status/observation.ts';
import type { Story } from '../../src/stories/story.ts';

/** 2022-01-07T14:50:00Z */
export const T0 = Date.UTC(2022, 0, 7, 14, 50);

export function sampleStory(over: Partial<Story> = {}): Story {
  return {
    id: 'story-1',
    revision: 1,
    summary: {
      headline: 'Internet cut across Kazakhstan',
      sentences: [{ text: 'Miners are offline.', url: 'https://example.org/a', publisher: 'example.org' }],
      by: 'extractive',
    },
    topics: ['internet'],
    regions: ['KZ'],
    severity: 3,
    relevant: true,
    reports: [sampleReport()],
    observations: [],
    evidence: [],
    startedAt: T0,
    updatedAt: T0,
    features: {},
    ...over,
  };
}

export function sampleReport(over: Partial<Story['reports'][number]> = {}): Story['reports'][number] {
  return {
    itemId: 'item-1',
    publisher: 'example.org',
    url: 'https://example.org/a',
    title: 'Internet cut across Kazakhstan',
    language: 'en',
    publishedAt: T0 - 60_000,
    seenAt: T0,
    ...over,
  };
}

export function sampleIncident(over: Partial<Incident> = {}): Incident {
  return {
    id: 'incident-1',
    region: 'KZ',
    dimension: 'internet',
    state: 'down',
    openedAt: T0,
    since: T0,
    updatedAt: T0,
    closedAt: null,
    changes: [{ state: 'down', at: T0, source: 'example.org', url: 'https://example.org/a' }],
    storyIds: ['story-1'],
    ...over,
  };
}

export function sampleAlert(over: Partial<Alert> = {}): Alert {
  const id = over.id ?? 'alert-1';
  return {
    id,
    fingerprint: `${id}:print`,
    reason: 'first',
    thread: 'incident-1',
    storyId: 'story-1',
    incidentId: 'incident-1',
    revision: 1,
    topics: ['internet'],
    regions: ['KZ'],
    severity: 2,
    headline: 'Internet cut across Kazakhstan',
    sentences: ['Miners are offline.'],
    sources: [{ publisher: 'example.org', url: 'https://example.org/a', at: T0 }],
    words: 'internet cut across kazakhstan miners are offline',
    at: T0,
    ...over,
  };
}

export function sampleDelivery(over: Partial<Delivery> = {}): Delivery {
  const id = over.id ?? 'delivery-1';
  return {
    id,
    alertId: id.replace('delivery', 'alert'),
    address: 'telegram:1',
    subscriptionId: 'sub-1',
    thread: 'incident-1',
    state: 'waiting',
    dueAt: T0,
    leasedUntil: null,
    attempts: 0,
    messageId: null,
    trail: [],
    ...over,
  };
}

export function sampleSubscription(over: Partial<Subscription> = {}): Subscription {
  return {
    id: 'sub-1',
    space: 'telegram:1',
    address: 'telegram:1',
    regions: [],
    topics: [],
    words: [],
    excludedWords: [],
    leastSeverity: 1,
    createdAt: T0,
    createdBy: '7',
    state: 'active',
    ...over,
  };
}

export function sampleOwnFeed(over: Partial<OwnFeed> = {}): OwnFeed {
  return { ...sampleSubscription(over), feed: { url: 'https://own.example/feed', title: 'Own' }, ...over };
}

export function sampleMute(over: Partial<Mute> = {}): Mute {
  return {
    id: 'mute-1',
    space: 'telegram:1',
    kind: 'topic',
    value: 'internet',
    until: null,
    exceptCritical: false,
    createdAt: T0,
    createdBy: '7',
    ...over,
  };
}

export function sampleFeedback(over: Partial<Feedback> = {}): Feedback {
  return {
    id: 'feedback-1',
    space: 'telegram:1',
    kind: 'advert',
    storyId: 'story-1',
    headline: 'Best cloud mining sites to earn passive income daily',
    regions: [],
    topics: ['business'],
    conditions: [],
    features: { cloud: 0.01, passive: 0.01, income: 0.01, earn: 0.01 },
    createdAt: T0,
    createdBy: '7',
    ...over,
  };
}

export function sampleCommit(over: Partial<Commit> = {}): Commit {
  return { seen: [], items: [], stories: [], incidents: [], observations: [], alerts: [], ...over };
}

export function sampleFeed(over: Partial<Feed> = {}): Feed {
  const id = over.id ?? 'feed-1';
  return {
    id,
    url: `https://${id}.example/feed`,
    title: id,
    language: 'en',
    homepage: `https://${id}.example/`,
    tags: ['crypto'],
    pollIntervalMinutes: 10,
    standing: 'unknown',
    regions: [],
    foundAt: 'https://example.org/',
    enabled: true,
    ...over,
  };
}

export function sampleItem(over: Partial<Item> = {}): Item {
  return {
    id: 'item-1',
    feedId: 'feed-1',
    publisher: 'example.org',
    url: 'https://example.org/a',
    title: 'Internet cut across Kazakhstan',
    text: 'Miners are offline.',
    language: 'en',
    publishedAt: T0 - 60_000,
    seenAt: T0,
    firstSight: false,
    ...over,
  };
}
