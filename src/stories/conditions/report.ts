import { DAY_MS, type EpochMs, MINUTE_MS } from '../../clock.ts';
import type { Item } from '../../feeds/feed.ts';
import type { Level, Observation, ObservedState, Precision } from '../../status/observation.ts';
import { has, hitsOf, overlap, type Reading, type Span } from './annotated-sentence.ts';
import { citedIn, hasSayer } from './attribution.ts';
import type { Finding } from './choose-condition.ts';
import type { Claim } from './claims.ts';
import { shareIn } from './extent.ts';
import { figuresIn, isOutage, levelIn, type Measured } from './levels.ts';
import { ORDINARY_FROM_PERCENT } from './outages.ts';
import { dayIn, effectiveIn, momentIn, rangeIn, sinceIn, termIn, untilIn } from './since.ts';
import { isInAside } from './subordinate.ts';

/** The observation of a finding: what all its sentences together say of it, with the one that says most as evidence. */
export function report(finding: Finding, item: Item, readings: readonly Reading[], isCorrection: boolean): Observation {
  const { region, dimension, claims, returning } = finding;
  const { publishedAt } = item;
  const own = first(claims, levelOf);
  const after = own === undefined ? first(claims, (claim) => figureAfter(claim, readings)) : undefined;
  const level = own ?? after?.level ?? shareBack(finding);
  const state = stateOf(finding, level);
  const isBack = state === 'restored' || state === 'eased';
  const back = state === 'restored' ? first(claims, (claim) => returnOf(claim, publishedAt)) : undefined;
  const times = isBack ? {} : timesOf(finding, publishedAt, readings);
  const cited =
    first(claims, (claim) => citedIn(claim.reading)) ??
    (after && citedIn(after.reading)) ??
    (isBack && !hasSayer(readings[0])
      ? first(readings, (reading) => (isOfReturn(reading, finding) ? citedIn(reading) : undefined))
      : undefined);
  const announced =
    times.since === undefined || publishedAt === null
      ? finding.announced
      : isAhead(times, publishedAt) || (finding.announced && !isGone(times.since, publishedAt));
  return {
    region,
    dimension,
    // What is announced is cut by plan.
    state: announced && state === 'cut' ? 'curtailed' : state,
    kind: 'reported',
    at: (back && returnedAt(back, publishedAt)) ?? publishedAt ?? item.seenAt,
    ...(back?.precision === 'day' && { atPrecision: 'day' }),
    ...times,
    ...(level && { level }),
    ...(finding.polarity === 'denied' && { polarity: 'denied' }),
    ...(isCorrection && { correction: true }),
    ...(announced && !isBack && { phase: 'announced' }),
    ...(isNextToNothing(finding, level) ? {} : extentOf(finding)),
    ...(finding.who !== undefined && { who: finding.who }),
    ...(returning && { returning }),
    ...(claims.some((claim) => claim.again) && { again: true }),
    ...(!isBack && goesOn(claims) && { lasting: true }),
    ...(!isBack && recursIn(claims, readings) && { recurs: true, ...hoursOf(times) }),
    ...(isBack && claims.some(isEndOfSchedule) && { recurs: true }),
    evidence: tellingSentence(claims, publishedAt),
    source: item.publisher,
    url: item.url,
    ...(cited !== undefined && { cited }),
    itemId: item.id,
  };
}

/** "Cuts its internet nationwide", says the headline, and the text that nobody knows when it will return: it begins. */
function goesOn(claims: readonly Claim[]): boolean {
  const troubles = claims.filter(({ state }) => state !== 'restored');
  const titled = troubles.filter(({ reading }) => reading.sentence.field === 'title');
  const told = titled.length > 0 ? titled : troubles.slice(0, 1);
  return told.length > 0 && told.every(isLasting);
}

const isLasting = ({ lasting, again, reading }: Claim): boolean =>
  again !== true && (lasting || has(reading, 'extended'));

/** "Connectivity at 2 %, most users stay offline": the figure is of the whole. */
const isNextToNothing = ({ dimension, returning, whole }: Finding, level: Level | undefined): boolean =>
  dimension === 'internet' && !returning && !whole && level !== undefined && isOutage(level);

/** "Power back in Togo and Benin", and below it who says so of the one: it is so of the other, too. */
const isOfReturn = ({ sentence, hits }: Reading, { dimension, state }: Finding): boolean =>
  sentence.field !== 'body' && hits.has(`${dimension}.${state}`);

/** "Load shedding is over": what came back each day has ended, where "power is back" may be the end of one day's cut. */
const isEndOfSchedule = (claim: Claim): boolean =>
  claim.state === 'restored' && hitsOf(claim.reading, 'power.curtailed').some((hit) => overlap(hit, claim));

