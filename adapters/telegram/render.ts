import type { InlineKeyboardMarkup } from 'grammy/types';
import { encodeButton } from '../../src/chat/button-codec.ts';
import { directed } from '../../src/chat/directed.ts';
import type { Message, Span, Tone } from '../../src/chat/message.ts';
import { DAY_MS, SECOND_MS } from '../../src/clock.ts';
import { withMarks } from '../../src/text/direction.ts';
import { cut, oneLine, webAddress, withoutGaps } from '../../src/text/truncate.ts';
import { type ReaderSettings, spansText, timeText } from '../../src/views/format-time.ts';
import { escapeHtml, literal, partsOf } from './loose-text.ts';

/** Of a text, after the markup is taken away (https://core.telegram.org/bots/api#sendmessage). */
export const MAX_TEXT = 4096;
/** Of a caption, counted the same way (https://core.telegram.org/bots/api#sendphoto). */
export const MAX_CAPTION = 1024;
/** Tried out, documented nowhere; https://limits.tginfo.me/en agrees. */
export const MAX_BUTTONS = 100;
export const MAX_BUTTONS_A_ROW = 8;
/** A longer label is cut by the clients anyway. */
const MAX_LABEL = 64;
const MAX_TITLE = 256;
const MAX_TOAST = 200;
const MAX_URL = 2048;
/** What links and what the footer may take of a message at most, so that the beginning stays. */
const MAX_END_SHARE = 0.2;

/** Characters of fields that are shown whole; more are folded. */
const MAX_OPEN = 900;
/** Characters of folded fields that stay open. */
const MAX_SHOWN = 500;
type TimeSpan = Extract<Span, { kind: 'time' }>;
/** Day and hour, or how long ago, as the reader's settings have it. */
const TIME_FORMATS = { 'date-time': 'dt', time: 't', relative: 'r' } as const;
/** Telegram takes times of the next 1098 days (https://core.telegram.org/constructor/messageEntityFormattedDate). */
const LATEST_MS = 1000 * DAY_MS;

/** What a server of the Bot API understands: one of one's own may be older. */
export interface Dialect {
  readonly hasTimes: boolean;
}
const MODERN: Dialect = { hasTimes: true };

/** Told apart without colours too: unknown never looks like good. */
const SIGNS: Readonly<Record<Tone, string>> = {
  critical: '🔴 ',
  warning: '🟠 ',
  good: '🟢 ',
  neutral: '',
  unknown: '❔ ',
};

export interface Rendered {
  readonly text: string;
  /** HTML as Telegram reads it (https://core.telegram.org/bots/api#html-style); absent: the text is nothing but text. */
  readonly parse_mode?: 'HTML';
  readonly reply_markup?: InlineKeyboardMarkup;
}

/** HTML and the number of UTF-16 units that Telegram counts of it. */
interface Piece {
  readonly html: string;
  readonly length: number;
}

/** @returns null where the message does not fit the limit whole. */
export function renderWhole(message: Message, limit: number, dialect: Dialect = MODERN): Rendered | null {
  const shown = directed(message);
  const whole = compose(shown, Number.POSITIVE_INFINITY, dialect);
  return whole.length <= limit ? finish(whole, shown) : null;
}

/** @returns the message as nothing but text, inside the limit. */
export function renderWords(message: Message, limit = MAX_TEXT): Rendered {
  const { title, url, paragraphs, fields = [], links = [], footer = [], at, ...reading } = directed(message);
  const said = (content: readonly Span[]) => content.map((span) => wordsOf(span, reading)).join('');
  const head = [oneLine(title), linkable(url) ?? ''];
  const values = fields.map(({ name, value }) => `${oneLine(name)}: ${said(value)}`);
  const sources = links.map((one) => wordsOf({ kind: 'link', ...one }, reading));
  const end = [...sources, said(footer), at === undefined ? '' : timeText(at, 'date-time', reading)];
  const lines = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n');
  const kept = cut(lines(end), limit * MAX_END_SHARE);
  const body = cut(lines([...head, ...paragraphs.map(said), ...values]), limit - kept.length - 1);
  return { text: withMarks(lines([body, kept])) };
}

