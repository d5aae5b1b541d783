import { createServer, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type Fetch } from '../../src/feeds/fetch.ts';
import { createGuardedDispatcher, isPublicAddress } from '../../src/feeds/ssrf-guard.ts';
import { undiciFetch } from '../../src/feeds/undici-fetch.ts';

describe('isPublicAddress', () => {
  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '172.16.5.4',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '198.18.0.1',
    '203.0.113.1',
    '192.88.99.1',
    '::',
    '::1',
    '[::1]',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'fec0::1',
    '0x7f000001',
    '2130706433',
    '017700000001',
    '127.1',
    'not an address',
    '',
  ])('%s is refused', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '1.1.1.1', '2606:4700::1111', '2a00:1450:4001::1'])('%s passes', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('refuses every address of the private blocks, in every notation', () => {
    const inBlock = fc.oneof(
      fc.tuple(fc.constantFrom(10, 127), fc.nat(255), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.integer({ min: 224, max: 255 }), fc.nat(255), fc.nat(255), fc.nat(255)),
    );
    fc.assert(
      fc.property(inBlock, ([a, b, c, d]) => {
        const number = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
        const hex = number.toString(16).padStart(8, '0');
        const forms = [
          `${a}.${b}.${c}.${d}`,
          `0x${hex}`,
          `${number}`,
          `0${number.toString(8)}`,
          `::ffff:${a}.${b}.${c}.${d}`,
          `64:ff9b::${hex.slice(0, 4)}:${hex.slice(4)}`,
        ];
        expect(forms.filter(isPublicAddress)).toEqual([]);
      }),
    );
  });
});

describe('the guarded dispatcher', () => {
  let server: Server;
  let port: number;
  let hits = 0;

  beforeAll(async () => {
    server = createServer((_request, response) => {
      hits++;
      response.end('secret');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => server.close());

  const resolving = (...addresses: string[]): LookupFunction =>
    ((_host, _options, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })) as never,
        4,
      )) as LookupFunction;
  const fetcher = (allowPrivateHosts: boolean, lookup?: LookupFunction) =>
    createFetcher({
      fetch: undiciFetch,
      dispatcher: createGuardedDispatcher({ allowPrivateHosts, lookup }),
      userAgent: 'test',
      clock: Date.now,
    });

  it.each(['127.0.0.1', '0x7f000001', '2130706433', '127.1', '[::ffff:127.0.0.1]', 'localhost'])(
    'does not reach %s',
    async (host) => {
      const before = hits;
      const fetched = await fetcher(false)(`http://${host}:${port}/`);
      expect(fetched).toMatchObject({ kind: 'failed', reason: expect.stringContaining('private or special') });
      expect(hits).toBe(before);
    },
  );

  it('does not reach a name that resolves to a private address, nor one that resolves to both kinds', async () => {
    for (const addresses of [['127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['::ffff:10.0.0.1']]) {
      const fetched = await fetcher(false, resolving(...addresses))(`http://feeds.example:${port}/`);
      expect(fetched).toMatchObject({ kind: 'failed', reason: 'feeds.example is a private or special address' });
    }
  });

  it('looks at every redirect', async () => {
    const redirecting: Fetch = async (url, init) =>
      url.includes('public.example')
        ? new Response(null, { status: 302, headers: { location: `http://0x7f.1:${port}/` } })
        : undiciFetch(url, init);
    const guarded = createFetcher({
      fetch: redirecting,
      dispatcher: createGuardedDispatcher({ allowPrivateHosts: false }),
      userAgent: 'test',
      clock: Date.now,
    });
    expect(await guarded('http://public.example/')).toMatchObject({
      kind: 'failed',
      reason: '127.0.0.1 is a private or special address',
    });
  });

  it('reaches them where that is allowed explicitly', async () => {
    expect(await fetcher(true)(`http://127.0.0.1:${port}/`)).toMatchObject({ kind: 'body' });
  });
});
