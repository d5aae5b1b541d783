import type { Item } from '../../feeds/feed.ts';
import { linkKey } from '../../feeds/identity.ts';
import { isWall } from '../../feeds/walls.ts';
import type { Article } from './article.ts';

/** Share of the headline's words that the title of its own page has, in other words of the same editors. */
const IN_TITLE = 0.5;
/** That its text has, where the page names the entry's address as its own, and where nothing else speaks for it. */
const IN_TEXT_OF_PAGE = 0.5;
const IN_TEXT = 0.7;
/** That its text has at the very least, whatever stands above it. */
const IN_ANY_TEXT = 0.2;
/** That its text has without the paragraph that speaks of it most. */
const IN_THE_REST = 0.35;
/** Words are compared by at most this many first letters, because languages inflect. */
const STEM_CHARS = 5;
const LEAST_WORD_CHARS = 4;
const TEASER_CHARS = 300;

/**
 * Whether a page is the article that an entry announces. A consent wall, a bot check, the home page and what is left of an
 * article behind a pay wall are no text of it: then the feed's own words stand.
 */
export function isArticleOf(item: Pick<Item, 'title' | 'text' | 'url'>, article: Article): boolean {
  const { title, heading, canonical, url, paragraphs } = article;
  if (paragraphs.length === 0 || isWall(title) || isWall(heading) || isHome(item.url, [url, canonical])) return false;
  const headline = termsOf(item.title || item.text.slice(0, TEASER_CHARS));
  // Editors head a page in other words than its entry: the teaser's words count, too.
  const whole = termsOf(`${item.title} ${item.text.slice(0, TEASER_CHARS)}`);
  if (headline.size === 0) return false;
  const share = (text: string) => {
    const terms = termsOf(text);
    return Math.max(shared(headline, terms) / headline.size, shared(whole, terms) / whole.size);
  };
  // The title of an article stands above its questions for age, consent or money, too.
  if (share(paragraphs.join('\n')) < IN_ANY_TEXT) return false;
  if (Math.max(share(title), share(heading)) >= IN_TITLE) return true;
  const isOwnPage = canonical !== '' && linkKey(canonical) === linkKey(item.url);
  if (isOwnPage) return share(paragraphs.join('\n')) >= IN_TEXT_OF_PAGE;
  return share(paragraphs.join('\n')) >= IN_TEXT && !isList(whole, paragraphs);
}

/** A section's page and a ticker hold the entry among others: all but one of their paragraphs speak of something else. */
function isList(terms: ReadonlySet<string>, paragraphs: readonly string[]): boolean {
  const counts = paragraphs.map((paragraph) => shared(terms, termsOf(paragraph)));
  if (counts.filter((count) => count === 0).length * 2 > counts.length) return true;
  const rest = paragraphs.toSpliced(counts.indexOf(Math.max(...counts)), 1);
  return shared(terms, termsOf(rest.join('\n'))) < terms.size * IN_THE_REST;
}

/** An article that is gone leads there. */
function isHome(asked: string, led: readonly string[]): boolean {
  const pathOf = (link: string) => URL.parse(link)?.pathname.replace(/\/+$/, '') ?? '';
  return pathOf(asked) !== '' && led.some((link) => link !== '' && pathOf(link) === '');
}

function termsOf(text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const word of text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    // Chinese and Japanese have no spaces: pairs of signs stand for words.
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) {
      const signs = [...word];
      for (let index = 1; index < signs.length; index++) terms.add(`${signs[index - 1]}${signs[index]}`);
    } else if (word.length >= LEAST_WORD_CHARS || /\d/.test(word)) terms.add(word.slice(0, STEM_CHARS));
  }
  return terms;
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((term) => others.has(term)).length;
}
