import type { EpochMs } from '../../clock.ts';
import type { ObservedState } from '../../status/observation.ts';
import {
  answerTo,
  distance,
  follows,
  has,
  hitsOf,
  isUnbroken,
  overlap,
  precedes,
  type Reading,
  type Span,
  sharesClause,
  VERB_FINAL,
} from './annotated-sentence.ts';
import { type Claim, certaintyOf, groupOf, type IsPast, plain } from './claims.ts';
import { isPartOfIt, isWhole } from './extent.ts';
import { isNegated } from './hedging.ts';
import { isAskedByMiners, isWordOfMiners } from './miners-words.ts';
import { type Rejected, rejectedIn } from './rejection.ts';
import { endsAnother, isSetByLaw, repealsIn } from './repeal.ts';
import { tookEffectIn } from './since.ts';

/** Tokens between the rule and the mining it is about. */
const SUBJECT_REACH = 10;
const MODAL_REACH = 7;
/** Tokens between the name of a ban and the verb that says how far it has got. */
const MODAL_AFTER_REACH = 2;
const NEGATION_REACH = 3;
const DENIAL_REACH = 12;
/** Tokens between "lift" or "ends" and the ban. */
const EASE_REACH = 6;

/** What title and lead say of a rule as a whole. */
export interface LawContext {
  /** The title is about mining, so that "the ban" in the sentence is too. */
  readonly aboutMining: boolean;
  /** The rule is for new sites, permits or connections: whatever a headline calls it, it is no ban. */
  readonly onNewOnly: boolean;
  /** Who must sign it has not: passed by a parliament, it is a bill. */
  readonly isUnsigned: boolean;
  /** It has begun to apply: that a parliament passed it makes no bill of it. */
  readonly isInForce: boolean;
  /** The title tells of a bill and of no law: what the lead says of it is what it would do. */
  readonly isOfBill: boolean;
  /** A town or a county votes for its own territory: its vote is no step on the way, it is the rule. */
  readonly isByCouncil: boolean;
}

/**
 * What a sentence says the law does to mining. A rule is composed: its verb (ban, restrict, ease), how far it has got
 * (hedged, enacted, rejected, suspended by a court, run out) and that it is about mining and not about trading, coal or malware.
 */
