import { createCanvas } from '@napi-rs/canvas';
import { isRightToLeft, withDirection } from '../text/direction.ts';
import { type CardChart, paletteOf } from './chart.ts';
import { FONTS } from './fonts.ts';
import { fitted, wrapped } from './panel.ts';

/** What previews of links show whole (https://ogp.me). */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
const TITLE = { sizes: [76, 64, 54], lineHeight: 1.2, mostLines: 3 } as const;
const LINE = { size: 40, height: 58 };

/** A state as a picture: read in a chat at a third of its size. */
export function drawCard({ locale, tone, title, lines, caption, ...themed }: CardChart): Uint8Array {
  const { paper, ink, faint, marks } = paletteOf(themed);
  const colour = tone === 'neutral' ? ink : marks[tone];
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  const room = WIDTH - 2 * MARGIN;
  context.fillStyle = paper;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = colour;
  const isRtl = isRightToLeft(locale);
  context.fillRect(isRtl ? WIDTH - 28 : 0, 0, 28, HEIGHT);
  context.textAlign = isRtl ? 'right' : 'left';
  const write = (text: string, y: number, size: number, fill: string) => {
    context.font = `${size}px ${FONTS}`;
    context.fillStyle = fill;
    context.fillText(withDirection(text), isRtl ? WIDTH - MARGIN : MARGIN, y);
  };
  const size = TITLE.sizes.find((one) => wrapped(title, one, room).length <= TITLE.mostLines - 1) ?? TITLE.sizes[2];
  let y = 60;
  for (const line of wrapped(title, size, room).slice(0, TITLE.mostLines)) {
    y += size * TITLE.lineHeight;
    write(line, y, size, colour);
  }
  y += 28;
  for (const line of lines) {
    y += LINE.height;
    if (y > HEIGHT - 110) break;
    write(fitted(line, LINE.size, room), y, LINE.size, ink);
  }
  write(`Hashwire · ${caption}`, HEIGHT - 50, 32, faint);
  return canvas.toBuffer('image/png');
}
