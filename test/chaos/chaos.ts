import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '../../src/state/postgres/postgres.ts';
import { startPostgres } from '../harness/postgres-server.ts';
import { pause, until } from '../harness/process.ts';
import { between, oneOf, seeded } from '../harness/random.ts';
import { keepCommitLog } from './commit-log.ts';
import { type Program, startProgram } from './programs.ts';
import { lostOf, type Verdict, verdictOf } from './verdict.ts';
import { createWorld, type World } from './world.ts';

export interface ChaosOptions {
  readonly seed: number;
  /** How often something is broken. */
  readonly kills: number;
  /** Each program reads or sends; else each does everything. */
  readonly split: boolean;
  /** A line for each. */
  readonly say: (line: string) => void;
}

export interface Outcome extends Verdict {
  readonly messages: number;
  /** How often each kind of fault was made, and how programs ended. */
  readonly faultCounts: Readonly<Record<string, number>>;
  readonly endCounts: Readonly<Record<string, number>>;
  /** Logs of the programs. */
  readonly folder: string;
}

const TOGETHER = ['all', 'all', 'all'];
const SPLIT = ['reader', 'reader', 'sender', 'sender'];
/** Most faults strike when something was done since the last one; on a busy machine a start alone takes long. */
const SHARE_IN_ACTION = 0.75;
const ACTION_WITHIN_MS = 45_000;
const BETWEEN_MS = [0, 4000] as const;
const OUTAGE_MS = [200, 12_000] as const;
const SETTLE_WITHIN_MS = 240_000;
const SETTLED_EVERY_MS = 500;

/** Breaks running programs, their connections and their database at random, and compares what was sent with what happened. */
export async function chaos({ seed, kills, split, say }: ChaosOptions): Promise<Outcome> {
  const random = seeded(seed);
  const folder = mkdtempSync(join(tmpdir(), 'hashwire-chaos-'));
  const server = await startPostgres();
  const world = await createWorld(kills, seeded(seed + 1));
  const programs: Program[] = [];
  try {
    await prepare(server.url, world);
    const log = await keepCommitLog(server.url);
    for (const [n, ROLE] of (split ? SPLIT : TOGETHER).entries())
      programs.push(
        await startProgram({ name: `${ROLE}-${n + 1}`, folder, databaseUrl: server.url, world, env: { ROLE } }),
      );
    const all = programs as [Program, ...Program[]];
    const during = () => pause(between(random, ...OUTAGE_MS));
    const kinds: Readonly<Record<string, () => Promise<unknown>>> = {
      kill: async () => oneOf(random, all).signal('SIGKILL'),
      terminate: async () => oneOf(random, all).signal('SIGTERM'),
      connections: () => log.breakConnections(random()),
      async restart() {
        await server.stop(random() < 0.5 ? 'fast' : 'immediate');
        if (random() < 0.5) await during();
        await server.start();
      },
      async partition() {
        const some = all.filter(() => random() < 0.5);
        for (const one of some) one.cut();
        await during();
        for (const one of some) one.restore();
      },
      /** A machine that stops for a while, as virtual ones do, and does not know it. */
      async freeze() {
        const one = oneOf(random, all);
        one.signal('SIGSTOP');
        one.cut();
        await during();
        one.restore();
        one.signal('SIGCONT');
      },
    };
    const lots = [
      'kill',
      'kill',
      'kill',
      'kill',
      'terminate',
      'connections',
      'connections',
      'restart',
      'partition',
      'freeze',
    ];
    const made: { readonly kind: string; readonly at: number }[] = [];
    for (let n = 0; n < kills; n++) {
      const before = world.accepted.length;
      world.report();
      if (random() < SHARE_IN_ACTION)
        await until(() => world.accepted.length > before, '', ACTION_WITHIN_MS).catch(() => undefined);
      await pause(between(random, ...BETWEEN_MS));
      const kind = lots[between(random, 0, lots.length)] ?? 'kill';
      made.push({ kind, at: Date.now() });
      await kinds[kind]?.();
      say(`${n + 1} ${kind}: ${world.reports.length} reports, ${world.accepted.length} messages`);
    }
    const settling = performance.now();
    // Asked at leisure: each question is a connection of its own, and takes the processor from those it waits for.
    await until(
      async () => lostOf(world).length === 0 && (await log.left()) === 0,
      'the rest',
      SETTLE_WITHIN_MS,
      SETTLED_EVERY_MS,
    ).catch((error: Error) => say(error.message));
    say(`the rest was sent within ${Math.round((performance.now() - settling) / 1000)} s`);
    const committed = await log.read();
    const left = await log.left();
    await Promise.all(programs.map((one) => one.stop()));
    const verdict = verdictOf(
      world,
      committed,
      made.map(({ at }) => at),
    );
    return {
      ...verdict,
      faults: [...verdict.faults, ...(left === 0 ? [] : [`${left} deliveries were left`])],
      messages: world.accepted.length,
      faultCounts: counts(made.map(({ kind }) => kind)),
      endCounts: counts(programs.flatMap(({ ends }) => ends)),
      folder,
    };
  } finally {
    for (const one of programs) one.signal('SIGKILL');
    await world.close();
    await server.remove();
  }
}

/** The feeds are known already: what they report is news. */
async function prepare(url: string, world: World): Promise<void> {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const state = await openPostgres(url, {
    clock: Date.now,
    log,
    role: 'all',
    whenHeld: 'refuse',
    onLost: () => undefined,
  });
  const at = Date.now() - 3_600_000;
  for (const [n, feed] of world.feeds.entries()) {
    const known = { failures: 0, lastPollAt: Date.now(), lastGoodPollAt: Date.now(), entriesSeenAt: at, itemCount: 1 };
    await state.feeds.set(feed, { ...known, dueAt: Date.now() + n * 5000 });
  }
  await state.close();
}

function counts(words: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
}
