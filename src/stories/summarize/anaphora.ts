import type { ProseSentence } from '../../text/prose.ts';

/** `hangs`: says nothing without the sentence before it; `leans`: speaks of who or what was named a little before. */
export type Dependence = 'alone' | 'leans' | 'hangs';

interface Placed {
  readonly stands: Dependence;
  /** Neighbours differ by one. */
  readonly order: number;
}

// "But" and "however" turn to what matters; a pronoun asks who or what is meant.
const TURN = '^["“«\']?(?:(?:And|But|So|Yet|Also|Still|However),? )?';
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
/** At most this many sentences after the last one that was quoted, it is still clear who "they" are. */
const NEARBY = 3;

/** Without the sentence it cannot do without. */
export const hangsAlone = ({ stands, order }: Placed, before: Placed | undefined): boolean =>
  stands === 'hangs' && before?.order !== order - 1;

/** Far from who it speaks of. */
export const leansAlone = ({ stands, order }: Placed, before: Placed | undefined): boolean =>
  stands === 'leans' && (before === undefined || before.order < order - NEARBY);

/** @returns how a sentence of a text can do without those before it; @param title words of the headline, by stem. */
export function standingOf(
  { text, position, tokens }: Pick<ProseSentence, 'text' | 'position' | 'tokens'>,
  title: ReadonlySet<string>,
): Dependence {
  if (position === 0) return 'alone';
  if (HANGS.test(text) || HANGS_ON.test(text)) return 'hangs';
  const { named, subject } = NAMES_AGAIN.exec(text)?.groups ?? {};
  const again = named ?? subject;
  if (again !== undefined) {
    const words = again.toLowerCase().split(' ');
    const isInTitle = tokens.some(({ norm, stem }) => words.includes(norm) && title.has(stem));
    return isInTitle ? 'leans' : 'hangs';
  }
  return SPEAKS_ON.test(text) ? 'leans' : 'alone';
}
