import { countryOf, covers, type Region } from '../../regions/regions.ts';
import { isOver } from '../../status/report-sequence.ts';
import type { PlaceMention } from '../places/places.ts';
import { distance, hitsOf, isUnbroken, overlap, type Reading, type Span, VERB_LAST } from './annotated-sentence.ts';
import type { Claim } from './claims.ts';
import { isInAside } from './subordinate.ts';

/** Tokens between "supply to" and the country that is supplied: "to the Republic of". */
const RECEIVER_REACH = 2;

/** "Nigeria cuts its supply to Niger": it is told of who is supplied. @returns none: the sentence names no other country's supply. */
export function suppliedAbroad({ dimension, reading }: Claim, places: readonly PlaceMention[]): readonly Region[] {
  if (dimension !== 'power') return [];
  const here = places.filter(({ sentence }) => sentence === reading.sentence);
  const receivers = hitsOf(reading, 'place.supplied').flatMap((hit) =>
    here.filter((place) => isReceiver(reading, hit, place) && here.some((other) => isSupplier(hit, place, other))),
  );
  const countries = new Set(receivers.map(({ region }) => countryOf(region)));
  const isForeign = here.some(({ region }) => !countries.has(countryOf(region)));
  return isForeign ? receivers.map(({ region }) => region) : [];
}

/** Who is supplied no more is short of power; whether homes go dark is not said, nor whether they have it once supply resumes. */
export const asSupplied = (claim: Claim): Claim[] => (isOver(claim.state) ? [] : [{ ...claim, state: 'strained' }]);

/** Right behind the words for it; where the verb ends the sentence, right before them. */
function isReceiver(reading: Reading, hit: Span, place: PlaceMention): boolean {
  const [first, second] = VERB_LAST.has(reading.language) ? [place, hit] : [hit, place];
  const away = second.from - first.until;
  return away >= 0 && away <= RECEIVER_REACH && isUnbroken(reading, { from: first.until, until: second.from + 1 });
}

/** Named before, as who acts, or within the words for it: "exports of Iran to". */
const isSupplier = (hit: Span, receiver: PlaceMention, place: PlaceMention): boolean =>
  (place.until <= Math.min(hit.from, receiver.from) || (hit.from < place.from && place.until <= hit.until)) &&
  !covers(receiver.region, place.region);

/** "Uzbekistan cuts power exports, Kabul dark": what is sold abroad is no supply of the country that sells it. */
export const isOfExports = ({ dimension, reading, ...span }: Claim): boolean =>
  dimension === 'power' &&
  hitsOf(reading, 'power.exported').some(
    (hit) => overlap(hit, span) && (hit.until >= span.until || hit.from === span.from),
  );

/** "Kabul in the dark as exports of Uzbekistan fall": who sells it. */
export const isSeller = ({ dimension, reading }: Claim, place: PlaceMention): boolean =>
  dimension === 'power' && hitsOf(reading, 'power.exported').some(({ until }) => until === place.from);

/** With power for this many hours of the day or more nothing is rationed. */
const NEARLY_ALL_DAY = 20;
/** Tokens between a return and the hours of it: "power is back in the capital, four hours a day". */
const HOURS_REACH = 8;

/** "Power is back for four hours a day": what came back is a ration; not "after cuts of four hours a day". */
export const isByHours = (reading: Reading, back: Span): boolean =>
  isToPlan(reading, back) ||
  hitsOf(reading, 'mod.hoursDaily').some((hours) => {
    const isOfCuts = ['power.cut', 'power.cuts', 'mod.ending', 'mod.streak'].some((concept) =>
      hitsOf(reading, concept).some((one) => distance(one, hours) <= CUT_REACH),
    );
    // "Supply of four hours a day" is a ration without more; load shedding is one beside the hours.
    const isOfRation = hitsOf(reading, 'power.curtailed').some(
      (ration) => !overlap(ration, hours) && (overlap(ration, back) || distance(ration, hours) <= CUT_REACH),
    );
    const counted = reading.sentence.tokens.slice(Math.max(0, hours.from - CUT_REACH), hours.until);
    return (
      distance(hours, back) <= HOURS_REACH &&
      !isInAside(reading, hours.from, back) &&
      !isOfCuts &&
      !isOfRation &&
      !counted.some(({ norm }) => Number(norm) >= NEARLY_ALL_DAY)
    );
  });

/** "Emergency outages called off, hourly schedules return": what comes back are the cuts by plan. */
export const isToPlan = (reading: Reading, back: Span): boolean =>
  hitsOf(reading, 'mod.toPlan').some((hit) => hit.until > back.from && distance(hit, back) <= HOURS_REACH);

/** Tokens between cuts and the hours of them. */
const CUT_REACH = 2;
