import type { ObservedState } from '../../status/observation.ts';
import { follows, hitsOf, isUnbroken, overlap, precedes, type Reading, type Span } from './annotated-sentence.ts';
import { isInPassing } from './claims.ts';

/** Tokens over which a word says that what stands behind or before it goes on. */
const REACH = { before: 4, after: 3 } as const;

/** "Remains cut", "a hundred days without internet", "load shedding continues". */
export function isGoingOn(reading: Reading, state: ObservedState, span: Span): boolean {
  if (isSubjectOfReturn(reading, span)) return false;
  // Below "the grid is running again": "homes have power for two hours a day". A headline may tell it as news.
  const isDoled = state === 'curtailed' && hitsOf(reading, 'power.doled').some((hit) => overlap(hit, span));
  if (isDoled && reading.sentence.field !== 'title') return true;
  // "Gas flows resume, power cuts end" has none that go on.
  const isOfIt = hitsOf(reading, 'mod.lasting').some((hit) =>
    isUnbroken(reading, { from: hit.until, until: span.from + 1 }),
  );
  if (isOfIt && precedes(reading, 'mod.lasting', span, REACH.before) && !isAfter(reading, span)) return true;
  // "A hundred days without internet", "still offline".
  const isStart = (hit: Span) => state === 'down' && hit.from === span.from && hit.until < span.until;
  const isCounted = hitsOf(reading, 'mod.lasting').some(
    (hit) => overlap(hit, span) && (hit.from < span.from || isStart(hit)),
  );
  // "Load shedding continues", "los apagones siguen": of cuts the verb may stand behind.
  return (
    (isCounted && !isAfter(reading, span)) ||
    (state === 'curtailed' && follows(reading, 'mod.lasting', span, REACH.after)) ||
    (state === 'cut' &&
      hitsOf(reading, 'mod.lasting').some(
        (hit) => hit.from === span.until && isUnbroken(reading, { from: hit.from, until: hit.until }),
      ))
  );
}

/** 이어지던 정전이 모두 해소됐다: what had gone on is what has ended. */
const isSubjectOfReturn = (reading: Reading, span: Span): boolean =>
  ['power.restored', 'internet.restored'].some((concept) =>
    hitsOf(reading, concept).some((back) => back.from === span.from && back.until > span.until),
  );

/** "After five days of blackout". */
const isAfter = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'mod.lasting').some(
    (hit) => hit.from <= span.until && hit.until >= span.from - REACH.before && isInPassing(reading, hit),
  );
