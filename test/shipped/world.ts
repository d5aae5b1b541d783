/* What the program reads: one feed, IODA, mempool.space and blockchain.com, in a process of their own. */
import { serve } from '../harness/http.ts';
import { offer } from '../harness/process.ts';

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly at: number;
  /** Absent: the gazette. */
  readonly publisher?: string;
}

const DAY_S = 86_400;
const DAYS = 90;
const articles: Article[] = [];
/** Id -> when a feed first told of it. */
const toldAt = new Map<string, number>();
const today = Math.floor(Date.now() / 1000 / DAY_S) * DAY_S;
const days = Array.from({ length: DAYS }, (_, day) => today - (DAYS - 1 - day) * DAY_S);
const rate = (day: number) => 900 + 20 * Math.sin(day);

/** Of somebody's own: each answer holds one entry more. */
let clubEntries = 0;

function club(): string {
  clubEntries += 1;
  const items = Array.from({ length: clubEntries }, (_, n) => {
    const date = new Date(Date.now() - (clubEntries - n) * 1000).toUTCString();
    const link = `https://club.example/${n + 1}`;
    return `<item><guid>${link}</guid><link>${link}</link><title>Club evening ${n + 1}</title><pubDate>${date}</pubDate></item>`;
  });
  return `<rss version="2.0"><channel><title>Club</title><link>https://club.example/</link>${items.reverse().join('')}</channel></rss>`;
}

/** The network AS9198, which answered until two hours ago. Countries are not measured. */
const PROVIDER = { code: '9198', name: 'AS9198 (KAZTELECOM-AS)', type: 'asn', attrs: { org: 'JSC Kazakhtelecom' } };
const STEP_S = 1800;
const HOUR_S = 3600;

function iodaAnswer(path: string, query: URLSearchParams): object {
  if (path === '/ioda/entities/query') return { data: query.get('entityCode') === PROVIDER.code ? [PROVIDER] : [] };
  if (!path.endsWith('/asn/9198')) return { data: [] };
  const [from, until] = [Number(query.get('from')), Number(query.get('until'))];
  const values = Array.from({ length: Math.floor((until - from) / STEP_S) }, (_, n) =>
    from + n * STEP_S < Date.now() / 1000 - 2 * HOUR_S ? 3000 : 90,
  );
  return { data: [[{ entityCode: PROVIDER.code, datasource: query.get('datasource'), from, step: STEP_S, values }]] };
}

const GAZETTE = 'gazette';
const linkOf = ({ id, publisher = GAZETTE }: Article) => `https://${publisher}.example/${id}`;

const ANSWERS: Readonly<Record<string, () => unknown>> = {
  '/mempool/api/v1/mining/hashrate/3y': () => ({
    hashrates: days.map((timestamp, day) => ({ timestamp, avgHashrate: rate(day) * 1e18 })),
    currentDifficulty: 1.2e14,
  }),
  '/mempool/api/v1/difficulty-adjustment': () => ({
    difficultyChange: 1.4,
    remainingBlocks: 700,
    nextRetargetHeight: 925_344,
    estimatedRetargetDate: Date.now() + 5 * DAY_S * 1000,
  }),
  '/blockchain/charts/hash-rate': () => ({
    unit: 'Hash Rate TH/s',
    values: days.map((x, day) => ({ x: x - DAY_S, y: rate(day) * 1e6 })),
  }),
};

function feed(publisher: string): string {
  const own = articles.filter((one) => (one.publisher ?? GAZETTE) === publisher);
  for (const { id } of own) toldAt.set(id, toldAt.get(id) ?? Date.now());
  const items = own.map((one) => {
    const date = new Date(one.at).toUTCString();
    return `<item><guid>${one.id}</guid><link>${linkOf(one)}</link><title>${one.title}</title><description>${one.text}</description><pubDate>${date}</pubDate></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${publisher}</title><link>https://${publisher}.example/</link>${items.join('')}</channel></rss>`;
}

const local = await serve(async (request, response) => {
  const { pathname: path, searchParams } = new URL(request.url ?? '', 'http://world');
  const answer = ANSWERS[path];
  const [, publisher] = /^\/feed\/([a-z]+)$/u.exec(path) ?? [];
  if (publisher !== undefined) response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(publisher));
  else if (path === '/club.xml') response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(club());
  else if (path === '/club')
    response.end('<html><head><link rel="alternate" type="application/rss+xml" href="/club.xml"></head></html>');
  else if (path.startsWith('/ioda/')) response.end(JSON.stringify(iodaAnswer(path, searchParams)));
  else if (answer === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer()));
});

const calls = {
  url: () => local.url,
  publish(article: Article): string {
    articles.unshift(article);
    return linkOf(article);
  },
  toldAt: (id: string): number | undefined => toldAt.get(id),
};
export type World = typeof calls;
offer(calls);
