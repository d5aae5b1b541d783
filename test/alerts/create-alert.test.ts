import { describe, expect, it } from 'vitest';
import { raiseAlert } from '../../src/alerts/create-alert.ts';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import { sampleAlert, sampleIncident, sampleItem, sampleStory, T0 } from '../harness/samples.ts';

const open = sampleIncident({ phase: 'in-force', publishers: 1 });
const match = { topics: ['internet'], regions: ['KZ'], severity: 2 } as const;

describe('raising an alert', () => {
  const item = sampleItem({ title: 'Интернет OFF' });
  const summary = { headline: item.title, sentences: [], by: 'extractive' };
  const raising = {
    story: sampleStory(),
    item,
    match,
    incidents: [open],
    summary,
    told: [],
    thread: open.id,
    at: T0,
  } as const;

  it('gives the same id for the same story, reason and revision, and another for anything else', () => {
    const { id } = raiseAlert({ ...raising, reason: 'first' });
    expect(raiseAlert({ ...raising, reason: 'first', at: T0 + 5 }).id).toBe(id);
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    const others = [
      raiseAlert({ ...raising, reason: 'updated' }),
      raiseAlert({ ...raising, reason: 'first', story: sampleStory({ revision: 2 }) }),
      raiseAlert({ ...raising, reason: 'first', story: sampleStory({ id: 'story-2' }) }),
      raiseAlert({ ...raising, reason: 'first', thread: 'story-1' }),
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
      const incidents = [sampleIncident({ since: T0 - ago, sinceDay: true, closedAt: T0 })];
      expect(raiseAlert({ ...raising, reason: 'resolved', incidents }).lastedMs).toBe(lastedMs);
    },
  );

  it('has place, topics, words and source of the item that brought it', () => {
    const incidents = [sampleIncident({ region: 'MD', dimension: 'power', since: T0 - HOUR_MS, closedAt: T0 })];
    const alert = raiseAlert({ ...raising, reason: 'resolved', incidents });
    expect(alert).toMatchObject({ regions: ['MD'], topics: ['power'], lastedMs: HOUR_MS, headline: item.title });
    expect(alert.words).toContain('интернет off');
    expect(alert.sources).toEqual([{ publisher: item.publisher, url: item.url, at: item.publishedAt }]);
  });

  it('of an end reaches those who were told of the worst, and of a country stands for its parts', () => {
    const told = [sampleAlert({ severity: 3 }), sampleAlert({ severity: 2 })];
    const incidents = [open, sampleIncident({ id: 'incident-2', region: 'KZ-75' })];
    const routine = { ...match, severity: 1 as const };
    expect(raiseAlert({ ...raising, reason: 'resolved', match: routine, told, incidents })).toMatchObject({
      severity: 3,
      regions: ['KZ'],
    });
    expect(raiseAlert({ ...raising, reason: 'updated', match: routine, told, incidents }).severity).toBe(2);
    expect(raiseAlert({ ...raising, reason: 'updated', match: routine, told: [], incidents }).severity).toBe(1);
  });

  it('that one more publisher confirms edits the message that it confirms, with both named', () => {
    const told = [sampleAlert({ reason: 'first', storyId: 'story-9' })];
    const alert = raiseAlert({ ...raising, reason: 'publisher', told });
    expect(alert.storyId).toBe('story-9');
    expect(alert.sources.map(({ publisher }) => publisher)).toEqual([
      ...(told[0]?.sources ?? []).map(({ publisher }) => publisher).filter((one) => one !== item.publisher),
      item.publisher,
    ]);
  });
});
