import { covers, isPartOf, type Region } from '../../regions/regions.ts';
import { isOver } from '../../status/report-sequence.ts';
import type { Document } from '../../text/tokenize.ts';
import type { PlaceMention } from '../places/places.ts';
import { distance, hitsOf, isJoining, isUnbroken, type Reading } from './annotated-sentence.ts';
import { countriesOf, isListOfParts, nameOf } from './claim-cities.ts';
import type { Claim } from './claims.ts';
import { withoutSeats } from './seat.ts';
import { isAround, isElsewhere, isLedBy, isOneMore, isProper, isSparedBeside } from './spared-places.ts';
import { isSeller } from './supply.ts';

/** "Power has failed across the whole country". */
const WHOLE_REACH = 8;
/** Reasons why a place named in the sentence is not where it happens, also as the last part of one: `lead.by`. */
const ELSEWHERE = /(?:^|\.)(?:from|after|compare|actor|dateline|by)$/;

const isAffected = (place: PlaceMention): boolean => place.role === 'affected';

/** A part that stands with its country ("Kherson, Ukraine") is the place; the country only says where it lies. */
export function mostSpecific(regions: readonly Region[]): Region[] {
  const unique = [...new Set(regions)];
  return unique.filter((region) => !unique.some((other) => isPartOf(other, region)));
}

/** What speaks for and against a place being where the claim is, in tokens of distance. */
const COST = { comma: 3, clause: 6, mentioned: 4, elsewhere: 8, actor: 12, located: -3, inside: -4 } as const;
/** A place that the item as a whole is not about must stand this near to the claim. */
const MOST_UNAFFECTED = 5;

/**
 * @returns the regions a claim is about: the place of its sentence that stands nearest to it, with those it is listed
 * with; a place of another clause, one that only acts or is compared counts as further away. Where its sentence names
 * none that fits, those of the item; where no headline names any, those of the sentence before.
 * @param rivals claims of the same sentence that say the contrary: a place nearer to one of them is its own.
 */
export function regionsOf(
  claim: Claim,
  places: readonly PlaceMention[],
  ofItem: readonly Region[],
  rivals: readonly Claim[] = [],
): Region[] {
  const { sentence } = claim.reading;
  const here = places.filter((place) => place.sentence === sentence);
  const fitting = withoutSeats(claim.reading, here).filter(
    (place) =>
      (isProper(place) || isAffected(place)) &&
      !isElsewhere(claim, place) &&
      !isSparedBeside(claim, place) &&
      !isSeller(claim, place),
  );
  const isOfAll = claim.whole || rivals.some(({ whole }) => whole);
  const meant = isOfAll ? fitting.filter((place) => !isOneMore(claim.reading, place)) : fitting;
  if (meant.length === 0 && fitting.length > 0) return countriesOf(fitting.map(({ region }) => region));
  // "Prague has power again, parts of northern Bohemia are still dark": a part that nobody knows by name.
  const proper = here.filter(isProper);
  if (namesUnknown(claim) && proper.length > 0 && proper.every((place) => isOfRival(rivals, claim, place)))
    return countriesOf(proper.map(({ region }) => region));
  const around = here.filter((place) => isAround(claim.reading, place));
  if (fitting.length === 0 && around.length > 0) return countriesOf(around.map(({ region }) => region));
  const named = withoutThoseOf(rivals, claim, claim.whole ? meant : withoutHeading(claim.reading, meant));
  const best = cheapest(claim, named);
  if (best !== undefined && isExample(claim, best, ofItem)) return [...ofItem];
  const isPlaced =
    best !== undefined &&
    (isAffected(best) ||
      isUnplacedByTitle(places) ||
      costOf(claim, best) <= MOST_UNAFFECTED ||
      isListOfParts(claim, best, listed(claim.reading, best, named), ofItem));
  if (isPlaced) return withinTitle(claim, listed(claim.reading, best, named), places);
  if (isNational(claim, named)) return countriesOf(ofItem);
  if (ofItem.length > 0) return [...ofItem];
  const before = lastBefore(sentence.index, places);
  const any = cheapest(claim, named) ?? cheapest(claim, here) ?? before.find(isProper) ?? before[0];
  return any === undefined ? [] : listed(claim.reading, any, [...before, ...here]);
}

/** "Connectivity is back at 96%; users in Almaty are online": a part of what the item is about, in a clause that does not tell it. */
const isExample = (
  { dimension, reading, from, state }: Claim,
  place: PlaceMention,
  ofItem: readonly Region[],
): boolean =>
  dimension !== 'unrest' &&
  isOver(state) &&
  reading.sentence.field !== 'title' &&
  reading.clauses[place.from] !== reading.clauses[from] &&
  ofItem.some((region) => region !== place.region && covers(region, place.region));

/** "Power back in Albania, Montenegro still dark". */
function withoutThoseOf(rivals: readonly Claim[], claim: Claim, named: readonly PlaceMention[]): PlaceMention[] {
  const own = named.filter((place) => rivals.every((rival) => costOf(rival, place) >= costOf(claim, place)));
  return own.length > 0 ? own : [...named];
}

