import * as module from 'node:module';
import { fileURLToPath } from 'node:url';

// Plain JavaScript that Node 12 can parse, because it runs before anything that would have to be stripped of its types.
const REQUIRED_MAJOR = 24;

if (Number(process.versions.node.split('.')[0]) < REQUIRED_MAJOR) {
  process.stderr.write(
    `Hashwire needs Node.js ${REQUIRED_MAJOR} or later and this is ${process.version}: install a newer one, or run "npm ci" without --omit=dev, which brings it along.\n`,
  );
  // The exit code of a configuration that cannot work.
  process.exit(2);
}

// Stripping types and compiling takes a third of the start and 20 MB that are never given back. From the second start on,
// both are read from here.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/hashwire', import.meta.url)));
