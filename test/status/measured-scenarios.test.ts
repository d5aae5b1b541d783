import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { createRadar } from '../../src/status/signals/radar.ts';
import { spansText } from '../../src/views/format-time.ts';
import { dimensionLines } from '../../src/views/status-lines.ts';
import { testLocales } from '../harness/bot.ts';
import { COUNTRIES, playWorld, type World } from '../harness/ioda-world.ts';
import { sampleWatch } from '../harness/watch.ts';

const START = Date.parse('2026-10-12T00:00:00Z');
const CUT = START + 6 * HOUR_MS;

/** Everything is ordinary but one country. */
const only =
  (country: string, share: (source: string, at: EpochMs) => number | null): World =>
  (code, source, at) =>
    code === country ? share(source, at) : 1;
const isLow = (at: EpochMs, from: EpochMs, until = Number.POSITIVE_INFINITY) => at >= from && at < until;

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
  close = undefined;
});

async function playing(world: World, start = CUT - HOUR_MS) {
  const play = await playWorld(world, start);
  close = play.close;
  return play;
}

describe('measurements over a day', () => {
  it('are made for everyone: two requests look over all countries every five minutes, nobody having asked', async () => {
    const { told, requests, pass } = await playing(() => 1);
    await pass(HOUR_MS);
    expect(told).toEqual([]);
    expect(requests()).toBeLessThanOrEqual(26);
    expect(requests()).toBeGreaterThanOrEqual(18);
  });

  it('tell a cut in which routes vanish within 35 minutes, and the return within 45, once each', async () => {
    const back = CUT + 5 * HOUR_MS;
    const { told, times, pass, board } = await playing(only('KZ', (_, at) => (isLow(at, CUT, back) ? 0.03 : 1)));
    await pass(9 * HOUR_MS);
    expect(told).toEqual([
      ['first', 'KZ', 3],
      ['resolved', 'KZ', 3],
    ]);
    expect((times[0] ?? 0) - CUT).toBeLessThanOrEqual(35 * MINUTE_MS);
    expect((times[1] ?? 0) - back).toBeLessThanOrEqual(45 * MINUTE_MS);
    // What ended stays on the card.
    expect(board.statusOf('KZ').dimensions.internet).toMatchObject({
      state: 'restored',
      endedBy: 'measurement',
      since: CUT,
    });
    const words = {
      t: testLocales.translator('en'),
      now: back + 4 * HOUR_MS,
      windowDays: 7,
      about: [],
      locale: 'en',
      regionName: String,
    };
    const lines = dimensionLines(board.statusOf('KZ').dimensions.internet, 'KZ', [], words);
    expect(spansText(lines, { locale: 'en' })).toMatch(
      /lasted from 12 Oct 2026, 06:00 UTC to 12 Oct 2026, 11:\d\d UTC, as measured/u,
    );
  });

  it('tell the return when most of the sources see it, though the slowest stays low for hours', async () => {
    const back = CUT + 3 * HOUR_MS;
    const slow = (source: string) => (source === 'gtr' ? back + 4 * HOUR_MS : back);
    const { told, times, pass } = await playing(only('IR', (source, at) => (isLow(at, CUT, slow(source)) ? 0.02 : 1)));
    await pass(6 * HOUR_MS);
    expect(told.map(([reason]) => reason)).toEqual(['first', 'resolved']);
    expect((times[1] ?? 0) - back).toBeLessThanOrEqual(45 * MINUTE_MS);
  });

  it('show one measurement that is low while the others are normal, and send no alert', async () => {
    const { told, pass, watch } = await playing(
      only('KZ', (source, at) => (source === 'gtr' && isLow(at, CUT) ? 0.2 : 1)),
    );
    await pass(9 * HOUR_MS);
    expect(told).toEqual([]);
    expect(watch.measured('KZ')).toMatchObject([{ state: 'restored', isAlone: true }]);
  });

  it('take probers that see nothing at all beside normal routes for dead', async () => {
    const { told, pass } = await playing(
      only('KZ', (source, at) => (source === 'gtr' ? null : source === 'ping-slash24' && isLow(at, CUT) ? 0 : 1)),
    );
    await pass(6 * HOUR_MS);
    expect(told).toEqual([]);
  });

  it('say once that a measurement fails which shows nothing everywhere, and raise nothing by it', async () => {
    const broken = new Set(COUNTRIES.slice(0, 40));
    const { told, failures, pass } = await playing((code, source, at) =>
      broken.has(code) && source === 'bgp' && isLow(at, CUT, CUT + 5 * HOUR_MS) ? 0 : 1,
    );
    await pass(8 * HOUR_MS);
    expect(told).toEqual([]);
    expect(failures.map(({ source }) => source)).toEqual(['IODA bgp']);
  });

  it('raise nothing when everything is at nothing everywhere', async () => {
    const { told, failures, pass } = await playing((_, __, at) => (isLow(at, CUT, CUT + 3 * HOUR_MS) ? 0 : 1));
    await pass(7 * HOUR_MS);
    expect(told).toEqual([]);
    expect(failures.map(({ source }) => source).toSorted()).toEqual(['IODA bgp', 'IODA gtr', 'IODA ping-slash24']);
  });

  it('still tell of a country that is cut off while a measurement fails everywhere', async () => {
    const { told, pass } = await playing((code, source, at) => {
      if (source === 'bgp' && isLow(at, CUT - 30 * MINUTE_MS)) return 0;
      return code === 'OM' && isLow(at, CUT) ? 0.04 : 1;
    });
    await pass(5 * HOUR_MS);
    expect(told.map(([reason, region]) => [reason, region])).toEqual([['first', 'OM']]);
  });

  it('tell what wavers between 25 and 35 per cent by the hour once in a day', async () => {
    const share = (at: EpochMs) => (!isLow(at, CUT) ? 1 : Math.floor(at / HOUR_MS) % 2 === 0 ? 0.25 : 0.35);
    const { told, pass } = await playing(only('SY', (_, at) => share(at)));
    await pass(25 * HOUR_MS, 5 * MINUTE_MS);
    expect(told.map(([reason]) => reason)).toEqual(['first']);
  });

  it('tell an exam cut at most once a day, know it for a schedule on the third day, and end it when it stays away', async () => {
    const isExam = (at: EpochMs) => at < START + 6 * DAY_MS && isLow(at % DAY_MS, 6 * HOUR_MS, 8 * HOUR_MS);
    const { told, times, pass, board } = await playing(only('IQ', (_, at) => (at >= START && isExam(at) ? 0.02 : 1)));
    await pass(5 * DAY_MS + 2 * HOUR_MS, 10 * MINUTE_MS);
    const perDay = Map.groupBy(times, (at) => Math.floor(at / DAY_MS));
    const later = [...perDay].slice(2);
    expect(later.map(([, some]) => some.length)).toEqual(later.map(() => 1));
    expect(board.statusOf('IQ').dimensions.internet.recurs).toBe(true);
    await pass(3 * DAY_MS, 10 * MINUTE_MS);
    expect(told.at(-1)?.[0]).toBe('resolved');
    expect(told.length).toBeLessThanOrEqual(9);
  }, 120_000);

  it('tell a slow decline to 40 per cent as material when it has lasted six hours, not as critical', async () => {
    const decline = (at: EpochMs) => Math.max(0.4, 1 - (0.6 * Math.max(0, at - CUT)) / (12 * HOUR_MS));
    const { told, times, pass } = await playing(only('VE', (_, at) => decline(at)));
    await pass(24 * HOUR_MS, 10 * MINUTE_MS);
    expect(told.map(([reason, , severity]) => [reason, severity])).toEqual([['first', 2]]);
    expect((times[0] ?? 0) - CUT).toBeLessThanOrEqual(19 * HOUR_MS);
  });

  it('still call 1 per cent an outage after 77 days of it', async () => {
    const { pass, watch } = await playing(only('IR', (_, at) => (isLow(at, CUT - 77 * DAY_MS) ? 0.01 : 1)));
    watch.interest('IR');
    await pass(10 * MINUTE_MS);
    expect(watch.measured('IR')).toMatchObject([{ state: 'down', level: { value: 1 } }]);
  });

  it('do not tell of the noise of a small country', async () => {
    const noisy = (at: EpochMs) => 1 + 0.45 * Math.sin((at / MINUTE_MS) * 12.9898) * Math.sin(at / 1.7e6);
    const { told, pass } = await playing(only('TO', (source, at) => noisy(at + source.length)));
    await pass(12 * HOUR_MS);
    expect(told).toEqual([]);
  });
});

