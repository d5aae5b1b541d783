import { fromTheRight, hasRightToLeft, isolated, isRightToLeft, withoutPlaceholders } from '../text/direction.ts';
import type { Message, Span } from './message.ts';

/**
 * For platforms that show text of two directions: the message with placeholders for marks, which `withMarks` puts in once
 * the words are cleaned and cut. Paragraphs that hold nothing but another script, such as a headline, stay as they are.
 */
export function directed<M extends Message>(message: M): M {
  const words = isRightToLeft(message.locale ?? 'en') ? rightToLeft : leftToRight;
  const { title, paragraphs, fields, links, footer, buttons } = message;
  return {
    ...message,
    title: words.line(title),
    paragraphs: paragraphs.map(words.spans),
    ...(fields && { fields: fields.map(({ name, value }) => ({ name: words.line(name), value: words.spans(value) })) }),
    ...(links && { links: links.map((one) => ({ ...one, text: words.line(one.text) })) }),
    ...(footer && { footer: words.spans(footer) }),
    ...(buttons && { buttons: buttons.map((row) => row.map((one) => ({ ...one, label: words.line(one.label) }))) }),
  };
}

const withText = (spans: readonly Span[], change: (text: string) => string): readonly Span[] =>
  spans.map((span) => {
    // What a platform names itself is known to it by these very words.
    const isNamed = span.kind === 'mention' && span.id !== undefined;
    return span.kind === 'time' || isNamed ? span : { ...span, text: change(span.text) };
  });

const leftToRight = {
  line: withoutPlaceholders,
  spans: (spans: readonly Span[]) => withText(spans, withoutPlaceholders),
};

const rightToLeft = {
  line: (text: string) => (hasRightToLeft(text) ? fromTheRight(isolated(text)) : withoutPlaceholders(text)),
  spans(spans: readonly Span[]): readonly Span[] {
    // Times are written in the language of the message.
    if (!spans.some((span) => span.kind === 'time' || hasRightToLeft(span.text))) return leftToRight.spans(spans);
    return [{ kind: 'text', text: fromTheRight('') }, ...withText(spans, isolated)];
  },
};
