import type { Committed } from './commit-log.ts';
import type { Accepted, World } from './world.ts';

export interface Verdict {
  /** What must not be, a sentence each; empty: nothing. */
  readonly faults: readonly string[];
  readonly lost: number;
  readonly repeated: number;
  /** How often another process sent than before. */
  readonly takeOvers: number;
}

/** Messages of the webhook adapter on their way at once. */
const SLOTS = 8;
const MOMENT_MS = 1000;

/** @param faultTimes when something was broken. */
export function verdictOf(world: World, log: readonly Committed[], faultTimes: readonly number[]): Verdict {
  const lost = lostOf(world);
  const recordedAt = new Map(log.flatMap(({ what, id, at }) => (what === 'sent' ? [[id, at] as const] : [])));
  const again = [...Map.groupBy(world.accepted, ({ address, id }) => `${address} ${id}`)].flatMap(([key, all]) =>
    all.slice(1).map((second, n) => ({ key, first: all[n] ?? second, second })),
  );
  const faults = [...lost, ...again.flatMap((one) => wrongIn(one, recordedAt.get(one.key), faultTimes))];
  const perFault = Map.groupBy(again, ({ second }) => faultTimes.findLast((at) => at <= second.at));
  for (const [at, all] of perFault) {
    if (all.length > SLOTS) faults.push(`after the fault of ${iso(at ?? 0)} ${all.length} messages were repeated`);
  }
  const readers = log.filter(({ what }) => what === 'read');
  const senders = log.filter(({ what }) => what !== 'read');
  faults.push(...atOnce('readers', readers), ...atOnce('senders', senders));
  return { faults, lost: lost.length, repeated: again.length, takeOvers: Math.max(0, turnsOf(senders).length - 1) };
}

const iso = (at: number): string => new Date(at).toISOString();

/** @returns what no receiver was sent, a sentence each. */
export function lostOf({ reports, targets, accepted }: World): readonly string[] {
  const told = new Set(accepted.flatMap(({ address, sources }) => sources.map((url) => `${address} ${url}`)));
  return reports.flatMap(({ url, region }) =>
    targets.flatMap((target) => {
      if (target.region !== region || told.has(`webhook:${target.id} ${url}`)) return [];
      return [`webhook:${target.id} was never sent ${url}`];
    }),
  );
}

interface Again {
  readonly key: string;
  readonly first: Accepted;
  readonly second: Accepted;
}

/** Only what was accepted and not yet recorded when something broke may come again, and not while it is still on its way. */
function wrongIn(
  { key, first, second }: Again,
  recordedAt: number | undefined,
  faultTimes: readonly number[],
): readonly string[] {
  const what = `${key} of ${first.program} at ${iso(first.at)} was sent again by ${second.program} at ${iso(second.at)}`;
  const wrong: string[] = [];
  if (recordedAt !== undefined && recordedAt < second.at) wrong.push(`${what}, although it was recorded`);
  if (!faultTimes.some((at) => at >= first.at - 60_000 && at <= second.at)) wrong.push(`${what}, without a fault`);
  if (first.answeredAt === undefined || first.answeredAt > second.at)
    wrong.push(`${what}, while it was still on its way`);
  return wrong;
}

/** The programs that committed, one after the other. */
function turnsOf(log: readonly Committed[]): readonly string[] {
  return log.flatMap(({ program }, n) => (program === log[n - 1]?.program ? [] : [program]));
}

/** Two that act at once take turns within moments: a program has another turn only after it stood by. */
function atOnce(who: string, log: readonly Committed[]): readonly string[] {
  const lastAt = new Map<string, number>();
  return log.flatMap(({ program, at }, n) => {
    const [before, last] = [log[n - 1]?.program, lastAt.get(program)];
    lastAt.set(program, at);
    if (before === undefined || before === program || last === undefined || at - last >= MOMENT_MS) return [];
    return [`two ${who} acted at once: ${before} and ${program} at ${iso(at)}`];
  });
}
