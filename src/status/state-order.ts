import { covers } from '../regions/regions.ts';
import { DIMENSIONS, type Dimension, type ObservedState, type Phase } from './observation.ts';
import { isOver } from './report-sequence.ts';

/** Worst first: what stops most machines for longest. */
const WORST: readonly ObservedState[] = [
  'down',
  'cut',
  'banned',
  'curtailed',
  'active',
  'degraded',
  'restricted',
  'strained',
  'proposed',
];
/** Machines stand still. */
const ACUTE: ReadonlySet<ObservedState> = new Set(['down', 'cut', 'banned']);

/** 0 is the worst; what is over comes last. */
export const rankOf = (state: ObservedState): number => (WORST.includes(state) ? WORST.indexOf(state) : WORST.length);

export const worseOf = (one: ObservedState, other: ObservedState): ObservedState =>
  rankOf(other) < rankOf(one) ? other : one;

/** A state at a glance, as a tone of words and as a colour of pictures. */
export function toneOf(state: ObservedState): 'critical' | 'warning' | 'good' {
  if (isOver(state)) return 'good';
  return ACUTE.has(state) ? 'critical' : 'warning';
}

interface Dimensional {
  readonly dimension: Dimension;
  readonly state: ObservedState | 'unknown';
  readonly stale: boolean;
  readonly phase: Phase;
}

interface Going extends Dimensional {
  readonly open: boolean;
}

/** Everything that is open: what is known of now first, then what is announced, then what nobody has confirmed for long. */
export function openWorstFirst<T extends Going>(dimensions: Readonly<Record<Dimension, T>>) {
  const later = ({ stale, phase }: Dimensional) => (stale ? 2 : phase === 'announced' ? 1 : 0);
  return DIMENSIONS.map((name) => dimensions[name])
    .filter((one): one is T & { readonly state: ObservedState } => one.state !== 'unknown' && one.open)
    .filter(({ state }) => !isOver(state))
    .sort((a, b) => later(a) - later(b) || rankOf(a.state) - rankOf(b.state));
}

/** What is known of now, the worst first: neither the unknown, nor what is still to come, nor what nobody has confirmed for long. */
export function knownWorstFirst<T extends Dimensional>(dimensions: Readonly<Record<Dimension, T>>) {
  return DIMENSIONS.map((name) => dimensions[name])
    .filter(
      (one): one is T & { readonly state: ObservedState } =>
        one.state !== 'unknown' && !one.stale && one.phase !== 'announced',
    )
    .sort((a, b) => rankOf(a.state) - rankOf(b.state));
}

/** A country and a city in it that are both in trouble are one place. */
export const countPlaces = (busy: readonly { readonly region: string }[]): number =>
  busy.filter(({ region }) => !busy.some((other) => other.region !== region && covers(other.region, region))).length;
