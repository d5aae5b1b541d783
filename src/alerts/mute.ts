import type { Space } from '../address.ts';
import type { EpochMs } from '../clock.ts';
import { covers } from '../regions/regions.ts';
import type { State } from '../state/port.ts';
import type { Alert, Mute } from './alert.ts';
import { isAboutUs } from './route.ts';

/** Those of a space that still hold, oldest first: as `/mutes` numbers them. */
export async function mutesOf(state: State, space: Space, now: EpochMs): Promise<readonly Mute[]> {
  return (await state.mutes.entries())
    .map(([, one]) => one)
    .filter((one) => one.space === space && (one.until === null || one.until > now))
    .sort((left, right) => left.createdAt - right.createdAt);
}

/**
 * The mute that silences an alert. Whatever it tells of must be muted: who mutes Kazakhstan still wants to know what happens
 * in Russia, and who mutes the internet there what happens to its power, even where one story tells both.
 * @param mutes of one space. @param words those of all users' words that occur in the alert.
 */
export function muteOf(
  alert: Alert,
  mutes: readonly Mute[],
  words: ReadonlySet<string>,
  now: EpochMs,
): Mute | undefined {
  if (isAboutUs(alert)) return undefined;
  const active = mutes.filter(
    (mute) => (mute.until === null || mute.until > now) && !(mute.exceptCritical && alert.severity === 3),
  );
  const ofKind = (kind: Mute['kind']) => active.filter((mute) => mute.kind === kind);
  const { incidentId, storyId, thread } = alert;
  return (
    ofKind('incident').find((mute) => [thread, incidentId, storyId].includes(mute.value)) ??
    ofKind('word').find((mute) => words.has(mute.value)) ??
    ofLabels(alert, [...ofKind('topic'), ...ofKind('region')]) ??
    ofAll(
      alert.sources.map((source) => source.publisher),
      ofKind('publisher'),
      (publisher, mute) => publisher === mute.value,
    )
  );
}

/** Each topic of an alert in each of its regions has a mute of its own: @returns the first. */
function ofLabels({ topics, regions }: Pick<Alert, 'topics' | 'regions'>, mutes: readonly Mute[]): Mute | undefined {
  if (mutes.length === 0) return undefined;
  const none = [undefined];
  const pairs = (regions.length > 0 ? regions : none).flatMap((region) =>
    (topics.length > 0 ? topics : none).map((topic) => ({ region, topic })),
  );
  return ofAll(pairs, mutes, ({ region, topic }, mute) =>
    mute.kind === 'topic'
      ? mute.value === topic
      : region !== undefined && covers(mute.value, region) && (mute.topic === undefined || mute.topic === topic),
  );
}

/** @returns the mute of the first label, when every label has one. */
function ofAll<T>(
  labels: readonly T[],
  mutes: readonly Mute[],
  silences: (label: T, mute: Mute) => boolean,
): Mute | undefined {
  const found = labels.map((label) => mutes.find((mute) => silences(label, mute)));
  return found.includes(undefined) ? undefined : found[0];
}
