import { html } from 'hono/html';
import type { Tone } from '../../src/chat/message.ts';
import { clean, cut } from '../../src/text/truncate.ts';
import { SIGNS } from './render.ts';

/** White on each of them is readable: at least 4.5 to 1 (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
const COLOURS: Readonly<Record<Tone, string>> = {
  critical: '#b01c34',
  warning: '#8f5600',
  good: '#17663f',
  neutral: '#3a4757',
  unknown: '#55606e',
};
const MAX_LETTERS = 60;
/** Pixels; the text is stretched to the room it is given, because no two machines draw letters equally wide. */
const LETTER = 6.6;
const HEIGHT = 20;
const SIGN_WIDTH = 22;

/** A state as a small picture for other pages: `▲ Kazakhstan · internet cut again`. */
export function badge(title: string, tone: Tone): string {
  const words = cut(clean(title), MAX_LETTERS);
  const room = Math.round([...words].length * LETTER);
  const width = SIGN_WIDTH + room + 14;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${words}">
<title>${words}</title>
<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${width}" height="${HEIGHT}" fill="#2b3440"/><rect width="${SIGN_WIDTH}" height="${HEIGHT}" fill="${COLOURS[tone]}"/></g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
<text x="${SIGN_WIDTH / 2}" y="14" text-anchor="middle">${SIGNS[tone]}</text>
<text x="${SIGN_WIDTH + 7}" y="14" textLength="${room}" lengthAdjust="spacingAndGlyphs">${words}</text>
</g>
</svg>
`.toString();
}