export function regulationClaims(
  reading: Reading,
  isPast: IsPast,
  { aboutMining, onNewOnly, isUnsigned, isInForce, isOfBill, isByCouncil }: LawContext,
): Claim[] {
  const subjects = miningIn(reading);
  if (subjects.length === 0 && !aboutMining) return [];
  const nearMining = (span: Span) =>
    subjects.length === 0 || subjects.some((subject) => distance(subject, span) <= SUBJECT_REACH);
  const others = ['oneSite', 'empowers'].flatMap((concept) => hitsOf(reading, concept));
  // "Electricity for licensed miners": which ones they are.
  const isOfLicensed = (span: Span) =>
    hitsOf(reading, 'mod.licensed').some((hit) => hit.from <= span.from && span.until <= hit.until);
  const current = (concept: string) =>
    hitsOf(reading, concept).filter(
      (hit) =>
        nearMining(hit) &&
        isAsserted(reading, hit) &&
        !isOfLicensed(hit) &&
        !others.some((other) => overlap(other, hit)),
    );
  const claim = (state: ObservedState, span: Span, more: Partial<Claim> = {}): Claim[] => {
    const who = groupOf(reading, 'regulation', state, span);
    return [
      {
        ...plain,
        dimension: 'regulation',
        state,
        reading,
        from: span.from,
        until: span.until,
        certainty: (subjects.length === 0 ? 0.5 : 1) * certaintyOf(reading, span, isPast),
        partial: isPartOfIt(reading, span),
        whole: isWhole(reading, span),
        ...(who !== undefined && { who }),
        ...more,
      },
    ];
  };
  const negated = (span: Span) => isNegated(reading, span);
  const isBill = (span: Span) => !isInForce && (isOfBill || isHedged(reading, span, isByCouncil));
  const denied = (span: Span) => precedes(reading, 'mod.deny', span, DENIAL_REACH);
  /** A rule in force, or one that is only talked of, announced or denied. */
  const rule = (state: ObservedState, span: Span): Claim[] => {
    if (denied(span)) return claim(state, span, { polarity: 'denied' });
    if (negated(span)) return [];
    if (!isUnsigned && !isOfBill && isWordOfMiners(reading, span)) return [];
    if (isUnsigned || isBill(span)) return claim('proposed', span);
    const isBegun = isInForce || has(reading, 'extended');
    return claim(state, span, { announced: !isBegun && isDecided(reading, span) });
  };

  // "Forbids towns to ban mining": the ban in it is the one that there will not be.
  const [shield] = hitsOf(reading, 'protects').filter((hit) => nearMining(hit) && isAsserted(reading, hit));
  if (shield !== undefined && !negated(shield)) {
    const isTabled = isUnsigned || isOfBill || isHedged(without(reading, shield), shield);
    return claim(isTabled ? 'proposed' : 'eased', shield, { partial: false });
  }
  const [ban] = current('ban');
  const [restriction] = current('restrict').filter((hit) => !negated(hit));
  // "Orders not to apply the law": the "not" is its own.
  const [blocked] = current('suspended').filter(
    (hit) => !isNegated(reading, { from: hit.from, until: hit.from + 1 }, hit),
  );
  const [ration] = current('power.curtailed');
  // "The decree was signed: miners keep a tenth" names no decree on miners.
  const [law] = current('lawOn').filter((hit) => reading.clauses[hit.from] === reading.clauses[hit.until - 1]);
  const measure = ban ?? restriction ?? ration ?? law;
  if (blocked !== undefined && measure !== undefined) return claim('eased', blocked);
  const restrictions = current('restrict');
  // "Scraps the tax break": what is scrapped is the relief.
  const repeals = repealsIn(reading, [...current('ban'), ...current('lawOn')]);
  const reliefs = [...current('ease'), ...repeals].filter((hit) => !endsAnother(reading, hit));
  const eases = reliefs.filter((ease) => !restrictions.some((rule) => isAround(rule, ease)));
  const rules = ['ban', 'restrict', 'tariff'].flatMap(current);
  const rejected = rejectedIn(reading, rules, reliefs);
  const [ease] = eases.filter((hit) => !negated(hit));
  // "Gives green light to mining, ban rejected": mining is what the news is about.
  if (rejected?.what === 'bill')
    return ease === undefined
      ? claim('proposed', rejected.at, { polarity: 'denied', isDropped: true, partial: false })
      : claim('eased', ease);
  if (rejected?.what === 'protest') return [];
  if (rejected !== undefined) return standing(reading, rejected.what, rules, onNewOnly, claim);
  if (ease !== undefined && isAskedByMiners(reading, ease)) return [];
  if (ease !== undefined) return isUnsigned ? claim('proposed', ease) : eased(reading, ease, ban, claim, onNewOnly);
  const [relief] = current('relief').filter((hit) => !negated(hit));
  // A tax that falls is still one: what it was part of is not over.
  if (relief !== undefined && ban === undefined)
    return claim(isBill(relief) || isUnsigned ? 'proposed' : 'eased', relief, { partial: true });
  if (ban !== undefined) {
    const isOfSome = (onNewOnly && !isOnAll(reading, ban)) || isOfMeans(reading, ban);
    return rule(isOfSome ? 'restricted' : 'banned', ban);
  }
  const limit = restriction ?? current('power.curtailed').find((hit) => isSetByLaw(reading, hit));
  if (limit !== undefined) return rule('restricted', limit);
  const tariffs = tariffOf(
    reading,
    current('tariff').filter((hit) => !negated(hit)),
    rule,
  );
  if (law !== undefined && tariffs.length === 0 && has(reading, 'consulted')) return claim('proposed', law);
  // A law on mining that begins to apply sets terms for it, whatever they are.
  return tariffs.length === 0 && law !== undefined && (isInForce || has(reading, 'enacted'))
    ? claim('restricted', law)
    : tariffs;
}

