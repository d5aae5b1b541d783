import { INK, type NetworkChart, SERIES } from './chart.ts';
import { axisName, axisText, drawPanel, emptyNote, timeAxis, titles, valueAxis } from './panel.ts';

/** The daily rate of each source over the band that chance alone explains. */
export function drawNetwork(chart: NetworkChart): Uint8Array {
  const { band, lines } = chart;
  return drawPanel({
    title: titles(chart.title, chart.caption),
    legend: {
      top: 70,
      left: 32,
      itemWidth: 26,
      textStyle: { ...axisText, color: INK },
      data: [
        ...(band.points.length > 0 ? [{ name: band.name, icon: 'rect' }] : []),
        ...lines.map((one) => ({ name: one.name })),
      ],
    },
    grid: [{ left: 100, right: 40, top: 160, bottom: 90 }],
    xAxis: [timeAxis(0, chart.locale)],
    yAxis: [valueAxis(0)],
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
        color: '#9db4d6',
        lineStyle: { opacity: 0 },
        areaStyle: { color: '#9db4d6', opacity: 0.45 },
        data: band.points.map(([at, low, high]) => [at, high - low]),
      },
      ...lines.map((one, index) => ({
        type: 'line' as const,
        name: one.name,
        showSymbol: one.points.length < 40,
        symbolSize: 8,
        data: one.points.map((point) => [...point]),
        color: SERIES[index % SERIES.length],
        lineStyle: { width: 3 },
      })),
    ],
    graphic: [
      axisName(chart.axis, 122),
      ...(lines.every((one) => one.points.length === 0) ? [emptyNote(chart.noData, 380)] : []),
    ],
  });
}
