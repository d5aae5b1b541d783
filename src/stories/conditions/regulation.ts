import type { ObservedState } from '../../status/observation.ts';
import { distance, has, hitsOf, precedes, type Reading, type Span, sharesClause } from './annotated-sentence.ts';
import { type Claim, certaintyOf, type IsPast } from './claims.ts';

/** Tokens between the rule and the mining it is about. */
const SUBJECT_REACH = 10;
/** Tokens between a ban and the word that it was rejected. */
const REJECT_REACH = 4;
const MODAL_REACH = 7;
const NEGATION_REACH = 3;

/**
 * What a sentence says the law does to mining. A rule is composed: its verb (ban, restrict, ease), how far it has got
 * (hedged, enacted, rejected) and that it is about mining and not about trading, coal or malware.
 * @param aboutMining the title is about mining, so that "the ban" in the sentence is too.
 */
export function regulationClaims(reading: Reading, aboutMining: boolean, isPast: IsPast): Claim[] {
  const subjects = miningIn(reading);
  if (subjects.length === 0 && !aboutMining) return [];
  const nearMining = (span: Span) =>
    subjects.length === 0 || subjects.some((subject) => distance(subject, span) <= SUBJECT_REACH);
  const current = (concept: string) =>
    hitsOf(reading, concept).filter((hit) => nearMining(hit) && isAsserted(reading, hit));
  const claim = (state: ObservedState, span: Span): Claim[] => [
    {
      dimension: 'regulation',
      state,
      reading,
      from: span.from,
      until: span.until,
      certainty: (subjects.length === 0 ? 0.5 : 1) * certaintyOf(reading, span, isPast),
      partial: false,
      lasting: false,
    },
  ];
  const denied = (span: Span) => precedes(reading, 'mod.negated', span, NEGATION_REACH);

  const [ban] = current('ban');
  if (ban !== undefined && isRejected(reading, ban)) return claim(isAsked(reading, ban) ? 'proposed' : 'eased', ban);
  const [ease] = current('ease').filter((hit) => !denied(hit));
  if (ease !== undefined) return claim(isHedged(reading, ease) ? 'proposed' : 'eased', ease);
  if (ban !== undefined) {
    if (denied(ban)) return [];
    return claim(isHedged(reading, ban) ? 'proposed' : 'banned', ban);
  }
  const [restriction] = current('restrict').filter((hit) => !denied(hit));
  if (restriction !== undefined) return claim(isHedged(reading, restriction) ? 'proposed' : 'restricted', restriction);
  const [tariff] = current('tariff').filter((hit) => !denied(hit));
  if (tariff === undefined) return [];
  if (isHedged(reading, tariff)) return claim('proposed', tariff);
  return has(reading, 'authority') ? claim('restricted', tariff) : [];
}

/** @returns where the sentence speaks of mining coins, not of coal, data or liquidity. */
export function miningIn(reading: Reading): Span[] {
  const foreign = hitsOf(reading, 'foreign.mining');
  return hitsOf(reading, 'mining').filter((hit) => !foreign.some((other) => distance(other, hit) === 0));
}

/** "After the rejected ban" does not count: that rejection is the background of other news. */
function isRejected(reading: Reading, ban: Span): boolean {
  return hitsOf(reading, 'reject').some(
    (hit) => distance(hit, ban) <= REJECT_REACH && !precedes(reading, 'mod.background', hit, 1),
  );
}

/** Of the past ("after the ban"), the cause of other news ("amid a push to ban") or only feared ("expectations of a crackdown"). */
const isInPassing = (reading: Reading, span: Span): boolean =>
  precedes(reading, 'mod.background', span, 1) ||
  ['mod.cause', 'rumoured'].some((concept) => precedes(reading, concept, span, NEGATION_REACH));

/** A verb may span a comma, a question asserts nothing. */
const isAsserted = (reading: Reading, span: Span): boolean =>
  !reading.asked.has(reading.clauses[span.from] ?? -1) && !isInPassing(reading, span);

const isAsked = (reading: Reading, span: Span): boolean => precedes(reading, 'request', span, SUBJECT_REACH);

/**
 * Talked about, not in force: a bill, a call, a plan; a law that is signed is in force whatever else is said.
 * Kazakh puts the verb, and with it the intention, last.
 */
function isHedged(reading: Reading, span: Span): boolean {
  const isEnacted = hitsOf(reading, 'enacted').some(
    (hit) => !precedes(reading, 'modal', hit, MODAL_REACH) && !precedes(reading, 'mod.negated', hit, NEGATION_REACH),
  );
  if (isEnacted) return false;
  if (has(reading, 'hedge') || precedes(reading, 'modal', span, MODAL_REACH)) return true;
  return reading.language === 'kk' && sharesClause(reading, 'modal', span);
}
