import type { Profile } from './profile.ts';

/** `Story.features`: JSON-safe, bounded. */
export interface StoryFeatures {
  readonly core: readonly Profile[];
}

/** Reports a story is compared by: its first ones. */
const MAX_CORE = 6;

export function readFeatures(core: readonly Profile[]): StoryFeatures {
  return { core: core.slice(0, MAX_CORE) };
}
