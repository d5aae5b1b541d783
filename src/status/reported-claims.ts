import type { Dimension, Level, Observation, ObservedState } from './observation.ts';
import type { DimensionStatus } from './status.ts';
import { END_STATE } from './trouble.ts';

/** One thing that is said: a state with its figure, whichever publisher reports it. */
export interface ReportedClaim {
  readonly state: ObservedState;
  readonly partial: boolean;
  /** Only a figure of the dimension itself: what a report says of the hash rate is no connectivity. */
  readonly level?: Level;
  /** Whom the publishers cite. */
  readonly cited?: string;
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
    const sentence = evidenceSentence(one);
    const first = firsts.get(sentence);
    if (first === undefined || first.source === one.source) firsts.set(sentence, one);
  }
  return [...firsts.values()];
}

/** Every look at a status compares all sentences again. */
const sentences = new WeakMap<Observation, string>();

export function evidenceSentence(one: Observation): string {
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
export interface ReportedClaims {
  /** Figures of the present state, newest first; where they differ they stand side by side. */
  readonly figures: readonly ReportedClaim[];
  /** The same without a figure, where it is newer than every figure. */
  readonly bare: readonly ReportedClaim[];
  /** The newest of the opposite. */
  readonly opposite: ReportedClaim | undefined;
  /** Who says that it is not so. */
  readonly denials: readonly ReportedClaim[];
}

const MOST_FIGURES = 3;
const MOST_BARE = 2;
const NO_CLAIMS: ReportedClaims = { figures: [], bare: [], opposite: undefined, denials: [] };

/**
 * Of the reports of the present course only: what was told before a return, or of an earlier outage, is history.
 * While a trouble lasts its latest pause is shown beside it; when it is over it is over.
 */
export function claimsOf({
  phase,
  trouble,
  basis,
}: Pick<DimensionStatus, 'phase' | 'trouble' | 'basis'>): ReportedClaims {
  if (trouble === null) return NO_CLAIMS;
  const over = phase === 'over';
  const { returns, reports, reprints, denials } = trouble;
  const reported = (some: readonly Observation[]) => grouped(withoutCopies(some));
  const again = reports.findLast((one) => one.again)?.at ?? 0;
  const full = returns.filter(isFull);
  const said = over && trouble.end?.by !== 'term' ? full : reports.filter((one) => one.at >= again && !one.returning);
  const present = reported(said);
  const figures = present.filter((one) => one.level !== undefined).slice(0, MOST_FIGURES);
  const newestFigure = Math.max(...figures.map((one) => one.at));
  const [opposite] = reported(over ? reprints : returns);
  return {
    figures,
    bare: present.filter((one) => one.level === undefined && one.at > newestFigure).slice(0, MOST_BARE),
    opposite: over && basis !== 'conflicting' ? undefined : opposite,
    denials: over ? [] : reported(denials).slice(0, MOST_BARE),
  };
}

const isFull = (one: Observation): boolean => !one.returning && one.extent?.kind !== 'part';

function grouped(reports: readonly Observation[]): readonly ReportedClaim[] {
  const groups = new Map<string, ReportedClaim>();
  for (const one of [...reports].sort((a, b) => b.at - a.at)) {
    const level = ownLevel(one);
    const isPartial = one.returning === true;
    const key = [one.state, isPartial, level?.value, level?.unit, one.cited].join('|');
    const known = groups.get(key);
    const publisher = { name: one.source, url: one.url };
    if (known === undefined) {
      groups.set(key, {
        state: isPartial ? END_STATE[one.dimension] : one.state,
        partial: isPartial,
        ...(level && { level }),
        ...(one.cited !== undefined && { cited: one.cited }),
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
