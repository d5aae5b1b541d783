import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { LineChart, ScatterChart } from 'echarts/charts';
import {
  GraphicComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { DAY_MS } from '../clock.ts';
import { isRightToLeft, withDirection } from '../text/direction.ts';
import { dateLocale } from '../views/format-time.ts';
import { HEIGHT, type Palette, SMALLEST, WIDTH } from './chart.ts';
import { FONTS } from './fonts.ts';

echarts.use([
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  GraphicComponent,
  CanvasRenderer,
]);
// echarts measures text on a canvas of its own.
echarts.setPlatformAPI({ createCanvas: () => createCanvas(32, 32) as never });

export type ChartOption = Parameters<ReturnType<typeof echarts.init>['setOption']>[0];

/** Draws one echarts option on paper. @returns a PNG. */
export function drawPanel(option: ChartOption, { paper, ink }: Palette): Uint8Array {
  const canvas: Canvas = createCanvas(WIDTH, HEIGHT);
  const chart = echarts.init(canvas as never, null, { width: WIDTH, height: HEIGHT, devicePixelRatio: 1 });
  try {
    chart.setOption({
      animation: false,
      useUTC: true,
      backgroundColor: paper,
      textStyle: { fontFamily: FONTS, color: ink, fontSize: SMALLEST },
      ...(option as object),
    });
    return canvas.toBuffer('image/png');
  } finally {
    chart.dispose();
  }
}

/** Letters that fit into a line, or into two; size in pixels. */
const LONG_TITLE = { most: 120, size: SMALLEST };
const TITLE = { most: 42, size: 44 };
export const LINE_HEIGHT = 42;
export const MARGIN = 32;

/** Longer titles are written smaller: the state stands at their end. */
export function titleOf(title: string): { readonly words: string; readonly size: number } {
  const { most, size } = cutTo(title, TITLE.most) === title ? TITLE : LONG_TITLE;
  return { words: cutTo(title, most), size };
}

const measuring = createCanvas(1, 1).getContext('2d');

/** Pixels that a text takes. */
export function widthOf(text: string, size: number = SMALLEST): number {
  measuring.font = `${size}px ${FONTS}`;
  return measuring.measureText(text).width;
}

/** The text in lines no wider than the room; broken between words, and anywhere in a language without spaces. */
export function wrapped(text: string, size: number, room: number = WIDTH - 2 * MARGIN): readonly string[] {
  const rows: string[] = [];
  let row = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (row !== '' && widthOf(row + segment.trimEnd(), size) > room) {
      rows.push(row.trimEnd());
      row = segment.trimStart();
    } else row += segment;
  }
  return row === '' ? rows : [...rows, row];
}

/** The beginning of the text that fits, with an ellipsis. */
export function fitted(text: string, size: number = SMALLEST, room: number = WIDTH - 2 * MARGIN): string {
  if (widthOf(text, size) <= room) return text;
  const letters = [...text];
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(`${letters.slice(0, middle).join('')}…`, size) <= room) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}

/** What the terms of the sources ask for must not be cut. */
const MAX_CAPTION_LINES = 3;
const MAX_TITLE_LINES = 2;

/** Title above, and below what the picture rests on: the lines, and where what is between them begins and ends. */
export function frameOf(title: string, caption: string) {
  const { words, size } = titleOf(title);
  const titleLines = wrapped(words, size).slice(0, MAX_TITLE_LINES);
  const captionLines = wrapped(caption, SMALLEST).slice(0, MAX_CAPTION_LINES);
  const top = 20 + titleLines.length * (size + 8);
  const bottom = HEIGHT - 16 - captionLines.length * LINE_HEIGHT;
  const lines = [
    ...titleLines.map((text, index) => ({
      text: fitted(text, size),
      y: 14 + index * (size + 8),
      size,
      isFaint: false,
    })),
    ...captionLines.map((text, index) => ({
      text: fitted(text),
      y: bottom + index * LINE_HEIGHT,
      size: SMALLEST,
      isFaint: true,
    })),
  ];
  return { lines, top, bottom };
}

/** Writes lines of text from the margin where lines of the language begin. */
export const linesOf =
  (locale: string) =>
  (text: string, top: number, colour: string, size: number = SMALLEST) => ({
    type: 'text' as const,
    ...(isRightToLeft(locale) ? { right: MARGIN } : { left: MARGIN }),
    top,
    style: { text: withDirection(text), fill: colour, font: `${size}px ${FONTS}` },
  });

export const frameTexts = (
  { lines }: ReturnType<typeof frameOf>,
  line: ReturnType<typeof linesOf>,
  { ink, faint }: Palette,
) => lines.map(({ text, y, size, isFaint }) => line(text, y, isFaint ? faint : ink, size));

