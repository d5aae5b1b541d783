import { globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOMS, WIRING } from './architecture/rooms.ts';
import { RULES } from './architecture/rules.ts';
import { treeOf } from './architecture/tree.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const paths = globSync('{src,commands,adapters,config,deploy}/**/*.{ts,mjs}', { cwd: ROOT }).map(normalize);
const house = treeOf(new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')])));

describe('the house', () => {
  it('is looked at as a whole', () => {
    expect(house.imports.length).toBeGreaterThan(1_000);
  });

  it.each(RULES)('$sentence', ({ breaks }) => {
    expect(breaks(house).join('\n')).toBe('');
  });

  it('has a table of nothing but what is there, and what is used', () => {
    const rooms = Object.entries(ROOMS).filter(([name]) => !name.endsWith('*'));
    const doors = rooms.flatMap(([name, room]) =>
      room.doors === '*' ? [] : room.doors.map((it) => `${name}/${it}.ts`),
    );
    expect([...WIRING, ...doors].filter((file) => !house.files.has(file))).toEqual([]);
    expect(rooms.filter(([name]) => !paths.some((path) => path.startsWith(`${name}/`)))).toEqual([]);
  });
});

/** A tree in which nothing is broken. */
const SOUND = {
  'src/clock.ts': 'export const now = () => Date.now();',
  'src/main.ts': "import '../adapters/discord/index.ts';\nimport { inner } from './feeds/inner.ts';",
  'src/feeds/feed.ts':
    "import { now } from '../clock.ts';\n// process.env, Date.now() and import './x.ts' in a comment",
  'src/feeds/inner.ts': "import type { Feed } from './feed.ts';\nconst day = new Date(0);",
  'src/alerts/alert.ts': "import type { Feed } from '../feeds/feed.ts';",
  'adapters/discord/index.ts': "import { Client } from 'discord.js';\nimport { now } from '../../src/clock.ts';",
  'adapters/telegram/index.ts': "import { Bot } from 'grammy';",
  'commands/index.ts': "import { help } from './help.ts';",
  'commands/help.ts': "import { say } from '../src/chat/reply.ts';",
  'config/index.ts': 'export const values = process.env;',
};

/** One file that breaks a rule, and no other one: the rule's sentence, where, and the text. */
const BROKEN: readonly (readonly [string, string, string])[] = [
  ['in a room', 'src/somewhere/thing.ts', 'export const thing = 1;'],
  ['imports values only', 'adapters/discord/post.ts', "import { send } from '../telegram/post.ts';"],
  ['imports values only', 'src/feeds/poll.ts', "import { story } from '../stories/story.ts';"],
  ['imports values only', 'src/feeds/poll.ts', "import '../stories/story.ts';"],
  ['imports values only', 'src/feeds/poll.ts', "export * from '../stories/story.ts';"],
  ['imports values only', 'src/feeds/poll.ts', "const { story } = await import('../stories/story.ts');"],
  ['imports values only', 'src/feeds/poll.ts', "import {\n  story,\n} from '../stories/story.ts';"],
  ['imports values only', 'src/feeds/poll.ts', "import { type Story } from '../stories/story.ts';"],
  ['imports values only', 'src/alerts/send.ts', "import { feed } from '../feeds/feed.ts';"],
  ['imports values only', 'src/feeds/poll.ts', "const file = new URL('../stories/story.ts', import.meta.url);"],
  ['imports types only', 'src/feeds/poll.ts', "import type { Story } from '../stories/story.ts';"],
  ['imports types only', 'src/feeds/poll.ts', "export type Story = import('../stories/story.ts').Story;"],
  ['only the public files', 'src/stories/article/article.ts', "import { inner } from '../../feeds/inner.ts';"],
  ['only the public files', 'src/alerts/send.ts', "import type { Inner } from '../feeds/inner.ts';"],
  ['above the rooms', 'src/chat/bot.ts', "import { app } from '../app.ts';"],
  ['above the rooms', 'src/feeds/poll.ts', "import type { Report } from '../cli/report.ts';"],
  ['never import each other', 'commands/why.ts', "import { help } from './help.ts';"],
  ['libraries of platforms', 'src/chat/bot.ts', "import type { Client } from 'discord.js';"],
  ['One file each', 'src/feeds/parse.ts', "import Parser from 'rss-parser';"],
  ['values from each other in a circle', 'src/feeds/poll.ts', "import { items } from './items.ts';"],
  ['types of each other in a circle', 'src/alerts/alert.ts', "import type { State } from '../state/port.ts';"],
  ['present time', 'src/feeds/poll.ts', 'const at = Date.now();'],
  ['present time', 'src/feeds/poll.ts', 'const clock = Date.now;'],
  ['present time', 'src/feeds/poll.ts', 'const today = new Date();'],
  ['present time', 'src/feeds/poll.ts', 'const started = performance.now();'],
  ['environment', 'src/feeds/poll.ts', 'const { HOME } = process.env;'],
  ['environment', 'src/feeds/poll.ts', "const home = process['env'].HOME;"],
  ['environment', 'src/feeds/poll.ts', "import { env } from 'node:process';"],
  ['under one name', 'src/feeds/poll.ts', 'export interface Item {}'],
  ['under one name', 'src/alerts/alert.ts', 'export const Item = 1;'],
  ['named after a thing', 'src/feeds/utils.ts', 'export const thing = 1;'],
  ['named after a thing', 'src/feeds/date-helpers.ts', 'export const thing = 1;'],
  ['more than 300 lines', 'src/feeds/poll.ts', 'let line;\n'.repeat(301)],
];

/** What some of the broken files need beside them. */
const BESIDE: Readonly<Record<string, string>> = {
  'src/feeds/dates.ts': "import Parser from 'rss-parser';",
  'src/feeds/identity.ts': 'export type Item = string;',
  'src/status/fold.ts': 'export type Item = number;',
  'src/feeds/items.ts': "import { poll } from './poll.ts';",
  'src/state/port.ts': "import type { Alert } from '../alerts/alert.ts';",
};

describe('the rules of the house', () => {
  const breaksOf = (files: Readonly<Record<string, string>>) => {
    const tree = treeOf(new Map(Object.entries(files)));
    return RULES.map(({ sentence, breaks }) => ({ sentence, found: breaks(tree) })).filter(
      ({ found }) => found.length > 0,
    );
  };

  it('find nothing in a sound tree', () => {
    expect(breaksOf({ ...SOUND, ...BESIDE })).toEqual([]);
  });

  it.each(BROKEN)('find "%s" broken in %s', (words, path, source) => {
    const broken = breaksOf({ ...SOUND, ...BESIDE, [path]: source });
    expect(broken.map(({ sentence }) => sentence)).toEqual([expect.stringContaining(words)]);
    expect(broken[0]?.found.join()).toContain(path);
  });

  it('are each proven by a broken tree', () => {
    const unproven = RULES.filter(({ sentence }) => !BROKEN.some(([words]) => sentence.includes(words)));
    expect(unproven).toEqual([]);
  });
});
