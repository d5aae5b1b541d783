import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeWords, splitLine } from '../../src/chat/arguments.ts';
import { parseDuration } from '../../src/chat/durations.ts';
import { optionNameId } from '../../src/chat/option-name.ts';
import { testCommands as commands, testLocales as locales } from '../harness/bot.ts';

/** https://discord.com/developers/docs/interactions/application-commands, https://core.telegram.org/bots/api#setmycommands */
const LIMITS = { commands: 100, options: 25, description: 100, telegramCommands: 100, totalCharacters: 4000 };
const NAME = /^[a-z][a-z0-9_]{0,31}$/u;

describe.each(commands.map((command) => [command.name, command] as const))('/%s', (_, command) => {
  it('has names that both platforms accept, each option once', () => {
    for (const name of [command.name, ...command.options.map((option) => option.name)]) expect(name).toMatch(NAME);
    expect(new Set(command.options.map((option) => option.name)).size).toBe(command.options.length);
    expect(command.options.length).toBeLessThanOrEqual(LIMITS.options);
  });

  it('asks for what is required first, and has at most one option for any words', () => {
    const required = command.options.map((option) => option.required);
    expect(required).toEqual([...required].sort((left, right) => Number(right) - Number(left)));
    expect(command.options.filter((option) => option.free).length).toBeLessThanOrEqual(1);
  });

  it.each(locales.available)('is described inside the limits in %s', (locale) => {
    const t = locales.translator(locale);
    let total = command.name.length;
    const actions = (command.actions?.of ?? []).map((action) => action.description);
    for (const id of [command.description, ...actions, ...command.options.map((option) => option.description)]) {
      const length = [...t(id)].length;
      expect(t(id)).not.toBe(id);
      expect([id, length >= 1 && length <= LIMITS.description]).toEqual([id, true]);
      total += t(id).length;
    }
    expect(total).toBeLessThan(LIMITS.totalCharacters);
  });

  it.each(locales.available)('has an example in %s that works as it stands', (locale) => {
    const parts = splitLine(locales.translator(locale)(`example-${command.name}`));
    expect(parts?.command).toBe(command.name);
    const { options: given } = decodeWords(command, parts?.words ?? '');
    for (const option of command.options) {
      const raw = given[option.name];
      if (raw === undefined) expect(option.required).toBe(false);
      else expect([option.name, raw, option.parse.safeParse(raw).success]).toEqual([option.name, raw, true]);
    }
  });
});

describe('all commands', () => {
  it('are few enough for both platforms, each name once', () => {
    expect(new Set(commands.map((command) => command.name)).size).toBe(commands.length);
    expect(commands.length).toBeLessThanOrEqual(Math.min(LIMITS.commands, LIMITS.telegramCommands));
  });

  it('describe themselves and their options in messages that nothing else uses', () => {
    const source = readFileSync(new URL('../../config/locales/en.ftl', import.meta.url), 'utf8');
    const written = [...source.matchAll(/^((?:command|option)-[\w-]+) =/gmu)].map(([, id]) => id);
    const described = commands.flatMap((one) => [
      one.description,
      ...one.options.map((option) => option.description),
      ...(one.actions?.of ?? []).map((action) => action.description),
    ]);
    const onDiscord = ({ platforms }: { readonly platforms?: readonly string[] }) =>
      platforms?.includes('discord') ?? true;
    const named = commands
      .filter(onDiscord)
      .flatMap((one) => one.options.filter(onDiscord).map(({ name }) => optionNameId(name)));
    const used = [...described, ...named];
    expect(written.sort()).toEqual([...new Set(used)].sort());
  });

  it.each(locales.available)('name durations in %s that are read', (locale) => {
    const said = locales.translator(locale)('option-mute-duration');
    const [, named = ''] = /^[^:：]+[:：](.+?)[;；؛]/u.exec(said) ?? [];
    const durations = named.split(/[,，、،]/u).map((one) => one.trim());
    expect(durations.length).toBeGreaterThan(3);
    expect(durations.filter((one) => parseDuration(one) === undefined)).toEqual([]);
  });

  it('that change what a space hears need a manager', () => {
    const managers = commands.filter((command) => command.access === 'manager').map((command) => command.name);
    expect(managers.sort()).toEqual([
      'feed',
      'feedback',
      'forget',
      'mute',
      'replay',
      'settings',
      'subscribe',
      'unmute',
      'unsubscribe',
      'watch',
      'wrong',
    ]);
  });

  it('that play recordings are for the terminal only', () => {
    expect(commands.filter((command) => command.platforms !== undefined).map((one) => one.name)).toEqual(['replay']);
  });
});
