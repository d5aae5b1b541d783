import type { ProseSentence } from '../../text/prose.ts';

/** `hangs`: says nothing without the sentence before it; `leans`: speaks of who or what was named a little before. */
export type Dependence = 'alone' | 'leans' | 'hangs';

interface Placed {
  readonly stands: Dependence;
  /** Neighbours differ by one. */
  readonly order: number;
}

// "But" and "however" turn to what matters; a pronoun asks who or what is meant.
const TURN =
  '^["“«\']?(?:(?:And|But|So|Yet|Also|Still|However|Recently|Meanwhile|Currently|Overall|Earlier|Later),? )?';
/** "That was up from ...", "This means ...", "Instead, ...": nothing without the sentence before it. */
/** "Only 30 % have done so", "As a result, ...": of what, says the sentence before. */
const HANGS_ON =
  /^(?:As a result,|As such,|(?:For|Because of) (?:this|that)\b|In (?:this|that) case,|Either way,)|\b(?:done|do|did|does|doing) so\s?[.,]/u;
/** "That dominance ...", "The ban, which ...": what it names has to be named before. */
const NAMES_AGAIN =
  /^(?:(?:But|And|Yet) )?(?:(?:[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ss]uch) (?!(?:week|month|year|morning|summer|winter|spring|autumn|fall|quarter|time)\b)(?<named>\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?)\s|[Tt]he (?<subject>\p{Ll}[\p{L}-]+), (?:which|who)\s)/u;
const HANGS = new RegExp(
  `${TURN}(?:(?:This|That)(?:['’]s\\s|\\s(?:is|\\p{L}*[^si]s|may|might|will|would|can|could|should|had)\\s)|(?:These|Those)\\s(?:are|were|will|would|could|may|might|can|have|had|include)\\s|(?:Then|Then again|Instead|Moreover),|Esto\\s|Это\\s)|^\\(|^[这此其]`,
  'iu',
);
/** Speaks of who or what was named before; "that rally" names it once more. */
const SPEAKS_ON = new RegExp(
  `${TURN}(?:He|She|They|It|Their|His|Her|Its|Он|Она|Они|Оно|Ellos?|Sus?)[\\s,’']|,[”"]? (?:he|she|they) (?:said|added|told|says|noted|explained|wrote)\\b`,
  'iu',
);
/** "Some of these requirements include ...", "in parallel with these developments": named before, wherever it stands. */
const NAMES_AGAIN_LATER =
  /^(?:\p{L}[\p{L}'’-]*,? ){1,6}(?:[Tt]hese|[Tt]hose) (?<named>\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?)[\s.,]/u;
/** "The new capacity is expected to ...": new beside what was told before. */
const NEW_BESIDE = /^The (?:new|latter|additional|extra|remaining) \p{Ll}/u;
/** The same of other languages: a pronoun, or "this" alone, begins the sentence. */
const IN_OTHERS: Readonly<Record<string, { readonly hangs: RegExp; readonly leans: RegExp }>> = {
  de: {
    hangs: /^(?:Das|Dies) (?:ist|war|bedeutet|sind|wäre)\s|^(?:Damit|Dadurch|Deshalb|Daher)\s/u,
    leans: /^(?:Er|Sie|Ihre?|Seine?)\s/u,
  },
  fr: {
    hangs: /^(?:Cela|Ceci|C['’](?:est|était))\s/u,
    leans: /^(?:Elles?|Ils|Il(?! (?:y|faut|est|était|s['’]agit)\b))\s/u,
  },
  es: { hangs: /^(?:Eso|Por eso|Por ello)[\s,]/u, leans: /^(?:Ella|Ellas)\s/u },
  pt: { hangs: /^(?:Isso|Isto|Por isso)[\s,]/u, leans: /^(?:Ele|Ela|Eles|Elas)\s/u },
  it: { hangs: /^(?:Questo|Ciò) (?:è|significa|vuol|ha)\s|^Per questo\s/u, leans: /^(?:Lui|Lei|Loro|Essi|Esse)\s/u },
  pl: { hangs: /^(?:To|Oznacza to) (?:jest|oznacza|znaczy|był[aoy]?)\s|^Dlatego\s/u, leans: /^(?:On|Ona|Oni|One)\s/u },
  uk: { hangs: /^(?:Це|Тому)\s/u, leans: /^(?:Він|Вона|Вони|Воно)\s/u },
  ru: { hangs: /^(?:Поэтому)\s/u, leans: /^(?:Его|Её|Их)\s/u },
  tr: { hangs: /^(?:Bu (?:da|ise|nedenle)|Bunun)\s/u, leans: /^(?:Onlar)\s/u },
};
/** At most this many sentences after the last one that was quoted, it is still clear who "they" are. */
const NEARBY = 3;

/** Without the sentence it cannot do without. */
export const hangsAlone = ({ stands, order }: Placed, before: Placed | undefined): boolean =>
  stands === 'hangs' && before?.order !== order - 1;

/** Far from who it speaks of. */
export const leansAlone = ({ stands, order }: Placed, before: Placed | undefined): boolean =>
  stands === 'leans' && (before === undefined || before.order < order - NEARBY);

/** @returns how a sentence of a text can do without those before it. @param title words of the headline, by stem. */
export function standingOf(
  { text, position, tokens }: Pick<ProseSentence, 'text' | 'position' | 'tokens'>,
  title: ReadonlySet<string>,
  language = 'en',
): Dependence {
  const later = NAMES_AGAIN_LATER.exec(text)?.groups?.named;
  // "When mining got tough, these firms ...", as a teaser begins, speaks of those in the headline or of nobody.
  if (position === 0 && later === undefined) return 'alone';
  const other = IN_OTHERS[language];
  if (HANGS.test(text) || HANGS_ON.test(text) || other?.hangs.test(text)) return 'hangs';
  const { named, subject } = NAMES_AGAIN.exec(text)?.groups ?? {};
  const again = named ?? subject ?? later;
  if (again !== undefined) {
    const words = again.toLowerCase().split(' ');
    const isInTitle = tokens.some(({ norm, stem }) => words.includes(norm) && title.has(stem));
    return isInTitle ? 'leans' : 'hangs';
  }
  return SPEAKS_ON.test(text) || NEW_BESIDE.test(text) || other?.leans.test(text) ? 'leans' : 'alone';
}