describe('an outage of one network', () => {
  it('is shown as one of a part, and nobody is told; one of a nation is told once, and its end', async () => {
    const begun = new Date(CUT).toISOString();
    const network = (outageType: string, endDate: string | null) => ({
      scope: 'AS64500',
      startDate: begun,
      endDate,
      locations: [outageType === 'NETWORK' ? 'RU' : 'GA'],
      asnsDetails: outageType === 'NETWORK' ? [{ name: 'One Provider' }] : [],
      outage: { outageCause: 'CABLE_CUT', outageType },
    });
    let annotations: unknown[] = [network('NETWORK', null)];
    const asked: string[] = [];
    const signal = createRadar({
      fetch: async (url) => {
        asked.push(url);
        const result = url.includes('annotations') ? { annotations } : { trafficAnomalies: [] };
        return {
          status: 200,
          headers: { get: () => null },
          body: Readable.from([Buffer.from(JSON.stringify({ result }))]),
        };
      },
      baseUrl: 'https://radar.example',
      userAgent: 'test',
      clock: () => CUT,
      token: 'token',
    });
    const { told, pass, board } = sampleWatch(signal, CUT + HOUR_MS);
    await pass(HOUR_MS);
    expect(told).toEqual([]);
    expect(asked.join()).not.toContain('location=');
    expect(board.statusOf('RU').dimensions.internet).toMatchObject({ state: 'degraded', extent: 'part' });
    annotations = [network('NETWORK', null), network('NATIONWIDE', null)];
    await pass(HOUR_MS);
    annotations = [network('NETWORK', null), network('NATIONWIDE', new Date(CUT + 3 * HOUR_MS).toISOString())];
    await pass(3 * HOUR_MS);
    expect(told).toEqual([
      ['first', 'GA', 3],
      ['resolved', 'GA', 3],
    ]);
  });
});
