import type { Item } from '../feeds/feed.ts';
import type { Reason } from './reason.ts';
import { hasPhrase } from './repetition.ts';

/**
 * Unrest beside a shutdown is told in the same message or not at all; where the shutdown was told before, in one of its
 * own only if the headline is about it ("Emergency declared, internet still off").
 */
export function withoutCompanions(
  each: readonly Reason[],
  { title, language }: Pick<Item, 'title' | 'language'>,
): Reason[] {
  const all = each.filter(({ reason }) => reason !== 'none' && reason !== 'publisher');
  const isOfUnrest = ({ touched }: Reason) => touched.every(({ incident }) => incident.dimension === 'unrest');
  const main = all.find((one) => !isOfUnrest(one));
  const isBeside =
    each.some((one) => one.reason === 'publisher' && !isOfUnrest(one)) &&
    !hasPhrase(title, 'state.unrest.active', language);
  const isTold = ({ reason }: Reason) =>
    main === undefined ? !isBeside || reason !== 'first' : reason === main.reason;
  return all.filter((one) => !isOfUnrest(one) || isTold(one));
}
