/** Namespaces of elements that are read, and the prefix under which they are looked for. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/elements/1.0/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
]);

/** Elements of RSS as it writes them; authors write them in small letters, in capitals, and with a capital. */
const ELEMENTS: ReadonlyMap<string, string> = new Map(
  ['channel', 'item', 'title', 'link', 'description', 'guid', 'pubDate', 'language', 'source'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);
const OTHER_CASE =
  /<(\/?)((?:pubdate|PubDate|PUBDATE|Pubdate)|(?:Channel|CHANNEL|Item|ITEM|Title|TITLE|Link|LINK|Description|DESCRIPTION|Guid|GUID|Language|LANGUAGE|Source|SOURCE))(?=[\s>/])/g;

const HEAD_CHARS = 5000;

/** RSS with its elements under the names that the parsers know: prefixes are only local names (.NET writes `a10:updated`). */
export function withUsualNames(xml: string): string {
  let named = xml;
  for (const [, prefix = '', uri = ''] of xml
    .slice(0, HEAD_CHARS)
    .matchAll(/\sxmlns:([\w.-]{1,30})\s*=\s*["']([^"']{1,200})["']/g)) {
    const usual = PREFIXES.get(uri.trim().toLowerCase());
    if (usual === undefined || usual === prefix || xml.includes(`<${usual}:`)) continue;
    named = named.replaceAll(`<${prefix}:`, `<${usual}:`).replaceAll(`</${prefix}:`, `</${usual}:`);
    // Parsers that look namespaces up find it declared.
    named = named.replace(`xmlns:${prefix}=`, `xmlns:${usual}=`);
  }
  return named.replace(
    OTHER_CASE,
    (_, slash: string, name: string) => `<${slash}${ELEMENTS.get(name.toLowerCase()) ?? name}`,
  );
}

/** A wrapper around all entries; that of RSS 1.0 holds no entry but a list of their names. */
const LIST_OF_ITEMS = /<(?:items|entries)(?:\s[^>]{0,200})?>(?=\s{0,1000}<item[\s>])/;

/** Entries that stand behind the channel, in a second one, or in a list of their own are brought into the first. */
export function withItemsInChannel(xml: string): string {
  const end = xml.indexOf('</channel>');
  if (end < 0) return xml;
  const list = LIST_OF_ITEMS.exec(xml);
  if (list)
    return xml.slice(0, list.index) + xml.slice(list.index + list[0].length).replace(/<\/(?:items|entries)>/, '');
  const outside = xml.slice(end);
  if (!/<item[\s>]/.test(outside) || /<item[\s>]/.test(xml.slice(0, end))) return xml;
  const last = xml.lastIndexOf('</item>');
  if (last < end) return xml;
  const close = '</channel>';
  const between = xml.slice(end + close.length, last + 7);
  const rest = xml.slice(last + 7);
  // A second channel begins there, and ends behind them.
  const entries = between.replace(/<channel(?:\s[^>]{0,500})?>/g, '');
  return `${xml.slice(0, end)}${entries}${close}${entries === between ? rest : rest.replace(close, '')}`;
}
