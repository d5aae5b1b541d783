import { listed, type Translate } from '../i18n.ts';
import { cut } from '../text/truncate.ts';
import type { CommandDeclaration } from './command.ts';
import { type Span, text } from './message.ts';

/** UTF-16 units shown of what was not understood. */
const MAX_UNREAD = 100;
/** Of a long list of cities the first few are named. */
const MAX_WIDENED = 5;

/** What an answer leaves out, or says beyond what was asked. */
interface Noted {
  readonly command: CommandDeclaration;
  readonly options: Readonly<Record<string, string>>;
  /** Typed after a command that takes nothing. */
  readonly ignored: string | undefined;
  /** Topics that were asked for where all are shown. */
  readonly topics: readonly string[];
  /** What was not understood. */
  readonly left: string | undefined;
}

/** @returns a paragraph for each of them. */
export function notesOn(
  { command, options, ignored, topics, left }: Noted,
  t: Translate,
  locale: string,
): readonly (readonly Span[])[] {
  const { name } = command;
  const widened = command.options.flatMap((option) => {
    const value = options[option.name];
    return value === undefined ? [] : (option.widened?.(value, locale) ?? []);
  });
  const namesOfTopics = topics.map((one) => t(`topic-${one}`));
  return [
    ...(ignored === undefined ? [] : [t('note-ignored', { command: name, value: ignored })]),
    ...(topics.length === 0 ? [] : [t('note-every-topic', { command: name, topics: listed(namesOfTopics, locale) })]),
    ...widened
      .slice(0, MAX_WIDENED)
      .map(({ typed, place }) => t('note-widened', { value: cut(typed, MAX_UNREAD), place })),
    ...(left === undefined ? [] : [t('note-unread', { value: cut(left, MAX_UNREAD) })]),
  ].map((note) => [text(note)]);
}
