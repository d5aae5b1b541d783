import type { CallbackQuery, Message as Said } from 'grammy/types';
import type { Address } from '../../src/address.ts';
import { code, type Message, text } from '../../src/chat/message.ts';
import { type Clock, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { fill, type Translate } from '../../src/i18n.ts';
import { cut } from '../../src/text/truncate.ts';
import type { Answers } from './answers.ts';
import type { Heard } from './commands.ts';

/** Nobody waits any longer for the answer to what they said before. */
const OLD_MS = 10 * MINUTE_MS;
/** What was said in one chat while the bot was away arrives together. */
const GATHER_MS = 2 * SECOND_MS;
/** Lines that are named in one message, and characters of each. */
const MAX_LINES = 10;
const MAX_LINE = 80;

export interface Backlog {
  isOld(said: Said): boolean;
  /** Sums it up with others of its place. @param line what was asked. */
  add(line: string, heard: Heard): void;
  /** A button that was pressed just now or hours ago. @returns what is answered; null: nothing is. */
  press(query: CallbackQuery, heard: Heard): Promise<Heard | null>;
  /** Sends what is gathered. */
  settle(): Promise<void>;
}

export interface BacklogOptions extends Pick<Answers, 'send' | 'acknowledge' | 'wordsOf'> {
  readonly clock: Clock;
}

/** After a night down people get one message about all they asked, instead of answers that are worth nothing any more. */
export function createBacklog({ send, acknowledge, wordsOf, clock }: BacklogOptions): Backlog {
  const gathered = new Map<Address, { readonly lines: string[]; readonly t: Translate }>();
  let timer: NodeJS.Timeout | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    const all = [...gathered];
    gathered.clear();
    await Promise.all(all.map(([address, { lines, t }]) => send(address, summaryOf(lines, t))));
  };

  const isOld = ({ date }: { readonly date: number }) => clock() - date * SECOND_MS > OLD_MS;

  const add = (line: string, { answerAt, invocation }: Heard): void => {
    const { lines, t } = gathered.get(answerAt) ?? { lines: [], t: wordsOf(invocation.locale) };
    gathered.set(answerAt, { lines: [...lines, line], t });
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), GATHER_MS);
  };

  return {
    isOld,
    add,
    async press(query, heard) {
      // Nothing says when it was pressed but Telegram, which takes no answer to what is too old, and one answer to the rest.
      if (query.message !== undefined && !isOld(query.message)) return heard;
      // In a group the sum would be one more message for everybody.
      if (heard.chat.type !== 'private') return { ...heard, waited: true };
      if ((await acknowledge(query.id)) === 'too-old') {
        add(labelOf(query) ?? `/${heard.invocation.command}`, heard);
        return null;
      }
      // Its one answer is given, so that it is answered like what is typed.
      const { pressed: _, ...typed } = heard;
      return typed;
    },
    settle: flush,
  };
}

/** @returns what stands on a button that was pressed; undefined where Telegram no longer knows its message. */
function labelOf({ message, data }: CallbackQuery): string | undefined {
  const rows = message !== undefined && 'reply_markup' in message ? message.reply_markup?.inline_keyboard : undefined;
  return rows?.flat().find((one) => 'callback_data' in one && one.callback_data === data)?.text;
}

function summaryOf(lines: readonly string[], t: Translate): Message {
  const different = [...new Set(lines.map((line) => cut(line.replace(/\s+/gu, ' '), MAX_LINE)))];
  const shown = different.slice(0, MAX_LINES).map((line) => [code(line)]);
  const more = different.length - shown.length;
  return {
    tone: 'neutral',
    title: t('away-title'),
    paragraphs: [
      fill(t, 'away', { count: lines.length }),
      ...shown,
      ...(more > 0 ? [[text(t('and-more', { count: more }))]] : []),
    ],
  };
}
