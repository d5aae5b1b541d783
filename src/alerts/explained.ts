import type { Item } from '../feeds/feed.ts';
import { covers } from '../regions/regions.ts';
import type { Incident, Observation } from '../status/observation.ts';
import { isOver } from '../status/report-sequence.ts';
import type { PhraseHit } from '../text/phrase.ts';
import { phraseIndex } from '../text/phrase-files.ts';
import { readDocument } from '../text/tokenize.ts';

const EXPLAINED = 'step.explained';
/** A headline that begins with a word of a question answers it. */
const ASKED = 'match.question';

/**
 * Whether a headline says that the item explains what is known: what a rule means, how to read a timetable, five questions.
 * "Stage 6 explained" may be the first that is heard of stage 6: what names a step is none.
 */
export function isExplainer({ title, language }: Pick<Item, 'title' | 'language'>): boolean {
  const [headline] = readDocument({ title, text: '', language }).sentences;
  if (headline === undefined) return false;
  const steps = phraseIndex('step', language).find(headline);
  if (steps.some(({ id }) => id !== EXPLAINED)) return false;
  return steps.length > 0 || phraseIndex('match', language).find(headline).some(isAsked);
}

const isAsked = ({ id, from }: PhraseHit): boolean => id === ASKED && from === 0;

/**
 * @returns the claims of an explainer that are news: it tells a rule or a cut of last week as if it had just begun, so of
 * what is open, or what its own story has opened, nothing but an end counts.
 */
export function newsOfExplainer(
  claims: readonly Observation[],
  open: readonly Incident[],
  storyId: string,
): readonly Observation[] {
  const isOpen = (claim: Observation) =>
    open.some(
      ({ dimension, region, storyIds }) =>
        storyIds.includes(storyId) || (dimension === claim.dimension && covers(region, claim.region)),
    );
  return claims.filter((claim) => isOver(claim.state) || !isOpen(claim));
}
