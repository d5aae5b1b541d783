import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import type { Handler } from '../../../src/chat/adapter.ts';
import { PlatformError } from '../../../src/chat/errors.ts';
import type { Message } from '../../../src/chat/message.ts';

import { collector, commands, message, setUp } from './set-up.ts';

describe('standard input that is no terminal', () => {
  it('is read a command a line, answered in order, and then it is finished', async () => {
    const { adapter, handler, heard, input, printed } = setUp();
    await adapter.publish(commands);
    await adapter.start(handler);
    input.end('/status south korea\n\n# a comment\nsources\n/nonsense\n');
    await adapter.finished;
    expect(heard.map((one) => [one.command, one.words])).toEqual([
      ['status', 'south korea'],
      ['', 'sources'],
      ['', '/nonsense'],
    ]);
    expect(heard[0]).toMatchObject({ platform: 'terminal', space: 'terminal:local', caller: { isManager: true } });
    expect(printed().indexOf('status')).toBeLessThan(printed().indexOf('sources'));
    expect(printed()).not.toContain('\u001b');
  });

  it('keeps banners out of the answers', async () => {
    const { adapter, handler, input, printed, noted } = setUp({ format: 'json' });
    await adapter.publish(commands);
    await adapter.start(handler);
    input.end('/status\n');
    await adapter.finished;
    expect(printed()).not.toMatch(/BANNER|READY/u);
    expect(noted()).toMatch(/BANNER[\s\S]*READY/u);
  });

  it('waits for the first poll round', async () => {
    const ready = Promise.withResolvers<Message>();
    const { adapter, handler, heard, input } = setUp({ ready: ready.promise });
    await adapter.publish(commands);
    await adapter.start(handler);
    input.end('/status\n');
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toEqual([]);
    ready.resolve(message('READY'));
    await adapter.finished;
    expect(heard.length).toBe(1);
  });

  it('prints one JSON line a message, replies and alerts alike, when that is asked for', async () => {
    const { adapter, handler, input, printed } = setUp({ format: 'json' });
    await adapter.publish(commands);
    await adapter.start(handler);
    await adapter.send('terminal:local', message('ALERT'), { idempotencyKey: 'a' });
    input.end('/status\n');
    await adapter.finished;
    const lines = printed()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      { kind: 'alert', address: 'terminal:local', text: '· ALERT\n  body', message: message('ALERT'), messageId: '1' },
      { kind: 'reply', address: 'terminal:local', text: '· status\n  body', message: message('status') },
    ]);
  });
});

