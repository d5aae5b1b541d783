import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import type { Observation } from '../../src/status/observation.ts';
import { CUT, START, taking } from '../harness/taking.ts';

const measuredDown = (percent = 6): Observation => ({
  region: 'KZ',
  dimension: 'internet',
  state: 'down',
  kind: 'measured',
  at: START,
  level: { value: percent, unit: '% of ordinary' },
  evidence: `ping-slash24 ${percent} %`,
  source: 'IODA',
  url: 'https://ioda.example/country/KZ',
});

describe('the intake', () => {
  it('keeps nothing of calm where nothing was open, and ends what a measurement had opened', async () => {
    const { intake, state, pass } = taking();
    const calm = (): Observation => ({
      ...measuredDown(),
      state: 'restored',
      level: { value: 99, unit: '% of ordinary' },
    });
    const kept = async () => (await state.observationsSince(0)).length;
    await intake.measure([calm()]);
    expect(await kept()).toBe(0);
    await intake.measure([measuredDown()]);
    pass(HOUR_MS);
    const [end] = await intake.measure([{ ...calm(), at: START + HOUR_MS }]);
    expect(end?.reason).toBe('resolved');
    pass(HOUR_MS);
    await intake.measure([{ ...calm(), at: START + 2 * HOUR_MS }]);
    expect(await kept()).toBe(2);
  });

  it.each([
    ['of what only a signal had told, too, is news', false, { reason: 'updated', because: 'first-report' }],
    ['ends what others had just reported, though a signal says so before', true, { reason: 'resolved' }],
  ])('the first report of a return %s', async (_, isReported, expected) => {
    const { intake, take, item, pass } = taking();
    await intake.measure([measuredDown()]);
    if (isReported) await take(item('one.example', 'Kazakhstan shuts down its internet, miners offline', CUT));
    pass(5 * HOUR_MS);
    const calm = { ...measuredDown(), state: 'restored' as const, at: START + 5 * HOUR_MS };
    await intake.measure([calm]);
    pass(HOUR_MS);
    const back =
      'Internet service was restored across Kazakhstan, NetBlocks said. Bitcoin miners reach their pools again.';
    const [report] = await take(item('two.example', 'Internet restored across Kazakhstan', back));
    expect(report).toMatchObject(expected);
  });

  it('tells a measurement before any report, once, and joins the first report to it', async () => {
    const { intake, take, item, pass } = taking();
    const [first] = await intake.measure([measuredDown()]);
    expect(first).toMatchObject({ reason: 'first', severity: 3, regions: ['KZ'], measured: { source: 'IODA' } });
    expect(await intake.measure([{ ...measuredDown(7), at: START + MINUTE_MS }])).toEqual([]);
    pass(HOUR_MS);
    const [report] = await take(item('one.example', 'Kazakhstan shuts down its internet, miners offline', CUT));
    expect(report).toMatchObject({ reason: 'updated', because: 'first-report', alert: { thread: first?.thread } });
  });
});
