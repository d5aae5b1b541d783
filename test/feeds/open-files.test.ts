import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { connectionsWithin, mostOpenFiles } from '../../src/feeds/open-files.ts';
import { createGuardedDispatcher } from '../../src/feeds/ssrf-guard.ts';
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
    const most = 3;
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
    const dispatcher = createGuardedDispatcher({ allowPrivateHosts: true, mostConnections: most });
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