/** Names of lines with their signs, where texts of the language begin. */
export const legendOf = (locale: string, top: number, palette: Palette) => ({
  top,
  ...(isRightToLeft(locale) ? { right: MARGIN - 6, align: 'right' as const } : { left: MARGIN - 6 }),
  itemWidth: 32,
  itemGap: 22,
  formatter: withDirection,
  textStyle: { ...axisText(palette), color: palette.ink },
});

/** Chinese letters are about twice as wide as others. */
export function cutTo(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    used += /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(segment) ? 1.8 : 1;
    if (used > width) return `${kept.trimEnd()}…`;
    kept += segment;
  }
  return kept;
}

export const axisText = ({ faint }: Palette) => ({ fontFamily: FONTS, fontSize: SMALLEST, color: faint });

/** Longer than a fortnight, days are named by weeks: the axis itself would restart with every month, unevenly. */
const WEEKS = { fewest: 3, most: 9 };
/** The ends of lines are written where the axis ends. */
const DAYS_FREE = 3;

/** @returns midnights a week apart; undefined: the axis chooses. */
export function weeksBetween(from: number | undefined, until: number | undefined): readonly number[] | undefined {
  if (from === undefined || until === undefined) return undefined;
  const last = until - (until % DAY_MS) - DAYS_FREE * DAY_MS;
  const count = Math.floor((last - from) / (7 * DAY_MS)) + 1;
  if (count < WEEKS.fewest || count > WEEKS.most) return undefined;
  return Array.from({ length: count }, (_, n) => last - (count - 1 - n) * 7 * DAY_MS);
}

/** Days by name, hours by the clock, always UTC. */
export const timeAxis = (gridIndex: number, locale: string, palette: Palette, from?: number, until?: number) => {
  const language = dateLocale(locale);
  const customValues = weeksBetween(from, until)?.slice();
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const hour = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return {
    type: 'time' as const,
    gridIndex,
    ...(from === undefined ? {} : { min: from }),
    ...(until === undefined ? {} : { max: until }),
    splitNumber: 4,
    ...(customValues && { axisTick: { customValues } }),
    axisLine: { lineStyle: { color: palette.border } },
    axisLabel: {
      ...axisText(palette),
      hideOverlap: true,
      ...(customValues && { customValues }),
      formatter: (at: number) => withDirection((at % DAY_MS === 0 ? day : hour).format(at)),
    },
    splitLine: { show: false },
  };
};

export const valueAxis = (gridIndex: number, palette: Palette, bounds: { min?: number; max?: number } = {}) => ({
  type: 'value' as const,
  gridIndex,
  splitNumber: 2,
  scale: bounds.min === undefined,
  ...bounds,
  axisLabel: { ...axisText(palette), hideOverlap: true },
  splitLine: { lineStyle: { color: palette.line } },
});

/** Round bounds that leave a tenth on both sides: a per cent must not look like a collapse. */
export function roomFor(values: readonly number[]): { min?: number; max?: number } {
  if (values.length === 0) return {};
  const [low, high] = [0.9 * Math.min(...values), 1.1 * Math.max(...values)];
  const step = 10 ** Math.floor(Math.log10(high - low)) / 2;
  return { min: Math.floor(low / step) * step, max: Math.ceil(high / step) * step };
}

/** Words in the middle of a panel that has nothing to draw. */
export const emptyNote = (words: string, top: number, { faint }: Palette) => ({
  type: 'text' as const,
  left: 'center' as const,
  top,
  style: { text: withDirection(fitted(words)), fill: faint, font: `${SMALLEST}px ${FONTS}` },
});

type Points = readonly (readonly [number, number | null])[];

/** The last value and what it lost or won since the first: `7 % (−90)`. */
export function lastOf(points: Points, unit: 'percent' | 'rate'): string {
  const known = points.flatMap(([, value]) => value ?? []);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  const change = Math.round(unit === 'percent' ? last - first : (100 * (last - first)) / first);
  const signed = `${change < 0 ? '−' : '+'}${Math.abs(change)}`;
  const value = Math.round(last);
  if (change === 0) return unit === 'percent' ? `${value} %` : `${value}`;
  return unit === 'percent' ? `${value} % (${signed})` : `${value} (${signed} %)`;
}

/** Room to the right of a panel for what is written at the ends of its lines. */
export const END_ROOM = 205;

/** Writes a line's last value at its end, over what marks events. */
export const endLabel = (words: string, colour: string, { paper }: Palette) => ({
  z: 7,
  endLabel: {
    show: words !== '',
    formatter: words,
    fontSize: SMALLEST,
    fontFamily: FONTS,
    color: colour,
    distance: 10,
    textBorderColor: paper,
    textBorderWidth: 8,
  },
  labelLayout: { moveOverlap: 'shiftY' as const },
});
