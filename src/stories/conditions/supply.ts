import { countryOf, covers, type Region } from '../../regions/regions.ts';
import { isOver } from '../../status/report-sequence.ts';
import type { PlaceMention } from '../places/places.ts';
import { hitsOf, isUnbroken, type Reading, type Span, VERB_LAST } from './annotated-sentence.ts';
import type { Claim } from './claims.ts';

/** Tokens between "supply to" and the country that is supplied: "to the Republic of". */
const RECEIVER_REACH = 2;

/** Whom a sentence says to be supplied with power by somebody else. */
interface Supply {
  readonly regions: readonly Region[];
  /** By another country; else by the country that they are parts of. */
  readonly isForeign: boolean;
}

/** "Nigeria cuts its supply to Niger", "Egypt restores the supply to Cairo": it is told of who is supplied. */
export function supplyIn({ dimension, reading }: Claim, places: readonly PlaceMention[]): Supply | undefined {
  if (dimension !== 'power') return undefined;
  const here = places.filter(({ sentence }) => sentence === reading.sentence);
  const receivers = hitsOf(reading, 'place.supplied').flatMap((hit) =>
    here.filter((place) => isReceiver(reading, hit, place) && here.some((other) => isSupplier(hit, place, other))),
  );
  if (receivers.length === 0) return undefined;
  const countries = new Set(receivers.map(({ region }) => countryOf(region)));
  return {
    regions: receivers.map(({ region }) => region),
    isForeign: here.some(({ region }) => !countries.has(countryOf(region))),
  };
}

/** Who is supplied no more is short of power; whether homes go dark is not said, nor whether they have it once supply resumes. */
export const asSupplied = (claim: Claim): Claim[] => (isOver(claim.state) ? [] : [{ ...claim, state: 'strained' }]);

/** Right behind the words for it; where the verb ends the sentence, right before them. */
function isReceiver(reading: Reading, hit: Span, place: PlaceMention): boolean {
  const [first, second] = VERB_LAST.has(reading.language) ? [place, hit] : [hit, place];
  const away = second.from - first.until;
  return away >= 0 && away <= RECEIVER_REACH && isUnbroken(reading, { from: first.until, until: second.from + 1 });
}

/** Named before, as who acts. */
const isSupplier = (hit: Span, receiver: PlaceMention, place: PlaceMention): boolean =>
  place.until <= Math.min(hit.from, receiver.from) && !covers(receiver.region, place.region);
