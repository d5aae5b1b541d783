import { html } from 'hono/html';
import { directed } from '../../src/chat/directed.ts';
import type { Button, Image, Message, Span, Tone } from '../../src/chat/message.ts';
import { withMarks } from '../../src/text/direction.ts';
import { clean, webAddress } from '../../src/text/truncate.ts';
import { darkPicture } from '../../src/views/chart-content.ts';
import { timeText } from '../../src/views/format-time.ts';
import type { Reader } from './reader.ts';

/** Escaped: `html` escapes every string that is put in. */
export type Html = ReturnType<typeof html>;

/** Told apart without colours too: unknown never looks like good. */
export const SIGNS: Readonly<Record<Tone, string>> = {
  critical: '▲',
  warning: '△',
  good: '✓',
  neutral: '·',
  unknown: '?',
};

/** A message as an article; its buttons are links to the pages that say the same, the others are left out. */
export function render(said: Message, reader: Reader, level: 1 | 2 = 1): Html {
  const message = directed({ ...said, locale: reader.locale });
  const { tone, title, paragraphs, fields = [], image, links = [], footer = [] } = message;
  const heading = html`${tone !== 'neutral' && sign(tone)} ${shown(title)}`;
  const turns = (message.buttons ?? []).flat().flatMap((button) => {
    const path = pathOf(button);
    return path === undefined ? [] : html`<li><a href="${reader.href(path)}">${shown(button.label)}</a></li>`;
  });
  return html`<article class="card ${tone}">
${level === 1 ? html`<h1 dir="auto">${heading}</h1>` : html`<h2 dir="auto">${heading}</h2>`}
${paragraphs.map((one) => html`<p dir="auto">${spans(one, reader)}</p>`)}
${
  fields.length > 0 &&
  html`<dl>${fields.map(({ name, value }) => html`<dt>${shown(name)}</dt>${rows(value, reader)}`)}</dl>`
}
${image !== undefined && picture(image)}
${links.map((one) => html`<p>${spans([{ kind: 'link', ...one }], reader)}</p>`)}
${footer.length > 0 && html`<p class="faint">${spans(footer, reader)}</p>`}
${turns.length > 0 && html`<ul class="turns">${turns}</ul>`}
</article>`;
}

/** Each line of a field stands on its own: what does not fit into one row is seen to belong together. */
export const rows = (value: readonly Span[], reader: Reader): Html[] =>
  linesIn(value).map((line) => html`<dd dir="auto">${spans(line, reader)}</dd>`);

/** Split where a text breaks: a link does so nowhere. */
function linesIn(value: readonly Span[]): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  for (const span of value) {
    const parts = span.kind === 'text' || span.kind === 'bold' ? span.text.split('\n') : [undefined];
    parts.forEach((text, n) => {
      if (n > 0) lines.push([]);
      if (text === undefined) lines.at(-1)?.push(span);
      else if (text !== '') lines.at(-1)?.push({ ...span, text } as Span);
    });
  }
  return lines.filter((line) => line.length > 0);
}

/** What it says stands in its place for those who cannot see it, and where it could not be drawn. */
export const picture = ({ key, alt }: Image): Html =>
  html`<a href="${picturePath(key)}"><picture><source media="(prefers-color-scheme: dark)" srcset="${picturePath(
    darkPicture(key),
  )}"><img src="${picturePath(key)}" alt="${clean(alt)}" width="1080" height="900" loading="lazy"></picture></a>`;

/** A colour's meaning for those who do not see it. */
export const sign = (tone: Tone): Html => html`<span class="sign ${tone}" aria-hidden="true">${SIGNS[tone]}</span>`;

/** Cleaned of the marks of others, with our own. */
const shown = (text: string): string => withMarks(clean(text));

/** Line breaks stay: the style sheet shows them. */
export function spans(content: readonly Span[], reader: Reader): Html[] {
  return content.map((span) => {
    if (span.kind === 'time') return timeTag(span, reader);
    const words = shown(span.text);
    if (span.kind === 'bold') return html`<b>${words}</b>`;
    if (span.kind === 'code') return html`<code>${words}</code>`;
    const url = span.kind === 'link' ? webAddress(span.url) : undefined;
    if (url === undefined) return html`${words}`;
    return html`<a href="${url}" rel="noopener noreferrer nofollow" dir="auto">${words}</a>`;
  });
}

function timeTag({ at, style }: Extract<Span, { kind: 'time' }>, { locale, now }: Reader): Html {
  const shown = timeText(at, style, { locale, writtenAt: now });
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return html`${shown}`;
  return html`<time datetime="${new Date(at).toISOString()}">${shown}</time>`;
}

/** A button is an invocation: of those that a page answers, its path. */
export function pathOf({ command, options }: Pick<Button, 'command' | 'options'>): string | undefined {
  const { region, window, page, link } = options;
  const query = (values: Readonly<Record<string, string | undefined>>) => {
    const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
  };
  if (command === 'status') {
    return region === undefined ? '/' : `/region/${encodeURIComponent(region)}${query({ window })}`;
  }
  if (command === 'sources' || command === 'hashrate') return `/${command}${query({ page })}`;
  const [, story] = /^story:(.+)$/u.exec(link ?? '') ?? [];
  return command === 'why' && story !== undefined ? storyPath(story) : undefined;
}

export const storyPath = (id: string): string => `/story/${encodeURIComponent(id)}`;
export const incidentPath = (id: string): string => `/incident/${encodeURIComponent(id)}`;
/** `region:KZ:48h:en` -> `/picture/region/KZ/48h/en.png`. */
export const picturePath = (key: string): string => `/picture/${key.split(':').map(encodeURIComponent).join('/')}.png`;
