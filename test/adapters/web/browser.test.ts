import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOMENT } from '../../../config/build/recorded-board.ts';
import type { Item } from '../../../src/feeds/feed.ts';
import { openBusyBoard, visit } from '../../harness/browser.ts';
import { BROWSER, launch, NO_BROWSER } from '../../harness/chromium.ts';
import { pause, until } from '../../harness/process.ts';

const PHONE = { width: 360, height: 740 };
const TABLET = { width: 768, height: 1024 };
const DESK = { width: 1440, height: 900 };
/** What colours can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

const shutdownIn = (country: string): Item => ({
  id: country,
  feedId: 'news',
  publisher: 'news.example',
  url: `https://news.example/${country}`,
  title: `${country} shuts down its internet nationwide`,
  text: `A nationwide internet shutdown began in ${country} at noon, NetBlocks said.`,
  language: 'en',
  publishedAt: MOMENT,
  seenAt: MOMENT,
  firstSight: false,
});

const title = BROWSER === undefined ? `the board in a browser (skipped: ${NO_BROWSER})` : 'the board in a browser';
if (BROWSER === undefined) console.info(title);

describe.skipIf(BROWSER === undefined)(title, { timeout: 300_000 }, () => {
  let browser: Browser;
  let board: Awaited<ReturnType<typeof openBusyBoard>>;
  let paths: readonly string[];
  beforeAll(async () => {
    [browser, board] = await Promise.all([launch(), openBusyBoard()]);
    const [incident] = await board.core.services.history('KZ');
    const [story] = await board.core.services.latest({ since: 0, region: 'KZ', limit: 1 });
    paths = ['/', '/region/KZ', '/region/KZ?window=30d', '/region/OM', `/incident/${incident?.id}`].concat([
      `/story/${story?.id}`,
      '/sources',
      '/hashrate',
      '/about',
    ]);
  }, 300_000);
  afterAll(() => Promise.all([browser?.close(), board?.close()]));

  const inLanguage = (path: string, locale: string) =>
    `${board.base}${path}${path.includes('?') ? '&' : '?'}lang=${locale}`;

  it.each(['en', 'ru', 'fa'])(
    'shows every page in %s at every width, light and dark, without complaint',
    async (locale) => {
      const { page, complaints } = await visit(browser, { viewport: PHONE });
      const isClean = async (path: string, rules?: readonly string[]) =>
        expect(await page.evaluate(`findings(${JSON.stringify(rules)})`), path).toEqual([]);
      for (const path of paths) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(inLanguage(path, locale));
        expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'fa' ? 'rtl' : 'ltr');
        for (const size of [DESK, TABLET, PHONE]) {
          await page.setViewportSize(size);
          expect(await page.evaluate('overflow()'), `${path} at ${size.width} px`).toEqual([]);
          if (size === PHONE || (size === DESK && locale === 'en')) await isClean(path);
        }
        await page.emulateMedia({ colorScheme: 'dark' });
        await isClean(path, OF_COLOURS);
        expect(await page.evaluate('undrawn()'), path).toEqual([]);
      }
      expect(complaints).toEqual([]);
    },
  );

  it('says the same without JavaScript, finds a place, and loads itself again', async () => {
    const [{ page: scripted }, { page, complaints }] = await Promise.all([
      visit(browser, { viewport: PHONE }),
      visit(browser, { viewport: PHONE, javaScriptEnabled: false }),
    ]);
    for (const path of paths) {
      await Promise.all([scripted.goto(inLanguage(path, 'en')), page.goto(inLanguage(path, 'en'))]);
      const [said, wanted] = [page, scripted].map((one) => one.locator('main').textContent());
      expect(await said, path).toBe(await wanted);
    }
    await page.goto(board.base);
    expect(await page.locator('meta[http-equiv=refresh]').getAttribute('content')).toBe('120');
    await page.getByRole('searchbox').fill('казахстан');
    await page.getByRole('searchbox').press('Enter');
    expect(new URL(page.url()).pathname).toBe('/region/KZ');
    expect(complaints).toEqual([]);
  });

  it.each(['en', 'fa'])('leads through everything by the keyboard in %s, and shows where it is', async (locale) => {
    const { page } = await visit(browser, { viewport: DESK });
    await page.goto(inLanguage('/', locale));
    const step = async () => {
      await page.keyboard.press('Tab');
      return page.evaluate<{ name: string; isSeen: boolean }>('focused()');
    };
    const skip = await step();
    expect(skip).toEqual({ name: await page.locator('.skip').textContent(), isSeen: true });
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    expect((await step()).name).toBe(await page.locator('main a').first().textContent());

    await page.goto(inLanguage('/', locale));
    const there = await page.locator('a, button, input:not([type=hidden])').count();
    const met: { name: string; isSeen: boolean }[] = [];
    while (met.length < there) met.push(await step());
    expect(met.filter(({ isSeen }) => !isSeen)).toEqual([]);
    // Then the browser's own buttons, which are nothing of the page.
    expect(await step()).not.toMatchObject({ isSeen: true });

    await page.getByRole('searchbox').focus();
    await page.keyboard.type('texas');
    await page.keyboard.press('Enter');
    await page.waitForURL(inLanguage('/region/US-TX', locale));
  });

  it('shows what is new on an open page, and keeps what a reader has typed', async () => {
    const { page, complaints } = await visit(browser, { viewport: DESK });
    await page.goto(board.base);
    await page.getByRole('searchbox').fill('kaz');
    const news = ['Angola', 'Zambia', 'Malawi', 'Ghana', 'Chad', 'Gabon', 'Benin', 'Togo', 'Kenya', 'Uganda'];
    // The script hears only what happens after it began to listen.
    await until(async () => {
      const country = news.shift();
      if (country !== undefined) await board.core.intake.take([shutdownIn(country)]);
      await pause(1000);
      return (await page.getByText('Angola').count()) > 0;
    }, 'Angola');
    expect(await page.getByRole('searchbox').inputValue()).toBe('kaz');
    expect(complaints).toEqual([]);
  });
});
