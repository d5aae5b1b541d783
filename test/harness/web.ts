import type { Hono } from 'hono';
import { onTestFinished } from 'vitest';
import { openBoard } from '../../adapters/web/index.ts';
import type { Pictures } from '../../src/chat/adapter.ts';
import type { Services } from '../../src/chat/bot.ts';
import { createTestBot } from './bot.ts';

interface BoardUnderTest {
  readonly host?: string;
  readonly url?: string;
  readonly title?: string;
  readonly languages?: readonly string[];
  readonly pictures?: Pictures;
  readonly inbound?: Hono;
  readonly lookEveryMs?: number;
  /** Absent: no time passes. */
  readonly monotonic?: () => number;
}

/** The board on a port of its own on loopback, over what a test says is known; it is closed when the test is over. */
export async function openTestBoard(over: Partial<Services> = {}, options: BoardUnderTest = {}) {
  const { services } = createTestBot(over);
  const logged: string[] = [];
  const note = (_: unknown, message: string) => void logged.push(message);
  const log = { info: note, warn: note, error: note };
  const pictures = options.pictures ?? { resolve: async () => undefined };
  const monotonic = () => 0;
  const server = await openBoard({ services, pictures, port: 0, host: '127.0.0.1', monotonic, log, ...options });
  onTestFinished(() => server.close());
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual', ...init });
  return {
    services,
    logged,
    ask,
    /** What a page shows, with its status. */
    async read(path: string, init: RequestInit = {}) {
      const answer = await ask(path, init);
      return { status: answer.status, headers: answer.headers, page: await answer.text() };
    },
  };
}

/** The text of a page as a reader sees it, entities resolved. */
export function shownText(page: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return page
    .replace(/^[\s\S]*<main[^>]*>/u, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(lt|gt|quot|#39|amp);/gu, (_, name: string) => entities[name] ?? '');
}
