import { existsSync } from 'node:fs';
import { ConfigError, EXIT_BAD_CONFIG } from '../../config/index.ts';
import { isHelpAsked } from './help.ts';

/** The script was called in a way that cannot work; its message says how it can. */
export class UnusableFile extends Error {}

/** @throws UnusableFile where there is something already: nothing is overwritten. */
export function requireNew(path: string): void {
  if (existsSync(path)) throw new UnusableFile(`${path} is there already: name a new file.`);
}

/** Runs a script that is given one file, and sets the exit code; what goes wrong is said in a sentence. */
export async function withFile(usage: string, work: (path: string) => Promise<void> | void): Promise<void> {
  if (isHelpAsked()) return console.log(usage);
  const [path, ...others] = process.argv.slice(2);
  try {
    if (path === undefined || path.startsWith('-') || others.length > 0)
      throw new UnusableFile(`Name one file.\n\n${usage}`);
    await work(path);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = error instanceof ConfigError || error instanceof UnusableFile ? EXIT_BAD_CONFIG : 1;
  }
}
