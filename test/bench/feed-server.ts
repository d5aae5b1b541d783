/* Feeds of many publishers, in a process of their own: 127.0.0.1, 127.0.0.2 and so on, all on one port. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { offer, order, wallClock } from '../harness/process.ts';
import { type Article, createWriter } from './news.ts';

export interface FeedServerOrder {
  readonly feeds: number;
  readonly hosts: number;
}

export interface Behaviour {
  /** Answers 304 to who has the document. */
  readonly validators: boolean;
  /** Each answer is so late. */
  readonly delayMs: number;
  /** Feeds that never answer. */
  readonly hanging: readonly number[];
}

/** A new first item of a feed. */
export interface Published extends Article {
  readonly feed: number;
  readonly at: number;
}

const ITEMS = 30;
const HOUR_MS = 3_600_000;
/** Between two items of a feed. */
const APART_MS = 8 * HOUR_MS;

const { feeds, hosts } = order<FeedServerOrder>();
const started = Date.now();
const news = new Map<number, Published[]>();
const bodies = new Map<number, Buffer>();
const hung = new Set<ServerResponse>();
let served = { unchanged: 0, bodies: 0 };
/** Feed -> when its newest item was first answered. */
const answeredAt = new Map<number, number>();
let behaviour: Behaviour = { validators: true, delayMs: 0, hanging: [] };

function itemOf(link: string, { title, text }: Article, at: number): string {
  const markup = `&lt;p&gt;${text.replaceAll('&', '&amp;amp;').replaceAll('\n', '&lt;/p&gt;&lt;p&gt;')}&lt;/p&gt;`;
  return `<item><title>${title}</title><link>${link}</link><guid isPermaLink="true">${link}</guid><pubDate>${new Date(at).toUTCString()}</pubDate><description>${markup}</description></item>\n`;
}

function bodyOf(feed: number): Buffer {
  const known = bodies.get(feed);
  if (known !== undefined) return known;
  const home = `http://127.0.0.${(feed % hosts) + 1}/${feed}`;
  const writer = createWriter(feed);
  const own = news.get(feed) ?? [];
  const items = own.map((one, index) => itemOf(`${home}/news-${index}`, one, one.at)).reverse();
  for (let n = 0; items.length < ITEMS; n++) {
    items.push(itemOf(`${home}/item-${n}`, writer.article(), started - n * APART_MS));
  }
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Feed ${feed}</title><link>${home}</link><description>News</description>\n`;
  const body = Buffer.from(`${head}${items.slice(0, ITEMS).join('')}</channel></rss>`);
  bodies.set(feed, body);
  return body;
}

function handle(request: IncomingMessage, response: ServerResponse): void {
  const feed = Number(/\d+/u.exec(request.url ?? '')?.[0]);
  if (behaviour.hanging.includes(feed)) hung.add(response);
  else if (behaviour.delayMs > 0) setTimeout(answer, behaviour.delayMs, feed, request, response);
  else answer(feed, request, response);
}

function answer(feed: number, request: IncomingMessage, response: ServerResponse): void {
  const etag = `"${feed}-${news.get(feed)?.length ?? 0}"`;
  if (behaviour.validators && request.headers['if-none-match'] === etag) {
    served.unchanged++;
    response.writeHead(304, { etag }).end();
    return;
  }
  const body = bodyOf(feed);
  served.bodies++;
  if (!answeredAt.has(feed)) answeredAt.set(feed, wallClock());
  const validators = behaviour.validators ? { etag } : {};
  response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': body.length, ...validators });
  response.end(body);
}

function listen(host: string, port: number): Promise<Server> {
  const server = createServer({ keepAliveTimeout: 120_000 }, handle);
  return new Promise((resolve) => server.listen(port, host, () => resolve(server)));
}

const { port } = (await listen('127.0.0.1', 0)).address() as AddressInfo;
for (let host = 2; host <= hosts; host++) await listen(`127.0.0.${host}`, port);
for (let feed = 0; feed < feeds; feed++) bodyOf(feed);

const calls = {
  urls: () =>
    Array.from({ length: feeds }, (_, feed) => `http://127.0.0.${(feed % hosts) + 1}:${port}/feed-${feed}.xml`),
  size: () => bodyOf(0).length,
  behave(as: Behaviour) {
    behaviour = as;
    for (const response of hung) response.destroy();
    hung.clear();
  },
  publish(articles: readonly Published[]) {
    for (const article of articles) {
      news.set(article.feed, [...(news.get(article.feed) ?? []), article]);
      bodies.delete(article.feed);
      answeredAt.delete(article.feed);
    }
    for (const { feed } of articles) bodyOf(feed);
  },
  served() {
    const before = served;
    served = { unchanged: 0, bodies: 0 };
    return before;
  },
  answeredAt: (feed: number) => answeredAt.get(feed) ?? Number.NaN,
};
export type FeedServer = typeof calls;
offer(calls);
