import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '../../clock.ts';
import type { Reading } from './annotated-sentence.ts';
import type { DateMention } from './date-mentions.ts';

/** What stands between hour and minutes, or behind the hour: "16 h 30", "8 Uhr 15", "8 ч 30 мин". */
const UNIT = String.raw` ?(?:Uhr|h(?:eures?|oras?|rs)?|horas|ore|ч(?:ас(?:ов|а)?)?\.?|год(?:ин[аиу]?)?\.?|[時时点點시])(?!\p{L}) ?`;
const MINUTE = String.raw` ?(?:min|мин|хв)\.?(?!\p{L})`;
const HOUR = String.raw`(\d{1,2})(?:(?:[:.]|${UNIT})?(\d{2})(?:${MINUTE})?)?(?:${UNIT})?(?:['’]\p{L}{1,4})?`;
const TO = String.raw`\s?(?:[-–]| (?:à|a|às|to|and|et|y|e|bis|und|al|alle|do|до|и|та|إلى|حتى|تا) )\s?`;
/** Hours of a text are kept only where it says that they are UTC; a local hour has no zone, so only its day is kept. */
const UTC_HOUR = new RegExp(
  String.raw`(?<![\d.:])${HOUR}(?:${TO}${HOUR})?\s?(?:\(?(?:UTC|GMT|Z)\b|بتوقيت غرينتش|به وقت گرینویچ)`,
  'gu',
);
/** 協定世界時18日5時30分: where the clock is named before the hour, a day may stand between. */
const HOUR_OF_UTC =
  /(?:協定世界時|世界標準時|协调世界时|世界协调时|协调世界時|協調世界時|世界標準時間|협정\s?세계시|세계협정시|UTC(?:時間|时间|時刻)?|GMT)(?:で|的|기준)?[^\p{N}。]{0,5}(?:\d{1,2}[日号號일]\s?)?(\d{1,2})(?:[:：]|[時时点點시]\s?)(?:(\d{2})분?)?/gu;
/** ٠ to ٩ and ۰ to ۹: the last four bits are the value. */
const withDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 15));

/** `10:33 UTC`, `01:00-05:30 UTC`: of the day that the sentence names nearest to it, else of the publication or the day before. */
export function utcHours(reading: Reading, publishedAt: EpochMs, days: readonly DateMention[]): DateMention[] {
  const { text, tokens } = reading.sentence;
  if (!/UTC|GMT|\dZ\b|غرينتش|گرینویچ|世界[標协協调調]|协调世界|協[定調]世界|세계시|세계협정/u.test(text)) return [];
  const told = withDigits(text);
  const after = [...told.matchAll(UTC_HOUR)];
  const found = after.length > 0 ? after : [...told.matchAll(HOUR_OF_UTC)];
  return found.flatMap((match): DateMention[] => {
    const from = tokens.findIndex((token) => token.end > match.index);
    if (from < 0) return [];
    const after = tokens.findIndex((token) => token.start >= match.index + match[0].length);
    const span = { from, until: after < 0 ? tokens.length : after };
    const minutes = (hour = '', minute = '') => (Number(hour) * 60 + Number(minute)) * MINUTE_MS;
    const [, hour, minute, endHour, endMinute] = match;
    const begins = days.filter((day) => day.isEnd !== true);
    // An hour that chrono-node has read gives its day only where no other word does.
    const named = begins.filter(({ precision }) => precision === 'day');
    const [near] = (named.length > 0 ? named : begins).toSorted(
      (a, b) => Math.abs(a.from - from) - Math.abs(b.from - from),
    );
    const start = minutes(hour, minute);
    const today = Math.floor(publishedAt / DAY_MS) * DAY_MS;
    const day = near
      ? Math.floor(near.at / DAY_MS) * DAY_MS - daysAhead(text.slice(0, match.index), start)
      : today + start > publishedAt + HOUR_MS && endHour === undefined
        ? today - DAY_MS
        : today;
    const begin = { ...span, at: day + start, precision: 'minute' as const };
    if (endHour === undefined) return [begin];
    const end = minutes(endHour, endMinute);
    const overnight = end <= start ? DAY_MS : 0;
    return [begin, { ...span, at: day + end + overnight, precision: 'minute' as const, isEnd: true }];
  });
}

/** An hour with minutes or with half of the day beside it. */
const LOCAL_HOUR = /(?<![\d.:])(\d{1,2})(?:[:.h](\d{2}))?\s?([ap])\.?m\b|(?<![\d.:])(\d{1,2})[:h](\d{2})/iu;

/**
 * "From 1 am on Monday local time (18:30 UTC)": the day that is told is that of the local hour.
 * @returns by how many days that is ahead of the day in UTC; a day has no zone beyond 12 hours behind and 14 ahead.
 */
function daysAhead(before: string, start: EpochMs): EpochMs {
  const [found, hour, minute = '0', half, plainHour, plainMinute] = LOCAL_HOUR.exec(before.replace(UTC_HOUR, '')) ?? [];
  if (found === undefined) return 0;
  const hours = half === undefined ? Number(plainHour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const local = (hours * 60 + Number(half === undefined ? plainMinute : minute)) * MINUTE_MS;
  const zone = ((((local - start + 10 * HOUR_MS) % DAY_MS) + DAY_MS) % DAY_MS) - 10 * HOUR_MS;
  return Math.round((start + zone - local) / DAY_MS) * DAY_MS;
}
