import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { play } from '../../src/cli/play.ts';
import { readRecording } from '../../src/cli/recording.ts';
import type { EpochMs } from '../../src/clock.ts';
import { readLocales } from '../../src/i18n.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { createBoard } from '../../src/status/board.ts';
import { createLedger } from '../../src/status/ledger.ts';
import type { DimensionStatus } from '../../src/status/status.ts';

const RECORDED = new URL('../../config/replays/january-2022.jsonl', import.meta.url).pathname;
const SEEDS = `${process.env.SHARED_DIR ?? '../shared'}/eval/seeds/replay.jsonl`;

const minute = (at: EpochMs): string => new Date(at).toISOString().slice(0, 16);

/** What of the state of the network a reader of the answer has to learn. */
function known({ state, returning: partial, phase, since: begun, until, observations }: DimensionStatus) {
  const since = phase === 'over' ? until : begun;
  const newest = observations.find((one) => one.state === state && one.level !== undefined);
  return {
    state,
    partial,
    since: since === null ? null : minute(since).slice(0, 10),
    level: newest?.level && `${newest.level.value} ${newest.level.unit}`,
    by: newest?.cited,
  };
}

/** Plays a recording: what was told, and what was known of Kazakhstan's internet at each question about it. */
async function played(file: string) {
  const lines = readRecording(readFileSync(file, 'utf8'), file);
  const time = { now: lines[0]?.at ?? 0 };
  const state = openSqlite(':memory:', { clock: () => time.now });
  const told: string[] = [];
  const asked: [string, ReturnType<typeof known>][] = [];
  await play({
    lines,
    state,
    time,
    locales: readLocales(new URL('../../config/locales/', import.meta.url)),
    audience: {
      told: (at, { alerts, options }) => {
        const [alert] = alerts;
        const how = options.edit !== undefined ? 'edits' : options.replyTo !== undefined ? 'answers' : 'new';
        told.push(`${minute(at)} ${how} ${alert?.reason} ${alert?.regions.join(' ')} ${alert?.severity}`);
      },
      reply: async (at, command) => {
        if (command !== '/status kazakhstan') return;
        const board = createBoard(state, createLedger(), () => at);
        await board.load();
        asked.push([minute(at), known(board.statusOf('KZ').dimensions.internet)]);
      },
    },
  });
  await state.close();
  return { told, asked };
}

describe('the recorded shutdown of January 2022', () => {
  let january: Awaited<ReturnType<typeof played>>;
  beforeAll(async () => {
    january = await played(RECORDED);
  });

  it('is one thread: disruption, cut, figures, back, cut again, back', () => {
    expect(january.told).toEqual([
      '2022-01-04T17:05 new first KZ 2',
      '2022-01-05T11:00 answers escalated KZ 3',
      '2022-01-05T11:35 answers updated KZ 3',
      '2022-01-05T12:20 edits publisher KZ 3',
      '2022-01-06T09:10 answers updated KZ 3',
      '2022-01-07T08:15 answers updated KZ 3',
      '2022-01-10T02:55 answers resolved KZ 3',
      '2022-01-10T11:10 answers updated KZ 3',
      '2022-01-12T06:40 answers resolved KZ 3',
      '2022-01-12T09:20 edits publisher KZ 2',
    ]);
  });

  it('is answered with what was known at the time', () => {
    const outage = { state: 'down', partial: false, since: '2022-01-05', level: undefined, by: undefined };
    const fivePercent = { level: '5 % of ordinary', by: 'NetBlocks' };
    expect(january.asked).toEqual([
      ['2022-01-04T12:00', { state: 'unknown', partial: false, since: null, level: undefined, by: undefined }],
      ['2022-01-05T15:00', outage],
      ['2022-01-07T12:00', { ...outage, ...fivePercent }],
      ['2022-01-10T14:00', { ...outage, ...fivePercent }],
      ['2022-01-12T14:00', { state: 'restored', partial: false, since: '2022-01-12', level: undefined, by: undefined }],
    ]);
  });
});

describe.skipIf(!existsSync(SEEDS))('three articles of January 2022 (skipped without the shared data)', () => {
  let seeds: Awaited<ReturnType<typeof played>>;
  beforeAll(async () => {
    seeds = await played(SEEDS);
  });

  it('the second edits the message of the first, the third answers it', () => {
    expect(seeds.told.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      '2022-01-07T15:00 new first',
      '2022-01-08T09:00 edits publisher',
      '2022-01-12T13:00 answers resolved',
    ]);
  });

  it('the outage is known with level, source and beginning, and is over when one publisher cites who has it back', () => {
    const outage = { state: 'down', partial: false, since: '2022-01-05', level: '5 % of ordinary', by: 'NetBlocks' };
    const over = { state: 'restored', partial: false, since: '2022-01-12', level: undefined, by: undefined };
    expect(seeds.asked.map(([, status]) => status)).toEqual([outage, outage, over]);
  });
});
