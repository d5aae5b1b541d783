import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { render } from '../../../adapters/terminal/render.ts';
import type { Message } from '../../../src/chat/message.ts';
import { play } from '../../../src/cli/play.ts';
import { readRecording } from '../../../src/cli/recording.ts';
import { statusRecord } from '../../../src/cli/status-record.ts';
import type { EpochMs } from '../../../src/clock.ts';
import { readLocales } from '../../../src/i18n.ts';
import { openSqlite } from '../../../src/state/sqlite/sqlite.ts';
import { DIMENSIONS } from '../../../src/status/observation.ts';
import { answersOfLine } from './answer.ts';
import { type Expectation, expectation } from './expectation.ts';
import { isOfEvent, type SentAlert } from './messages.ts';
import type { Answers } from './moment.ts';

const statusLine = z.object({
  region: z.string(),
  dimensions: z.object({
    internet: answersOfLine,
    power: answersOfLine,
    regulation: answersOfLine,
    unrest: answersOfLine,
  }),
});

/** What a recording brought: what `/status` answered, and what a subscriber to everything was sent. */
export interface Played {
  readonly statuses: readonly { readonly at: EpochMs; readonly region: string; readonly answers: Answers }[];
  readonly replies: readonly { readonly at: EpochMs; readonly text: string }[];
  readonly alerts: readonly SentAlert[];
  /** The lines of `replay --json` that a scorer reads. */
  readonly lines: readonly object[];
}

const locales = readLocales(new URL('../../../config/locales/', import.meta.url));
const textOf = (message: Message): string => render(message, { colours: false, commandLine: () => null });
const iso = (at: EpochMs): string => new Date(at).toISOString();

/** Plays a recording through the real pipeline, in this process. */
export async function playRecording(path: string): Promise<Played> {
  const lines = readRecording(await readFile(path, 'utf8'), path);
  const time = { now: lines[0]?.at ?? 0 };
  const state = openSqlite(':memory:', { clock: () => time.now });
  const statuses: Played['statuses'][number][] = [];
  const replies: Played['replies'][number][] = [];
  const alerts: SentAlert[] = [];
  const printed: object[] = [];
  await play({
    lines,
    state,
    time,
    locales,
    audience: {
      told: (at, { message, alerts: told }) => {
        const reason = told.length > 1 ? 'digest' : told[0]?.reason;
        const regions = [...new Set(told.flatMap((one) => one.regions))];
        const dimensions = DIMENSIONS.filter((name) => told.some(({ topics }) => topics.includes(name)));
        const text = textOf(message);
        printed.push({ at: iso(at), kind: 'alert', region: regions, dimension: dimensions, reason, text });
        if (reason !== undefined && isOfEvent(reason)) alerts.push({ at, reason, regions, dimensions, text });
      },
      status: (at, status) => {
        const record = statusRecord(status);
        printed.push({ at: iso(at), kind: 'status', ...record });
        const { region, dimensions: answers } = statusLine.parse(record);
        statuses.push({ at, region, answers });
      },
      reply: (at, _command, message) => {
        printed.push({ at: iso(at), kind: 'reply', text: textOf(message) });
        replies.push({ at, text: textOf(message) });
      },
    },
  });
  await state.close();
  return { statuses, replies, alerts, lines: printed };
}

export interface Recorded {
  readonly path: string;
  readonly truth: Expectation;
}

/** @returns the recordings of a folder that have an expectation beside them, by name. */
export async function recordingsIn(folder: string): Promise<Recorded[]> {
  const suffix = '.expected.json';
  const names = (await readdir(folder)).filter((name) => name.endsWith(suffix)).sort();
  return await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const parsed = expectation.safeParse(JSON.parse(await readFile(path, 'utf8')));
      if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
      return { path: path.replace(suffix, '.jsonl'), truth: parsed.data };
    }),
  );
}
