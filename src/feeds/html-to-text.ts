import { undoTwiceEncoded } from './charset.ts';
import { decodeReferences, windowsCharacter } from './entities.ts';

const BLOCKS = new Set(
  'address article aside blockquote br center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
/** Their contents are no prose. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'select', 'svg', 'math']);

const NAME = /\/?([a-zA-Z][a-zA-Z0-9]{0,15})/y;

/** Everything that is no character of prose: controls, byte order marks, soft hyphens. Newlines and tabs are kept. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they come in from outside, and are removed
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F\u00AD\uFEFF\uFFFE\uFFFF]/g;
/** Controls that are quotation marks and dashes of a Windows author, read as latin1. */
const MISREAD_WINDOWS = /[\u0080-\u009F]/g;

/**
 * HTML to plain text in one pass over it, whatever it holds: tags gone, blocks separated by `\n`, references decoded,
 * white space collapsed. No regular expression here backtracks: feeds are hostile.
 */
export function htmlToText(html: string): string {
  let text = once(html);
  // Some escape twice, and what passed several programs more often: tags and references that are text now were meant as markup.
  for (let more = MOST_ESCAPES; more > 0 && ESCAPED_MARKUP.test(text); more--) text = once(text);
  return text;
}

const MOST_ESCAPES = 3;

/** Tags that stand in prose for nothing else, and references that a browser would show as a character. */
const ESCAPED_MARKUP =
  /<\/?(?:p|br|div|span|strong|em|b|i|ul|ol|li|h[1-6]|blockquote|figure|img|a)(?:\s[^<>]{0,500})?\/?>|&(?:#\d{2,6}|#x[\da-f]{2,5}|amp|quot|apos|nbsp|lt|gt|[lr][sd]quo|[mn]dash|hellip);/i;

function once(html: string): string {
  if (!html.includes('<')) return tidy(decodeReferences(html));
  const parts: string[] = [];
  let position = 0;
  // Once a closing sign is missing it is missing for every later tag too: remembered, so that the whole stays linear.
  let quotesClose = true;
  let commentsClose = true;
  const unclosed = new Set<string>();

  while (position < html.length) {
    const open = html.indexOf('<', position);
    if (open < 0) break;
    parts.push(html.slice(position, open));
    const next = html[open + 1] ?? '';
    if (html.startsWith('<!--', open)) {
      const end = commentsClose ? html.indexOf('-->', open + 4) : -1;
      if (end < 0) commentsClose = false;
      position = end < 0 ? open + 4 : end + 3;
      continue;
    }
    if (html.startsWith('<![CDATA[', open)) {
      position = open + 9;
      continue;
    }
    if (!/[a-zA-Z/!?]/.test(next)) {
      parts.push('<');
      position = open + 1;
      continue;
    }
    let close = quotesClose ? tagEnd(html, open + 1) : -1;
    if (close < 0) {
      quotesClose = false;
      close = html.indexOf('>', open + 1);
    }
    if (close < 0) break;
    const name = tagName(html, open + 1);
    if (BLOCKS.has(name)) parts.push('\n');
    else if (CELLS.has(name)) parts.push(' ');
    position = close + 1;
    if (SILENT.has(name) && next !== '/' && html[close - 1] !== '/' && !unclosed.has(name)) {
      const end = new RegExp(`</${name}`, 'gi');
      end.lastIndex = position;
      const found = end.exec(html);
      if (found) position = found.index;
      else unclosed.add(name);
    }
  }
  const rest = html.slice(position);
  if (!/^<[a-zA-Z/!?]/.test(rest)) parts.push(rest);
  return tidy(decodeReferences(parts.join('').replaceAll(']]>', '')));
}

/** One line of it: a title. */
export function htmlToLine(html: string): string {
  return htmlToText(html).replaceAll('\n', ' ');
}

/** White space collapsed, empty lines dropped, unprintable characters removed. */
export function tidy(text: string): string {
  const lines = undoTwiceEncoded(text)
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, '')
    .replace(MISREAD_WINDOWS, (sign) => windowsCharacter(sign.charCodeAt(0)))
    .split('\n');
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function tagEnd(html: string, from: number): number {
  const close = html.indexOf('>', from);
  const tag = html.slice(from, close);
  if (close < 0 || !(tag.includes('"') || tag.includes("'"))) return close;
  let quote = '';
  for (let index = from; index < html.length; index++) {
    const sign = html[index];
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '>') return index;
    else if ((sign === '"' || sign === "'") && /[=\s]/.test(html[index - 1] ?? '')) quote = sign;
  }
  return -1;
}

function tagName(html: string, from: number): string {
  NAME.lastIndex = from;
  return NAME.exec(html)?.[1]?.toLowerCase() ?? '';
}
