import type { APIInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../adapters/discord/autocomplete.ts';
import { type Asking, invocationOf, type Listener } from '../../../adapters/discord/commands.ts';
import { testCommands } from '../../harness/bot.ts';
import { placeOf } from '../../harness/discord.ts';

const listener: Listener = {
  commands: new Map(testCommands.map((one) => [one.name, one])),
  clock: () => 0,
  translators: new Map(),
};
/** What Discord tells when somebody types `/feed <action>`. */
const typed = (action: string, options: readonly object[], type = 2) => ({
  type,
  data: { id: '1', type: 1, name: 'feed', options: [{ type: 1, name: action, options }] },
  ...placeOf('space', { id: 7, isManager: true }),
});

describe('a command inside a command on Discord', () => {
  it('is the command, with what it does as one of its options', () => {
    const feed = { name: 'feed', type: 3, value: 'example.org' };
    const all = { name: 'all', type: 5, value: true };
    const asked = (action: string, options: readonly object[]) =>
      invocationOf(typed(action, options) as unknown as Asking, listener);
    expect(asked('add', [feed, all])).toMatchObject({
      command: 'feed',
      options: { action: 'add', feed: 'example.org', all: 'true' },
    });
    expect(asked('list', [])?.options).toEqual({ action: 'list' });
  });

  it('suggests what may be typed in its options', () => {
    const half = { name: 'topics', type: 3, value: 'power, int', focused: true };
    const asked = questionOf(typed('add', [half], 4) as unknown as APIInteraction, listener);
    expect(asked).toMatchObject({ before: 'power,', question: { command: 'feed', option: 'topics', typed: 'int' } });
  });
});
