import { DAY_MS, type EpochMs, MINUTE_MS } from '../../clock.ts';
import type { Item } from '../../feeds/feed.ts';
import { covers, type Region } from '../../regions/regions.ts';
import type { Level, Observation, ObservedState } from '../../status/observation.ts';
import { isOver } from '../../status/report-sequence.ts';
import type { PlaceMention } from '../places/places.ts';
import { has, hitsOf, overlap, type Reading, type Span } from './annotated-sentence.ts';
import { citedIn, isOfPolitician } from './attribution.ts';
import { type Finding, isEndOfBill } from './choose-condition.ts';
import { type Claim, isEndOfCount } from './claims.ts';
import { shareIn } from './extent.ts';
import { onOneDay } from './hours.ts';
import { type Figure, figuresIn, isOutage, levelIn, type Measured } from './levels.ts';
import { ORDINARY_FROM_PERCENT } from './outages.ts';
import { timesOfPause } from './pause.ts';
import { first, isAhead, isGone, momentOf, type Times, timesOf } from './report-times.ts';
import { isFromYearAhead, isSinceMonth, sinceIn } from './since.ts';
import { isProper } from './spared-places.ts';
import { isInAside } from './subordinate.ts';

/**
 * The observation of a finding: what all its sentences together say of it, with the one that says most as evidence.
 * @param places of the document.
 */
export function report(
  finding: Finding,
  item: Item,
  readings: readonly Reading[],
  places: readonly PlaceMention[],
  isCorrection: boolean,
): Observation {
  const { region, dimension, claims, returning } = finding;
  const { publishedAt } = item;
  const isOfAnother = (reading: Reading, figure: Figure) => isOfOtherPlace(region, reading, figure, places);
  const own = first(claims, (claim) => levelOf(claim, isOfAnother));
  const after = own === undefined ? first(claims, (claim) => figureAfter(claim, readings, isOfAnother)) : undefined;
  const level = own ?? after?.level ?? shareBack(finding);
  if (isFractionBack(finding, level))
    return report({ ...finding, state: 'cut', returning: true, partial: true }, item, readings, places, isCorrection);
  const state = stateOf(finding, level);
  const isBack = state === 'restored' || state === 'eased';
  const endsBill = isEndOfBill(finding);
  const back = state === 'restored' ? first(claims, (claim) => returnOf(claim, publishedAt)) : undefined;
  const resumes = claims.some((claim) => claim.resumes === true);
  const times =
    isBack || endsBill
      ? {}
      : resumes
        ? timesOfPause(readings, publishedAt)
        : onOneDay(
            timesOf(finding, publishedAt, readings),
            claims.map(({ reading }) => reading),
            publishedAt,
          );
  // A minister is no operator: what he says of the grid others may deny within the hour.
  const citesOf = (reading: Reading) =>
    isBack && dimension === 'power' && has(reading, 'politician') && !has(reading, 'operator')
      ? undefined
      : citedIn(reading, places);
  const cited =
    first(claims, (claim) => citesOf(claim.reading)) ??
    (after && citedIn(after.reading, places)) ??
    (isBack && !isOfPolitician(readings[0])
      ? first(readings, (reading) => (isOfReturn(reading, finding) ? citesOf(reading) : undefined))
      : undefined);
  const announced =
    times.since === undefined || publishedAt === null
      ? finding.announced ||
        (state !== 'proposed' &&
          publishedAt !== null &&
          claims.some(({ reading }) => isFromYearAhead(reading, publishedAt)))
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
    ...(endsBill ? { phase: 'over' } : announced && !isBack && { phase: 'announced' }),
    ...(isNextToNothing(finding, level) ? {} : extentOf(finding)),
    ...(finding.who !== undefined && { who: finding.who }),
    ...(returning && { returning }),
    ...(resumes && { resumes }),
    ...(claims.some((claim) => claim.again) && { again: true }),
    ...(!isBack && goesOn(claims, publishedAt) && { lasting: true }),
    // "Back for a few hours a day": what comes back each day is the network, and not its cut.
    ...(!isBack &&
      !(returning && dimension === 'internet') &&
      recursIn(claims, readings) && { recurs: true, ...hoursOf(times) }),
    ...(isBack && claims.some(isEndOfSchedule) && { recurs: true }),
    evidence: tellingSentence(claims, publishedAt, places),
    source: item.publisher,
    url: item.url,
    ...(cited !== undefined && { cited }),
    itemId: item.id,
  };
}

/** "Cuts its internet nationwide", says the headline, and the text that nobody knows when it will return: it begins. */
function goesOn(claims: readonly Claim[], publishedAt: EpochMs | null): boolean {
  const troubles = claims.filter(({ state }) => state !== 'restored');
  const titled = troubles.filter(({ reading }) => reading.sentence.field === 'title');
  const told = titled.length > 0 ? titled : troubles.slice(0, 1);
  return told.length > 0 && told.every((claim) => isLasting(claim) || isSinceMonth(claim.reading, publishedAt));
}

const isLasting = ({ lasting, again, reading }: Claim): boolean =>
  again !== true && (lasting || has(reading, 'extended'));

/** "Connectivity at 2 %, most users stay offline": the figure is of the whole. */
const isNextToNothing = ({ dimension, returning, whole }: Finding, level: Level | undefined): boolean =>
  dimension === 'internet' && !returning && !whole && level !== undefined && isOutage(level);

