/** What the first look at a document shows, before any parser sees it. */
export interface Outline {
  /** Local name of the root element in lower case: `rss`, `feed`, `rdf`, `channel`, `html`, ...; '' when there is none. */
  readonly root: string;
  /** The root's start tag. */
  readonly rootTag: string;
  readonly depth: number;
}

/** Deeper than any feed; parsers recurse. */
export const MAX_DEPTH = 200;
const MAX_TAG_CHARS = 10_000;

/** One pass over the tags. Stops looking as soon as the document is deeper than `MAX_DEPTH`. */
export function outline(xml: string): Outline {
  let position = 0;
  let depth = 0;
  let deepest = 0;
  let rootTag = '';
  while (deepest <= MAX_DEPTH) {
    const open = xml.indexOf('<', position);
    if (open < 0) break;
    const after = afterSpecial(xml, open);
    if (after !== undefined) {
      if (after < 0) break;
      position = after;
      continue;
    }
    const close = xml.indexOf('>', open);
    if (close < 0) break;
    position = close + 1;
    if (!rootTag && /[A-Za-z_]/.test(xml[open + 1] ?? '')) rootTag = xml.slice(open, position);
    if (xml[open + 1] === '/') depth--;
    else if (rootTag && xml[close - 1] !== '/') deepest = Math.max(deepest, ++depth);
  }
  const name = /^<(?:[^\s:>/]{1,40}:)?([^\s>/]{1,40})/.exec(rootTag)?.[1] ?? '';
  return { root: name.toLowerCase(), rootTag, depth: deepest };
}

/** Where a comment, CDATA section, processing instruction or DOCTYPE ends; -1 when it never does; undefined for a tag. */
function afterSpecial(xml: string, open: number): number | undefined {
  const ends = (close: string): number => {
    const end = xml.indexOf(close, open + 2);
    return end < 0 ? -1 : end + close.length;
  };
  if (xml.startsWith('<!--', open)) return ends('-->');
  if (xml.startsWith('<![CDATA[', open)) return ends(']]>');
  if (xml[open + 1] === '?') return ends('>');
  if (xml[open + 1] === '!') return afterDoctype(xml, open);
  return undefined;
}

function afterDoctype(xml: string, open: number): number {
  const close = xml.indexOf('>', open);
  const subset = close < 0 ? -1 : xml.slice(open, close).indexOf('[');
  if (subset < 0) return close < 0 ? -1 : close + 1;
  const end = /\]\s{0,20}>/g;
  end.lastIndex = open + subset;
  return end.exec(xml) ? end.lastIndex : -1;
}

/**
 * Elements that may hold markup (Atom's text constructs with `xhtml`, `xml` and base64, RSS's xhtml:body) become escaped text,
 * so that no parser takes them apart: xml2js loses the order of text and tags.
 */
export function flattenMarkup(xml: string): string {
  const parts: string[] = [];
  const missing = new Set<string>();
  const closeOf = createCloseFinder();
  const start =
    /<((?!media:content[\s>])(?:[A-Za-z_][\w.-]{0,30}:)?(?:title|summary|content|body|description|subtitle|tagline|info))(?=[\s>])/g;
  let copied = 0;
  for (let match = start.exec(xml); match; match = start.exec(xml)) {
    const name = match[1] ?? '';
    const tagEnd = endOfTag(xml, start.lastIndex);
    if (tagEnd < 0 || xml[tagEnd - 1] === '/' || missing.has(name)) continue;
    const close = closeOf(xml, name, tagEnd);
    if (close < 0) {
      missing.add(name);
      continue;
    }
    const inner = xml.slice(tagEnd + 1, close);
    const text = asText(name, xml.slice(match.index, tagEnd), inner);
    if (text === undefined) {
      // Markup that is text already is skipped as a whole: a `<title>` inside it is no element of the feed.
      start.lastIndex = close;
      continue;
    }
    parts.push(xml.slice(copied, tagEnd + 1), `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);
    copied = close;
    start.lastIndex = close;
  }
  parts.push(xml.slice(copied));
  return parts.join('');
}

/**
 * Finds where an element ends that may hold one of its own name (`<summary>` is one of HTML's, too), and text in CDATA that
 * looks like its end. Where the tags do not pair up within the entry, the first end is it.
 */
function createCloseFinder(): (xml: string, name: string, from: number) => number {
  // What did not pair up once is not paired again: the whole stays linear.
  const unpaired = new Set<string>();
  return (xml, name, from) => {
    const first = xml.indexOf(`</${name}`, from);
    if (first < 0 || unpaired.has(name)) return first;
    const inner = xml.slice(from, first);
    if (!inner.includes(`<${name}`) && !inner.includes('<![CDATA[')) return first;
    const signs = new RegExp(`<!\\[CDATA\\[|<(/?)${name.replace(/[.]/g, '\\.')}(?=[\\s>/])|</(?:item|entry)>`, 'g');
    signs.lastIndex = from;
    let depth = 1;
    for (let sign = signs.exec(xml); sign; sign = signs.exec(xml)) {
      if (sign[0].startsWith('<![')) {
        const end = xml.indexOf(']]>', signs.lastIndex);
        if (end < 0) break;
        signs.lastIndex = end + 3;
      } else if (sign[0] === '</item>' || sign[0] === '</entry>') break;
      else if (sign[1] === '/') {
        if (--depth === 0) return sign.index;
      } else if (!/^[^<>]{0,2000}\/>/.test(xml.slice(sign.index + 1, sign.index + 2100))) depth++;
    }
    unpaired.add(name);
    return first;
  };
}

const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g;

/** The contents as HTML where they are markup, undefined where they are text as they stand. */
function asText(name: string, tag: string, inner: string): string | undefined {
  const type = /\btype\s*=\s*["']([^"']*)/.exec(tag)?.[1]?.toLowerCase() ?? '';
  const mode = /\bmode\s*=\s*["']([^"']*)/.exec(tag)?.[1]?.toLowerCase() ?? '';
  if (inner.includes('<![CDATA[')) {
    // Alone it is the text; within markup it is a piece of text of that.
    if (!/<[A-Za-z]/.test(inner.replace(CDATA, ''))) return undefined;
    return inner.replace(CDATA, (_, text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  }
  const binary =
    type === 'application/octet-stream' ||
    (name.endsWith('content') && type.includes('/') && !/^text\/|xml$/.test(type));
  if (mode === 'base64' || (binary && isBase64(inner))) {
    return Buffer.from(inner, 'base64').toString('utf8');
  }
  return inner.includes('<') || type === 'xhtml' || type === 'application/xhtml+xml' ? inner : undefined;
}

function isBase64(text: string): boolean {
  return /^[\sA-Za-z0-9+/]+={0,2}\s*$/.test(text.slice(0, 2000)) && text.trim().length > 0;
}

/** -1 where it does not end within reason. */
function endOfTag(xml: string, from: number): number {
  const text = xml.slice(from, from + MAX_TAG_CHARS);
  const close = text.indexOf('>');
  if (close < 0) return -1;
  if (text.slice(0, close).search(/["']/) < 0) return from + close;
  const tag = /(?:[^"'>]|"[^"]*"|'[^']*')*>/y;
  return from + (tag.test(text) ? tag.lastIndex - 1 : close);
}
