import { distance, hitsOf, overlap, precedes, type Reading, type Span } from './annotated-sentence.ts';
import { isNegated } from './hedging.ts';

/** Tokens between a rule, or its bill, and the word that it was turned down. */
const RULE_REACH = 4;
/** Tokens between "rejects" and the suit, or the lifting, that is rejected. */
const OBJECT_REACH = 3;
/** Tokens between those who reject and their verb. */
const ACTOR_REACH = 2;

/**
 * What a sentence says was turned down. `bill`: a rule that is only proposed, so that nothing changes; `contest`: what was
 * brought against a rule or a bill, which stands; `easing`: the lifting of a ban, which stands;
 * `protest`: those who have no say reject it, and whether it is law is not told.
 */
export type Rejected = 'bill' | 'contest' | 'easing' | 'protest';

/**
 * @param rules where the sentence names what would be forbidden, limited or taxed.
 * @param eases where it names the lifting of a rule.
 */
export function rejectedIn(
  reading: Reading,
  rules: readonly Span[],
  eases: readonly Span[],
): { readonly what: Rejected; readonly at: Span } | undefined {
  const bans = hitsOf(reading, 'ban');
  const ofBan = eases.filter((ease) => bans.some((ban) => overlap(ban, ease)));
  const isOfEase = (hit: Span) => eases.some((ease) => overlap(ease, hit));
  const kept = ofBan.find((ease) => isNegated(reading, ease));
  if (kept !== undefined) return { what: 'easing', at: kept };
  const rejections = hitsOf(reading, 'reject').filter(
    (hit) => !isOfEase(hit) && !precedes(reading, 'mod.background', hit, 1) && !isBanItself(reading, hit),
  );
  for (const at of rejections) {
    const isNear = (reach: number) => (other: Span) =>
      reading.clauses[other.from] === reading.clauses[at.from] && distance(other, at) <= reach;
    if (isNegated(reading, at)) {
      if (hitsOf(reading, 'bill').some(isNear(RULE_REACH))) return { what: 'contest', at };
      continue;
    }
    if (ofBan.some(isNear(OBJECT_REACH))) return { what: 'easing', at };
    if (hitsOf(reading, 'contest').some(isNear(OBJECT_REACH))) return { what: 'contest', at };
    // "No new projects": what is planned are sites, not a law.
    const isOfSites = (bill: Span) => hitsOf(reading, 'permits').some((permit) => overlap(permit, bill));
    const named = [...rules, ...hitsOf(reading, 'bill').filter((bill) => !isOfSites(bill))];
    if (named.some(isNear(RULE_REACH))) return { what: isByOthers(reading, at) ? 'protest' : 'bill', at };
  }
  return undefined;
}

/** "Veta la minería" forbids it, "veta la ley" turns a law down: one verb, and its object says which. */
function isBanItself(reading: Reading, hit: Span): boolean {
  const isSame = (other: Span) => other.from === hit.from && other.until === hit.until;
  if (!hitsOf(reading, 'ban').some(isSame)) return false;
  return !['bill', 'law', 'ban', 'restrict', 'tariff'].some((concept) =>
    hitsOf(reading, concept).some(
      (other) => other.from >= hit.until && other.from - hit.until <= OBJECT_REACH && !isSame(other),
    ),
  );
}

/** "Miners reject the tariff": they have no say. "A bill on miners fails" is another matter. */
function isByOthers(reading: Reading, { from }: Span): boolean {
  const isBefore = (reach: number) => (hit: Span) =>
    reading.clauses[hit.from] === reading.clauses[from] && hit.until <= from && from - hit.until <= reach;
  const isActor = ['bystander', 'who.miners'].some((concept) => hitsOf(reading, concept).some(isBefore(ACTOR_REACH)));
  const isObjectFirst = ['bill', 'ban', 'restrict', 'tariff'].some((concept) =>
    hitsOf(reading, concept).some(isBefore(from)),
  );
  return isActor && !isObjectFirst;
}
