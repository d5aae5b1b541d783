import { describe, expect, it } from 'vitest';
import type { Share } from '../../src/status/hashrate-shares.ts';
import { createTestBot, testCommands, unknownStatus } from '../harness/bot.ts';

describe('suggestions of places', () => {
  const shares: Readonly<Record<string, number>> = { KZ: 18.1, US: 35 };
  const labels = async (command: string, option: string, typed: string) => {
    const bot = createTestBot({
      busyRegions: async () => [unknownStatus('IR')],
      shareOf: (region) => (shares[region] === undefined ? null : ({ percent: shares[region] } as Share)),
    });
    const question = { space: 'telegram:1', address: 'telegram:1', command, option, typed };
    return (await bot.handler.suggest(question)).map(({ label }) => label);
  };

  it.each([
    ['status', 'region'],
    ['subscribe', 'regions'],
  ])('of /%s begin with where something is going on, then with where most is mined', async (command, option) => {
    expect(await labels(command, option, '')).toEqual(['Iran', 'United States', 'Kazakhstan']);
    expect((await labels(command, option, 'k'))[0]).toBe('Kazakhstan');
    expect((await labels(command, option, 'i'))[0]).toBe('Iran');
    expect((await labels(command, option, 'niger'))[0]).toBe('Niger');
    // Two places are called Para.
    expect(await labels(command, option, 'para')).toContain('Paraguay');
  });

  it('go on with them after a comma', async () => {
    expect((await labels('subscribe', 'regions', 'russia, '))[0]).toBe('russia, Iran');
  });
});

describe('suggestions', () => {
  const ask = (command: string, option: string, typed: string, locale?: string) =>
    createTestBot().handler.suggest({
      space: 'discord:1',
      address: 'discord:1:2',
      command,
      option,
      typed,
      ...(locale === undefined ? {} : { locale }),
    });

  it('complete a region in the language of who types', async () => {
    expect(await ask('status', 'region', 'kaz')).toContainEqual({ label: 'Kazakhstan', value: 'KZ' });
    expect(await ask('status', 'region', 'казах', 'ru')).toContainEqual({ label: 'Казахстан', value: 'KZ' });
  });

  it('complete the last name of a list and keep the others', async () => {
    const [first] = await ask('subscribe', 'regions', 'texas, kaz');
    expect(first).toEqual({ label: 'texas, Kazakhstan', value: 'texas,KZ' });
  });

  it('are never more than an autocomplete can show', async () => {
    for (const command of testCommands) {
      for (const option of command.options) {
        for (const typed of ['', 'a', 'x, y', '\u0000']) {
          expect((await ask(command.name, option.name, typed)).length).toBeLessThanOrEqual(25);
        }
      }
    }
  });

  it('are none for what does not exist, and none when something fails', async () => {
    expect(await ask('nonsense', 'region', '')).toEqual([]);
    const failing = createTestBot();
    const subscriptions = { ...failing.services.state.subscriptions, entries: () => Promise.reject(new Error('x')) };
    const bot = createTestBot({ state: { ...failing.services.state, subscriptions } });
    const question = { space: 'a', address: 'a', command: 'unsubscribe', option: 'which', typed: '' };
    expect(await bot.handler.suggest(question)).toEqual([]);
    expect(bot.errors.length).toBe(1);
  });
});
