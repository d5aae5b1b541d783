import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * What packages bring and the running program never opens. Everything else stays as it was published, licences included.
 * `pattern` is matched against the path within `node_modules`, written with `/`.
 */
const UNUSED: readonly { readonly pattern: RegExp; readonly unless?: RegExp }[] = [
  // Source maps and type declarations serve tools, not the program.
  { pattern: /\.map$/u },
  { pattern: /\.d\.[cm]?ts$/u },
  // Whole bundles of echarts; the charts are drawn with the modules in `lib`.
  { pattern: /^echarts\/dist\//u },
  // Every weight, style and subset of a font; src/charts/fonts.ts registers six files.
  {
    pattern: /^@fontsource\/[^/]+\/(?:files\/|scss\/|[^/]+\.css$)/u,
    unless:
      /\/noto-sans-(?:latin|latin-ext|cyrillic|cyrillic-ext|sc-chinese-simplified|arabic-arabic)-400-normal\.woff2$/u,
  },
  // Maps in other resolutions; src/charts/world.ts reads one.
  { pattern: /^world-atlas\/[^/]+\.json$/u, unless: /\/(?:countries-50m|package)\.json$/u },
];

/** @param path within `node_modules`, with `/` between folders. */
export function isUnused(path: string): boolean {
  return UNUSED.some(({ pattern, unless }) => pattern.test(path) && unless?.test(path) !== true);
}

/**
 * Deletes what `isUnused` names.
 * @returns how many files were deleted.
 * @throws when the folder was not installed with `npm ci --omit=dev`: tools need their declarations.
 */
export function prune(folder: string): number {
  const lock = join(folder, '.package-lock.json');
  if (!existsSync(lock)) throw new Error(`${folder} was not written by npm. Run npm ci --omit=dev first.`);
  const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
  };
  if (Object.values(packages).some(({ dev }) => dev === true)) {
    throw new Error(`${folder} holds development packages. Run npm ci --omit=dev first.`);
  }
  const unused = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) =>
      isUnused(
        path
          .slice(folder.length)
          .replace(/^[/\\]/u, '')
          .replaceAll(sep, '/'),
      ),
    );
  for (const path of unused) rmSync(path);
  return unused.length;
}

if (import.meta.main) {
  try {
    console.log(`${prune(join(import.meta.dirname, '../node_modules'))} unused files deleted from node_modules`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
