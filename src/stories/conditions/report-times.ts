import { DAY_MS, type EpochMs } from '../../clock.ts';
import type { Observation, Precision } from '../../status/observation.ts';
import { isLoad } from '../../status/trouble.ts';
import { distance, has, hitsOf, overlap, type Reading } from './annotated-sentence.ts';
import type { Finding } from './choose-condition.ts';
import type { Claim } from './claims.ts';
import type { DateMention } from './date-mentions.ts';
import { hasHours } from './hours.ts';
import {
  dayIn,
  effectiveIn,
  isOfComingWeek,
  momentIn,
  publishedIn,
  rangeIn,
  type Since,
  sinceIn,
  termIn,
  untilIn,
} from './since.ts';

export type Times = Pick<Observation, 'since' | 'sincePrecision' | 'until' | 'untilPrecision'>;

/** From when to when, as far as it is told. */
export function timesOf(finding: Finding, publishedAt: EpochMs | null, readings: readonly Reading[]): Times {
  const { dimension, claims, announced } = finding;
  const isLaw = dimension === 'regulation';
  const range =
    first(claims, (claim) =>
      claim.standing || claim.hasNoTerm || hasCurfewHours(claim.reading)
        ? undefined
        : rangeIn(claim.reading, publishedAt, claim.announced),
    ) ?? (claims.some((claim) => claim.hasNoTerm) ? undefined : rangeOfLead(claims, readings, publishedAt));
  if (range !== undefined) {
    const { from, until } = range;
    return { since: from.at, sincePrecision: from.precision, until: until.at, untilPrecision: until.precision };
  }
  // Of what goes on, a day to come is the end.
  const ahead = (claim: Claim) =>
    claim.standing || isUntilRepair(claim) ? undefined : effectiveIn(claim.reading, publishedAt);
  // The day of a return is not when the trouble began.
  const behind = (claim: Claim) =>
    finding.returning ? (claim.lasting ? sinceIn(claim.reading, publishedAt) : undefined) : sinceOf(claim, publishedAt);
  // "Prolonged": it began before.
  const isProlonged = claims.some(({ reading }) => has(reading, 'extended'));
  const begun = isProlonged
    ? undefined
    : ((isLaw ? inForceFrom(claims, readings, publishedAt) : undefined) ??
      (isLaw || announced
        ? (first(claims, ahead) ?? first(claims, behind))
        : (first(claims, behind) ?? first(claims, ahead))) ??
      (isLaw && !announced ? first(readings, (reading) => publishedIn(reading, publishedAt)) : undefined) ??
      (claims.every((claim) => claim.standing) || finding.returning
        ? undefined
        : newsDay(claims, readings, publishedAt, isLaw, announced)));
  const exact = isLaw || announced || finding.returning ? undefined : hourAfter(begun, claims, readings, publishedAt);
  if (claims.some((claim) => claim.hasNoTerm)) return timeOf(exact ?? begun);
  // Further down it may be the term of another region's rule.
  const lead = readings.filter(({ sentence }) => sentence.field === 'lead').slice(0, 1);
  // "Miners have until 1 June to register": the rule lasts.
  const until = (reading: Reading, ends = false) =>
    (isLaw && has(reading, 'deadline')) || hasCurfewHours(reading)
      ? undefined
      : untilIn(reading, publishedAt, begun?.at, ends);
  const term = (reading: Reading) =>
    // Of a return that did not last, it is how long that lasted.
    finding.returning && has(reading, 'mod.fleeting')
      ? undefined
      : termIn(reading, publishedAt, begun?.at, dimension === 'internet');
  // A date is more exact than a term, and a headline's rule, or an order to switch off, has it in the lead.
  const ended =
    first(claims, (claim) => until(claim.reading, claim.ends || isUntilRepair(claim))) ??
    (isLaw || isLoad(finding.who) ? first(lead, (reading) => until(reading)) : undefined) ??
    first(claims, (claim) => term(claim.reading)) ??
    (isLaw ? first(lead, term) : undefined);
  return {
    ...timeOf(exact ?? begun),
    ...(ended && { until: ended.at, untilPrecision: ended.precision }),
  };
}

const timeOf = (begun: Since | undefined): Times =>
  begun === undefined ? {} : { since: begun.at, sincePrecision: begun.precision };

/** "A blackout hit the country on Wednesday. It began at 11:00 UTC": the hour of the day that is known. */
function hourAfter(
  begun: Since | undefined,
  claims: readonly Claim[],
  readings: readonly Reading[],
  publishedAt: EpochMs | null,
): Since | undefined {
  if (publishedAt === null || (begun !== undefined && begun.precision !== 'day')) return undefined;
  const last = Math.max(...claims.map(({ reading }) => reading.sentence.index));
  const isBeside = ({ sentence }: Reading) => sentence.field === 'lead' && sentence.index <= last + 1;
  const told = first(readings, (reading) =>
    isBeside(reading) && has(reading, 'began') ? momentIn(reading, publishedAt) : undefined,
  );
  const isOfDay = told?.precision === 'minute' && Math.abs(told.at - (begun?.at ?? told.at)) < DAY_MS;
  return isOfDay ? told : undefined;
}

