import { wordsOf } from '../../text/phrase-files.ts';
import {
  distance,
  follows,
  has,
  hitsOf,
  isJoinedOn,
  isJoining,
  isUnbroken,
  overlap,
  precedes,
  type Reading,
  type Span,
  VERB_LAST,
} from './annotated-sentence.ts';

/** Tokens between a word of repeal and the rule: "scraps the law of 2021 that barred". */
const RULE_REACH = 8;
/** Tokens between "proposed" and the rule. */
const PROPOSED_REACH = 1;

/**
 * "Scraps the law that banned mining", "the court finds the ban unconstitutional": the rule is named by what ends it.
 * @param rules where the sentence names what is forbidden, limited, or the law. @returns each with its word of repeal.
 */
export function repealsIn(reading: Reading, rules: readonly Span[]): Span[] {
  // "A lawyer tells the court that the ban is unlawful": nobody has ruled.
  const isSlammed = (word: Span) => hitsOf(reading, 'slams').some((slam) => overlap(slam, word));
  const voids = has(reading, 'court') ? hitsOf(reading, 'void').filter((word) => !isSlammed(word)) : [];
  return [...hitsOf(reading, 'repeal'), ...voids].flatMap((word) => {
    const rule = rules.find(
      (one) => isRepealed(reading, one, word) && (!voids.includes(word) || isOfVerdict(reading, one, word)),
    );
    if (rule === undefined) return [];
    // "The ban is not in line with the constitution": the "not" is the word's own.
    return [rule.until <= word.from ? word : { from: word.from, until: Math.max(word.until, rule.until) }];
  });
}

/** Languages in which a comma before a verb begins another thing, and no relative clause. */
const COMMA_PARTS: ReadonlySet<string> = new Set(['en', 'es', 'fr', 'it', 'pt']);

/** "Scraps tax breaks and bans mining": the words of an end reach to a ban that another verb makes. */
export function endsAnother(reading: Reading, ease: Span): boolean {
  const { text, tokens } = reading.sentence;
  // "폐지하고": a verb that another follows.
  if (reading.language === 'ko' && /[고며]$/u.test(tokens[ease.from]?.norm ?? '')) return true;
  return hitsOf(reading, 'ban').some(({ from }) => {
    if (from <= ease.from || from >= ease.until) return false;
    const before = tokens[from - 1];
    const gap = text.slice(before?.end, tokens[from]?.start);
    // "... and introduced a ban"
    const isNew = hitsOf(reading, 'enacted').some((hit) => hit.from <= from - 1 && from - 1 < hit.until);
    return (
      isJoining(reading, before?.norm ?? '') ||
      (isNew && isJoining(reading, tokens[from - 2]?.norm ?? '')) ||
      isJoinedOn(reading, from) ||
      /[并並]/u.test(before?.norm ?? '') ||
      (COMMA_PARTS.has(reading.language) && gap.includes(','))
    );
  });
}

/** In one clause, or right behind a colon; not "upholds the ban but voids the fine", and no plan of a rule. */
function isRepealed(reading: Reading, rule: Span, word: Span): boolean {
  // "Scraps tax breaks": the verb is part of the rule.
  if (rule.from === word.from || (rule.from < word.from && rule.until >= word.until)) return false;
  const { clauses } = reading;
  const isBehind = rule.until <= word.from;
  // "Cancels the permits and bans mining", where the verb ends its clause.
  if (OBJECT_FIRST.has(reading.language) && rule.from >= word.until) return false;
  const isClose =
    clauses[rule.from] === clauses[word.from] || (isBehind && (clauses[rule.from] ?? 0) + 1 === clauses[word.from]);
  if (!isClose || distance(rule, word) > RULE_REACH || precedes(reading, 'hedge', rule, PROPOSED_REACH)) return false;
  const between = { from: Math.min(rule.until, word.until), until: Math.max(rule.from, word.from) };
  // "Scraps plans to ban", "cancels licences, bans mining": what ends is named between.
  const isOfAnother = ['bill', 'modal', 'restrict', 'tariff', 'permits'].some((concept) =>
    hitsOf(reading, concept).some(
      (hit) => hit.from >= between.from && hit.until <= between.until && !overlap(hit, rule) && !overlap(hit, word),
    ),
  );
  return !isOfAnother && !isTurned(reading, between);
}

/** Languages that name what ends before the verb that ends it. */
const OBJECT_FIRST: ReadonlySet<string> = new Set([...VERB_LAST, 'fa']);

/** "The ban is unlawful", says a court; with a comma between, something else is. */
const isOfVerdict = (reading: Reading, rule: Span, word: Span): boolean =>
  reading.clauses[rule.from] !== reading.clauses[word.from] ||
  isUnbroken(reading, { from: Math.min(rule.until, word.until), until: Math.max(rule.from, word.from) + 1 });

/** Tokens between a law and the ration that it sets: "a law on limits of power". */
const LAW_REACH = 4;

/** "Signs a law capping power for miners": nobody is switched off, a rule is made. */
export const isSetByLaw = (reading: Reading, span: Span): boolean =>
  has(reading, 'mining') &&
  (precedes(reading, 'law', span, LAW_REACH) ||
    (VERB_LAST.has(reading.language) && follows(reading, 'law', span, LAW_REACH)));

/** A word that joins or turns stands between: what follows it is another thing. */
function isTurned(reading: Reading, { from, until }: Span): boolean {
  const turns = wordsOf(reading.language).lists['state.contrast'] ?? [];
  return reading.sentence.tokens
    .slice(from, until)
    .some(({ norm }) => isJoining(reading, norm) || turns.includes(norm));
}
