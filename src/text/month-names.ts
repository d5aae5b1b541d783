import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';
import { typedKey } from './typed-key.ts';

const monthsFile = z.strictObject({ about: z.string(), names: z.record(z.string(), z.array(z.string())) });

/** Most dates are English; the others are asked for when one is not. */
const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
let others:
  | { readonly names: ReadonlyMap<string, number>; readonly beginnings: ReadonlyMap<string, number> }
  | undefined;

/** A name as it is compared. */
export function monthKey(name: string): string {
  return typedKey(name).replace(/\.$/, '').trim();
}

/** First three letters, for names that are cut or inflected in a way that nobody lists; 0 for those of several months. */
function beginningsOf(months: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [name, month] of months) {
    const key = name.slice(0, 3);
    if (key.length === 3) found.set(key, (found.get(key) ?? month) === month ? month : 0);
  }
  return found;
}

/** @returns 1 to 12; 0 where it names no month, or one here and another there. */
export function monthOf(name: string): number {
  const key = monthKey(name);
  const english = key.length === 3 ? ENGLISH.indexOf(key) + 1 : 0;
  if (english > 0) return english;
  if (others === undefined) {
    const { names } = readConfigFile('generated/month-names.json', monthsFile);
    const months = new Map(
      Object.entries(names).flatMap(([month, all]) => all.map((one) => [one, Number(month)] as const)),
    );
    others = { names: months, beginnings: beginningsOf(months) };
  }
  return others.names.get(key) ?? others.beginnings.get(key.slice(0, 3)) ?? 0;
}
