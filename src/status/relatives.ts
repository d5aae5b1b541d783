import { DAY_MS, type EpochMs } from '../clock.ts';
import { countryOf } from '../regions/regions.ts';
import { inOrder } from './fold.ts';
import type { Dimension, Observation } from './observation.ts';
import { isOver } from './report-sequence.ts';
import type { StatusSource } from './status.ts';
import { isLoad, isSaid } from './trouble.ts';
import { isFullReturn, isReturn } from './trouble-end.ts';

/** A measurement confirms a return that was reported so shortly before. */
const CONFIRMS_WITHIN_MS = DAY_MS;
/** Who told of the trouble elsewhere in the country knows of its end for so long. */
const KNOWS_FOR_DAYS = 30;

/** What is known of a country and its parts. */
export interface Relatives extends Pick<StatusSource, 'observations' | 'parts'> {
  /** Of the country and all its parts. */
  readonly reporters: (country: string, dimension: Dimension) => Reporters;
}

interface Span {
  readonly first: EpochMs;
  readonly last: EpochMs;
}

/** Publisher -> times of its first and of its newest report of a trouble. */
export type Reporters = ReadonlyMap<string, Span>;

/**
 * Observations of a region with what follows from those of its relatives: what is back in the whole country is back in
 * its parts, what is back in all the parts that were hit is back in the country, and a return counts for more by the word
 * of who reported the trouble elsewhere in the country.
 */
export function withRelatives(region: string, dimension: Dimension, relatives: Relatives): readonly Observation[] {
  const country = countryOf(region);
  const own = relatives.observations(region, dimension);
  if (own.length === 0 || dimension === 'regulation') return own;
  const all = [
    ...own,
    ...(country === region
      ? endsInParts(own, relatives.parts(country), (part) => relatives.observations(part, dimension))
      : endsOf(relatives.observations(country, dimension))),
  ];
  if (!all.some(isReportedReturn)) return all;
  const known = relatives.reporters(country, dimension);
  return all.map((one) => (isReportedReturn(one) && isWitness(known, one) ? { ...one, isWitness: true } : one));
}

const isReportedReturn = (one: Observation): boolean => one.kind === 'reported' && isFullReturn(one);

/** A law of a part is not the country's to end. */
function endsOf(country: readonly Observation[]): readonly Observation[] {
  const returns = country.filter(isFullReturn);
  const reported = returns.filter(({ kind }) => kind === 'reported');
  // Of a country whose return nobody reported, a usual level says nothing of a part.
  const isOfReturn = (one: Observation) => reported.some(({ at }) => at <= one.at && one.at - at <= CONFIRMS_WITHIN_MS);
  return returns.filter((one) => one.kind === 'reported' || isOfReturn(one));
}

type ObservationsOf = (part: string) => readonly Observation[];

/** What the ends in its parts say of a country. */
const endsInParts = (own: readonly Observation[], parts: readonly string[], ofPart: ObservationsOf): Observation[] => [
  ...endOfParts(own, parts, ofPart),
  ...returnOfSome(own, parts, ofPart),
];

/** "Service is back in Port Sudan, Khartoum still waits", told of states one by one: the country has it back in part. */
function returnOfSome(own: readonly Observation[], parts: readonly string[], ofPart: ObservationsOf): Observation[] {
  const last = newest(own.filter((one) => isTrouble(one) || isReportedReturn(one)));
  if (last === undefined || !isTrouble(last) || last.extent?.kind === 'part') return [];
  const isSince = ({ at, url }: Observation) =>
    at > last.at && at - last.at <= KNOWS_FOR_DAYS * DAY_MS && url !== last.url;
  const back = newest(parts.flatMap((part) => ofPart(part).filter((one) => isBackInPart(one) && isSince(one))));
  if (back === undefined) return [];
  const { kind, source, url, at, evidence, dimension } = back;
  return [
    {
      region: last.region,
      dimension,
      kind,
      source,
      url,
      at,
      evidence,
      state: last.state,
      returning: true,
      extent: { kind: 'part' },
    },
  ];
}

/** "Back in Port Sudan" tells of a city of its state; "Sicily still dark" as others have it back says so as well. */
export const isBackInPart = (one: Observation): boolean =>
  one.kind === 'reported' && (isReturn(one) || (isTrouble(one) && one.returning === true));

/**
 * "The south has power again", told of its provinces one by one: the return of the last of the parts that were hit.
 * @param ofPart what was said of a part.
 */
function endOfParts(
  own: readonly Observation[],
  parts: readonly string[],
  ofPart: ObservationsOf,
): readonly Observation[] {
  const last = newest(own.filter(isTrouble));
  if (last?.extent?.kind !== 'part') return [];
  const { extent, at, url, region } = last;
  const ends: Observation[] = [];
  for (const part of new Set([...parts, ...(extent.parts ?? [])])) {
    const said = ofPart(part);
    const hit = newest(said.filter(isTrouble));
    const isHit = hit === undefined ? extent.parts?.includes(part) : at - hit.at <= KNOWS_FOR_DAYS * DAY_MS;
    if (!isHit) continue;
    const back = newest(said.filter(isReportedReturn));
    if (back === undefined || back.at < (hit?.at ?? at)) return [];
    ends.push(back);
  }
  const end = newest(ends);
  // What the same text says of the country stays, and what is reported of it since.
  return end === undefined || end.at <= at || end.url === url ? [] : [{ ...end, region, isOfParts: true }];
}

const isTrouble = (one: Observation): boolean =>
  one.kind === 'reported' && !isOver(one.state) && isSaid(one) && one.phase !== 'announced' && !isLoad(one.who);

const newest = (all: readonly Observation[]): Observation | undefined => inOrder(all).at(-1);

function isWitness(reporters: Reporters, { source, at }: Observation): boolean {
  const own = reporters.get(source);
  if (own === undefined) return false;
  const isBefore = (told: EpochMs) => told <= at && at - told <= KNOWS_FOR_DAYS * DAY_MS;
  return isBefore(own.first) || isBefore(own.last);
}

/** Those that are known with those who report a trouble in the observations. */
export function withReporters(known: Reporters, observations: readonly Observation[]): Reporters {
  const reporters = new Map(known);
  for (const one of observations) {
    const { kind, state, source, at } = one;
    if (kind !== 'reported' || isOver(state) || !isSaid(one)) continue;
    const { first, last } = reporters.get(source) ?? { first: at, last: at };
    reporters.set(source, { first: Math.min(first, at), last: Math.max(last, at) });
  }
  return reporters;
}
