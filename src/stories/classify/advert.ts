import type { PhraseHit } from '../../text/phrase.ts';
import { phraseIndex } from '../../text/phrase-files.ts';
import { type Document, tokenize } from '../../text/tokenize.ts';

/** Title and the first sentences of the text: where a label stands. */
const READ = 3;
const MAX_LABEL_TOKENS = 5;

/** Where outlets put it: before a colon, in brackets, behind a bar at the end, or as a sentence of its own. */
const LABELS: readonly RegExp[] = [
  /^([^:：]{2,60})[:：]/u,
  /^[[(【（]([^\])】）]{2,40})[\])】）]/u,
  /[[(【（]([^\])】）]{2,40})[\])】）]$/u,
  /^([^|]{2,40})\|/u,
  /\|([^|]{2,40})$/u,
  /^(.{2,60})$/su,
];

/** "Sponsored match abandoned: ..." labels nothing. */
const isAll = ({ from, until }: PhraseHit, count: number): boolean => from === 0 && until === count;

/** Whether its publisher says that it was paid for it ("Sponsored: ...", "... (Advertorial)"). "State-sponsored" is no label. */
export function isLabelledAdvert({ sentences, language }: Document): boolean {
  const index = phraseIndex('match', language);
  return sentences.slice(0, READ).some(({ text }) =>
    LABELS.some((place) => {
      const label = place.exec(text.trim())?.[1];
      if (label === undefined) return false;
      const tokens = tokenize(label, language);
      const isShort = tokens.length <= MAX_LABEL_TOKENS || /\p{Script=Han}/u.test(label);
      return isShort && index.find({ tokens }).some((hit) => hit.id === 'match.adLabel' && isAll(hit, tokens.length));
    }),
  );
}
