import { DAY_MS } from '../../clock.ts';
import type { Item } from '../../feeds/feed.ts';
import { isNamedAfterCity } from '../../regions/capitals.ts';
import { covers } from '../../regions/regions.ts';
import type { Observation } from '../../status/observation.ts';
import { isOver } from '../../status/report-sequence.ts';
import type { Document, Sentence } from '../../text/tokenize.ts';
import type { PlaceMention } from '../places/places.ts';
import type { Topic } from '../story.ts';
import { has, hitsOf, overlap, type Reading, readSentence } from './annotated-sentence.ts';
import { settle } from './choose-condition.ts';
import { byCities, withCapitals } from './claim-cities.ts';
import { mainRegions, regionsOf } from './claim-regions.ts';
import { byShares } from './claim-shares.ts';
import { type PlacedClaim, weightOf } from './claim-weights.ts';
import { type Claim, OF_THE_PAST, plain } from './claims.ts';
import { withoutRaids } from './enforcement.ts';
import { hasAndRest } from './extent.ts';
import { genreOf, isAftermath, isOfPlay } from './genre.ts';
import { inContext } from './item-claims.ts';
import { isToldAsPast, pastIn } from './occasion.ts';
import { conditionClaims } from './outages.ts';
import { withoutPassing } from './passing-places.ts';
import { withPauses } from './pause.ts';
import { isOnNewOnly, isToldInForce, type LawContext, miningIn, regulationClaims } from './regulation.ts';
import { report } from './report.ts';
import { momentIn, sinceIn } from './since.ts';
import {
  isLeftOut,
  isOfRest,
  isOfUnknownTown,
  isOfUnknownUnit,
  isProper,
  isSparedPart,
  sparedIn,
} from './spared-places.ts';
import { asSupplied, isOfExports, suppliedAbroad } from './supply.ts';
import { unrestClaims } from './unrest.ts';

/** What an item says of the condition of regions. */
export interface Conditions {
  readonly observations: readonly Observation[];
  /** It looks back, jokes or only asks: whatever it speaks of, nothing of it is news. */
  readonly isRetold: boolean;
  /** It is satire, or its headline calls itself a rumour: not even what it says of mining is so. */
  readonly isUnasserted?: boolean;
}

const NOTHING: Conditions = { observations: [], isRetold: false };

/**
 * What an item says of the condition of regions: said, denied or announced, in the words of the source.
 * History, threats and the trouble of a single service are not a region's condition.
 *
 * The words are the phrases `state.*` of `config/words/<language>.json`:
 * - `<dimension>.<state>` says a condition outright; `internet.offline`, `shutdown`, `unavailable`, `unrestored` and
 *   `power.cuts` are words that need the sentence beside them; `power.exported` what is sold abroad; `power.ended` is a return told with words of the cut and a negation of its own. Rules on mining are composed: `ban`, `restrict`, `tariff`,
 *   `ease`, `reject`, `suspended` near `mining` (not `foreign.mining`), by an `authority`; `hedge`, `modal`, `intended`,
 *   `request`, `rumoured` say that it is talked of, `enacted` that it is law, `permits` that it is for new sites,
 *   `unsigned` that it waits for a signature, `voted` that a `council` decided; `oneSite` is no rule, `empowers` no ban yet,
 *   `protects` the contrary of one, `lawOn` a law of either kind, `means` a way to mine that a ban is of; `repeal`,
 *   and `void` in the words of a `court`, end one.
 * - `mod.*` change what a phrase near them says. Polarity: `negated`, `deny`, `unreal` (each with a twin `...After` that
 *   stands behind), `awaited`; `answer.*` says what the text replies to its own question. Time: `future`, `announces`, `past`,
 *   `earlier`, `lasting`, `again`, `brief`, `moment` ("20 minutes ago": when, not how long), `lifting`, `ending`, `was` (no notice), `toPlan`. Extent:
 *   `part`, `partial`, `partly`, `rest`, `whole`, `whole.country`, `all`, `only`, `exempt` (what has none of it), `except`
 *   (all but), `waits` (others have not got it back), `servedFirst` (hospitals have it), `last` (the last of them have it), `andRest` ("in Havana and the rest"). Weight: `background`, `cause`, `aside`, `clause`. Another thing: `narrow` (one service), `wide`, `local` (some
 *   streets), `plant`.
 * - `who.*`, `mobile`, `fixed` say whom it hits; `share.*` how many; `level.*` how far, with `subject.*` for what the
 *   figure is of; `network` and `subject.power` name what the item is about.
 * - `since`, `until`, `by`, `term` (`.ahead`: ordered for so long; `.behind`: it has lasted; `.former`: when it was to end; `.next`: its next season), `length.*`, `effective`, `took`, `extended`, `later`, `endOf`, `recurs` lead to times;
 *   `place.in`, `place.near`, `place.not`, `place.outside` and `place.supplied` to places; `said`, `cited.<name>`, `monitor`, `hearsay` to who says it.
 * - `genre.*` say how the item is meant: history, lookback, satire, rumour, correction, play (of a team). `angle` ties unrest to machines.
 * - `mask` are words that only look like one of these.
 *
 * Sentences make claims (`outages.ts`, `regulation.ts`, `unrest.ts`), the item as a whole corrects them
 * (`item-claims.ts`), each gets its regions (`claim-regions.ts`) and a weight, one state a region and dimension is
 * settled on (`choose-condition.ts`) and reported with its times, extent and sources (`report.ts`).
 * @param places where regions are named in the document, from `findPlaces`.
 * @param topics of the item where they are known: an item about nothing of ours says nothing of ours.
 */
