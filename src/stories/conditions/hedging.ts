import type { Dimension, ObservedState } from '../../status/observation.ts';
import { wordsOf } from '../../text/phrase-files.ts';
import {
  answerTo,
  follows,
  hitsOf,
  isBefore,
  isUnbroken,
  overlap,
  precedes,
  type Reading,
  type Span,
  sharesClause,
} from './annotated-sentence.ts';
import { hasHours } from './hours.ts';
import { isSaidBefore, saidOf } from './subordinate.ts';

/** Tokens over which a word still speaks of the claim beside it. */
const REACH = {
  before: 6,
  unspaced: 14,
  after: 2,
  afterVerb: 4,
  future: 2,
  opening: 3,
  negated: 3,
  denied: 12,
  deniedAfter: 8,
} as const;

/** Languages in which every character is a token. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja']);

/** How a sentence puts what a span says. */
export type Mood =
  /** So it is. */
  | 'real'
  /** Somebody denies it. */
  | 'denied'
  /** The sentence itself says that it is not so. */
  | 'negated'
  /** It will be so. */
  | 'future'
  /** A threat, a fear, a condition, a right: not so, and perhaps never. */
  | 'unreal';

/**
 * @param negatable the part of the span that a word of negation or of doubt before it, or in it, bears on.
 * @param isReturn what is ordered, or awaited ("until it is back"), has not come back.
 */
export function moodOf(reading: Reading, span: Span, negatable = span, isReturn = false): Mood {
  const answer = answerTo(reading, span);
  if (answer !== undefined) return answer === 'yes' ? 'real' : 'denied';
  if (isUnreal(reading, negatable, span)) return 'unreal';
  const awaitedReach = UNSPACED.has(reading.language) ? REACH.unspaced : REACH.before;
  if (isReturn && precedes(reading, 'mod.awaited', span, awaitedReach)) return 'unreal';
  if (isDenied(reading, span)) return 'denied';
  if (isNegated(reading, negatable, span)) return 'negated';
  return isFuture(reading, span) ? 'future' : 'real';
}

/** "Not working", "do not switch on heaters", "no longer cut", "no longer in an emergency", "again they can go online". */
const OWN_NEGATION = ['internet.unavailable', 'power.unavailable', 'power.appeal', 'power.ended', 'mod.own'] as const;

export const isSaidWithNegation = (reading: Reading, span: Span): boolean =>
  OWN_NEGATION.flatMap((concept) => hitsOf(reading, concept)).some(
    (hit) => hit.from === span.from && hit.until === span.until,
  );

/** "Internet cut as fighting resumes", and of a return "because of": words inside the span begin another thing. */
export function isParted(reading: Reading, dimension: Dimension, state: ObservedState, span: Span): boolean {
  if (isSaidWithNegation(reading, span)) return false;
  // "Lifts the limits on the internet": on what, and not why.
  const causes = hitsOf(reading, 'mod.cause').filter(
    (hit) => !hitsOf(reading, 'restrict').some((rule) => dimension === 'internet' && rule.until === hit.from),
  );
  const parting = [...hitsOf(reading, 'mod.clause'), ...(state === 'restored' ? causes : [])];
  return parting.some((hit) => hit.from > span.from && hit.until < span.until);
}

/** What is said with a word of negation of its own: only one before it denies it. */
export const negatable = (reading: Reading, span: Span): Span =>
  isSaidWithNegation(reading, span) ? { from: span.from, until: span.from + 1 } : span;

/** "Not restored", "no blackout"; in languages that put it last, behind the whole of it. */
export const isNegated = (reading: Reading, span: Span, whole = span): boolean =>
  !isConcord(reading, span) &&
  ((hitsOf(reading, 'mod.negated').some(
    (hit) =>
      isBefore(reading, hit, span, REACH.negated) &&
      !isUnhindered(reading, hit) &&
      !isRefusal(reading, hit) &&
      !isOfLack(reading, hit, span),
  ) &&
    !isNoLonger(reading, span) &&
    !isOfFigure(reading, span) &&
    !isBroken(reading, span)) ||
    hitsOf(reading, 'mod.negatedAfter').some(
      (hit) => hit.from >= whole.until && isBeside(reading, whole, hit) && !isUnhindered(reading, hit),
    ));

