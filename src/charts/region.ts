import { FAINT, INK, MARKS, PAPER, type RegionChart, SERIES } from './chart.ts';
import { FONTS } from './fonts.ts';
import { axisName, axisText, cutTo, drawPanel, emptyNote, roomFor, timeAxis, titles, valueAxis } from './panel.ts';

/** More events than this are a wall; the newest are marked. */
const MAX_EVENTS = 6;
const TOP = { left: 90, right: 40, top: 122, height: 222 };
const BOTTOM = { left: 90, right: 40, top: 426, height: 116 };

/** Connectivity above (measured lines, reported points), the network's hash rate below, events as numbered lines through both. */
export function drawRegion(chart: RegionChart): Uint8Array {
  const events = chart.events.filter((event) => event.at >= chart.from && event.at <= chart.until).slice(-MAX_EVENTS);
  const lines = {
    symbol: 'none',
    silent: true,
    data: events.map((event, index) => ({
      xAxis: event.at,
      lineStyle: { color: MARKS[event.mark], type: 'dashed' as const, width: 2 },
      label: {
        formatter: String(index + 1),
        color: MARKS[event.mark],
        fontSize: 20,
        fontFamily: FONTS,
        offset: [asideBy(events, index, chart), 0],
      },
    })),
  };
  const empty = chart.measured.length === 0 && chart.reported.length === 0;
  return drawPanel({
    title: titles(chart.title, chart.caption),
    legend: {
      top: 66,
      right: 32,
      itemWidth: 26,
      textStyle: { ...axisText, color: INK },
      data: chart.measured.map((one) => one.name),
    },
    grid: [TOP, BOTTOM],
    xAxis: [timeAxis(0, chart.locale, chart.from, chart.until), timeAxis(1, chart.locale, chart.from, chart.until)],
    yAxis: [valueAxis(0, { min: 0, max: 120 }), valueAxis(1, roomFor(chart.hashRate.map(([, rate]) => rate)))],
    series: [
      ...chart.measured.map((one, index) => ({
        type: 'line' as const,
        name: one.name,
        xAxisIndex: 0,
        yAxisIndex: 0,
        showSymbol: one.points.length < 3,
        symbolSize: 10,
        connectNulls: false,
        data: one.points.map(([at, value]) => [at, value === null ? null : Math.min(value, 120)]),
        color: SERIES[index % SERIES.length],
        lineStyle: { width: 3 },
      })),
      {
        type: 'scatter',
        xAxisIndex: 0,
        yAxisIndex: 0,
        symbolSize: 16,
        color: INK,
        data: chart.reported.map((one) => ({
          value: [one.at, Math.min(one.percent, 120)],
          label: {
            show: true,
            position: 'top',
            formatter: cutTo(one.label, 26),
            fontSize: 18,
            fontFamily: FONTS,
            color: INK,
            textBorderColor: PAPER,
            textBorderWidth: 5,
          },
        })),
        labelLayout: { hideOverlap: true, moveOverlap: 'shiftY' },
        markLine: lines,
      },
      {
        type: 'line',
        xAxisIndex: 1,
        yAxisIndex: 1,
        showSymbol: chart.hashRate.length < 40,
        symbolSize: 8,
        data: chart.hashRate.map((point) => [...point]),
        color: SERIES[3],
        lineStyle: { width: 3 },
        markLine: {
          ...lines,
          label: { show: false },
          data: lines.data.map((line) => ({ ...line, label: { show: false } })),
        },
      },
    ],
    graphic: [
      axisName(chart.connectivityAxis, 70),
      axisName(chart.hashRateAxis, 390),
      ...(empty ? [emptyNote(chart.noData, TOP.top + 100)] : []),
      ...(chart.hashRate.length === 0 ? [emptyNote(chart.noData, BOTTOM.top + 45)] : []),
      ...events.map((event, index) => ({
        type: 'text' as const,
        left: 32 + (index % 2) * 520,
        top: 586 + Math.floor(index / 2) * 30,
        style: {
          text: cutTo(`${index + 1}  ${event.text}`, 48),
          fill: event.mark === 'unknown' ? FAINT : MARKS[event.mark],
          font: `20px ${FONTS}`,
        },
      })),
    ],
  });
}

/** Numbers of events that nearly coincide step aside. @returns pixels. */
function asideBy(events: RegionChart['events'], index: number, { from, until }: RegionChart): number {
  const near = (until - from) / 45;
  const at = events[index]?.at ?? 0;
  const follows = at - (events[index - 1]?.at ?? Number.NEGATIVE_INFINITY) < near;
  const precedes = (events[index + 1]?.at ?? Number.POSITIVE_INFINITY) - at < near;
  return 9 * (Number(follows) - Number(precedes));
}
