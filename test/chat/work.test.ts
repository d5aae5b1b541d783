import { describe, expect, it } from 'vitest';
import { createCommands } from '../../commands/index.ts';
import { MAX_LINE } from '../../src/chat/arguments.ts';
import { createBot } from '../../src/chat/bot.ts';
import { createOptionKinds } from '../../src/chat/option-kinds.ts';
import { createTestBot, NOW, testLocales, testRegions } from '../harness/bot.ts';
import { FILLERS } from '../harness/fillers.ts';

/** What Telegram lets people type. */
const LONGEST = 4096;
/** A look-up takes some 6 microseconds, a search for what is near some 10 ms. */
const MOST_LOOKUPS = 1500;

function countingBot() {
  const done = { lookups: 0, searches: 0 };
  const regions = {
    ...testRegions,
    find: (typed: string) => {
      done.lookups += 1;
      return testRegions.find(typed);
    },
    suggest: (...asked: Parameters<typeof testRegions.suggest>) => {
      done.searches += asked[0] === '' ? 0 : 1;
      return testRegions.suggest(...asked);
    },
  };
  const commands = createCommands(createOptionKinds({ regions, locales: testLocales }));
  const { services } = createTestBot();
  const handler = createBot({ services: { ...services, regions, commands }, commands, log: { error: () => {} } });
  const invoke = async (
    command: string,
    said: { words?: string; options?: Record<string, string> },
    isManager: boolean,
  ) => {
    Object.assign(done, { lookups: 0, searches: 0 });
    const place = { platform: 'terminal', space: 'terminal:local', address: 'terminal:local' } as const;
    const caller = { id: '7', isManager };
    const reply = await handler.invoke({ ...place, caller, command, options: {}, ...said, at: NOW });
    return { reply, ...done };
  };
  return { commands, invoke };
}

describe('the work that one message may cause', () => {
  const { commands, invoke } = countingBot();
  const full = (filler: string, length: number) => filler.repeat(Math.ceil(length / filler.length)).slice(0, length);

  it.each(commands.map((command) => [command.name, command] as const))(
    '/%s is bounded, whatever it is filled with',
    async (name, command) => {
      for (const filler of FILLERS) {
        for (const length of [LONGEST, MAX_LINE]) {
          const words = full(filler, length);
          const options = Object.fromEntries(command.options.map((option) => [option.name, words]));
          for (const said of [{ words }, { options }]) {
            const { reply, lookups, searches } = await invoke(name, said, true);
            expect(reply).not.toBeNull();
            expect([filler, length, lookups <= MOST_LOOKUPS, searches <= 1]).toEqual([filler, length, true, true]);
            const asMember = await invoke(name, said, false);
            if (command.access === 'manager') expect([asMember.lookups, asMember.searches]).toEqual([0, 0]);
          }
        }
      }
    },
  );

  it('a message that is too long is not read at all', async () => {
    for (const name of ['subscribe', 'mute', 'settings', 'status', 'latest']) {
      expect(await invoke(name, { words: full('kazakhstan x ', LONGEST) }, true)).toMatchObject({
        lookups: 0,
        searches: 0,
      });
    }
  });

  it('plain words are bounded too', async () => {
    for (const filler of FILLERS) {
      const { lookups, searches } = await invoke('', { words: full(filler, LONGEST) }, false);
      expect([filler, lookups <= MOST_LOOKUPS, searches <= 1]).toEqual([filler, true, true]);
    }
  });
});
