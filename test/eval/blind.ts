import { join } from 'node:path';
import { evaluateTeaching } from './feedback.ts';
import { evaluateHeadlines } from './headlines.ts';
import { evaluateJuly } from './july.ts';
import { evaluateProbes } from './probes.ts';
import type { Evaluation } from './row.ts';
import { readBlindHeadlines } from './truth/headline.ts';
import { readProbes } from './truth/probe.ts';
import { evaluateWorld } from './world.ts';

/** Labelled data on which no weight was trained. The misses of July 2025 and of world 2026 were read when words and rules were written. */
export const BLIND: readonly Evaluation[] = [
  [
    'blind probes',
    async (dataDir) =>
      evaluateProbes('blind', await readProbes(join(dataDir, 'blind/state-probes.open.jsonl'), 'blind')),
  ],
  [
    'blind headlines',
    async (dataDir) =>
      evaluateHeadlines('blind', await readBlindHeadlines(join(dataDir, 'blind/outage-headlines.open.jsonl'))),
  ],
  ['blind world 2026', evaluateWorld],
  ['blind July 2025', evaluateJuly],
  ['blind feedback', evaluateTeaching],
];
