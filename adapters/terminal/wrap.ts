import { stripVTControlCharacters } from 'node:util';

/** A column is not narrower than this: below it, the terminal's own wrapping is as good. */
const LEAST_COLUMNS = 30;
const HANGING = '  ';
/** A name, spaces that align a column, and what stands in it: that goes on below its own beginning. */
const COLUMN = /^ *\S+(?: \S+)* {2,}(?=\S)/u;
/** Signs that take two columns (https://www.unicode.org/reports/tr11/). */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff01-\uff60]/u;

/**
 * Breaks lines between words instead of within them. What goes on stays indented as far as its line, so that it can pass
 * for no message of its own; a word longer than a line (an address) is left whole.
 */
export function wrap(text: string, columns: number): string {
  if (columns < LEAST_COLUMNS) return text;
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(line: string, columns: number): string {
  if (widthOf(line) <= columns) return line;
  const indent = /^ */u.exec(line)?.[0] ?? '';
  const column = COLUMN.exec(stripVTControlCharacters(line))?.[0] ?? '';
  const aligned = widthOf(column) > indent.length && widthOf(column) <= columns / 2;
  const hanging = aligned ? ' '.repeat(widthOf(column)) : indent === '' ? HANGING : indent;
  const lines: string[] = [];
  let current = indent;
  let width = indent.length;
  // The spaces that align a column stay with the word before them.
  for (const word of line.slice(indent.length).split(/(?<= )(?=[^ ])/u)) {
    const shown = widthOf(word.trimEnd());
    if (width + shown > columns && width > hanging.length) {
      lines.push(current.trimEnd());
      current = hanging;
      width = hanging.length;
    }
    current += word;
    width += widthOf(word);
  }
  return [...lines, current].join('\n');
}

function widthOf(text: string): number {
  let width = 0;
  for (const sign of stripVTControlCharacters(text)) width += WIDE.test(sign) ? 2 : 1;
  return width;
}
