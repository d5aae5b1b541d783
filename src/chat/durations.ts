import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '../clock.ts';
import { atLocalTime, localDay } from '../local-time.ts';
import { monthOf } from '../text/month-names.ts';
import { typedKey } from '../text/typed-key.ts';
import { one } from './option-parsers.ts';

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
const MAX_TYPED = 60;

const list = (words: string): readonly string[] => words.split(' ').map(keyOf);
const phrases = (all: string): ReadonlySet<string> => new Set(all.split('|').map(keyOf));

/** As it is compared: `mañana` is `manana`, and the apostrophe of `п’ятниці` is any. */
function keyOf(typed: string): string {
  return typedKey(typed.replace(/[’ʼ`]/gu, "'"));
}

const UNITS: readonly (readonly [number, readonly string[]])[] = [
  [
    MINUTE_MS,
    list(
      'm min mins minute minutes мин м минута минуту минуты минут хв хвилина хвилину хвилини хвилин minuto minutos minuten dakika dk dakikalığına минут минутқа minuti minuta minuty minut 分钟 分 分鐘 分間 분 دقيقة دقائق دقیقه',
    ),
  ],
  [
    HOUR_MS,
    list(
      'h hr hrs hour hours ч час часа часов часик година годину години годин hora horas std stunde stunden heure heures saat saatliğine сағат сағатқа ora ore godzina godzinę godziny godzin 小时 小時 时 時間 時 시간 ساعة ساعات ساعت',
    ),
  ],
  [
    DAY_MS,
    list(
      'd day days д дн день дня дней сутки суток доба добу доби діб дні днів día dia días dias tag tage tagen jour jours gün günlüğüne күн күнге giorno giorni dzień dni doba 天 日 日間 일 يوم أيام روز',
    ),
  ],
  [
    7 * DAY_MS,
    list(
      'w wk week weeks нед неделя неделю недели недель тиждень тижні тижнів semana semanas woche wochen semaine semaines hafta haftalığına апта аптаға settimana settimane tydzień tygodnie 周 週 週間 星期 礼拜 주 أسبوع أسابيع هفته',
    ),
  ],
  [
    30 * DAY_MS,
    list(
      'mo month months мес месяц месяца месяцев місяць місяці місяців mes meses monat monate mois ay aylığına ай айға mês mese mesi miesiąc miesiące 月 个月 個月 ヶ月 달 개월 شهر أشهر ماه',
    ),
  ],
  // Neither "год", which is a year in Russian and short for an hour in Ukrainian, nor "y", which joins words in Spanish.
  [365 * DAY_MS, list('yr year years года лет рік року año años jahr jahre ans année yıl жыл 年 년 سنة سال')],
];
const UNIT_OF = new Map(UNITS.flatMap(([ms, names]) => names.map((name) => [name, ms] as const)));
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...list('a an one один одну одна un una uno ein eine einen une bir бір um uma jeden 一 一个 一個 یک واحد واحدة').map(
    (word) => [word, 1] as const,
  ),
  ...list('two couple пара пару два две дві dos zwei deux iki екі dois duas due dwa 两 二 兩 دو').map(
    (word) => [word, 2] as const,
  ),
  ...list('three три tres drei trois üç үш três tre trzy 三 سه ثلاث ثلاثة').map((word) => [word, 3] as const),
  ...list('four четыре чотири cuatro vier quatre dört төрт quatro 四 چهار أربع أربعة').map(
    (word) => [word, 4] as const,
  ),
  ...list("five пять п'ять cinco fünf cinq beş бес 五 پنج خمس خمسة").map((word) => [word, 5] as const),
  ...list('six шесть шість seis sechs altı алты 六 شش ست ستة').map((word) => [word, 6] as const),
  ...list('seven семь сім siete sieben sept yedi жеті 七 هفت سبع سبعة').map((word) => [word, 7] as const),
  ...list('eight восемь ocho acht huit 八 هشت ثماني ثمانية').map((word) => [word, 8] as const),
  ...list('ten десять diez zehn dix on он 十 ده عشر عشرة').map((word) => [word, 10] as const),
  ...list('twelve двенадцать doce zwölf douze').map((word) => [word, 12] as const),
  ...list('half пол пів половину media medio halbe halben demi yarım жарты meia 半 半个 半個 نیم نصف').map(
    (word) => [word, 0.5] as const,
  ),
  ...list('полтора полторы півтори півтора anderthalb').map((word) => [word, 1.5] as const),
]);
const JOINED: ReadonlyMap<string, string> = new Map(
  [
    ['полчаса', '30 m'],
    ['півгодини', '30 m'],
    ['полдня', '12 h'],
    ['halbtag', '12 h'],
    ['mezz ora', '30 m'],
    ["mezz'ora", '30 m'],
    ['دقيقتين', '2 m'],
    ['ساعتين', '2 h'],
    ['ساعتان', '2 h'],
    ['يومين', '2 d'],
    ['يومان', '2 d'],
    ['أسبوعين', '2 w'],
    ['أسبوعان', '2 w'],
    ['شهرين', '2 mo'],
  ].map(([word = '', meant = '']) => [keyOf(word), meant]),
);
const FOREVER = phrases(
  "forever|always|indefinitely|permanently|until unmuted|until further notice|until i say so|for good|навсегда|до отмены|до особого распоряжения|hasta nuevo aviso|bis auf weiteres|jusqu'à nouvel ordre|até novo aviso|всегда|назавжди|бессрочно|siempre|para siempre|für immer|immer|toujours|pour toujours|sempre|para sempre|sonsuza kadar|мәңгі|永远|永久|一直|ずっと|영원히|دائما|برای همیشه",
);
const LEADING =
  /^(?:for|during|next|over|for the next|the next|на|в течение|следующие|ближайшие|протягом|por|durante|fur|wahrend|pendant|pour|durant|per|за|لمده|خلال|براي|به مدت|ubers?)\s+(?=\S)/u;
const UNTIL =
  /^(?:until|till|til|up to|до|hasta|bis|jusqu'?(?:a|au|aux|en)?|ate|a|fino a(?:lle)?|до самого|直到|到|至|تا|حتي|لغايه)\s*(?:(?:the|las?|el|les?|as?|ao?|o|zum?)\s+)?(.+)$/u;
const TIME =
  /^(?:(?:at|ساعت|الساعه|saat|сағат) ?)?(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.?|p\.m\.?|uhr|h|час(?:а|ов)?|ч|点)?$/u;
/** What says which half of the day is meant. */
const MORNINGS =
  /\s*(?:утра|ночи|ранку|in the morning|de la manana|de la madrugada|morgens|fruh|du matin|da manha|танғы|sabah|صباحا|صبح)$|^(?:上午|早上|凌晨|午前|오전)/u;
const AFTERNOONS =
  /\s*(?:вечера|дня|вечора|in the (?:afternoon|evening)|at night|de la (?:tarde|noche)|nachmittags|abends|de l'apres-midi|du soir|da (?:tarde|noite)|кешкі|aksam|مساء|عصر|شب)$|^(?:下午|晚上|傍晚|午后|오후)/u;
const TODAY = phrases(
  'today|rest of the day|the rest of the day|the day|end of day|end of the day|eod|midnight|сегодня|конца дня|весь день|остаток дня|кінця дня|сьогодні|fin del día|el resto del día|resto del día|fim do dia|resto do dia|ende des tages|den rest des tages|rest des tages|tagesende|fin de la journée|la fin de la journée|reste de la journée|gün sonu|gün sonuna|күн соңы|күннің соңына|полуночи|сьогодні|hoy|heute|hoje|bugün|бүгін|oggi|今天|今日|اليوم|نهاية اليوم|امروز',
);
const TONIGHT = phrases(
  'tonight|overnight|rest of the night|the rest of the night|this night|all night|the night|на всю ночь|всю ночь|до конца ночи|toda la noche|die ganze nacht|toute la nuit|a noite toda|bütün gece|整晚|通宵|the morning|morning|утра|ранку|ночь|эту ночь|сегодня ночью|ночью|ніч|цю ніч|esta noche|la noche|heute nacht|die nacht|cette nuit|la nuit|esta noite|à noite|bu gece|бүгін түнде|stanotte|今晚|今夜|오늘 밤|الليلة|امشب',
);
const TOMORROW = phrases(
  'tomorrow|tomorrow morning|завтра|завтрашнего дня|утра завтра|завтрашнего утра|mañana|mañana por la mañana|morgen|morgen früh|demain|demain matin|amanhã|amanhã cedo|amanhã de manhã|mañana temprano|mañana a la mañana|завтра утром|завтра вранці|завтрашнього ранку|ранку завтра|yarın|yarına|yarın sabah|yarın sabaha|ертең таңға|ертең таңертең|明天早上|明天上午|明早|明日の朝|domani mattina|غدا صباحا|صباح الغد|صباح غد|بكرة|بكرا|ертең|ертеңге|domani|jutra|明天|明日|내일|غدا|غداً|الغد|فردا|فردا صبح',
);
const DAYS_OF_WEEK: readonly (readonly string[])[] = [
  list(
    'sunday sun воскресенье воскресенья вс неділі неділя нд domingo dom sonntag dimanche dim pazar жексенбі 周日 星期日 星期天 یکشنبه الأحد',
  ),
  list(
    'monday mon понедельник понедельника пн понеділка понеділок lunes montag lundi segunda segunda-feira pazartesi pzt дүйсенбі 周一 星期一 دوشنبه الإثنين الاثنين',
  ),
  list(
    'tuesday tue вторник вторника вт вівторка вівторок martes dienstag mardi terça terça-feira salı сейсенбі 周二 星期二 سه‌شنبه الثلاثاء',
  ),
  list(
    'wednesday wed среда среды среду ср середи середа miércoles mittwoch mercredi quarta quarta-feira çarşamba сәрсенбі 周三 星期三 چهارشنبه الأربعاء',
  ),
  list(
    'thursday thu четверг четверга чт четвер jueves donnerstag jeudi quinta quinta-feira perşembe бейсенбі 周四 星期四 پنجشنبه الخميس',
  ),
  list(
    "friday fri пятница пятницы пятницу пт п'ятниці п'ятниця viernes freitag vendredi sexta sexta-feira cuma жұма 周五 星期五 جمعه الجمعة",
  ),
  list(
    'saturday sat суббота субботы субботу сб суботи субота sábado samstag samedi cumartesi сенбі 周六 星期六 شنبه السبت',
  ),
];
const WEEKDAY_OF = new Map(DAYS_OF_WEEK.flatMap((names, day) => names.map((name) => [name, day] as const)));
const WEEKEND = phrases(
  'the weekend|weekend|the whole weekend|end of the week|the end of the week|end of week|eow|the week-end|this weekend|over the weekend|выходные|выходных|все выходные|конца недели|вихідні|вихідних|кінця тижня|эти выходные|fin de semana|el fin de semana|finde|el finde|wochenende|das wochenende|am wochenende|das ganze wochenende|week-end|le week-end|ce week-end|fim de semana|o fim de semana|hafta sonu|hafta sonun|демалыс|демалыс күндері|آخر هفته|نهاية الأسبوع|عطلة نهاية الأسبوع|周末|整个周末|本周末',
);

/** @returns undefined: not a duration. Reads `1h30m`, `for a week`, `until 18:00`, `tonight`, `на сутки`, `до завтра`, `一周`. */
export function parseDuration(raw: string): Duration | undefined {
  const typed = keyOf(raw.slice(0, MAX_TYPED + 1)).replace(/(?<!\b[ap]\.m)[.!]$/u, '');
  if (typed.length > MAX_TYPED || typed === '') return undefined;
  if (FOREVER.has(typed)) return { kind: 'forever' };
  const bare = typed.replace(LEADING, '');
  if (TONIGHT.has(bare)) return { kind: 'clock', minute: MORNING, days: 0 };
  if (TODAY.has(bare)) return { kind: 'clock', minute: 0, days: 0 };
  if (WEEKEND.has(bare)) return { kind: 'weekday', weekday: 1, minute: 0 };
  const [, until] =
    UNTIL.exec(typed) ?? /^(.+?)(?:まで|까지|'?y?[ae]?\s?kadar|-?(?:ға|ге|қа|ке) дейін)$/u.exec(typed) ?? [];
  return (until === undefined ? undefined : parseEnd(until.trim())) ?? parseLength(bare);
}

/** `до выходных`: whatever follows, it was meant for a span. */
export const beginsWithUntil = (typed: string): boolean =>
  /^(?:until|till?|до|hasta|bis|jusqu'?(?:a|au)?|ate|تا|حتي|لغايه)\s+\S|^直到|\S\s(?:kadar|дейін)$/u.test(keyOf(typed));

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
  if (TODAY.has(typed)) return { kind: 'clock', minute: 0, days: 0 };
  if (TONIGHT.has(typed)) return { kind: 'clock', minute: MORNING, days: 0 };
  const minute = minuteIn(typed);
  if (minute !== undefined) return { kind: 'clock', minute, days: 0 };
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
  const [, day = typed, time] =
    /^(.+?)\s+(?:at\s+|в\s+|о\s+|об\s+|a las\s+|as\s+|um\s+|a\s+|saat\s+|сағат\s+|ساعت\s+|الساعه\s+)?(\d\S*(?:\s(?:[ap]m|[ap]\.m\.|uhr))?)$/u.exec(
      typed,
    ) ?? [];
  const at = time === undefined ? undefined : minuteIn(time);
  if (time !== undefined && at === undefined) return undefined;
  // The clock has to come round once more than it would today.
  if (TOMORROW.has(day)) return { kind: 'clock', minute: at ?? MORNING, days: 1 };
  if (WEEKEND.has(day)) return { kind: 'weekday', weekday: 1, minute: 0 };
  const weekday = WEEKDAY_OF.get(
    day.replace(/^(?:next|следующей|следующего|наступного|nachsten?|proximo|proxima|يوم|روز) /u, ''),
  );
  return weekday === undefined ? undefined : { kind: 'weekday', weekday, minute: at ?? 0 };
}

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
  if (typed === 'noon' || typed === 'полудня') return 12 * 60;
  const clock = typed.replace(MORNINGS, '').replace(AFTERNOONS, '');
  const [, hour, minutes, half = ''] = TIME.exec(clock) ?? [];
  if (hour === undefined) return undefined;
  const [hours, rest] = [Number(hour), Number(minutes ?? 0)];
  const isMorning = half.startsWith('a') || MORNINGS.test(typed);
  const isAfternoon = half.startsWith('p') || AFTERNOONS.test(typed);
  if ((isMorning || isAfternoon) && (hours === 0 || hours > 12)) return undefined;
  const minute = (isMorning || isAfternoon ? (hours % 12) + (isAfternoon ? 12 : 0) : hours) * 60 + rest;
  return rest < 60 && minute <= 24 * 60 ? minute % (24 * 60) : undefined;
}

const JOINS_LENGTHS = /^(?:-|and|и|y|und|et|of|de|e|і|та|ve|و)$/u;

/** `1h30m`, `2 hours and 15 minutes`, `half an hour`, `1,5 часа`, `两小时`: larger units come first. */
function parseLength(typed: string): Duration | undefined {
  const words = (JOINED.get(typed) ?? typed).match(/\d+(?:[.,]\d+)?|[\p{L}'’]+|\S/gu)?.flatMap(unspaced) ?? [];
  let [total, number, before]: [number, number | undefined, number] = [0, undefined, Number.POSITIVE_INFINITY];
  for (const word of words) {
    const unit = UNIT_OF.get(word);
    if (unit !== undefined && (unit < before || total === 0)) {
      total += (number ?? 1) * unit;
      [number, before] = [undefined, unit];
    } else if (/^\d/u.test(word) && number === undefined) number = Number(word.replace(',', '.'));
    else if (NUMBERS.has(word)) number = (number ?? 1) * (NUMBERS.get(word) ?? 1);
    // `demi-heure`; `DE 2h` is Germany for two hours.
    else if (JOINS_LENGTHS.test(word) && (number !== undefined || total > 0)) continue;
    else if (!/^(?:whole|full|целый|целую|целые|цілий)$/u.test(word)) return undefined;
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
  if (UNIT_OF.has(word) || NUMBERS.has(word)) return [word];
  const counted = word.replace(/个$/u, '');
  if (NUMBERS.has(counted)) return [counted];
  const [, count, half] = /^(\p{Script=Han})个半(\p{Script=Han}+)$/u.exec(word) ?? [];
  if (count !== undefined && half !== undefined) return [count, half, '半'];
  const [, number, unit] = /^([一二两三四五六七八十半])个?(\p{Script=Han}+)$/u.exec(word) ?? [];
  if (number !== undefined && unit !== undefined && UNIT_OF.has(unit)) return [number, unit];
  const digits = /^(\p{Script=Han}+?)(半)$/u.exec(word);
  return digits === null ? [word] : [digits[1] ?? '', digits[2] ?? ''];
}
