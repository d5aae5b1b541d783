import { figuresOf, isPercentAt } from '../../text/figures.ts';
import {
  follows,
  hitsOf,
  isJoining,
  isUnbroken,
  overlap,
  precedes,
  type Reading,
  type Span,
  VERB_FINAL,
} from './annotated-sentence.ts';
import { isInAside } from './subordinate.ts';

/** Tokens between a word of extent and the claim it limits. */
const REACH = 8;

/** "1 % of ordinary levels" is how much is left, not a share of the people. */
const isOfLevel = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'level.of').some((level) => overlap(level, span));

/** "20 minutes ago", "a few hours after the polls closed": when it was, not how long it lasted, and no part of anything. */
export const isMoment = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'mod.moment').some((moment) => overlap(moment, span));

const near = (reading: Reading, concept: string, span: Span, isMeant = (_: Span): boolean => true): boolean =>
  hitsOf(reading, concept).some(
    (hit) =>
      isMeant(hit) &&
      !isOfLevel(reading, hit) &&
      !isMoment(reading, hit) &&
      reading.clauses[hit.from] === reading.clauses[span.from] &&
      hit.from - span.until <= REACH &&
      span.from - hit.until <= REACH &&
      // "Collapses again after a partial return".
      !isInAside(reading, hit.from, span),
  );

/** "Back in Havana and the rest of the island": the two are all of it; not "still off in Santiago and other cities". */
export const hasAndRest = (reading: Reading): boolean =>
  hitsOf(reading, 'mod.andRest').length > 0 &&
  ['mod.lasting', 'mod.waits', 'mod.only', 'mod.except', 'mod.exempt'].every(
    (concept) => hitsOf(reading, concept).length === 0,
  );

const isAndRest = (reading: Reading, part: Span): boolean =>
  hasAndRest(reading) && hitsOf(reading, 'mod.andRest').some((all) => overlap(all, part));

/** "Hospitals have power first": others have none yet, unless the sentence says that all have. */
export const isServedFirst = (reading: Reading): boolean =>
  hitsOf(reading, 'mod.servedFirst').length > 0 &&
  !['mod.all', 'mod.whole', 'power.cut'].some((concept) => hitsOf(reading, concept).length > 0);

/** "Restored to 99 % of customers" is restored. */
const AS_GOOD_AS_ALL_PERCENT = 95;

/** "In all 16 municipalities": the word for some of them is that for all of them. */
const isOfAll = (reading: Reading, part: Span): boolean =>
  hitsOf(reading, 'mod.all').some((all) => all.until <= part.from && part.from - all.until <= ALL_REACH);
/** Tokens between "all" and what it counts. */
const ALL_REACH = 2;

/** A return of some, of most, step by step, of the capital first. */
const isPartial = (reading: Reading, span: Span): boolean =>
  (shareIn(reading, span) ?? 0) < AS_GOOD_AS_ALL_PERCENT &&
  (isPartly(reading, span) ||
    ((near(
      reading,
      'mod.part',
      span,
      (hit) =>
        ![isOfAll, isAndRest, isRoundIt, isOfLast].some((isNone) => isNone(reading, hit, span)) &&
        ![isOfRation, isOfWaiting].some((isOther) => isOther(reading, span, hit)),
    ) ||
      isCounted(reading, span, span.until, span.until + COUNT_REACH)) &&
      !isAll(reading, span)));

/** "The last villages were reconnected", "no village is dark any more": with them, all have it back. */
const isOfLast = (reading: Reading, part: Span): boolean =>
  ['mod.last', 'power.ended'].some((concept) => hitsOf(reading, concept).some((last) => overlap(last, part)));

/** Tokens between a return and whom it is told for: "restored to about 120,000". */
const COUNT_REACH = 3;

/** "Rolling cuts in the north have ended": where they were, not where they ended. */
const isOfRation = (reading: Reading, span: Span, part: Span): boolean =>
  hitsOf(reading, 'power.curtailed').some(
    (ration) =>
      overlap(ration, span) &&
      ((ration.from < part.from && span.from < part.from && part.until < span.until) ||
        // 分区轮流停电: it is in the name of such cuts.
        (ration.from <= part.from && part.until <= ration.until)),
  );

/** "Fully restored in Bratsk and the districts round it": what is joined to a name, of a return that is full. */
const isRoundIt = (reading: Reading, part: Span, span: Span): boolean =>
  reading.sentence.tokens
    .slice(Math.max(0, part.from - JOINED_REACH), part.from)
    .some(({ norm }) => isJoining(reading, norm)) &&
  (precedes(reading, 'mod.all', span, FULLY_REACH) || follows(reading, 'mod.all', span, FULLY_REACH));
