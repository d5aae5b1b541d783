/** Text from outside made harmless to read, and cut where a reader would cut it. */

/**
 * Marks that change the direction of everything after them (https://www.unicode.org/reports/tr9/), and control characters
 * except line breaks and tabs.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What stands for the part that was cut. */
export const ELLIPSIS = '…';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** @returns the text without direction overrides, control characters and halves of characters. */
export function clean(text: string): string {
  return text.toWellFormed().replace(UNSAFE, '');
}

/** @returns the clean text on one line, with single spaces. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/gu, ' ').trim();

/** @returns the clean text with at most one empty line in a row: long gaps break a layout. */
export const withoutGaps = (text: string): string => clean(text).replace(/\n\s*\n\s*/gu, '\n\n');

/** @returns the address as a browser writes it; undefined for what is no page of the web: other links may run or mention. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/**
 * The longest beginning of the text that fits, at the border of what a reader sees as one character, with an ellipsis.
 * @param measure the length of a piece as the platform will count it (escapes included); it must never be below the piece's own.
 * @returns the text itself where it fits; '' where not even the ellipsis does.
 */
export function cut(text: string, limit: number, measure: (piece: string) => number = (piece) => piece.length): string {
  if (text.length <= limit && measure(text) <= limit) return text;
  if (limit < ELLIPSIS.length) return '';
  const borders: number[] = [0];
  // No more than the limit can stay, so no more is looked at.
  for (const { index, segment } of graphemes.segment(text.slice(0, limit + 1))) borders.push(index + segment.length);
  let low = 0;
  let high = borders.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(text.slice(0, borders[middle]) + ELLIPSIS) <= limit) low = middle;
    else high = middle - 1;
  }
  const piece = text.slice(0, borders[low]).trimEnd() + ELLIPSIS;
  return measure(piece) <= limit ? piece : '';
}
