import { z } from 'zod';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../../src/clock.ts';
import { DIMENSIONS, type Dimension } from '../../../src/status/observation.ts';

const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema).min(1)]);
const level = z.strictObject({ value: z.number(), unit: z.string().optional() });
/** `2025-01` is a month, `2025-01-01` a day, `2026-01-08T16:30Z` an hour. */
const time = z
  .string()
  .regex(
    /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z)?)?$/u,
    'expected 2025-01, 2025-01-01 or 2025-01-01T16:30Z',
  );

/** Fields of an expected trouble. A list means that any of its values is right, null that there is none. */
export const expectedFields = {
  phase: oneOrMore(z.enum(['announced', 'in-force', 'over'])).optional(),
  since: oneOrMore(time.nullable()).optional(),
  until: oneOrMore(time.nullable()).optional(),
  extent: oneOrMore(z.enum(['whole', 'part'])).optional(),
  parts: z.array(z.string()).optional(),
  who: oneOrMore(z.string().nullable()).optional(),
  level: oneOrMore(level.nullable()).optional(),
  recurs: z.boolean().optional(),
  open: z.boolean().optional(),
  disputed: z.boolean().optional(),
  stale: z.boolean().optional(),
};
const troubleFields = z.strictObject({ state: oneOrMore(z.string()), ...expectedFields });

const troubleWithOthers = troubleFields.extend({ also: z.array(troubleFields).optional() });
export type ExpectedTrouble = z.output<typeof troubleWithOthers>;
/** What a careful analyst says of one dimension. */
export const expectedTrouble = z.union([
  z.string().transform((state): ExpectedTrouble => ({ state })),
  troubleWithOthers,
]);
export type ExpectedFields = Omit<z.output<typeof troubleFields>, 'state'>;

const precision = z.enum(['minute', 'hour', 'day']).nullish();
const answerFields = z.object({
  state: z
    .string()
    .nullish()
    .transform((state) => state ?? 'unknown'),
  phase: z.enum(['announced', 'in-force', 'over']).nullish(),
  since: z.string().nullish(),
  sincePrecision: precision,
  until: z.string().nullish(),
  untilPrecision: precision,
  extent: z.string().nullish(),
  parts: z.array(z.string()).nullish(),
  who: z.string().nullish(),
  level: oneOrMore(z.object({ value: z.number() })).nullish(),
  recurs: z.boolean().nullish(),
  open: z.boolean().nullish(),
  disputed: z.boolean().nullish(),
  stale: z.boolean().nullish(),
  basis: z.string().nullish(),
});
export type Answer = z.output<typeof answerFields>;

/** One dimension of a `status` line -> the troubles it tells of, the main one first. */
export const answersOfLine = answerFields
  .extend({ also: z.array(answerFields).nullish() })
  .nullish()
  .transform((line): readonly Answer[] => {
    if (line == null) return [{ state: 'unknown' }];
    const { also, ...main } = line;
    return [main, ...(also ?? [])];
  });

export const isDimension = (name: string): name is Dimension => DIMENSIONS.some((one) => one === name);

/** The state in which a trouble of the dimension ends. */
export const END: Readonly<Record<Dimension, string>> = {
  internet: 'restored',
  power: 'restored',
  regulation: 'eased',
  unrest: 'calming',
};
/** The trouble that a partial end leaves. */
export const REMAINS: Readonly<Record<Dimension, string>> = {
  internet: 'degraded',
  power: 'curtailed',
  regulation: 'restricted',
  unrest: 'active',
};

export type Normal = Answer & { readonly phase: 'announced' | 'in-force' | 'over' };

/** `restored` of a part is a trouble that remains; an end of the whole is always over. */
export function normal(answer: Answer, dimension: Dimension): Normal {
  const phase = answer.phase ?? 'in-force';
  if (answer.state !== END[dimension] || dimension === 'unrest') return { ...answer, phase };
  return answer.extent === 'part'
    ? { ...answer, state: REMAINS[dimension], phase: 'in-force' }
    : { ...answer, phase: 'over' };
}

export const listed = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

const isHour = (written: string): boolean => written.includes('T');

/** An hour is right within one hour, and then a day alone is not; beside a day, a finer time must be the right hour. */
export function isTimeRight(
  expected: string | null | readonly (string | null)[],
  answer: string | null | undefined,
  told?: 'minute' | 'hour' | 'day' | null,
): boolean {
  const wanted = listed(expected);
  if (answer == null) return wanted.includes(null);
  const at = Date.parse(answer);
  const written = wanted.filter((one) => one !== null);
  const hours = written.filter(isHour).map((one) => Date.parse(one));
  const isOnDay = written.some((one) => !isHour(one) && new Date(at).toISOString().startsWith(one));
  const isMidnight = at % DAY_MS < SECOND_MS;
  if ((told ?? (isMidnight ? 'day' : 'minute')) === 'day') return isOnDay;
  return hours.length > 0 ? hours.some((one) => Math.abs(one - at) <= HOUR_MS) : isOnDay;
}

type Level = { readonly value: number } | null;

/** Right within 1 or a tenth. */
function isLevelRight(expected: Level | readonly Level[], answer: Level | readonly Level[] | undefined): boolean {
  const wanted = listed(expected);
  const given = listed(answer ?? null).flatMap((one) => (one === null ? [] : [one.value]));
  if (given.length === 0) return wanted.includes(null);
  return wanted.some(
    (one) => one !== null && given.some((value) => Math.abs(one.value - value) <= Math.max(1, one.value / 10)),
  );
}

/** @returns the names of the expected fields that the answer has wrong. */
export function wrongFields(expected: ExpectedFields, answer: Answer): string[] {
  const { since, until, extent, parts, who, level, recurs, open, disputed, stale } = expected;
  const isAs = (wanted: boolean, given: boolean | null | undefined) => (given ?? false) === wanted;
  const checks: readonly (readonly [string, boolean])[] = [
    ['since', since === undefined || isTimeRight(since, answer.since, answer.sincePrecision)],
    ['until', until === undefined || isTimeRight(until, answer.until, answer.untilPrecision)],
    ['extent', extent === undefined || listed<string>(extent).includes(answer.extent ?? '')],
    ['parts', parts === undefined || parts.every((one) => answer.parts?.includes(one))],
    ['who', who === undefined || listed(who).includes(answer.who ?? null)],
    ['level', level === undefined || isLevelRight(level, answer.level ?? null)],
    ['recurs', recurs === undefined || isAs(recurs, answer.recurs)],
    ['open', open === undefined || isAs(open, answer.open)],
    ['disputed', disputed === undefined || isAs(disputed, answer.disputed || answer.basis === 'conflicting')],
    ['stale', stale === undefined || isAs(stale, answer.stale)],
  ];
  return checks.flatMap(([name, isRight]) => (isRight ? [] : [name]));
}
