import { DatabaseSync } from 'node:sqlite';
import Parser from 'rss-parser';
import { request } from 'undici';

/** What a reader of feeds does at the least: fetch, parse, keep what is new. It understands nothing and sends nothing. */
export interface BareLoop {
  /** @returns how many items were new. */
  poll(): Promise<number>;
  close(): void;
}

const AT_ONCE = 50;

/** @param path of its database; `:memory:` where the disk is not measured. */
export function createBareLoop(urls: readonly string[], path: string): BareLoop {
  const db = new DatabaseSync(path);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  db.exec('CREATE TABLE items (id TEXT PRIMARY KEY, at INTEGER, json TEXT) WITHOUT ROWID');
  const insert = db.prepare('INSERT OR IGNORE INTO items VALUES (?, ?, ?)');
  const parser = new Parser();
  const etags = new Map<string, string>();

  async function pollOne(url: string): Promise<number> {
    const etag = etags.get(url);
    const { statusCode, headers, body } = await request(url, { headers: etag ? { 'if-none-match': etag } : {} });
    if (statusCode !== 200) {
      await body.dump();
      return 0;
    }
    const { items } = await parser.parseString(await body.text());
    let found = 0;
    db.exec('BEGIN');
    for (const item of items) {
      const id = item.guid ?? item.link ?? '';
      found += Number(insert.run(id, Date.parse(item.pubDate ?? '') || null, JSON.stringify(item)).changes);
    }
    db.exec('COMMIT');
    if (typeof headers.etag === 'string') etags.set(url, headers.etag);
    return found;
  }

  return {
    async poll() {
      const left = [...urls];
      let found = 0;
      const worker = async () => {
        for (let url = left.shift(); url !== undefined; url = left.shift()) found += await pollOne(url);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      return found;
    },
    close: () => db.close(),
  };
}
