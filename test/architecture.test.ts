import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const files = globSync('{src,commands,adapters,config,deploy}/**/*.ts', { cwd: ROOT }).map((file) => normalize(file));

interface Import {
  readonly from: string;
  /** Path in the project, or the package's name. */
  readonly to: string;
  readonly typesOnly: boolean;
}

const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(join(ROOT, from), 'utf8');
  const found = source.matchAll(
    /^(?:import|export)(?<types> type)?[^;'"]*?from '(?<to>[^']+)'|import\('(?<dynamic>[^']+)'\)/gmu,
  );
  return [...found].map(({ groups = {} }) => {
    const to = groups.to ?? groups.dynamic ?? '';
    return {
      from,
      to: to.startsWith('.') ? relative(ROOT, join(ROOT, dirname(from), to)) : to,
      typesOnly: groups.types !== undefined,
    };
  });
});

const composition = (file: string): boolean =>
  file === 'src/main.ts' || file.startsWith('src/cli/') || file === 'src/app.ts';
const within = (folder: string) => (file: string) => file.startsWith(`${folder}/`);
const core = within('src');
const platforms = /^(?:discord\.js|grammy|@grammyjs\/|@discordjs\/|discord-api-types)/;

/** A sentence of the house, and the imports that break it. */
const SENTENCES: readonly (readonly [string, (one: Import) => boolean])[] = [
  [
    'The core never imports a platform.',
    ({ from, to }) => core(from) && !composition(from) && (platforms.test(to) || to.startsWith('adapters/')),
  ],
  [
    'Adapters never import a feature.',
    ({ from, to, typesOnly }) =>
      from.startsWith('adapters/') &&
      !typesOnly &&
      /^(?:commands|src\/(?:feeds|stories|status|alerts|state|charts))\//.test(to),
  ],
  [
    'Only main.ts, app.ts and cli/ see everything.',
    ({ from, to }) => core(from) && !composition(from) && /^(?:src\/(?:main|app)\.ts|src\/cli\/|commands\/)/.test(to),
  ],
  [
    'Commands never import each other.',
    ({ from, to }) => from.startsWith('commands/') && from !== 'commands/index.ts' && to.startsWith('commands/'),
  ],
  [
    'Feeds know nothing of stories.',
    ({ from, to }) => from.startsWith('src/feeds/') && /^src\/(?:stories|status|alerts)\//.test(to),
  ],
  [
    'Stories know nothing of alerts.',
    ({ from, to }) => from.startsWith('src/stories/') && to.startsWith('src/alerts/'),
  ],
  ['Status knows nothing of alerts.', ({ from, to }) => from.startsWith('src/status/') && to.startsWith('src/alerts/')],
  [
    'Stories, status and alerts know nothing of views.',
    ({ from, to }) => /^src\/(?:stories|status|alerts)\//.test(from) && to.startsWith('src/views/'),
  ],
  [
    'Text and regions know nothing of stories, status, alerts and chat.',
    ({ from, to }) => /^src\/(?:text|regions)\//.test(from) && /^src\/(?:stories|status|alerts|chat|views)\//.test(to),
  ],
  [
    'Adapters never import each other.',
    ({ from, to }) =>
      from.startsWith('adapters/') && to.startsWith('adapters/') && from.split('/')[1] !== to.split('/')[1],
  ],
];

const onlyIn = (name: string, user: RegExp) => [
  ...new Set(imports.filter(({ to }) => user.test(to)).map(({ from }) => `${name}: ${from}`)),
];

describe('the house', () => {
  it('is looked at as a whole', () => {
    expect(imports.length).toBeGreaterThan(300);
  });

  it.each(SENTENCES)('%s', (_sentence, breaks) => {
    expect(imports.filter(breaks).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('has one file each that imports rss-parser, node-cron and the SQLite driver', () => {
    expect(onlyIn('rss-parser', /^rss-parser$/)).toHaveLength(1);
    expect(onlyIn('node-cron', /^node-cron$/)).toHaveLength(1);
    expect(onlyIn('sqlite', /^node:sqlite$/)).toHaveLength(1);
  });

  it('reads process.env in config/index.ts only', () => {
    const readers = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('process.env'));
    expect(readers).toEqual(['config/index.ts']);
  });

  it('has no folder or file that is not named after a thing', () => {
    expect(files.filter((file) => /\b(?:utils?|helpers?|common|services|types)\b/.test(file))).toEqual([]);
  });

  it('has no file that one cannot read in one sitting', () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 301);
    expect(long).toEqual([]);
  });
});