/** Tokens between "and" and "districts", and between "fully" and "restored". */
const JOINED_REACH = 2;
const FULLY_REACH = 1;

/** "Prague has power again, parts of Bohemia are still dark": of those who have none yet. */
const isOfWaiting = (reading: Reading, span: Span, part: Span): boolean =>
  part.from >= span.until &&
  !isUnbroken(reading, { from: span.until, until: part.from + 1 }) &&
  hitsOf(reading, 'power.unrestored').some((hit) => hit.from >= part.from);

/** "Partly restored"; not "ends rotating outages", where the word is one of the ration's own. */
const isPartly = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'mod.partial').some(
    (hit) =>
      reading.clauses[hit.from] === reading.clauses[span.from] &&
      // "Fully restored after a gradual return".
      !isInAside(reading, hit.from, span) &&
      !hitsOf(reading, 'power.curtailed').some((ration) => overlap(ration, hit)),
  );

/** "Restored to all but two villages": of what is back, or gone, everywhere else, a part is meant. */
export const isExcepted = (reading: Reading): boolean => hitsOf(reading, 'mod.except').length > 0;

/** "Power returns to the capital, the north still waits". */
const isAwaitedElsewhere = (reading: Reading): boolean => hitsOf(reading, 'mod.waits').length > 0;

/** Tokens between a return and the share of it: "вернули 65 % нагрузки". */
const SHARE_REACH = 3;

/** A percentage inside or beside the words of a return, whatever it is of: "load", "supply", "the system". */
function percentBeside(reading: Reading, span: Span): number | undefined {
  const { clauses } = reading;
  const { text, tokens } = reading.sentence;
  for (let from = Math.max(0, span.from - SHARE_REACH); from < span.until + SHARE_REACH; from++) {
    const token = tokens[from];
    if (token === undefined || clauses[from] !== clauses[span.from]) continue;
    if (isOfLevel(reading, { from, until: from + 1 })) continue;
    const value = Number(token.norm.replace(',', '.'));
    if (value > 0 && value <= 100 && isPercentAt(text, token.end)) return value;
  }
  return undefined;
}

/** "65% of load is back" is no full return. */
export const isShareOnly = (reading: Reading, span: Span): boolean =>
  (percentBeside(reading, span) ?? 100) < AS_GOOD_AS_ALL_PERCENT;

/** A trouble of half a country, of some districts, of a number of people. */
export const isPartOfIt = (reading: Reading, span: Span): boolean =>
  (near(reading, 'mod.part', span, (hit) => !isOfAll(reading, hit)) || isOfCustomers(reading, span)) &&
  !isWhole(reading, span);

/** "75,000 homes"; "all 52,000" are everybody. */
const isOfPeople = (reading: Reading, span: Span): boolean =>
  isCounted(reading, span, span.from - REACH, span.until + REACH) && !precedes(reading, 'mod.all', span, REACH);

/** Millions of customers are counted, where millions of people may be all. */
const isOfCustomers = (reading: Reading, span: Span): boolean =>
  isOfPeople(reading, span) ||
  hitsOf(reading, 'mod.customers').some(
    (hit) => reading.clauses[hit.from] === reading.clauses[span.from] && !isOfAll(reading, hit),
  );

/** A bare figure from here on counts people: "knocks out power to 310,000". Millions may be a whole country's. */
const LEAST_PEOPLE = 1000;
const MOST_PEOPLE = 999_999;

function isCounted({ language, clauses, sentence }: Reading, span: Span, from: number, until: number): boolean {
  const { text, tokens } = sentence;
  const near = tokens.filter((_, at) => at >= from && at < until && clauses[at] === clauses[span.from]);
  const isLength = near.some(({ norm, end }) => /^\d/u.test(norm) && LENGTH.test(text.slice(end)));
  const isPeople = (figure: string) => {
    const count = /^#\d+$/u.test(figure) ? Number(figure.slice(1)) : 0;
    return count >= LEAST_PEOPLE && count <= MOST_PEOPLE;
  };
  // "120 000"
  const isParted = near.some(
    ({ norm, end }) => /^\d{1,3}$/u.test(norm) && /^[ \u00A0\u202F]\d{3}(?!\d)/u.test(text.slice(end)),
  );
  return !isLength && (isParted || figuresOf(near, language).some(isPeople));
}

