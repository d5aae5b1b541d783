import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '../clock.ts';
import { atLocalTime, localDay } from '../local-time.ts';
import { monthOf } from '../text/month-names.ts';
import { one } from './option-parsers.ts';
import { timeKey, typedTimes } from './typed-times.ts';

/** How long something should hold, before it is known when it begins and in which time zone. */
export type Duration =
  | { readonly kind: 'for'; readonly ms: number }
  | { readonly kind: 'forever' }
  /** Until the next time that local clocks show this minute of the day, `days` later. */
  | { readonly kind: 'clock'; readonly minute: number; readonly days: number }
  /** Until that minute of the next such day of the week (0: Sunday). */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly minute: number }
  /** Until that minute of that day, which is midnight UTC. */
  | { readonly kind: 'date'; readonly day: EpochMs; readonly minute: number }
  /** Until that minute of the next such day of the year; months from 1. */
  | { readonly kind: 'day-of-year'; readonly month: number; readonly day: number; readonly minute: number };

/** Longest span a mute may have; more is "forever". */
const MAX_DURATION_MS = 366 * DAY_MS;
/** When a night ends, and a day for those who say "until tomorrow". */
const MORNING = 8 * 60;
const EVENING = 18 * 60;
const NIGHT = 21 * 60;
const MAX_TYPED = 60;

const LEADING =
  /^(?:(?:for|during|over|на|в течение|протягом|por|para|durante|fur|wahrend|pendant|pour|durant|per|за|لمده|خلال|براي|به مدت|ubers?)\s+)?(?:(?:the|los|las|die|den|les|os|as)\s+)?(?=\S)/u;
const UNTIL =
  /^(?:until+|un?till?|'?till?|up to|до|hasta|bis|jusqu'?(?:aux|au|a|en)?|ate|a|fino a(?:lle)?|до самого|直到|到|至|تا|حتي|لغايه|الي)\s*(?:(?:the|las?|el|les?|as?|ao?|o|zu[mr]?)\s+)?(.+)$/u;
