import { DAY_MS, type EpochMs } from '../../clock.ts';
import type { Item } from '../../feeds/feed.ts';
import { hashId } from '../../hash-id.ts';
import type { Document } from '../../text/tokenize.ts';
import type { Evidence, Match, Story } from '../story.ts';
import { claimsClash, tellsSame } from './across-languages.ts';
import { createArchive, type StoryCore } from './candidate-index.ts';
import { sharesHeadlineFigure } from './figure-agreement.ts';
import { type Profile, profileOf } from './profile.ts';
import { oddsOf } from './score.ts';
import { similarityOf, tellsAnother, type Weigh } from './similarity.ts';
import { isTeaser, resemblance } from './sketch.ts';
import { featuresOf, readFeatures, type StoryFeatures } from './story-features.ts';

/** Where an item belongs, and why. */
export interface Assignment {
  /** null: it reports something new. */
  readonly storyId: string | null;
  /** Item id of the report whose text it repeats. */
  readonly copyOf?: string;
  /** Features of the story with this report in it: for `growStory`. */
  readonly features: StoryFeatures;
  /** Probability, 0 to 1, that the item reports the nearest known story's event. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export interface Clusterer {
  /** Reads only: what comes of it is told by `remember`. @param claims of the item, see `claimKeys`. */
  assign(document: Document, item: Item, match: Match, claims?: readonly string[]): Assignment;
  /** A story that was made or has grown: the next item is compared with it. */
  remember(story: Pick<Story, 'id' | 'features'>): void;
  /** Stories of an earlier run, in the order of their beginning. */
  load(stories: readonly Pick<Story, 'id' | 'features'>[]): void;
  forget(before: EpochMs): void;
  readonly size: number;
}

/** Reports further apart than this tell different events, however alike: an anniversary, the next cut of the same net. */
const MAX_SPAN_DAYS = 10;
/** Log odds from which an item joins. */
const JOIN_ODDS = 0;
/**
 * More is asked of a report that alone would be no alert to join one that is, and the other way round: a gold miner's
 * deal does not confirm that a country's miners are offline.
 */
const OTHER_MATTER_ODDS = 3;
/** How much the report most alike counts against the mean of all: alone it would make chains. */
const BEST_SHARE = 0.7;
/** Unrelated texts share a few hundredths of their shingles, re-spun and abridged ones a third. */
const COPY_RESEMBLANCE = 0.3;
/** Teasers of two or three sentences share a whole one by chance of quotation. */
const TEASER_RESEMBLANCE = 0.6;
/** A headline this long is not found twice by chance. */
const COPY_HEADLINE_WORDS = 5;

interface Candidate {
  readonly story: StoryCore;
  readonly odds: number;
  readonly closest: Profile;
}

