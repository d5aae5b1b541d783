import robotsModule from 'robots-parser';
import { type Clock, DAY_MS, type EpochMs, HOUR_MS, SECOND_MS } from '../../clock.ts';
import { createFetcher, type FetcherOptions } from '../../feeds/fetch.ts';
import { createHostLimiter } from '../../feeds/host-limiter.ts';
import { createMemo } from '../../memo.ts';
import { within } from '../../wait.ts';
import type { ArticleJob } from './article-worker.ts';

export interface ArticleReaderOptions extends Pick<FetcherOptions, 'fetch' | 'dispatcher' | 'userAgent'> {
  readonly clock: Clock;
  /** Extracts the paragraphs of a page: `article-worker.ts` behind a deadline. */
  readonly extract: (job: ArticleJob) => Promise<Article>;
  /** Off only where an operator has the publishers' leave. */
  readonly honourRobots: boolean;
  /** Over all of it: the wait for one's turn, robots.txt, the page, its extraction. Somebody waits to be alerted. */
  readonly deadlineMs?: number;
}

/** What a page says, plain text. */
export interface Article {
  /** Its headline; '' where it has none. */
  readonly title: string;
  /** The page's own first heading; '' where it has none. */
  readonly heading: string;
  /** The address that the page calls its own; '' where it names none. */
  readonly canonical: string;
  /** Where it came from in the end. */
  readonly url: string;
  readonly paragraphs: readonly string[];
}

export const NO_ARTICLE: Article = { title: '', heading: '', canonical: '', url: '', paragraphs: [] };

/** The article at `url`; without paragraphs where it is forbidden, gone, too large, or no article. Never throws. */
export type ArticleReader = (url: string) => Promise<Article>;

// Its types describe an ES module; it is CommonJS, and the function is the module itself.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

const MAX_PAGE_BYTES = 2 * 1024 * 1024;
const DEADLINE_MS = 10 * SECOND_MS;
/** Pages of one publisher come one after the other. */
const CONCURRENCY = { total: 32, perLane: 1 };
const PAGE_TYPES = 'text/html, application/xhtml+xml;q=0.9';

/** RFC 9309: rules are kept for a day, at least 500 kB of them are read; a server in trouble forbids everything meanwhile. */
const RULES_KEPT_MS = DAY_MS;
const NO_RULES_KEPT_MS = HOUR_MS;
const MAX_RULES_CHARS = 512_000;
const MAX_HOSTS = 1000;

const TEASER_CHARS = 400;
const CUT_OFF =
  /(?:\.\.\.|…|\[…\]|read more|continue reading|appeared first on [^\n]{1,100}|читать далее|leer más|阅读全文)[.\s»>\]]*$/iu;

/** Whether a feed gave only the beginning: too short for the facts, or visibly cut off. */
export function isExcerpt(text: string): boolean {
  return text.length < TEASER_CHARS || (text.length < 4 * TEASER_CHARS && CUT_OFF.test(text.slice(-200)));
}

export function createArticleReader(options: ArticleReaderOptions): ArticleReader {
  const { clock, extract, honourRobots, userAgent, deadlineMs = DEADLINE_MS } = options;
  const limits = { ...options, deadlineMs, maxBytes: MAX_PAGE_BYTES };
  const fetchRules = createFetcher(limits);
  // A page that leads elsewhere is there as its host says.
  const fetchPage = createFetcher({
    ...limits,
    ...(honourRobots ? { mayFollow: (url: URL) => allowed(url.href, url.origin) } : {}),
  });
  const lanes = createHostLimiter(CONCURRENCY);
  const rules = createMemo<string, { readonly allows: (url: string) => boolean; readonly until: EpochMs }>(MAX_HOSTS);

  async function allowed(url: string, origin: string): Promise<boolean> {
    const known = rules.get(origin);
    if (known && known.until > clock()) return known.allows(url);
    return rules.set(origin, await readRules(origin)).allows(url);
  }

  async function readRules(origin: string): Promise<{ allows: (url: string) => boolean; until: EpochMs }> {
    const address = `${origin}/robots.txt`;
    const fetched = await fetchRules(address, {}, 'text/plain');
    if (fetched.kind === 'body') {
      const robots = robotsParser(address, new TextDecoder().decode(fetched.bytes).slice(0, MAX_RULES_CHARS));
      return { allows: (url) => robots.isAllowed(url, userAgent) ?? true, until: clock() + RULES_KEPT_MS };
    }
    const status = fetched.kind === 'failed' ? (fetched.status ?? 0) : 0;
    const noRules = status >= 400 && status < 500;
    return { allows: () => noRules, until: clock() + (noRules ? RULES_KEPT_MS : NO_RULES_KEPT_MS) };
  }

  async function read(url: string, origin: string): Promise<Article> {
    if (honourRobots && !(await allowed(url, origin))) return NO_ARTICLE;
    const fetched = await fetchPage(url, {}, PAGE_TYPES);
    if (fetched.kind !== 'body' || !/html|^$/.test(fetched.contentType)) return NO_ARTICLE;
    // A page that hangs or breaks the parser costs its own text only.
    return extract({ bytes: fetched.bytes, contentType: fetched.contentType, url: fetched.url }).catch(
      () => NO_ARTICLE,
    );
  }

  return async (url) => {
    const parsed = URL.parse(url);
    if (!parsed || !/^https?:$/.test(parsed.protocol)) return NO_ARTICLE;
    // What is not there in time is no text; the rules that were read meanwhile are kept.
    const work = lanes(parsed.origin, () => read(url, parsed.origin));
    return within(deadlineMs, work, () => NO_ARTICLE);
  };
}