/** @returns the message as what a button shows (https://core.telegram.org/bots/api#answercallbackquery); null: it needs more room. */
export function renderToast(message: Message): string | null {
  const { title, paragraphs, fields, links, image, ...reading } = directed(message);
  if (fields !== undefined || links !== undefined || image !== undefined) return null;
  const lines = [oneLine(title), ...paragraphs.map((one) => withoutGaps(spansText(one, reading)))];
  const toast = withMarks(lines.filter((line) => line !== '').join('\n'));
  return toast.length <= MAX_TOAST ? toast : null;
}

/** A publisher's address stays as it is: it is the one thing that may be a link. */
function wordsOf(span: Span, reading: ReaderSettings): string {
  if (span.kind === 'time') return timeText(span.at, span.style, reading);
  const href = span.kind === 'link' ? linkable(span.url) : undefined;
  return href === undefined ? literal(withoutGaps(span.text)) : `${literal(withoutGaps(span.text))} ${href}`;
}

/** @returns the message inside the limit; what is cut is cut in the middle: title, links and sources stay. */
export function render(message: Message, limit = MAX_TEXT, dialect: Dialect = MODERN): Rendered {
  const shown = directed(message);
  return finish(compose(shown, limit, dialect), shown);
}

function finish(piece: Piece, message: Message): Rendered {
  const rows = keyboard(message);
  return {
    text: withMarks(piece.html),
    parse_mode: 'HTML',
    ...(rows.length === 0 ? {} : { reply_markup: { inline_keyboard: rows } }),
  };
}

function compose(message: Message, limit: number, dialect: Dialect): Piece {
  const reading = { ...message, ...dialect };
  const endLimit = Math.min(limit, MAX_TEXT) * MAX_END_SHARE;
  const sign = SIGNS[message.tone];
  const title = headed(shortened(oneLine(message.title), MAX_TITLE), message.url);
  const head = join([{ html: sign, length: sign.length }, title], '');
  const links = (message.links ?? []).map((one) => anchored(shortened(oneLine(one.text), MAX_TITLE), one.url));
  const footer = spans(message.footer ?? [], endLimit, reading);
  const at = message.at === undefined ? nothing : timed({ at: message.at, style: 'date-time' }, reading);
  const linkLine = fitting(links, ' · ', endLimit);
  const end = join([linkLine, join([footer, at], footer.length > 0 ? ' · ' : '')], '\n');

  let left = limit - head.length - end.length - 4;
  const body: Piece[] = [];
  const add = (content: readonly Span[]) => {
    if (left <= 1) return;
    const piece = spans(content, left, reading);
    left -= piece.length + 2;
    body.push(piece);
  };
  for (const paragraph of message.paragraphs) add(paragraph);
  const fields: Piece[] = [];
  for (const field of message.fields ?? []) {
    const name = plain(shortened(oneLine(field.name), MAX_LABEL), 'b');
    if (left <= name.length + 3) break;
    const value = spans(field.value, left - name.length - 2, reading);
    left -= name.length + value.length + 3;
    fields.push(join([name, value], ': '));
  }
  return join([head, join(body, '\n\n'), folded(fields), end], '\n\n');
}

/** A long card shows its first lines, and the others when somebody opens them. */
function folded(fields: readonly Piece[]): Piece {
  const whole = join(fields, '\n');
  if (whole.length <= MAX_OPEN) return whole;
  let shown = 0;
  let length = 0;
  for (const { length: more } of fields) {
    length += more;
    if (length > MAX_SHOWN) break;
    shown += 1;
  }
  const { html, ...rest } = join(fields.slice(shown), '\n');
  const quote = { html: `<blockquote expandable>${html}</blockquote>`, ...rest };
  return join([join(fields.slice(0, shown), '\n'), quote], '\n');
}

const nothing: Piece = { html: '', length: 0 };

function join(pieces: readonly Piece[], separator: string): Piece {
  const some = pieces.filter((piece) => piece.length > 0);
  return {
    html: some.map((piece) => piece.html).join(separator),
    length: some.reduce((sum, piece) => sum + piece.length, 0) + Math.max(0, some.length - 1) * separator.length,
  };
}

