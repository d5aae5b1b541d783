import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../src/cli/feeds-report.ts';

const PROGRAM = join(import.meta.dirname, '../../src/cli/feeds-check.ts');
/** The program goes by the true time: an item of long ago would make the feed a quiet one. */
const feed = (): string =>
  `<rss version="2.0"><channel><title>G</title><item><title>A</title><pubDate>${new Date().toUTCString()}</pubDate></item></channel></rss>`;

describe('feeds:check, run by a scheduled job', () => {
  let server: Server;
  let folder: string;
  const broken = new Set<string>();

  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      response.writeHead(broken.has(url) ? 404 : 200, { 'content-type': 'application/rss+xml' }).end(feed());
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    folder = await mkdtemp(join(tmpdir(), 'hashwire-'));
    const feeds = ['grid', 'gazette'].map((id) => ({ id, url: `${base}/${id}` }));
    await writeFile(join(folder, 'feeds.json'), JSON.stringify({ only: true, feeds }));
  });

  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function check(...args: readonly string[]): Promise<{ code: unknown; out: string; errors: string }> {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, FEEDS_FILE: join(folder, 'feeds.json'), ALLOW_PRIVATE_HOSTS: 'on' },
    });
    let [out, errors] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const [code]: unknown[] = await once(child, 'close');
    return { code, out, errors };
  }

  it('ends with 1 when a feed is worse than in the report it kept, and with 0 when none is, though one is bad', async () => {
    const kept = join(folder, 'kept.json');
    broken.add('/gazette');
    const first = await check('--json');
    expect(first.code).toBe(1);
    expect(readReport(first.out, 'kept.json').feeds).toMatchObject([
      { id: 'grid', answer: '200', items: 1, problem: '' },
      { id: 'gazette', answer: '404', problem: 'HTTP 404' },
    ]);
    await writeFile(kept, first.out);

    const same = await check('--compare', kept);
    expect(same.out).toContain('No feed is worse or better');
    expect(same.code).toBe(0);

    broken.delete('/gazette');
    expect(await check('--compare', kept)).toMatchObject({
      code: 0,
      out: expect.stringContaining('better: gazette: good'),
    });

    broken.add('/grid');
    const worse = await check('--json', '--compare', kept);
    expect(worse.code).toBe(1);
    expect(JSON.parse(worse.out)).toMatchObject({ worse: [{ id: 'grid', now: 'HTTP 404' }] });
  }, 120_000);

  it.each([
    { args: ['--compare', 'nowhere.json'], says: 'nowhere.json: cannot be read' },
    { args: ['--compare', 'feeds.json'], says: 'feeds.json: at: ' },
    { args: ['--colour'], says: "Unknown option '--colour'" },
    { args: ['forklok'], says: 'No feed that is on has the id forklok' },
  ])('ends with 2 and says what is wrong with $args', async ({ args, says }) => {
    const { code, out, errors } = await check(...args);
    expect(errors).toContain(says);
    expect([code, out]).toEqual([2, '']);
  });
});
