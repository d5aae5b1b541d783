import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Item } from '../../../src/feeds/feed.ts';
import { DIMENSIONS, type Observation } from '../../../src/status/observation.ts';
import { readJsonLines } from '../row.ts';
import { type Answer, END, expectedFields, listed, normal, wrongFields } from './answer.ts';

const claim = z.strictObject({
  /** Absent: of any place. */
  region: z.string().optional(),
  dimension: z.enum(DIMENSIONS),
  state: z.union([z.string(), z.array(z.string())]),
  ...expectedFields,
});
type ExpectedClaim = z.output<typeof claim>;

/** A minimal text, and what is to be read in it. */
const probe = z.strictObject({
  id: z.string(),
  kind: z.string(),
  language: z.string(),
  publisher: z.string().default('probe.example'),
  title: z.string(),
  text: z.string(),
  published: z.iso.datetime(),
  /** null: two careful readers could differ. */
  relevant: z.boolean().nullish(),
  /** Each is among the claims, with the fields it names. */
  want: z.array(claim),
  /** None is claimed. Where neither something is wanted nor something forbidden, nothing may be claimed at all. */
  never: z.array(claim).default([]),
  denied: z.array(claim).default([]),
  gloss: z.string().optional(),
});
export type Probe = z.output<typeof probe>;

/** A line of `state-probes.open.jsonl`: `want` is a state of `dimension`, null none. */
const blindProbe = z
  .object({
    id: z.string(),
    language: z.string(),
    title: z.string(),
    text: z.string(),
    source: z.string(),
    date: z.iso.datetime(),
    dimension: z.enum(DIMENSIONS),
    want: z.string().nullable(),
    never: z.array(z.string()),
  })
  .transform(
    ({ id, language, title, text, source, date, dimension, want, never }): Probe => ({
      id,
      kind: BLIND_KINDS[id.split('-')[1]?.charAt(0) ?? ''] ?? 'other',
      language,
      publisher: source,
      title,
      text,
      published: date,
      want: want === null ? [] : [{ dimension, state: want }],
      never: never.map((state) => ({ dimension, state })),
      denied: [],
    }),
  );
const BLIND_KINDS: Readonly<Record<string, string>> = {
  r: 'not back',
  b: 'back',
  p: 'proposed',
  f: 'in force',
  e: 'lifted or rejected',
  h: 'history',
  o: 'another subject',
  c: 'outage',
};

