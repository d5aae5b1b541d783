import { sliced } from './sliced.ts';
import { type WrittenName, writtenNames } from './written-names.ts';

/** What names are told apart by first: a text is compared with those of its script alone. */
export const SCRIPTS = ['latin', 'cyrillic', 'arabic', 'han', 'other'] as const;
export type Script = (typeof SCRIPTS)[number];

/** Some milliseconds' work. */
export const NAMES_IN_A_SLICE = 500;

/** @returns the script of the first letter. */
export function scriptOf(word: string): Script {
  const code = word.codePointAt(0) ?? 0;
  if (code < 0x400) return 'latin';
  if (code < 0x530) return 'cyrillic';
  if (code >= 0x600 && code < 0x780) return 'arabic';
  if (code >= 0x1e00 && code < 0x2000) return 'latin';
  const isHangul = code >= 0xac00 && code < 0xd7a4;
  return code >= 0x2e80 && !isHangul ? 'han' : 'other';
}

/** The names that are looked for in texts, by script: the lists are gone through once for all. Who has read a script deletes it. */
export const unreadNames = sliced(sortByScript);

function* sortByScript(): Generator<void, Map<Script, WrittenName[]>> {
  const sorted = new Map<Script, WrittenName[]>(SCRIPTS.map((script) => [script, []]));
  let count = 0;
  for (const written of writtenNames()) {
    if (++count % NAMES_IN_A_SLICE === 0) yield;
    sorted.get(scriptOf(written.name))?.push(written);
  }
  return sorted;
}
