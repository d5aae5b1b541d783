import {
  type APIActionRowComponent,
  type APIAllowedMentions,
  type APIButtonComponentWithCustomId,
  type APIEmbed,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { encodeButton } from '../../src/chat/button-codec.ts';
import { directed } from '../../src/chat/directed.ts';
import { type Button, bold, type Menu, type Message, type Span, type Tone, text } from '../../src/chat/message.ts';
import { withMarks } from '../../src/text/direction.ts';
import { cut, oneLine, webAddress, withoutGaps } from '../../src/text/truncate.ts';

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export const MAX_CONTENT = 2000;
export const MAX_TITLE = 256;
export const MAX_DESCRIPTION = 4096;
export const MAX_FIELDS = 25;
export const MAX_FIELD_NAME = 256;
export const MAX_FIELD_VALUE = 1024;
export const MAX_EMBED = 6000;
/** https://discord.com/developers/docs/components/reference#action-row and #button */
export const MAX_ROWS = 5;
export const MAX_BUTTONS_A_ROW = 5;
export const MAX_LABEL = 80;
const MAX_PLACEHOLDER = 150;
/** Of a menu, and of autocomplete. */
export const MAX_CHOICES = 25;
export const MAX_CHOICE = 100;
/** Stands in the id of a menu for what is chosen in it. */
export const CHOSEN = '*';
/** https://discord.com/developers/docs/resources/message#attachment-object */
export const MAX_ALT = 1024;
const MAX_URL = 2048;
/** More would push the headline out of a phone's preview. */
const MAX_ROLES = 10;
/** A longer address would push the words out of the message. */
const MAX_INLINE_URL = 512;
/** What links and what the footer may take of the description at most, so that the beginning stays. */
const MAX_END = 800;

export const PICTURE_NAME = 'picture.png';

const COLOURS: Readonly<Record<Tone, number>> = {
  critical: 0xd92d20,
  warning: 0xf79009,
  good: 0x12b76a,
  neutral: 0x475467,
  unknown: 0x98a2b3,
};

type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

export interface Rendered {
  readonly content: string;
  readonly embeds: [APIEmbed];
  readonly components: Row[];
  readonly allowed_mentions: APIAllowedMentions;
}

export interface RenderedWords extends Omit<Rendered, 'embeds'> {
  readonly embeds: [];
}

/** @returns the message inside all limits; what is cut is cut in the middle: title, links and sources stay. */
export function render(message: Message): Rendered {
  const shown = directed(message);
  const { content, allowed_mentions } = pingOf(shown, eventOf(shown));
  return { content, embeds: [embedOf(shown)], components: rowsOf(shown), allowed_mentions };
}

/** @returns the message as nothing but text. */
export function renderWords(written: Message): RenderedWords {
  const message = directed(written);
  const { content, allowed_mentions } = pingOf(message, '');
  const title = shortened(oneLine(message.title), MAX_TITLE);
  const url = linkable(message.url, MAX_INLINE_URL);
  const head = [content, marked({ kind: 'bold', text: title }, title), url === undefined ? '' : `<${url}>`].filter(
    (part) => part !== '',
  );
  const fields = (message.fields ?? []).map(({ name, value }) => [bold(name), text(': '), ...value]);
  const all = { ...message, paragraphs: [...message.paragraphs, ...fields] };
  const body = describe(all, MAX_CONTENT - head.join('\n').length - 2);
  return { content: [...head, body].join('\n'), embeds: [], components: [], allowed_mentions };
}

/** Nothing pings but the roles that a manager asked for; beside them stands what a phone shows of the message. */
function pingOf({ mention }: Message, title: string): Pick<Rendered, 'content' | 'allowed_mentions'> {
  const named = mention === undefined ? [] : [mention.role, ...(mention.also ?? [])];
  const roles = [...new Set(named)].filter((role) => /^\d{1,20}$/u.test(role)).slice(0, MAX_ROLES);
  if (roles.length === 0) return { content: '', allowed_mentions: { parse: [] } };
  const called = roles.map((role) => `<@&${role}>`).join(' ');
  const content = `${called} ${escapeMarkdown(shortened(oneLine(title), MAX_TITLE))}`.trim();
  return { content, allowed_mentions: { parse: [], roles } };
}

/** `CRITICAL · Texas · power` does not say what has happened: the headline does, which stands bold below it. */
export function eventOf({ title, paragraphs }: Message): string {
  const headline = paragraphs.find((spans) => spans.length > 0 && spans.every(({ kind }) => kind === 'bold')) ?? [];
  const words = headline.map((span) => (span.kind === 'time' ? '' : span.text)).join('');
  return [title, words]
    .map(oneLine)
    .filter((part) => part !== '')
    .join(': ');
}

function embedOf(message: Message): APIEmbed {
  const title = escapeMarkdown(shortened(oneLine(message.title), MAX_TITLE));
  const url = linkable(message.url, MAX_URL);
  let left = MAX_EMBED - title.length;
  const description = describe(message, Math.min(MAX_DESCRIPTION, left));
  left -= description.length;
  const fields: { name: string; value: string }[] = [];
  for (const field of (message.fields ?? []).slice(0, MAX_FIELDS)) {
    const name = escapeMarkdown(shortened(oneLine(field.name), MAX_FIELD_NAME));
    const value = spans(field.value, Math.min(MAX_FIELD_VALUE, left - name.length));
    if (name === '' || value === '') continue;
    left -= name.length + value.length;
    fields.push({ name, value });
  }
  return {
    color: COLOURS[message.tone],
    ...(title === '' ? {} : { title }),
    ...(url === undefined || title === '' ? {} : { url }),
    ...(description === '' ? {} : { description }),
    ...(fields.length === 0 ? {} : { fields }),
    ...(message.at === undefined ? {} : { timestamp: new Date(message.at).toISOString() }),
  };
}

function describe(message: Message, limit: number): string {
  const links = fitting(
    (message.links ?? []).map(({ text, url }) => anchored(shortened(oneLine(text), MAX_TITLE), url)),
    MAX_END,
  );
  // The embed's own footer shows neither links nor times in the reader's zone.
  const footer = spans(message.footer ?? [], MAX_END);
  const end = [links, footer]
    .filter((part) => part !== '')
    .map((part) => `-# ${part.replace(/\n+/gu, ' ')}`)
    .join('\n');
  let left = limit - end.length - 2;
  const body: string[] = [];
  for (const paragraph of message.paragraphs) {
    const part = spans(paragraph, left);
    if (part === '') continue;
    body.push(part);
    left -= part.length + 2;
  }
  return [...body, end].filter((part) => part !== '').join('\n\n');
}

function fitting(parts: readonly string[], limit: number): string {
  let count = parts.length;
  while (count > 0 && parts.slice(0, count).join(' · ').length > limit) count -= 1;
  return parts.slice(0, count).join(' · ');
}

function spans(content: readonly Span[], limit: number): string {
  let out = '';
  for (const span of merged(content)) {
    const whole = span.kind === 'time' ? timestamp(span) : span.kind === 'mention' ? mentionOf(span) : undefined;
    if (whole !== undefined) {
      if (out.length + whole.length > limit) break;
      out += whole;
      continue;
    }
    if (span.kind === 'time') continue;
    const words = withoutGaps(span.text);
    const shown = cut(words, limit - out.length, (piece) => Math.max(piece.length, marked(span, piece).length));
    if (shown !== '') out += marked(span, shown);
    if (shown !== words) break;
  }
  return out;
}

/** Where one bold or code span follows another, the marks between them (`****`) would be read as something else. */
function merged(content: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of content) {
    const before = out.at(-1);
    if (span.kind !== 'time' && withoutGaps(span.text) === '') continue;
    if ((span.kind === 'bold' || span.kind === 'code') && before?.kind === span.kind) {
      out[out.length - 1] = { ...span, text: before.text + span.text };
    } else out.push(span);
  }
  return out;
}

