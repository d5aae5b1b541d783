import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { exportSpaces } from '../../../src/cli/export.ts';
import { openHeld } from '../../../src/cli/import.ts';
import { spacesFileSchema, writeSpaces } from '../../../src/cli/space-records.ts';
import { openSqlite } from '../../../src/state/sqlite/sqlite.ts';
import { describePostgres, freshUrl } from '../../harness/postgres.ts';
import { sampleMute, sampleSubscription, T0 } from '../../harness/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashwire-spaces-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describePostgres('what is set in servers and chats', () => {
  it('comes from SQLite, and leaves while it is in use', async () => {
    const sqlite = openSqlite(join(folder, 'hashwire.sqlite'), { clock: () => T0 });
    await sqlite.settings.set('discord:1', { language: 'ru', timeZone: 'UTC', quietHours: null, mention: null });
    await sqlite.subscriptions.set('s1', sampleSubscription({ id: 's1' }));
    await sqlite.mutes.set('m1', sampleMute({ id: 'm1' }));
    const written = await exportSpaces({ DATA_DIR: folder, DATABASE_URL: undefined });
    const config = { DATA_DIR: folder, DATABASE_URL: await freshUrl() };
    const state = await openHeld(config);
    await writeSpaces(spacesFileSchema.parse(JSON.parse(JSON.stringify(written))), state);
    expect(written.spaces.length).toBeGreaterThan(0);
    expect((await exportSpaces(config)).spaces).toEqual(written.spaces);
    await Promise.all([state.close(), sqlite.close()]);
  });
});
