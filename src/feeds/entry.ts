/** A piece of text as a feed gives it. */
export interface FeedText {
  readonly value: string;
  /** Declared to be plain: a `<` in it is a less-than sign. */
  readonly literal: boolean;
}

/** One entry as either parser read it, formats made equal, nothing interpreted yet. Absent is ''. */
export interface Entry {
  readonly guid: string;
  readonly guidIsLink: boolean;
  readonly links: readonly string[];
  /** `xml:base` of the entry. */
  readonly base: string;
  readonly title: FeedText;
  readonly summary: FeedText;
  readonly content: FeedText;
  readonly published: string;
  readonly updated: string;
  /** Whom an aggregator names as the origin. */
  readonly sourceTitle: string;
  readonly sourceLink: string;
  readonly language: string;
}

/** A whole document as either parser read it. */
export interface ReadFeed {
  readonly title: string;
  readonly link: string;
  readonly language: string;
  readonly entries: readonly Entry[];
}

export const NO_TEXT: FeedText = { value: '', literal: false };

/** Longest kept of a title, of a text: a chat shows 60 words of it, matching needs the first pages. In characters. */
export const MAX_TITLE_CHARS = 1000;
export const MAX_TEXT_CHARS = 20_000;

/** The best of several links of one entry: `alternate` first, then one without a relation, then any other but `self`. */
export function bestLinks(links: readonly { readonly href: string; readonly rel: string }[]): readonly string[] {
  const ranks = ['alternate', '', 'via', 'related'];
  const rank = (rel: string): number => (ranks.includes(rel) ? ranks.indexOf(rel) : ranks.length);
  return links
    .filter(
      ({ href, rel }) => href && !['self', 'edit', 'enclosure', 'replies', 'hub', 'next', 'service.edit'].includes(rel),
    )
    .toSorted((a, b) => rank(a.rel) - rank(b.rel))
    .map(({ href }) => href);
}
