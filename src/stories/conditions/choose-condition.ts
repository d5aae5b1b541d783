import type { Region } from '../../regions/regions.ts';
import { DIMENSIONS, type Dimension, type ObservedState } from '../../status/observation.ts';
import type { TextField } from '../../text/tokenize.ts';
import type { Claim } from './claims.ts';

/** A claim with the regions it is about and what it counts. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly regions: readonly Region[];
  readonly weight: number;
}

/** All that an item says of one state of one dimension of one region. */
export interface Finding {
  readonly region: Region;
  readonly dimension: Dimension;
  readonly state: ObservedState;
  readonly partial: boolean;
  readonly weight: number;
  /** In the order of the text. */
  readonly claims: readonly Claim[];
}

/** A headline says what the item is about; what only the body says may be background. */
const WEIGHT: Readonly<Record<TextField, number>> = { title: 6, lead: 3, body: 1 };
/** The first sentence of an item without a headline. */
const OPENING_WEIGHT = 5;
/** However often a body returns to it, it counts no more than two sentences. */
const MOST_OF_BODY = 2;
/** One plain sentence of the lead is enough, one of the body is not. */
const LEAST_WEIGHT = 2;

/**
 * What a state outweighs another of its dimension by: a crackdown in the headline enforces the ban of the lead, so the
 * ban is the condition; of equals what came back is the news; a shortage is the cause of the cuts beside it.
 */
const OUTWEIGHS: Partial<Record<ObservedState, number>> = { banned: 3.5, restored: 0.5, strained: -1.5 };
/** "Remains cut" outlasts what has come back elsewhere. */
const LASTING = 1;

export function weightOf(claim: Claim): number {
  const { field, index } = claim.reading.sentence;
  return (index === 0 && field !== 'title' ? OPENING_WEIGHT : WEIGHT[field]) * claim.certainty;
}

/**
 * The main condition of an item: the dimension most is said of, and of that dimension one state a region.
 * Beside it stands only what came back in part while the rest is still gone.
 */
export function settle(claims: readonly PlacedClaim[]): Finding[] {
  const all = gather(claims);
  const findings = all.filter((finding) => finding.weight >= LEAST_WEIGHT);
  const main = mainDimension(findings);
  return widestFirst(new Set(findings.map((finding) => finding.region))).flatMap((region) => {
    const ofRegion = findings.filter((finding) => finding.region === region && finding.dimension === main);
    const winner = [...ofRegion].sort((a, b) => rank(b) - rank(a))[0];
    if (winner === undefined) return [];
    const beside = all.filter(
      (one) =>
        one.region === region && one.dimension === main && one !== winner && one.state === 'restored' && one.partial,
    );
    return [winner, ...beside];
  });
}

/** What is told of a country and of its part is an affair of the country. */
function widestFirst(regions: ReadonlySet<Region>): Region[] {
  const wider = (region: Region) => [...regions].filter((one) => region.startsWith(`${one}-`));
  return [...new Set([...regions].flatMap((region) => [...wider(region), region]))];
}

const rank = ({ weight, claims, state, partial }: Finding): number =>
  weight + (partial ? 0 : (OUTWEIGHS[state] ?? 0)) + (claims.some((claim) => claim.lasting) ? LASTING : 0);

/**
 * The dimension most is said of; of equals the one told of first, and within one sentence the first in the list of
 * dimensions: without a network a machine earns nothing, whatever the cause. Unrest is the condition only where nothing
 * else is.
 */
function mainDimension(findings: readonly Finding[]): Dimension | undefined {
  const material = findings.filter((finding) => finding.dimension !== 'unrest');
  const rivals = material.length > 0 ? material : findings;
  const toldAt = ({ claims }: Finding) => Math.min(...claims.map((claim) => claim.reading.sentence.index));
  const [main] = [...rivals].sort(
    (a, b) =>
      b.weight - a.weight || toldAt(a) - toldAt(b) || DIMENSIONS.indexOf(a.dimension) - DIMENSIONS.indexOf(b.dimension),
  );
  return main?.dimension;
}

function gather(claims: readonly PlacedClaim[]): Finding[] {
  const groups = new Map<string, { region: Region; claims: PlacedClaim[] }>();
  for (const placed of claims) {
    for (const region of placed.regions) {
      const key = `${region}/${placed.claim.dimension}/${placed.claim.state}`;
      const group = groups.get(key) ?? { region, claims: [] };
      group.claims.push(placed);
      groups.set(key, group);
    }
  }
  return [...groups.values()].flatMap(({ region, claims: own }): Finding[] => {
    const first = own[0]?.claim;
    if (first === undefined) return [];
    return [
      {
        region,
        dimension: first.dimension,
        state: first.state,
        partial: own.every(({ claim }) => claim.partial),
        weight: totalWeight(own),
        claims: own.map(({ claim }) => claim),
      },
    ];
  });
}

/** A sentence counts once, by its strongest claim. */
function totalWeight(claims: readonly PlacedClaim[]): number {
  const bySentence = new Map<number, { field: TextField; weight: number }>();
  for (const { claim, weight } of claims) {
    const { index, field } = claim.reading.sentence;
    const known = bySentence.get(index);
    if (known === undefined || known.weight < weight) bySentence.set(index, { field, weight });
  }
  const sum = (inBody: boolean) =>
    [...bySentence.values()]
      .filter(({ field }) => (field === 'body') === inBody)
      .reduce((total, { weight }) => total + weight, 0);
  return sum(false) + Math.min(MOST_OF_BODY, sum(true));
}
