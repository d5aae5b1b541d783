import { typedKey } from '../text/typed-key.ts';

/** A line of more words asks for more than one answer can say. */
export const MAX_TOKENS = 80;

/** One word of a command line, or several in quotes. */
export interface LineToken {
  /** Without quotes around it. */
  readonly text: string;
  /** As it is compared. */
  readonly key: string;
  readonly isQuoted: boolean;
  /** A comma, semicolon or line break stands before it. */
  readonly afterComma: boolean;
  /** Nothing but that comma stands between it and the word before: `asic,firmware`. */
  readonly isGlued: boolean;
  /** Written with a minus before it; `text` is what follows the minus. */
  readonly hasMinus: boolean;
}

/** Where an option expects them, digits are read in each script: `۷`, `٧` and `７` are `7`. */
const DIGITS = /[٠-٩۰-۹０-９]/gu;
const digitOf = (sign: string): string => String((sign.codePointAt(0) ?? 0) & 15);
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '،': ',',
  '；': ';',
  '؛': ';',
  '：': ':',
  '＝': '=',
};
const TOKEN = /(?:https?|story):\S+|[,;\n]|(?:[^\s,;"]|"[^"]*"?)+/giu;
const QUOTED = /^"([^"]*)"?$/u;
/** Marks of markup: of HTML, and of Markdown around a word or before an address. */
const TAG = /<\/?[a-z]{1,10}>/giu;
const MARKDOWN_LINK = /\[([^\]]{1,80})\]\(https?:[^\s)]{1,500}\)/giu;
/** What stands around a word and says nothing; what platforms put between such signs (`<#1>`) stays. */
const BEFORE = /^(?:[*_~`#¡¿…]|<(?=https?:))+/iu;
const AFTER = /[*_~`>?!…؟。！？]+$/u;
const FULL_STOP = /(?<!(?:^|[\p{P}\s])\p{L})[.]+$/u;
const IS_LINK = /^(?:https?|story):/iu;

/** Splits at white space and list signs outside quotes; every kind of quote counts, and signs of other scripts do. */
export function tokenizeLine(line: string): readonly LineToken[] {
  const plain = line
    .replace(TAG, ' ')
    .replace(MARKDOWN_LINK, '$1')
    .replace(/[“”„«»「」『』]/gu, '"')
    .replace(/[，、،；؛：＝]/gu, (sign) => FULL_WIDTH[sign] ?? sign)
    .replace(DIGITS, digitOf);
  const tokens: LineToken[] = [];
  let afterComma = false;
  let end = -1;
  for (const { 0: raw, index } of plain.matchAll(TOKEN)) {
    const isGlued = index === end;
    end = index + raw.length;
    if (raw === ',' || raw === ';' || raw === '\n') {
      afterComma = true;
      if (!isGlued) end = -1;
      continue;
    }
    const said = bareOf(raw);
    const [, minus = '', rest = said] = /^([-−–!])(?=["\p{L}\p{N}])(.*)$/su.exec(said) ?? [];
    const quoted = QUOTED.exec(rest);
    const text = IS_LINK.test(rest) ? linkIn(rest) : (quoted?.[1] ?? rest).trim();
    if (text === '') continue;
    tokens.push({
      text,
      key: typedKey(text),
      isQuoted: quoted !== null,
      afterComma,
      isGlued: afterComma && isGlued,
      hasMinus: minus !== '',
    });
    afterComma = false;
  }
  return tokens;
}

/** Without signs around it, unless it is nothing else, a mention or in quotes. */
function bareOf(raw: string): string {
  if (/^(?:[-−–!]?"|<[#@:])|^["']/u.test(raw)) return raw;
  const bare = raw.replace(BEFORE, '').replace(AFTER, '').replace(FULL_STOP, '').replace(AFTER, '');
  return /[\p{L}\p{N}]/u.test(bare) ? bare : raw;
}

/** A sentence goes on behind a link. */
const linkIn = (text: string): string => text.replace(/[,;>]+$/u, '');

/** `NO`, `DE`, `IN`: in capitals these are the code of a place where there is one, and else words. */
export const looksLikeCode = (text: string): boolean => /^[A-Z]{2}$/u.test(text);

/** The same token, reading otherwise. */
export const reading = (token: LineToken, text: string): LineToken => ({ ...token, text, key: typedKey(text) });

/** What follows the sign of an option's name: `time_zone:"New York"`. */
export const valueIn = (token: LineToken, inside: string): LineToken => ({
  ...reading(token, inside.replace(/^"([^"]*)"?$/u, '$1')),
  isQuoted: inside.startsWith('"'),
});

/** `kazakhstan/iran` and runs without spaces: a token in parts; what a slash parts is a list. */
export function partsOf(token: LineToken, parts: readonly string[]): readonly LineToken[] {
  const isList = token.text.includes('/');
  return parts.map((text, index) => ({
    ...reading(token, text),
    afterComma: index === 0 ? token.afterComma : isList,
    hasMinus: index === 0 && token.hasMinus,
  }));
}

/** How a token was typed. */
export const typedAs = ({ text, isQuoted, hasMinus }: LineToken): string =>
  `${hasMinus ? '-' : ''}${isQuoted ? `"${text}"` : text}`;

/** A token that nothing stands around. */
export const tokenOf = (text: string): LineToken => ({
  text,
  key: typedKey(text),
  isQuoted: false,
  afterComma: false,
  isGlued: false,
  hasMinus: false,
});

/** `~/export/feeds.opml`: a file, whatever its folders are called. */
export const isPath = (text: string): boolean => /^(?:~|\.{1,2})?\/.*\/|\.(?:opml|xml)$/iu.test(text);

/** An address, with its scheme or without. */
export const isLink = (text: string): boolean => /^(?:https?|story):|^[^\s/]+\.[a-z]{2,}\//iu.test(text);
