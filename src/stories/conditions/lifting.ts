import type { ObservedState } from '../../status/observation.ts';
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
const HOUR_BETWEEN =
  /^\s*(?:(?:a|à|às|ab|al?le|at|aux?|d[aeo]s?|de[lrm]?|die|el|gli|i|l[ae]s?|los|o|om|os|as|seit|the|um|vers|в|о|об|around|about|sobre|cerca de|gegen|local time|hora local|heure locale|ora locale|\d{1,2}(?:[:.h]\d{2})?|a\.?m\.?|p\.?m\.?|h|horas?|heures?|hrs?|uhr|ore|час(?:ов|а)?|годин[иіу]?)\s+)+$/iu;

const isHour = ({ sentence: { text, tokens } }: Reading, { from, until }: Span): boolean => {
  const between = text.slice(tokens[from - 1]?.end, tokens[until]?.start);
  return from < until && /\d/u.test(between) && HOUR_BETWEEN.test(between);
};

/** Particles, days, hours and "all" between what ends and its verb: は18日昼に全て, 晚上8点, 오후 7시 56분 모두. */
const TIME_BETWEEN =
  /^(?:[\s、,はがも을를이가은는도に]|\d+\s?[年月日号號时時点點分시분일월]|半|から|부터|까지|에|午[前後]|正午|[昼夜朝晚]|夕方|未明|深夜|早朝|[上下]午|中午|晚[上间間]|凌晨|傍晚|[于在已]|周[一二三四五六日]|星期[一二三四五六日天]|今[天日早晚]|昨[天日晚]|[月火水木金土日]曜日?|오[전후]|저녁|밤|새벽|정오|낮|오늘|어제|전날|이날|全て|すべて|全部|全面(?:的に)?|全数|全數|모두|전부|완전히|전면|전국|ごろ|頃|께|쯤|경)*$/u;
/** Behind the verb, what makes an end of it that has not come, or is asked for. */
const NOT_ENDED =
  /^(?:へ|予定|見通し|見込み|方針|検討|要[求請请]|を?求|され(?:ず|ない)|し(?:ない|て(?:い)?ない)|せず|できず|前|后|後|時|时|之前|前に|まで|하지|되지|될|할|예정|방침|검토|요구|촉구|전망|못|안|전|여부|条件|的)/u;

/** In languages whose verb comes last, and in Chinese: 計画停電、午後8時に全て終了. */
function isLiftedAt(reading: Reading, { until }: Span): boolean {
  if (!VERB_LAST.has(reading.language) && reading.language !== 'zh') return false;
  const { text, tokens } = reading.sentence;
  return hitsOf(reading, 'mod.lifting').some(
    (hit) =>
      hit.from >= until &&
      reading.clauses[hit.from] === reading.clauses[until - 1] &&
      TIME_BETWEEN.test(text.slice(tokens[until - 1]?.end, tokens[hit.from]?.start)) &&
      !NOT_ENDED.test(text.slice(tokens[hit.until - 1]?.end).trimStart()) &&
      ['mod.futureAfter', 'mod.unrealAfter', 'mod.negatedAfter'].every(
        (concept) => !follows(reading, concept, hit, REACH.after),
      ),
  );
}

/** "Power cuts of three hours through the end of June": what ends is the month. */
export const isEndOfTime = (reading: Reading, { from, until }: Span): boolean =>
  hitsOf(reading, 'endOf').some((hit) => hit.from >= from && hit.from < until && hit.until > until);
