import { type Clock, SECOND_MS } from '../../clock.ts';
import type { Web } from '../../feeds/http-client.ts';
import { undiciFetch } from '../../feeds/undici-fetch.ts';
import { createWorkerPool, type WorkerPool } from '../../worker-pool.ts';
import { type Article, createArticleReader } from './article.ts';
import type { ArticleJob } from './article-worker.ts';

/** A typical page takes 20-50 ms. */
const DEADLINE_MS = 5 * SECOND_MS;
const MEMORY_MB = 128;

/** The thread that extracts articles: a page that hangs the extraction gives no text, and that is all. */
export function createArticlePool(): WorkerPool<ArticleJob, Article> {
  const file = new URL('./article-worker.ts', import.meta.url);
  return createWorkerPool({ file, threads: 1, deadlineMs: DEADLINE_MS, memoryMb: MEMORY_MB });
}

/** Reads article pages, in a thread. */
export function articleReader(web: Web, clock: Clock) {
  const pool = createArticlePool();
  const read = createArticleReader({ ...web, fetch: undiciFetch, clock, extract: pool.run, honourRobots: true });
  return { read, close: pool.close };
}
