import { createCanvas } from '@napi-rs/canvas';
import { type CardChart, FAINT, INK, PAPER, TONES } from './chart.ts';
import { FONTS } from './fonts.ts';

/** What previews of links show whole (https://ogp.me). */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
const TITLE = { sizes: [76, 64, 54], lineHeight: 1.2, mostLines: 3 } as const;
const LINE = { size: 40, height: 58 };

/** A state as a picture: read in a chat at a third of its size. */
export function drawCard({ tone, title, lines, caption }: CardChart): Uint8Array {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  const widthOf = (text: string, size: number) => {
    context.font = `${size}px ${FONTS}`;
    return context.measureText(text).width;
  };
  const room = WIDTH - 2 * MARGIN;
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = TONES[tone];
  context.fillRect(0, 0, 28, HEIGHT);
  const write = (text: string, y: number, size: number, colour: string) => {
    context.font = `${size}px ${FONTS}`;
    context.fillStyle = colour;
    context.fillText(text, MARGIN, y);
  };
  const size = TITLE.sizes.find((one) => wrapped(title, one).length <= TITLE.mostLines - 1) ?? TITLE.sizes[2];
  let y = 60;
  for (const line of wrapped(title, size).slice(0, TITLE.mostLines)) {
    y += size * TITLE.lineHeight;
    write(line, y, size, TONES[tone]);
  }
  y += 28;
  for (const line of lines) {
    y += LINE.height;
    if (y > HEIGHT - 110) break;
    write(fitted(line, LINE.size), y, LINE.size, INK);
  }
  write(`Hashwire · ${caption}`, HEIGHT - 50, 32, FAINT);
  return canvas.toBuffer('image/png');

  function wrapped(text: string, letters: number): readonly string[] {
    const rows: string[] = [];
    let row = '';
    // Chinese has no spaces to break at.
    for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
      if (row !== '' && widthOf(row + segment.trimEnd(), letters) > room) {
        rows.push(row.trimEnd());
        row = segment.trimStart();
      } else row += segment;
    }
    return [...rows, row];
  }

  function fitted(text: string, letters: number): string {
    let kept = text;
    while (widthOf(kept, letters) > room) kept = `${kept.replace(/…$/u, '').slice(0, -1).trimEnd()}…`;
    return kept;
  }
}