/** "Bans the use of subsidised power for mining": of one way to mine; not "bans mining over the use of subsidised power". */
const isOfMeans = (reading: Reading, ban: Span): boolean =>
  hitsOf(reading, 'means').some(
    (means) =>
      reading.clauses[means.from] === reading.clauses[ban.from] &&
      !precedes(reading, 'mod.cause', means, NEGATION_REACH),
  );

/** It begins before the other, or with it and goes on. */
const isAround = (rule: Span, ease: Span): boolean =>
  overlap(rule, ease) && (rule.from < ease.from || (rule.from === ease.from && rule.until > ease.until));

/** The sentence as if what the span says did not talk of plans: "forbids towns to ban" plans no ban. */
const without = (reading: Reading, span: Span): Reading => ({
  ...reading,
  hits: new Map([...reading.hits].map(([concept, hits]) => [concept, hits.filter((hit) => !overlap(hit, span))])),
});

/** Power that becomes dearer for all is no rule on mining: one that names miners as its payers is, or an authority that acts. */
function tariffOf(reading: Reading, tariffs: readonly Span[], rule: (state: ObservedState, span: Span) => Claim[]) {
  const isForMiners = (hit: Span) => hitsOf(reading, 'who.miners').some((miners) => overlap(miners, hit));
  const tariff = tariffs.find(isForMiners) ?? (has(reading, 'authority') ? tariffs[0] : undefined);
  return tariff === undefined ? [] : rule('restricted', tariff);
}

type Make = (state: ObservedState, span: Span, more?: Partial<Claim>) => Claim[];

/** What a suit against it, or a call to lift it, that was rejected leaves as it is. */
function standing(reading: Reading, what: Rejected, [rule]: readonly Span[], onNewOnly: boolean, claim: Make): Claim[] {
  if (rule === undefined) return [];
  if (what === 'contest' && isHedged(reading, rule)) return claim('proposed', rule);
  const isBan = !onNewOnly && hitsOf(reading, 'ban').some((hit) => overlap(hit, rule));
  return claim(isBan ? 'banned' : 'restricted', rule, { standing: true, lasting: true });
}

/** "Lifts the ban"; "to lift the ban in September" is a ban until then. */
function eased(reading: Reading, ease: Span, ban: Span | undefined, claim: Make, onNewOnly: boolean): Claim[] {
  const isLater =
    precedes(reading, 'mod.future', ease, NEGATION_REACH) || has(reading, 'later') || isIntended(reading, ease);
  const isOfBan = ban !== undefined && distance(ban, ease) <= EASE_REACH;
  if (isLater && isOfBan) return claim(onNewOnly ? 'restricted' : 'banned', ban, { standing: true, lasting: true });
  return claim(isHedged(reading, ease) ? 'proposed' : 'eased', ease);
}

/** In a headline: "Iran to lift ban". */
const isIntended = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'intended').some((hit) => hit.until <= span.from + 1 && span.from - hit.until <= 1);

/** @returns where the sentence speaks of mining coins, not of coal, data or liquidity. */
export function miningIn(reading: Reading): Span[] {
  const foreign = hitsOf(reading, 'foreign.mining');
  return hitsOf(reading, 'mining').filter((hit) => !foreign.some((other) => distance(other, hit) === 0));
}

/** "The law took effect on Monday", told of now. */
export const isToldInForce = (reading: Reading, isPast: IsPast, publishedAt: EpochMs | null): boolean =>
  tookEffectIn(reading, publishedAt).some(
    (hit) =>
      !isPast(hit.from) &&
      answerTo(reading, hit) === undefined &&
      ['modal', 'mod.negated', 'mod.future'].every((concept) => !precedes(reading, concept, hit, NEGATION_REACH)) &&
      !hitsOf(reading, 'announces').some((other) => overlap(other, hit)),
  );

