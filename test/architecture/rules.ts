import { ROOMS } from './rooms.ts';
import { circlesOf, type Import, roomOf, rowOf, seesAll, type Tree } from './tree.ts';

/** A sentence of the house, and what in a tree breaks it. */
export interface Rule {
  readonly sentence: string;
  breaks(tree: Tree): readonly string[];
}

const MAX_LINES = 300;
const PLATFORM = /^(?:discord\.js|grammy|@grammyjs\/|@discordjs\/|discord-api-types)/u;
/** Only one file each may import these. */
const SINGLE = [/^rss-parser$/u, /^node-cron$/u, /^node:sqlite$/u, /^pg$/u];
const ENVIRONMENT = /\bprocess\??\.env\b|\bprocess\[|\benv\b[^;'"]*from 'node:process'/u;
const PRESENT = /\bDate\.now\b|\bDate\(\s*\)|\bnew Date\b(?!\s*\()|\bperformance\.now\b|\bhrtime\b/u;

const EXPORT = /^export (?:declare )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) ([\w$]+)/gmu;

const told = ({ from, to }: Import): string => `${from} imports ${to}`;
const importsThat = (isBreak: (one: Import) => boolean) => (tree: Tree) => tree.imports.filter(isBreak).map(told);
const filesThat = (isBreak: (path: string, source: string) => boolean) => (tree: Tree) =>
  [...tree.files].filter(([path, source]) => isBreak(path, source)).map(([path]) => path);

/** @returns the rooms of an import that leaves its room; undefined for packages and for files that see everything. */
function crossing({ from, to }: Import): { readonly out: string; readonly into: string } | undefined {
  const [out, into] = [roomOf(from), roomOf(to)];
  if (out === undefined || into === undefined || out === into || seesAll(from)) return undefined;
  return { out, into };
}

const mayUse = (room: string, other: string): boolean => rowOf(room)?.uses.includes(other) ?? false;
const mayName = (room: string, other: string): boolean =>
  mayUse(room, other) || (rowOf(room)?.types.includes(other) ?? false);

function isPublic(path: string): boolean {
  const room = roomOf(path) ?? '';
  const doors = rowOf(room)?.doors ?? [];
  return doors === '*' || doors.includes(path.slice(room.length + 1).replace(/\.ts$/u, ''));
}

const canImport = (room: string, path: string): boolean =>
  roomOf(path) === room || (mayName(room, roomOf(path) ?? '') && isPublic(path));

export const RULES: readonly Rule[] = [
  { sentence: 'Every file is in a room of the table.', breaks: filesThat((path) => roomOf(path) === undefined) },
  {
    sentence: 'A room imports values only from the rooms that the table gives it.',
    breaks: importsThat((one) => {
      const rooms = crossing(one);
      return rooms !== undefined && !one.typesOnly && !seesAll(one.to) && !mayUse(rooms.out, rooms.into);
    }),
  },
  {
    sentence: 'A room imports types only from the rooms that the table gives it.',
    breaks: importsThat((one) => {
      const rooms = crossing(one);
      if (rooms === undefined || !one.typesOnly || seesAll(one.to)) return false;
      return !mayName(rooms.out, rooms.into);
    }),
  },
  {
    sentence: 'A room imports only the public files of another one.',
    breaks: importsThat((one) => {
      const rooms = crossing(one);
      return rooms !== undefined && !seesAll(one.to) && mayName(rooms.out, rooms.into) && !isPublic(one.to);
    }),
  },
  {
    sentence: 'Only main.ts, app.ts, ingest/, start/, health/, cli/ and config/build/ are above the rooms.',
    breaks: importsThat(({ from, to }) => seesAll(to) && !seesAll(from)),
  },
  {
    sentence: 'Commands never import each other.',
    breaks: importsThat(
      ({ from, to }) => from.startsWith('commands/') && from !== 'commands/index.ts' && to.startsWith('commands/'),
    ),
  },
  {
    sentence: 'Only adapters import the libraries of platforms.',
    breaks: importsThat(({ from, to }) => PLATFORM.test(to) && !from.startsWith('adapters/')),
  },
  {
    sentence: 'One file each imports rss-parser, node-cron and the drivers of SQLite and PostgreSQL.',
    breaks: ({ imports }) =>
      SINGLE.flatMap((library) => {
        const users = imports.filter(({ to }) => library.test(to));
        return new Set(users.map(({ from }) => from)).size > 1 ? users.map(told) : [];
      }),
  },
  {
    sentence: 'No files import values from each other in a circle.',
    breaks: ({ imports }) =>
      circlesOf(imports.filter(({ typesOnly }) => !typesOnly)).map((circle) => circle.join(', ')),
  },
  {
    sentence: 'Files that name types of each other in a circle are in one room.',
    breaks: ({ imports }) =>
      circlesOf(imports)
        .filter((circle) => new Set(circle.map(roomOf)).size > 1)
        .map((circle) => circle.join(', ')),
  },
  {
    sentence: 'The present time comes from clock.ts.',
    breaks: filesThat((path, source) => path !== 'src/clock.ts' && PRESENT.test(source)),
  },
  {
    sentence: 'The environment of the process is read in config/index.ts.',
    breaks: filesThat((path, source) => path !== 'config/index.ts' && ENVIRONMENT.test(source)),
  },
  {
    sentence: 'No file can import different things under one name.',
    breaks: ({ files }) => {
      const exports = [...files].flatMap(([path, source]) =>
        [...source.matchAll(EXPORT)].map(([, name = '']) => ({ path, name })),
      );
      const rooms = [...new Set([...Object.keys(ROOMS), ...[...files.keys()].flatMap((path) => roomOf(path) ?? [])])];
      return [...Map.groupBy(exports, ({ name }) => name)].flatMap(([name, all]) => {
        const paths = [...new Set(all.map(({ path }) => path))].filter((path) => !seesAll(path));
        const isSeen = rooms.some((room) => paths.filter((path) => canImport(room, path)).length > 1);
        return isSeen ? [`${name}: ${paths.join(', ')}`] : [];
      });
    },
  },
  {
    sentence: 'Every folder and file is named after a thing.',
    breaks: filesThat((path) => /\b(?:utils?|helpers?|common|services|types)\b/u.test(path)),
  },
  {
    sentence: `No file has more than ${MAX_LINES} lines.`,
    breaks: ({ files, lines }) => [...files.keys()].filter((path) => (lines.get(path) ?? 0) > MAX_LINES),
  },
];
