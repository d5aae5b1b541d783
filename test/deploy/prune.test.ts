import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isUnused, prune } from '../../deploy/prune.ts';
import { FONT_FILES } from '../../src/charts/fonts.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashwire-prune-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let trees = 0;
function tree(files: Readonly<Record<string, string>>): string {
  const root = join(folder, `${++trees}`, 'node_modules');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describe('pruning', () => {
  it.each([
    ...FONT_FILES.map(({ file }) => file),
    'world-atlas/countries-50m.json',
    'world-atlas/package.json',
    '@fontsource/noto-sans/LICENSE',
    'echarts/lib/chart/line.js',
    'zod/index.d.ts.js',
  ])('keeps %s', (path) => expect(isUnused(path)).toBe(false));

  it.each([
    '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2',
    '@fontsource/noto-sans-sc/files/noto-sans-sc-12-400-normal.woff2',
    '@fontsource/noto-sans/400.css',
    'world-atlas/countries-10m.json',
    'echarts/dist/echarts.min.js',
    'zod/index.d.cts',
    'zod/v4/index.js.map',
  ])('deletes %s', (path) => expect(isUnused(path)).toBe(true));

  it('deletes files in nested packages too and leaves the rest', () => {
    const root = tree({
      '.package-lock.json': JSON.stringify({ packages: { 'node_modules/a': {} } }),
      'a/index.js': '',
      'a/index.js.map': '',
      'a/node_modules/b/index.d.ts': '',
    });
    expect(prune(root)).toBe(2);
    expect(readdirSync(join(root, 'a'))).toEqual(['index.js', 'node_modules']);
  });

  it('refuses a folder that holds development packages, or that npm did not write', () => {
    const packages = { 'node_modules/typescript': { dev: true } };
    const root = tree({ '.package-lock.json': JSON.stringify({ packages }), 'typescript/lib/lib.d.ts': '' });
    expect(() => prune(root)).toThrow('npm ci --omit=dev');
    expect(readdirSync(join(root, 'typescript/lib'))).toEqual(['lib.d.ts']);
    expect(() => prune(tree({ 'a/index.d.ts': '' }))).toThrow('npm ci --omit=dev');
  });
});
