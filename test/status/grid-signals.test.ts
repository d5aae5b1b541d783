import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { createElexon } from '../../src/status/signals/elexon.ts';
import { createErcot } from '../../src/status/signals/ercot.ts';
import { signalFetch } from '../../src/status/signals/request.ts';
import { sampleWatch } from '../harness/watch.ts';

const NOW = Date.parse('2026-06-26T17:00:00Z');

let close = () => {};
afterEach(() => close());

/** A server that answers every request by its address. */
async function serving(answer: (url: URL) => unknown) {
  const server = createServer((request, response) => {
    response.end(JSON.stringify(answer(new URL(request.url ?? '/', 'http://localhost'))));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  close = () => void server.close();
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { fetch: signalFetch, baseUrl, userAgent: 'test', clock: () => NOW };
}

const conditions = (over: object) => ({
  lastUpdated: '2026-06-26 11:59:12-0500',
  current_condition: {
    state: 'normal',
    title: 'Normal Conditions',
    condition_note: 'There is enough power for current demand.',
    eea_level: 0,
    energy_level_value: 1,
    prc_value: '18,983',
    datetime: (NOW - MINUTE_MS) / 1000,
    ...over,
  },
  data: [{ timestamp: '2026-06-26 11:59:05-0500', epoch: NOW, prc: 18_983 }],
});

describe('ERCOT', () => {
  it.each([
    [{}, 'restored'],
    [{ state: 'conservation', title: 'Conservation Appeal' }, 'strained'],
    [{ state: 'eea1', eea_level: 1 }, 'strained'],
    [{ state: 'eea2', eea_level: '2' }, 'strained'],
    [{ state: 'eea3', eea_level: 3 }, 'curtailed'],
  ])('reads the conditions %j as %s', async (over, state) => {
    const reading = await createErcot(await serving(() => conditions(over))).read('US-TX', NOW);
    expect(reading).toMatchObject({ observations: [{ region: 'US-TX', dimension: 'power', state }] });
  });

  it('shows the reserves and the level of the alert', async () => {
    const told = conditions({ state: 'eea2', eea_level: 2, title: 'Energy Emergency', prc_value: '1,702' });
    const reading = await createErcot(await serving(() => told)).read('US-TX', NOW);
    expect(reading).toMatchObject({
      observations: [{ evidence: expect.stringMatching(/EEA 2 .* reserves 1,702 MW/u) }],
    });
  });

  it('takes a state that it does not know for neither trouble nor all well, and what is old for no answer', async () => {
    const odd = await createErcot(await serving(() => conditions({ state: 'drill' }))).read('US-TX', NOW);
    expect(odd).toMatchObject({ kind: 'answer', observations: [] });
    const old = { ...conditions({ datetime: null }), lastUpdated: '2026-06-26 09:00:00-0500' };
    expect(await createErcot(await serving(() => old)).read('US-TX', NOW)).toMatchObject({ kind: 'no-answer' });
    expect(await createErcot(await serving(() => ({}))).read('US-TX', NOW)).toMatchObject({ kind: 'no-answer' });
    expect(await createErcot(await serving(() => ({}))).read('KZ', NOW)).toEqual({ kind: 'not-covered' });
  });

  it('is asked every five minutes though nobody asks, tells an emergency and its end once, and is no source of other places', async () => {
    let level = 0;
    const signal = createErcot(
      await serving(() =>
        conditions({ eea_level: level, state: level > 0 ? `eea${level}` : 'normal', datetime: clock.now / 1000 }),
      ),
    );
    const clock = { now: NOW };
    const { told, pass, watch } = sampleWatch(signal, NOW, clock);
    await pass(10 * MINUTE_MS);
    level = 3;
    await pass(10 * MINUTE_MS);
    level = 0;
    await pass(10 * MINUTE_MS);
    expect(told).toEqual([
      ['first', 'US-TX', 2],
      ['resolved', 'US-TX', 2],
    ]);
    expect(watch.health('KZ')).toEqual([]);
    expect(watch.health('US-TX')).toMatchObject([{ signal: 'ERCOT', dimension: 'power' }]);
  });
});

describe('Elexon', () => {
  const margin = (more = '') => ({
    publishTime: '2026-06-26T09:30:00Z',
    warningType: 'ELECTRICITY MARGIN NOTICE',
    warningText: `${more}ELECTRICITY MARGIN NOTICE\r\n\r\nFor the period:\r\nfrom 19:00 hrs to 22:00 hrs on Friday   26/06/2026\r\nSystem margin shortfall 671 MW`,
  });
  const reading = async (rows: unknown[], now = NOW, capacity: unknown[] = []) =>
    await createElexon(
      await serving((url) => ({
        data: url.searchParams.get('warningType')?.startsWith('ELECTRICITY') ? rows : capacity,
      })),
    ).read('GB', now);

  it('announces a notice for its hours in London, and knows when they are over', async () => {
    const [from, until] = [Date.parse('2026-06-26T18:00:00Z'), Date.parse('2026-06-26T21:00:00Z')];
    expect(await reading([margin()])).toMatchObject({
      observations: [{ state: 'strained', phase: 'announced', since: from, until, untilPrecision: 'minute' }],
    });
    expect(await reading([margin()], from + HOUR_MS)).toMatchObject({
      observations: [{ state: 'strained', since: from }],
    });
    expect(await reading([margin()], until)).toMatchObject({ observations: [{ state: 'restored' }] });
  });

  it('shows the notice that is in force before one for the evening', async () => {
    const capacity = {
      publishTime: '2026-06-26T16:00:00Z',
      warningType: 'CAPACITY MARKET NOTICE',
      warningText: 'A Capacity Market Notice is currently active.',
    };
    expect(await reading([margin()], NOW, [capacity])).toMatchObject({
      observations: [{ state: 'strained', evidence: 'Capacity market notice', since: NOW - HOUR_MS }],
    });
  });

  it('takes a notice of today whose hours it cannot read for neither trouble nor all well', async () => {
    const odd = { ...margin(), warningText: 'ELECTRICITY MARGIN NOTICE for this evening' };
    expect(await reading([odd])).toMatchObject({ kind: 'answer', observations: [] });
    expect(await reading([odd], NOW + 24 * HOUR_MS)).toMatchObject({ observations: [{ state: 'restored' }] });
  });

  it('takes a notice that was withdrawn for none, and another shape for no answer', async () => {
    expect(await reading([margin('NOTIFICATION CANCELLATION\r\n')])).toMatchObject({
      observations: [{ state: 'restored' }],
    });
    expect(await reading([])).toMatchObject({ observations: [{ state: 'restored' }] });
    expect(await createElexon(await serving(() => ({ error: 'x' }))).read('GB', NOW)).toMatchObject({
      kind: 'no-answer',
    });
  });
});
