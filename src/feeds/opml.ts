import type { EpochMs } from '../clock.ts';
import { decode } from './charset.ts';
import { startTags } from './start-tags.ts';

/** One feed of a list that readers exchange (http://opml.org/spec2.opml#subscriptionLists). */
export interface OpmlFeed {
  /** Of the feed; where a list names none, of its site. */
  readonly url: string;
  readonly title: string;
  /** What is wanted of it, and what not (`-KZ`, `-power`); empty where another program wrote the list. */
  readonly regions: readonly string[];
  readonly topics: readonly string[];
  /** Told as it is, whatever it is about. */
  readonly isAll: boolean;
}

/** A list of more bytes holds more than feeds. */
export const MAX_OPML_BYTES = 512 * 1024;
const MAX_OUTLINES = 5000;
const MAX_TITLE_CHARS = 200;
const MAX_URL_CHARS = 2000;
/** Attributes of our own need a namespace (http://opml.org/spec2.opml#1629042982000). */
const NAMESPACE = 'urn:hashwire:feeds';

/**
 * Reads a list of feeds: folders in folders are opened, an outline without an address is passed over, a feed that is listed
 * twice counts once. Readers differ in `title` and `text`, and in how they write `xmlUrl`.
 * @returns null for what is no OPML.
 */
export function readOpml(bytes: Uint8Array): readonly OpmlFeed[] | null {
  if (bytes.byteLength > MAX_OPML_BYTES) return null;
  const { text } = decode(bytes);
  if (startTags(text, 'opml', 1).length === 0) return null;
  const feeds = new Map<string, OpmlFeed>();
  for (const outline of startTags(text, 'outline', MAX_OUTLINES)) {
    const isFolder = !outline.has('xmlurl') && outline.get('type')?.toLowerCase() !== 'rss';
    const url = outline.get('xmlurl') || outline.get('htmlurl') || '';
    if (isFolder || url === '' || url.length > MAX_URL_CHARS || feeds.has(url)) continue;
    feeds.set(url, {
      url,
      title: (outline.get('title') || outline.get('text') || '').slice(0, MAX_TITLE_CHARS),
      regions: listIn(outline.get('hashwire:regions')),
      topics: listIn(outline.get('hashwire:topics')),
      isAll: outline.get('hashwire:all') === 'true',
    });
  }
  return [...feeds.values()];
}

const listIn = (value = ''): readonly string[] => value.split(',').flatMap((one) => one.trim() || []);

/** Writes a list that every reader imports, and `readOpml` reads back as it was. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[], now: EpochMs): string {
  const outlines = feeds.map(({ url, title: name, regions, topics, isAll }) => {
    const own = [
      ...(regions.length > 0 ? [` hashwire:regions="${escaped(regions.join())}"`] : []),
      ...(topics.length > 0 ? [` hashwire:topics="${escaped(topics.join())}"`] : []),
      ...(isAll ? [' hashwire:all="true"'] : []),
    ].join('');
    const shown = escaped(name || url);
    return `    <outline type="rss" text="${shown}" title="${shown}" xmlUrl="${escaped(url)}"${own}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0" xmlns:hashwire="${NAMESPACE}">`,
    '  <head>',
    `    <title>${escaped(title)}</title>`,
    `    <dateCreated>${new Date(now).toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

/** What XML does not allow at all (https://www.w3.org/TR/xml/#charsets). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(NOT_XML, '')
    .replace(/[&<>"]/gu, (sign) => REFERENCES[sign] ?? sign)
    .replace(/[\t\r\n]/gu, ' ');
