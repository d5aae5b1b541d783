import { z } from 'zod';
import { DIMENSIONS } from '../../../src/status/observation.ts';
import { expectedTrouble } from './answer.ts';

const time = z.iso.datetime();
const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema).min(1)]);
const dimension = z.enum(DIMENSIONS);
const expected = z.partialRecord(dimension, expectedTrouble);

const REASONS = ['first', 'updated', 'escalated', 'resolved', 'corrected', 'in-force', 'ended'] as const;

const moment = z.strictObject({
  at: time,
  command: z.string().startsWith('/status '),
  /** ISO code of the place that the command asks for. */
  region: z.string(),
  /** The first letter is the kind of difficulty. */
  kind: z.string().min(1),
  analyst: z.string(),
  expect: expected,
  either: z.array(expected).optional(),
  never: z.array(z.string()).optional(),
});

const message = z.strictObject({
  between: z.tuple([time, time]),
  /** `AF*` is the country and each of its parts. */
  region: z.string(),
  dimension: oneOrMore(dimension),
  reason: oneOrMore(z.enum(REASONS)),
  optional: z.boolean().optional(),
});

/** `NN-name.expected.json`: what a careful analyst would have answered and told, in a recording of a real event. */
export const expectation = z.strictObject({
  name: z.string(),
  set: z.string(),
  title: z.string(),
  fact_sources: z.array(z.string()),
  moments: z.array(moment),
  messages: z.array(message),
  never_messages: z.array(
    z.strictObject({ ...message.shape, reason: oneOrMore(z.enum([...REASONS, 'any'])), why: z.string() }),
  ),
});
export type Expectation = z.output<typeof expectation>;
export type Moment = Expectation['moments'][number];
export type ExpectedMessage = Expectation['messages'][number] | Expectation['never_messages'][number];
