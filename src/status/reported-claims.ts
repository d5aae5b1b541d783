import { HOUR_MS } from '../clock.ts';
import type { Dimension, Level, Observation, ObservedState } from './observation.ts';
import { CONTRADICTION_HOURS, isOver, walk } from './report-sequence.ts';
import type { DimensionStatus } from './status.ts';

/** One thing that is said: a state with its figure, by whoever says it. */
export interface Claim {
  readonly state: ObservedState;
  readonly partial: boolean;
  /** Only a figure of the dimension itself: what a report says of the hash rate is no connectivity. */
  readonly level?: Level;
  /** Whom the publishers cite. */
  readonly cited?: string;
  readonly effectiveAt?: number;
  /** Newest of its reports. */
  readonly at: number;
  readonly atPrecision?: 'day';
  /** Copies left out; the newest first. */
  readonly publishers: readonly { readonly name: string; readonly url: string }[];
}

const OWN_UNITS: Readonly<Record<Dimension, readonly Level['unit'][]>> = {
  internet: ['% of ordinary'],
  power: ['MW', '% of capacity', '% of ordinary'],
  regulation: [],
  unrest: [],
};

/** @returns the figure that tells how bad the dimension itself is; undefined for a figure of something else. */
export function ownLevel({ dimension, level }: Pick<Observation, 'dimension' | 'level'>): Level | undefined {
  return level !== undefined && OWN_UNITS[dimension].includes(level.unit) ? level : undefined;
}

/** Reports whose sentence nobody else wrote before: a syndicated text is one report, its first publisher's. */
export function withoutCopies(observations: readonly Observation[]): readonly Observation[] {
  const firsts = new Map<string, Observation>();
  for (const one of [...observations].sort((a, b) => a.at - b.at)) {
    if (one.kind !== 'reported') continue;
    const sentence = sentenceOf(one);
    const first = firsts.get(sentence);
    if (first === undefined || first.source === one.source) firsts.set(sentence, one);
  }
  return [...firsts.values()];
}

/** Every look at a status compares all sentences again. */
const sentences = new WeakMap<Observation, string>();

function sentenceOf(one: Observation): string {
  let sentence = sentences.get(one);
  if (sentence === undefined) {
    const words = one.evidence
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    // Without a sentence nobody can say that it is a copy.
    sentence = words === '' ? `${one.source} ${one.at}` : words;
    sentences.set(one, sentence);
  }
  return sentence;
}

/** What reports say of one dimension, sorted for reading. */
export interface Claims {
  /** Figures of the present state, newest first; where they differ they stand side by side. */
  readonly figures: readonly Claim[];
  /** The same without a figure, where it is newer than every figure. */
  readonly bare: readonly Claim[];
  /** The newest of the opposite. */
  readonly opposite: Claim | undefined;
}

const MOST_FIGURES = 3;
const MOST_BARE = 2;

/**
 * Of the reports of the present course only: what was told before a return, or of an earlier outage, is history.
 * While a trouble lasts its latest pause is shown beside it; when it is over it is over.
 */
export function claimsOf({ state, observations, basis }: DimensionStatus): Claims {
  const reports = observations.filter((one) => one.kind === 'reported');
  const { current, newest } = walk(reports);
  // Of two at odds the one that the newer seems to have ended still counts.
  const rivals = reports.filter((one) => newest !== null && newest.at - one.at < CONTRADICTION_HOURS * HOUR_MS);
  const claims = grouped(withoutCopies(basis === 'conflicting' ? [...new Set([...current, ...rivals])] : current));
  const over = isOver(state);
  const present = claims.filter((one) => isOver(one.state) === over);
  const figures = present.filter((one) => one.level !== undefined).slice(0, MOST_FIGURES);
  const newestFigure = Math.max(...figures.map((one) => one.at));
  const opposite = claims.find((one) => isOver(one.state) !== over);
  return {
    figures,
    bare: present.filter((one) => one.level === undefined && one.at > newestFigure).slice(0, MOST_BARE),
    opposite: over && basis !== 'conflicting' ? undefined : opposite,
  };
}

function grouped(reports: readonly Observation[]): readonly Claim[] {
  const groups = new Map<string, Claim>();
  for (const one of [...reports].sort((a, b) => b.at - a.at)) {
    const level = ownLevel(one);
    const key = [one.state, one.partial === true, level?.value, level?.unit, one.cited].join('|');
    const known = groups.get(key);
    const publisher = { name: one.source, url: one.url };
    if (known === undefined) {
      groups.set(key, {
        state: one.state,
        partial: one.partial === true,
        ...(level && { level }),
        ...(one.cited !== undefined && { cited: one.cited }),
        ...(one.effectiveAt !== undefined && { effectiveAt: one.effectiveAt }),
        at: one.at,
        ...(one.atPrecision && { atPrecision: one.atPrecision }),
        publishers: [publisher],
      });
    } else if (!known.publishers.some(({ name }) => name === one.source)) {
      groups.set(key, { ...known, publishers: [...known.publishers, publisher] });
    }
  }
  return [...groups.values()];
}