/** "Signed on Friday. They take effect on 3 August", "took effect last Friday": the day on which a sentence beside the claim says that the law begins, or began. */
function inForceFrom(claims: readonly Claim[], readings: readonly Reading[], publishedAt: EpochMs | null) {
  const last = Math.max(...claims.map(({ reading }) => reading.sentence.index));
  const beside = readings.filter(
    ({ sentence, hits }) => sentence.field === 'lead' && sentence.index <= last + 1 && hits.has('effective'),
  );
  return first(beside, (reading) => {
    const told = effectiveIn(reading, publishedAt);
    const isMeant = told !== undefined && publishedAt !== null && (told.at > publishedAt || has(reading, 'took'));
    return isMeant ? told : undefined;
  });
}

/** Days and hours of what a headline announces stand in the lead. */
function rangeOfLead(claims: readonly Claim[], readings: readonly Reading[], publishedAt: EpochMs | null) {
  if (!claims.some(({ reading, standing }) => !standing && reading.sentence.field === 'title')) return undefined;
  return first(
    readings.filter((reading) => reading.sentence.field === 'lead' && !isOfElse(reading)),
    (reading) => rangeIn(reading, publishedAt),
  );
}

/** "A curfew from 7 p.m. to 6 a.m., and no internet until further notice": the hours are the curfew's. */
const hasCurfewHours = (reading: Reading): boolean => has(reading, 'curfew') && hasHours(reading);

/** "Repairs are scheduled for 12 to 16 March": the network is slow before. */
const isOfElse = (reading: Reading): boolean => has(reading, 'repair') || hasCurfewHours(reading);

/** "Slow internet: the cable will be repaired by 27 March": the day is the end. */
const isUntilRepair = ({ dimension, announced, reading }: Claim): boolean =>
  dimension === 'internet' && !announced && has(reading, 'repair.ahead');

/** News happened at most this many days ago. */
const NEWS_DAY_MS = 3 * DAY_MS;

/** "Malawi goes dark": the sentences of the lead after it say when. */
function newsDay(
  claims: readonly Claim[],
  readings: readonly Reading[],
  publishedAt: EpochMs | null,
  isLaw: boolean,
  announced: boolean,
): { at: EpochMs; precision: Precision } | undefined {
  if (publishedAt === null) return undefined;
  const last = Math.max(...claims.map(({ reading }) => reading.sentence.index));
  const following = readings.filter(
    (reading) => reading.sentence.field !== 'body' && reading.sentence.index <= last + 2 && !isOfElse(reading),
  );
  for (const reading of following) {
    const span = { from: 0, until: 1 };
    // "Plans to cut the network, an official said on Monday": the day of the word is no day of the cut.
    const found =
      isLaw || announced
        ? (effectiveIn(reading, publishedAt) ?? (isLaw ? momentIn(reading, publishedAt) : undefined))
        : (sinceIn(reading, publishedAt) ?? dayIn(reading, publishedAt, span) ?? momentIn(reading, publishedAt));
    if (found !== undefined && publishedAt - found.at < NEWS_DAY_MS) return found;
  }
  return undefined;
}

export const isAhead = ({ since, sincePrecision }: Times, publishedAt: EpochMs): boolean =>
  since !== undefined &&
  (sincePrecision === 'day' ? Math.floor(since / DAY_MS) > Math.floor(publishedAt / DAY_MS) : since > publishedAt);

/** What was to begin on a day that is just over has begun; of one further back the year is not told. */
export const isGone = (since: EpochMs, publishedAt: EpochMs): boolean =>
  Math.floor(since / DAY_MS) < Math.floor(publishedAt / DAY_MS) && publishedAt - since < NEWS_DAY_MS;

/** An hour with its zone, in whatever clause it stands, else the day of the claim's own. */
export function momentOf(
  { reading, ...span }: Claim,
  publishedAt: EpochMs | null,
  isOfAnother?: (date: DateMention) => boolean,
) {
  const exact = publishedAt === null ? undefined : momentIn(reading, publishedAt);
  return exact?.precision === 'minute' ? exact : dayIn(reading, publishedAt, span, isOfAnother);
}

const sinceOf = (claim: Claim, publishedAt: EpochMs | null) =>
  (isOfOtherLength(claim) ? momentOf(claim, publishedAt, isComing(claim, publishedAt)) : undefined) ??
  sinceIn(claim.reading, publishedAt, claim.dimension === 'regulation', isPlan(claim)) ??
  (claim.standing ? undefined : momentOf(claim, publishedAt, isComing(claim, publishedAt)));

/** "The internet was cut on Thursday while many have been without power for two days": how long the other has lasted. */
function isOfOtherLength({ dimension, reading, ...span }: Claim): boolean {
  const other = dimension === 'internet' ? 'power.cut' : 'internet.down';
  const troubles = hitsOf(reading, other).filter((hit) => !overlap(hit, span));
  const lengths = ['length.hours', 'length.days', 'length.weeks'].flatMap((concept) => hitsOf(reading, concept));
  return lengths.some((length) => troubles.some((hit) => distance(hit, length) < distance(length, span)));
}

/** Cuts by schedule and rules begin on a day that is told. */
const isPlan = ({ dimension, state }: Claim): boolean => dimension === 'regulation' || state === 'curtailed';

const isComing = (claim: Claim, publishedAt: EpochMs | null) => (date: DateMention) =>
  isPlan(claim) && publishedAt !== null && isOfComingWeek(claim.reading, date, publishedAt);

/** @returns what the first of them gives that gives anything. */
export function first<C, T>(all: readonly C[], read: (one: C) => T | undefined): T | undefined {
  for (const one of all) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
