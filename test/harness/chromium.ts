import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
/** Where a browser is installed; undefined: nowhere that is known. */
export const BROWSER = process.env.CHROMIUM_PATH ?? PLACES.find((path) => existsSync(path));
export const NO_BROWSER = `no browser at ${PLACES.join(' or ')}, and CHROMIUM_PATH is not set`;

/** @throws Error where there is no browser. */
export async function launch(): Promise<Browser> {
  if (BROWSER === undefined) throw new Error(NO_BROWSER);
  return chromium.launch({ executablePath: BROWSER });
}
