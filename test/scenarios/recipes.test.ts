import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** What CONTRIBUTING says under "Recipes", done in a copy of the project as a newcomer does it. */
describe('the recipes of CONTRIBUTING', { timeout: 120_000 }, () => {
  let copy: string;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'hashwire-recipes-'));
    for (const part of ['src', 'commands', 'adapters', 'config', 'package.json'])
      await cp(join(ROOT, part), join(copy, part), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });

  afterAll(() => rm(copy, { recursive: true, force: true }));

  const write = (path: string, text: string | object) =>
    writeFile(join(copy, path), typeof text === 'string' ? text : JSON.stringify(text));

  /** @throws Error where there is nothing to change, so that a recipe cannot go stale unseen. */
  async function change(path: string, from: string | RegExp, to: string): Promise<void> {
    const before = await readFile(join(copy, path), 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path} has no ${String(from)}`);
    await write(path, after);
  }

  const node = async (...args: string[]) => {
    const env = { PATH: process.env.PATH, DATA_DIR: join(copy, 'data'), LOG_LEVEL: 'silent' };
    return (await run(process.execPath, args, { cwd: copy, env })).stdout;
  };
  const evaluated = async (module: string, expression: string): Promise<unknown> =>
    JSON.parse(
      await node('-e', `import('./${module}').then(async (it) => console.log(JSON.stringify(await ${expression})))`),
    );

  async function explained(item: { title: string; language: string }) {
    await write('items.jsonl', { id: 1, date: '2026-03-01', source: 'a.example', text: '', url: '', ...item });
    return JSON.parse(await node('src/cli/explain.ts', '--items', 'items.jsonl', '--json'));
  }

  async function answerTo(line: string): Promise<string> {
    await write('feeds.json', { only: true, feeds: [{ url: 'http://127.0.0.1:9/feed' }] });
    const child = run(process.execPath, ['src/main.ts'], {
      cwd: copy,
      env: { PATH: process.env.PATH, DATA_DIR: join(copy, 'data'), LOG_LEVEL: 'silent', FEEDS_FILE: 'feeds.json' },
    });
    child.child.stdin?.end(`${line}\n`);
    return (await child).stdout;
  }

  it('a feed: an entry in config/feeds.json is polled', async () => {
    const feed = {
      id: 'tiny-gazette',
      title: 'Tiny Gazette',
      url: 'https://gazette.example/feed',
      homepage: 'https://gazette.example/',
      language: 'en',
      standing: 'press',
      tags: ['grid'],
      pollIntervalMinutes: 10,
      foundAt: 'https://gazette.example/about',
    };
    await change('config/feeds.json', '"feeds": [', `"feeds": [${JSON.stringify(feed)},`);
    const feeds = await evaluated('src/feeds/catalogue.ts', 'it.loadFeeds()');
    expect(feeds).toContainEqual(expect.objectContaining({ id: 'tiny-gazette' }));
  });

  it('a wording: a phrase in config/words is understood', async () => {
    const item = { title: 'Glorpout across Kazakhstan leaves bitcoin miners idle', language: 'en' };
    expect(await explained(item)).toMatchObject({ regions: ['KZ'], observations: [] });
    await change('config/words/en.json', '"state.power.cut": [', '"state.power.cut": ["glorpout",');
    const cut = { region: 'KZ', dimension: 'power', state: 'cut' };
    expect(await explained(item)).toMatchObject({ observations: [cut] });
  });

  it('a language of the news: its words, its places, its name in two lists', async () => {
    const item = { title: 'Interreto malŝaltita en Kazaĥio, bitmona minado haltis', language: 'eo' };
    await write('config/words/eo.json', {
      lists: {},
      phrases: {
        'match.miner': ['bitmona minado'],
        'match.net': ['interreto'],
        'match.netCut, state.internet.down': ['interreto malŝaltita'],
      },
    });
    await write('config/places/eo.json', { names: { KZ: 'Kazaĥio' } });
    await change('src/text/languages.ts', "'en',", "'en',\n  'eo',");
    await change('src/regions/place-names.ts', "['en',", "['en', 'eo',");
    expect(await explained(item)).toMatchObject({
      relevant: true,
      topics: expect.arrayContaining(['internet']),
      regions: ['KZ'],
      observations: [{ region: 'KZ', dimension: 'internet', state: 'down' }],
    });
  });

  it('a language of the bot: one file in config/locales', async () => {
    const english = await readFile(join(copy, 'config/locales/en.ftl'), 'utf8');
    await write('config/locales/eo.ftl', english.replace(/^language-name = .*$/mu, 'language-name = Esperanto'));
    expect(await answerTo('/settings language:Esperanto')).toContain('Esperanto');
  });

  it('a command: one file, one line in the list, its strings in every locale', async () => {
    await write(
      'commands/echo.ts',
      `import { defineCommand } from '../src/chat/define-command.ts';
import type { OptionKinds } from '../src/chat/option-kinds.ts';
import { say } from '../src/chat/reply.ts';

/** Says a region's name. */
export const echo = (option: OptionKinds) =>
  defineCommand({
    name: 'echo',
    options: { region: option.region() },
    access: 'anyone',
    visibility: 'public',
    async run({ args, t, locale, services }) {
      return say('neutral', t('echo-title'), [services.regions.name(args.region, locale)]);
    },
  });
`,
    );
    await change('commands/index.ts', 'import { forget }', "import { echo } from './echo.ts';\nimport { forget }");
    await change('commands/index.ts', '    start,\n', '    start,\n    echo(option),\n');
    for (const locale of ['en', 'ru', 'eo']) {
      await change(
        `config/locales/${locale}.ftl`,
        /^command-start =/mu,
        'command-echo = Say a place\noption-echo-region = A place\nexample-echo = /echo kazakhstan\necho-title = You named\ncommand-start =',
      );
    }
    expect(await answerTo('/echo iran')).toMatch(/You named.*Iran/su);
  });

  it('a platform: one folder behind Adapter, one branch where platforms are opened', async () => {
    await mkdir(join(copy, 'adapters/tiny'));
    await write(
      'adapters/tiny/index.ts',
      `import type { Adapter } from '../../src/chat/adapter.ts';

/** Asks one thing as soon as it may, and prints what the bot says to it. */
export const createTinyAdapter = (now: () => number): Adapter => ({
  platform: 'tiny' as Adapter['platform'],
  capabilities: {
    concurrentSends: 1,
    edits: false,
    editsInPlace: false,
    buttons: false,
    images: false,
    mentions: false,
    files: false,
    threads: false,
    follows: false,
  },
  async publish() {},
  async start(handler) {
    const where = { platform: 'tiny', space: 'tiny:1', address: 'tiny:1' } as const;
    const caller = { id: '7', isManager: true };
    const asked = { ...where, caller, command: 'status', options: { region: 'iran' }, at: now() };
    const reply = await handler.invoke(asked as unknown as Parameters<typeof handler.invoke>[0]);
    console.log('tiny is told of', reply?.message.title);
  },
  send: async () => ({ messageId: '1' }),
  missingPermissions: async () => [],
  async follow() {},
  invites: () => [],
  async stop() {},
});
`,
    );
    await change(
      'src/start/platforms.ts',
      'const adapters: Adapter[] = [];',
      `const adapters: Adapter[] = [];
  const { createTinyAdapter } = await import('../../adapters/tiny/index.ts');
  adapters.push(createTinyAdapter(clock));`,
    );
    expect(await answerTo('/status chile')).toMatch(/tiny is told of.*Iran/su);
  });

  it('a signal: one file behind Signal, one line in the list', async () => {
    await write(
      'src/status/signals/tiny.ts',
      `import type { Signal } from '../signal.ts';

export const createTiny = (): Signal => ({
  name: 'Tiny',
  attribution: 'Tiny',
  read: async () => ({ kind: 'not-covered' }),
});
`,
    );
    await change(
      'src/status/signals/index.ts',
      'import { createRadar }',
      "import { createTiny } from './tiny.ts';\nimport { createRadar }",
    );
    await change('src/status/signals/index.ts', '  return [\n', '  return [\n    createTiny(),\n');
    expect(
      await evaluated('src/status/signals/index.ts', 'it.signalsOf({}, {}, String).map(({ name }) => name)'),
    ).toEqual(['Tiny']);
  });
});
