import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sharedDir } from './row.ts';
import { described, type Verdict } from './truth/moment.ts';
import { type Recorded, recordingsIn } from './truth/recording.ts';
import { countOf, type ScoredMoment, type ScoredRecording, scoreRecording } from './truth/score.ts';

const USAGE = `Plays recordings of real events and shows what \`/status\` answered beside what a careful analyst would have.

  node test/eval/status-truth.ts [--recording NAME] [--dir DIR [--truth DIR]] [-v]

  --recording NAME  those whose name begins with NAME: 10-iberia
  --dir DIR         recordings with an expectation beside each; default: eval/status in SHARED_DIR, test/eval/own/status
  --truth DIR       the expectations, where they stand in another folder: those of test/eval/own/retold in own/status
  -v                moments that are right, too, and every message that was sent`;

const OWN = new URL('own/status/', import.meta.url).pathname;

async function recordings(folder: string, truths = folder): Promise<Recorded[]> {
  if (existsSync(folder)) return await recordingsIn(folder, truths);
  console.error(`Skipped: there are no recordings at ${folder}.`);
  return [];
}

const VERDICTS: readonly Verdict[] = ['right', 'partly', 'wrong'];
const counts = (moments: readonly ScoredMoment[]): string =>
  VERDICTS.map((verdict) => `${verdict} ${countOf(moments, verdict)}`).join(', ');

function show({ name, moments, messages, played }: ScoredRecording, isVerbose: boolean): void {
  console.log(`\n${name}: ${counts(moments)}`);
  for (const { moment, verdict, faults, answers } of moments) {
    if (verdict === 'right' && !isVerbose) continue;
    console.log(`  ${verdict.toUpperCase().padEnd(6)} ${moment.at.slice(0, 16)} ${moment.command} [${moment.kind}]`);
    for (const fault of faults) console.log(`         ${fault}`);
    console.log(
      `         wanted ${JSON.stringify(moment.expect)}${moment.either === undefined ? '' : ` and one of ${JSON.stringify(moment.either)}`}`,
    );
    const asked = new Set([
      ...Object.keys(moment.expect),
      ...(moment.either ?? []).flatMap((way) => Object.keys(way)),
      ...(moment.never ?? []).map((claim) => claim.replace(/^.* /u, '').split('.')[0]),
    ]);
    for (const [dimension, told] of Object.entries(answers ?? {})) {
      if (!asked.has(dimension)) continue;
      for (const one of told) console.log(`         got    ${dimension} ${described([one])}${detail(one)}`);
    }
  }
  for (const fault of messages.faults) console.log(`  ${fault}`);
  if (!isVerbose) return;
  for (const { at, reason, regions, dimensions, text } of played.alerts)
    console.log(
      `  sent ${new Date(at).toISOString().slice(0, 16)} ${reason} ${regions.join(',')} ${dimensions.join(',')}: ${text.split('\n').slice(0, 2).join(' | ')}`,
    );
}

/** Fields that say something. */
function detail(answer: object): string {
  const silent = new Set<unknown>([null, undefined, false, '', 'everyone', 'whole']);
  const said = Object.entries(answer).filter(
    ([name, value]) =>
      !['state', 'phase', 'basis', 'open'].includes(name) &&
      !silent.has(value) &&
      !(Array.isArray(value) && value.length === 0),
  );
  return said.map(([name, value]) => `, ${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`).join('');
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      recording: { type: 'string', default: '' },
      dir: { type: 'string' },
      truth: { type: 'string' },
      verbose: { type: 'boolean', short: 'v', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) console.log(USAGE);
  else {
    const folders = values.dir === undefined ? [join(sharedDir(), 'eval/status'), OWN] : [values.dir];
    for (const folder of folders) {
      const scored: ScoredRecording[] = [];
      for (const one of await recordings(folder, values.truth)) {
        if (!one.truth.name.startsWith(values.recording)) continue;
        const score = await scoreRecording(one);
        scored.push(score);
        show(score, values.verbose);
      }
      if (scored.length > 0) summarize(folder, scored);
    }
  }
}

function summarize(folder: string, scored: readonly ScoredRecording[]): void {
  const moments = scored.flatMap((one) => one.moments);
  const sum = (of: (one: ScoredRecording) => number) => scored.reduce((all, one) => all + of(one), 0);
  console.log(`\n${folder}: ${moments.length} moments, ${counts(moments)}`);
  const kinds = [...new Set(moments.map(({ moment }) => moment.kind.charAt(0)))].sort();
  for (const kind of kinds)
    console.log(`  ${kind}  ${counts(moments.filter(({ moment }) => moment.kind.startsWith(kind)))}`);
  console.log(
    `  RESOLVED right ${sum((one) => one.messages.resolvedRight)}, half ${sum((one) => one.messages.resolvedHalf)}, FALSE ${sum((one) => one.messages.resolvedFalse)}; other false messages ${sum((one) => one.messages.otherFalse)}; expected ${sum((one) => one.messages.expected)}, missed ${sum((one) => one.messages.missed)} (ends ${sum((one) => one.messages.missedEnds)})`,
  );
}
