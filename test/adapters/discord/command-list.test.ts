import { describe, expect, it } from 'vitest';
import { commandList } from '../../../adapters/discord/command-list.ts';
import { ACTIONS } from '../../../src/chat/actions.ts';
import { testCommands, testLocales } from '../../harness/bot.ts';
import { sampleCommands } from '../../harness/commands.ts';

describe('the command list on Discord', () => {
  const [, status, subscribe] = commandList(sampleCommands, new Map([['ru', (id: string) => `${id} ru`]]));

  it('has descriptions in every language, and autocomplete where the core suggests', () => {
    expect(status).toMatchObject({ description_localizations: { ru: 'status-description ru' }, contexts: [0, 1] });
    expect(status).toMatchObject({ name: 'status', name_localizations: { ru: 'name-status ru' } });
    expect(status?.options?.[0]).toMatchObject({ type: 3, autocomplete: true });
    expect(status?.options?.[0]).toMatchObject({ name: 'region', name_localizations: { ru: 'option-name-region ru' } });
  });

  it('serves the scripts of Chinese by their regions', () => {
    const tags = ['en', 'zh-Hans', 'zh-Hant'];
    const [start] = commandList(sampleCommands, new Map(tags.map((tag) => [tag, (id: string) => `${id} ${tag}`])));
    expect(start?.description_localizations).toEqual({
      'zh-CN': 'start-description zh-Hans',
      'zh-TW': 'start-description zh-Hant',
    });
  });

  it('shows managers’ commands to managers', () => {
    expect(subscribe?.default_member_permissions).toBe(32);
    expect(status?.default_member_permissions).toBeNull();
  });

  it('puts required options first and serves languages by their regions', () => {
    const [, status, , why] = sampleCommands;
    if (status === undefined || why === undefined) throw new Error('the samples changed');
    const [command] = commandList(
      [{ ...why, options: [...status.options, ...why.options] }],
      new Map([['es', (id: string) => id]]),
    );
    expect(command?.options?.map(({ name }) => name)).toEqual(['link', 'region']);
    expect(Object.keys(command?.description_localizations ?? {}).sort()).toEqual(['es-419', 'es-ES']);
  });

  it('has a command inside the command for each action, in words without spaces', () => {
    const feed = testCommands.filter(({ name }) => name === 'feed');
    const locales = ['en', 'tr'].map((tag) => [tag, testLocales.translator(tag)] as const);
    const [command] = commandList(feed, new Map(locales));
    const [add, , test, , , take] = command?.options ?? [];
    expect(command?.options?.map(({ name, type }) => [name, type])).toEqual(ACTIONS.map((name) => [name, 1]));
    expect(add).toMatchObject({
      name_localizations: { tr: 'ekle' },
      options: [{ name: 'feed', autocomplete: true }, {}, {}, {}],
    });
    expect(test).toMatchObject({ description: 'Show what a feed brings, without adding it' });
    expect(take).toMatchObject({ name_localizations: { tr: 'içe-aktar' }, options: [{ name: 'file', type: 11 }, {}] });
  });

  it.each(testLocales.available)('names what is inside as Discord allows in %s', (locale) => {
    const [command] = commandList(
      testCommands.filter(({ name }) => name === 'feed'),
      new Map([[locale, testLocales.translator(locale)]]),
    );
    for (const { name_localizations: names } of command?.options ?? [])
      for (const name of Object.values(names ?? {})) {
        expect(name).toMatch(/^[-_\p{L}\p{M}\p{N}]{1,32}$/u);
        expect(name).toBe(String(name).toLowerCase());
      }
  });
});
