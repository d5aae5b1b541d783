import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { webOf } from '../../src/feeds/http-client.ts';
import { connectionsWithin, mostOpenFiles } from '../../src/feeds/open-files.ts';
import { undiciFetch } from '../../src/feeds/undici-fetch.ts';

const WANTED = 30;

describe('connections to feeds and pages', () => {
  it.each([
    [64, 16],
    [256, 208],
    [20, 8],
    [1_048_576, 512],
    ['unlimited', 512],
    [undefined, 512],
  ])('leave a share of %s open files to what must go on: %i', (files, connections) => {
    expect(connectionsWithin(files)).toBe(connections);
  });

  it.skipIf(process.platform === 'win32')('are reckoned from what the system allows', () => {
    expect(mostOpenFiles()).toSatisfy((files) => files === 'unlimited' || Number(files) >= 20);
  });

  it('are never more at once than allowed; the next wait, and none is lost', async () => {
    // Of the limits of this process only the one that is read here.
    const files = vi.spyOn(process.report, 'getReport').mockReturnValue({ userLimits: { open_files: { soft: 50 } } });
    const { dispatcher, connections: most } = webOf({ ALLOW_PRIVATE_HOSTS: true });
    files.mockRestore();
    expect(most).toBe(8);
    const asked: ServerResponse[] = [];
    let [answered, mostAsked] = [0, 0];
    const server = createServer(async (request, response) => {
      if (request.url === '/probe') return void response.end();
      asked.push(response);
      if (asked.length !== Math.min(most, WANTED - answered)) return;
      // What came before is at the server when this is answered.
      await fetch(`http://127.0.0.1:${port}/probe`);
      mostAsked = Math.max(mostAsked, asked.length);
      answered += asked.length;
      for (const one of asked.splice(0)) one.end('feed');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const ask = async () => {
      const { signal } = new AbortController();
      const { body } = await undiciFetch(`http://127.0.0.1:${port}/`, {
        headers: {},
        dispatcher,
        signal,
        redirect: 'manual',
      });
      const chunks: Uint8Array[] = [];
      for await (const chunk of body ?? []) chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    };
    const answers = await Promise.all(Array.from({ length: WANTED }, ask));
    expect(answers).toEqual(Array.from({ length: WANTED }, () => 'feed'));
    expect(mostAsked).toBe(most);
    await dispatcher.destroy();
    server.close();
  });
});