/** "Немає ні світла, ні тепла", "non c'è né luce né acqua": the second word of negation agrees with the first. */
const isConcord = (reading: Reading, span: Span): boolean => {
  const words = [...hitsOf(reading, 'mod.negated'), ...hitsOf(reading, 'mod.negatedAfter')];
  const nor = wordsOf(reading.language).lists['state.nor'] ?? [];
  const isNor = (hit: Span) => nor.includes(reading.sentence.tokens[hit.from]?.norm ?? '');
  return words.some(
    (first) =>
      overlap(first, { from: span.from - 1, until: span.from + 1 }) &&
      !isNor(first) &&
      words.some((hit) => hit.from > first.from && hit.until <= span.until && hit.from >= span.from && isNor(hit)),
  );
};

/** "Four days without internet or phone": the word makes the first trouble, and denies no second one. */
const isOfLack = (reading: Reading, negation: Span, { from }: Span): boolean =>
  LACKS.some((concept) => hitsOf(reading, concept).some((hit) => overlap(hit, negation) && hit.until <= from));

const LACKS = ['internet.down', 'power.cut'] as const;

/** "Works without restrictions": no trouble, and no denial of the return. "30 days without cuts" is counted. */
export const isUnhindered = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'mod.unhindered').some(
    (hit) => overlap(hit, span) && !hitsOf(reading, 'mod.streak').some((streak) => overlap(streak, hit)),
  );

/** "Gives no new permits". */
const isRefusal = (reading: Reading, negation: Span): boolean =>
  hitsOf(reading, 'permits.none').some((hit) => overlap(hit, negation));

/** "Or not, Paraguay bans mining": a comma stands between, and what follows it is another thing. */
const isBroken = (reading: Reading, span: Span): boolean =>
  !hitsOf(reading, 'mod.negated').some(
    (hit) => hit.from >= span.from || isUnbroken(reading, { from: hit.until, until: span.from + 1 }),
  );

/** "No longer" ends something: its "no" denies nothing. "Will no longer be cut" denies that it will. */
const isNoLonger = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'mod.lifting').some(
    (hit) =>
      hit.from < span.until &&
      hitsOf(reading, 'mod.negated').some((other) => overlap(hit, other)) &&
      !hitsOf(reading, 'mod.future').some(
        (ahead) => overlap(ahead, span) || (ahead.from >= hit.until && ahead.until <= span.from) || overlap(ahead, hit),
      ),
  );

/** "40,000, not 400,000 households without power": it denies a figure. */
const isOfFigure = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'mod.negated').some(
    ({ from, until }) =>
      until <= span.from &&
      [reading.sentence.tokens[from - 1], reading.sentence.tokens[until]].every((token) =>
        /^\d/u.test(token?.norm ?? ''),
      ),
  );

/** In the same clause, with no comma between: "outages in Chungbuk, Gangwon has none". */
const isBeside = (reading: Reading, span: Span, later: Span): boolean =>
  later.from - span.until <= reachOf(later) && isUnbroken(reading, { from: span.until, until: later.from + 1 });

/** "Blackout in der Schweiz verhindert": the place stands between. */
const isBesidePlaced = (reading: Reading, span: Span, later: Span): boolean => {
  const place = hitsOf(reading, 'place.in').find(({ from }) => from === span.until);
  return isBeside(reading, place === undefined ? span : { ...span, until: place.until }, later);
};

/** "Отключать свет в субботу не планируем": a verb with its own negation may stand behind a time or a place, a bare "no" may not. */
const reachOf = ({ from, until }: Span): number => (until - from > 1 ? REACH.afterVerb : REACH.after);

/** "The ministry denied on Monday that ...", "reports of a blackout are false". */
const isDenied = (reading: Reading, span: Span): boolean =>
  isSaidBefore(reading, 'mod.deny', span, REACH.denied) || follows(reading, 'mod.deniedAfter', span, REACH.deniedAfter);

