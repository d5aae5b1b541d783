import { type Message, type Span, text } from '../../src/chat/message.ts';

/** How a command is mentioned: its id, and the command, or the one inside it, that is pressed. */
export interface CommandId {
  readonly id: string;
  readonly text: string;
  /** Names of those inside it. */
  readonly inside?: readonly string[];
}

/** A slash that begins a word, and where that ends. */
const TYPED = /(?<![^\s“”"„«‹「(（：:，。、؛،])\/[a-z]{2,32}(?![\w/-]|\.\p{L})/gu;
const NEXT_WORD = /^ [a-z]+/u;

const mention = (typed: string, { id }: CommandId): Span => ({ kind: 'mention', of: 'command', text: typed, id });

/**
 * @returns the message whose commands can be pressed, also those in its sentences; of an alert, which quotes publishers, only
 * what is meant as one.
 * @param ids by the name of the command.
 */
export function withCommandIds(message: Message, ids: ReadonlyMap<string, CommandId>): Message {
  const named = (content: readonly Span[]) =>
    content.flatMap((span): readonly Span[] => {
      if (span.kind === 'text' && message.facts === undefined) return pressable(span.text, ids);
      const known = span.kind === 'mention' && span.of === 'command' ? ids.get(span.text.slice(1)) : undefined;
      return [known === undefined ? span : mention(known.text, known)];
    });
  const { paragraphs, fields } = message;
  return {
    ...message,
    paragraphs: paragraphs.map(named),
    ...(fields && { fields: fields.map(({ name, value }) => ({ name, value: named(value) })) }),
  };
}

function pressable(sentence: string, ids: ReadonlyMap<string, CommandId>): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const { 0: typed, index } of sentence.matchAll(TYPED)) {
    const known = ids.get(typed.slice(1));
    if (known === undefined) continue;
    // What follows a command with others inside it names one of them.
    const [next = ''] = NEXT_WORD.exec(sentence.slice(index + typed.length)) ?? [];
    const isInside = known.inside?.includes(next.trim()) === true;
    if (index > end) spans.push(text(sentence.slice(end, index)));
    spans.push(mention(isInside ? typed + next : known.text, known));
    end = index + typed.length + (isInside ? next.length : 0);
  }
  return end < sentence.length ? [...spans, text(sentence.slice(end))] : spans;
}
