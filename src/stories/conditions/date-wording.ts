/**
 * What chrono-node (https://github.com/wanasit/chrono) misreads in a text, put into words that it reads, each where the
 * words stood. These words belong to the version of that library and not to a language of the news, so that they stand
 * here and not in `config/words`, whose phrases match words and cannot replace letters.
 */

// chrono-node takes "evening of 3 March", "вечером в понедельник", "周一下午" for a part of this day, "de la mañana" for tomorrow.
const PART_OF_DAY =
  /\b(?:early |late )?(?:hours|morning|afternoon|evening|night) of (?=\d)|(?:утром|дн[её]м|вечером|ночью)(?= во? )|(?:утра|вечера|ночи|полудня)(?= (?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень))|(?:ранку|вечора|ночі|полудня)(?= (?:понеділ|вівтор|серед|четвер|п['’]ятниц|субот|неділ))|(?<=[周週期拜][一二三四五六日天])(?:上午|中午|下午|晚上|晚间|晚間|凌晨|早上|清晨|傍晚|[零〇一二三四五六七八九十\d]+[时時点點])+|(?<=\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag))(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)s?\b|(?<=\bheute) (?:früh|morgen|mittag|abend)\b|\bde la (?:mañana|tarde|noche)\b|\bda (?:manhã|tarde|noite)\b|\bà la veille (?=d)|\b(?:medianoche|minuit|mezzanotte)\b/giu;

/** "Jueves 19 al domingo 22 de noviembre": chrono-node takes 19 for an hour; the day of the month is enough. */
const WEEKDAY_OF_DATE =
  /\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|terça|quarta|quinta|sexta)-feira)(?= \d{1,2} (?:(?:de )?\p{L}{3,}|(?:a|al|au|y|e|et|-) +.{0,20}\d{1,2} (?:de )?\p{L}{3,}))/giu;
/** "Із 7:00 до 22:00 19 листопада": chrono-node joins the last hour and the day. */
const HOURS_BEFORE_DAY = /(?:[сз]|із|від|от)\s\d{1,2}[:.]\d{2}\sдо\s\d{1,2}[:.]\d{2}(?=\s\d{1,2}\s\p{L})/giu;

const ENGLISH_DAY = String.raw`\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*`;

/** Forms that chrono-node does not know, with one of no more letters that it does: "со вчерашнего дня", "del 19 al 22 de mayo". */
const FORMS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  // chrono-node takes the 3 of "from 3 June" for an hour.
  en: [
    [new RegExp(String.raw`\bfrom (\d{1,2}) (?:to|until|till) (${ENGLISH_DAY})`, 'giu'), '     $1 -  $2'],
    [new RegExp(String.raw`\bbetween (\d{1,2}) and (${ENGLISH_DAY})`, 'giu'), '        $1 -   $2'],
    [new RegExp(String.raw`\bfrom (${ENGLISH_DAY})`, 'giu'), '     $1'],
  ],
  es: [[/\bdel ((?:\p{L}+ )?\d{1,2}) al ((?:\p{L}+ )?\d)/giu, '    $1 -  $2']],
  ru: [
    [/вчерашнего дня/giu, 'вчера'],
    [/сегодняшнего дня/giu, 'сегодня'],
    [/завтрашнего дня/giu, 'завтра'],
    [/(понедельник|вторник|четверг)у/giu, '$1а'],
    [/(сред|пятниц|суббот)е(?!\p{L})/giu, '$1у'],
    [/воскресенью/giu, 'воскресенья'],
  ],
  uk: [
    [/[ву]чорашнього дня/giu, 'вчора'],
    [/(?<!\p{L})учора(?!\p{L})/giu, 'вчора'],
    [/сьогоднішнього дня/giu, 'сьогодні'],
    [/завтрашнього дня/giu, 'завтра'],
    [/п['’ʼ]ятниц[іяю](?!\p{L})/giu, "п'ятницю"],
  ],
};

/** The text with those forms, every word where it stood. */
const inKnownForms = (text: string, language: string): string =>
  (FORMS[language] ?? []).reduce(
    (written, [form, known]) => written.replace(form, (found) => found.replace(form, known).padEnd(found.length)),
    text,
  );

/** "By five days to 25 August", "ten days after": lengths, which chrono-node takes for the beginning of a date. */
const DURATION =
  /\b(?<!\bin )(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few)[\s-](?:minute|hour|day|week|month|year)s?\b(?! ago)(?: (?:after|before|later|earlier))?/giu;

/** "Дважды в сутки по два часа", "на дві години": lengths, where "в два часа" is an hour of the clock. */
const EAST_SLAVIC_DURATION =
  /(?:(?:сутки|добу|день) )?(?<!\p{L})(?:по|на) (?:\d{1,2}|полтора|дв[аеі]|три|четыре|чотири|пять|п['’]ять|шесть|шість|семь|сім|восемь|вісім|десять|двенадцать|дванадцять) (?:час|годин)\p{L}*/giu;

/** "منذ 15 عاما": since so long ago, which chrono-node takes for a day to come. */
const ARABIC_AGO =
  /(?:منذ|خلال|طوال|لمدة|في) (?:نحو |أكثر من |حوالي )?[\d٠-٩]+ (?:عام|سنة|سنوات|أعوام|شهر|أشهر|يوم|أيام|أسبوع|أسابيع)\p{L}*\u064B?/gu;

/** @returns the text of the same length, without lengths of time and parts of days, with forms that chrono-node knows. */
export function readable(text: string, language: string): string {
  const blank = (words: string) => ' '.repeat(words.length);
  return [WEEKDAY_OF_DATE, HOURS_BEFORE_DAY, PART_OF_DAY, DURATION, EAST_SLAVIC_DURATION, ARABIC_AGO].reduce(
    (written, words) => written.replace(words, blank),
    inKnownForms(text, language),
  );
}