export function observe(
  document: Document,
  item: Item,
  places: readonly PlaceMention[],
  topics?: readonly Topic[],
): Conditions {
  if (topics?.length === 0 || (topics === undefined && places.length === 0)) return NOTHING;
  const language = document.language;
  const readOne = (sentence: Sentence) =>
    readSentence(
      sentence,
      language,
      places.filter((place) => place.sentence === sentence),
    );
  const opening = document.sentences.filter(isOpening).map(readOne);
  if (places.length === 0) return { observations: [], isRetold: isOfPlay(opening, []) };
  const genre = genreOf(opening, item.publishedAt);
  if (genre.isUnasserted || genre.isHistory)
    return { observations: [], isRetold: true, isUnasserted: genre.isUnasserted };
  const context = {
    aboutMining: aboutMining(opening),
    hasAngle: opening.some(hasAngle),
    onNewOnly: opening.some(isOnNewOnly),
    isUnsigned: opening.some((reading) => has(reading, 'unsigned')),
    isOfBill:
      opening[0] !== undefined && has(opening[0], 'bill') && !opening.some((reading) => has(reading, 'enacted')),
    isByCouncil: opening.some((reading) => has(reading, 'council')),
    isInForce: opening.some((reading) => isToldInForce(reading, pastIn(reading, item.publishedAt), item.publishedAt)),
  };
  const said = opening.flatMap((reading) => claimsOf(reading, context, item.publishedAt));
  const told = withoutRaids(said, opening, language);
  if (told.length === 0 && said.length > 0) return NOTHING;
  if (isAftermath(opening, told) || isOfPlay(opening, told)) return { observations: [], isRetold: true };
  // What only the body says is background, unless it says where and when: "since Tuesday Copperbelt has had no power".
  const says = (reading: Reading) => claimsOf(reading, context, item.publishedAt).length > 0;
  const buried = told.length > 0 ? [] : datedIn(document, places, item.publishedAt, says);
  if (told.length + buried.length === 0) return { observations: [], isRetold: isQuestion(opening[0]) };
  if (
    told.length > 0 &&
    (told.every(({ certainty }) => certainty <= OF_THE_PAST) || isToldAsPast(told, opening, places, item.publishedAt))
  )
    return { observations: [], isRetold: true };
  const body = buried.length > 0 ? buried : document.sentences.filter((sentence) => !isOpening(sentence)).map(readOne);
  const readings = [...opening, ...body];
  const claims = withPauses(
    inContext(
      [...told, ...body.flatMap((reading) => claimsOf(reading, context, item.publishedAt))],
      opening,
      genre.isCorrection,
      ({ sentence }) => places.some((place) => place.sentence === sentence),
    ),
    opening,
    item.publishedAt,
  );
  const named = withoutPassing(places, readings);
  const isSaidOfIt = (place: PlaceMention) =>
    !opening.some(
      (reading) =>
        reading.sentence === place.sentence && (isLeftOut(reading, place) || isSparedPart(reading, place, named)),
    );
  const ofItem = mainRegions(document, named.filter(isSaidOfIt));
  const placed = claims.flatMap((one) => {
    const abroad = suppliedAbroad(one, named);
    if (abroad.length > 0) return asSupplied(one).map((claim) => ({ claim, regions: abroad, weight: weightOf(claim) }));
    if (isOfExports(one)) return [];
    const own = withCapitals(one, named, readings);
    const regions = regionsOf(
      one,
      own,
      own === named ? ofItem : mainRegions(document, own.filter(isSaidOfIt)),
      claims.filter((other) => isContrary(one, other)),
    );
    const isOfSome = isOfRest(one, regions, own) || isOfUnknownTown(one, regions, own) || isOfUnknownUnit(one, own);
    const rest = isOfSome ? { ...one, partial: true, whole: false } : one;
    const weight = buried.length > 0 ? BURIED_WEIGHT * rest.certainty : weightOf(rest);
    return byShares(rest, regions, own).flatMap(({ claim: extent, regions: shared }) =>
      byCities(extent, shared, own).map(({ cities, regions: withThem }) => {
        const claim = cities.length > 0 ? { ...extent, cities, whole: false } : extent;
        return { claim, regions: withThem, weight };
      }),
    );
  });
  const findings = settle([...withoutWider(placed), ...spared(opening, placed, named)]);
  const observations = findings.map((finding) => report(finding, item, readings, places, genre.isCorrection));
  return { observations, isRetold: observations.length === 0 && isQuestion(opening[0]) };
}

