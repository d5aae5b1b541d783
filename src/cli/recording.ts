import { z } from 'zod';
import { DAY_MS, type EpochMs } from '../clock.ts';
import { STANDINGS } from '../feeds/feed.ts';
import { findRegion } from '../regions/region-search.ts';
import {
  DIMENSIONS,
  type Extent,
  GROUPS,
  type Level,
  type Observation,
  type ObservedState,
  type Precision,
  STATES,
} from '../status/observation.ts';
import { proseField, textField } from './fields.ts';

const oneOf = (values: readonly string[]): string => `expected one of ${values.join(', ')}`;

const at = z.string('expected a time such as 2022-01-05T11:00:00Z').transform((value, context) => {
  const time = Date.parse(value);
  if (Number.isFinite(time)) return time;
  context.addIssue({ code: 'custom', message: 'expected a time such as 2022-01-05T11:00:00Z' });
  return z.NEVER;
});
const itemLine = z.object({
  at,
  item: z.object({
    publisher: textField,
    standing: z.enum(STANDINGS, oneOf(STANDINGS)).optional(),
    url: textField,
    title: proseField,
    text: proseField,
    published: z.string().nullish(),
    language: textField,
  }),
});
const commandLine = z.object({ at, command: z.string(), as: z.enum(['manager', 'member']).default('member') });

const region = z.string('expected a region such as KZ or US-TX').transform((value, context) => {
  const found = findRegion(value);
  if (found !== undefined) return found;
  context.addIssue({ code: 'custom', message: `"${value}" is no region: expected one such as KZ or US-TX` });
  return z.NEVER;
});
const UNITS = ['% of ordinary', 'MW', '% of capacity'] as const satisfies readonly Level['unit'][];
/** A bare number, `%` and `% of normal` are per cent of the normal level there. */
const level = z
  .union(
    [
      z.number(),
      z.object({ value: z.number(), unit: z.enum([...UNITS, '%', '% of normal']).default('% of ordinary') }),
    ],
    `expected a number of per cent, or {"value", "unit"} with one of ${UNITS.join(', ')}`,
  )
  .transform((written): Level => {
    const { value, unit } = typeof written === 'number' ? { value: written, unit: '%' as const } : written;
    return { value, unit: unit === '%' || unit === '% of normal' ? '% of ordinary' : unit };
  });
const PRECISIONS = ['minute', 'hour', 'day'] as const;
const PHASES = ['announced', 'in-force', 'over'] as const;
const POLARITIES = ['said', 'denied'] as const;
const precision = z.enum(PRECISIONS, oneOf(PRECISIONS));
const flag = z.boolean('expected true or false').nullish();
const extent = z.object({
  kind: z.enum(['whole', 'part'], oneOf(['whole', 'part'])),
  sharePercent: z.number('expected a number of per cent').optional(),
  parts: z.array(region).optional(),
});
const observationLine = z
  .object({
    at,
    observation: z.object({
      region,
      dimension: z.enum(DIMENSIONS, oneOf(DIMENSIONS)),
      state: z.string(),
      kind: z.enum(['measured', 'reported'], oneOf(['measured', 'reported'])).default('measured'),
      at: at.nullish(),
      since: at.nullish(),
      sincePrecision: precision.nullish(),
      level: level.nullish(),
      until: at.nullish(),
      untilPrecision: precision.nullish(),
      phase: z.enum(PHASES, oneOf(PHASES)).nullish(),
      polarity: z.enum(POLARITIES, oneOf(POLARITIES)).nullish(),
      who: z.enum(GROUPS, oneOf(GROUPS)).nullish(),
      extent: extent.nullish(),
      recurs: flag,
      returning: flag,
      resumes: flag,
      again: flag,
      lasting: flag,
      correction: flag,
      partial: flag,
      evidence: textField,
      source: z.string('expected who says so, such as IODA').min(1),
      url: textField,
      cited: textField,
    }),
  })
  .transform(({ at: seen, observation }, context): { at: EpochMs; observation: Observation } => {
    const {
      region: place,
      dimension,
      state,
      kind,
      at: own,
      since,
      sincePrecision,
      evidence,
      source,
      url,
    } = observation;
    const { until, untilPrecision, level: figure, cited, phase, polarity, who, extent: told, ...flags } = observation;
    const states: readonly string[] = STATES[dimension];
    if (!states.includes(state)) {
      const message = `"${state}" is no state of ${dimension}: ${oneOf(states)}`;
      context.addIssue({ code: 'custom', path: ['observation', 'state'], message });
      return z.NEVER;
    }
    return {
      at: seen,
      observation: {
        region: place,
        dimension,
        state: state as ObservedState,
        kind,
        evidence,
        source,
        url,
        at: own ?? seen,
        // A date alone is read as midnight, and has no hour.
        ...(since != null && { since, sincePrecision: sincePrecision ?? precisionOf(since) }),
        ...(until != null && { until, untilPrecision: untilPrecision ?? precisionOf(until) }),
        ...(phase != null && { phase }),
        ...(polarity != null && { polarity }),
        ...(who != null && { who }),
        ...(told != null && { extent: extentOf(told) }),
        ...(flags.recurs && { recurs: true }),
        ...(flags.returning && { returning: true }),
        ...(flags.resumes && { resumes: true }),
        ...(flags.again && { again: true }),
        ...(flags.lasting && { lasting: true }),
        ...(flags.correction && { correction: true }),
        ...(figure != null && { level: figure }),
        ...(flags.partial && { partial: true }),
        ...(cited !== '' && { cited }),
      },
    };
  });
const precisionOf = (time: EpochMs): Precision => (time % DAY_MS === 0 ? 'day' : 'minute');

function extentOf({ kind, sharePercent, parts }: z.infer<typeof extent>): Extent {
  return { kind, ...(sharePercent !== undefined && { sharePercent }), ...(parts && { parts }) };
}

const KINDS = { item: itemLine, command: commandLine, observation: observationLine } as const;
export type RecordedLine = z.infer<(typeof KINDS)[keyof typeof KINDS]>;

/** A line of a recording that cannot be played. */
export class RecordingError extends Error {
  constructor(where: string, why: string) {
    super(
      `${where}: ${why}. A line is {"at", "item": {...}}, {"at", "command", "as"} or {"at", "observation": {...}}.`,
    );
    this.name = 'RecordingError';
  }
}

/** @throws RecordingError that names file, line and what is wrong. */
export function readRecording(content: string, name: string): RecordedLine[] {
  const lines: RecordedLine[] = [];
  for (const [index, raw] of content.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const where = `${name}, line ${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch (error) {
      throw new RecordingError(where, (error as Error).message);
    }
    const kind = (['item', 'command', 'observation'] as const).find((one) => Object.hasOwn(Object(value), one));
    if (kind === undefined) throw new RecordingError(where, 'neither an item nor a command nor an observation');
    const parsed = KINDS[kind].safeParse(value);
    if (!parsed.success) throw new RecordingError(where, mistakesOf(parsed.error));
    lines.push(parsed.data);
  }
  return lines;
}

const mistakesOf = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
