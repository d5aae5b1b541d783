import { linkKey } from '../feeds/identity.ts';
import { hashId } from '../hash-id.ts';
import type { Observation } from '../status/observation.ts';
import type { Story } from '../stories/story.ts';

/** The same claim of the same source at the same time is one observation, however often it is read. */
export function observationKey(observation: Observation): string {
  const { region, dimension, state, kind, at, source, url, itemId, level } = observation;
  const parts: unknown[] = [region, dimension, state, kind, at, source, url, itemId ?? null, level ?? null];
  // One text may say two things of one state: off for miners, denied for everybody. Older records said neither.
  const { who, polarity, phase, returning, extent } = observation;
  const scope = [who, polarity, phase, returning, extent];
  if (scope.some((one) => one !== undefined)) parts.push(scope);
  return hashId(JSON.stringify(parts), 32);
}

/** The pages a story is found by. */
export function linksOf({ reports }: Story): readonly string[] {
  return [...new Set(reports.map(({ url }) => linkKey(url)))].filter((link) => link !== '');
}