/** A headline that only asks. */
const isQuestion = (title: Reading | undefined): boolean =>
  title?.sentence.field === 'title' && /[?？؟]\s*$/u.test(title.sentence.text);

/** The weight of a sentence of the body that states both where and since when. */
const BURIED_WEIGHT = 2;
/** A date so far back is no news of this item. */
const BURIED_NEWS_MS = 4 * DAY_MS;

/** Sentences of the body that name a place and a day of now, of an item whose opening says nothing. */
function datedIn(
  document: Document,
  places: readonly PlaceMention[],
  publishedAt: number | null,
  says: (reading: Reading) => boolean,
): Reading[] {
  if (publishedAt === null) return [];
  const placed = new Set(places.filter(isProper).map(({ sentence }) => sentence));
  const readings = document.sentences
    .filter((sentence) => !isOpening(sentence) && placed.has(sentence))
    .map((sentence) => readSentence(sentence, document.language));
  // To look for dates costs more than all else of a sentence, and most bodies claim nothing.
  if (!readings.some(says)) return [];
  return readings.filter((reading) => {
    const since = sinceIn(reading, publishedAt);
    const moment = since ?? momentIn(reading, publishedAt);
    return moment !== undefined && publishedAt - moment.at < BURIED_NEWS_MS;
  });
}

/**
 * A headline names the country, the lead which parts of it: "Storm leaves 800,000 in US without power", and then three
 * states. What is so in those parts is not so in the country. One city is an example: "Peru without power: Lima went dark at 11".
 */
