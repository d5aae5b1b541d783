import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluateHeadlines } from './headlines.ts';
import { evaluatePairs } from './pairs.ts';
import { evaluateProbes } from './probes.ts';
import { evaluateRecordings } from './recordings.ts';
import type { Row } from './row.ts';
import { readHeadlines } from './truth/headline.ts';
import { readOwnProbes } from './truth/probe.ts';

/** The project's own cases: they need no labelled data from elsewhere. */
export const OWN = new URL('own/', import.meta.url).pathname;

export async function evaluateOwn(): Promise<Row[]> {
  const headlines = (await readdir(OWN)).filter((name) => /^headlines-.*\.jsonl$/u.test(name)).sort();
  const read = (await Promise.all(headlines.map((name) => readHeadlines(join(OWN, name))))).flat();
  const pairs = join(OWN, 'pairs.jsonl');
  const recordings = join(OWN, 'status');
  return [
    ...(existsSync(recordings) ? await evaluateRecordings('own', recordings) : []),
    ...evaluateProbes('own', await readOwnProbes(OWN)),
    ...evaluateHeadlines('own', read),
    ...(existsSync(pairs) ? await evaluatePairs(pairs) : []),
  ];
}
