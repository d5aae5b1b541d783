import type { ProseSentence } from '../../text/prose.ts';
import { LEAD_SENTENCES } from '../../text/tokenize.ts';

const OPENING_SENTENCES = 10;
/** A sentence with this share of the headline's words says what it says. */
export const SAYS_THE_TITLE = 0.5;
/** Where none of the first has this share of them, the news comes later. */
const SETS_A_SCENE = 0.34;
/** Begins with a quotation, or ends the one that sentences before it began. */
const IS_QUOTE = /^["“«„]|^[^"“«„]*[.,!?][”"»]/u;
/** Questions and exclamations. */
const IS_QUESTION = /[?？!！]["”»]?$/u;

/** One that carries a figure tells something all the same. */
export const isQuestion = (text: string): boolean => IS_QUESTION.test(text) && !/\p{N}/u.test(text);

/** Begins with what somebody says, or ends it. */
export const isQuote = (text: string): boolean => IS_QUOTE.test(text);

/** The other half of the quotation stands in another sentence. */
export const isHalfQuoted = (text: string): boolean =>
  (text.match(/"/gu) ?? []).length % 2 === 1 ||
  (text.match(/[“«]/gu) ?? []).length !== (text.match(/[”»]/gu) ?? []).length;

/**
 * The sentence that is the news: of the first, the one that says most of the headline; where a scene is set before it, the
 * first that says what the headline says. What shares no word with the headline is told only for a fact of its own; a
 * quotation or a question is never the news.
 */
export function leadOf(prose: readonly ProseSentence[], title: ReadonlySet<string>): ProseSentence | undefined {
  const shared = ({ tokens }: ProseSentence) => new Set(tokens.map(({ stem }) => stem)).intersection(title).size;
  const opening = prose.slice(0, OPENING_SENTENCES).filter(({ text }) => !isQuote(text) && !isQuestion(text));
  const best = opening.filter(({ position }) => position < LEAD_SENTENCES).toSorted((a, b) => shared(b) - shared(a))[0];
  if (title.size === 0 || best === undefined) return best;
  if (shared(best) < SETS_A_SCENE * title.size) {
    const late = opening.find((sentence) => shared(sentence) >= SAYS_THE_TITLE * title.size);
    if (late !== undefined) return late;
  }
  return shared(best) > 0 ? best : opening.find(({ concepts }) => concepts.has('summary.fact'));
}
