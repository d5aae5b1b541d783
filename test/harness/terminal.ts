import { PassThrough, Writable } from 'node:stream';
import { createTerminalAdapter } from '../../adapters/terminal/index.ts';
import type { Message } from '../../src/chat/message.ts';
import type { Counterpart, Shown } from './counterpart.ts';

interface Printed {
  readonly address: string;
  readonly text: string;
  readonly message: Message;
  readonly messageId?: string;
  readonly edit?: string;
  readonly replyTo?: string;
}

const banner: Message = { tone: 'neutral', title: 'Banner', paragraphs: [] };
const SYSTEM_ERRORS: Readonly<Record<string, string>> = { gone: 'EPIPE', unavailable: 'ENOSPC' };

/** Somebody who writes commands to standard input and reads JSON lines from standard output. */
export async function openTerminal(): Promise<Counterpart> {
  const input = new PassThrough();
  const printed: Shown[] = [];
  let refusal: string | undefined;

  const output = new Writable({
    write(chunk, _encoding, done) {
      if (refusal !== undefined) return done(Object.assign(new Error('refused'), { code: refusal }));
      for (const line of String(chunk).trimEnd().split('\n')) print(JSON.parse(line) as Printed);
      done();
    },
  });

  const print = ({ text, message, messageId, edit, replyTo }: Printed) => {
    const before = printed.findIndex((shown) => shown.id === edit);
    const shown: Shown = {
      id: edit ?? messageId ?? `reply ${printed.length}`,
      // Without the margin, which is the terminal's own.
      text: text.replace(/^ {2}/gmu, ''),
      links: [...text.matchAll(/<(https?:\/\/[^>]+)>|^ {2}(https?:\/\/\S+)$/gmu)].map(
        (found) => found[1] ?? found[2] ?? '',
      ),
      pings: [],
      buttons: [],
      isPrivate: false,
      edits: before < 0 ? 0 : (printed[before]?.edits ?? 0) + 1,
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(message.image && text.includes(message.image.alt) ? { picture: { alt: message.image.alt } } : {}),
    };
    if (before < 0) printed.push(shown);
    else printed[before] = shown;
  };

  return {
    platform: 'terminal',
    token: '',
    addresses: { space: 'terminal:local', direct: 'terminal:local', thread: 'terminal:local' },
    connect: ({ log }) =>
      createTerminalAdapter({
        input,
        output,
        format: 'json',
        colours: false,
        errors: new PassThrough().resume(),
        banner,
        ready: Promise.resolve(banner),
        webhooks: { addressOf: () => 'webhook:test', open: async () => () => '', listed: async () => undefined },
        clock: () => 0,
        log,
      }),
    do: ({ command, words }) => void input.write(`/${command} ${words}\n`),
    press: () => {
      throw new Error('a terminal has nothing to press');
    },
    shown: () => printed,
    refuseNext(kind) {
      refusal = SYSTEM_ERRORS[kind];
    },
    violations: () => [],
    async close() {
      input.destroy();
    },
  };
}
