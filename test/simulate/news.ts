import { type EpochMs, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import type { Feed, Standing } from '../../src/feeds/feed.ts';
import type { Fetcher } from '../../src/feeds/fetch.ts';
import { between, oneOf, type Random } from '../harness/random.ts';
import { sampleFeed } from '../harness/samples.ts';
import type { Life } from './disk.ts';
import type { Scheduler } from './scheduler.ts';

const PUBLISHERS: readonly (readonly [string, Standing])[] = [
  ['netblocks.org', 'monitor'],
  ['reuters.com', 'agency'],
  ['gazette.example', 'press'],
];
const COUNTRIES = {
  KZ: 'Kazakhstan',
  IR: 'Iran',
  PY: 'Paraguay',
  ET: 'Ethiopia',
  NO: 'Norway',
  IQ: 'Iraq',
  VE: 'Venezuela',
  MM: 'Myanmar',
  PK: 'Pakistan',
  KW: 'Kuwait',
  AO: 'Angola',
} as const;
export type Country = keyof typeof COUNTRIES;
export const ALL_COUNTRIES = Object.keys(COUNTRIES) as [Country, ...Country[]];

/** Something that happens, and the pages that report it. */
export interface Happening {
  readonly kind: 'shutdown' | 'ban' | 'seizure';
  readonly country: Country;
  readonly reports: readonly string[];
  /** Pages that report its end, where it ends. */
  readonly ends: readonly string[];
}

interface Entry {
  readonly publisher: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly at: EpochMs;
}

export interface News {
  readonly feeds: readonly Feed[];
  readonly happenings: readonly Happening[];
  /** Part of the polls that go wrong. */
  faults: number;
  /** @param heard what dates an answer, as its server's clock says, which is right. */
  fetcherFor(life: Life, heard: (host: string, at: EpochMs) => void): Fetcher;
}

const LISTED = 40;
const NEVER = new Promise<never>(() => undefined);

/** What happens from `fromMs` to `untilMs` after `begin`, as three publishers report it. */
export function createNews(
  scheduler: Scheduler,
  random: Random,
  begin: EpochMs,
  fromMs: number,
  untilMs: number,
  /** Other pages than those of earlier news. */
  firstPage = 1,
): News {
  const entries: Entry[] = [];
  const happenings: Happening[] = [];

  function report(publisher: string, at: number, title: string, text: string): string {
    const url = `https://${publisher}/${firstPage + entries.length}`;
    entries.push({ publisher, url, title, text, at: begin + at });
    return url;
  }

  const some = (count: number) => ALL_COUNTRIES.toSorted(() => random() - 0.5).slice(0, count);

  for (const country of some(5)) {
    const name = COUNTRIES[country];
    const at = between(random, fromMs, untilMs - 2 * HOUR_MS);
    const said = `The internet was shut down across ${name} today, NetBlocks said. Bitcoin miners cannot reach their pools.`;
    const reports = [report('netblocks.org', at, `Nationwide internet shutdown in ${name}`, said)];
    const endAt = at + between(random, 5 * MINUTE_MS, 20 * HOUR_MS);
    const over = `Internet access has been fully restored across ${name}, NetBlocks said. Connectivity is back to normal levels nationwide.`;
    const ends =
      endAt < untilMs ? [report('netblocks.org', endAt, `Internet fully restored across ${name}`, over)] : [];
    happenings.push({ kind: 'shutdown', country, reports, ends });
  }
  for (const country of some(2)) {
    const name = COUNTRIES[country];
    const at = between(random, fromMs, untilMs - 8 * HOUR_MS);
    const reports = PUBLISHERS.map(([publisher], place) =>
      report(
        publisher,
        at + place * between(random, 0, 2 * HOUR_MS),
        `${name} bans bitcoin mining`,
        `The government of ${name} banned bitcoin mining with immediate effect, ${publisher} reported. Miners must switch off their machines.`,
      ),
    );
    happenings.push({ kind: 'ban', country, reports, ends: [] });
  }
  // Many at once: more than anybody wants as single messages. Where more happens, it may be part of that.
  const floodAt = between(random, fromMs, untilMs);
  for (const country of ALL_COUNTRIES) {
    const name = COUNTRIES[country];
    const text = `Customs officers in ${name} seized ${between(random, 100, 900)} bitcoin mining machines at the border, police reported.`;
    const title = `Customs in ${name} seize shipment of bitcoin mining machines`;
    const reports = [report('gazette.example', floodAt + between(random, 0, 5 * MINUTE_MS), title, text)];
    const isAlone = happenings.every((one) => one.country !== country);
    if (isAlone) happenings.push({ kind: 'seizure', country, reports, ends: [] });
  }
  // A feed is met when it first has an entry, and what it has then is no news.
  for (const [publisher] of PUBLISHERS) report(publisher, 0, 'Football begins', 'The season begins today.');
  for (let n = 0; n < 30; n++) {
    const [publisher] = oneOf(random, PUBLISHERS as [readonly [string, Standing]]);
    report(publisher, between(random, 0, untilMs), `Football results of round ${n}`, `The home team won ${n} to nil.`);
  }

  const news: News = {
    feeds: PUBLISHERS.map(([publisher, standing]) =>
      sampleFeed({
        id: publisher.replace(/\W/gu, '-'),
        title: publisher,
        url: `https://${publisher}/feed`,
        homepage: `https://${publisher}/`,
        standing,
      }),
    ),
    happenings,
    faults: 0,
    fetcherFor: (life, heard) => async (url, validators) => {
      await scheduler.pause(between(random, 20, 2000));
      const fault = random() < news.faults ? between(random, 0, 5) : -1;
      if (fault === 0) await scheduler.pause(20 * SECOND_MS);
      if (life.isOver) return NEVER;
      if (fault !== 0) heard(new URL(url).hostname, begin + scheduler.now());
      if (fault === 0) return { kind: 'failed', reason: 'no answer in time' };
      if (fault === 1)
        return { kind: 'failed', reason: 'HTTP 503', status: 503, retryAfterMs: between(random, 0, HOUR_MS) };
      const listed = entries
        .filter((entry) => url === `https://${entry.publisher}/feed` && entry.at <= begin + scheduler.now())
        .sort((a, b) => b.at - a.at)
        .slice(0, LISTED);
      const etag = `"${listed[0]?.url}"`;
      const document = documentOf(listed);
      const body =
        fault === 2 ? document.slice(0, document.length / 2) : fault === 3 ? '<html>Just a moment</html>' : document;
      if (fault !== 4 && validators?.etag === etag) return { kind: 'unchanged', freshForMs: 0, etag };
      return { kind: 'body', url, bytes: Buffer.from(body), contentType: 'application/rss+xml', freshForMs: 0, etag };
    },
  };
  return news;
}

function documentOf(listed: readonly Entry[]): string {
  const items = listed.map(
    ({ url, title, text, at }) =>
      `<item><guid>${url}</guid><link>${url}</link><title>${title}</title><description>${text}</description><pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items.join('\n')}</channel></rss>`;
}
