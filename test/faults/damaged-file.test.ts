import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { State } from '../../src/state/port.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { StateError } from '../../src/state/state-error.ts';
import { between, seeded } from '../harness/random.ts';
import { sampleAlert, sampleCommit, sampleDelivery, sampleStory, sampleSubscription, T0 } from '../harness/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashwire-damaged-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const clock = () => T0;
const SUBSCRIPTIONS = 20;

/** The bytes of a state that holds something of everything. */
async function soundFile(): Promise<Buffer> {
  const path = join(folder, 'sound.sqlite');
  const state = openSqlite(path, { clock });
  for (let n = 0; n < SUBSCRIPTIONS; n++) {
    const address = `telegram:${n}`;
    await state.subscriptions.set(`s${n}`, sampleSubscription({ id: `s${n}`, space: address, address }));
  }
  await state.commit(sampleCommit({ seen: ['k1', 'k2'], stories: [sampleStory()], alerts: [sampleAlert()] }));
  const deliveries = Array.from({ length: 60 }, (_, n) =>
    sampleDelivery({ id: `d${n}`, address: `telegram:${n % SUBSCRIPTIONS}`, alertId: `x${n}` }),
  );
  await state.deliveries.expand('alert-1', deliveries, '', true);
  await state.close();
  return readFileSync(path);
}

const PAGE_BYTES = 4096;
/** A page of rows: https://www.sqlite.org/fileformat.html#b_tree_pages. The first one begins behind the file's header. */
const LEAF = 13;

/** The first page, and those with the text of the tables. */
function schemaPages(file: Buffer): number[] {
  const pages = Array.from({ length: file.length / PAGE_BYTES }, (_, page) => page);
  return pages.filter((page) => {
    const bytes = file.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES);
    return page === 0 || (bytes[0] === LEAF && bytes.includes('CREATE TABLE'));
  });
}

const lease = { platform: 'telegram', now: T0, leaseMs: 60_000, limit: 99, together: 9 } as const;

/** What a sender and commands read first. @throws whatever they would meet. */
async function used(state: State): Promise<void> {
  await state.subscriptions.entries();
  await state.storiesSince(0, 9);
  await state.deliveries.unexpanded(9);
  await state.deliveries.lease(lease);
}

describe('a state file', () => {
  it('in which a bit was flipped is refused in words, or used as far as it can be read: nothing else happens', async () => {
    const sound = await soundFile();
    const schema = schemaPages(sound);
    const random = seeded(2022);
    const ends: Record<string, number> = { refused: 0, failed: 0, used: 0 };
    for (let n = 0; n < 150; n++) {
      const path = join(folder, `flipped-${n}.sqlite`);
      const bytes = Buffer.from(sound);
      // Every other one in a page that holds the schema, or leads to it.
      const page = schema[between(random, 0, schema.length)] ?? 0;
      const place = n % 2 === 0 ? page * PAGE_BYTES + between(random, 0, PAGE_BYTES) : between(random, 0, bytes.length);
      bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << between(random, 0, 8)), place);
      writeFileSync(path, bytes);
      let state: State;
      try {
        state = openSqlite(path, { clock });
      } catch (error) {
        expect(error, `byte ${place}`).toBeInstanceOf(StateError);
        expect((error as Error).message).toMatch(/Nothing was overwritten|held by another program/u);
        expect(readFileSync(path).equals(bytes), `byte ${place} is left for whoever repairs it`).toBe(true);
        ends.refused = (ends.refused ?? 0) + 1;
        continue;
      }
      const outcome = await used(state).then(
        () => 'used',
        (error: unknown) => (error instanceof Error ? 'failed' : 'other'),
      );
      ends[outcome] = (ends[outcome] ?? 0) + 1;
      await state.close();
    }
    expect(ends).toMatchObject({ refused: expect.any(Number), used: expect.any(Number) });
    expect(ends.other).toBeUndefined();
    expect(ends.refused).toBeGreaterThan(5);
    expect(ends.used).toBeGreaterThan(5);
  });

  it.each([1, 100, 512, 4096, 10_000])('of which only %i bytes are left is refused and not touched', async (bytes) => {
    const path = join(folder, `cut-${bytes}.sqlite`);
    const left = (await soundFile()).subarray(0, bytes);
    writeFileSync(path, left);
    expect(() => openSqlite(path, { clock })).toThrow(StateError);
    expect(readFileSync(path).equals(left)).toBe(true);
  });
});
