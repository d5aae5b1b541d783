import type { Dimension, Group, ObservedState } from '../../status/observation.ts';
import { wordsOf } from '../../text/phrase-files.ts';
import {
  continues,
  distance,
  has,
  hitsOf,
  isJoinedOn,
  isJoining,
  isUnbroken,
  isWithout,
  overlap,
  precedes,
  type Reading,
  type Span,
  sharesClause,
} from './annotated-sentence.ts';
import { isInAside } from './subordinate.ts';

/** What one sentence says of a condition; whose place it is, is decided later. */
export interface Claim extends Span {
  readonly dimension: Dimension;
  readonly state: ObservedState;
  readonly reading: Reading;
  /** Share of the sentence's weight: 1 a plain statement, less for what is said in passing or of the past. */
  readonly certainty: number;
  /** `denied`: the source says that it is not so. */
  readonly polarity: 'said' | 'denied';
  /** Said for a time that has not come. */
  readonly announced: boolean;
  /** Part of it is back (of a return), or a part is hit (of a trouble). */
  readonly partial: boolean;
  /** The text says that the whole is meant: "nationwide". */
  readonly whole: boolean;
  /** It is told of cities that have no code of their own: of a part of the region. Their names as the text writes them. */
  readonly cities?: readonly string[];
  readonly who?: Group;
  /** "remains cut": it goes on, whatever else has come back. */
  readonly lasting: boolean;
  /** "cut again". */
  readonly again?: boolean;
  /** Its end is promised or announced: a day to come that the sentence names is when. */
  readonly ends?: boolean;
  /** A ration that pauses: it is announced again. */
  readonly resumes?: boolean;
  /** A day that the sentence names is no end of it. */
  readonly hasNoTerm?: boolean;
  /** Of a proposal that is denied: it was made, and was turned down or withdrawn. */
  readonly isDropped?: boolean;
  /** "Stood at 2 % on Thursday", "is still cut": so it is that day; when it began is not said. */
  readonly standing?: boolean;
}

/** Whether the clause of a token is dated long before the publication. */
export type IsPast = (token: number) => boolean;

/** "After the shutdown", "during the protests": named, not reported. */
const IN_PASSING = 0.25;
export const OF_THE_PAST = 0.15;
/** "Due to the outage": so it is, but something else is told. */
const AS_A_CAUSE = 0.7;
/** Tokens over which a word still speaks of what comes after it. */
const REACH = { background: 1, cause: 3 } as const;

/** A word of background ("after", "during") stands right before the span. */
export const isInPassing = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'mod.background').some(
    ({ from, until }) =>
      until <= span.from &&
      span.from - until <= REACH.background &&
      reading.clauses[from] === reading.clauses[span.from] &&
      !isOfAnother(reading, { from: until, until: span.from }) &&
      !isOfDay(reading, { from, until }, span),
  );

/** "From Friday cuts are applied", "aplicará desde el viernes cortes": the word is of the day between. */
const isOfDay = (reading: Reading, background: Span, span: Span): boolean =>
  background.until < span.from && hitsOf(reading, 'effective').some((hit) => overlap(hit, background));

/** "Shetland after storm without power": "after" is said of what stands between, unless that is how long it lasts. */
const isOfAnother = (reading: Reading, between: Span): boolean =>
  between.from < between.until &&
  isWithout(reading, between.until) &&
  !hitsOf(reading, 'mod.lasting').some((hit) => overlap(hit, between));

/** Share of the sentence's weight for what it says in the span; a return is news even after "after". */
export function certaintyOf(reading: Reading, span: Span, isPast: IsPast, isReturn = false): number {
  if (isPast(span.from) || sharesClause(reading, 'mod.past', span)) return OF_THE_PAST;
  if (!isReturn && isInPassing(reading, span)) return IN_PASSING;
  return precedes(reading, 'mod.cause', span, REACH.cause) ? AS_A_CAUSE : 1;
}

/** A plain statement that goes for the whole, as far as the span tells. */
export const plain = { polarity: 'said', announced: false, partial: false, whole: false, lasting: false } as const;

/** Groups by the concept that names them; the first that stands near the claim is meant. */
const GROUP_CONCEPTS: readonly (readonly [Group, string, readonly Dimension[]])[] = [
  ['miners', 'who.miners', ['power', 'regulation']],
  ['industry', 'who.industry', ['power']],
  ['households', 'who.households', ['power']],
  ['mobile', 'mobile', ['internet']],
  ['fixed', 'fixed', ['internet']],
  ['provider', 'who.provider', ['internet']],
];
const GROUP_REACH = 8;
/** Ways into the network, named by the concept of the same name. */
const LINES: ReadonlySet<string> = new Set(['mobile', 'fixed']);
/** A blackout leaves everyone without power, whatever it says of homes or plants; orders and rations have addressees. */
const ADDRESSED: ReadonlySet<ObservedState> = new Set([
  'curtailed',
  'restored',
  'banned',
  'restricted',
  'eased',
  'proposed',
]);

