import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../../src/feeds/charset.ts';
import { parseDate } from '../../src/feeds/dates.ts';
import { htmlToText } from '../../src/feeds/html-to-text.ts';
import { canonicalLink } from '../../src/feeds/identity.ts';
import { feedText, type ParsedEntry, parseFeed } from '../../src/feeds/parse.ts';
import type { Row } from './row.ts';

const DOCUMENT_URL = 'http://127.0.0.1:8097/tests/feed.xml';

interface Expectation {
  readonly path: string;
  readonly lhs?: string;
  readonly value: unknown;
}

/** The rows of feedparser's suite that concern what an item is made of. */
export async function feedparserRows(folder: string): Promise<Row> {
  const lines = (await readFile(join(folder, 'feedparser_expect.jsonl'), 'utf8')).split('\n').filter(Boolean);
  const rows = lines.map((line) => JSON.parse(line) as Expectation).filter(inScope);
  const misses: string[] = [];
  for (const row of rows) {
    const bytes = await readFile(join(folder, 'feedparser/tests', row.path));
    const problem = await rowProblem(row, bytes).catch((error: Error) => error.message);
    if (problem) misses.push(`${row.path} ${row.lhs}: ${problem}`);
  }
  return share(
    'feedparser rows in scope',
    rows.length - misses.length,
    rows.length,
    0.97,
    `of ${lines.length}; out of scope: other fields, sanitising, links inside content, CDF, undeclared encodings`,
    misses,
  );
}

const FIELD =
  /^(?:ord\()?entries\[(\d+)\](?:\['(title|link|id|guid|description|summary|published|updated|created|published_parsed|updated_parsed|created_parsed)'\]|\.(title|link|summary)|(\['content'\]\[0\]\['value'\]))\)?$/;

function inScope({ path, lhs = '' }: Expectation): boolean {
  // Formats of 1997 that nobody serves, and encodings that nobody names: telling those is guessing.
  if (path.includes('/cdf/') || path.includes('/chardet/')) return false;
  if (lhs === 'encoding') return true;
  if (!FIELD.test(lhs) || path.includes('/sanitize/')) return false;
  return !(path.includes('/base/') && /description|summary|content|title/.test(lhs));
}

async function rowProblem({ lhs = '', value }: Expectation, bytes: Uint8Array): Promise<string> {
  const contentType =
    /^\s*Content-type:\s*(.+)$/im.exec(
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/^\s*Header:\s*/gm, ''),
    )?.[1] ?? '';
  if (lhs === 'encoding') return encodingProblem(bytes, contentType, String(value));
  const [, index, quoted, dotted, content] = FIELD.exec(lhs) ?? [];
  const { entries } = await parseFeed(bytes, contentType, DOCUMENT_URL);
  const entry = entries[Number(index)];
  if (!entry) return 'no such entry';
  const field = quoted ?? dotted ?? (content ? 'content' : '');
  const expected = lhs.startsWith('ord(') ? String.fromCodePoint(Number(value)) : value;
  return fieldProblem(entry, field, expected);
}

function encodingProblem(bytes: Uint8Array, contentType: string, expected: string): string {
  const ours = decode(bytes, contentType);
  const theirs = decode(stripMark(bytes), `text/xml; charset=${expected}`).text;
  const same = ours.text.replace(/^\uFEFF/, '') === theirs.replace(/^\uFEFF/, '');
  return same ? '' : `${ours.encoding}, expected ${expected}`;
}

function stripMark(bytes: Uint8Array): Uint8Array {
  const hex = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  const length =
    hex === 'fffe0000' || hex === '0000feff' ? 4 : /^(?:fffe|feff)/.test(hex) ? 2 : hex.startsWith('efbbbf') ? 3 : 0;
  return bytes.subarray(length);
}

