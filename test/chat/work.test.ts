import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { createCommands } from '../../commands/index.ts';
import { MAX_LINE } from '../../src/chat/arguments.ts';
import { createBot } from '../../src/chat/bot.ts';
import type { Invocation } from '../../src/chat/command.ts';
import { createOptionKinds } from '../../src/chat/option-kinds.ts';
import type { RegionCatalogue } from '../../src/chat/region-catalogue.ts';
import { createTestBot, NOW, testLocales, testRegions } from '../harness/bot.ts';
import { FILLERS, structuredLine } from '../harness/fillers.ts';
import { oneOf, seeded } from '../harness/random.ts';

/** What Telegram lets people type. */
const LONGEST = 4096;
/** A look-up takes some 6 microseconds, a search for what is near some 2 ms. */
const MOST_LOOKUPS = 1500;
/** Of a line whose words all differ: each of its 80 begins eight phrases, of which one may hold a code. */
const MOST_DIFFERENT_LOOKUPS = 350;
/** Phrases that options are asked to read, some 5 microseconds each. */
const MOST_READ = 1200;
/** Of a sentence of thirty words in which no name is known. */
const MOST_READ_OF_SENTENCES = 250;
/** Clocks of a time zone or a calendar, some 0.3 ms each. */
const MOST_CLOCKS = 10;

type Where = Pick<Invocation, 'platform' | 'space' | 'address'>;
const TERMINAL: Where = { platform: 'terminal', space: 'terminal:local', address: 'terminal:local' };
const GROUP: Where = { platform: 'telegram', space: 'telegram:-5', address: 'telegram:-5' };

function countingBot(over: Partial<RegionCatalogue> = {}) {
  const done = { lookups: 0, searches: 0, read: 0 };
  const regions = {
    ...testRegions,
    ...over,
    find: (typed: string) => {
      done.lookups += 1;
      return (over.find ?? testRegions.find)(typed);
    },
    suggest: (...asked: Parameters<typeof testRegions.suggest>) => {
      done.searches += asked[0] === '' ? 0 : 1;
      return testRegions.suggest(...asked);
    },
  };
  const declared = createCommands(createOptionKinds({ regions, locales: testLocales }));
  const commands = declared.map((command) => ({
    ...command,
    options: command.options.map((option) => ({ ...option, parse: counted(option.parse) })),
  }));
  const { services } = createTestBot();
  const handler = createBot({ services: { ...services, regions, commands }, commands, log: { error: () => {} } });
  const invoke = async (
    command: string,
    said: { words?: string; options?: Record<string, string> },
    isManager: boolean,
    place: Where = TERMINAL,
  ) => {
    Object.assign(done, { lookups: 0, searches: 0, read: 0 });
    const caller = { id: '7', isManager };
    const reply = await handler.invoke({ ...place, caller, command, options: {}, ...said, at: NOW });
    return { reply, ...done };
  };
  return { commands, invoke };

  function counted<T extends z.ZodType>(parse: T): T {
    const safeParse: T['safeParse'] = (typed) => {
      done.read += 1;
      return parse.safeParse(typed);
    };
    return Object.assign(Object.create(parse), { safeParse });
  }
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

  it('it is bounded where no two words are alike', { timeout: 300_000 }, async () => {
    const random = seeded(12);
    const { DateTimeFormat } = Intl;
    let clocks = 0;
    for (let n = 0; n < 1000; n++) {
      const name = oneOf(random, commands.map((command) => command.name) as [string]);
      const line = structuredLine(random, commands, MAX_LINE);
      clocks = 0;
      Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
        construct(clock, args) {
          clocks += 1;
          return Reflect.construct(clock, args) as object;
        },
      });
      const { reply, lookups, searches, read } = await invoke(n % 4 === 0 ? '' : name, { words: line }, true).finally(
        () => Object.assign(Intl, { DateTimeFormat }),
      );
      expect(reply).not.toBeNull();
      expect([
        line,
        lookups <= MOST_DIFFERENT_LOOKUPS,
        searches <= 1,
        read <= MOST_READ,
        clocks <= MOST_CLOCKS,
      ]).toEqual([line, true, true, true, true]);
    }
  });

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

  it.each([
    [
      'en',
      'good evening could somebody tell me whether they will be back before sunday because our machines stand still',
    ],
    [
      'de',
      'guten abend weiß jemand wann sie endlich fertig sind und ob wir am sonntag wieder arbeiten können oder nicht',
    ],
    ['es', 'buenas noches alguien sabe cuándo terminan por fin y si el domingo podemos trabajar otra vez o todavía no'],
    ['ru', 'добрый вечер подскажите пожалуйста когда они наконец закончат и сможем ли мы в воскресенье снова работать'],
    [
      'tr',
      'iyi akşamlar acaba ne zaman bitecek ve pazar günü yeniden çalışabilecek miyiz bilen var mı lütfen söyleyin',
    ],
    ['fa', 'شب بخیر کسی میداند کی تمام میشود و آیا یکشنبه دوباره میتوانیم کار کنیم یا هنوز نه لطفا بگویید'],
  ])('a sentence is gone through once: %s', async (_, words) => {
    const { reply, read } = await invoke('', { words }, false);
    expect(reply).not.toBeNull();
    expect(read).toBeLessThanOrEqual(MOST_READ_OF_SENTENCES);
  });

  it.each(['', 'status', 'latest'])('who asked too much already is not read: /%s', async (name) => {
    const other = countingBot();
    const asked = [];
    for (let n = 0; n < 25; n++)
      asked.push(await other.invoke(name, { words: `how is kazakhstan ${n}` }, false, GROUP));
    expect(asked.slice(0, 20).every(({ reply, read }) => reply !== null && read > 0)).toBe(true);
    expect(asked.slice(21).map(({ reply, read, lookups }) => [reply, read, lookups])).toEqual(
      Array.from({ length: 4 }, () => [null, 0, 0]),
    );
  });

  it.each(['', 'status', 'subscribe'])(
    'the lists are there before anything is looked up in them: /%s',
    async (name) => {
      let isReady = false;
      let early = 0;
      const other = countingBot({
        ready: async () => {
          await setImmediate();
          isReady = true;
        },
        find(typed) {
          early += isReady ? 0 : 1;
          return testRegions.find(typed);
        },
      });
      const { reply } = await other.invoke(name, { words: 'power in kazakhstan' }, true);
      expect([reply === null, isReady, early]).toEqual([false, true, 0]);
    },
  );
});
