import type { Observation } from '../../../src/status/observation.ts';
import { type Answer, END, listed, type Normal, normal, REMAINS, wrongFields } from './answer.ts';
import type { ExpectedClaim, Probe } from './probe.ts';

/** A claim as it is compared: an observation, or the same thing said of a part or of the whole. */
interface Claim {
  readonly region: string;
  readonly dimension: Observation['dimension'];
  readonly answer: Normal;
}

/** @returns what is wrong, nothing where the probe is read rightly. */
export function faultsOf(of: Probe, relevant: boolean, observations: readonly Observation[]): string[] {
  const isMisjudged = of.relevant != null && of.relevant !== relevant;
  return [...(isMisjudged ? [relevant ? 'relevant' : 'not relevant'] : []), ...claimFaults(of, observations)];
}

export function claimFaults(
  { want, never, denied }: Pick<Probe, 'want' | 'never' | 'denied'>,
  observations: readonly Observation[],
): string[] {
  const said = observations.filter(({ polarity }) => polarity !== 'denied');
  const refuted = observations.filter(({ polarity }) => polarity === 'denied');
  const claims = said.flatMap(claimsOf);
  const forbidden = [...never, ...denied].filter((one) => claims.some((claim) => isClaimed(one, claim)));
  // The denial of a return is the trouble itself, and need not stand among the denials.
  const denials = denied.filter(({ dimension, state }) => !listed<string>(state).includes(END[dimension]));
  return [
    ...missing(want ?? [], [...claims, ...wholesOf(said)]),
    ...missing(denials, refuted.flatMap(claimsOf)).map((fault) => `denied ${fault}`),
    ...forbidden.map((one) => `claims ${shown(one)}`),
    ...(want?.length === 0 && forbidden.length === 0 && said.length > 0 ? ['claims something'] : []),
  ];
}

/** An observation, and what it says of each part that it names. */
function claimsOf(one: Observation): Claim[] {
  const { region, dimension } = one;
  const answer = normal(answerOf(one), dimension);
  const ofParts = answer.parts?.map((part) => ({ region: part, dimension, answer: { ...answer, extent: 'whole' } }));
  return [{ region, dimension, answer }, ...(ofParts ?? [])];
}

/** Claims about subdivisions say the same of their country, in part. */
function wholesOf(observations: readonly Observation[]): Claim[] {
  const ofParts = observations.filter(({ region }) => region.includes('-'));
  return ofParts.map((one) => {
    const [region = ''] = one.region.split('-');
    const mates = ofParts.filter((other) => other.region.startsWith(`${region}-`) && other.dimension === one.dimension);
    const answer = { ...answerOf(one), extent: 'part', parts: mates.map((mate) => mate.region) };
    return { region, dimension: one.dimension, answer: normal(answer, one.dimension) };
  });
}

function missing(wanted: readonly ExpectedClaim[], made: readonly Claim[]): string[] {
  return wanted.flatMap((one) => {
    const [fewest] = made
      .filter((claim) => isAbout(one, claim))
      .map((claim) => wrongIn(one, claim))
      .sort((a, b) => a.length - b.length || Number(a.includes('state')) - Number(b.includes('state')));
    if (fewest === undefined) return [`missing ${shown(one)}`];
    return fewest.map((field) => `${one.region ?? ''} ${one.dimension}.${field}`.trim());
  });
}

const isAbout = (one: ExpectedClaim, { region, dimension }: Claim): boolean =>
  one.dimension === dimension && (one.region === undefined || one.region === region);

/** The state first: where that is wrong, nothing else matters. */
function wrongIn(one: ExpectedClaim, { dimension, answer }: Claim): string[] {
  const states = listed<string>(one.state);
  const phases = listed<string | undefined>(one.phase);
  // A trouble that is over and an end are the same; so are an end of a part and the trouble that remains.
  const isEnd = answer.phase === 'over' && (states.includes(END[dimension]) || phases.includes('over'));
  const isRest =
    answer.state === REMAINS[dimension] &&
    states.includes(END[dimension]) &&
    listed<string | undefined>(one.extent).includes('part');
  if (!isEnd && !isRest && !states.includes(answer.state)) return ['state'];
  const isPhase = isEnd || isRest || phases.includes(undefined) || phases.includes(answer.phase);
  return [...(isPhase ? [] : ['phase']), ...wrongFields(one, answer)];
}

/** A trouble that is over is claimed by nobody. */
function isClaimed(one: ExpectedClaim, claim: Claim): boolean {
  const isOver = claim.answer.phase === 'over' && claim.answer.state !== END[claim.dimension];
  const isTrouble = !listed<string>(one.state).includes(END[claim.dimension]);
  if (isOver && isTrouble && one.phase === undefined) return false;
  return isAbout(one, claim) && wrongIn(one, claim).length === 0;
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
    want === null ? 'anything' : want.length === 0 ? 'nothing' : want.map(shown).join('; '),
    never.length === 0 ? '' : `never ${never.map(shown).join('; ')}`,
    denied.length === 0 ? '' : `denied ${denied.map(shown).join('; ')}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
