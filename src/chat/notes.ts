import { listed, type Translate } from '../i18n.ts';
import { cut } from '../text/truncate.ts';
import type { CommandDeclaration } from './command.ts';
import { type Button, type Message, type Span, text } from './message.ts';
import type { RegionCatalogue } from './region-catalogue.ts';
import { rowsOf } from './reply.ts';

/** UTF-16 units shown of what was not understood. */
const MAX_UNREAD = 100;
/** Of a long list of cities the first few are named. */
const MAX_WIDENED = 5;
const MOST_OTHERS = 6;

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

/** @returns buttons with the cards of the places that an answer leaves out: `kazakhstan iran`. */
export function cardsOf(
  typed: readonly string[],
  locale: string,
  { regions }: { readonly regions: RegionCatalogue },
): readonly Button[] {
  const found = typed.map(regions.find).filter((region) => region !== undefined);
  return [...new Set(found)]
    .slice(0, MOST_OTHERS)
    .map((region) => ({ label: regions.name(region, locale), command: 'status', options: { region } }));
}

/** @returns the message with these paragraphs at its end, and these buttons below its own. */
export function noted(message: Message, notes: readonly (readonly Span[])[], more: readonly Button[]): Message {
  const paragraphs = [...message.paragraphs, ...notes];
  const buttons = [...(message.buttons ?? []), ...rowsOf(more)];
  return { ...message, paragraphs, ...(buttons.length === 0 ? {} : { buttons }) };
}
