import { readFileSync } from 'node:fs';
import { createCore } from '../../src/app.ts';
import draw from '../../src/charts/draw.ts';
import type { SourceHealth } from '../../src/chat/bot.ts';
import { play } from '../../src/cli/play.ts';
import { type RecordedLine, readRecording } from '../../src/cli/recording.ts';
import { readLocales } from '../../src/i18n.ts';
import { regionName } from '../../src/regions/regions.ts';
import { openWebBoard } from '../../src/start/web-board.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import type { BoardSignals } from '../../src/status/board.ts';
import { describePicture, type PictureSources } from '../../src/views/chart-content.ts';

/** After the second shutdown, before the last return. */
export const MOMENT = Date.parse('2022-01-10T14:00:00Z');

/** What is measured, for pages and charts. */
export type RecordedWatch = BoardSignals & PictureSources['watch'];

export const recording = (file: URL): readonly RecordedLine[] =>
  readRecording(readFileSync(file, 'utf8'), file.pathname);

/** January 2022 in Kazakhstan, as `/replay` plays it. */
export const january2022 = () => recording(new URL('../replays/january-2022.jsonl', import.meta.url));

/** Every publisher of a recording as a source that answered when it was last read. */
function sourcesOf(lines: readonly RecordedLine[]): readonly SourceHealth[] {
  const items = lines.flatMap((one) => ('item' in one ? [[one.item.publisher, one.at] as const] : []));
  return [...new Map(items)].map(([publisher, at]) => ({
    feed: {
      id: publisher,
      url: `https://${publisher}/feed`,
      title: publisher,
      language: 'en',
      homepage: `https://${publisher}/`,
      standing: 'press',
      regions: [],
      tags: [],
      pollIntervalMinutes: 10,
      foundAt: '',
      enabled: true,
    },
    state: { dueAt: at, failures: 0, lastPollAt: at, lastGoodPollAt: at },
  }));
}

/** Nothing is measured but what the recording says. */
const NOTHING: RecordedWatch = {
  measured: () => [],
  health: () => [],
  series: () => [],
  network: () => [],
  networkHealth: () => [],
  interest: () => undefined,
};

/** The web board on loopback with a state in memory, as a recording has it at `MOMENT`. */
export async function openRecordedBoard(lines: readonly RecordedLine[], watch = NOTHING) {
  const locales = readLocales(new URL('../locales/', import.meta.url));
  const time = { now: MOMENT };
  const clock = () => time.now;
  const state = openSqlite(':memory:', { clock });
  const nobody = () => undefined;
  const played = lines.filter(({ at }) => at <= MOMENT).sort((a, b) => a.at - b.at);
  time.now = played[0]?.at ?? MOMENT;
  await play({ lines: played, state, time, locales, audience: { told: nobody, reply: nobody } });
  time.now = MOMENT;
  const log = { info: nobody, warn: console.warn, error: console.error };
  const core = createCore({ state, adapters: new Map(), locales, clock, log, watch, sources: () => sourcesOf(played) });
  await core.load();
  const { translator } = locales;
  const resolve = async (key: string) => {
    const chart = await describePicture(key, { board: core.board, watch, translator, regionName, now: clock() });
    return chart && draw(chart);
  };
  const board = await openWebBoard(
    { WEB_PORT: 0, WEB_HOST: '127.0.0.1', WEB_URL: undefined },
    {
      services: core.services,
      board: core.board,
      pictures: { resolve },
      farms: [],
      farmReports: { take: async () => undefined },
      log: log as never,
    },
  );
  return {
    core,
    base: `http://127.0.0.1:${board?.port}`,
    async close() {
      await board?.close();
      await state.close();
    },
  };
}
