import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What is read here of CycloneDX (https://cyclonedx.org/docs/1.5/json/). */
interface Bill {
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly properties?: readonly { readonly name: string; readonly value: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** How npm marks a package that only development needs. */
const DEVELOPMENT = 'cdx:npm:package:development';
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const LARGEST_BYTES = 64 * 1024 * 1024;

const USAGE = `Prints the bill of materials of production as CycloneDX, from package-lock.json: every package that the running
program has, with version, licence and hash.

  npm run --silent sbom > hashwire.cdx.json

\`npm sbom --omit=dev\` is no substitute: it leaves out what production shares with development, the driver of PostgreSQL
for one.`;

/** Keeps what production needs, packages that development shares with it included. */
function withoutDevelopment<B extends Bill>(bill: B): B {
  const components = bill.components.filter(
    ({ properties = [] }) => !properties.some(({ name }) => name === DEVELOPMENT),
  );
  const dropped = new Set(bill.components.filter((one) => !components.includes(one)).map((one) => one['bom-ref']));
  const dependencies = bill.dependencies
    .filter(({ ref }) => !dropped.has(ref))
    .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => !dropped.has(ref)) }));
  return { ...bill, components, dependencies };
}

if (process.argv.includes('--help')) {
  console.log(USAGE);
} else {
  const written = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: LARGEST_BYTES,
  });
  console.log(JSON.stringify(withoutDevelopment(JSON.parse(written) as Bill), null, 2));
}
