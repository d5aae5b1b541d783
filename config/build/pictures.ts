import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createCore } from '../../src/app.ts';
import draw from '../../src/charts/draw.ts';
import { play } from '../../src/cli/play.ts';
import { readRecording } from '../../src/cli/recording.ts';
import { readLocales } from '../../src/i18n.ts';
import { regionName } from '../../src/regions/regions.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { describePicture, worldPicture } from '../../src/views/chart-content.ts';

/* Draws the README's picture with the program itself, from the recording of January 2022. */

const RECORDING = new URL('../replays/january-2022.jsonl', import.meta.url);
const PICTURES = new URL('../../docs/pictures/', import.meta.url);
/** After the second shutdown, before the last return. */
const MOMENT = Date.parse('2022-01-10T14:00:00Z');
const KEYS = { world: worldPicture('en') };

const lines = readRecording(readFileSync(RECORDING, 'utf8'), RECORDING.pathname).filter(({ at }) => at <= MOMENT);
const locales = readLocales(new URL('../locales/', import.meta.url));
const time = { now: lines[0]?.at ?? MOMENT };
const clock = () => time.now;
const state = openSqlite(':memory:', { clock });
const nobody = () => undefined;
await play({ lines, state, time, locales, audience: { told: nobody, reply: nobody } });
time.now = MOMENT;

const log = { info: nobody, warn: nobody, error: nobody };
const core = createCore({ state, adapters: new Map(), locales, clock, log });
await core.load();
const watch = { series: () => [], health: () => [], network: () => [] };
mkdirSync(PICTURES, { recursive: true });
for (const [name, key] of Object.entries(KEYS)) {
  const { translator } = locales;
  const chart = await describePicture(key, { board: core.board, watch, translator, regionName, now: MOMENT });
  if (chart === undefined) throw new Error(`${key} is a picture of nothing`);
  writeFileSync(new URL(`${name}.png`, PICTURES), await draw(chart));
}
await state.close();
