/*
 * Plays recordings with what a careful reader would have read, and prints what `replay --json` prints:
 *   npx node test/status/gold/play.ts RECORDINGS OUTPUTS
 * Scored by the scorer of the recordings, it shows what the folding and telling of right readings gets wrong.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { play } from '../../../src/cli/play.ts';
import { readRecording } from '../../../src/cli/recording.ts';
import { jsonAudience } from '../../../src/cli/replay.ts';
import { readLocales } from '../../../src/i18n.ts';
import { openSqlite } from '../../../src/state/sqlite/sqlite.ts';
import { type Analyze, createAnalyze } from '../../../src/stories/analyze.ts';
import { observed } from './gold.ts';
import { OPEN } from './open.ts';

const embedded = createAnalyze();
const locales = readLocales(new URL('../../../config/locales/', import.meta.url));

/** The embedded reader with the observations of a careful one. */
export function goldReader(recording: string): Analyze {
  const gold = OPEN[recording] ?? {};
  return (item) => {
    const read = embedded(item);
    const told = gold[new Date(item.seenAt).toISOString().slice(0, 16)];
    if (told === undefined) return read;
    if (told === 'retold') return { ...read, observations: [], retold: true };
    const { publisher, url, publishedAt, seenAt } = item;
    const observations = told.map((one) => observed(one, { publisher, url, at: publishedAt ?? seenAt }));
    const said = observations.filter(({ polarity }) => polarity !== 'denied');
    const regions = said.length > 0 ? [...new Set(said.map(({ region }) => region))] : read.match.regions;
    const severity = said.length > 0 && read.match.severity === 0 ? 2 : read.match.severity;
    const match = { ...read.match, relevant: read.match.relevant || observations.length > 0, regions, severity };
    return { ...read, observations, match };
  };
}

export async function playGold(recording: string, file: string): Promise<string> {
  const lines = readRecording(readFileSync(file, 'utf8'), file);
  const time = { now: lines[0]?.at ?? 0 };
  const state = openSqlite(':memory:', { clock: () => time.now });
  const printed: string[] = [];
  await play({
    lines,
    state,
    time,
    locales,
    audience: jsonAudience((line) => void printed.push(line)),
    analyze: goldReader(recording),
  });
  await state.close();
  return `${printed.join('\n')}\n`;
}

const [, script, recordings, outputs] = process.argv;
if (script?.endsWith('gold/play.ts') && recordings !== undefined && outputs !== undefined) {
  mkdirSync(outputs, { recursive: true });
  for (const name of Object.keys(OPEN)) {
    writeFileSync(join(outputs, `${name}.jsonl`), await playGold(name, join(recordings, `${name}.jsonl`)));
  }
}
