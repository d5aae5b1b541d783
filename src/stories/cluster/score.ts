import { z } from 'zod';
import { readConfigFile } from '../../config-file.ts';
import { FEATURES, type Feature, type Similarity } from './similarity.ts';

const file = z.strictObject({
  bias: z.number(),
  weights: z.strictObject(
    Object.fromEntries(FEATURES.map((name) => [name, z.number()])) as Record<Feature, z.ZodNumber>,
  ),
});
type Weights = z.infer<typeof file>;

let loaded: Weights | undefined;

function weights(): Weights {
  loaded ??= readConfigFile('models/story-weights.json', file);
  return loaded;
}

/** @returns the log odds that two reports tell one event: a weighted sum (`config/models/story-weights.json`, fitted by `test/eval/stories-train.ts`). */
export function oddsOf(similarity: Similarity): number {
  const { bias, weights: byName } = weights();
  return FEATURES.reduce((sum, name) => sum + byName[name] * similarity[name], bias);
}
