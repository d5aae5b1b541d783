import { type NetworkChart, paletteOf } from './chart.ts';
import {
  drawPanel,
  END_ROOM,
  emptyNote,
  endLabel,
  fitted,
  frameOf,
  frameTexts,
  LINE_HEIGHT,
  lastOf,
  legendOf,
  linesOf,
  timeAxis,
  valueAxis,
} from './panel.ts';

/** The daily rate of each source over the band that chance alone explains. */
export function drawNetwork(chart: NetworkChart): Uint8Array {
  const { band, lines, locale } = chart;
  const line = linesOf(locale);
  const palette = paletteOf(chart);
  const frame = frameOf(chart.title, chart.caption);
  const legendTop = frame.top + LINE_HEIGHT;
  const top = legendTop + 2 * LINE_HEIGHT + 30;
  const isEmpty = lines.every((one) => one.points.length === 0);
  return drawPanel(
    {
      legend: {
        ...legendOf(locale, legendTop, palette),
        data: [
          ...(band.points.length > 0 ? [{ name: band.name, icon: 'rect' }] : []),
          ...lines.map((one) => ({ name: one.name })),
        ],
      },
      grid: [{ left: 110, right: END_ROOM, top, height: frame.bottom - top - 70 }],
      xAxis: [timeAxis(0, locale, palette)],
      yAxis: [valueAxis(0, palette)],
      series: [
        // echarts draws a band as the area between a hidden line and what is stacked on it.
        {
          type: 'line',
          stack: 'band',
          showSymbol: false,
          silent: true,
          lineStyle: { opacity: 0 },
          data: band.points.map(([at, low]) => [at, low]),
        },
        {
          type: 'line',
          name: band.name,
          stack: 'band',
          showSymbol: false,
          silent: true,
          color: palette.band,
          lineStyle: { opacity: 0 },
          areaStyle: { color: palette.band, opacity: 0.45 },
          data: band.points.map(([at, low, high]) => [at, high - low]),
        },
        ...lines.map((one, index) => {
          const colour = palette.series[index % palette.series.length] ?? palette.ink;
          return {
            type: 'line' as const,
            name: one.name,
            showSymbol: one.points.length < 3,
            symbolSize: 10,
            data: one.points.map((point) => [...point]),
            color: colour,
            lineStyle: { width: 4 },
            ...endLabel(lastOf(one.points, 'rate'), colour, palette),
          };
        }),
      ],
      graphic: [
        ...frameTexts(frame, line, palette),
        line(fitted(chart.axis), frame.top, palette.faint),
        ...(isEmpty ? [emptyNote(chart.noData, top + 150, palette)] : []),
      ],
    },
    palette,
  );
}
