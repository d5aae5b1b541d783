import { covers, isPartOf, type Region } from '../../regions/regions.ts';
import { DIMENSIONS, type Dimension, type Group, type ObservedState } from '../../status/observation.ts';
import { isOver } from '../../status/report-sequence.ts';
import { wordsOf } from '../../text/phrase-files.ts';
import { has, isJoining, overlap } from './annotated-sentence.ts';
import { type PlacedClaim, totalWeight } from './claim-weights.ts';
import { type Claim, OF_THE_PAST } from './claims.ts';
import { isBesideNetwork } from './subject.ts';
import { isToldThrough } from './told-through.ts';

/** What an item says of one dimension of one region, with the claims that say it, in the order of the text. */
export interface Finding {
  readonly region: Region;
  readonly dimension: Dimension;
  readonly state: ObservedState;
  readonly polarity: 'said' | 'denied';
  readonly announced: boolean;
  /** Part of it is back: `state` still names the trouble. */
  readonly returning: boolean;
  readonly partial: boolean;
  readonly whole: boolean;
  readonly who?: Group;
  readonly weight: number;
  readonly claims: readonly Claim[];
}

/** One plain sentence of the lead is enough, one of the body is not. */
const LEAST_WEIGHT = 2;

/**
 * What a state outweighs another of its dimension by: a crackdown in the headline enforces the ban of the lead, so the
 * ban is the condition; of equals what came back is the news; a shortage is the cause of the cuts beside it.
 */
const OUTWEIGHS: Partial<Record<ObservedState, number>> = { banned: 3.5, restored: 0.5, strained: -4 };
/** What is said at least this plainly is more than named in passing. */
const PLAIN = 0.5;
/** "Remains cut" outlasts what has come back elsewhere. */
const LASTING = 1;

/**
 * What an item says of each region: of each dimension one state that is so, what is denied and what is announced.
 * The dimension most is said of comes first, and the widest region.
 */
export function settle(claims: readonly PlacedClaim[]): Finding[] {
  const regions = widestFirst(new Set(claims.flatMap((one) => one.regions)));
  const findings = regions.flatMap((region) => {
    const own = claims.filter((one) => one.regions.includes(region));
    const ofParts = claims.filter((one) => !own.includes(one) && one.regions.some((part) => covers(region, part)));
    return DIMENSIONS.flatMap((dimension) => {
      const isOfIt = ({ claim }: PlacedClaim) => claim.dimension === dimension;
      return ofDimension(region, dimension, own.filter(isOfIt), ofParts.filter(isOfIt));
    });
  });
  const main = mainDimension(findings);
  const first = findings.filter((one) => one.dimension === main);
  return [...first, ...findings.filter((one) => one.dimension !== main && isOfItsOwn(one, first))];
}

/**
 * What is said beside the main condition counts where words of its own say it: "disconnects miners from the grid" is a
 * cut for miners and no rule besides; unrest is said in the lead, in words of its own, or beside a network that is cut.
 */
function isOfItsOwn({ dimension, state, claims }: Finding, main: readonly Finding[]): boolean {
  if (state === 'active' && main.some(isNetworkCut)) return claims.some(({ certainty }) => certainty > OF_THE_PAST);
  return claims.some(
    (claim) =>
      claim.certainty >= (dimension === 'unrest' ? 1 : PLAIN) &&
      (dimension !== 'unrest' || claim.reading.sentence.field === 'lead') &&
      !main.some((one) =>
        one.claims.some(
          (other) => other.reading === claim.reading && overlap(other, claim) && !isBesideNetwork(claim.reading, claim),
        ),
      ),
  );
}

/** "Internet cut after deadly clashes": why it was cut goes on. */
const isNetworkCut = ({ dimension, state, polarity, announced }: Finding): boolean =>
  dimension === 'internet' && !isOver(state) && polarity === 'said' && !announced;

function ofDimension(
  region: Region,
  dimension: Dimension,
  claims: readonly PlacedClaim[],
  ofParts: readonly PlacedClaim[],
): Finding[] {
  const isPresent = ({ claim }: PlacedClaim) => claim.polarity === 'said' && !claim.announced;
  const kinds = [
    present(region, dimension, claims.filter(isPresent), ofParts.filter(isPresent)),
    strongest(
      region,
      dimension,
      claims.filter(({ claim }) => claim.polarity === 'denied'),
    ),
    strongest(
      region,
      dimension,
      claims.filter(({ claim }) => claim.polarity === 'said' && claim.announced),
    ),
  ];
  const [now, denied, announced] = kinds;
  // "A bill was tabled in May, and is now withdrawn".
  if (denied !== undefined && isEndOfBill(denied) && (now === undefined || now.state === 'proposed')) return [denied];
  // What is said outright in the same item is no plan and no denial of it.
  const isSame = (one: Finding | undefined) => one !== undefined && now?.state === one.state && now.who === one.who;
  if (dimension !== 'regulation' && now !== undefined && isSame(announced) && isOnlyDated(now))
    return [announced, denied].filter((one) => one !== undefined);
  if (isSupply(dimension) && now !== undefined && announced !== undefined && isDatedBy(announced, now))
    return [{ ...announced, ...now, announced: true, claims: [...now.claims, ...announced.claims] }];
  return [now, isSame(denied) ? undefined : denied, isSame(announced) ? undefined : announced].filter(
    (one) => one !== undefined,
  );
}

