import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { createTestBot, NOW } from '../harness/bot.ts';
import { sampleCommit, sampleStory } from '../harness/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashwire-set-aside-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('records that cannot be read', () => {
  it('are counted by /sources as soon as one is met, in the language of the chat', async () => {
    const path = join(folder, 'state.sqlite');
    const state = openSqlite(path, { clock: () => NOW });
    const bot = createTestBot({ state });
    await state.commit(sampleCommit({ stories: ['s1', 's2', 's3'].map((id) => sampleStory({ id })) }));
    expect((await bot.ask('/sources')).text).not.toContain('cannot be read');
    const other = new DatabaseSync(path);
    other.exec("UPDATE stories SET json = '{}' WHERE id <> 's2'");
    other.close();
    await state.storiesSince(0, 9);
    await state.story('s1');
    expect((await bot.ask('/sources')).text).toContain('2 stored records cannot be read and are passed over.');
    expect((await bot.ask('/sources', { locale: 'ru' })).text).toContain('2 сохранённые записи не читаются');
    await state.close();
  });
});
