import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/chat/adapter.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import type { Message } from '../../src/chat/message.ts';
import { createRecordingHandler, plainMessage, type RecordingHandler, sampleCommands } from '../harness/commands.ts';
import { type Counterpart, createTestLog, until, type Where } from '../harness/counterpart.ts';
import { FAILURES } from './failures.ts';
import { describeHeard, member, type Scene, status } from './heard.ts';
import { capabilitiesOf, type Lacks } from './lacks.ts';
import { describeShown, type Room, type Test } from './shown.ts';

/**
 * What every adapter does, whatever the platform.
 * @param lacks what this platform has no test for; a title that no test bears is an error.
 */
export function describeAdapter(name: string, open: () => Promise<Counterpart>, lacks: Lacks) {
  const unheard = new Set(Object.keys(lacks));
  /** A suite of nothing but tests that the platform lacks is none. */
  const part = (title: string, declare: (test: Test) => void) => {
    const own: Parameters<Test>[] = [];
    declare((...one) => {
      unheard.delete(one[0]);
      if (lacks[one[0]] === undefined) own.push(one);
    });
    if (own.length > 0) describe(title, () => it.each(own)('%s', (_, run) => run()));
  };

  describe(`the ${name} adapter`, () => {
    let there: Counterpart;
    let adapter: Adapter;
    let handler: RecordingHandler;
    let log: ReturnType<typeof createTestLog>;
    let errors: unknown[];

    beforeEach(async () => {
      there = await open();
      [log, errors] = [createTestLog(), []];
      handler = createRecordingHandler();
      adapter = there.connect({ log });
    });
    afterEach(async () => {
      await adapter.stop();
      await there.close();
      expect(there.violations()).toEqual([]);
      if (there.token === '') return;
      for (const line of [...log.lines, ...errors.map((error) => inspect(error, { depth: 10, showHidden: true }))]) {
        for (const part of [there.token, encodeURIComponent(there.token)]) expect(line).not.toContain(part);
      }
    });

    const listen = async () => {
      await adapter.publish(sampleCommands);
      await adapter.start(handler);
    };
    const failing = async (sending: Promise<unknown>): Promise<PlatformError> => {
      const error = await sending.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      errors.push(error);
      expect(error).toBeInstanceOf(PlatformError);
      return error as PlatformError;
    };
    const address = (where: Where = 'space') => there.addresses[where];
    const send = (message: Message, key = 'delivery-1') => adapter.send(address(), message, { idempotencyKey: key });
    const scene: Scene = {
      get there() {
        return there;
      },
      get handler() {
        return handler;
      },
      listen,
      address,
      send: (message) => send(message),
    };
    const room: Room = {
      shown: () => there.shown(address()),
      send,
      drawWith: (resolve) => {
        adapter = there.connect({ log, pictures: { resolve } });
      },
    };

    part('hears', (test) => describeHeard(test, scene));

    part('sends', (test) => {
      test('without having been started', async () => {
        const receipt = await send(plainMessage('hello'));
        expect(there.shown(address())).toMatchObject([{ id: receipt.messageId }]);
        expect(there.shown(address())[0]?.text).toContain('hello');
      });

      test('an answer to its earlier message, and without it where that is gone', async () => {
        const first = await send(plainMessage('first'));
        await adapter.send(address(), plainMessage('second'), { idempotencyKey: '2', replyTo: first.messageId });
        expect(there.shown(address())[1]?.replyTo).toBe(first.messageId);
        await adapter.send(address(), plainMessage('third'), { idempotencyKey: '3', replyTo: '424242' });
        expect(there.shown(address())).toHaveLength(3);
      });

      test('an edit instead of a new message, and twice the same one is no error', async () => {
        const { messageId } = await send(plainMessage('one publisher'));
        const edit = { idempotencyKey: '2', edit: messageId };
        expect((await adapter.send(address(), plainMessage('two publishers'), edit)).messageId).toBe(messageId);
        await adapter.send(address(), plainMessage('two publishers'), edit);
        expect(there.shown(address())).toHaveLength(1);
        expect(there.shown(address())[0]?.text).toContain('two publishers');
      });

      test('no edit of a message that is gone, which is rejected', async () => {
        const error = await failing(
          adapter.send(address(), plainMessage('late'), { idempotencyKey: '1', edit: '424242' }),
        );
        expect(error.failure.kind).toBe('rejected');
      });

      test('a text to be saved as a file, or as it is where nothing can be attached', async () => {
        const content = 'first line\nsecond line\n';
        await send(plainMessage('a list', { file: { name: 'list.txt', content } }));
        const [shown] = there.shown(address());
        expect(shown?.text).toContain('a list');
        if (adapter.capabilities.files) expect(shown?.file).toEqual({ file: 'list.txt', bytes: content.length });
        else expect(shown?.text).toContain('second line');
        expect(shown?.picture).toBeUndefined();
      });

      test('to a thread', async () => {
        await adapter.send(address('thread'), plainMessage('in the thread'), { idempotencyKey: '1' });
        expect(there.shown(address('thread'))).toHaveLength(1);
        expect(there.shown(address())).toHaveLength(0);
      });

      test('one address in order, however many at once', async () => {
        const numbers = Array.from({ length: 20 }, (_, index) => index);
        await Promise.all(numbers.map((number) => send(plainMessage(`number ${number}.`), `key ${number}`)));
        const order = there.shown(address()).map((shown) => Number(/number (\d+)/.exec(shown.text)?.[1]));
        expect(order).toEqual(numbers);
      });

      test('nothing to an address of another platform', async () => {
        const error = await failing(adapter.send('irc:libera', plainMessage('x'), { idempotencyKey: '1' }));
        expect(error.failure.kind).toBe('rejected');
      });
    });

    part('shows', (test) => describeShown(test, room));

    part('says what failed', (test) => {
      for (const [kind, holds] of FAILURES) {
        test(`as ${kind}`, async () => {
          there.refuseNext(kind);
          const error = await failing(send(plainMessage('x')));
          expect(error.failure.kind).toBe(kind);
          expect(holds(error.failure)).toBe(true);
          expect(error.cause).toBeUndefined();
        });
      }

      test('when the platform cannot be reached at all', async () => {
        await there.close();
        expect((await failing(send(plainMessage('x')))).failure.kind).toBe('unavailable');
        errors.push(await adapter.publish(sampleCommands).catch((error: unknown) => error));
        await adapter.start(handler);
        await adapter.stop();
      });
    });

    part('starts and stops', (test) => {
      test('as often as it is told', async () => {
        await adapter.publish(sampleCommands);
        await adapter.stop();
        await adapter.start(handler);
        await adapter.start(handler);
        await adapter.stop();
        await adapter.stop();
        await adapter.start(handler);
        there.do(status, member, 'space');
        await until(() => handler.invocations.length === 1);
        expect(handler.invocations).toHaveLength(1);
      });

      test('offers links that add it elsewhere, with the rights they ask for, once it knows who it is', async () => {
        await listen();
        const invites = adapter.invites();
        expect(invites.length).toBeGreaterThan(0);
        for (const { platform, url, rights } of invites) {
          expect(platform).toBe(there.platform);
          expect(url).toMatch(/^https:\/\/(?:t\.me|discord\.com)\//u);
          expect(rights.includes('')).toBe(false);
        }
        const wanted = adapter.invites('US-TX').filter(({ to }) => to === 'private-chat');
        expect(wanted.map(({ url }) => url).filter((url) => !url.endsWith('_US-TX'))).toEqual([]);
      });

      test('no channel that takes over what another one publishes', async () => {
        const { space } = there.addresses;
        const failure = await adapter.follow(space, space).catch((error: unknown) => error);
        expect(failure).toMatchObject({ name: 'PlatformError', failure: { kind: 'rejected' } });
      });
    });

    it('lacks nothing that it is not asked for, and nothing that it declares', () => {
      expect([...unheard]).toEqual([]);
      expect(adapter.capabilities).toMatchObject(capabilitiesOf(lacks));
    });
  });
}
