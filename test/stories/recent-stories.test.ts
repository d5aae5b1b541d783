import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import { createRecentStories } from '../../src/stories/recent-stories.ts';
import { sampleReport, sampleStory } from '../harness/samples.ts';

const NOW = Date.UTC(2022, 0, 10, 14);
const at = (id: string, updatedAt: number) => sampleStory({ id, updatedAt });
const open = () => createRecentStories({ storiesSince: async () => [] }, () => NOW);
const ids = (recent: ReturnType<typeof open>, since = 0) =>
  recent.latest({ since, limit: 10 }).map((story) => story.id);

describe('stories in memory', () => {
  it('come newest first by what was published, in whatever order they were met', () => {
    const recent = open();
    for (const [id, hours] of [
      ['b', 5],
      ['d', 50],
      ['a', 1],
      ['c', 9],
    ] as const) {
      recent.remember(at(id, NOW - hours * HOUR_MS));
    }
    expect(ids(recent)).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(recent, NOW - 6 * HOUR_MS)).toEqual(['a', 'b']);
  });

  it('move up when they grow, and are there once', () => {
    const recent = open();
    recent.remember(at('a', NOW - 2 * HOUR_MS));
    recent.remember(at('b', NOW - HOUR_MS));
    recent.remember(at('a', NOW));
    expect(ids(recent)).toEqual(['a', 'b']);
  });

  it('are forgotten after a month', () => {
    const recent = open();
    recent.remember(at('old', NOW - 31 * DAY_MS));
    recent.remember(at('new', NOW));
    expect(ids(recent)).toEqual(['new']);
  });

  it('count who wrote about a country, by when it was written', () => {
    const recent = open();
    const reports = [
      sampleReport({ publisher: 'new.example', publishedAt: NOW - DAY_MS, seenAt: NOW }),
      sampleReport({ publisher: 'old.example', publishedAt: NOW - 90 * DAY_MS, seenAt: NOW }),
    ];
    recent.remember(sampleStory({ regions: ['KZ-55'], reports }));
    expect(recent.publishersOn('KZ', NOW - 30 * DAY_MS)).toBe(1);
  });
});
