import { HOUR_MS } from '../../../src/clock.ts';
import type { Item } from '../../../src/feeds/feed.ts';
import { claimKeys, createAnalyze } from '../../../src/stories/analyze.ts';
import { type Clusterer, storyIdOf } from '../../../src/stories/cluster/cluster.ts';
import type { Profile } from '../../../src/stories/cluster/profile.ts';
import type { Match } from '../../../src/stories/story.ts';
import { readDocument } from '../../../src/text/tokenize.ts';

export const START = Date.parse('2025-02-03T08:00:00Z');
export const NO_MATCH: Match = { relevant: true, topics: [], regions: [], mentioned: [], severity: 1, evidence: [] };

const analyze = createAnalyze();
let count = 0;

/** A report of a publisher of its own, some hours after the start. */
export function item(title: string, more: Partial<Item> & { readonly hours?: number } = {}): Item {
  const { hours = 0, ...rest } = more;
  count += 1;
  const at = START + hours * HOUR_MS;
  return {
    id: `item-${count}`,
    feedId: 'feed',
    publisher: `paper-${count}.example`,
    url: `https://paper-${count}.example/1`,
    title,
    text: '',
    language: 'en',
    publishedAt: at,
    seenAt: at,
    firstSight: false,
    ...rest,
  };
}

/** Puts a report into its story, or begins one with it. */
export function take(clusterer: Clusterer, one: Item, match = NO_MATCH): { storyId: string; copyOf?: string } {
  const assignment = clusterer.assign(readDocument(one), one, match, claimKeys(analyze(one).observations));
  const storyId = assignment.storyId ?? storyIdOf(one.id);
  clusterer.remember({ id: storyId, features: assignment.features });
  return { storyId, ...(assignment.copyOf === undefined ? {} : { copyOf: assignment.copyOf }) };
}

export function sampleProfile(over: Partial<Profile> = {}): Profile {
  return {
    itemId: 'a',
    publisher: 'a.example',
    at: 0,
    language: 'en',
    title: [],
    words: [],
    figures: [],
    titleFigures: 0,
    places: [],
    names: [],
    titleNames: 0,
    subjects: [],
    titleSubjects: 0,
    acts: [],
    claims: [],
    relevant: true,
    roundup: false,
    sketch: [],
    headline: '',
    ...over,
  };
}
