import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { StateError } from '../../src/state/state-error.ts';
import { createTestBot, NOW, testLocales } from '../harness/bot.ts';

const state = openSqlite(':memory:', { clock: () => NOW });
const away = { ...state, awaySince: () => NOW - 3_600_000 };
const refuse = () => Promise.reject(new StateError('the database at db.example:5432/hashwire cannot be reached'));

describe('a state that cannot be reached', () => {
  it('is said below what is answered from memory, in the language of the chat', async () => {
    const bot = createTestBot({ state: away });
    const english = await bot.ask('/status KZ');
    expect(english.text).toMatch(/Kazakhstan[\s\S]*has been unreachable since .*13:00/u);
    expect((await bot.ask('/status KZ', { locale: 'ru' })).text).toContain('База данных недоступна с');
    expect((await createTestBot({ state }).ask('/status KZ')).text).not.toContain('unreachable');
  });

  it.each(testLocales.available)('is what a command answers in %s that needs it', async (locale) => {
    const bot = createTestBot({ state: { ...away, settings: { ...state.settings, get: refuse } } });
    const { text } = await bot.ask('/settings', { locale });
    const translate = testLocales.translator(locale);
    expect(text).toContain(translate('error-title'));
    expect(text).toMatch(/13:00|۱۳:۰۰/u);
    expect(text).not.toContain('db.example');
    expect(bot.errors).toEqual([]);
  });
});
