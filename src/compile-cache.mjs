import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Stripping types and compiling takes a third of the start and 20 MB that are never given back: from the second start on,
// both are read from here. Plain JavaScript, for it runs before anything that would have to be stripped.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/hashwire', import.meta.url)));