function marked(span: Exclude<Span, { kind: 'time' }>, words: string): string {
  if (words.trim() === '') return words;
  if (span.kind === 'bold') return `**${escapeMarkdown(words)}**`;
  // A backtick cannot be escaped inside code; this one looks like it.
  if (span.kind === 'code') return `\`${withMarks(words).replace(/`/gu, 'ˋ').replace(/\n/gu, ' ')}\``;
  if (span.kind === 'link') return anchored(words, span.url);
  if (span.kind === 'mention' && span.url !== undefined) return anchored(words, span.url);
  return escapeMarkdown(words);
}

/** @returns undefined where Discord does not know it (https://discord.com/developers/docs/reference#message-formatting). */
function mentionOf({ of, id, text }: Extract<Span, { kind: 'mention' }>): string | undefined {
  if (id === undefined || !/^\d{1,20}$/u.test(id)) return undefined;
  if (of === 'channel') return `<#${id}>`;
  if (of === 'role') return `<@&${id}>`;
  return /^\/[a-z][a-z0-9_]{0,31}(?: [a-z0-9_]{1,32})?$/u.test(text) ? `<${text}:${id}>` : undefined;
}

/** https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const STYLES = { 'date-time': 'f', time: 't', date: 'D', relative: 'R' } as const;

function timestamp({ at, style }: Extract<Span, { kind: 'time' }>): string {
  return Number.isFinite(at) ? `<t:${Math.floor(at / 1000)}:${STYLES[style]}>` : '?';
}

function anchored(text: string, url: string): string {
  const href = linkable(url, MAX_INLINE_URL);
  return href === undefined || text === '' ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${href})`;
}

function linkable(url: string | undefined, limit: number): string | undefined {
  // Inside a link's brackets these would end it.
  const safe = webAddress(url)?.replace(
    /[()<>\\*_~|`]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return safe !== undefined && safe.length <= limit ? safe : undefined;
}

const shortened = (text: string, limit: number) => cut(text, limit, (piece) => escapeMarkdown(piece).length);

/**
 * A backslash before a sign makes Discord show it as it is: markup, mentions (`<@1>`, `@everyone`), and addresses,
 * which would automatically become links (https://discord.com/developers/docs/reference#message-formatting).
 */
