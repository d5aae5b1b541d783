import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';
import { alternatives } from '../text/listed-words.ts';

const words = z.array(z.string().min(1)).default([]);
const kind = z.strictObject({
  example: z.string(),
  openers: words,
  directions: words,
  links: words,
  linked: z.boolean().default(false),
  glued: z.boolean().default(false),
});
type Kind = z.output<typeof kind>;

const file = z.strictObject({ about: z.string(), ahead: z.array(kind), behind: z.array(kind) });

/** Letters of a name that a direction is written together with: `Nordirak`, and no `Ostern`. */
const LEAST_LETTERS = 4;

/** Words before a name or a direction, with the space that each needs. */
const before = (listed: readonly string[]): string => {
  const [joined, spaced] = [
    listed.filter((word) => /['-]$/u.test(word)),
    listed.filter((word) => !/['-]$/u.test(word)),
  ];
  return `(?:${alternatives(joined)}|${alternatives(spaced)}\\s+)`;
};

function ahead({ openers, directions, links, linked, glued }: Kind): RegExp {
  const [space, name] = glued ? ['', `(?=\\p{L}{${LEAST_LETTERS}})`] : ['\\s+', '(?=\\S)'];
  return new RegExp(
    `^${before(openers)}?${alternatives(directions)}${space}${before(links)}${linked ? '' : '?'}${name}`,
    'iu',
  );
}

const behind = ({ openers, directions, links, glued }: Kind): RegExp =>
  new RegExp(
    `${glued ? '' : '\\s+'}${alternatives(openers)}?${alternatives(directions)}${alternatives(links)}?$`,
    'iu',
  );

interface Patterns {
  /** Each with the letters that it may begin with. */
  readonly ahead: readonly (readonly [firsts: ReadonlySet<string>, pattern: RegExp])[];
  readonly behind: readonly RegExp[];
}

let patterns: Patterns | undefined;

function typedDirections(): Patterns {
  if (patterns !== undefined) return patterns;
  const read = readConfigFile('typed-directions.json', file);
  patterns = {
    ahead: read.ahead.map((one) => [firstLetters([...one.openers, ...one.directions]), ahead(one)]),
    behind: read.behind.map(behind),
  };
  return patterns;
}

const firstLetters = (listed: readonly string[]): ReadonlySet<string> => new Set(listed.map((word) => word.charAt(0)));

/** Most of what is typed begins with no direction. */
const aheadOf = (name: string): readonly RegExp[] => {
  const first = name.charAt(0).toLowerCase();
  return typedDirections().ahead.flatMap(([firsts, pattern]) => (firsts.has(first) ? [pattern] : []));
};

/** @returns what may be left of a name without a direction: `iraq` of `northern iraq`, as each language may have written it. */
export function withoutDirection(typed: string): readonly string[] {
  const name = typed.trim();
  const rests = [...aheadOf(name), ...typedDirections().behind].map((pattern) => name.replace(pattern, ''));
  return [...new Set(rests)].filter((rest) => [...rest].length >= SHORTEST_REST && rest !== name);
}

/** 中 of 中北部 is no place. */
const SHORTEST_REST = 2;

/** @returns whether these words may begin a place with a direction. */
export function beginsDirection(two: string): boolean {
  const begun = `${two.trim()} xxxxx`;
  return aheadOf(begun).some((pattern) => pattern.test(begun));
}