/** "Three quarters of the country have power again": how much is back is the level. */
function shareBack({ dimension, returning, claims }: Finding): Level | undefined {
  if (dimension !== 'power' || !returning) return undefined;
  const value = first(claims, (claim) => (claim.state === 'restored' ? shareIn(claim.reading, claim) : undefined));
  return value === undefined ? undefined : { value, unit: '% of ordinary' };
}

/** An hour of the clock in the languages of the news: what stands beside the digits, which no phrase can say. */
const HOUR = /\d{1,2}[:.h]\d{2}|\d{1,2} ?(?:h\b|a\.?m|p\.?m|uhr|heures|час|год|сағат|时|點|点|時|시)/giu;

/** "Daily" is a schedule where a sentence beside it tells from when to when, or where its name is an hour or a season: "exam mornings", "each winter". */
function recursIn(claims: readonly Claim[], readings: readonly Reading[]): boolean {
  if (claims.some(({ reading }) => has(reading, 'recurs.named'))) return true;
  const hasHours = readings.some(
    ({ sentence }) => sentence.field !== 'body' && [...sentence.text.matchAll(HOUR)].length > 1,
  );
  return hasHours && claims.some(({ reading }) => has(reading, 'recurs'));
}

/** The hours of every day, where they are told with their zone; minutes after midnight UTC. */
function hoursOf({ since, sincePrecision, until, untilPrecision }: Times): Pick<Observation, 'dailyHours'> {
  if (since === undefined || until === undefined || sincePrecision !== 'minute' || untilPrecision !== 'minute')
    return {};
  const minuteOf = (at: EpochMs) => Math.floor((at % DAY_MS) / MINUTE_MS);
  return { dailyHours: { fromMinute: minuteOf(since), untilMinute: minuteOf(until) } };
}

/** A level and a state that contradict each other: the figure is believed. */
function stateOf({ state, dimension, returning }: Finding, level: Level | undefined): ObservedState {
  if (dimension !== 'internet' || level === undefined) return state;
  if (state === 'degraded' && isOutage(level)) return 'down';
  const isFraction = level.unit === '% of ordinary' && level.value < ORDINARY_FROM_PERCENT;
  if (state === 'restored' && isFraction && !returning) return isOutage(level) ? 'down' : 'degraded';
  return state;
}

function extentOf({ claims, partial, whole }: Finding): Pick<Observation, 'extent'> {
  const sharePercent = partial ? first(claims, (claim) => shareIn(claim.reading, claim)) : undefined;
  const isOfCities = claims.every((claim) => claim.cities !== undefined);
  if (partial || isOfCities) {
    const cities = isOfCities ? [...new Set(claims.flatMap((claim) => claim.cities ?? []))] : [];
    return {
      extent: {
        kind: 'part',
        ...(sharePercent !== undefined && { sharePercent }),
        ...(cities.length > 0 && { cities }),
      },
    };
  }
  return whole ? { extent: { kind: 'whole' } } : {};
}

type Times = Pick<Observation, 'since' | 'sincePrecision' | 'until' | 'untilPrecision'>;

/** From when to when, as far as it is told. */
function timesOf(finding: Finding, publishedAt: EpochMs | null, readings: readonly Reading[]): Times {
  const { dimension, claims, announced } = finding;
  const isLaw = dimension === 'regulation';
  const range =
    first(claims, (claim) => (claim.standing ? undefined : rangeIn(claim.reading, publishedAt, claim.announced))) ??
    rangeOfLead(claims, readings, publishedAt);
  if (range !== undefined) {
    const { from, until } = range;
    return { since: from.at, sincePrecision: from.precision, until: until.at, untilPrecision: until.precision };
  }
  // Of what goes on, a day to come is the end.
  const ahead = (claim: Claim) => (claim.standing ? undefined : effectiveIn(claim.reading, publishedAt));
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
      (claims.every((claim) => claim.standing) || finding.returning
        ? undefined
        : newsDay(claims, readings, publishedAt, isLaw || announced)));
  // Further down it may be the term of another region's rule.
  const lead = readings.filter(({ sentence }) => sentence.field === 'lead').slice(0, 1);
  const until = (reading: Reading, ends = false) => untilIn(reading, publishedAt, begun?.at, ends);
  const term = (reading: Reading) => termIn(reading, publishedAt, begun?.at);
  // A date is more exact than a term, and a headline's rule has either in the lead.
  const ended =
    first(claims, (claim) => until(claim.reading, claim.ends)) ??
    (isLaw ? first(lead, (reading) => until(reading)) : undefined) ??
    first(claims, (claim) => term(claim.reading)) ??
    (isLaw ? first(lead, term) : undefined);
  return {
    ...(begun && { since: begun.at, sincePrecision: begun.precision }),
    ...(ended && { until: ended.at, untilPrecision: ended.precision }),
  };
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
    readings.filter(({ sentence }) => sentence.field === 'lead'),
    (reading) => rangeIn(reading, publishedAt),
  );
}

