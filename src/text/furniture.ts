/**
 * What pages and feeds leave in the text of an article: the headline once more, "The post ... appeared first on ...", the
 * heading of a section glued to the sentence below it. Flattened to one paragraph, they look like its sentences.
 */

/** Words that open a sentence and, before a small letter, no part of a heading or a name: "miners Meanwhile, power costs". */
const OPENERS = new Set(
  'The A An In On At As By For If While When Although Though After Before During Since Under With According Meanwhile However This These That Those It Its He She They There But And Yet Earlier Later Recently Only Some Most Many All Both Despite Following Last Until To We'.split(
    ' ',
  ),
);
const WORD = /\S+/gu;
/** A heading has at most this many words. */
const HEADING_WORDS = { least: 3, most: 40 } as const;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;
/** Behind these the sentence goes on, whatever its next word: "told The company", "(A". */
const GOES_ON = /[.,:;!?()"“”'‘’«»–—-]$/u;

const APPEARED_FIRST =
  /\bThe post .{3,300}? appeared first on (?:[^\s.]+(?:\.\p{L}+)?\s+){0,3}?(?:[^\s.]+(?:\.\p{Ll}+)*)(?=\s*\.?\s*$|\s*\.?\s+(?:The|A|An|In|On|As|At|By|After|While|For|It|This|According)\s)\s*\.?/gu;
/** Feeds of German, Spanish, French and Portuguese blogs say the same. */
const APPEARED_ELSEWHERE =
  /\b(?:Der Beitrag|La entrada|L[’']article|O post|L[’']articolo) .{3,300}? (?:erschien zuerst auf|se publicó primero en|est apparu en premier sur|apareceu primeiro em|proviene da) [^.]{2,60}\.?/gu;
/** A box of the page above its first sentence. */
const LABEL =
  /^(?:Key (?:Takeaways|Points|Highlights)|Highlights|In Brief|TL;DR|Quick Take|Summary)\s*[:–—-]\s*(?=\p{Lu})/u;
const SPACED_STOP = /(?<=[\p{L}\p{N})”"])\s+([.,])(?=\s|$)/gu;

/** @returns the text without what its feed put into it; @param title the headline, which many repeat before the text. */
export function withoutFurniture(text: string, title: string): string {
  const plain = text.replace(APPEARED_FIRST, '').replace(APPEARED_ELSEWHERE, '');
  const headline = title.trim();
  const at = headline.length < MIN_HEADLINE ? -1 : plain.slice(0, headline.length + MAX_SITE_NAME).indexOf(headline);
  if (at < 0) return plain;
  const rest = plain.slice(at + headline.length);
  // Behind a headline that is told in a sentence the sentence goes on.
  return /^\s+["“]?[\p{Lu}\p{N}]/u.test(rest) ? rest.trimStart() : plain;
}

const MIN_HEADLINE = 20;
/** "BitcoinWorld " before the headline. */
const MAX_SITE_NAME = 60;

/** @returns the sentence without the heading glued before it, and without the space before its stops. */
export function withoutHeading(sentence: string): string {
  const words = [...sentence.matchAll(WORD)].slice(0, HEADING_WORDS.most + 2);
  let start = 0;
  for (const [at, { 0: word, index }] of words.entries()) {
    if (at < HEADING_WORDS.least || at > HEADING_WORDS.most) continue;
    const before = words[at - 1]?.[0] ?? '';
    const next = words[at + 1]?.[0] ?? '';
    if (GOES_ON.test(before)) {
      // "In June, ..." is a sentence already; only an opener in the same breath begins another.
      if (/[.!?:;]$/u.test(before)) break;
      continue;
    }
    if (!OPENERS.has(word.replace(/,$/u, ''))) continue;
    if (/^\p{Ll}/u.test(next) || word.endsWith(',') || (/^(?:In|On|Last|Since|Until)$/u.test(word) && MONTH.test(next)))
      start = index;
  }
  return start > 0 ? withoutHeading(sentence.slice(start)) : sentence.replace(SPACED_STOP, '$1').replace(LABEL, '');
}
