import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { LineChart, ScatterChart } from 'echarts/charts';
import {
  GraphicComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { DAY_MS } from '../clock.ts';
import { dateLocale } from '../views/format-time.ts';
import { FAINT, HEIGHT, INK, LINE, PAPER, WIDTH } from './chart.ts';
import { FONTS } from './fonts.ts';

echarts.use([
  LineChart,
  ScatterChart,
  GridComponent,
  TitleComponent,
  LegendComponent,
  MarkLineComponent,
  GraphicComponent,
  CanvasRenderer,
]);
// echarts measures text on a canvas of its own.
echarts.setPlatformAPI({ createCanvas: () => createCanvas(32, 32) as never });

export type ChartOption = Parameters<ReturnType<typeof echarts.init>['setOption']>[0];

/** Draws one echarts option on paper. @returns a PNG. */
export function drawPanel(option: ChartOption): Uint8Array {
  const canvas: Canvas = createCanvas(WIDTH, HEIGHT);
  const chart = echarts.init(canvas as never, null, { width: WIDTH, height: HEIGHT, devicePixelRatio: 1 });
  try {
    chart.setOption({
      animation: false,
      useUTC: true,
      backgroundColor: PAPER,
      textStyle: { fontFamily: FONTS, color: INK, fontSize: 22 },
      ...(option as object),
    });
    return canvas.toBuffer('image/png');
  } finally {
    chart.dispose();
  }
}

/** Letters that fit, by size in pixels. */
const SMALLEST_TITLE = { most: 120, size: 18 };
const TITLES = [{ most: 62, size: 30 }, { most: 84, size: 22 }, SMALLEST_TITLE];

/** Longer titles are written smaller: the state stands at their end. */
export function titleOf(title: string): { readonly words: string; readonly size: number } {
  const { most, size } = TITLES.find((one) => cutTo(title, one.most) === title) ?? SMALLEST_TITLE;
  return { words: cutTo(title, most), size };
}

/** What the terms of the sources ask for must not be cut. */
export const MAX_CHART_CAPTION = 124;

/** The title above and what the picture rests on below, cut to the width. */
export function titles(title: string, caption: string) {
  const { words, size } = titleOf(title);
  return [
    {
      text: words,
      left: 32,
      top: 25,
      // On one line with what stands below it.
      padding: 0,
      textStyle: { fontFamily: FONTS, fontSize: size, color: INK, fontWeight: 'normal' as const },
    },
    {
      text: cutTo(caption, MAX_CHART_CAPTION),
      left: 32,
      bottom: 19,
      padding: 0,
      textStyle: { fontFamily: FONTS, fontSize: 17, color: FAINT, fontWeight: 'normal' as const },
    },
  ];
}

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

export const axisText = { fontFamily: FONTS, fontSize: 20, color: FAINT };

/** Days by name, hours by the clock, always UTC. */
export const timeAxis = (gridIndex: number, locale: string, from?: number, until?: number) => {
  const language = dateLocale(locale);
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
    axisLine: { lineStyle: { color: LINE } },
    axisLabel: {
      ...axisText,
      hideOverlap: true,
      formatter: (at: number) => (at % DAY_MS === 0 ? day : hour).format(at),
    },
    splitLine: { show: false },
  };
};

export const valueAxis = (gridIndex: number, bounds: { min?: number; max?: number } = {}) => ({
  type: 'value' as const,
  gridIndex,
  splitNumber: 4,
  scale: bounds.min === undefined,
  ...bounds,
  axisLabel: { ...axisText, hideOverlap: true },
  splitLine: { lineStyle: { color: LINE } },
});

/** Round bounds that leave a tenth on both sides: a per cent must not look like a collapse. */
export function roomFor(values: readonly number[]): { min?: number; max?: number } {
  if (values.length === 0) return {};
  const [low, high] = [0.9 * Math.min(...values), 1.1 * Math.max(...values)];
  const step = 10 ** Math.floor(Math.log10(high - low)) / 2;
  return { min: Math.floor(low / step) * step, max: Math.ceil(high / step) * step };
}

/** What an axis counts, with its unit, above its panel. */
export const axisName = (name: string, top: number) => ({
  type: 'text' as const,
  left: 32,
  top,
  style: { text: cutTo(name, 60), fill: FAINT, font: `20px ${FONTS}` },
});

/** Words in the middle of a panel that has nothing to draw. */
export const emptyNote = (words: string, top: number) => ({
  type: 'text' as const,
  left: 'center' as const,
  top,
  style: { text: cutTo(words, 60), fill: FAINT, font: `22px ${FONTS}` },
});
