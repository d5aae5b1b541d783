/** Text of two directions: what is read from left to right inside what is read from right to left. */

/** https://www.w3.org/International/questions/qa-scripts */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** @param locale BCP 47; what is none is written from left to right. */
export function isRightToLeft(locale: string): boolean {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(locale).maximize().script ?? '');
  } catch {
    return false;
  }
}

/**
 * Noncharacters stand for the marks until a text is cleaned and cut, because cleaning takes the marks that others wrote
 * (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates). Each is as long as its mark.
 */
const ISOLATE = '\uFDD0';
const END = '\uFDD1';
const RIGHT = '\uFDD2';
const MARKS: Readonly<Record<string, string>> = { [ISOLATE]: '\u2066', [END]: '\u2069', [RIGHT]: '\u200F' };
const PLACEHOLDERS = /[\uFDD0-\uFDD2]/gu;

/** @returns the text with marks where `isolated` put placeholders. */
export const withMarks = (text: string): string => text.replace(PLACEHOLDERS, (one) => MARKS[one] ?? '');

/** @returns the text without placeholders that somebody else wrote. */
export const withoutPlaceholders = (text: string): string => text.replace(PLACEHOLDERS, '');

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
export const hasRightToLeft = (text: string): boolean => RTL_LETTER.test(text);

/**
 * From the first letter or digit that is read from left to right to the last one before other letters, with the signs that
 * belong to it: `/status kazakhstan`, `https://example.org/`, `quiet_hours:22:00-07:00`, `+5 %`. The stroke that joins an
 * Arabic letter to what follows it, as before a number, is of no script and yet that letter's.
 */
const RUN =
  /[/@#$+−±-]*(?![\p{Script=Arabic}\p{Script=Hebrew}\u0640])[\p{L}\p{Nd}](?:[^\p{Script=Arabic}\p{Script=Hebrew}\u0640\n·؛،؟]*(?![\p{Script=Arabic}\p{Script=Hebrew}\u0640])[\p{L}\p{Nd}%/_])?|[+−-]\p{Nd}[\p{Nd}٫٬]*/gu;
/** What ends a sentence before its closing quote belongs to it. */
const QUOTED_STOP = /^[.!?…]+(?=[»”"])/u;
/** Numbers alone are put in order without help, unless a sign or a colon belongs to them. */
const NEEDS_HELP = /\p{L}|^[/@#$+−±-]|:/u;

/**
 * For a text that is read from right to left: sets apart what is read from left to right, so that the slash of a command
 * and the sign of a number stay before it, and begins each line from the right.
 */
export function isolated(text: string): string {
  const plain = withoutPlaceholders(text);
  let done = '';
  let end = 0;
  for (const { 0: run, index } of plain.matchAll(RUN)) {
    const from = Math.max(index, end);
    // What closes a bracket inside belongs to it.
    const closes = run.lastIndexOf('(') > run.lastIndexOf(')') && plain[index + run.length] === ')';
    const [stop = ''] = QUOTED_STOP.exec(plain.slice(index + run.length)) ?? [];
    const until = index + run.length + (closes ? 1 : stop.length);
    const said = plain.slice(from, until);
    done += plain.slice(end, from) + (NEEDS_HELP.test(said) ? `${ISOLATE}${said}${END}` : said);
    end = until;
  }
  return (done + plain.slice(end)).replace(/\n(?=.)/gu, `\n${RIGHT}`);
}

/** For what reads every line from the left, as a canvas does: the line, with its own direction where that is another. */
export const withDirection = (text: string): string =>
  hasRightToLeft(text) ? `\u2067${withMarks(isolated(text))}\u2069` : text;

/** What begins a line makes it one that is read from right to left, whatever its first letter is. */
export const fromTheRight = (text: string): string => `${RIGHT}${text}`;