export function createClusterer(): Clusterer {
  const archive = createArchive();

  function nearest(profile: Profile): Candidate | null {
    let best: Candidate | null = null;
    const weigh = remembered(archive.weigh);
    for (const story of archive.like(profile)) {
      const core = othersOf(profile, story).filter(
        (report) =>
          report.language === profile.language &&
          !claimsClash(profile, report) &&
          !tellsAnother(profile, report, weigh),
      );
      if (core.length === 0 || !withinSpan(profile, story)) continue;
      const isTold = core.some((report) => sharesHeadlineFigure(profile, report));
      const odds = core.map((report) => {
        const similarity = similarityOf(profile, report, weigh);
        const isOther = profile.relevant !== report.relevant;
        // What one paper counts another one may have left out: the figures of an event are those of all its reports.
        return oddsOf(isTold ? { ...similarity, figureClash: 0 } : similarity) - (isOther ? OTHER_MATTER_ODDS : 0);
      });
      const highest = Math.max(...odds);
      const mean = odds.reduce((sum, one) => sum + one, 0) / odds.length;
      const together = BEST_SHARE * highest + (1 - BEST_SHARE) * mean;
      const closest = core[odds.indexOf(highest)];
      if (closest !== undefined && together > (best?.odds ?? -Infinity)) best = { story, odds: together, closest };
    }
    return best;
  }

  /** The newest story that tells the same in another language. */
  function toldElsewhere(profile: Profile): { story: StoryCore; closest: Profile } | null {
    if (!profile.relevant) return null;
    const weigh = remembered(archive.weigh);
    const isSame = (report: Profile) =>
      report.relevant && report.language !== profile.language && tellsSame(profile, report, weigh);
    const found = archive.inOtherLanguages(profile).flatMap((story) => {
      const closest = story.core.find(isSame);
      return closest === undefined ? [] : [{ story, closest }];
    });
    return found.at(-1) ?? null;
  }

  function original(profile: Profile): { story: StoryCore; report: Profile; share: number } | null {
    const copied = archive
      .copiesOf(profile)
      .flatMap((story) => story.core.map((report) => ({ story, report, share: copyShare(profile, report) })))
      .filter(({ report }) => !tellsAnother(profile, report, archive.weigh))
      .sort((a, b) => b.share - a.share)[0];
    return copied !== undefined && copied.share >= COPY_RESEMBLANCE ? copied : null;
  }

  function remember(story: Pick<Story, 'id' | 'features'>): void {
    const features = readFeatures(story.features);
    if (features !== null) archive.put({ storyId: story.id, core: features.core });
  }

  return {
    assign(document, item, match, claims) {
      const profile = profileOf(document, item, match, claims);
      const copied = original(profile);
      if (copied !== null) {
        return {
          storyId: copied.story.storyId,
          copyOf: copied.report.itemId,
          features: featuresOf(copied.story.core),
          score: copied.share,
          evidence: evidenceOf('copy', document, copied.report),
        };
      }
      const found = nearest(profile);
      const odds = found === null ? Number.NEGATIVE_INFINITY : found.odds;
      const joined = odds >= JOIN_ODDS ? found : toldElsewhere(profile);
      const score = 1 / (1 + Math.exp(-odds));
      if (joined === null) return { storyId: null, features: { core: [profile] }, score, evidence: [] };
      return {
        storyId: joined.story.storyId,
        features: featuresOf([...joined.story.core, profile]),
        score: joined === found ? score : 1,
        evidence: evidenceOf(joined === found ? 'alike' : 'across', document, joined.closest),
      };
    },
    remember,
    load: (stories) => stories.forEach(remember),
    forget: archive.forget,
    get size() {
      return archive.size;
    },
  };
}

/** The same few terms are weighed against every candidate. */
function remembered(weigh: Weigh): Weigh {
  const known = new Map<string, number>();
  return (term) => {
    let weight = known.get(term);
    if (weight === undefined) {
      weight = weigh(term);
      known.set(term, weight);
    }
    return weight;
  };
}

/** Who has told an event seldom tells it again, which says nothing where others have told it as well. */
function othersOf({ publisher }: Profile, { core }: StoryCore): readonly Profile[] {
  const others = core.filter((report) => report.publisher !== publisher);
  return others.length > 0 ? others : core;
}

function withinSpan(profile: Profile, story: StoryCore): boolean {
  return story.core.every((report) => Math.abs(profile.at - report.at) <= MAX_SPAN_DAYS * DAY_MS);
}

function copyShare(profile: Profile, report: Profile): number {
  if (profile.publisher === report.publisher && profile.headline !== report.headline) return 0;
  if (profile.sketch.length > 0 && report.sketch.length > 0) {
    const share = resemblance(profile.sketch, report.sketch);
    const short = isTeaser(profile.sketch) || isTeaser(report.sketch);
    return short && share < TEASER_RESEMBLANCE ? 0 : share;
  }
  const long = profile.headline.split(' ').length >= COPY_HEADLINE_WORDS;
  const near = Math.abs(profile.at - report.at) <= MAX_SPAN_DAYS * DAY_MS;
  return long && near && profile.headline === report.headline ? 1 : 0;
}

/** @returns the words of the item's headline, or of its first sentence, that stand in the other report too; all where none does. */
function evidenceOf(rule: string, document: Document, report: Profile): Evidence[] {
  const [headline] = document.sentences;
  if (headline === undefined) return [];
  const told = new Set([...report.title, ...report.words]);
  const words = headline.tokens.filter((token) => told.has(token.stem));
  const shared = [...new Set(words.map((token) => headline.text.slice(token.start, token.end)))].join(' ');
  const quote = shared === '' ? headline.text : shared;
  return [{ claim: `same-story:${report.itemId}`, field: headline.field, quote, rule: `story.${rule}` }];
}

/** @returns a story id of 12 characters made of its first item: the same after a crash, short enough for a button. */
export function storyIdOf(itemId: string): string {
  return hashId(itemId, 12);
}
