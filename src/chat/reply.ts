import type { Reply } from './command.ts';
import { type Button, type Message, type Span, type Tone, text } from './message.ts';

/** A new message of a few paragraphs, the usual answer of a command. */
export function say(
  tone: Tone,
  title: string,
  paragraphs: readonly (string | readonly Span[])[],
  more: Partial<Message> = {},
): Reply {
  const message: Message = {
    tone,
    title,
    paragraphs: paragraphs.map((one) => (typeof one === 'string' ? [text(one)] : one)),
    ...more,
  };
  return { mode: 'new', message };
}

/** @returns the message without the buttons of commands that are not for who reads it. */
export function withButtonsOf(message: Message, isShown: (command: string) => boolean): Message {
  const { buttons, menus } = message;
  return {
    ...message,
    ...(buttons && { buttons: buttons.map((row) => row.filter(({ command }) => isShown(command))) }),
    ...(menus && { menus: menus.filter(({ command }) => isShown(command)) }),
  };
}

/** Buttons in rows that a phone can show. */
export function rowsOf(buttons: readonly Button[], perRow = 3): readonly (readonly Button[])[] {
  return Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, row) =>
    buttons.slice(row * perRow, (row + 1) * perRow),
  );
}
