import { describe, expect, it } from 'vitest';
import { createElapsed } from '../../src/alerts/elapsed.ts';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import { createLedger } from '../../src/status/ledger.ts';
import type { Incident } from '../../src/status/observation.ts';
import { sampleAlert, sampleIncident } from '../harness/samples.ts';

const ANNOUNCED = Date.UTC(2026, 10, 28, 15);
const BEGINS = Date.UTC(2026, 11, 5);
const ENDS = Date.UTC(2027, 2, 15);
const ban = sampleIncident({
  dimension: 'regulation',
  state: 'banned',
  phase: 'announced',
  openedAt: ANNOUNCED,
  since: BEGINS,
  sinceDay: true,
  until: ENDS,
  untilPrecision: 'day',
});

/** Lets time pass until nothing is due any more. */
async function lived(first: Incident, isTold = true) {
  let now = ANNOUNCED;
  let incident = first;
  const state = {
    openIncidents: async () => (incident.closedAt === null ? [incident] : []),
    alertsOfThread: async () => (isTold ? [sampleAlert({ reason: 'first', incidentId: first.id, severity: 3 })] : []),
  };
  const elapsed = createElapsed(state, createLedger(), () => now);
  const told: (readonly [string, string])[] = [];
  for (;;) {
    const next = await elapsed.nextAt();
    if (next === undefined) return { told, incident };
    now = next;
    const { incidents, alerts } = await elapsed.due();
    for (const alert of alerts) told.push([new Date(alert.at).toISOString().slice(0, 13), alert.reason]);
    incident = incidents[0] ?? incident;
  }
}

describe('what time alone brings about', () => {
  it('is told: the day before, the day itself, and half a day after its last day', async () => {
    const { told, incident } = await lived(ban);
    expect(told).toEqual([
      ['2026-12-04T00', 'reminder'],
      ['2026-12-05T00', 'in-force'],
      ['2027-03-16T12', 'ended'],
    ]);
    expect(incident).toMatchObject({ state: 'eased', phase: 'over', endedBy: 'term', closedAt: ENDS + DAY_MS });
  });

  it('is not told of twice when it was announced on the day before', async () => {
    const { told } = await lived({ ...ban, openedAt: BEGINS - 20 * HOUR_MS });
    expect(told.map(([, reason]) => reason)).toEqual(['in-force', 'ended']);
  });

  it('is nothing where the rule is only proposed', async () => {
    expect((await lived({ ...ban, state: 'proposed' })).told).toEqual([]);
  });

  it('is no beginning of what nobody has dated', async () => {
    const { since: _, sinceDay: __, until: ___, untilPrecision: ____, ...undated } = ban;
    expect((await lived({ ...undated, since: ban.openedAt })).told).toEqual([]);
  });

  it('is not told to those who never heard of it', async () => {
    expect((await lived(ban, false)).told).toEqual([]);
  });

  it('ends a notice of hours at its hour, and no rationing on the day that may be prolonged', async () => {
    const shed = { ...ban, dimension: 'power', state: 'curtailed', phase: 'in-force' } as const;
    const { told } = await lived({ ...shed, until: ANNOUNCED + 5 * HOUR_MS, untilPrecision: 'minute' });
    expect(told).toEqual([['2026-11-28T20', 'ended']]);
    expect((await lived(shed)).told).toEqual([]);
  });
});
