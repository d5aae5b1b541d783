import { decodeReferences, referenceToText } from './entities.ts';

const XML_REFERENCES = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
/** Of one document; an entity cannot refer to others here, so nothing multiplies. */
const MAX_ENTITIES = 100;

/**
 * Fixes what real feeds break most: text before the prolog, a DOCTYPE (its own entities are put in), references that
 * only HTML knows, bare ampersands, characters that XML forbids, a prefix on every element, an end that is cut off.
 */
export function repair(xml: string): string {
  const start = xml.search(/<[?!A-Za-z_]/);
  const { body, entities } = withoutDoctype(start > 0 ? xml.slice(start) : xml);
  return closeEnd(
    withChannel(withoutRootPrefix(body))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: forbidden by XML 1.0 section 2.2
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      // CDATA sections are matched whole, so that what stands in them is left alone.
      .replace(/<!\[CDATA\[|\]\]>|&(?:(#?[0-9A-Za-z_.-]{1,40});)?/g, mender(entities)),
  );
}

function mender(entities: ReadonlyMap<string, string>): (whole: string, reference: string | undefined) => string {
  let inCdata = false;
  return (whole, reference) => {
    if (whole[0] !== '&') {
      inCdata = whole === '<![CDATA[';
      return whole;
    }
    if (inCdata) return whole;
    if (reference === undefined) return '&amp;';
    if (XML_REFERENCES.has(reference)) return whole;
    const text = entities.get(reference) ?? referenceToText(reference);
    if (text === undefined) return `&amp;${whole.slice(1)}`;
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  };
}

function withoutDoctype(xml: string): { body: string; entities: ReadonlyMap<string, string> } {
  const entities = new Map<string, string>();
  const start = xml.slice(0, 20_000).search(/<!DOCTYPE/i);
  if (start < 0) return { body: xml, entities };
  const close = xml.indexOf('>', start);
  const subset = xml.indexOf('[', start);
  let end = close;
  if (subset >= 0 && subset < close) {
    const subsetEnd = /\]\s{0,20}>/g;
    subsetEnd.lastIndex = subset;
    end = subsetEnd.exec(xml) ? subsetEnd.lastIndex - 1 : close;
    const declarations = xml
      .slice(subset, end)
      .matchAll(/<!ENTITY\s{1,20}([\w.-]{1,40})\s{1,20}(?:"([^"]{0,500})"|'([^']{0,500})')/g);
    for (const [, name = '', double, single] of declarations) {
      if (entities.size < MAX_ENTITIES) entities.set(name, decodeReferences(double ?? single ?? ''));
    }
  }
  return { body: end < 0 ? xml : xml.slice(0, start) + xml.slice(end + 1), entities };
}

/** `<r:rss><r:channel>`: namespaces done thoroughly, which few readers follow. */
function withoutRootPrefix(xml: string): string {
  const prefix = /<([A-Za-z_][\w.-]{0,30}):(?:rss|feed)[\s>]/i.exec(xml.slice(0, 5000))?.[1];
  return prefix
    ? xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</').replace(`xmlns:${prefix}=`, 'xmlns=')
    : xml;
}

/** RSS without its `<channel>`. */
function withChannel(xml: string): string {
  const root = /<rss(?:\s[^>]{0,2000})?>/.exec(xml.slice(0, 5000));
  if (!root || xml.includes('<channel')) return xml;
  const start = root.index + root[0].length;
  return `${xml.slice(0, start)}<channel>${xml.slice(start).replace('</rss', '</channel></rss')}`;
}

/** A server script that died, or an author who forgot: what is whole is kept, the rest is closed. */
function closeEnd(xml: string): string {
  const root = /<(rss|feed|rdf:RDF)[\s>]/i.exec(xml.slice(0, 5000))?.[1];
  const whole = Math.max(...['</item>', '</entry>'].map((end) => endOf(end, xml)));
  if (root && whole > 0 && xml.indexOf(`</${root}`, whole) < 0) {
    const channel = root === 'rss' && xml.indexOf('</channel>', whole) < 0 ? '</channel>' : '';
    return `${xml.slice(0, whole)}${channel}</${root}>`;
  }
  const cdata = xml.lastIndexOf('<![CDATA[');
  if (cdata >= 0 && xml.indexOf(']]>', cdata) < 0) return `${xml}]]>`;
  const tag = xml.lastIndexOf('<');
  if (tag < 0 || xml.indexOf('>', tag) >= 0) return xml;
  return xml[tag + 1] === '/' ? `${xml.trimEnd()}>` : xml.slice(0, tag);
}

/** Where the last of these tags ends; 0 where there is none. */
function endOf(tag: string, xml: string): number {
  const at = xml.lastIndexOf(tag);
  return at < 0 ? 0 : at + tag.length;
}
