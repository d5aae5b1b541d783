import { DAY_MS } from '../clock.ts';
import { countryOf } from '../regions/regions.ts';
import { foldTroubles } from './fold.ts';
import type { Dimension, Observation } from './observation.ts';
import { type Reporters, withRelatives, withReporters } from './relatives.ts';
import type { Trouble } from './trouble.ts';

/** Everything that was said of each region and dimension, in memory, and what it adds up to. */
export interface Ledger {
  add(observations: readonly Observation[]): void;
  clear(): void;
  observations(region: string, dimension: Dimension): readonly Observation[];
  troubles(region: string, dimension: Dimension): readonly Trouble[];
  /** As if these had been added; nothing is kept. */
  troublesWith(region: string, dimension: Dimension, more: readonly Observation[]): readonly Trouble[];
  /** Regions of which anything was said. */
  regions(): readonly string[];
  parts(country: string): readonly string[];
}

interface Page {
  observations: readonly Observation[];
  troubles: readonly Trouble[] | null;
  /** Of the country when the troubles were last asked for: another map after each addition to it or to its parts. */
  knownFrom: Reporters | null;
  /** What the troubles rest on besides: the ends of the country, and who reported elsewhere in it. */
  ends: string;
}

/** Observations kept of one region and dimension: what repeats is left out first, then what ended long ago. */
export const MOST_KEPT = 400;
const MOST_ENDED = 3;
const NOTHING: readonly Observation[] = [];
const NOBODY: Reporters = new Map();

export function createLedger(): Ledger {
  const pages = new Map<string, Map<Dimension, Page>>();
  const partsOf = new Map<string, Set<string>>();
  /** By country and dimension. */
  const reporters = new Map<string, Reporters>();

  function pageOf(region: string, dimension: Dimension): Page | undefined {
    return pages.get(region)?.get(dimension);
  }

  function opened(region: string, dimension: Dimension): Page {
    let ofRegion = pages.get(region);
    if (ofRegion === undefined) {
      ofRegion = new Map();
      pages.set(region, ofRegion);
      const country = countryOf(region);
      if (country !== region) partsOf.set(country, (partsOf.get(country) ?? new Set()).add(region));
    }
    let page = ofRegion.get(dimension);
    if (page === undefined) {
      page = { observations: [], troubles: null, knownFrom: null, ends: '' };
      ofRegion.set(dimension, page);
    }
    return page;
  }

  const observations = (region: string, dimension: Dimension) => pageOf(region, dimension)?.observations ?? NOTHING;
  const reportersIn = (country: string, dimension: Dimension): Reporters =>
    reporters.get(`${country} ${dimension}`) ?? NOBODY;

  const parts = (country: string): readonly string[] => [...(partsOf.get(country) ?? [])];

  return {
    add(more) {
      for (const [region, ofRegion] of Map.groupBy(more, (one) => one.region)) {
        for (const [dimension, own] of Map.groupBy(ofRegion, (one) => one.dimension)) {
          const page = opened(region, dimension);
          const all = [...page.observations, ...own];
          page.observations = all.length > MOST_KEPT ? condensed(all) : all;
          page.troubles = null;
          const country = countryOf(region);
          reporters.set(`${country} ${dimension}`, withReporters(reportersIn(country, dimension), own));
        }
      }
    },
    clear() {
      pages.clear();
      partsOf.clear();
      reporters.clear();
    },
    observations,
    troubles(region, dimension) {
      const page = pageOf(region, dimension);
      if (page === undefined) return [];
      const known = reportersIn(countryOf(region), dimension);
      if (page.troubles !== null && page.knownFrom === known) return page.troubles;
      page.knownFrom = known;
      const all = withRelatives(region, dimension, { observations, parts, reporters: reportersIn });
      const ends = all.slice(page.observations.length);
      const witnesses = all.filter(({ isWitness }) => isWitness).length;
      const restsOn = `${ends.length} ${ends[0]?.at} ${ends.at(-1)?.at} ${witnesses}`;
      if (page.troubles === null || page.ends !== restsOn) {
        page.troubles = foldTroubles(all);
        page.ends = restsOn;
      }
      return page.troubles;
    },
    troublesWith(region, dimension, more) {
      const joined = (place: string, name: Dimension) => [
        ...observations(place, name),
        ...more.filter((one) => one.region === place && one.dimension === name),
      ];
      const country = countryOf(region);
      const added = more.filter((one) => one.dimension === dimension && countryOf(one.region) === country);
      const all = withRelatives(region, dimension, {
        observations: joined,
        parts: (place) =>
          [...new Set([...parts(place), ...added.map((one) => one.region)])].filter((one) => one !== place),
        reporters: (place, name) => withReporters(reportersIn(place, name), added),
      });
      return foldTroubles(all);
    },
    regions: () => [...pages.keys()],
    parts,
  };
}

/** What repeats what a source said before and after adds nothing to a trouble; then what ended long ago goes. */
export function condensed(observations: readonly Observation[]): readonly Observation[] {
  const ordered = observations.toSorted((a, b) => a.at - b.at);
  const runs = Map.groupBy(ordered, saying);
  const kept = new Set([...runs.values()].flatMap((run) => (run.length > 2 ? [run[0], run.at(-1)] : run)));
  const first = ordered.filter((one) => kept.has(one));
  if (first.length <= MOST_KEPT / 2) return first;
  const troubles = foldTroubles(first);
  const ended = troubles.filter(({ end }) => end !== null).slice(-MOST_ENDED);
  const open = new Set([...troubles.filter(({ end }) => end === null), ...ended].flatMap(essentials));
  const recent = new Set(first.slice(-MOST_KEPT / 4));
  return first.filter((one) => recent.has(one) || open.has(one));
}

const MOST_ESSENTIALS = 40;

/** First and newest reports, returns and denials of a trouble. */
function essentials({ reports, returns, denials }: Trouble): readonly Observation[] {
  const ends = (all: readonly Observation[]) => [
    ...all.slice(0, MOST_ESSENTIALS / 4),
    ...all.slice(-MOST_ESSENTIALS / 4),
  ];
  return [...ends(reports), ...ends(returns), ...ends(denials)];
}

/** Day by day, what makes two observations of one source say the same. */
function saying(one: Observation): string {
  const { source, kind, state, phase, polarity, who, extent, since, until, returning, again, correction, at } = one;
  const scope = [extent?.kind, extent?.sharePercent, extent?.parts?.join()];
  const day = Math.floor(at / DAY_MS);
  return [source, kind, state, phase, polarity, who, ...scope, since, until, returning, again, correction, day].join(
    '|',
  );
}
