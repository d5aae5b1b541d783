import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/clock.ts';
import { createArchive, TERM_DAYS } from '../../../src/stories/cluster/candidate-index.ts';
import type { Profile } from '../../../src/stories/cluster/profile.ts';
import { sampleProfile } from './reports.ts';

const profile = (itemId: string, title: readonly string[], at = 0, more: Partial<Profile> = {}) =>
  sampleProfile({
    itemId,
    publisher: `${itemId}.example`,
    at,
    title,
    words: title,
    headline: title.join(' '),
    ...more,
  });

describe('the archive of recent stories', () => {
  it('finds by rare terms first', () => {
    const archive = createArchive();
    for (let at = 0; at < 50; at++)
      archive.put({ storyId: `common-${at}`, core: [profile(`c${at}`, ['bitcoin', 'sites'])] });
    archive.put({ storyId: 'rare', core: [profile('r', ['bitcoin', 'norhash'])] });
    expect(archive.like(profile('new', ['bitcoin', 'norhash', 'sites']))[0]?.storyId).toBe('rare');
    expect(archive.weigh('norhash')).toBeGreaterThan(archive.weigh('sites'));
  });

  it('compares with a bounded number of stories however many share the words', () => {
    const archive = createArchive();
    for (let at = 0; at < 3000; at++)
      archive.put({ storyId: `story-${at}`, core: [profile(`i${at}`, ['norhash'], at)] });
    expect(archive.size).toBe(3000);
    const found = archive.like(profile('new', ['norhash'], 3000));
    expect(found.length).toBeLessThanOrEqual(20);
    expect(Number(found[0]?.storyId.slice('story-'.length))).toBeGreaterThan(2800);
  });

  it('finds a story again by the words of its later reports', () => {
    const archive = createArchive();
    const first = profile('a', ['norhash']);
    archive.put({ storyId: 'one', core: [first] });
    archive.put({ storyId: 'one', core: [first, profile('b', ['paraguay'])] });
    expect(archive.size).toBe(1);
    expect(archive.like(profile('new', ['paraguay'])).map(({ storyId }) => storyId)).toEqual(['one']);
  });

  it('forgets words after weeks and texts after months', () => {
    const archive = createArchive();
    archive.put({ storyId: 'old', core: [profile('a', ['norhash'], 0, { sketch: [1, 2, 3] })] });
    archive.put({ storyId: 'new', core: [profile('b', ['other'], (TERM_DAYS + 2) * DAY_MS)] });
    const seeker = profile('c', ['norhash'], 0, { sketch: [1, 2, 3] });
    expect(archive.like(seeker)).toEqual([]);
    expect(archive.copiesOf(seeker).map(({ storyId }) => storyId)).toEqual(['old']);
    archive.put({ storyId: 'newer', core: [profile('d', ['another'], 100 * DAY_MS)] });
    expect(archive.copiesOf(seeker)).toEqual([]);
    expect(archive.size).toBe(1);
  });

  it('does not take up what it would forget at once', () => {
    const archive = createArchive();
    archive.put({ storyId: 'new', core: [profile('a', ['norhash'], 1000 * DAY_MS)] });
    const weight = archive.weigh('other');
    archive.put({ storyId: 'weeks', core: [profile('b', ['other'], 970 * DAY_MS, { sketch: [1, 2, 3] })] });
    archive.put({ storyId: 'years', core: [profile('c', ['other'], 100 * DAY_MS, { sketch: [1, 2, 3] })] });
    expect(archive.weigh('other')).toBe(weight);
    expect(archive.copiesOf(profile('d', [], 0, { sketch: [1, 2, 3] })).map(({ storyId }) => storyId)).toEqual([
      'weeks',
    ]);
    expect(archive.size).toBe(2);
  });

  it('weighs as before when all stories with a term are gone', () => {
    const archive = createArchive();
    const before = archive.weigh('norhash');
    archive.put({ storyId: 'old', core: [profile('a', ['norhash'], 0)] });
    expect(archive.weigh('norhash')).toBeLessThan(before);
    archive.forget(1);
    expect(archive.weigh('norhash')).toBe(before);
  });
});