/** As many whole pieces as fit. */
function fitting(pieces: readonly Piece[], separator: string, limit: number): Piece {
  let count = pieces.length;
  while (count > 0 && join(pieces.slice(0, count), separator).length > limit) count -= 1;
  return join(pieces.slice(0, count), separator);
}

function spans(content: readonly Span[], limit: number, reading: ReaderSettings & Dialect): Piece {
  const pieces: Piece[] = [];
  let left = limit;
  for (const span of content) {
    const words = span.kind === 'time' ? timeText(span.at, span.style, reading) : withoutGaps(span.text);
    // Nothing inside <code> becomes a link or a mention.
    const shown = span.kind === 'code' ? cut(words, left) : shortened(words, left);
    const piece = span.kind === 'time' && shown === words ? timed(span, reading) : marked(span, shown);
    left -= piece.length;
    pieces.push(piece);
    if (shown !== words) break;
  }
  return join(pieces, '');
}

/**
 * In the reader's own zone and words; what a client does not know is shown as it is written here
 * (https://core.telegram.org/bots/api#date-time-entity-formatting). A date is the same day everywhere.
 */
function timed({ at, style }: Pick<TimeSpan, 'at' | 'style'>, reading: ReaderSettings & Dialect): Piece {
  const shown = plain(timeText(at, style, reading));
  const isKnown = reading.writtenAt !== undefined && at > 0 && at < reading.writtenAt + LATEST_MS;
  if (style === 'date' || !reading.hasTimes || !isKnown) return shown;
  const unix = Math.floor(at / SECOND_MS);
  return { ...shown, html: `<tg-time unix="${unix}" format="${TIME_FORMATS[style]}">${shown.html}</tg-time>` };
}

/** @param shown the words of the span, already inside their limit. */
function marked(span: Span, shown: string): Piece {
  if (span.kind === 'link' || (span.kind === 'mention' && span.url !== undefined)) return anchored(shown, span.url);
  if (span.kind === 'bold') return plain(shown, 'b');
  if (span.kind === 'code') return tagged('code', { html: escapeHtml(shown), length: shown.length });
  // A command, and where it is said elsewhere the chat behind it, is meant to be pressed.
  if (span.kind === 'mention' && span.of === 'command') return { html: escapeHtml(shown), length: shown.length };
  return plain(shown);
}

const shortened = (text: string, limit: number) => cut(text, limit, (piece) => literal(piece).length);

/** @param text already inside its limit. @param tag of what is no address; Telegram has no code in bold. */
function plain(text: string, tag?: 'b'): Piece {
  const pieces = partsOf(text).map(({ text: part, isCode }): Piece => {
    const shown = isCode ? part : literal(part);
    const piece = { html: escapeHtml(shown), length: shown.length };
    const around = isCode ? 'code' : tag;
    return around === undefined ? piece : tagged(around, piece);
  });
  return join(pieces, '');
}

function tagged(tag: 'b' | 'code', piece: Piece): Piece {
  return piece.length === 0 ? piece : { html: `<${tag}>${piece.html}</${tag}>`, length: piece.length };
}

/** @param text already inside its limit. Inside a link Telegram looks for nothing else. */
function anchored(text: string, url: string | undefined): Piece {
  const href = linkable(url);
  if (href === undefined || text === '') return plain(text);
  return { html: `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`, length: text.length };
}

function headed(text: string, url: string | undefined): Piece {
  return linkable(url) === undefined ? plain(text, 'b') : tagged('b', anchored(text, url));
}

/** Only web pages: a tg:// link may mention a person (https://core.telegram.org/bots/api#html-style). */
function linkable(url: string | undefined): string | undefined {
  const href = webAddress(url);
  return href !== undefined && href.length <= MAX_URL ? href : undefined;
}

function keyboard(message: Message) {
  let left = MAX_BUTTONS;
  return (message.buttons ?? [])
    .map((row) =>
      row.slice(0, MAX_BUTTONS_A_ROW).flatMap((button) => {
        const data = encodeButton(button);
        const label = cut(oneLine(button.label), MAX_LABEL);
        if (data === null || label === '' || left === 0) return [];
        left -= 1;
        return [{ text: withMarks(label), callback_data: data }];
      }),
    )
    .filter((row) => row.length > 0);
}
