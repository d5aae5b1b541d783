import { z } from 'zod';
import { readConfigFile } from '../../config-file.ts';
import type { TextField } from '../../text/tokenize.ts';
import { TOPICS } from '../story.ts';

/** What is scored: relevance, each topic, and the two steps of severity. */
export const RULE_TARGETS = ['relevant', ...TOPICS, 'severity2', 'severity3'] as const;
export type RuleTarget = (typeof RULE_TARGETS)[number];
/** Those whose weights are trained, see `test/eval/train.ts`. */
export const TRAINED = ['relevant', ...TOPICS] as const;
export type Trained = (typeof TRAINED)[number];

const points = z.partialRecord(z.enum(RULE_TARGETS), z.number());

/** Of concepts (`match.<concept>` of `config/words`) and earlier rules: `a|b` is either. */
const alternatives = z.string().transform((written): readonly string[] => written.split('|'));

const ruleFile = z.strictObject({
  /** What a hit in each field is worth, as a share of the points. */
  fields: z.strictObject({ title: z.number(), lead: z.number(), body: z.number(), often: z.number() }),
  /** Where a claim starts; it is made when its points get above 0. */
  bias: z.record(z.enum(RULE_TARGETS), z.number()),
  /** Points of what severity weighs besides the words, see `severity.ts`. */
  facts: z.record(z.string(), points),
  /** Parts of the names of publishers that write of coins: their miners are of coins. In a rule's `with`: `coinPress`. */
  coinPress: z.array(z.string()),
  rules: z.array(
    z.strictObject({
      name: z.string(),
      /** One of each that one sentence has. */
      all: z.array(alternatives).min(1),
      /** None of which it has. */
      none: z.array(alternatives).default([]),
      /** Those that the item has somewhere. */
      with: z.array(alternatives).default([]),
      /** None of which title or lead have. */
      without: z.array(alternatives).default([]),
      /** The only fields in which it counts: what a headline is says more than what a body mentions. */
      in: z.array(z.enum(['title', 'lead', 'body'])).optional(),
      points: points.default({}),
    }),
  ),
});

export type RuleFile = z.infer<typeof ruleFile>;
export type Rule = RuleFile['rules'][number];

/** @returns `config/topics.json`. @throws Error naming what is wrong in it. */
export const loadRules = (): RuleFile => readConfigFile('topics.json', ruleFile);

/** Where a feature was seen: a field, `often` for a body that keeps coming back to it, `item` for what is made of all. */
export type FeaturePlace = TextField | 'often' | 'item';