/** @throws with the file, line and field of what cannot be read. */
export async function readProbes(path: string, form: 'own' | 'blind'): Promise<Probe[]> {
  const schema = form === 'own' ? probe : blindProbe;
  return (await readJsonLines<unknown>(path)).map((line, index) => {
    const parsed = schema.safeParse(line);
    if (!parsed.success) throw new Error(`${path}, entry ${index + 1}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}

/** All `probes-*.jsonl` of a folder. */
export async function readOwnProbes(folder: string): Promise<Probe[]> {
  const names = (await readdir(folder)).filter((name) => /^probes-.*\.jsonl$/u.test(name)).sort();
  return (await Promise.all(names.map((name) => readProbes(join(folder, name), 'own')))).flat();
}

export function itemOf({ id, publisher, title, text, language, published }: Probe): Item {
  const at = Date.parse(published);
  return {
    id,
    feedId: 'probes',
    publisher,
    url: `https://${publisher}/${id}`,
    title,
    text,
    language,
    publishedAt: at,
    seenAt: at,
    firstSight: false,
  };
}

/** @returns what is wrong, nothing where the probe is read rightly. */
export function faultsOf(of: Probe, relevant: boolean, observations: readonly Observation[]): string[] {
  const said = observations.filter(({ polarity }) => polarity !== 'denied');
  const denied = observations.filter(({ polarity }) => polarity === 'denied');
  const faults: string[] = [];
  if (of.relevant != null && of.relevant !== relevant) faults.push(relevant ? 'relevant' : 'not relevant');
  faults.push(...missing(of.want, said), ...missing(of.denied, denied).map((fault) => `denied ${fault}`));
  faults.push(
    ...of.never.filter((one) => said.some((made) => isClaimed(one, made))).map((one) => `claims ${shown(one)}`),
  );
  if (of.want.length === 0 && of.never.length === 0 && said.length > 0) faults.push('claims something');
  return faults;
}

function missing(wanted: readonly ExpectedClaim[], made: readonly Observation[]): string[] {
  return wanted.flatMap((one) => {
    const about = made.filter(({ region, dimension }) => isAbout(one, region, dimension));
    if (about.length === 0) return [`missing ${shown(one)}`];
    const wrong = about.map((observation) => wrongIn(one, observation)).sort((a, b) => a.length - b.length)[0] ?? [];
    return wrong.map((field) => `${one.region ?? ''} ${one.dimension}.${field}`.trim());
  });
}

const isAbout = (one: ExpectedClaim, region: string, dimension: string): boolean =>
  one.dimension === dimension && (one.region === undefined || one.region === region);

/** The state first: where that is wrong, nothing else matters. */
function wrongIn(one: ExpectedClaim, observation: Observation): string[] {
  const answer = normal(answerOf(observation), observation.dimension);
  if (!listed<string>(one.state).includes(answer.state)) return ['state'];
  const isPhase = one.phase === undefined || listed<string>(one.phase).includes(answer.phase);
  return [...(isPhase ? [] : ['phase']), ...wrongFields(one, answer)];
}

/** A trouble that is over is claimed by nobody. */
function isClaimed(one: ExpectedClaim, observation: Observation): boolean {
  if (!isAbout(one, observation.region, observation.dimension)) return false;
  const isOver = observation.phase === 'over' && observation.state !== END[observation.dimension];
  if (isOver && one.phase === undefined) return false;
  return wrongIn(one, observation).length === 0;
}

const isoOf = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString());

/** What is not told of extent and group reads as the whole, and everyone. */
function answerOf(one: Observation): Answer {
  const isPart = one.partial === true || one.extent?.kind === 'part';
  const share = one.extent?.sharePercent;
  const levels = [...(one.level === undefined ? [] : [one.level]), ...(share === undefined ? [] : [{ value: share }])];
  const untold = one.state === END[one.dimension] ? 'over' : 'in-force';
  return {
    state: one.state,
    phase: one.phase ?? untold,
    since: isoOf(one.since ?? one.effectiveAt),
    sincePrecision: one.sincePrecision,
    until: isoOf(one.until),
    untilPrecision: one.untilPrecision,
    extent: isPart ? 'part' : 'whole',
    parts: [...(one.extent?.parts ?? [])],
    who: one.who ?? 'everyone',
    level: levels.length === 0 ? null : levels,
    recurs: one.recurs,
  };
}

const shown = ({ region, dimension, state, ...fields }: ExpectedClaim): string => {
  const more = Object.entries(fields).map(([name, value]) => ` ${name} ${plain(value)}`);
  return `${region ?? 'any'} ${dimension} ${plain(state)}${more.join('')}`;
};
const plain = (value: unknown): string =>
  Array.isArray(value) ? value.map(plain).join('|') : typeof value === 'string' ? value : JSON.stringify(value);

/** An observation on one line, with the fields that a probe may name. */
export function observed(one: Observation): string {
  const { region, dimension, state, polarity } = one;
  const { phase, since, sincePrecision, until, untilPrecision, extent, parts, who, level, recurs } = answerOf(one);
  const fields = [
    phase === (state === END[dimension] ? 'over' : 'in-force') ? '' : (phase ?? ''),
    extent === 'part' ? `part${parts?.length ? ` (${parts.join(' ')})` : ''}` : '',
    who === 'everyone' ? '' : (who ?? ''),
    since == null ? '' : `since ${since} (${sincePrecision ?? '?'})`,
    until == null ? '' : `until ${until} (${untilPrecision ?? '?'})`,
    level == null
      ? ''
      : `level ${listed(level)
          .map(({ value }) => value)
          .join(' ')}`,
    recurs ? 'recurs' : '',
    one.returning ? 'returning' : '',
    one.correction ? 'correction' : '',
    one.again ? 'again' : '',
  ].filter((part) => part !== '');
  return `${polarity === 'denied' ? 'DENIED ' : ''}${region} ${dimension} ${state}${fields.map((part) => `, ${part}`).join('')}: "${one.evidence}"`;
}

export const wanted = ({ want, never, denied }: Probe): string =>
  [
    want.length === 0 ? 'nothing' : want.map(shown).join('; '),
    never.length === 0 ? '' : `never ${never.map(shown).join('; ')}`,
    denied.length === 0 ? '' : `denied ${denied.map(shown).join('; ')}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
