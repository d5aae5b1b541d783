import type { Space } from '../address.ts';
import type { EpochMs } from '../clock.ts';
import type { State } from '../state/port.ts';
import type { Alert, Mute } from './alert.ts';
import { covers, isAboutUs } from './route.ts';

/** Those of a space that still hold, oldest first: as `/mutes` numbers them. */
export async function mutesOf(state: State, space: Space, now: EpochMs): Promise<readonly Mute[]> {
  return (await state.mutes.entries())
    .map(([, one]) => one)
    .filter((one) => one.space === space && (one.until === null || one.until > now))
    .sort((left, right) => left.createdAt - right.createdAt);
}

/**
 * The mute that silences an alert. Of several topics, regions or publishers all must be muted: who mutes Kazakhstan still
 * wants to know what happens in Russia, even where one story tells both.
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
    ofAll(alert.topics, ofKind('topic'), (topic, mute) => topic === mute.value) ??
    ofAll(alert.regions, ofKind('region'), (region, mute) => covers(mute.value, region)) ??
    ofAll(
      alert.sources.map((source) => source.publisher),
      ofKind('publisher'),
      (publisher, mute) => publisher === mute.value,
    )
  );
}

/** @returns the mute of the first label, when every label has one. */
function ofAll(
  labels: readonly string[],
  mutes: readonly Mute[],
  silences: (label: string, mute: Mute) => boolean,
): Mute | undefined {
  const found = labels.map((label) => mutes.find((mute) => silences(label, mute)));
  return found.includes(undefined) ? undefined : found[0];
}