export function escapeMarkdown(text: string): string {
  return withMarks(text)
    .replace(/[\\*_~`|<>[\]()@]/gu, '\\$&')
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/^(\s*)([-+#]|\d+\.)/gmu, (_, space: string, sign: string) =>
      sign.endsWith('.') ? `${space}${sign.slice(0, -1)}\\.` : `${space}\\${sign}`,
    );
}

function rowsOf(message: Message): Row[] {
  // Discord refuses a message with two components of one id.
  const taken = new Set<string>();
  const isFree = (id: string | null): id is string => id !== null && !taken.has(id) && taken.add(id) !== undefined;
  const menus = (message.menus ?? []).flatMap((menu) => menuRow(menu, isFree));
  const [first, ...others] = (message.buttons ?? []).flatMap((row) => buttonRow(row, isFree));
  return [...(first === undefined ? [] : [first]), ...menus, ...others].slice(0, MAX_ROWS);
}

/** https://discord.com/developers/docs/components/reference#string-select */
function menuRow(
  { label, command, option, options, choices }: Menu,
  isFree: (id: string | null) => id is string,
): Row[] {
  const id = encodeButton({ command, options: { ...options, [option]: CHOSEN } });
  const known = new Map(choices.map((one) => [one.value, cut(oneLine(one.label), MAX_CHOICE)]));
  const shown = [...known]
    .filter(([value, name]) => name !== '' && value !== '' && value.length <= MAX_CHOICE)
    .slice(0, MAX_CHOICES)
    .map(([value, name]) => ({ label: withMarks(name), value }));
  const placeholder = cut(oneLine(label), MAX_PLACEHOLDER);
  if (placeholder === '' || shown.length === 0 || !isFree(id)) return [];
  const menu = {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: withMarks(placeholder),
    options: shown,
  } as const;
  return [{ type: ComponentType.ActionRow, components: [{ ...menu, min_values: 1, max_values: shown.length }] }];
}

function buttonRow(row: readonly Button[], isFree: (id: string | null) => id is string): Row[] {
  const components = row.slice(0, MAX_BUTTONS_A_ROW).flatMap((button): APIButtonComponentWithCustomId[] => {
    const id = encodeButton(button);
    const label = cut(oneLine(button.label), MAX_LABEL);
    if (label === '' || !isFree(id)) return [];
    return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: id, label: withMarks(label) }];
  });
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }];
}
