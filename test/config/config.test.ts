import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { configurationTable, envExample, withTable } from '../../config/build/document.ts';
import { ConfigError, loadConfig, readConfig, requireChat } from '../../config/index.ts';
import { SETTINGS } from '../../config/schema.ts';

const mistakesOf = (read: () => unknown): readonly string[] => {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
  return [];
};

describe('the configuration', () => {
  it('needs nothing at all', () => {
    const config = readConfig({ environment: {} });
    expect(config).toMatchObject({ DATA_DIR: './data', FETCH_ARTICLES: true, ALLOW_PRIVATE_HOSTS: false, IODA: true });
    expect(config.DISCORD_TOKEN).toBeUndefined();
  });

  it.each([
    'postgres://hashwire:secret@db.example:5432/hashwire',
    'postgresql://db.example/hashwire?sslmode=verify-full',
    'postgres://u:p@db.example/hashwire?sslmode=verify-ca&sslrootcert=/etc/ca.pem',
    'postgres:///hashwire?host=/run/postgresql',
  ])('takes %s for a database', (DATABASE_URL) => {
    expect(readConfig({ environment: { DATABASE_URL } }).DATABASE_URL).toBe(DATABASE_URL);
  });

  it.each([
    'mysql://u:secret@db.example/hashwire',
    'postgres://u:secret@db.example',
    'postgres://u:secret@db.example/hashwire?sslmode=prefer',
    'postgres://u:secret@db.example/hashwire?sslmode=verify-ca',
    'postgres://u:sec ret@:5432/hashwire',
    'secret',
  ])('refuses %s as a database, and never shows it', (DATABASE_URL) => {
    const [mistake, ...others] = mistakesOf(() => readConfig({ environment: { DATABASE_URL } }));
    expect(mistake).toContain('environment: DATABASE_URL: expected postgres://user:password@host:5432/database');
    expect(mistake).not.toContain('secret');
    expect(others).toEqual([]);
  });

  it('lists all mistakes at once, each with its file, its key and what was expected', () => {
    const mistakes = mistakesOf(() =>
      readConfig({
        environment: { LOG_LEVEL: 'loud', HEALTH_PORT: '70000' },
        '.env': { FETCH_ARTICLES: 'maybe', IODA_URL: 'javascript:alert(1)' },
      }),
    );
    expect(mistakes).toEqual([
      'environment: LOG_LEVEL: expected trace, debug, info, warn, error, fatal or silent, found "loud"',
      'environment: HEALTH_PORT: expected a port, 0 to 65535, found "70000"',
      '.env: FETCH_ARTICLES: expected on or off, found "maybe"',
      '.env: IODA_URL: expected an address that begins with http:// or https://, found "javascript:alert(1)"',
    ]);
  });

  it('never shows what a token was', () => {
    const [mistake] = mistakesOf(() => readConfig({ environment: { TELEGRAM_TOKEN: 'sesame-open' } }));
    expect(mistake).toContain('TELEGRAM_TOKEN');
    expect(mistake).not.toContain('sesame');
  });

  it('asks for a database where processes share the work', () => {
    expect(mistakesOf(() => readConfig({ environment: { ROLE: 'sender' } }))).toEqual([
      expect.stringContaining('DATABASE_URL: needed with ROLE=reader and ROLE=sender'),
    ]);
    expect(readConfig({ environment: { ROLE: 'reader', DATABASE_URL: 'postgres://db.example/h' } }).ROLE).toBe(
      'reader',
    );
    expect(readConfig({ environment: {} }).ROLE).toBe('all');
  });

  it('asks for what a model needs, only when a model is wanted', () => {
    expect(mistakesOf(() => readConfig({ environment: { SUMMARIZER: 'model' } }))).toEqual([
      'MODEL_URL: needed with SUMMARIZER=model or READER=model: expected an address that begins with http:// or https://',
      'MODEL_NAME: needed with SUMMARIZER=model or READER=model: expected a name',
    ]);
    for (const wrong of [{ LOG_LEVEL: 'loud' }, { IODA: 'maybe' }, { HEALTH_PORT: 'x' }, { RADAR_URL: 'x' }]) {
      expect(mistakesOf(() => readConfig({ environment: { SUMMARIZER: 'model', ...wrong } }))).toHaveLength(3);
    }
  });

  it('reads "false" as false, and an empty value as none', () => {
    const config = readConfig({ environment: { RADAR: 'false', DATA_DIR: '', HEALTH_PORT: ' 8080 ' } });
    expect(config).toMatchObject({ RADAR: false, DATA_DIR: './data', HEALTH_PORT: 8080 });
    // Other machines are let in only where somebody says so.
    expect(config).toMatchObject({ HEALTH_HOST: '127.0.0.1', WEB_HOST: '127.0.0.1' });
  });

  it.each([
    ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_TOKEN'],
    ['TELEGRAM_TOKN', 'TELEGRAM_TOKEN'],
    ['TELEGRAM_API_KEY', 'TELEGRAM_TOKEN'],
    ['telegram_token', 'TELEGRAM_TOKEN'],
    ['DISCORD_BOT_TOKEN', 'DISCORD_TOKEN'],
    ['DISCROD_TOKEN', 'DISCORD_TOKEN'],
    ['DISCORD_TOKENS', 'DISCORD_TOKEN'],
  ])('asks whether %s means %s, without its value', (name, meant) => {
    expect(mistakesOf(() => readConfig({ '.env': { [name]: 'sesame-open' } }))).toEqual([
      `.env: ${name} is not a setting. Did you mean ${meant}?`,
    ]);
  });

  it('leaves names alone that are nobody’s token here, or empty, or beside the right one', () => {
    const TELEGRAM_TOKEN = `123456:${'a'.repeat(35)}`;
    const others = { GITHUB_TOKEN: 'x', NPM_TOKEN: 'x', DISCORD_BOT_TOKEN: ' ', TELEGRAM_BOT_TOKEN: 'x', DISCORD: 'x' };
    expect(readConfig({ environment: { ...others, TELEGRAM_TOKEN } }).TELEGRAM_TOKEN).toBe(TELEGRAM_TOKEN);
  });

  it('needs a token where there is no terminal and nothing is piped in', () => {
    const config = readConfig({ environment: {} });
    const nobody = openSync(devNull, 'r');
    const commands = openSync(fileURLToPath(import.meta.url), 'r');
    expect(mistakesOf(() => requireChat(config, nobody))).toEqual([
      expect.stringContaining('DISCORD_TOKEN or TELEGRAM_TOKEN is needed'),
    ]);
    requireChat(config, commands);
    requireChat(readConfig({ environment: { TELEGRAM_TOKEN: `123456:${'a'.repeat(35)}` } }), nobody);
    for (const one of [nobody, commands]) closeSync(one);
  });

  it('takes servers on this machine, without the slash at the end', () => {
    const config = readConfig({ environment: { DISCORD_API_URL: 'http://127.0.0.1:8080/api/' } });
    expect(config.DISCORD_API_URL).toBe('http://127.0.0.1:8080/api');
  });
});

