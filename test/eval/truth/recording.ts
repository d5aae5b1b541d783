import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { play } from '../../../src/cli/play.ts';
import { readRecording } from '../../../src/cli/recording.ts';
import { jsonAudience } from '../../../src/cli/replay.ts';
import type { EpochMs } from '../../../src/clock.ts';
import { readLocales } from '../../../src/i18n.ts';
import { openSqlite } from '../../../src/state/sqlite/sqlite.ts';
import type { Analyze } from '../../../src/stories/analyze.ts';
import { answersOfLine } from './answer.ts';
import { type Expectation, expectation } from './expectation.ts';
import { isOfEvent, type SentAlert } from './messages.ts';
import type { Answers } from './moment.ts';

const at = z.iso.datetime().transform((written) => Date.parse(written));
const names = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
/** A line of `replay --json`. */
const line = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('item') }),
  z.object({
    kind: z.literal('alert'),
    at,
    region: names,
    dimension: names,
    reason: z.string().nullable(),
    text: z.string(),
  }),
  z.object({
    kind: z.literal('status'),
    at,
    region: z.string(),
    dimensions: z.object({
      internet: answersOfLine,
      power: answersOfLine,
      regulation: answersOfLine,
      unrest: answersOfLine,
    }),
  }),
  z.object({ kind: z.literal('reply'), at, text: z.string() }),
]);

/** What a recording brought: what `/status` answered, and what a subscriber to everything was sent. */
export interface Played {
  readonly statuses: readonly { readonly at: EpochMs; readonly region: string; readonly answers: Answers }[];
  readonly replies: readonly { readonly at: EpochMs; readonly text: string }[];
  readonly alerts: readonly SentAlert[];
  /** As `replay --json` prints them. */
  readonly lines: readonly string[];
}

const locales = readLocales(new URL('../../../config/locales/', import.meta.url));

/** Plays a recording through the real pipeline, in this process. @param analyze absent: the embedded reader. */
export async function playRecording(path: string, analyze?: Analyze): Promise<Played> {
  const recorded = readRecording(await readFile(path, 'utf8'), path);
  const time = { now: recorded[0]?.at ?? 0 };
  const state = openSqlite(':memory:', { clock: () => time.now });
  const lines: string[] = [];
  const audience = jsonAudience((one) => void lines.push(one));
  await play({ lines: recorded, state, time, locales, audience, ...(analyze && { analyze }) });
  await state.close();
  const read = lines.map((one) => line.parse(JSON.parse(one)));
  return {
    lines,
    statuses: read.flatMap((one) => (one.kind === 'status' ? [{ ...one, answers: one.dimensions }] : [])),
    replies: read.flatMap((one) => (one.kind === 'reply' ? [one] : [])),
    alerts: read.flatMap((one) => {
      if (one.kind !== 'alert' || one.reason === null || !isOfEvent(one.reason)) return [];
      return [{ at: one.at, reason: one.reason, regions: one.region, dimensions: one.dimension, text: one.text }];
    }),
  };
}

export interface Recorded {
  readonly path: string;
  readonly truth: Expectation;
}

/**
 * @param truths the folder of the expectations, where it is another: retold recordings have those of the first telling.
 * @returns the recordings of a folder, by name; one without an expectation is an error.
 */
export async function recordingsIn(folder: string, truths = folder): Promise<Recorded[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  return await Promise.all(
    names.map((name) => recordedAs(join(folder, name), join(truths, name.replace('.jsonl', '.expected.json')))),
  );
}

async function recordedAs(path: string, truth: string): Promise<Recorded> {
  const parsed = expectation.safeParse(JSON.parse(await readFile(truth, 'utf8')));
  if (!parsed.success) throw new Error(`${truth}: ${z.prettifyError(parsed.error)}`);
  return { path, truth: parsed.data };
}
