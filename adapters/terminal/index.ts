import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Adapter, Handler } from '../../src/chat/adapter.ts';
import type { CommandDeclaration, Invocation } from '../../src/chat/command.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import type { Message } from '../../src/chat/message.ts';
import { type Clock, SECOND_MS } from '../../src/clock.ts';
import type { Log } from '../../src/log.ts';
import { within } from '../../src/wait.ts';
import { commandLine, complete, readLine } from './commands.ts';
import { toPlatformError } from './errors.ts';
import { render } from './render.ts';
import { createScreen } from './screen.ts';
import { type AboutWebhook, aboutWebhook, answerAbout, lineAbout, type Webhooks, withWebhooks } from './webhooks.ts';
import { wrap } from './wrap.ts';

/** A batch does not wait longer than this for the first poll round. */
const READY_MS = 15 * SECOND_MS;
const PROMPT = 'hashwire> ';
const LEAVE = /^\/?(?:quit|exit)$/iu;
const EDITS = '✎ ';
const ANSWERS = '↳ ';

export interface TerminalOptions {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly format: 'text' | 'json';
  /** False with NO_COLOR (https://no-color.org). */
  readonly colours: boolean;
  /** BCP 47 of who sits there, where known. */
  readonly locale?: string;
  /** Banners, which are no answers: standard error. */
  readonly errors: Writable;
  /** The first words: what is running, what to type. */
  readonly banner: Message;
  readonly webhooks: Webhooks;
  /** Ends with the first poll round, and what there is to say about it. */
  readonly ready: Promise<Message>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface TerminalAdapter extends Adapter {
  /** Everything that was asked is answered and there will be no more: the process may end. */
  readonly finished: Promise<void>;
}

/** The same bot in a terminal: a prompt where somebody types, else one command a line from standard input. */
export function createTerminalAdapter(options: TerminalOptions): TerminalAdapter {
  const { input, output, errors, format, locale, banner, ready, clock, log } = options;
  const interactive = format === 'text' && input.isTTY === true && output.isTTY === true;
  const screen = createScreen(output);
  const aside = createScreen(errors);
  let commands: readonly CommandDeclaration[] = [];
  let lines: Interface | undefined;
  let answering: Promise<void> = Promise.resolve();
  let sent = 0;
  const end = Promise.withResolvers<void>();

  /** As wide as the window is now; what goes to a file or a program is left as it is. */
  const fitted = (text: string) => (interactive && output.columns !== undefined ? wrap(text, output.columns) : text);

  const show = async (
    kind: 'reply' | 'alert',
    address: string,
    message: Message,
    more: { readonly messageId?: string; readonly edit?: string; readonly replyTo?: string } = {},
    about: AboutWebhook | null = null,
  ) => {
    const plain = {
      colours: false,
      commandLine(button: Parameters<typeof commandLine>[0]) {
        const line = commandLine(button, commands);
        return about === null ? line : lineAbout(about, line);
      },
    };
    if (format === 'json') {
      await screen.write(JSON.stringify({ kind, address, text: render(message, plain), message, ...more }));
      return;
    }
    const colours = options.colours && output.isTTY === true;
    // What is printed cannot be changed or pointed at: the new text says what it is.
    const sign = more.edit !== undefined ? EDITS : more.replyTo !== undefined ? ANSWERS : '';
    await screen.write(`${fitted(`${sign}${render(message, { ...plain, colours })}`)}\n`);
  };

  /** Above the prompt where somebody types, and never among the answers. */
  const note = (message: Message): Promise<void> => {
    const colours = options.colours && interactive;
    const shown = fitted(render(message, { colours, commandLine: () => null }));
    return (interactive ? screen : aside).write(`${shown}\n`).catch(() => {});
  };

  const answer = async (typed: Invocation, handler: Handler): Promise<void> => {
    try {
      const about = await aboutWebhook(typed, options.webhooks);
      const invocation = about?.invocation ?? typed;
      const reply = await handler.invoke(invocation).catch((error: unknown) => handler.excuse(invocation, error));
      if (reply === null) return;
      const { message: said } = reply;
      const message =
        about === null ? await withWebhooks(invocation.command, said, options.webhooks) : answerAbout(about, said);
      await show('reply', invocation.address, message, {}, about);
    } catch (error) {
      const failure = toPlatformError(error);
      log.warn({ reason: failure.message }, 'an answer could not be shown');
      if (failure.failure.kind === 'gone') end.resolve();
    }
  };

  const hear = (line: string, handler: Handler): Promise<void> => {
    const invocation = readLine(line, commands, locale === undefined ? { clock } : { clock, locale });
    return invocation === null ? Promise.resolve() : answer(invocation, handler);
  };

  /** One after the other, in order; alerts may come between. */
  const prompt = (handler: Handler, reading: Interface): void => {
    screen.hold(reading);
    reading.on('line', (line) => {
      if (LEAVE.test(line.trim())) return reading.close();
      screen.busy();
      answering = answering.then(() => hear(line, handler)).then(() => screen.idle());
    });
    // An answer that is under way keeps nobody who wants to leave.
    reading.on('SIGINT', () => {
      reading.close();
      end.resolve();
    });
    reading.on('close', () => {
      screen.release();
      void answering.then(() => end.resolve());
    });
    reading.prompt();
  };

  const batch = async (handler: Handler, reading: AsyncIterable<string>): Promise<void> => {
    // Lines that come before anybody iterates would be lost.
    const given = reading[Symbol.asyncIterator]();
    await within(READY_MS, ready);
    for await (const line of { [Symbol.asyncIterator]: () => given }) {
      if (LEAVE.test(line.trim())) return;
      await hear(line, handler);
    }
  };

  return {
    platform: 'terminal',
    capabilities: {
      concurrentSends: 1,
      edits: true,
      editsInPlace: false,
      buttons: true,
      images: false,
      mentions: false,
      files: false,
      threads: false,
      follows: false,
    },
    finished: end.promise,

    async publish(all) {
      commands = all.filter((one) => one.platforms?.includes('terminal') ?? true);
    },

    async start(handler) {
      if (lines !== undefined) return;
      await note(banner);
      void ready.then(note);
      lines = createInterface({
        input,
        ...(interactive ? { output, terminal: true, prompt: PROMPT } : {}),
        completer: (line: string, callback: (error: Error | null, result: [string[], string]) => void) => {
          complete(line, commands, handler, locale).then(
            (found) => callback(null, found),
            () => callback(null, [[], line]),
          );
        },
      });
      if (interactive) prompt(handler, lines);
      else answering = batch(handler, lines).finally(() => end.resolve());
    },

    async send(address, message, { edit, replyTo }) {
      if (!address.startsWith('terminal:')) {
        throw new PlatformError({ kind: 'rejected' }, `terminal: no such address: ${address}`);
      }
      sent += 1;
      const messageId = edit ?? String(sent);
      const links = {
        messageId,
        ...(edit === undefined ? {} : { edit }),
        ...(replyTo === undefined ? {} : { replyTo }),
      };
      try {
        await show('alert', address, message, links);
      } catch (error) {
        throw toPlatformError(error);
      }
      return { messageId, at: clock() };
    },

    async missingPermissions() {
      return [];
    },

    follow: async () => {
      throw new PlatformError({ kind: 'rejected' }, 'nothing can be followed here');
    },
    invites: () => [],

    async stop() {
      lines?.close();
      lines = undefined;
      await answering;
      end.resolve();
    },
  };
}
