import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decode } from '../../feeds/charset.ts';
import { tidy } from '../../feeds/html-to-text.ts';
import { isWall } from '../../feeds/walls.ts';
import type { Article } from './article.ts';

export interface ArticleJob {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly url: string;
}

/** Readability takes 25 s over 2,000 nested elements; real pages stay below 60. */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 20_000;
const MAX_PARAGRAPHS = 200;
/** Of all of them; as much as is kept of an item of a feed. */
const MAX_CHARS = 20_000;
/** Shorter is a log-in box or a cookie notice. */
const MIN_CHARS = 200;

/** No prose of the article: its headings, captions, boxes and lists of links. */
const NOT_PROSE =
  'h1,h2,h3,h4,h5,h6,figure,figcaption,table,aside,form,button,nav,header,footer,script,style,time,iframe,svg';
/** What publishers put between the paragraphs, in the languages of the catalogue. */
const BOILERPLATE =
  /^(?:by [\p{Lu}][\p{L}.'-]+(?: [\p{Lu}][\p{L}.'-]+){0,3}$|(?:read (?:more|also|next|full)|related|see also|also read|subscribe|sign up|follow us|share this|advertisement|sponsored|photo|image|source|disclaimer|magazine|join (?:us|our)|about the author|read the full)\b|(?:читайте также|подписывайтесь|подпишитесь|фото|источник|реклама|ранее)(?![\p{L}])|(?:lea también|leer más|te puede interesar|suscríbete|fuente:|foto:|imagen)(?![\p{L}])|(?:leia também|inscreva-se)(?![\p{L}])|相关阅读|阅读更多|延伸阅读|来源：|图片来源|免责声明|责任编辑)/iu;

/** Tags that may stay open or never close: they say nothing about depth. */
const OPEN_ENDED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody option html body head'.split(
    ' ',
  ),
);

interface Node {
  readonly textContent: string | null;
  querySelectorAll(selector: string): Iterable<Node & { remove(): void }>;
}

/** Headline and paragraphs of the article on a page, plain text in order; no paragraphs where there is no article. */
export default function extract({ bytes, contentType, url }: ArticleJob): Article {
  const nothing = { title: '', heading: '', canonical: '', url, paragraphs: [] };
  const html = decode(bytes, withMetaCharset(bytes, contentType)).text;
  if (depthOf(html) > MAX_DEPTH) return nothing;
  const { document } = parseHTML(html);
  if (!document.documentElement) return nothing;
  Object.defineProperty(document, 'baseURI', { value: url });
  // Before the extraction: it takes the page apart.
  const heading = tidy(document.querySelector('h1')?.textContent ?? '').replaceAll('\n', ' ');
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const article = new Readability<Node>(document as never, {
    maxElemsToParse: MAX_ELEMENTS,
    serializer: (node) => node as unknown as Node,
  }).parse();
  const found = article?.content ? paragraphs(article.content) : [];
  if (found.join('').length < MIN_CHARS) return nothing;
  const title = tidy(article?.title ?? '').replaceAll('\n', ' ');
  return { title, heading, canonical: (canonical && URL.parse(canonical, url)?.href) || '', url, paragraphs: found };
}

function paragraphs(content: Node): readonly string[] {
  for (const node of content.querySelectorAll(NOT_PROSE)) node.remove();
  const found: string[] = [];
  let room = MAX_CHARS;
  for (const node of content.querySelectorAll('p,li,blockquote')) {
    const text = tidy(node.textContent ?? '').replaceAll('\n', ' ');
    // A blockquote's paragraphs are found on their own too.
    if (!text || BOILERPLATE.test(text) || isWall(text) || found.at(-1)?.includes(text)) continue;
    found.push(text.slice(0, room));
    room -= text.length;
    if (found.length === MAX_PARAGRAPHS || room <= 0) break;
  }
  return found;
}

/** HTML names its encoding in an element; HTTP goes before it. */
function withMetaCharset(bytes: Uint8Array, contentType: string): string {
  if (/charset=/i.test(contentType)) return contentType;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const charset = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  return charset ? `text/html; charset=${charset}` : contentType;
}

function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})/g)) {
    if (OPEN_ENDED.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (close ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
