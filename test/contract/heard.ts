import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Address, spaceOf } from '../../src/address.ts';
import { decodeWords } from '../../src/chat/arguments.ts';
import type { Reply } from '../../src/chat/command.ts';
import { MAX_FILE_BYTES } from '../../src/chat/download.ts';
import type { Message } from '../../src/chat/message.ts';
import { plainMessage, type RecordingHandler, sampleCommands } from '../harness/commands.ts';
import { type Counterpart, type Doing, type Person, until, type Where } from '../harness/counterpart.ts';
import type { Test } from './shown.ts';

/** One adapter, its platform and what it told. */
export interface Scene {
  readonly there: Counterpart;
  readonly handler: RecordingHandler;
  /** Publishes the commands and starts. */
  listen(): Promise<void>;
  address(where?: Where): Address;
  send(message: Message): Promise<{ readonly messageId: string }>;
}

const manager: Person = { id: 7, isManager: true };
export const member: Person = { id: 8, isManager: false };

export const status: Doing = { command: 'status', options: { region: 'south korea' }, words: 'south korea' };
const subscribe: Doing = {
  command: 'subscribe',
  options: { regions: 'kazakhstan,russia', severity: 'critical', words: '"immersion cooling",-scam' },
  words: 'kazakhstan,russia critical "immersion cooling" -scam',
};