/** A name stands right before the claim, in a language where names alone have a capital. */
const namesUnknown = ({ reading, from, partial }: Claim): boolean =>
  partial &&
  reading.language !== 'de' &&
  reading.sentence.tokens.slice(Math.max(0, from - UNKNOWN_REACH), from).some(({ capital }) => capital);
/** Tokens between "Bohemia" and "still dark". */
const UNKNOWN_REACH = 2;

/** The other says the contrary of this place, and a comma parts the claim from it. */
const isOfRival = (rivals: readonly Claim[], claim: Claim, place: PlaceMention): boolean =>
  place.until <= claim.from &&
  !isUnbroken(claim.reading, { from: place.until, until: claim.from + 1 }) &&
  rivals.some((rival) => costOf(rival, place) < costOf(claim, place));

/** "Bolivia: power cut in Tarija": a country with a colon says where the part lies. */
const withoutHeading = ({ sentence: { text, tokens } }: Reading, named: readonly PlaceMention[]): PlaceMention[] =>
  named.filter(
    (place) =>
      place.from > 0 ||
      !/^\s?[:：]/u.test(text.slice(tokens[place.until - 1]?.end)) ||
      !named.some((part) => part.kind === 'name' && isPartOf(part.region, place.region)),
  );

/** "Blackout in Amapá", and below it "the Brazilian state is without power", "Terna: the island": of the part that the headline names. */
function withinTitle({ reading, state }: Claim, regions: readonly Region[], places: readonly PlaceMention[]): Region[] {
  if (reading.sentence.field === 'title' || hitsOf(reading, 'whole.country').length > 0) return [...regions];
  const titled = places.filter((place) => place.sentence.field === 'title' && isProper(place));
  return regions.flatMap((region) => {
    if (titled.some((place) => place.region === region && isToldApart(place, titled))) return [region];
    const mentions = places.filter((place) => place.sentence === reading.sentence && place.region === region);
    const parts = titled.map((place) => place.region).filter((part) => part !== region && covers(region, part));
    // The capital of the headline, named again, stands for its country; a grid company for the one part.
    const isMeant = mentions.some((one) => isProper(one) || titled.some((part) => nameOf(one) === nameOf(part)));
    // The firm that runs the grid of the country ends what the headline names, and no more; its people are of those parts.
    const isWhoSays = mentions.every(({ kind }) => kind === 'demonym' || (kind === 'institution' && isOver(state)));
    return parts.length > 0 && !isMeant && (isWhoSays || new Set(parts).size === 1) ? [...new Set(parts)] : [region];
  });
}

/** "Italy wakes in the dark: only Sardinia is spared" tells of the country, and then of a part; "Bolivia: power cut in Tarija" of the part. */
function isToldApart(place: PlaceMention, titled: readonly PlaceMention[]): boolean {
  const { text, tokens } = place.sentence;
  const after = tokens[place.until - 1]?.end;
  const part = titled.find((other) => other.from >= place.until && isPartOf(other.region, place.region));
  if (part === undefined || /^\s?[:：]/u.test(text.slice(after))) return false;
  return /[:;：；]/u.test(text.slice(after, tokens[part.from]?.start));
}

/** "The cuts by plan go on in the whole country", below a headline on one of its parts. */
const isNational = ({ reading, from, until }: Claim, named: readonly PlaceMention[]): boolean =>
  named.length === 0 &&
  hitsOf(reading, 'whole.country').some(
    (hit) => reading.clauses[hit.from] === reading.clauses[from] && distance(hit, { from, until }) <= WHOLE_REACH,
  );

function cheapest(claim: Claim, named: readonly PlaceMention[]): PlaceMention | undefined {
  return [...named].sort((a, b) => costOf(claim, a) - costOf(claim, b))[0];
}

function costOf(claim: Claim, place: PlaceMention): number {
  const { clauses, sentence } = claim.reading;
  const isInside = place.from >= claim.from && place.until <= claim.until;
  const [left, right] = place.from < claim.from ? [place, claim] : [claim, place];
  const between = sentence.text.slice(sentence.tokens[left.until - 1]?.end, sentence.tokens[right.from]?.start);
  return (
    distance(place, claim) +
    COST.comma * (isInside ? 0 : [...between.matchAll(/[,;:،，；]/gu)].length) +
    (clauses[place.from] === clauses[claim.from] ? 0 : COST.clause) +
    (isAffected(place) ? 0 : COST.mentioned) +
    (ELSEWHERE.test(place.reason) ? COST.elsewhere : 0) +
    (isProper(place) ? 0 : COST.actor) +
    (isLedBy(claim.reading, 'place.in', place) ? COST.located : 0) +
    (isInside ? COST.inside : 0)
  );
}

const isUnplacedByTitle = (places: readonly PlaceMention[]): boolean =>
  places.every(({ sentence }) => sentence.index > 0 || sentence.field !== 'title');

/** The places of the last sentence that names any: "The city ... has been cut off". */
function lastBefore(index: number, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const last = places.findLast((place) => place.sentence.index < index)?.sentence;
  return places.filter((place) => place.sentence === last);
}