function fieldProblem(entry: ParsedEntry, field: string, expected: unknown): string {
  const differs = (got: unknown, ...wanted: readonly unknown[]): string =>
    wanted.includes(got) ? '' : `${JSON.stringify(got)}, expected ${JSON.stringify(wanted[0])}`;
  const text = htmlToText(String(expected));
  // Both suites keep markup, escaped once or twice; ours is plain text. What is declared plain is expected as it stands.
  const texts = [text, htmlToText(text), String(expected).trim()];
  switch (field) {
    case 'title':
      return differs(entry.title, ...texts.map((line) => line.replaceAll('\n', ' ')));
    case 'link':
      return differs(entry.link, canonicalLink(String(expected), DOCUMENT_URL));
    case 'id':
    case 'guid':
      return differs(entry.guid, expected);
    case 'summary':
    case 'description':
      return differs(feedText(entry.summary) || feedText(entry.content), ...texts);
    case 'content':
      return differs(feedText(entry.content) || feedText(entry.summary), ...texts);
    case 'updated':
      return differs(entry.updatedAt, parseDate(String(expected)));
    case 'updated_parsed':
      return differs(entry.updatedAt, fromTuple(expected));
    case 'published':
    case 'created':
      return differs(entry.publishedAt, parseDate(String(expected)));
    default:
      return differs(entry.publishedAt, fromTuple(expected));
  }
}

function fromTuple(tuple: unknown): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = tuple as number[];
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

interface GofeedItem {
  readonly title?: string;
  readonly link?: string;
  readonly links?: readonly (string | { href: string; rel?: string })[];
  readonly guid?: string | { value: string };
  readonly id?: string;
  readonly description?: string;
  readonly summary?: string;
  readonly content?: string | { value?: string; src?: string };
  readonly pubDateParsed?: string;
  readonly publishedParsed?: string;
  readonly updatedParsed?: string;
}

/** The pairs of gofeed's suite that expect anything of an item. */
export async function gofeedPairs(folder: string): Promise<Row> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json')).toSorted();
  const misses: string[] = [];
  let pairs = 0;
  for (const name of files) {
    const document = await readFile(join(folder, name.replace('.json', '.xml'))).catch(() => undefined);
    if (!document) continue;
    const expected = parseJson(await readFile(join(folder, name), 'utf8'));
    const items = expected?.items ?? expected?.entries ?? [];
    if (!items.some((item) => checks(item).length > 0)) continue;
    pairs++;
    const problem = await pairProblem(items, document).catch((error: Error) => error.message);
    if (problem) misses.push(`${name}: ${problem}`);
  }
  return share(
    'gofeed pairs in scope',
    pairs - misses.length,
    pairs,
    0.97,
    `of ${files.length}; pairs that expect a title, link, id, date, summary or content of an item`,
    misses,
  );
}

function parseJson(text: string): { items?: GofeedItem[]; entries?: GofeedItem[] } | undefined {
  try {
    return JSON.parse(text) as { items?: GofeedItem[]; entries?: GofeedItem[] };
  } catch {
    return undefined;
  }
}

/** What a pair expects of an item, as the field names of `fieldProblem`. */
function checks(item: GofeedItem): [string, unknown][] {
  const guid = typeof item.guid === 'object' ? item.guid.value : item.guid;
  const content = typeof item.content === 'object' ? item.content.value : item.content;
  const [first] = item.links ?? [];
  const link = item.link ?? (typeof first === 'object' ? first.href : first);
  const time = (text: string | undefined): number[] | undefined => {
    if (!text) return undefined;
    const date = new Date(text);
    return [
      date.getUTCFullYear(),
      date.getUTCMonth() + 1,
      date.getUTCDate(),
      date.getUTCHours(),
      date.getUTCMinutes(),
      date.getUTCSeconds(),
    ];
  };
  const all: [string, unknown][] = [
    ['title', item.title],
    ['link', link],
    ['id', guid ?? item.id],
    ['summary', item.description ?? item.summary],
    ['content', content],
    ['published_parsed', time(item.pubDateParsed ?? item.publishedParsed)],
    ['updated_parsed', time(item.updatedParsed)],
  ];
  return all.filter(([, value]) => value !== undefined && value !== '');
}

async function pairProblem(items: readonly GofeedItem[], document: Uint8Array): Promise<string> {
  const { entries } = await parseFeed(document, '', 'http://example.org/feed.xml');
  for (const [index, item] of items.entries()) {
    const entry = entries[index];
    if (!entry) return 'no such item';
    for (const [field, value] of checks(item)) {
      const problem = fieldProblem(entry, field, value);
      if (problem) return `${field} ${problem}`;
    }
  }
  return '';
}

/** A row whose value is a share of `count`. */
export function share(
  measure: string,
  held: number,
  count: number,
  target: number,
  detail: string,
  misses: readonly string[],
): Row {
  return { measure, value: count ? held / count : 0, count, target, detail, misses };
}
