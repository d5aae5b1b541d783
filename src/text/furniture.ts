/**
 * What pages and feeds leave in the text of an article: the headline once more, "The post ... appeared first on ...", the
 * heading of a section glued to the sentence below it. Flattened to one paragraph, they look like its sentences.
 */

/** Words that open a sentence and, before a small letter, no part of a heading or a name: "miners Meanwhile, power costs". */
const OPENERS = new Set(
  'The A An In On At As By For If While When Although Though After Before During Since Under With According Meanwhile However This These That Those It Its He She They There But And Yet Earlier Later Recently Only Some Most Many All Both Despite Following Last Until To We Across Amid From Over Through Whether Even Instead Still'.split(
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
      const isHeaded = /[:?!]$/u.test(before) && isCapitalised(words.slice(0, at));
      if (/[.!?:;]$/u.test(before) && !isHeaded) break;
      continue;
    }
    if (!OPENERS.has(word.replace(/,$/u, ''))) continue;
    if (/^\p{Ll}/u.test(next) || word.endsWith(',') || (/^(?:In|On|Last|Since|Until)$/u.test(word) && MONTH.test(next)))
      start = index;
  }
  const plain = start > 0 ? start : endOfTitle(words);
  return plain > 0 ? withoutHeading(sentence.slice(plain)) : sentence.replace(SPACED_STOP, '$1').replace(LABEL, '');
}

/** Words that titles leave small. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|the|to|via|vs\.?|with)$/u;
/** What titles have and names do not: "to Expand", where an ambassador is one "to the". */
const TELLING = /\s(?:[Aa]mid|[Aa]s|[Ff]rom|[Ii]nto|[Vv]ia|[Ww]ith|[Tt]o (?=\p{Lu}))\s?/u;
/** Capitalised words in a row that no name has. */
const TITLE_WORDS = 6;

type Word = RegExpExecArray;

const isCapitalised = (words: readonly Word[]): boolean =>
  words.every(([word]) => SMALL.test(word) || /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word));

/**
 * "Mara Secures $950M Funding to Expand Bitcoin Holdings Bitcoin mining firm Mara has raised ...": where a long run of
 * capitals that names no thing ends, a sentence began one word before.
 */
function endOfTitle(words: readonly Word[]): number {
  const end = words.findIndex(([word]) => !SMALL.test(word) && !/^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word));
  const title = words.slice(0, Math.max(0, end - 1)).map(([word]) => word);
  const first = words[end - 1];
  if (first === undefined || title.length < TITLE_WORDS || title.some((word) => GOES_ON.test(word))) return 0;
  const isTitle = TELLING.test(title.slice(0, -1).join(' ')) && !SMALL.test(title.at(-1) ?? '');
  return isTitle && /^\p{Lu}/u.test(first[0]) ? first.index : 0;
}
