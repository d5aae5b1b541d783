import type { Message, Span } from '../../src/chat/message.ts';
import { clean, cut, oneLine, webAddress } from '../../src/text/truncate.ts';
import { timeText } from '../../src/views/format-time.ts';

/** A piece of text as every receiver can show it: bold or not, with a page behind it or not. */
export interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  readonly url?: string;
}

/** The message line by line; buttons and pictures are left out, the picture's words stay. */
export function linesOf(message: Message): readonly (readonly Piece[])[] {
  const plain = (text: string): Piece => ({ text: clean(text), isBold: false });
  const lines: Piece[][] = [[{ text: oneLine(message.title), isBold: true }]];
  for (const paragraph of message.paragraphs) lines.push(paragraph.map((span) => pieceOf(span, message)));
  for (const { name, value } of message.fields ?? []) {
    lines.push([{ text: `${oneLine(name)}: `, isBold: true }, ...value.map((span) => pieceOf(span, message))]);
  }
  if (message.image !== undefined) lines.push([plain(`[${oneLine(message.image.alt)}]`)]);
  for (const one of message.links ?? []) lines.push([pieceOf({ kind: 'link', ...one }, message)]);
  for (const line of message.file?.content.split('\n') ?? []) lines.push([plain(line)]);
  const url = webAddress(message.url);
  const isNamed = lines.flat().some((piece) => piece.url === url);
  if (url !== undefined && !isNamed) lines.push([{ text: new URL(url).host, isBold: false, url }]);
  const at = message.at === undefined ? [] : [plain(timeText(message.at, 'date-time', message))];
  const footer = [...(message.footer ?? []).map((span) => pieceOf(span, message)), ...at];
  return footer.length === 0 ? lines : [...lines, footer];
}

function pieceOf(span: Span, message: Message): Piece {
  if (span.kind === 'time') return { text: timeText(span.at, span.style, message), isBold: false };
  const text = clean(span.text);
  const url = span.kind === 'link' || span.kind === 'mention' ? webAddress(span.url) : undefined;
  return { text, isBold: span.kind === 'bold', ...(url === undefined ? {} : { url }) };
}

/** Invisible, and no part of any word: what it parts is neither an address nor a mention any more. */
export const WORD_JOINER = '\u2060';

/** Receivers make links and mentions of plain text: only ours may be some. */
export const harmless = (text: string): string =>
  text.replace(/(?<=:)\/\/|(?<=www)\.|(?<=@)(?=\S)/giu, (sign) => `${WORD_JOINER}${sign}`);

/** Of a link or bold text, in any receiver's markup. */
const MARKUP = 8;

/**
 * Cuts texts, never addresses: where a message is too long, the longest of its texts are shortened to the same length, and
 * lines of nothing but links are dropped from its end.
 * @param measure how long the receiver counts a text; never below its own length.
 */
export function shortened(
  lines: readonly (readonly Piece[])[],
  limit: number,
  measure: (text: string) => number = (text) => text.length,
): readonly (readonly Piece[])[] {
  let cost = 0;
  const kept = lines.filter((line) => {
    const added = line.reduce((sum, { url = '' }) => sum + MARKUP + url.length, MARKUP);
    if (cost + added > limit / 2) return false;
    cost += added;
    return true;
  });
  const lengths = kept.flat().map(({ text }) => measure(text));
  const total = (most: number) => lengths.reduce((sum, one) => sum + Math.min(one, most), cost);
  if (total(Infinity) <= limit) return kept;
  let [low, high] = [1, limit];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (total(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return kept.map((line) => line.map((piece) => ({ ...piece, text: cut(piece.text, low, measure) })));
}

/** For people who read plain text: `publisher <https://...>`. */
export const asPlainText = (lines: readonly (readonly Piece[])[]): string =>
  lines
    .map((line) =>
      line.map(({ text, url }) => (url === undefined ? harmless(text) : `${harmless(text)} <${url}>`)).join(''),
    )
    .join('\n');
