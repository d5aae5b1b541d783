import type { ObservedState } from '../../status/observation.ts';
import { has, hitsOf, overlap, precedes, type Reading, type Span, sharesClause } from './annotated-sentence.ts';
import { isEndOfTime } from './lifting.ts';
import { isPowerCut } from './subject.ts';

/** The trouble that goes on while a return is denied. */
export const TROUBLE: Readonly<Record<'internet' | 'power', ObservedState>> = { internet: 'down', power: 'cut' };

/** Tokens over which "mining" still speaks of what is offline. */
const OFFLINE_REACH = 8;

/** The words of a sentence that may say a state of a network or a grid. */
export function spansOf(reading: Reading, dimension: 'internet' | 'power', state: ObservedState): Span[] {
  const hits = hitsOf(reading, `${dimension}.${state}`);
  // "The blackout ends as power resumes": a word for both, said where only one of them is named.
  const namesPower = has(reading, 'subject.power') || has(reading, 'power.curtailed');
  const isElsewhere = dimension === 'internet' && namesPower && !has(reading, 'subject.internet');
  const isNone = (hit: Span) => state === 'restored' && (isElsewhere || isEndOfTime(reading, hit));
  const ended = hitsOf(reading, `${dimension}.ended`);
  const spans: Span[] = hits.filter((hit) => !isNone(hit) && !ended.some((end) => overlap(end, hit)));
  if (state === 'restored') spans.push(...ended);
  if (state === TROUBLE[dimension]) spans.push(...hitsOf(reading, `${dimension}.unavailable`));
  if (state === 'strained') spans.push(...hitsOf(reading, 'power.appeal'));
  if (dimension !== 'internet' || state !== 'down') return spans;
  // "A shutdown was imposed": of the network, unless the sentence speaks of plants, governments or mining.
  if (!has(reading, 'mining') && !has(reading, 'mod.plant'))
    spans.push(...hitsOf(reading, 'internet.shutdown').filter((hit) => !isPowerCut(reading, hit)));
  // "Offline" is said of countries, machines and websites alike: neither of miners nor of one service.
  spans.push(
    ...hitsOf(reading, 'internet.offline').filter(
      (hit) => !precedes(reading, 'mining', hit, OFFLINE_REACH) && !sharesClause(reading, 'mod.narrow', hit),
    ),
  );
  return spans;
}