function withoutWider(placed: readonly PlacedClaim[]): readonly PlacedClaim[] {
  return placed.map((one) => {
    if (one.claim.reading.sentence.field !== 'title' || one.claim.whole || isOfBoth(one.claim, placed)) return one;
    const rest = placed.filter(
      ({ claim }) =>
        claim.reading !== one.claim.reading &&
        claim.reading.sentence.field === 'lead' &&
        !has(claim.reading, 'place.example') &&
        !(isOver(claim.state) && hasAndRest(claim.reading)) &&
        // Cities are examples, and what is listed with them is, too: a list of parts is the extent.
        !placed.some((other) => other.claim.reading === claim.reading && other.claim.cities !== undefined) &&
        claim.dimension === one.claim.dimension &&
        isOver(claim.state) === isOver(one.claim.state) &&
        // "Internet restored in Iran", and below it whose mobile data in Tehran are: an example.
        !(isOver(claim.state) && claim.who !== undefined && one.claim.who === undefined) &&
        claim.polarity === one.claim.polarity,
    );
    const regions = one.regions.flatMap((region) => {
      const told = rest.flatMap((other) => other.regions);
      const parts = told.filter((part) => part !== region && covers(region, part));
      const [part, ...others] = new Set(parts);
      if (part === undefined || (others.length === 0 && (told.includes(region) || isNamedAfterCity(part))))
        return [region];
      return parts;
    });
    // "In ten regions": of the country, and the whole of each.
    const isParts = regions.length > 0 && !one.regions.some((region) => regions.includes(region));
    return { ...one, ...(isParts && { claim: { ...one.claim, partial: false } }), regions: [...new Set(regions)] };
  });
}

/** What the item says of a country is denied of the parts that it says are spared. */
function spared(
  opening: readonly Reading[],
  placed: readonly PlacedClaim[],
  places: readonly PlaceMention[],
): PlacedClaim[] {
  return opening
    .filter((reading) => has(reading, 'mod.exempt') || has(reading, 'mod.except'))
    .flatMap((reading) => {
      const saysElse = placed.some(({ claim }) => claim.reading === reading);
      return sparedIn(reading, places, saysElse).flatMap((region) => {
        const main = placed.find(
          ({ claim, regions }) => isTrouble(claim) && regions.some((one) => one !== region && covers(one, region)),
        );
        if (main === undefined) return [];
        const [hit] = [...hitsOf(reading, 'mod.exempt'), ...hitsOf(reading, 'mod.except')];
        const claim: Claim = { ...main.claim, ...plain, ...hit, reading, polarity: 'denied' };
        return [{ claim, regions: [region], weight: weightOf(claim) }];
      });
    });
}

const isTrouble = ({ state, polarity }: Claim): boolean => polarity === 'said' && !isOver(state);

/** "The north has power again, the south has none". */
const isContrary = ({ dimension, state, reading }: Claim, other: Claim): boolean =>
  other.reading === reading && other.dimension === dimension && isOver(other.state) !== isOver(state);

/** Of what is contrary in it, the headline weighs the whole. */
const isOfBoth = (claim: Claim, placed: readonly PlacedClaim[]): boolean =>
  placed.some((other) => isContrary(claim, other.claim));

const isOpening = ({ field }: Sentence): boolean => field !== 'body';

/** What title and lead say of the item as a whole. */
interface Context extends LawContext {
  /** It has to do with machines or the network. */
  readonly hasAngle: boolean;
}

/** Machines or the network, not gold. */
const hasAngle = (reading: Reading): boolean =>
  hitsOf(reading, 'angle').some((hit) => !hitsOf(reading, 'foreign.mining').some((other) => overlap(other, hit)));

const aboutMining = ([title]: readonly Reading[]): boolean => title !== undefined && miningIn(title).length > 0;

function claimsOf(reading: Reading, context: Context, publishedAt: number | null): Claim[] {
  if (reading.hits.size === 0) return [];
  const { field } = reading.sentence;
  const isPast = pastIn(reading, publishedAt);
  return [
    ...conditionClaims(reading, pastIn(reading, publishedAt, true)),
    ...regulationClaims(reading, isPast, { ...context, aboutMining: context.aboutMining && field === 'lead' }),
    ...(context.hasAngle && field !== 'body' ? unrestClaims(reading, isPast) : []),
  ];
}
