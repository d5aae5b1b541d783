import { nameIndex } from './name-index.ts';
import type { Name } from './nearest-names.ts';
import { placeKey } from './place-key.ts';
import { exactRegions, findRegion, namedRegions } from './region-search.ts';
import { countryOf, parentOf, type Region } from './regions.ts';

/** Words of the longest name of a city with what it lies in: `st petersburg, florida`. */
const MAX_WITHIN = 6;

/**
 * `paris, texas`, `tripoli lebanon`: a place that is better known elsewhere, in what is named behind it. Where that is not
 * listed, all of what is named behind it; `texas, ohio` and `iran, iraq` are two.
 */
export function findWithin(typed: string): Region | undefined {
  const found = readWithin(typed);
  const known = found === undefined ? undefined : findRegion(typed);
  // `Córdoba argentina` is listed for the country, and a part of it.
  return found !== undefined && (known === undefined || parentOf(found) === known) ? found : undefined;
}

function readWithin(typed: string): Region | undefined {
  const words = typed.trim().split(/[\s,]+/u);
  if (words.length > MAX_WITHIN) return undefined;
  const [, before, behind] = /^([^,]+),([^,]+)$/u.exec(typed) ?? [];
  const splits = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')] as const);
  const pairs = before === undefined || behind === undefined ? splits : [[before, behind] as const];
  return pairs.map(([name, whole]) => within(name, whole)).find((found) => found !== undefined);
}

function within(name: string, whole: string): Region | undefined {
  const { exact } = nameIndex.get();
  const key = placeKey(name);
  const names = exact.get(key) ?? [];
  // Most words name no city: what stands behind them need not be looked up.
  const [wider, ...others] = names.length === 0 ? [] : exactRegions(whole);
  if (wider === undefined || others.length > 0 || !isWider(wider, placeKey(whole))) return undefined;
  const inside = namedRegions(
    names.filter(({ code }) => code === wider || parentOf(code) === wider),
    key,
  );
  if (inside.length > 0) return inside.length === 1 ? inside[0] : wider;
  // Countries and known states stand for themselves.
  return names.some(({ rank, code }) => rank === 0 && !isAlsoCity(code, names)) ? undefined : wider;
}

/** What is named behind a city: a country, or a part that is as well known. */
function isWider(region: Region, key: string): boolean {
  return (nameIndex.get().exact.get(key) ?? []).some(({ code, rank }) => code === region && rank === 0);
}

/** Moscow is a part of its country and a city. */
function isAlsoCity(code: Region, names: readonly Name[]): boolean {
  return parentOf(code) !== null && names.some((name) => name.rank >= 2 && countryOf(name.code) === countryOf(code));
}
