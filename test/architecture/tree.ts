import { dirname, join, normalize } from 'node:path';
import { ROOMS, WIRING } from './rooms.ts';

export interface Import {
  readonly from: string;
  /** Path in the project, or the name of a package. */
  readonly to: string;
  readonly typesOnly: boolean;
}

/** The source of a project: path -> text without comments. */
export interface Tree {
  readonly files: ReadonlyMap<string, string>;
  readonly imports: readonly Import[];
  /** Path -> lines, comments included. */
  readonly lines: ReadonlyMap<string, number>;
}

const COMMENT = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*.*?\*\/|(?<![:\\/])\/\/[^\n]*/gsu;

/**
 * `import … from`, `export … from`, `import 'x'`, `import('x')`, `require('x')`, and files that a worker runs. What is
 * imported as `{ type A }` alone counts as a value: the module is still run.
 */
const IMPORT = new RegExp(
  [
    /^\s*(?:import|export)\b(?<types>\s+type\b)?[^;'"()]*?\bfrom\s*['"](?<named>[^'"\n]+)['"]/u,
    /^\s*import\s*['"](?<bare>[^'"\n]+)['"]/u,
    /\bimport\(\s*['"](?<dynamic>[^'"\n]+)['"]\s*\)(?<member>\.[A-Z])?/u,
    /\brequire\(\s*['"](?<required>[^'"\n]+)['"]/u,
    /\bnew URL\(\s*['"](?<run>[^'"\n]+\.[mc]?[jt]s)['"],\s*import\.meta\.url/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gmu',
);

/** @param sources path -> text of every file of the project that is looked at. */
export function treeOf(sources: ReadonlyMap<string, string>): Tree {
  const files = new Map([...sources].map(([path, text]) => [path, text.replace(COMMENT, '$1')]));
  const imports = [...files].flatMap(([from, source]) =>
    [...source.matchAll(IMPORT)].map(({ groups = {} }): Import => {
      const { named, bare, dynamic, required, run } = groups;
      const to = named ?? bare ?? dynamic ?? required ?? run ?? '';
      const isRelative = to.startsWith('.') || run !== undefined;
      return {
        from,
        to: isRelative ? normalize(join(dirname(from), to)) : to,
        typesOnly: groups.types !== undefined || groups.member !== undefined,
      };
    }),
  );
  const lines = new Map([...sources].map(([path, text]) => [path, text.trimEnd().split('\n').length]));
  return { files, imports, lines };
}

/** @returns the room of a file; undefined where the table has none, as for packages. */
export function roomOf(path: string): string | undefined {
  const folder = dirname(path);
  return /^adapters\/[^/]+$/u.test(folder) || folder in ROOMS ? folder : undefined;
}

/** @returns whether a file sees every room, inner files included. */
export const seesAll = (path: string): boolean => WIRING.includes(path) || ROOMS[roomOf(path) ?? '']?.uses === '*';

/** The row of a room. */
export const rowOf = (room: string) => ROOMS[room] ?? ROOMS[`${dirname(room)}/*`];

/**
 * @returns the groups of files that import each other in a circle: strongly connected components of two or more
 * (https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm).
 */
export function circlesOf(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = Map.groupBy(imports, ({ from }) => from);
  const [order, low] = [new Map<string, number>(), new Map<string, number>()];
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const number = order.size;
    order.set(file, number);
    let lowest = number;
    stack.push(file);
    for (const { to } of next.get(file) ?? []) {
      if (!order.has(to)) lowest = Math.min(lowest, visit(to));
      else if (stack.includes(to)) lowest = Math.min(lowest, order.get(to) ?? lowest);
    }
    low.set(file, lowest);
    if (lowest === number) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return lowest;
  };
  for (const file of next.keys()) if (!order.has(file)) visit(file);
  return circles;
}
