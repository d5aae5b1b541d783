import type { ObservedState } from '../../status/observation.ts';
import { wordPattern } from '../../text/listed-words.ts';
import {
  distance,
  follows,
  hitsOf,
  isJoinedOn,
  isUnbroken,
  overlap,
  type Reading,
  type Span,
  VERB_LAST,
} from './annotated-sentence.ts';

/** Tokens between what is lifted and the word for it. */
const REACH = { before: 1, after: 3, expired: 6 } as const;

/** Whether the sentence says that a cut, a ration, an appeal or an emergency ends. */
export const isLiftedIn = (reading: Reading, state: ObservedState, span: Span): boolean =>
  state !== 'restored' &&
  (isLiftedBefore(reading, span) ||
    isLiftedAt(reading, span) ||
    (state === 'strained' && (follows(reading, 'mod.lifting', span, REACH.after) || isExpired(reading, span))));

/** "The emergency has run out"; not "the day ends in the dark". */
const isExpired = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'mod.expired').some(
    (hit) => reading.clauses[hit.from] === reading.clauses[span.from] && distance(hit, span) <= REACH.expired,
  );

/** "Ends power cuts"; not "vote ended, power cut", "cancels a rally and cuts power": what is lifted stands beside the word for it. */
function isLiftedBefore(reading: Reading, { from, until }: Span): boolean {
  // "Lifts two-hour power cuts"
  const hours = hitsOf(reading, 'recurs.hours').filter((hit) => overlap(hit, { from, until }));
  const begin = Math.min(from, ...hours.map((hit) => hit.from));
  return hitsOf(reading, 'mod.lifting').some(
    (hit) =>
      !isExpectation(reading, hit) &&
      !isOfTerm(reading, hit) &&
      ((hit.from > begin && hit.until <= until) ||
        (hit.until <= begin &&
          !VERB_LAST.has(reading.language) &&
          !isJoinedOn(reading, begin) &&
          ((begin - hit.until <= REACH.before && isUnbroken(reading, { from: hit.until, until })) ||
            // The colon of an hour parts no clauses here.
            isHour(reading, { from: hit.until, until: begin })))),
  );
}

/** "No longer expects cuts": what ends is the fear of them. */
const isExpectation = (reading: Reading, hit: Span): boolean =>
  hitsOf(reading, 'mod.unreal').some((unreal) => overlap(unreal, hit));

/** "Until the end of summer": what ends is the summer. */
const isOfTerm = (reading: Reading, ending: Span): boolean =>
  ['until', 'by'].some((concept) => hitsOf(reading, concept).some((hit) => overlap(hit, ending)));

/** An hour of the clock with the little words around it: "a las 23:00 horas los", "um 20 Uhr die". */
const hourBetween = wordPattern((any) => String.raw`^\s*(?:(?:${any('hour.around')}|\d{1,2}(?:[:.h]\d{2})?)\s+)+$`);

const isHour = ({ sentence: { text, tokens }, language }: Reading, { from, until }: Span): boolean => {
  const between = text.slice(tokens[from - 1]?.end, tokens[until]?.start);
  return from < until && /\d/u.test(between) && hourBetween(language).test(between);
};

/** Particles, days, hours and "all" between what ends and its verb: は18日昼に全て, 晚上8点, 오후 7시 56분 모두. */
const timeBetween = wordPattern(
  (any) => String.raw`^(?:[\s、,]|\d+\s?${any('hour.unit')}|${any('ended.between')})*$`,
  'u',
);
/** Behind the verb, what makes an end of it that has not come, or is asked for. */
const notEnded = wordPattern((any) => `^${any('ended.notYet')}`, 'u');

/** In languages whose verb comes last, and in Chinese: 計画停電、午後8時に全て終了. */
function isLiftedAt(reading: Reading, { until }: Span): boolean {
  if (!VERB_LAST.has(reading.language) && reading.language !== 'zh') return false;
  const { text, tokens } = reading.sentence;
  const [isTime, isNotEnd] = [timeBetween(reading.language), notEnded(reading.language)];
  return hitsOf(reading, 'mod.lifting').some(
    (hit) =>
      hit.from >= until &&
      reading.clauses[hit.from] === reading.clauses[until - 1] &&
      isTime.test(text.slice(tokens[until - 1]?.end, tokens[hit.from]?.start)) &&
      !isNotEnd.test(text.slice(tokens[hit.until - 1]?.end).trimStart()) &&
      ['mod.futureAfter', 'mod.unrealAfter', 'mod.negatedAfter'].every(
        (concept) => !follows(reading, concept, hit, REACH.after),
      ),
  );
}

/** "Power cuts of three hours through the end of June": what ends is the month. */
export const isEndOfTime = (reading: Reading, { from, until }: Span): boolean =>
  hitsOf(reading, 'endOf').some((hit) => hit.from >= from && hit.from < until && hit.until > until);
