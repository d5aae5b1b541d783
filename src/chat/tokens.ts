/** A line of more words asks for more than one answer can say. */
export const MAX_TOKENS = 80;

/** One word of a command line, or several in quotes. */
export interface LineToken {
  /** Without quotes around it. */
  readonly text: string;
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
const IS_LINK = /^(?:https?|story):/iu;

/** Splits at white space and list signs outside quotes; every kind of quote counts, and signs of other scripts do. */
export function tokenizeLine(line: string): readonly LineToken[] {
  const plain = line
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
    const [, minus = '', rest = raw] = /^([-−–!])(?=["\p{L}\p{N}])(.*)$/su.exec(raw) ?? [];
    const quoted = QUOTED.exec(rest);
    const text = IS_LINK.test(rest) ? rest : (quoted?.[1] ?? rest).trim();
    if (text === '') continue;
    tokens.push({
      text,
      isQuoted: quoted !== null,
      afterComma,
      isGlued: afterComma && isGlued,
      hasMinus: minus !== '',
    });
    afterComma = false;
  }
  return tokens;
}

/** How a token was typed. */
export const typedAs = ({ text, isQuoted, hasMinus }: LineToken): string =>
  `${hasMinus ? '-' : ''}${isQuoted ? `"${text}"` : text}`;

/** A token that nothing stands around. */
export const tokenOf = (text: string): LineToken => ({
  text,
  isQuoted: false,
  afterComma: false,
  isGlued: false,
  hasMinus: false,
});
