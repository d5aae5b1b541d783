import { z } from 'zod';
import type { Profile } from './profile.ts';

/** `Story.features`: JSON-safe, bounded. */
export interface StoryFeatures {
  readonly core: readonly Profile[];
}

/** Reports a story is compared by: its first ones. */
const MAX_CORE = 6;

export function featuresOf(core: readonly Profile[]): StoryFeatures {
  return { core: core.slice(0, MAX_CORE) };
}

const terms = z.array(z.string());
const stored: z.ZodType<StoryFeatures> = z.object({
  core: z
    .array(
      z.object({
        itemId: z.string(),
        publisher: z.string(),
        at: z.number(),
        language: z.string(),
        title: terms,
        words: terms,
        figures: terms,
        titleFigures: z.number(),
        places: terms,
        names: terms,
        titleNames: z.number().default(0),
        subjects: terms.default([]),
        titleSubjects: z.number().default(0),
        acts: terms.default([]),
        claims: terms.default([]),
        relevant: z.boolean().default(true),
        roundup: z.boolean(),
        sketch: z.array(z.number()),
        headline: z.string(),
      }),
    )
    .min(1),
});

/** @returns null for what another version wrote: such a story is kept, but recognises no further reports. */
export function readFeatures(value: unknown): StoryFeatures | null {
  return stored.safeParse(value).data ?? null;
}
