import { DAY_MS, type EpochMs, NOON_MS } from '../../clock.ts';
import { has, hitsOf, overlap, type Reading, type Span } from './annotated-sentence.ts';
import type { DateMention } from './date-mentions.ts';

// An hour is digits with minutes or with a word beside them, which no phrase can say.
const UNIT = String.raw`\s?(?:(?:h|horas|heures|hrs|uhr|ore|ч|час(?:ов|а|ом|ами)?|год|годин(?:[иу]|ами|ою)?|a\.?m\b\.?|p\.?m\b\.?)(?!\p{L})|[时時点點시])`;
const DIGITS = String.raw`(?<![\d٠-٩۰-۹.:])[\d٠-٩۰-۹]{1,2}`;
// 15-ю, 15-тен, 15'ten
const ENDING = String.raw`(?:[-'’]\p{L}{1,4})?`;
const HOUR = String.raw`${DIGITS}(?:[:.h]\d{2}(?:${UNIT})?|${ENDING}${UNIT})`;
const BARE = `${DIGITS}${ENDING}`;
const TO = String.raw`(?:\s?[-–—~～]\s?|\s(?:to|and|till|until|a|à|às|as|et|y|e|bis|und|al|alle|do|i|до|і|та|и|ile|ve|حتى|إلى|تا)\s(?:las\s|les\s|le\s|as\s)?|[至到]|から|부터\s?)(?:午[前後]|[上下]午|晚上?|오[전후]\s?)?`;
const LEAD = String.raw`(?:godz(?:\.|in\p{L}*)|saat\p{L}*|de las|das|dalle|(?:tra|fra) le|entre (?:las|as)|сағат|między|pomiędzy|الساعة|ساعت)\s`;
const NO_AMOUNT = String.raw`(?![\d:]|[.,]\d|\s?(?:[%٪％]|per ?cent|[GM]W|[ГМ]Вт|mil\b))`;
/** "Entre 18 h et 20 h", "od 16:00 do 19:00", 18时至22时: one of the two at least is marked as an hour. */
const RANGE = new RegExp(
  `${HOUR}${TO}(?:${HOUR}|${BARE})${NO_AMOUNT}|${BARE}${TO}${HOUR}${NO_AMOUNT}|${LEAD}${BARE}${TO}${BARE}${NO_AMOUNT}`,
  'iu',
);

/** The tokens of hours of some day, not of every day. */
function hoursIn(reading: Reading): Span | undefined {
  const { text, tokens } = reading.sentence;
  const found = RANGE.exec(text);
  if (found === null) return undefined;
  const from = tokens.findIndex((token) => token.end > found.index);
  const after = tokens.findIndex((token) => token.start >= found.index + found[0].length);
  const span = { from, until: after < 0 ? tokens.length : after };
  // "Entre las 17 y las 20" alone may be of every day, and is a phrase for it.
  return hitsOf(reading, 'recurs').every((hit) => overlap(hit, span)) ? span : undefined;
}

/** News of hours tells of a day ago; of the same weekday the one ahead is meant where the other is further back. */
const HOURS_BACK_MS = 2 * DAY_MS;

/** "Cuts on Monday from 15 to 21", said on a Thursday: it is a notice, unless the words are those of a tale. */
export const isOfHoursAhead = (reading: Reading, day: EpochMs, publishedAt: EpochMs): boolean =>
  day < publishedAt - HOURS_BACK_MS &&
  hasHours(reading) &&
  !['mod.was', 'mod.past', 'power.restored', 'internet.restored'].some((concept) => has(reading, concept));

export const hasHours = (reading: Reading): boolean => hoursIn(reading) !== undefined;

/**
 * The end of hours, as the day they are of: an hour has no zone.
 * @param days told in the sentence. Where none is, it is today by the clock of half of the world and tomorrow by the other's.
 */
export function endOfHours(reading: Reading, days: readonly DateMention[], publishedAt: EpochMs): DateMention[] {
  const span = days.some(({ isEnd }) => isEnd) ? undefined : hoursIn(reading);
  if (span === undefined || (days.length === 0 && has(reading, 'recurs'))) return [];
  const [day] = [...days].sort((a, b) => Math.abs(a.from - span.from) - Math.abs(b.from - span.from));
  const at = Math.floor((day?.at ?? publishedAt + DAY_MS / 2) / DAY_MS) * DAY_MS + NOON_MS;
  return [{ ...span, at, precision: 'day', isEnd: true }];
}

const WEEK_MS = 7 * DAY_MS;

/**
 * "From 4 am to 3.30 pm on Sunday", told on Saturday: where the end is of the Sunday to come, so is the beginning, which
 * without a word of the future is read as the Sunday that was.
 */
export function onOneDay<T extends { readonly since?: EpochMs; readonly until?: EpochMs }>(
  times: T,
  readings: readonly Reading[],
  publishedAt: EpochMs | null,
): T {
  const { since, until } = times;
  if (publishedAt === null || since === undefined || until === undefined) return times;
  const isParted = since < publishedAt && until > publishedAt && Math.abs(until - since - WEEK_MS) < DAY_MS / 2;
  return isParted && readings.some(hasHours) ? { ...times, since: since + WEEK_MS } : times;
}