/** A bill that was turned down or withdrawn is all that it says. */
export const isEndOfBill = ({ claims }: Pick<Finding, 'claims'>): boolean =>
  claims.every((claim) => claim.isDropped === true);

/** "Power cuts from Monday": a headline without a verb, whose lead announces them. */
const isOnlyDated = ({ claims }: Finding): boolean =>
  claims.every(({ reading }) => reading.sentence.field === 'title' && has(reading, 'effective'));

const isSupply = (dimension: Dimension): boolean => dimension === 'power' || dimension === 'internet';

/**
 * "Cuts off miners", says the headline, and the lead: "from Friday data centres will lose power"; "nights without mobile
 * data", and "from Friday there will be none every night". A blackout has no such date.
 */
const isDatedBy = (announced: Finding, now: Finding): boolean =>
  (isOrdered(now) || (now.dimension === 'internet' && isRecurring(announced))) &&
  announced.claims.some(({ reading }) => reading.sentence.field === 'lead' && has(reading, 'effective')) &&
  now.claims.every(({ reading, lasting }) => reading.sentence.field === 'title' && !lasting);

const isRecurring = ({ claims }: Finding): boolean => claims.some(({ reading }) => has(reading, 'recurs'));

const isOrdered = ({ state, who }: Finding): boolean =>
  state === 'curtailed' || (state === 'cut' && (who === 'miners' || who === 'industry'));

/** What is so now: one state, in which what came back and what is still gone are weighed together. */
function present(
  region: Region,
  dimension: Dimension,
  claims: readonly PlacedClaim[],
  ofParts: readonly PlacedClaim[],
): Finding | undefined {
  if (dimension === 'regulation') return strongest(region, dimension, withoutBoast(claims));
  const isBack = ({ state }: Claim) => state === 'restored';
  const trouble = claims.filter(({ claim }) => !isBack(claim));
  const isOfSome = ({ claim }: PlacedClaim) => claim.partial || isGoneElsewhere(claim, [...trouble, ...ofParts]);
  const full = claims.filter((one) => isBack(one.claim) && !isOfSome(one));
  const partly = claims.filter((one) => isBack(one.claim) && isOfSome(one));
  // Back in the country, while districts of the capital are still without: not all of it is back.
  const lasting = [...trouble, ...ofParts.filter(({ claim }) => !isBack(claim) && claim.state !== 'curtailed')].filter(
    ({ claim }) => claim.lasting && claim.again !== true,
  );
  const gone = strongest(region, dimension, trouble);
  const back = strongest(region, dimension, full);
  const rest = totalWeight(lasting);
  if (back !== undefined && isToldThrough(full, [...trouble, ...ofParts])) return back;
  if (back !== undefined && (gone === undefined || rankOf(back) >= rankOf(gone) - (rest > 0 ? LASTING : 0))) {
    return rest >= LEAST_WEIGHT ? returning(back, gone, lasting) : back;
  }
  const some = strongest(region, dimension, partly);
  if (some !== undefined && (gone === undefined || rankOf(some) + LASTING >= rankOf(gone) || rest > 0)) {
    return returning(some, gone, lasting);
  }
  return gone;
}

/** "Lights return to the centre, but new faults leave Tema in darkness": a trouble that is told plainly, behind a word that turns. */
const isGoneElsewhere = (back: Claim, others: readonly PlacedClaim[]): boolean =>
  others.some(
    ({ claim: { state, reading, from, certainty } }) =>
      state !== 'restored' && reading === back.reading && certainty >= TOLD_BESIDE && turnsBetween(back, from),
  );
/** Less is only named: the trouble that is over. */
const TOLD_BESIDE = 0.8;

/** "But", "while"; "and" tells of the same. */
function turnsBetween({ reading, until }: Claim, at: number): boolean {
  const turns = wordsOf(reading.language).lists['state.contrast'] ?? [];
  const between = reading.sentence.tokens.slice(until, Math.max(until, at));
  return between.some(({ norm }) => turns.includes(norm) && !isJoining(reading, norm));
}

