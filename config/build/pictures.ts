import { mkdirSync, writeFileSync } from 'node:fs';
import { launch } from '../../test/harness/chromium.ts';
import { january2022, openRecordedBoard } from './recorded-board.ts';

/* Takes the README's pictures of the web board itself, with the recording of January 2022. */

const FOLDER = new URL('../../docs/pictures/', import.meta.url);
/** Of 100; letters stay sharp. */
const QUALITY = 80;
const PICTURES = [
  { name: 'board', path: '/?lang=en', width: 960, height: 1090, colorScheme: 'light' },
  { name: 'region', path: '/region/KZ?lang=en', width: 780, height: 1490, colorScheme: 'light' },
  { name: 'phone', path: '/?lang=ru', width: 400, height: 1240, colorScheme: 'dark' },
] as const;

const board = await openRecordedBoard(january2022());
const browser = await launch();
mkdirSync(FOLDER, { recursive: true });
for (const { name, path, width, height, colorScheme } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(`${board.base}${path}`);
  // Charts are loaded late, and shown later still.
  await page.evaluate("Promise.all([...document.images].map((one) => ((one.loading = 'eager'), one.decode())))");
  // Playwright itself takes no WebP, which is a third of the same as PNG.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  writeFileSync(new URL(`${name}.webp`, FOLDER), Buffer.from(data, 'base64'));
}
await browser.close();
await board.close();
