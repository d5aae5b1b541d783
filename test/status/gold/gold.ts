import type { Observation } from '../../../src/status/observation.ts';

/** What a careful reader takes from one text; times as written, days as days. */
export interface Gold
  extends Partial<Omit<Observation, 'region' | 'at' | 'since' | 'until' | 'level' | 'extent' | 'dailyHours'>> {
  readonly region: string;
  readonly at?: string;
  readonly since?: string;
  readonly until?: string;
  /** Per cent of ordinary. */
  readonly level?: number;
  readonly part?: true | number | readonly string[];
  readonly whole?: true;
  readonly hours?: readonly [number, number];
}

/** recording -> time of an item's line -> what a careful reader takes from it; `retold`: the text is of the past only. */
export type Golds = Readonly<Record<string, Readonly<Record<string, readonly Gold[] | 'retold'>>>>;

const told = (written: string | undefined) =>
  written === undefined
    ? undefined
    : { at: Date.parse(written), precision: written.length === 10 ? ('day' as const) : ('minute' as const) };

/** An observation as the reader would make it of an item. */
export function observed(gold: Gold, item: { publisher: string; url: string; at: number }): Observation {
  const { at, since, until, level, part, whole, hours, region, dimension, state, ...rest } = gold;
  if (dimension === undefined || state === undefined) throw new Error(`${region}: which state of what?`);
  const begun = told(since);
  const term = told(until);
  const when = told(at);
  return {
    region,
    dimension,
    state,
    kind: 'reported',
    // A day is not its first minute: it is known to have been so when the text was printed, or at the end of that day.
    at: when === undefined ? item.at : when.precision === 'day' ? Math.min(item.at, when.at + 86_399_999) : when.at,
    ...(when?.precision === 'day' && { atPrecision: 'day' as const }),
    ...(begun && { since: begun.at, sincePrecision: begun.precision }),
    ...(term && { until: term.at, untilPrecision: term.precision }),
    ...(level !== undefined && { level: { value: level, unit: '% of ordinary' as const } }),
    ...(part !== undefined && {
      extent: {
        kind: 'part' as const,
        ...(typeof part === 'number' && { sharePercent: part }),
        ...(typeof part === 'object' && { parts: part }),
      },
    }),
    ...(whole && { extent: { kind: 'whole' as const } }),
    ...(hours && { dailyHours: { fromMinute: hours[0], untilMinute: hours[1] } }),
    evidence: `${item.url} ${region} ${dimension} ${state}`,
    source: item.publisher,
    url: item.url,
    ...rest,
  };
}