/** "Shut all projects and approve no new ones"; "suspend all new requests" is of new ones. */
const isOnAll = (reading: Reading, ban: Span): boolean =>
  hitsOf(reading, 'mod.all').some((all) => overlap(all, ban)) &&
  !hitsOf(reading, 'permits').some((hit) => distance(hit, ban) <= NEGATION_REACH);

/** A moratorium on permits, on connections, on new sites leaves those that run alone. */
export const isOnNewOnly = (reading: Reading): boolean => has(reading, 'permits');

/** Of the past ("after the ban"), the cause of other news ("amid a push to ban") or only feared ("expectations of a crackdown"). */
const isInPassing = (reading: Reading, span: Span): boolean =>
  precedes(reading, 'mod.background', span, 1) ||
  ['mod.cause', 'rumoured'].some((concept) => precedes(reading, concept, span, NEGATION_REACH));

/** A verb may span a comma, a question asserts nothing. */
const isAsserted = (reading: Reading, span: Span): boolean =>
  (answerTo(reading, span) ?? 'yes') === 'yes' && !isInPassing(reading, span);

/** It will be so, by a decision that is made: "will be banned from 1 December". */
const isDecided = (reading: Reading, span: Span): boolean =>
  precedes(reading, 'mod.future', span, NEGATION_REACH) ||
  // "Forbidden until 15 March, then every winter": the word for "until" leads to the end of what is so now.
  (has(reading, 'later') && !has(reading, 'term.next'));

/**
 * Talked about, not in force: a bill, a call, a plan; a law that is signed is in force whatever else is said.
 * Kazakh puts the verb, and with it the intention, last.
 */
function isHedged(reading: Reading, span: Span, isByCouncil = false): boolean {
  const bills = hitsOf(reading, 'bill');
  const isEnacted = hitsOf(reading, 'enacted').some(
    (hit) =>
      !precedes(reading, 'modal', hit, MODAL_REACH) &&
      !precedes(reading, 'mod.negated', hit, NEGATION_REACH) &&
      !isAwaited(reading, hit) &&
      // "Проект постановления": the draft of a decree is none.
      !bills.some((bill) => overlap(bill, hit) && bill.from < hit.from),
  );
  if (isEnacted) return false;
  // "Nobody may mine": the verb is the ban itself.
  if (isOnlyTalk(reading, isByCouncil) || precedes(without(reading, span), 'modal', span, MODAL_REACH)) return true;
  // "A ban on mining may be brought in": the verb of the ban stands behind its name.
  if (hitsOf(reading, 'ban').some((hit) => overlap(hit, span)) && follows(reading, 'modal', span, MODAL_AFTER_REACH))
    return true;
  return VERB_FINAL.has(reading.language) && sharesClause(reading, 'modal', span);
}

/** Tokens between "until" and what is awaited. */
const AWAITED_REACH = 8;

/** "Until parliament passes a law": it has passed none. */
const isAwaited = (reading: Reading, enacted: Span): boolean =>
  hitsOf(reading, 'until').some(
    (hit) =>
      hit.until <= enacted.from &&
      enacted.from - hit.until <= AWAITED_REACH &&
      isUnbroken(reading, { from: hit.until, until: enacted.from + 1 }),
  );

/** "Russia to ban mining from 1 January": with its day, a verb of the future is a decision. */
function isOnlyTalk(reading: Reading, isByCouncil: boolean): boolean {
  const decided = [
    ...(has(reading, 'later') ? [...hitsOf(reading, 'mod.future'), ...hitsOf(reading, 'intended')] : []),
    ...(isByCouncil ? hitsOf(reading, 'voted') : []),
    // "New connection requests": what is asked for is power, not a rule.
    ...hitsOf(reading, 'permits'),
  ];
  return hitsOf(reading, 'hedge').some((hit) => !decided.some((future) => overlap(future, hit)));
}
