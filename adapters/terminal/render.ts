import type { Message, Span, Tone } from '../../src/chat/message.ts';
import { clean, oneLine, webAddress } from '../../src/text/truncate.ts';
import { type ReaderSettings, timeText } from '../../src/views/format-time.ts';

export interface RenderOptions {
  /** Escape sequences for colours, only where a terminal shows them. */
  readonly colours: boolean;
  /** What one would type instead of pressing a button; null: nothing worth typing. */
  readonly commandLine: (button: {
    readonly command: string;
    readonly options: Readonly<Record<string, string>>;
  }) => string | null;
}

/** Told apart without colours too: unknown never looks like good. */
const SIGNS: Readonly<Record<Tone, string>> = { critical: '▲', warning: '△', good: '✓', neutral: '·', unknown: '?' };
/** https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
const COLOURS: Readonly<Record<Tone, number>> = { critical: 31, warning: 33, good: 32, neutral: 36, unknown: 35 };
const BOLD = 1;
const DIM = 2;
const MARGIN = '  ';
/** Names of fields stand in a column, as wide as the longest, within reason. */
const LEAST_WIDTH = 12;
const MOST_WIDTH = 20;

/**
 * A message as lines of text without the last line break. All but the title is indented, so that no text from outside can
 * pass for a message of its own; its control characters and direction marks are gone, its links stand written out.
 */
export function render(message: Message, { colours, commandLine }: RenderOptions): string {
  const paint = (text: string, style: number) => (colours && text !== '' ? `\u001b[${style}m${text}\u001b[0m` : text);
  const spans = (content: readonly Span[]) =>
    content.map((span) => {
      const shown = spanText(span, message);
      return span.kind === 'bold' ? paint(shown, BOLD) : shown;
    });
  const lines: string[] = [];
  const add = (text: string, indent = MARGIN) => {
    for (const line of text.split('\n')) lines.push(line === '' ? '' : `${indent}${line}`);
  };

  const url = webAddress(message.url);
  lines.push(paint(`${SIGNS[message.tone]} ${oneLine(message.title)}`, COLOURS[message.tone]));
  for (const paragraph of message.paragraphs) add(spans(paragraph).join(''));
  if (url !== undefined && !lines.some((line) => line.includes(url))) add(url);
  const fields = (message.fields ?? []).map(({ name, value }) => ({
    name: oneLine(name),
    value: spans(value).join(''),
  }));
  const longest = Math.max(LEAST_WIDTH, ...fields.map(({ name }) => name.length));
  const width = Math.min(longest, MOST_WIDTH);
  for (const { name, value } of fields) {
    const [first = '', ...rest] = value.split('\n');
    // A name too long for the column stands above what it names.
    if (name.length > width) {
      lines.push(`${MARGIN}${paint(name, BOLD)}`);
      add(value, MARGIN + MARGIN);
      continue;
    }
    lines.push(`${MARGIN}${paint(name.padEnd(width), BOLD)} ${first}`);
    for (const line of rest) add(line, ' '.repeat(MARGIN.length + width + 1));
  }
  if (message.image !== undefined) add(`[${oneLine(message.image.alt)}]`);
  for (const one of message.links ?? []) add(spanText({ kind: 'link', ...one }, message));
  if (message.file !== undefined) add(clean(message.file.content));
  const at = message.at === undefined ? [] : [timeText(message.at, 'date-time', message)];
  const end = [spans(message.footer ?? []).join(''), ...at].filter((part) => part !== '').join(' · ');
  if (end !== '') add(paint(end, DIM));
  const buttons = (message.buttons ?? []).flat().flatMap((button) => {
    const line = commandLine(button);
    return line === null ? [] : [`${oneLine(button.label)}: ${oneLine(line)}`];
  });
  if (buttons.length > 0) add(paint(`[${buttons.join('] [')}]`, DIM));
  return lines.join('\n');
}

function spanText(span: Span, reading: ReaderSettings): string {
  if (span.kind === 'time') return timeText(span.at, span.style, reading);
  const shown = clean(span.text).replaceAll('\t', ' ');
  if (span.kind !== 'link' && span.kind !== 'mention') return shown;
  const url = webAddress(span.url);
  if (url === undefined || url === shown) return shown;
  return `${oneLine(shown)} <${url}>`;
}
