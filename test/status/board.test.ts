import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { type BoardSignals, createBoard } from '../../src/status/board.ts';
import { createLedger } from '../../src/status/ledger.ts';
import type { Observation } from '../../src/status/observation.ts';
import { NOW } from '../harness/bot.ts';
import { sampleCommit, sampleIncident } from '../harness/samples.ts';
import { observation } from '../harness/status.ts';

function boardWith(measured: () => readonly Observation[] = () => []) {
  let now = NOW;
  const asked: string[] = [];
  const watch: BoardSignals = {
    measured: (region) => measured().filter((one) => one.region === region),
    health: () => [{ signal: 'IODA', lastAnswerAt: now, noAnswerSince: null }],
    network: () => [],
    networkHealth: () => [],
    interest: (region) => void asked.push(region),
  };
  const state = openSqlite(':memory:', { clock: () => now });
  const board = createBoard(state, createLedger(), () => now, watch);
  const later = (ms: number): void => {
    now += ms;
  };
  return { board, state, asked, later };
}

const recent = (over: Partial<Observation> = {}) => observation({ at: NOW - HOUR_MS, ...over });

describe('the board', () => {
  it('answers from what was committed, without reading the state', async () => {
    const { board, asked } = boardWith();
    expect(board.statusOf('KZ').dimensions.internet.state).toBe('unknown');
    board.remember([recent()], [sampleIncident()]);
    expect(board.statusOf('KZ').dimensions.internet).toMatchObject({ state: 'down', incident: { id: 'incident-1' } });
    board.remember([], [sampleIncident({ closedAt: NOW })]);
    expect(board.statusOf('KZ').dimensions.internet.incident).toBeNull();
    // Reading is no question: whoever asks for a place to be measured says so.
    expect(asked).toEqual([]);
  });

  it('knows after a start what it knew before', async () => {
    const { board, state } = boardWith();
    await state.commit(sampleCommit({ observations: [recent()], incidents: [sampleIncident()] }));
    await board.load();
    expect(board.statusOf('KZ').dimensions.internet).toMatchObject({ state: 'down', incident: { id: 'incident-1' } });
  });

  it('sees what is measured at once, and what grows old by the minute', () => {
    let level = 7;
    const at = NOW - MINUTE_MS;
    const { board, later } = boardWith(() => [
      recent({
        kind: 'measured',
        source: 'IODA',
        state: level < 30 ? 'down' : 'restored',
        at: at + level,
        level: { value: level, unit: '% of ordinary' },
      }),
    ]);
    expect(board.statusOf('KZ').dimensions.internet.state).toBe('down');
    level = 99;
    expect(board.statusOf('KZ').dimensions.internet.state).toBe('unknown');
    board.remember([recent()], []);
    expect(board.statusOf('KZ').dimensions.internet.basis).toBe('conflicting');
    later(5 * DAY_MS);
    expect(board.statusOf('KZ')).toMatchObject({ asOf: NOW + 5 * DAY_MS, dimensions: { internet: { stale: true } } });
  });

  it('lists what is not quiet, worst first, a part for what it has of its own', () => {
    const { board } = boardWith();
    board.remember(
      [
        recent({ region: 'US-TX', dimension: 'power', state: 'curtailed' }),
        recent({ region: 'US-NY', dimension: 'regulation', state: 'eased' }),
        recent({ region: 'PK', dimension: 'regulation', state: 'proposed' }),
        recent(),
        recent({ region: 'KZ-75', dimension: 'unrest', state: 'calming' }),
        recent({ region: 'IR', state: 'down' }),
        recent({ region: 'IR', dimension: 'power', state: 'cut' }),
        recent({ region: 'OM', at: NOW - 20 * DAY_MS }),
      ],
      [],
    );
    expect(board.busyRegions().map(({ region }) => region)).toEqual(['IR', 'KZ', 'US-TX', 'PK', 'OM']);
  });
});
