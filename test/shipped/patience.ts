import { until } from '../harness/process.ts';

/** A machine that does ten other things at once is no fault: what fails is named when the program ends, not by the clock. */
export const PATIENCE_MS = 540_000;

/** Waits for something that the program does. */
export const comes = (condition: () => boolean | Promise<boolean>, what: string): Promise<void> =>
  until(condition, what, PATIENCE_MS);

/** `ok` is true from the start on: what was published is known when a feed has answered. */
export async function hasPolled(healthUrl: string): Promise<boolean> {
  const answer = await fetch(healthUrl).catch(() => null);
  return ((await answer?.json()) as { readonly lastGoodPollAt: number | null } | undefined)?.lastGoodPollAt != null;
}
