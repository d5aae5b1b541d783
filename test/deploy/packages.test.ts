import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(text('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
const inProduction = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);

/** All let a program under MIT use, change and pass on what they cover (https://spdx.org/licenses/). */
const LICENSES = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'OFL-1.1',
]);

/** `(AFL-2.1 OR BSD-3-Clause)`: one of them is enough. */
const choicesOf = (license = ''): readonly string[] => license.replace(/[()]/gu, '').split(' OR ');

describe('the packages of production', () => {
  it('are all under a license that lets Hashwire stay under its own', () => {
    expect(inProduction.length).toBeGreaterThan(100);
    const others = inProduction.filter(([, { license }]) => !choicesOf(license).some((one) => LICENSES.has(one)));
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it('run no install scripts', () => {
    expect(inProduction.filter(([, one]) => one.hasInstallScript === true).map(([path]) => path)).toEqual([]);
  });

  it('are all in the bill of materials, with version and license, and nothing else is', { timeout: 240_000 }, () => {
    const written = execFileSync(process.execPath, ['deploy/sbom.ts'], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const { components, dependencies } = JSON.parse(written) as {
      readonly components: readonly { readonly purl: string; readonly licenses?: readonly unknown[] }[];
      readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
    };
    const purlOf = ([path, { version }]: readonly [string, Locked]) =>
      `pkg:npm/${path.replace(/^.*node_modules\//u, '').replace('@', '%40')}@${version}`;
    const named = components.filter(({ licenses = [] }) => licenses.length > 0).map(({ purl }) => purl);
    expect(named.toSorted()).toEqual([...new Set(inProduction.map(purlOf))].toSorted());
    expect(named).toContainEqual(expect.stringMatching(/^pkg:npm\/pg@/u));
    const refs = new Set(dependencies.map(({ ref }) => ref));
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
  });
});

describe('the image', () => {
  it('is built on bases that are named by their digest', () => {
    const bases = [...text('Dockerfile').matchAll(/^FROM (?<base>\S+)/gmu)].map(({ groups }) => groups?.base ?? '');
    expect(bases.length).toBeGreaterThan(0);
    expect(bases.filter((base) => !/@sha256:[\da-f]{64}$/u.test(base))).toEqual([]);
  });
});