/** Tokens between "only" and the group, or the group and the word that it is spared. */
const LIMIT_REACH = 3;

/**
 * Who the claim is about: the group named nearest to it in its clause. Mobile and fixed lines named together, or a group
 * beside "all", are everyone.
 */
export function groupOf(reading: Reading, dimension: Dimension, state: ObservedState, span: Span): Group | undefined {
  const near = GROUP_CONCEPTS.filter(([, , dimensions]) => dimensions.includes(dimension)).flatMap(([group, concept]) =>
    hitsOf(reading, concept)
      .filter((hit) => reading.clauses[hit.from] === reading.clauses[span.from] && !isSparedGroup(reading, hit))
      .filter((hit) => !LINES.has(group) || !isInProvider(reading, hit))
      .filter((hit) => group !== 'provider' || !(isAddressed(reading, hit, span) || isInAside(reading, hit.from, span)))
      .map((hit) => ({ group, hit, away: Math.max(0, hit.from - span.until, span.from - hit.until) }))
      .filter(({ away, hit }) => away <= GROUP_REACH && (state !== 'restored' || isBesideReturn(reading, hit, span))),
  );
  // "Mobile internet": the word may stand before those of the phrase.
  const named = { ...span, from: span.from - Number(continues(reading, span.from)) };
  const own = near.filter(({ hit, group }) => overlap(hit, named) && LINES.has(group) && !isJoined(reading, group));
  const [line] = own;
  // "Broadband returns, mobile data stay off": each verb has its own.
  const isOfBoth = near.some((other) => line !== undefined && isListedWith(reading, line, other));
  if (line !== undefined && !isOfBoth && own.every(({ group }) => group === line.group)) return line.group;
  const only = near.find(({ hit }) => isOnly(reading, hit));
  if (only !== undefined) return only.group;
  if (dimension !== 'internet' && !ADDRESSED.has(state)) return undefined;
  const groups = new Set(near.map(({ group }) => group));
  if (
    (groups.has('mobile') && groups.has('fixed')) ||
    near.some(({ group }) => LINES.has(group) && isJoined(reading, group))
  )
    return undefined;
  if (dimension === 'power' && groups.has('households') && groups.has('industry')) return undefined;
  if (state === 'restored' && !isForHomesOnly(reading, span)) groups.delete('households');
  return near.filter(({ group }) => groups.has(group)).sort((a, b) => a.away - b.away)[0]?.group;
}

/** Tokens between two ways into the network that are cut together: "mobile data and fixed lines". */
const LISTED_REACH = 3;

const isListedWith = (
  reading: Reading,
  line: { readonly group: Group; readonly hit: Span },
  { group, hit }: { readonly group: Group; readonly hit: Span },
): boolean =>
  LINES.has(group) &&
  group !== line.group &&
  hit.from >= line.hit.until &&
  hit.from - line.hit.until < LISTED_REACH &&
  isJoining(reading, reading.sentence.tokens[hit.from - 1]?.norm ?? '');

/** "T-Mobile", "Rakuten Mobile": a word for lines in the name of an operator. */
const isInProvider = (reading: Reading, line: Span): boolean =>
  hitsOf(reading, 'who.provider').some((hit) => hit.from <= line.from && line.until <= hit.until);

/** "Orders operators to suspend the internet", "operators were told to": their customers are everyone. */
const isAddressed = (reading: Reading, group: Span, span: Span): boolean =>
  hitsOf(reading, 'mod.awaited').some(
    (hit) =>
      overlap(hit, group) ||
      (hit.from >= group.until &&
        hit.until <= span.from &&
        isUnbroken(reading, { from: group.until, until: hit.from + 1 })),
  );

/** "Power is back, factories stay rationed": a comma parts what has it back from what has not. */
const isBesideReturn = (reading: Reading, group: Span, back: Span): boolean =>
  isUnbroken(reading, { from: Math.min(group.until, back.until), until: Math.max(group.from, back.from) + 1 });

/** "Restores power to homes; factories stay off": most of a country has it back with its homes, unless others are told of. */
const isForHomesOnly = (reading: Reading, back: Span): boolean =>
  hitsOf(reading, 'who.industry').some((hit) => hit.from >= back.until && !isBesideReturn(reading, hit, back));

/** "Only factories are without power": whatever the state, nobody else is. */
const isOnly = (reading: Reading, group: Span): boolean =>
  hitsOf(reading, 'mod.only').some(
    (hit) =>
      (hit.until <= group.from && group.from - hit.until < LIMIT_REACH) ||
      (reading.language === 'ar' && hit.from === group.until),
  );