/** "Could be cut"; the "can" of "nobody can get online" is its own, that of "may cut" has the verb in it. */
const isUnreal = (reading: Reading, span: Span, whole: Span): boolean =>
  isSaidBefore(reading, 'mod.unreal', span, REACH.before) ||
  saidOf(reading, 'mod.unreal', span).some(
    (hit) => hit.from < span.from && hit.until > span.from && hit.until < span.until,
  ) ||
  saidOf(reading, 'mod.unrealAfter', whole).some(
    (hit) => hit.from >= whole.until && isBesidePlaced(reading, whole, hit),
  );

/** "Will be restored", "Algeria to cut internet", in a headline that opens so. */
function isFuture(reading: Reading, span: Span): boolean {
  const { sentence, language } = reading;
  const { from } = span;
  // "Everybody should save power": the appeal is of now.
  if (hitsOf(reading, 'power.appeal').some((hit) => hit.from === from && hit.until === span.until)) return false;
  // "Ordered utilities to begin rotating outages": they begin.
  if (hitsOf(reading, 'mod.ordered').some((hit) => hit.until <= from && from - hit.until <= REACH.future)) return false;
  // "There will be no mobile data until the war ends", "access will remain cut": there is none.
  if (hitsOf(reading, 'mod.openEnd').some((hit) => overlap(hit, span)) && !hasHours(reading)) return false;
  // "Will no longer be cut": the cuts are over, unless a day is told from which.
  const isEnded = hitsOf(reading, 'power.ended').some((hit) => hit.from === from && hit.until === span.until);
  if (isEnded && hitsOf(reading, 'effective').length === 0) return false;
  const isSaid = hitsOf(reading, 'mod.future').some((hit) => overlap(hit, span));
  if (isSaid || precedes(reading, 'mod.future', span, REACH.future) || isFromDay(reading, span)) return true;
  if (follows(reading, 'mod.futureAfter', span, REACH.future)) return true;
  if (sentence.field !== 'title' || from > REACH.opening) return false;
  return wordsOf(language).lists['state.infinitive']?.includes(sentence.tokens[from - 1]?.norm ?? '') ?? false;
}

/** Tokens between a verb and its object, with a day between them. */
const DAY_REACH = 6;

/** "Aplicará desde el lunes racionamientos". */
const isFromDay = (reading: Reading, span: Span): boolean =>
  precedes(reading, 'mod.future', span, DAY_REACH) &&
  hitsOf(reading, 'effective').some(
    (day) =>
      day.until <= span.from &&
      hitsOf(reading, 'mod.future').some(({ until }) => until <= day.from && day.from - until <= 1),
  );

/** Tokens between "after" and what was over for so long before. */
const COUNTED_REACH = 6;

/** "No power cuts for the tenth day in a row", "a month without load shedding": what is counted is how long it has been over. */
export const isCountedOver = (reading: Reading, span: Span): boolean =>
  sharesClause(reading, 'mod.streak', span) && !precedes(reading, 'mod.background', span, COUNTED_REACH);

/** The words of a claim with those that count the days. */
export function withCount(reading: Reading, { from, until }: Span): Span {
  const counts = hitsOf(reading, 'mod.streak').filter((hit) => reading.clauses[hit.from] === reading.clauses[from]);
  return {
    from: Math.min(from, ...counts.map((hit) => hit.from)),
    until: Math.max(until, ...counts.map((hit) => hit.until)),
  };
}

/** Words of a coming time; not "a commission will look into the failure that left Ghana without power on Monday". */
export const announcesIt = (reading: Reading): boolean =>
  ['mod.future', 'announces'].some((concept) =>
    hitsOf(reading, concept).some(
      (hit) => !NOT_AHEAD.some((other) => hitsOf(reading, other).some((one) => overlap(hit, one))),
    ),
  );

/** An inquiry to come; what is to stay as it is; what an operator orders now. */
const NOT_AHEAD = ['mod.inquiry', 'mod.openEnd', 'mod.ordered'] as const;