/** The place with those of its list: "Kyiv, Lviv and Odesa", "Kherson, Ukraine". */
function listed(reading: Reading, first: PlaceMention, named: readonly PlaceMention[]): Region[] {
  const list = [first];
  // "Libios y tunecinos, sin internet": peoples that are listed.
  const isOfKind = (place: PlaceMention) => isProper(place) || (!isProper(first) && place.kind === first.kind);
  const others = named.filter((place) => place !== first && isOfKind(place) && place.sentence === first.sentence);
  grow(reading, list, others);
  list.push(...besideTheirCountry(reading, list, others));
  const wider = list.filter((place) => list.some((part) => isBesideItsPart(reading, part, place)));
  const rest = list.filter((place) => !wider.includes(place));
  return [...new Set([...wider.map(({ region }) => region), ...mostSpecific(rest.map(({ region }) => region))])];
}

/** "Uzbekistan, Kyrgyzstan and the south of Kazakhstan, with Almaty and Shymkent": what is listed with the country of the parts. */
function besideTheirCountry(
  reading: Reading,
  parts: readonly PlaceMention[],
  others: readonly PlaceMention[],
): PlaceMention[] {
  const whole = others.find(
    (place) =>
      !parts.includes(place) && parts.every((part) => part.from > place.from && covers(place.region, part.region)),
  );
  const [first] = parts;
  if (whole === undefined || first === undefined || reading.clauses[whole.from] !== reading.clauses[first.from])
    return [];
  const list = [whole];
  grow(
    reading,
    list,
    others.filter((place) => !parts.includes(place)),
  );
  return list.slice(1);
}

/** Adds what is joined to one of the list, and what is joined to that. */
function grow(reading: Reading, list: PlaceMention[], others: readonly PlaceMention[]): void {
  const next = others.find((place) => !list.includes(place) && list.some((one) => isJoined(reading, one, place)));
  if (next === undefined) return;
  list.push(next);
  grow(reading, list, others);
}

/** "Caracas and much of Venezuela": the country is named for itself. */
function isBesideItsPart(reading: Reading, part: PlaceMention, whole: PlaceMention): boolean {
  if (part === whole || !covers(whole.region, part.region) || part.until > whole.from) return false;
  const [word] = reading.sentence.tokens.slice(part.until, whole.from);
  const isJoined = word !== undefined && isJoining(reading, word.norm);
  return isJoined && hitsOf(reading, 'mod.part').some(({ from, until }) => from > part.until && until <= whole.from);
}

/** A comma or a word such as "and" stands between two names, and no verb. */
function isJoined(reading: Reading, one: PlaceMention, other: PlaceMention): boolean {
  const { text, tokens } = one.sentence;
  const [left, right] = one.from < other.from ? [one, other] : [other, one];
  const between = text.slice(tokens[left.until - 1]?.end ?? 0, tokens[right.from]?.start ?? 0);
  // "Kherson in southern Ukraine" is one place.
  // "Chile, from Arica to Los Lagos" is the country, and only how far.
  const isSpecified = covers(left.region, right.region) && /[,،，]/u.test(between);
  const isOne = !isSpecified && (covers(one.region, other.region) || covers(other.region, one.region));
  // "Libya, after a fire in Benghazi": where it began.
  const isCause = hitsOf(reading, 'mod.background').some(({ from }) => left.until <= from && from < right.from);
  if (isSpecified || isCause) return false;
  if (/^\s*$/u.test(between) || (isOne && right.from - left.until <= MOST_BETWEEN)) return true;
  if (LISTED.test(between)) return true;
  const [word] = tokens.slice(left.until, right.from);
  const isPart = hitsOf(reading, 'mod.part').some(({ from, until }) => from > left.until && until <= right.until);
  const most = MOST_JOINING + Number(isPart);
  return word !== undefined && isJoining(reading, word.norm) && right.from - left.until <= most;
}

/** Words between a part and its country: "in southern". */
const MOST_BETWEEN = 7;
/** A comma, with at most a word before it; in scripts without spaces a run of letters is no word but a clause. */
const LISTED =
  /^(?:\s*[\p{L}--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+|[省市县縣州])?\s*[,、，،;\(\/]\s*(?:\p{L}+\s+){0,2}$/v;

/** "Tehran and several other Iranian cities"; one more in "Zambia and the north of Mozambique". */
const MOST_JOINING = 3;

/** Where it happens rather than who acts; of actors alone, all. */
function likeliest(named: readonly PlaceMention[]): readonly PlaceMention[] {
  const tiers = [
    named.filter((place) => isProper(place) && !ELSEWHERE.test(place.reason)),
    named.filter(isProper),
    named,
  ];
  return tiers.find((tier) => tier.length > 0) ?? [];
}

/** @returns the affected regions of the first sentence that names any: title, then lead, then body. */
export function mainRegions(document: Document, places: readonly PlaceMention[]): Region[] {
  for (const sentence of document.sentences) {
    const here = places.filter((place) => place.sentence === sentence && isAffected(place));
    if (here.length > 0) return mostSpecific(likeliest(here).map((place) => place.region));
  }
  return [];
}