describe('somebody at a terminal', () => {
  const tty = () => {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
    const { output, text: printed } = collector();
    return { ...setUp({ input, output: Object.assign(output, { isTTY: true, columns: 80 }) }), input, printed };
  };
  const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'gu');
  const CLEARED = `${String.fromCharCode(27)}[1G${String.fromCharCode(27)}[0J`;
  const seen = (printed: () => string) => printed().replace(ESCAPES, '');

  it('is greeted, and told what the first poll round brought, above the prompt', async () => {
    const { adapter, handler, printed } = tty();
    await adapter.start(handler);
    await vi.waitFor(() => expect(seen(printed)).toMatch(/· BANNER\s+body[\s\S]*· READY\s+body\s+hashwire> $/u));
    await adapter.stop();
  });

  it('sees a prompt, and an answer below what was typed', async () => {
    const { adapter, handler, heard, input, printed } = tty();
    await adapter.publish(commands);
    await adapter.start(handler);
    input.write('/sources\r');
    await vi.waitFor(() => expect(seen(printed)).toMatch(/hashwire> \/sources\s+· sources[\s\S]*hashwire> $/u));
    expect(heard.map((one) => one.command)).toEqual(['sources']);
    await adapter.stop();
  });

  it('keeps the line being typed whole when an alert arrives', async () => {
    const { adapter, handler, heard, input, printed } = tty();
    await adapter.publish(commands);
    await adapter.start(handler);
    input.write('/status kaz');
    await vi.waitFor(() => expect(seen(printed)).toContain('/status kaz'));
    await adapter.send('terminal:local', message('ALERT'), { idempotencyKey: 'a' });
    // The alert begins where the prompt stood, and what was typed is shown again below it.
    expect(printed().split('ALERT')[0]).toContain(CLEARED);
    expect(seen(printed)).toMatch(/· ALERT\s+body\s+hashwire> \/status kaz$/u);
    input.write('akhstan\r');
    await vi.waitFor(() => expect(heard[0]?.words).toBe('kazakhstan'));
    await adapter.stop();
  });

  it('completes commands and regions', async () => {
    const { adapter, handler, heard, input, printed } = tty();
    await adapter.publish(commands);
    await adapter.start(handler);
    input.write('/stat\t');
    await vi.waitFor(() => expect(seen(printed)).toContain('/status '));
    input.write('kaz\t');
    await vi.waitFor(() => expect(seen(printed)).toContain('/status Kazakhstan'));
    input.write('\r');
    await vi.waitFor(() => expect(heard[0]).toMatchObject({ command: 'status', words: 'Kazakhstan' }));
    await adapter.stop();
  });

  it('completes the names of options, and their values behind the name', async () => {
    const { adapter, handler, input, printed } = tty();
    await adapter.publish(commands);
    await adapter.start(handler);
    input.write('/status reg\t');
    await vi.waitFor(() => expect(seen(printed)).toContain('/status region:'));
    input.write('kaz\t');
    await vi.waitFor(() => expect(seen(printed)).toContain('/status region:Kazakhstan'));
    await adapter.stop();
  });

  it('leaves with "quit", Ctrl-C or the end of input', async () => {
    for (const way of ['quit\r', '\u0003', '\u0004']) {
      const { adapter, handler, input } = tty();
      await adapter.start(handler);
      input.write(way);
      await adapter.finished;
    }
  });
});

describe('the terminal as a platform', () => {
  it('sends without having been started, and starts and stops as often as one likes', async () => {
    const { adapter, handler, printed } = setUp();
    const receipt = await adapter.send('terminal:local', message('ALERT'), { idempotencyKey: 'a' });
    expect(receipt.messageId).toBe('1');
    expect(printed()).toContain('ALERT');
    await adapter.stop();
    await adapter.start(handler);
    await adapter.start(handler);
    await adapter.stop();
    await adapter.stop();
  });

  it('marks what changes or answers an earlier message, which on paper it cannot', async () => {
    const { adapter, printed } = setUp();
    const { messageId } = await adapter.send('terminal:local', message('FIRST'), { idempotencyKey: 'a' });
    await adapter.send('terminal:local', message('MORE'), { idempotencyKey: 'b', edit: messageId });
    await adapter.send('terminal:local', message('OVER'), { idempotencyKey: 'c', replyTo: messageId });
    expect(printed()).toMatch(/^· FIRST[\s\S]*^✎ · MORE[\s\S]*^↳ · OVER/mu);
  });

  it('says that nobody reads any more, as an error of the closed list', async () => {
    const output = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const { adapter } = setUp({ output });
    const failing = adapter.send('terminal:local', message('ALERT'), { idempotencyKey: 'a' });
    await expect(failing).rejects.toSatisfy((error) => error instanceof PlatformError && error.failure.kind === 'gone');
  });

  it('goes on after a command that throws', async () => {
    const { adapter, handler, input, printed } = setUp();
    const failing: Handler = {
      ...handler,
      invoke: (invocation) =>
        invocation.command === 'sources' ? Promise.reject(new Error('no')) : handler.invoke(invocation),
    };
    await adapter.publish(commands);
    await adapter.start(failing);
    input.end('/sources\n/status\n');
    await adapter.finished;
    expect(printed()).toContain('status');
  });
});
