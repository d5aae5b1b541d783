import { PassThrough, Writable } from 'node:stream';
import { z } from 'zod';
import { createTerminalAdapter, type TerminalOptions } from '../../../adapters/terminal/index.ts';
import type { Handler } from '../../../src/chat/adapter.ts';
import type { CommandDeclaration, Invocation } from '../../../src/chat/command.ts';
import { type Message, text } from '../../../src/chat/message.ts';

export const message = (title: string): Message => ({ tone: 'neutral', title, paragraphs: [[text('body')]] });
export const silent = { info: () => {}, warn: () => {}, error: () => {} };

export const declared = (name: string, option = 'region'): CommandDeclaration => ({
  name,
  description: name,
  options: [
    {
      name: option,
      description: option,
      kind: 'string',
      required: false,
      many: false,
      parse: z.enum(['kazakhstan', 'south korea']),
      suggest: () => [],
    },
  ],
  access: 'anyone',
  visibility: 'public',
  run: async () => null,
});
export const commands = ['status', 'help', 'sources'].map((name) => declared(name));

export function collector() {
  const chunks: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { output, text: () => chunks.join('') };
}

export function setUp(over: Partial<TerminalOptions> = {}) {
  const heard: Invocation[] = [];
  const opened: string[] = [];
  const handler: Handler = {
    invoke: async (invocation) => {
      heard.push(invocation);
      return { mode: 'new', message: message([invocation.command, invocation.words].filter(Boolean).join(' ')) };
    },
    suggest: async ({ typed }) =>
      [{ label: 'Kazakhstan', value: 'KZ' }].filter((one) => one.label.toLowerCase().startsWith(typed.toLowerCase())),
    excuse: async () => ({ mode: 'new', message: message('what happened') }),
    moved: async () => {},
    renamed: async () => {},
  };
  const input = new PassThrough();
  const { output, text: printed } = collector();
  const { output: errors, text: noted } = collector();
  const adapter = createTerminalAdapter({
    input,
    output,
    errors,
    banner: message('BANNER'),
    format: 'text',
    colours: true,
    ready: Promise.resolve(message('READY')),
    webhooks: {
      addressOf: () => 'webhook:ops',
      async open(url) {
        opened.push(url);
        return (locale) => `signed (${locale})`;
      },
      listed: async () => undefined,
    },
    clock: () => 0,
    log: silent,
    ...over,
  });
  return { adapter, handler, heard, opened, input, printed, noted };
}