/** "Bans mining for ever", says the headline, and the text that a bill was tabled: the text is believed. */
function withoutBoast(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const isTitle = ({ claim }: PlacedClaim) => claim.reading.sentence.field === 'title';
  const isInForce = ({ claim }: PlacedClaim) => claim.state === 'banned' || claim.state === 'restricted';
  const lead = claims.filter((one) => !isTitle(one));
  const isOnlyTabled = lead.some(({ claim }) => claim.state === 'proposed') && !lead.some(isInForce);
  if (!isOnlyTabled) return claims;
  return claims.map((one) =>
    isTitle(one) && isInForce(one) ? { ...one, claim: { ...one.claim, state: 'proposed', announced: false } } : one,
  );
}

/** Part is back: the trouble that stays, with who and what it still hits. */
function returning(back: Finding, gone: Finding | undefined, lasting: readonly PlacedClaim[]): Finding {
  const stays = lasting.map(({ claim }) => claim);
  const who = stays.find((claim) => claim.who !== undefined)?.who ?? (stays.length > 0 ? gone?.who : back.who);
  // "The grid is back after its collapse, load-shedding goes on": what goes on is what stays.
  const isRation = stays.length > 0 && stays.every((claim) => claim.state === 'curtailed');
  const state = stateThatStays(back.dimension, isRation ? 'curtailed' : gone?.state, who);
  const { who: _, ...rest } = back;
  return {
    ...rest,
    state,
    returning: true,
    partial: true,
    whole: false,
    ...(who !== undefined && { who }),
    claims: [...back.claims, ...(gone?.claims ?? [])],
  };
}

function stateThatStays(dimension: Dimension, gone: ObservedState | undefined, who: Group | undefined): ObservedState {
  if (dimension === 'internet') return 'degraded';
  if (gone !== undefined && gone !== 'restored') return gone;
  return who === 'miners' || who === 'industry' ? 'curtailed' : 'cut';
}

/** The state most is said of, if enough is. */
function strongest(region: Region, dimension: Dimension, claims: readonly PlacedClaim[]): Finding | undefined {
  const [best] = [...Map.groupBy(claims, ({ claim }) => claim.state)]
    .map(([state, own]) => finding(region, dimension, state, own))
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((a, b) => rankOf(b) - rankOf(a));
  return best;
}

function finding(region: Region, dimension: Dimension, state: ObservedState, own: readonly PlacedClaim[]): Finding {
  const claims = own.map(({ claim }) => claim);
  const [first] = claims;
  // Whom a headline names nobody for is everyone, unless its own lead narrows it.
  const [strongestClaim] = [...own].sort((a, b) => b.weight - a.weight);
  const who = strongestClaim?.claim.who ?? (whole(own) ? undefined : narrowed(claims));
  return {
    region,
    dimension,
    state,
    polarity: first?.polarity ?? 'said',
    announced: first?.announced ?? false,
    returning: false,
    partial: !whole(own) && claims.some((claim) => claim.partial),
    whole: whole(own),
    ...(who !== undefined && { who }),
    weight: totalWeight(own),
    claims,
  };
}

/** "Part of Hainan without power. In 2014 all of it was": the whole is that of another year. */
const whole = (own: readonly PlacedClaim[]): boolean => {
  const ofNow = own.filter(({ claim }) => claim.certainty > OF_THE_PAST);
  return (ofNow.length > 0 ? ofNow : own).some(({ claim }) => claim.whole);
};

/** The one group that is named. */
function narrowed(claims: readonly Claim[]): Group | undefined {
  const groups = new Set(claims.flatMap(({ who }) => who ?? []));
  return groups.size === 1 ? [...groups][0] : undefined;
}

/** What is told of a country and of its part is an affair of the country. */
function widestFirst(regions: ReadonlySet<Region>): Region[] {
  const wider = (region: Region) => [...regions].filter((one) => isPartOf(region, one));
  return [...new Set([...regions].flatMap((region) => [...wider(region), region]))];
}

const rankOf = ({ weight, claims, state }: Finding): number =>
  weight + (OUTWEIGHS[state] ?? 0) + (claims.some((claim) => claim.lasting) ? LASTING : 0);

/**
 * The dimension most is said of; of equals the one told of first, and within one sentence the first in the list of
 * dimensions: without a network a machine earns nothing, whatever the cause. Unrest comes first only where nothing else is.
 */
function mainDimension(findings: readonly Finding[]): Dimension | undefined {
  const material = findings.filter((one) => one.dimension !== 'unrest');
  const rivals = material.length > 0 ? material : findings;
  const toldAt = ({ claims }: Finding) => Math.min(...claims.map((claim) => claim.reading.sentence.index));
  const [main] = [...rivals].sort(
    (a, b) =>
      b.weight - a.weight || toldAt(a) - toldAt(b) || DIMENSIONS.indexOf(a.dimension) - DIMENSIONS.indexOf(b.dimension),
  );
  return main?.dimension;
}