/** What every adapter makes of what people do. */
export function describeHeard(test: Test, scene: Scene) {
  test('the same input as the same invocation, options and all', async () => {
    await scene.listen();
    scene.there.do(status, member, 'space');
    scene.there.do(subscribe, manager, 'space');
    await until(() => scene.handler.invocations.length === 2);
    const heard = [...scene.handler.invocations].sort((a, b) => a.command.localeCompare(b.command));
    for (const [index, doing] of [status, subscribe].entries()) {
      expect(heard[index]).toMatchObject({
        platform: scene.there.platform,
        space: spaceOf(scene.address()),
        address: scene.address(),
        command: doing.command,
      });
      const { options, words } = heard[index] ?? {};
      const declaration = sampleCommands.find(({ name }) => name === doing.command);
      const said = words === undefined || declaration === undefined ? options : decodeWords(declaration, words).options;
      expect(said).toEqual(doing.options);
    }
  });

  test('who manages the space and who does not', async () => {
    await scene.listen();
    scene.there.do(status, member, 'space');
    await until(() => scene.handler.invocations.length === 1);
    scene.there.do(status, manager, 'space');
    await until(() => scene.handler.invocations.length === 2);
    expect(scene.handler.invocations.map(({ caller }) => caller.isManager)).toEqual([false, true]);
  });

  test('a person in direct messages as the manager of their own space', async () => {
    await scene.listen();
    scene.there.do(status, { ...member, id: 7 }, 'direct');
    await until(() => scene.handler.invocations.length === 1);
    const [heard] = scene.handler.invocations;
    expect(heard).toMatchObject({ address: scene.address('direct'), caller: { isManager: true } });
    expect(heard?.space).toBe(spaceOf(scene.address('direct')));
  });

  test('a thread as a place of its own in the same space', async () => {
    await scene.listen();
    scene.there.do(status, member, 'thread');
    await until(() => scene.handler.invocations.length === 1);
    expect(scene.handler.invocations[0]).toMatchObject({
      space: spaceOf(scene.address()),
      address: scene.address('thread'),
    });
    await until(() => scene.there.shown(scene.address('thread')).length === 1);
  });

  test('neither other bots nor commands it does not know', async () => {
    await scene.listen();
    scene.there.do({ command: 'unheard_of', options: {}, words: '' }, manager, 'space');
    scene.there.do(status, { ...manager, id: 9, isBot: true }, 'space');
    scene.there.do(status, member, 'space');
    await until(() => scene.handler.invocations.length > 0 && scene.there.shown(scene.address()).length > 0);
    expect(scene.handler.invocations.map(({ caller }) => caller.id)).toEqual([String(member.id)]);
    expect(scene.there.shown(scene.address())).toHaveLength(1);
  });

  test('a button as the invocation it stands for, and replaces the message if told to', async () => {
    await scene.listen();
    const buttons = [[{ label: 'Status', command: 'status', options: { region: 'kazakhstan' } }]];
    const { messageId } = await scene.send(plainMessage('before', { buttons }));
    scene.handler.answer = (): Reply => ({ mode: 'replace', message: plainMessage('after') });
    const [before] = scene.there.shown(scene.address());
    if (before === undefined) throw new Error('nothing was shown');
    scene.there.press('Status', before, manager, 'space');
    await until(() => scene.there.shown(scene.address())[0]?.text.includes('after') === true);
    expect(scene.handler.invocations[0]).toMatchObject({
      command: 'status',
      options: { region: 'kazakhstan' },
      messageId,
      caller: { isManager: true },
    });
    expect(scene.there.shown(scene.address())).toHaveLength(1);
  });

  test('a file that goes with a command, and reads it when it is asked for', async () => {
    await scene.listen();
    const content = '<opml><body/></opml>';
    const path = join(mkdtempSync(join(tmpdir(), 'hashwire-')), 'list.opml');
    writeFileSync(path, content);
    scene.there.do({ ...subscribe, file: content }, manager, 'space');
    await until(() => scene.handler.invocations.length === 1);
    const [heard] = scene.handler.invocations;
    expect(heard?.command).toBe('subscribe');
    expect(new TextDecoder().decode(await heard?.openFile?.(path))).toBe(content);
  });

  test('a file that is too large to be a list as a mistake of who sent it', async () => {
    await scene.listen();
    const content = 'x'.repeat(MAX_FILE_BYTES + 1);
    const path = join(mkdtempSync(join(tmpdir(), 'hashwire-')), 'large.opml');
    writeFileSync(path, content);
    scene.there.do({ ...subscribe, file: content }, manager, 'space');
    await until(() => scene.handler.invocations.length === 1);
    await expect(scene.handler.invocations[0]?.openFile?.(path)).rejects.toThrow('error-file-size');
  });

  test('the next command while a slow one is still at work', async () => {
    await scene.listen();
    const { promise: slow, resolve: finish } = Promise.withResolvers<void>();
    scene.handler.answer = async ({ command }) => {
      if (command === 'subscribe') await slow;
      return { mode: 'new', message: plainMessage(`done ${command}`) };
    };
    scene.there.do(subscribe, manager, 'space');
    scene.there.do(status, member, 'space');
    const isShown = (words: string) => scene.there.shown(scene.address()).some((shown) => shown.text.includes(words));
    await until(() => isShown('done status'));
    finish();
    await until(() => isShown('done subscribe'));
  });

  test('on after a handler that throws, and says what happened', async () => {
    await scene.listen();
    scene.handler.answer = () => {
      throw new Error('a mistake in a command');
    };
    scene.there.do(status, member, 'space');
    await until(() => scene.there.shown(scene.address()).some((shown) => shown.text.includes('what happened')));
    expect(scene.handler.excused).toMatchObject([{ message: 'a mistake in a command' }]);
    scene.handler.answer = () => ({ mode: 'new', message: plainMessage('fine again') });
    scene.there.do(status, member, 'space');
    await until(() => scene.there.shown(scene.address()).some((shown) => shown.text.includes('fine again')));
  });

  test('and says nothing where there is nothing to say', async () => {
    await scene.listen();
    scene.handler.answer = () => null;
    scene.there.do(status, member, 'space');
    await until(() => scene.handler.invocations.length === 1);
    scene.handler.answer = () => ({ mode: 'new', message: plainMessage('something') });
    scene.there.do(status, member, 'space');
    await until(() => scene.there.shown(scene.address()).length > 0);
    expect(scene.there.shown(scene.address()).map((shown) => shown.text.includes('something'))).toEqual([true]);
  });
}