const UNTIL_BEHIND = /^(.+?)(?:まで|까지|之前|以前|前|'?y?[ae]?\s?kadar|-?(?:ға|ге|қа|ке) дейін)$/u;
const TIME =
  /^(?:(?:at|ساعت|الساعه|saat|сағат) ?)?(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.?|p\.m\.?|uhr|h|час(?:а|ов)?|ч|год(?:ин[иу]?)?|horas?|heures?|点)?$/u;
/** What says which half of the day is meant. */
const MORNINGS =
  /\s*(?:утра|ранку|in the morning|de la manana|de la madrugada|morgens|fruh|du matin|da manha|танғы|sabah|صباحا|صبح)$|^(?:上午|早上|凌晨|清晨|午前|오전|sabah(?:in)?\s|saat sabah\s|таңғы\s)/u;
const AFTERNOONS =
  /\s*(?:вечера|дня|вечора|in the (?:afternoon|evening)|de la tarde|nachmittags|abends|de l'apres-midi|du soir|da tarde|кешкі|aksam|مساء|عصر)$|^(?:下午|傍晚|午后|오후|aksam(?:in)?\s|кешкі\s|кешкі\s)/u;
/** Before six it is the morning that is meant, else the evening: `2 ночи`, `gece 11`. */
const NIGHTS =
  /\s*(?:ночи|ночі|at night|de la noche|da noite|nachts|de nuit|gece|түнгі|ليلا|شب|بامداد)$|^(?:晚上|夜里|夜裡|半夜|밤|gece\s|түнгі\s)/u;
const MORNING_HOUR = 6;
/** Their keyboards write a time behind a day without a space: `星期四下午三点`. */
const HAN_CLOCK = /(?<=^|\D)(十[一二]?|[一二两三四五六七八九])[点點]/gu;
const HAN_HOURS = '零一二三四五六七八九';

const HOUR_IN_WORDS = /^(?!an?\b)[\p{L}'][\p{L}' ]*?(?=$|\s(?:uhr|часов|часа|час|horas?|heures?)$)/u;
const SPACED_TIME =
  /^(.+?)\s+(?:at\s+|в\s+|о\s+|об\s+|a las\s+|as\s+|um\s+|a\s+|saat\s+|сағат\s+|ساعت\s+|الساعه\s+)?(\d\S*(?:\s(?:[ap]m|[ap]\.m\.|uhr|утра|дня|вечера|ночи|ранку|вечора|ночі|horas|heures|de la (?:manana|tarde|noche)|da (?:manha|tarde|noite)|du (?:matin|soir)))?)$/u;
const HAN_TIME = /^(.*?\p{Script=Han})((?:上午|早上|凌晨|下午|晚上|傍晚|夜里|半夜)?\d{1,2}(?::\d\d|点)?)$/u;
const NAMED_TIMES = [...typedTimes.noon, ...typedTimes.evening, ...typedTimes.night, ...typedTimes.morning].join('|');
const NAMED_TIME = new RegExp(
  `^(.+?)(?:\\s+(?:(?:at|al?|um|в|in the|am|au|por la|à)\\s+)?|(?<=\\p{Script=Han}))(${NAMED_TIMES})$`,
  'u',
);
/** `вечера пятницы` */
const NAMED_TIME_AHEAD = new RegExp(`^(${NAMED_TIMES})\\s+(?:of\\s+|on\\s+|del?\\s+|d[ao]\\s+)?(.+)$`, 'u');

/** @returns undefined: not a duration. Reads `1h30m`, `for a week`, `until 18:00`, `tonight`, `на сутки`, `до завтра`, `一周`. */
export function parseDuration(raw: string): Duration | undefined {
  const typed = inDigits(timeKey(raw.slice(0, MAX_TYPED + 1)).replace(/(?<!\b[ap]\.m)[.!]$/u, ''));
  if (typed.length > MAX_TYPED || typed === '') return undefined;
  if (typedTimes.forever.has(typed)) return { kind: 'forever' };
  const bare = typed.replace(LEADING, '');
  if (typedTimes.tonight.has(bare) || typedTimes.night.has(bare)) return { kind: 'clock', minute: MORNING, days: 0 };
  const isEvening = typedTimes.evening.has(bare);
  if (isEvening || typedTimes.today.has(bare) || typedTimes.midnight.has(bare))
    return { kind: 'clock', minute: 0, days: 0 };
  if (typedTimes.weekend.has(bare) || typedTimes.endOfWeek.has(bare)) return { kind: 'weekday', weekday: 1, minute: 0 };
  // Both are tried, because `a` is "until" in Italian, and begins words.
  for (const [, until = ''] of [UNTIL.exec(typed) ?? [], UNTIL_BEHIND.exec(typed) ?? []]) {
    const end = parseEnd(until.trim());
    if (end !== undefined) return end;
  }
  return parseLength(bare);
}

/** `十一点半` is `11:30`. */
export const inDigits = (typed: string): string =>
  typed
    .replace(HAN_CLOCK, (_, hour: string) => `${hanHour(hour)}点`)
    .replace(/(?<=\d)[點时時]/u, '点')
    .replace(/点半/u, ':30');

function hanHour(hour: string): number {
  const digit = (sign: string) => HAN_HOURS.indexOf(sign === '两' ? '二' : sign);
  return hour.startsWith('十') ? 10 + Math.max(0, digit(hour.charAt(1))) : digit(hour);
}

/** `до выходных`: whatever follows, it was meant for a span. */
export const beginsWithUntil = (typed: string): boolean =>
  /^(?:until+|till?|до|hasta|bis|jusqu'?(?:a|au)?|ate|تا|حتي|لغايه|الي)\s+\S|^直到|\S\s(?:kadar|дейін)$/u.test(
    timeKey(typed),
  );

export const durationSchema = one(parseDuration, 'error-duration');

/** @returns when a span that begins now ends; null: never. */
export function endOf(span: Duration, now: EpochMs, timeZone: string): EpochMs | null {
  if (span.kind === 'forever') return null;
  if (span.kind === 'for') return now + span.ms;
  if (span.kind === 'date') return atLocalTime(span.day, span.minute, timeZone);
  const today = localDay(now, timeZone);
  if (span.kind === 'day-of-year') {
    const year = new Date(today).getUTCFullYear();
    const inYear = (one: number) => atLocalTime(Date.UTC(one, span.month - 1, span.day), span.minute, timeZone);
    return inYear(year) > now ? inYear(year) : inYear(year + 1);
  }
  const later = span.kind === 'clock' ? span.days : (span.weekday - new Date(today).getUTCDay() + 7) % 7;
  const end = atLocalTime(today + later * DAY_MS, span.minute, timeZone);
  return end > now
    ? end
    : atLocalTime(today + (later + (span.kind === 'clock' ? 1 : 7)) * DAY_MS, span.minute, timeZone);
}

/** What follows "until". */
function parseEnd(typed: string): Duration | undefined {
  if (typedTimes.today.has(typed)) return { kind: 'clock', minute: 0, days: 0 };
  const minute = minuteIn(typed);
  if (minute !== undefined) return { kind: 'clock', minute, days: 0 };
  if (typedTimes.tonight.has(typed)) return { kind: 'clock', minute: MORNING, days: 0 };
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[t ](\S+))?$/u.exec(typed);
  if (iso !== null) {
    const [, year, month, day, time] = iso;
    const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
    const minuteOfDay = time === undefined ? 0 : minuteIn(time);
    const isDay = new Date(at).toISOString().startsWith(`${year}-${month}-${day}`);
    return isDay && minuteOfDay !== undefined ? { kind: 'date', day: at, minute: minuteOfDay } : undefined;
  }
  const dayOfYear = parseDayOfYear(typed);
  if (dayOfYear !== undefined) return dayOfYear;
  const { day, time } = dayAndTime(typed);
  // Alone, `morgen` is tomorrow.
  const at = time === undefined ? undefined : typedTimes.morning.has(time) ? MORNING : minuteIn(time);
  if (time !== undefined && at === undefined) return undefined;
  // The clock has to come round once more than it would today.
  if (typedTimes.tomorrow.has(day)) return { kind: 'clock', minute: at ?? MORNING, days: 1 };
  if (typedTimes.afterTomorrow.has(day)) return { kind: 'clock', minute: at ?? MORNING, days: 2 };
  if (typedTimes.endOfWeek.has(day)) return { kind: 'weekday', weekday: 1, minute: 0 };
  if (typedTimes.weekend.has(day)) return { kind: 'weekday', weekday: 6, minute: at ?? 0 };
  const weekday = typedTimes.weekdayOf.get(
    day.replace(/^(?:next|следующей|следующего|наступного|nachsten?|proximo|proxima|يوم|روز) /u, ''),
  );
  return weekday === undefined ? undefined : { kind: 'weekday', weekday, minute: at ?? 0 };
}

/** `friday 6pm`, `wed noon`, `星期四下午3点`. */
function dayAndTime(typed: string): { readonly day: string; readonly time?: string } {
  const [, first, behind] = NAMED_TIME_AHEAD.exec(typed) ?? [];
  const ahead = behind !== undefined && isDay(behind) ? [typed, behind, first] : null;
  const [, day, time] = ahead ?? SPACED_TIME.exec(typed) ?? HAN_TIME.exec(typed) ?? NAMED_TIME.exec(typed) ?? [];
  return day === undefined || time === undefined ? { day: typed } : { day, time };
}

const isDay = (typed: string): boolean =>
  typedTimes.tomorrow.has(typed) || typedTimes.afterTomorrow.has(typed) || typedTimes.weekdayOf.has(typed);

/** `12 jan`, `jan 12 10:00`, `12 января`, `1月12日`. */
function parseDayOfYear(typed: string): Duration | undefined {
  const [, first = '', second = '', time] =
    /^(\d{1,2}|\p{L}{3,12})[.]?\s+(?:de\s+)?(\d{1,2}|\p{L}{3,12})[.,]?(?:\s+(?:at\s+|в\s+|um\s+)?(\d.*))?$/u.exec(
      typed,
    ) ?? [];
  const [, eastMonth = '', eastDay = ''] = /^(\d{1,2})[月월]\s*(\d{1,2})[日일号號]?$/u.exec(typed) ?? [];
  const [name = '', number = ''] = /^\d/u.test(first) ? [second, first] : [first, second];
  const month = eastMonth === '' ? (/^\d/u.test(name) ? 0 : monthOf(name)) : Number(eastMonth);
  const day = Number(eastDay || number);
  const minute = time === undefined ? 0 : minuteIn(time);
  // Of a leap year, the longest.
  const isDay = month > 0 && day > 0 && new Date(Date.UTC(2024, month - 1, day)).getUTCMonth() === month - 1;
  return isDay && minute !== undefined ? { kind: 'day-of-year', month, day, minute } : undefined;
}

/** @returns a minute of the day. */
export function minuteIn(typed: string): number | undefined {
  if (typedTimes.noon.has(typed)) return 12 * 60;
  if (typedTimes.midnight.has(typed)) return 0;
  if (typedTimes.evening.has(typed)) return EVENING;
  if (typedTimes.night.has(typed)) return NIGHT;
  const clock = [MORNINGS, AFTERNOONS, NIGHTS].reduce((left, half) => left.replace(half, ''), typed).trim();
  const [, hour, minutes, half = ''] = TIME.exec(clock.replace(HOUR_IN_WORDS, hourOf)) ?? [];
  if (hour === undefined) return undefined;
  const [hours, rest] = [Number(hour), Number(minutes ?? 0)];
  const isNight = NIGHTS.test(typed);
  const isEarly = isNight && (hours === 12 || hours < MORNING_HOUR);
  const isMorning = half.startsWith('a') || MORNINGS.test(typed) || isEarly;
  const isAfternoon = half.startsWith('p') || AFTERNOONS.test(typed) || (isNight && !isEarly);
  if ((isMorning || isAfternoon) && (hours === 0 || hours > 12)) return undefined;
  const minute = (isMorning || isAfternoon ? (hours % 12) + (isAfternoon ? 12 : 0) : hours) * 60 + rest;
  return rest < 60 && minute <= 24 * 60 ? minute % (24 * 60) : undefined;
}

/** `six`, `las once`, `шести`; not `a`, which counts in spans alone. */
const hourOf = (word: string): string => {
  const hour = typedTimes.numberOf.get(word) ?? 0;
  return Number.isInteger(hour) && hour > 0 && hour <= 12 ? String(hour) : word;
};

const JOINS_LENGTHS = /^(?:-|and|и|y|und|et|of|de|e|і|та|ve|و)$/u;

/** `2 год`, `1 год 30 хв`: behind these numbers a Russian year has another ending. */
const UKRAINIAN_HOURS = /(?<=(?:(?<!\d)[02-9]|[2-9][02-9]|1\d)\s?)год(?=[.\s]|$)|(?<=\d\s?)год(?=\.?\s?\d+\s?хв)/u;

/** `1h30m`, `2 hours and 15 minutes`, `half an hour`, `1,5 часа`, `两小时`: larger units come first. */
function parseLength(typed: string): Duration | undefined {
  const words =
    (typedTimes.lengthOf.get(typed) ?? typed.replace(UKRAINIAN_HOURS, 'година'))
      .match(/\d+(?:[.,]\d+)?|[\p{L}'’]+|\S/gu)
      ?.flatMap(unspaced) ?? [];
  let [total, number, before]: [number, number | undefined, number] = [0, undefined, Number.POSITIVE_INFINITY];
  for (const word of words) {
    const unit = typedTimes.unitOf.get(word);
    if (unit !== undefined && (unit < before || total === 0)) {
      total += (number ?? 1) * unit;
      [number, before] = [undefined, unit];
    } else if (/^\d/u.test(word) && number === undefined) number = Number(word.replace(',', '.'));
    else if (typedTimes.numberOf.has(word)) number = (number ?? 1) * (typedTimes.numberOf.get(word) ?? 1);
    // `demi-heure`; `DE 2h` is Germany for two hours.
    else if (JOINS_LENGTHS.test(word) && (number !== undefined || total > 0)) continue;
    else if (!typedTimes.filling.has(word)) return undefined;
  }
  // `an hour and a half`, `2h30`
  if (number === 0.5 && total > 0) [total, number] = [total + number * before, undefined];
  else if (number !== undefined && before === HOUR_MS && number < 60)
    [total, number] = [total + number * MINUTE_MS, undefined];
  return number === undefined && total > 0 && total <= MAX_DURATION_MS
    ? { kind: 'for', ms: Math.round(total) }
    : undefined;
}

/** `两小时` -> `两`, `小时`; units that are written on to numbers, and `30min`, are taken apart. */
function unspaced(word: string): readonly string[] {
  if (typedTimes.unitOf.has(word) || typedTimes.numberOf.has(word)) return [word];
  const counted = word.replace(/个$/u, '');
  if (typedTimes.numberOf.has(counted)) return [counted];
  const [, count, half] = /^(\p{Script=Han})个半(\p{Script=Han}+)$/u.exec(word) ?? [];
  if (count !== undefined && half !== undefined) return [count, half, '半'];
  const [, number, unit] = /^([一二两三四五六七八十半])个?(\p{Script=Han}+)$/u.exec(word) ?? [];
  if (number !== undefined && unit !== undefined && typedTimes.unitOf.has(unit)) return [number, unit];
  const digits = /^(\p{Script=Han}+?)(半)$/u.exec(word);
  return digits === null ? [word] : [digits[1] ?? '', digits[2] ?? ''];
}