/** News happened at most this many days ago. */
const NEWS_DAY_MS = 3 * DAY_MS;

/** "Malawi goes dark": the sentences of the lead after it say when. */
function newsDay(
  claims: readonly Claim[],
  readings: readonly Reading[],
  publishedAt: EpochMs | null,
  isAheadToo: boolean,
): { at: EpochMs; precision: Precision } | undefined {
  if (publishedAt === null) return undefined;
  const last = Math.max(...claims.map(({ reading }) => reading.sentence.index));
  const following = readings.filter(({ sentence }) => sentence.field !== 'body' && sentence.index <= last + 2);
  for (const reading of following) {
    const span = { from: 0, until: 1 };
    const found = isAheadToo
      ? (effectiveIn(reading, publishedAt) ?? momentIn(reading, publishedAt))
      : (sinceIn(reading, publishedAt) ?? dayIn(reading, publishedAt, span) ?? momentIn(reading, publishedAt));
    if (found !== undefined && publishedAt - found.at < NEWS_DAY_MS) return found;
  }
  return undefined;
}

const isAhead = ({ since, sincePrecision }: Times, publishedAt: EpochMs): boolean =>
  since !== undefined &&
  (sincePrecision === 'day' ? Math.floor(since / DAY_MS) > Math.floor(publishedAt / DAY_MS) : since > publishedAt);

/** What was to begin on a day that is just over has begun; of one further back the year is not told. */
const isGone = (since: EpochMs, publishedAt: EpochMs): boolean =>
  Math.floor(since / DAY_MS) < Math.floor(publishedAt / DAY_MS) && publishedAt - since < NEWS_DAY_MS;

/** An hour with its zone, in whatever clause it stands, else the day of the claim's own. */
function momentOf({ reading, ...span }: Claim, publishedAt: EpochMs | null, isOfAnother?: (date: Span) => boolean) {
  const exact = publishedAt === null ? undefined : momentIn(reading, publishedAt);
  return exact?.precision === 'minute' ? exact : dayIn(reading, publishedAt, span, isOfAnother);
}

/** "Power is back for the families who lost it on 13 December": the day is that of the other verb. */
function returnOf(claim: Claim, publishedAt: EpochMs | null) {
  const { reading, until, dimension } = claim;
  const trouble = dimension === 'internet' ? 'internet.down' : 'power.cut';
  const isTold = hitsOf(reading, trouble).some((hit) => hit.from >= until);
  if (isTold) return undefined;
  // "Back after Friday's outage": the day of the outage.
  return momentOf(claim, publishedAt, ({ from }) => isInAside(reading, from, claim));
}

/** News tells of yesterday and today; older dates belong to a tale of how it went. */
const NEWS_MS = 2 * DAY_MS;

/**
 * A full return told as a day ("restored on Friday") is the last thing known of that day: read as noon, a cut reported
 * the same afternoon would pass for later news.
 */
function returnedAt(back: { at: EpochMs; precision: string }, publishedAt: EpochMs | null): EpochMs {
  const isNews = publishedAt !== null && publishedAt - back.at < NEWS_MS;
  if (back.precision !== 'day' || !isNews) return back.at;
  return Math.min(Math.floor(back.at / DAY_MS) * DAY_MS + DAY_MS - 1, publishedAt);
}

const measuredOf = ({ dimension }: Claim): Measured | undefined =>
  dimension === 'internet' || dimension === 'power' ? dimension : undefined;

function levelOf(claim: Claim): Level | undefined {
  const measured = measuredOf(claim);
  return measured && levelIn(claim.reading, claim, measured);
}

/** "Service remains cut. Metrics show connectivity at 37 %": the sentence after says how far. */
function figureAfter(claim: Claim, readings: readonly Reading[]): { level: Level; reading: Reading } | undefined {
  const reading = readings[claim.reading.sentence.index + 1];
  const measured = measuredOf(claim);
  const [figure] = reading && measured ? figuresIn(reading, measured) : [];
  return reading && figure && { level: figure.level, reading };
}

const sinceOf = (claim: Claim, publishedAt: EpochMs | null) =>
  sinceIn(claim.reading, publishedAt) ?? (claim.standing ? undefined : momentOf(claim, publishedAt));

function first<C, T>(all: readonly C[], read: (one: C) => T | undefined): T | undefined {
  for (const one of all) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The sentence that says most: with a level, with a time, with someone cited; of equals the first. */
function tellingSentence(claims: readonly Claim[], publishedAt: EpochMs | null): string {
  const richness = (claim: Claim) =>
    Number(levelOf(claim) !== undefined) * 2 +
    Number(sinceIn(claim.reading, publishedAt) !== undefined) +
    Number(citedIn(claim.reading) !== undefined);
  const [best] = [...claims].sort((a, b) => richness(b) - richness(a));
  return best?.reading.sentence.text ?? '';
}