/** Cables, lines and plants are measured in these. */
const LENGTH = /^[\s-]?(?:km|kilomet|miles|mi\b|kv|kilovolt|volt|км|кв\b|киловольт|公里|千伏|キロ|كيلومتر|کیلومتر)/iu;

/** A return of a part, or one with exceptions. */
export const isReturnOfSome = (reading: Reading, span: Span): boolean =>
  isExcepted(reading) ||
  isAwaitedElsewhere(reading) ||
  isServedFirst(reading) ||
  isRationedStill(reading, span) ||
  isPartial(reading, span) ||
  isFleeting(reading, span);

/** "Power is back for two hours": the trouble goes on, and when it ends is not said. */
const isFleeting = (reading: Reading, span: Span): boolean =>
  // "Internet, off for six hours, is restored"
  near(
    reading,
    'mod.fleeting',
    span,
    (hit) => hit.from <= span.from || hit.until >= span.until || VERB_FINAL.has(reading.language),
  );

/** "Electricity from the neighbour arrives, daily cuts get shorter". */
const isRationedStill = (reading: Reading, back: Span): boolean =>
  hitsOf(reading, 'power.curtailed').some(
    (ration) =>
      !overlap(ration, back) &&
      ration.from > back.until &&
      hitsOf(reading, 'mod.lasting').some((lasting) => overlap(lasting, ration)),
  );

/** A trouble of a part; of all but two villages; "only Sicily is dark". */
export const isOfSome = (reading: Reading, span: Span): boolean =>
  isExcepted(reading) || isPartOfIt(reading, span) || precedes(reading, 'mod.only', span, ONLY_REACH);
/** Tokens between "only" and the trouble. */
const ONLY_REACH = 5;

/** "Nationwide", "across the country", "fully". */
export const isWhole = (reading: Reading, span: Span): boolean =>
  near(
    reading,
    'mod.whole',
    span,
    (hit) => !isOfPart(reading, hit) && !isOfExempt(reading, hit) && !isSpread(reading, span, hit),
  );

/** "75,000 homes across Bavaria": where the homes are. */
const isSpread = (reading: Reading, span: Span, whole: Span): boolean =>
  hitsOf(reading, 'mod.spread').some((hit) => overlap(hit, whole)) && isOfCustomers(reading, span);

/** "W Rydze wszystko działa": all of what is spared. */
const isOfExempt = (reading: Reading, hit: Span): boolean =>
  hitsOf(reading, 'mod.exempt').some((exempt) => overlap(exempt, hit));

/** "Across some districts", 全国约八成用户: the word for all of it is of the part that follows; "all works in Riga": of what is spared. */
const isOfPart = (reading: Reading, whole: Span): boolean =>
  hitsOf(reading, 'mod.part').some(
    (part) =>
      part.from >= whole.until &&
      part.from - whole.until <= 1 &&
      // "Nationwide blackout leaves 10 million in the dark": a noun stands between.
      !hitsOf(reading, 'power.cut').some((cut) => cut.from === whole.until && cut.until <= part.from),
  ) || hitsOf(reading, 'mod.exempt').some((exempt) => overlap(exempt, whole));

/** "Fully restored in most regions" is not full; "restored to all" is, and "every second home" is half of them. */
const isAll = (reading: Reading, span: Span): boolean =>
  precedes(reading, 'mod.all', span, REACH) &&
  !hitsOf(reading, 'mod.part').some((part) => hitsOf(reading, 'mod.all').some((all) => overlap(part, all)));

/** Shares that are written out. */
const WRITTEN_SHARES = [
  ['share.half', 50],
  ['share.threeQuarters', 75],
  ['share.twoThirds', 67],
  ['share.nineTenths', 90],
  ['share.third', 33],
  ['share.quarter', 25],
] as const;

/** Share of people, homes or demand that a sentence says is hit, in per cent; `half` is 50, and half a million is none. */
export function shareIn(reading: Reading, span: Span): number | undefined {
  for (const hit of hitsOf(reading, 'share.of')) {
    if (reading.clauses[hit.from] !== reading.clauses[span.from] || isOfLevel(reading, hit)) continue;
    const value = reading.sentence.tokens
      .slice(hit.from, hit.until)
      .map(({ norm }) => Number(norm.replace(',', '.')))
      .find((number) => Number.isFinite(number));
    if (value !== undefined && value > 0 && value <= 100) return value;
  }
  const isShare = (hit: Span) => !hitsOf(reading, 'mod.many').some((count) => overlap(count, hit));
  return percentBeside(reading, span) ?? WRITTEN_SHARES.find(([concept]) => near(reading, concept, span, isShare))?.[1];
}
