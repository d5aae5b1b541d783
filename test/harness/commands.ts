import { z } from 'zod';
import type { Address, Space } from '../../src/address.ts';
import type { Handler } from '../../src/chat/adapter.ts';
import type { CommandDeclaration, CommandOption, Invocation, Question, Reply } from '../../src/chat/command.ts';
import { type Message, text } from '../../src/chat/message.ts';

const option = (name: string, more: Partial<CommandOption> = {}): CommandOption => ({
  name,
  description: `${name}-option`,
  kind: 'string',
  required: false,
  many: false,
  parse: z.string(),
  ...more,
});

const command = (
  name: string,
  options: CommandOption[],
  more: Partial<CommandDeclaration> = {},
): CommandDeclaration => ({
  name,
  description: `${name}-description`,
  options,
  access: 'anyone',
  visibility: 'public',
  run: async () => null,
  ...more,
});

const PLACES = ['kazakhstan', 'south korea', 'russia'];
const places = z.string().refine((raw) => raw.split(',').every((part) => PLACES.includes(part.trim().toLowerCase())));

/** Declarations of every shape, for tests of adapters; what they do is decided by the handler of the test. */
export const sampleCommands: readonly CommandDeclaration[] = [
  command('start', []),
  command('status', [option('region', { parse: places, suggest: () => [] })]),
  command(
    'subscribe',
    [
      option('severity', { parse: z.enum(['critical', 'material']) }),
      option('regions', { parse: places, many: true, suggest: () => [] }),
      option('words', { many: true, free: true, excludes: true }),
    ],
    { access: 'manager' },
  ),
  command('why', [option('link', { required: true, free: true })], { visibility: 'private' }),
];

export interface RecordingHandler extends Handler {
  readonly invocations: Invocation[];
  readonly questions: Question[];
  /** Why answers could not be shown. */
  readonly excused: unknown[];
  readonly moves: { readonly from: Space; readonly to: Space }[];
  readonly renames: { readonly address: Address; readonly placeName: string }[];
  /** What the next invocations are answered with. */
  answer: (invocation: Invocation) => Promise<Reply | null> | Reply | null;
}

export function createRecordingHandler(): RecordingHandler {
  const handler: RecordingHandler = {
    invocations: [],
    questions: [],
    excused: [],
    moves: [],
    renames: [],
    answer: () => ({ mode: 'new', message: plainMessage('answered') }),
    async invoke(invocation) {
      handler.invocations.push(invocation);
      return handler.answer(invocation);
    },
    async suggest(question) {
      handler.questions.push(question);
      return [{ label: 'Kazakhstan', value: 'kazakhstan' }];
    },
    async excuse(_invocation, error) {
      handler.excused.push(error);
      return { mode: 'new', message: plainMessage('what happened') };
    },
    async moved(from, to) {
      handler.moves.push({ from, to });
    },
    async renamed(address, placeName) {
      handler.renames.push({ address, placeName });
    },
  };
  return handler;
}

export function plainMessage(words: string, more: Partial<Message> = {}): Message {
  return { tone: 'neutral', title: 'Title', paragraphs: [[text(words)]], ...more };
}
