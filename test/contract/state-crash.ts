import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Accepted, CRASH_SLOTS, createWorld, prepareState, startChild, type World } from '../harness/crash.ts';
import { seeded } from '../harness/random.ts';

/** What was accepted more than once, with every place in the order of acceptance. */
function repeated(accepted: readonly Accepted[]): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  for (const [place, { key }] of accepted.entries()) places.set(key, [...(places.get(key) ?? []), place]);
  return [...places.values()].filter((each) => each.length > 1);
}

function lost(accepted: readonly Accepted[], titles: readonly string[], chats: number): number {
  const told = new Set(accepted.map(({ title, address }) => `${title} ${address}`));
  return titles.length * chats - told.size;
}

/** The window that the order of writes leaves open: accepted by the platform, but not yet known to us. */
const WINDOW = ['before record', 'after send'];

const FAILPOINTS: readonly (readonly [string, number])[] = [
  ['before fetch', 1],
  ['after fetch', 1],
  ['before commit', 1],
  ['after commit', 1],
  ['after commit', 2],
  ['before validators', 1],
  ['after validators', 1],
  ['before expand', 1],
  ['after expand', 1],
  ['before expand', 2],
  ['after expand', 2],
  ['before lease', 3],
  ['after lease', 3],
  ['before send', 50],
  ['after send', 50],
  ['before record', 10],
  ['after record', 10],
];

const FEW_CHATS = 120;

export interface CrashSize {
  readonly chats: number;
  readonly rounds: number;
}

/** What must hold when the process is killed, on every store. @param newState gives where an empty one is. */
export function crashContract(name: string, newState: () => Promise<string>, { chats, rounds }: CrashSize): void {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
  });
  afterEach(() => world.close());

  describe(`killed at a named point between fetch and record, with ${name}`, () => {
    it.each(FAILPOINTS)(
      '%s (time %i): after a restart nothing is lost, and repeated only what was accepted but not known',
      async (point, hit) => {
        const state = await newState();
        await prepareState(state, FEW_CHATS);
        world.titles = ['first', 'second'];
        expect(await startChild({ state, url: world.url, failpoint: { name: point, hit } }).ended).toBe('SIGKILL');
        const before = world.accepted.length;
        expect(await startChild({ state, url: world.url }).ended).toBe('0');
        expect(lost(world.accepted, world.titles, FEW_CHATS)).toBe(0);
        const twice = repeated(world.accepted);
        console.log(`killed ${point} (${hit}): accepted before ${before}, lost 0, repeated ${twice.length}`);
        // Elsewhere a message may be on its way too; what is known for sure is that none is repeated before any was sent.
        expect(twice.length).toBeLessThanOrEqual(before === 0 ? 0 : CRASH_SLOTS);
        for (const [first = 0] of twice) expect(first).toBeGreaterThanOrEqual(before - CRASH_SLOTS);
        if (WINDOW.includes(point)) expect(twice.length).toBeGreaterThan(0);
      },
    );
  });

  describe(`killed at random moments of a fan-out of ${chats}, with ${name}`, () => {
    it(`loses nothing in ${rounds} rounds, and repeats only what was on its way`, { timeout: 240_000 }, async () => {
      const random = seeded(2022);
      const state = await newState();
      await prepareState(state, chats);
      const kills: number[] = [];
      for (let round = 0; round < rounds; round++) {
        world.titles.push(`round ${round}`);
        const begun = world.accepted.length;
        const child = startChild({ state, url: world.url });
        const after = Math.floor(random() * chats);
        await new Promise<void>((resolve) => {
          world.onAccept = () => {
            if (world.accepted.length - begun >= after) resolve();
            return true;
          };
        });
        child.kill();
        expect(await child.ended).toBe('SIGKILL');
        kills.push(world.accepted.length);
      }
      world.onAccept = () => true;
      expect(await startChild({ state, url: world.url }).ended).toBe('0');
      const twice = repeated(world.accepted);
      console.log(
        `${rounds} kills, ${rounds * chats} deliveries: lost ${lost(world.accepted, world.titles, chats)}, repeated ${twice.length}`,
      );
      expect(lost(world.accepted, world.titles, chats)).toBe(0);
      expect(twice.length).toBeLessThanOrEqual(rounds * CRASH_SLOTS);
      for (const [first = 0, second = 0] of twice) {
        const kill = kills.find((at) => at > first && at <= second) ?? -1;
        expect(first, 'it was on its way when the process was killed').toBeGreaterThanOrEqual(kill - 2 * CRASH_SLOTS);
        expect(kill).toBeGreaterThan(0);
      }
    });
  });

  it(`with ${name} a lost reply repeats that message and no other`, async () => {
    const state = await newState();
    await prepareState(state, 100);
    world.titles = ['only'];
    let losing = true;
    world.onAccept = () => {
      const answer = !(losing && world.accepted.length === 40);
      if (!answer) losing = false;
      return answer;
    };
    expect(await startChild({ state, url: world.url }).ended).toBe('0');
    expect(lost(world.accepted, world.titles, 100)).toBe(0);
    expect(repeated(world.accepted)).toHaveLength(1);
    expect(repeated(world.accepted)[0]?.[0]).toBe(39);
  });
}
