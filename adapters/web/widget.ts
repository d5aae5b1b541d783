import { html } from 'hono/html';
import type { Message } from '../../src/chat/message.ts';
import { isRightToLeft } from '../../src/text/direction.ts';
import { clean } from '../../src/text/truncate.ts';
import type { Reader } from './reader.ts';
import { sign, spans } from './render.ts';

/** The state of a region for a frame in another page: `<iframe src=".../widget/KZ" width="400" height="100">`. */
export function widget(
  region: string,
  { tone, title, paragraphs }: Message,
  { locale, href, ...reader }: Reader,
  board: string,
): string {
  const [asOf = []] = paragraphs;
  return html`<!doctype html>
<html lang="${locale}" dir="${isRightToLeft(locale) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="120">
<title>${clean(title)} · ${board}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body class="widget">
<a class="card ${tone}" href="${href(`/region/${region}`)}" target="_blank" rel="noopener">
<b dir="auto">${sign(tone)} ${clean(title)}</b>
<span class="faint">${spans(asOf, { locale, href, ...reader })} · ${board}</span>
</a>
</body>
</html>
`.toString();
}
