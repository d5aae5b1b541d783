import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createAnalyze } from '../../src/stories/analyze.ts';
import { type Row, sharedDir } from './row.ts';
import { itemOf, type Probe, readOwnProbes, readProbes } from './truth/probe.ts';
import { faultsOf, observed, wanted } from './truth/reading.ts';

const USAGE = `Reads minimal texts and shows those that are read wrongly, by kind: what was observed beside what is to be read.

  node test/eval/probes.ts [--set blind|own] [--lang ru] [--kind partial] [--id TEXT] [--misses 50] [--all]

  --set     state-probes.open.jsonl of eval/blind in SHARED_DIR, or test/eval/own/probes-*.jsonl; default: both
  --id      those whose id holds TEXT
  --misses  so many of each kind (default 50)
  --all     those that are read rightly, too`;

const OWN = new URL('own/', import.meta.url).pathname;

export interface ReadProbe {
  readonly probe: Probe;
  /** Empty where it was read rightly. */
  readonly faults: readonly string[];
  readonly relevant: boolean;
  readonly observed: readonly string[];
}

export function readAll(probes: readonly Probe[]): ReadProbe[] {
  const analyze = createAnalyze();
  return probes.map((probe) => {
    const { match, observations } = analyze(itemOf(probe));
    return {
      probe,
      faults: faultsOf(probe, match.relevant, observations),
      relevant: match.relevant,
      observed: observations.map(observed),
    };
  });
}

/** Probes of the labelled data, null where they are not there. */
export async function blindProbes(dataDir: string): Promise<Probe[] | null> {
  const path = join(dataDir, 'blind/state-probes.open.jsonl');
  return existsSync(path) ? await readProbes(path, 'blind') : null;
}

const right = (some: readonly ReadProbe[]): string => {
  const count = some.filter(({ faults }) => faults.length === 0).length;
  return `${count} of ${some.length} right (${Math.round((100 * count) / Math.max(1, some.length))}%)`;
};

export function groupedBy(all: readonly ReadProbe[], name: 'kind' | 'language'): [string, ReadProbe[]][] {
  const groups = Map.groupBy(all, ({ probe }) => probe[name]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

/** How often which field is wrong, the places left out. */
function faultCounts(all: readonly ReadProbe[]): string {
  const names = all.flatMap(({ faults }) =>
    faults.map((fault) => /^(?:denied )?(?:missing|claims)|[a-z]+\.[a-z]+$/u.exec(fault)?.[0] ?? fault),
  );
  const counts = [...Map.groupBy(names, (name) => name)].sort(([, a], [, b]) => b.length - a.length);
  return counts.map(([name, some]) => `${name} ${some.length}`).join(', ');
}

/** @param set names the row: blind, own. */
export function evaluateProbes(set: string, probes: readonly Probe[]): Row[] {
  const all = readAll(probes);
  const isRight = ({ faults }: ReadProbe) => faults.length === 0;
  const by = (name: 'kind' | 'language') =>
    groupedBy(all, name).map(([one, some]) => `${one} ${some.filter(isRight).length}/${some.length}`);
  return [
    {
      measure: `${set} probes`,
      value: all.filter(isRight).length / Math.max(1, all.length),
      count: all.length,
      target: 0.92,
      detail:
        'minimal texts of which everything wanted is read and nothing forbidden claimed; by language and kind in full',
      misses: all
        .filter((one) => !isRight(one))
        .map(({ probe, faults }) => `${probe.id} ${probe.title}: ${faults.join('; ')}`),
      inFull: [by('language').join(', '), by('kind').join(', ')],
    },
  ];
}

function show({ probe, faults, relevant, observed: claims }: ReadProbe): void {
  console.log(`  ${faults.length === 0 ? 'right' : 'WRONG'} ${probe.id}: ${probe.title} | ${probe.text}`);
  if (probe.gloss !== undefined) console.log(`      gloss   ${probe.gloss}`);
  for (const fault of faults) console.log(`      fault   ${fault}`);
  console.log(`      wanted  ${wanted(probe)}`);
  if (claims.length === 0) console.log(`      saw     nothing${relevant ? '' : ' (not relevant)'}`);
  for (const claim of claims) console.log(`      saw     ${claim}`);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      set: { type: 'string' },
      lang: { type: 'string' },
      kind: { type: 'string' },
      id: { type: 'string', default: '' },
      misses: { type: 'string', default: '50' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) console.log(USAGE);
  else {
    const { set, lang, kind, id } = values;
    const sets = [
      ['blind', await blindProbes(join(sharedDir(), 'eval'))],
      ['own', existsSync(OWN) ? await readOwnProbes(OWN) : null],
    ] as const;
    for (const [name, probes] of sets) {
      if (set !== undefined && set !== name) continue;
      const chosen = (probes ?? []).filter(
        (one) => (lang ?? one.language) === one.language && (kind ?? one.kind) === one.kind && one.id.includes(id),
      );
      if (probes === null) console.error(`Skipped: there are no ${name} probes.`);
      if (chosen.length === 0) continue;
      const all = readAll(chosen);
      for (const [group, some] of groupedBy(all, 'kind')) {
        console.log(`\n${name}, ${group}: ${right(some)}`);
        const shown = some.filter(({ faults }) => values.all || faults.length > 0);
        for (const one of shown.slice(0, Number(values.misses))) show(one);
      }
      console.log(
        `\n${name}, by language: ${groupedBy(all, 'language')
          .map(([one, some]) => `${one} ${right(some)}`)
          .join(' · ')}`,
      );
      console.log(`${name}, faults: ${faultCounts(all)}`);
      console.log(`${name}: ${right(all)}`);
    }
  }
}
