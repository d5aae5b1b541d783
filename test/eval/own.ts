import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluateHeadlines } from './headlines.ts';
import { evaluatePairs } from './pairs.ts';
import { evaluateProbes } from './probes.ts';
import { evaluateRecordings } from './recordings.ts';
import type { Evaluation } from './row.ts';
import { type Headline, readHeadlines } from './truth/headline.ts';
import { readOwnProbes } from './truth/probe.ts';

/** The project's own cases: they need no labelled data from elsewhere. */
export const OWN_DIR = new URL('own/', import.meta.url).pathname;

/** All `headlines-*.jsonl` of the project. */
export async function readOwnHeadlines(): Promise<Headline[]> {
  const names = (await readdir(OWN_DIR)).filter((name) => /^headlines-.*\.jsonl$/u.test(name)).sort();
  return (await Promise.all(names.map((name) => readHeadlines(join(OWN_DIR, name))))).flat();
}

export const OWN: readonly Evaluation[] = [
  ['own recordings', () => evaluateRecordings('own', join(OWN_DIR, 'status'))],
  ['retold recordings', () => evaluateRecordings('retold', join(OWN_DIR, 'retold'), join(OWN_DIR, 'status'))],
  ['own probes', async () => evaluateProbes('own', await readOwnProbes(OWN_DIR))],
  ['own headlines', async () => evaluateHeadlines('own', await readOwnHeadlines())],
  [
    'own pairs',
    () =>
      evaluatePairs(
        ['pairs', 'pairs-b', 'pairs-c', 'pairs-d', 'pairs-e', 'pairs-f', 'pairs-g', 'pairs-h', 'pairs-i'].map((name) =>
          join(OWN_DIR, `${name}.jsonl`),
        ),
      ),
  ],
];