describe('the file .env', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hashwire-config-'));
  const path = join(folder, '.env');
  afterEach(() => rmSync(path, { force: true }));

  it('lies beneath the environment', () => {
    writeFileSync(path, 'LOG_LEVEL=warn\nDATA_DIR="/srv/a b" # where it lives\n');
    expect(loadConfig({ LOG_LEVEL: 'debug' }, path)).toMatchObject({ LOG_LEVEL: 'debug', DATA_DIR: '/srv/a b' });
  });

  it('may be absent, but not unreadable', () => {
    expect(() => loadConfig({}, path)).not.toThrow();
    expect(mistakesOf(() => loadConfig({}, folder))).toEqual([
      `${folder}: expected a readable text file, found EISDIR`,
    ]);
    rmSync(folder, { recursive: true });
  });
});

describe('what is written about the configuration', () => {
  const root = new URL('../../', import.meta.url);

  it('says something about every setting', () => {
    for (const { key, about, expected } of SETTINGS)
      expect([key, about.length > 10, expected.length > 3]).toEqual([key, true, true]);
    for (const { key } of SETTINGS) expect(configurationTable()).toContain(`\`${key}\``);
  });

  it('has a current .env.example, which changes nothing when it is taken as it is', () => {
    const written = readFileSync(new URL('.env.example', root), 'utf8');
    expect(written).toBe(envExample());
    expect(written).not.toMatch(/^[^#\n]/mu);
  });

  it.each(['README.md', 'CONTRIBUTING.md'] as const)('has a current table in %s', (path) => {
    const text = readFileSync(new URL(path, root), 'utf8');
    expect(withTable(path, text)).toBe(text);
  });
});
