/**
 * Makes `part-groups.json`: run by hand, `node config/build/build-part-groups.ts <subdivisions.xml>`, which is the file of
 * that name in Unicode CLDR's `common/supplemental` (Debian: unicode-cldr-core). Run it after `build-regions.ts`.
 *
 * Some parts of countries lie in other parts: the provinces of Italy in its regions.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { PARTS } from '../../src/regions/regions.ts';

/** CLDR's regions of Morocco are those of 1997, which were numbered anew in 2015. */
const RENUMBERED = /^MA-/;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Where is subdivisions.xml?');
const codeOf = (id: string): string => `${id.slice(0, 2)}-${id.slice(2)}`.toUpperCase();
const isKnown = (code: string): boolean => code in PARTS && !RENUMBERED.test(code);

const members = new Map<string, readonly string[]>();
for (const [, type = '', contains = ''] of readFileSync(path, 'utf8').matchAll(
  /<subgroup type="([a-z]{2}[a-z0-9]+)" contains="([^"]+)"/g,
))
  members.set(codeOf(type), contains.split(' ').map(codeOf));

/** England lies in Great Britain, and so does what lies in England. */
function allIn(group: string): readonly string[] {
  return (members.get(group) ?? []).flatMap((code) => [code, ...allIn(code)]);
}

const groups = [...members.keys()]
  .filter(isKnown)
  .map((group) => [group, [...new Set(allIn(group))].filter(isKnown).sort()] as const)
  .filter(([, parts]) => parts.length > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const lines = groups.map(([group, parts]) => `    ${JSON.stringify(group)}: ${JSON.stringify(parts.join(' '))}`);
const about =
  'Made by build-part-groups.ts. Parts of countries that hold other parts, after Unicode CLDR (Unicode License v3).';
writeFileSync(
  new URL('../generated/part-groups.json', import.meta.url),
  `{\n  "about": ${JSON.stringify(about)},\n  "parts": {\n${lines.join(',\n')}\n  }\n}\n`,
);