/** "Power back in Togo and Benin", and below it who says so of the one: it is so of the other, too. */
const isOfReturn = ({ sentence, hits }: Reading, { dimension, state }: Finding): boolean =>
  sentence.field !== 'body' && [`${dimension}.${state}`, ...SUBJECTS].some((concept) => hits.has(concept));

/** "El servicio quedó restablecido, confirmó la operadora", below a headline on the internet: who is cited speaks of it. */
const SUBJECTS = ['subject.power', 'subject.internet', 'network', 'power.restored'];

/** "Load shedding is over", "no curfew for a fifth night": what came back each day has ended, where "power is back" may be the end of one day's cut. */
const isEndOfSchedule = (claim: Claim): boolean =>
  isEndOfCount(claim) ||
  (claim.state === 'restored' && hitsOf(claim.reading, 'power.curtailed').some((hit) => overlap(hit, claim)));

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

/** "Kherson gets power back", and below it: a quarter of it so far. */
const isFractionBack = ({ dimension, state, polarity }: Finding, level: Level | undefined): boolean =>
  dimension === 'power' &&
  state === 'restored' &&
  polarity !== 'denied' &&
  level?.unit === '% of ordinary' &&
  level.value < ORDINARY_FROM_PERCENT;

/** A level and a state that contradict each other: the figure is believed. */
function stateOf({ state, dimension, returning }: Finding, level: Level | undefined): ObservedState {
  if (dimension !== 'internet' || level === undefined) return state;
  if (state === 'degraded' && isOutage(level)) return 'down';
  const isFraction = level.unit === '% of ordinary' && level.value < ORDINARY_FROM_PERCENT;
  if (state === 'restored' && isFraction && !returning) return isOutage(level) ? 'down' : 'degraded';
  return state;
}

function extentOf({ claims, partial, state, who, whole, returning }: Finding): Pick<Observation, 'extent'> {
  // "Turkcell fails: subscribers in all of Turkey are offline": those of other firms are online.
  if (who === 'provider' && !isOver(state)) return { extent: { kind: 'part' } };
  const sharePercent = partial ? first(claims, (claim) => shareHit(claim, returning)) : undefined;
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

/** "80 % have it back": of a trouble that goes on, the others are hit. */
function shareHit(claim: Claim, returning: boolean): number | undefined {
  const share = shareIn(claim.reading, claim);
  return share !== undefined && returning && claim.state === 'restored' ? 100 - share : share;
}

/** "Power is back for the families who lost it on 13 December": the day is that of the other verb. */
function returnOf(claim: Claim, publishedAt: EpochMs | null) {
  const { reading, until, dimension } = claim;
  const trouble = dimension === 'internet' ? 'internet.down' : 'power.cut';
  const isTold = hitsOf(reading, trouble).some((hit) => hit.from >= until);
  if (isTold) return undefined;
  // "Back after the outage of Friday", "back for those cut off by Friday's storm": the day of the trouble.
  return momentOf(claim, publishedAt, (date) => isInAside(reading, date.from, claim) || isDayOf(reading, date));
}

/** It says which storm is meant. The possessive is no part of a word as it is compared. */
function isDayOf(reading: Reading, date: Span): boolean {
  const { text, tokens } = reading.sentence;
  const isPossessive = /['’]s$/u.test(text.slice(0, tokens[date.until - 1]?.end));
  return isPossessive || hitsOf(reading, 'mod.dayOf').some((hit) => overlap(hit, date));
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

type IsOfAnother = (reading: Reading, figure: Figure) => boolean;

function levelOf(claim: Claim, isOfAnother: IsOfAnother = () => false): Level | undefined {
  const measured = measuredOf(claim);
  return measured && levelIn(claim.reading, claim, measured, (figure) => isOfAnother(claim.reading, figure));
}

/** "Benin and Ghana are hit; Ivory Coast is at 4 %": the clause of the figure names a place of its own. */
function isOfOtherPlace(
  region: Region,
  { clauses, sentence }: Reading,
  figure: Figure,
  places: readonly PlaceMention[],
): boolean {
  const here = places.filter(
    (place) => place.sentence === sentence && isProper(place) && clauses[place.from] === clauses[figure.from],
  );
  return here.length > 0 && here.every((place) => !covers(region, place.region) && !covers(place.region, region));
}

/** "Service remains cut. Metrics show connectivity at 37 %": the sentence after says how far. */
function figureAfter(
  claim: Claim,
  readings: readonly Reading[],
  isOfAnother: IsOfAnother,
): { level: Level; reading: Reading } | undefined {
  const reading = readings[claim.reading.sentence.index + 1];
  const measured = measuredOf(claim);
  if (reading === undefined || measured === undefined) return undefined;
  const figure = figuresIn(reading, measured).find((one) => !isOfAnother(reading, one));
  return figure && { level: figure.level, reading };
}

/** The sentence that says most: with a level, with a time, with someone cited; of equals the first. */
function tellingSentence(
  claims: readonly Claim[],
  publishedAt: EpochMs | null,
  places: readonly PlaceMention[],
): string {
  const richness = (claim: Claim) =>
    Number(levelOf(claim) !== undefined) * 2 +
    Number(sinceIn(claim.reading, publishedAt) !== undefined) +
    Number(citedIn(claim.reading, places) !== undefined);
  const [best] = [...claims].sort((a, b) => richness(b) - richness(a));
  return best?.reading.sentence.text ?? '';
}