/** "Homes keep their supply", "la fibra regge". */
const isSparedGroup = (reading: Reading, group: Span): boolean =>
  hitsOf(reading, 'mod.exempt').some(
    (hit) =>
      hit.from >= group.until &&
      hit.from - group.until < LIMIT_REACH &&
      !hitsOf(reading, 'mod.negated').some(({ until }) => until === hit.from) &&
      isUnbroken(reading, { from: group.until, until: hit.from + 1 }),
  );

/** "Internet and mobile services", "mobile and internet services", "mobile calls and the internet": one of two that are meant. */
export const isJoined = (reading: Reading, concept: string): boolean =>
  hitsOf(reading, concept).some(
    (line) =>
      [line.from - 1, line.until].some((beside) => isJoining(reading, reading.sentence.tokens[beside]?.norm ?? '')) ||
      isJoinedOn(reading, line.from) ||
      isBesideInternet(reading, line) ||
      isBehindInternet(reading, line),
  );

/** The plain word for all of it, with an article that is written on to it. */
const INTERNET = /^(?:[ld]'|ال|و|وال)?(?:internet|интернет|інтернет|انترنت|اینترنت|인터넷)/u;

/** "Without mobile calls and internet": the noun of the line, and behind "and" all of the network. */
function isBesideInternet(reading: Reading, line: Span): boolean {
  const { tokens } = reading.sentence;
  const isInternet = ({ from, until }: Span) => tokens.slice(from, until).some(({ norm }) => INTERNET.test(norm));
  return hitsOf(reading, 'subject.internet').some(
    (noun) =>
      overlap(noun, line) &&
      !isInternet(noun) &&
      isJoining(reading, tokens[noun.until]?.norm ?? '') &&
      isInternet({ from: noun.until + 1, until: noun.until + 2 }),
  );
}

/** "Internet et téléphone mobile", 인터넷·휴대전화: all of the network, and behind "and" the noun of the line. */
function isBehindInternet(reading: Reading, line: Span): boolean {
  const { text, tokens } = reading.sentence;
  return hitsOf(reading, 'subject.internet').some((noun) => {
    const between = tokens.slice(noun.until, line.from);
    const said = text.slice(tokens[noun.until - 1]?.end, tokens[line.from]?.start);
    const isAll = tokens.slice(noun.from, noun.until).every(({ norm }) => INTERNET.test(norm));
    const isJoinedTo = isJoining(reading, between[0]?.norm ?? '') && !INTERNET.test(between[1]?.norm ?? '');
    // Korean writes "and" on to the noun before it.
    const isJoinedOnTo =
      /^\s*[·・/]\s*$/u.test(said) || (said === ' ' && /(?:과|와|및)$/u.test(tokens[noun.until - 1]?.norm ?? ''));
    return isAll && noun.until <= line.from && between.length <= 2 && (isJoinedTo || isJoinedOnTo);
  });
}

/** Tokens between a cut and the firms it is of. */
const OFFENDER_REACH = 2;
/** Tokens between a cut and the miners it is of: "of all the". */
const OBJECT_REACH = 4;

/** "Disconnection from the grid of all mining farms", "violators lose their power": nobody else is switched off; "blackout in a mining town" is everybody's. */
export function ofMiners(claim: Claim): Claim {
  const { dimension, state, reading, until } = claim;
  if (dimension !== 'power' || state !== 'cut') return claim;
  const isTheirs = hitsOf(reading, 'who.miners').some(
    ({ from }) =>
      from > until &&
      from - until <= OBJECT_REACH &&
      isUnbroken(reading, { from: until, until: from + 1 }) &&
      hasOf(reading, { from: until, until: from }),
  );
  const isOfSome =
    has(reading, 'mining') && hitsOf(reading, 'who.offenders').some((hit) => distance(hit, claim) <= OFFENDER_REACH);
  return isTheirs || isOfSome ? { ...claim, state: 'curtailed', who: 'miners' } : claim;
}

/** "Homes sit in the dark in turn", "go without power for seven hours a day": cuts by plan, in whatever words. */
export function inTurn(claim: Claim): Claim {
  const { dimension, state, reading, announced } = claim;
  const isByPlan = ['mod.inTurn', 'mod.hoursDaily'].some((concept) => sharesClause(reading, concept, claim));
  const isRation = dimension === 'power' && state === 'cut' && !announced && isByPlan;
  return isRation ? { ...claim, state: 'curtailed' } : claim;
}

/** A word that says whose it is, not where. */
const hasOf = (reading: Reading, { from, until }: Span): boolean =>
  !hitsOf(reading, 'place.in').some((hit) => hit.from >= from && hit.from < until) &&
  reading.sentence.tokens
    .slice(from, until)
    .some(({ norm }) => wordsOf(reading.language).lists['state.of']?.includes(norm));

/** "No curfew for a fifth night": an end that says for how long; "back after a second night offline" counts something else. */
export const isEndOfCount = ({ state, reading, ...span }: Claim): boolean =>
  state === 'restored' && hitsOf(reading, 'mod.streak').some((hit) => overlap(hit, span));
