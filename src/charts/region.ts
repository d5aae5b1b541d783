import { type Box, isFree, LABEL_HEIGHT } from './boxes.ts';
import { FAINT, INK, MARKS, type Mark, PAPER, type RegionChart, SERIES, WIDTH } from './chart.ts';
import { FONTS } from './fonts.ts';
import { axisName, axisText, cutTo, drawPanel, emptyNote, roomFor, timeAxis, titles, valueAxis } from './panel.ts';

/** A line each below the chart; more are a wall. */
const MAX_EVENTS = 4;
/** More than normal is cut off: what is lost is what counts. */
const MAX_PERCENT = 120;
const TOP = { left: 90, right: 40, top: 146, height: 198 };
const BOTTOM = { left: 90, right: 40, top: 426, height: 112 };

/** Connectivity above (measured lines, reported points), the network's hash rate below, events as numbered lines through both. */
export function drawRegion(chart: RegionChart): Uint8Array {
  const events = markedEvents(chart);
  const lines = {
    symbol: 'none',
    silent: true,
    z: 1,
    data: events.map((event, index) => {
      const { numbers, mark } = numberAt(events, index, chart);
      return {
        xAxis: event.at,
        lineStyle: { color: MARKS[event.mark], type: 'dashed' as const, width: 2 },
        label: { formatter: numbers, color: MARKS[mark], fontSize: 20, fontFamily: FONTS },
      };
    }),
  };
  const labels = labelsOf(chart);
  const empty = chart.measured.length === 0 && chart.reported.length === 0;
  return drawPanel({
    title: titles(chart.title, chart.caption),
    legend: {
      top: 92,
      left: 32,
      itemWidth: 26,
      textStyle: { ...axisText, color: INK },
      data: chart.measured.map((one) => one.name),
    },
    grid: [TOP, BOTTOM],
    xAxis: [timeAxis(0, chart.locale, chart.from, chart.until), timeAxis(1, chart.locale, chart.from, chart.until)],
    yAxis: [
      valueAxis(0, { min: 0, max: MAX_PERCENT }),
      valueAxis(1, roomFor(chart.hashRate.flatMap(([, rate]) => rate ?? []))),
    ],
    series: [
      ...chart.measured.map((one, index) => ({
        type: 'line' as const,
        name: one.name,
        xAxisIndex: 0,
        yAxisIndex: 0,
        showSymbol: one.points.length < 3,
        symbolSize: 10,
        connectNulls: false,
        data: one.points.map(([at, value]) => [at, value === null ? null : Math.min(value, MAX_PERCENT)]),
        color: SERIES[index % SERIES.length],
        lineStyle: { width: 3 },
      })),
      {
        type: 'scatter',
        xAxisIndex: 0,
        yAxisIndex: 0,
        symbolSize: 16,
        color: INK,
        data: chart.reported.map((one, index) => ({
          value: [one.at, Math.min(one.percent, MAX_PERCENT)],
          label: labels[index],
        })),
        z: 6,
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
      axisName(chart.connectivityAxis, 66),
      axisName(chart.hashRateAxis, 390),
      ...(empty ? [emptyNote(chart.noData, TOP.top + 112)] : []),
      ...(chart.hashRate.length === 0 ? [emptyNote(chart.noData, BOTTOM.top + 45)] : []),
      ...events.map((event, index) => ({
        type: 'text' as const,
        left: 32,
        top: 576 + index * 26,
        style: {
          text: cutTo(`${index + 1}  ${event.text}`, 90),
          fill: event.mark === 'unknown' ? FAINT : MARKS[event.mark],
          font: `20px ${FONTS}`,
        },
      })),
    ],
  });
}

/** How it began, the first cut, and the newest. */
function markedEvents({ events, from, until }: RegionChart): RegionChart['events'] {
  const inWindow = events.filter(({ at }) => at >= from && at <= until);
  const first = inWindow.slice(0, 1);
  const cut = inWindow.filter(({ mark }) => mark === 'critical').slice(0, 1);
  const chosen = new Set([...new Set([...first, ...cut, ...inWindow.toReversed()])].slice(0, MAX_EVENTS));
  return inWindow.filter((event) => chosen.has(event));
}

const WORST_FIRST = ['critical', 'warning', 'unknown', 'good'] as const;

/** The number above an event; those that nearly coincide share one, in the colour of the worst: `2-4`. */
export function numberAt(
  events: RegionChart['events'],
  index: number,
  { from, until }: Pick<RegionChart, 'from' | 'until'>,
): { readonly numbers: string; readonly mark: Mark } {
  const isNear = (one: number) =>
    (events[one]?.at ?? 0) - (events[one - 1]?.at ?? Number.NEGATIVE_INFINITY) < (until - from) / 45;
  let last = index;
  while (last + 1 < events.length && isNear(last + 1)) last++;
  const marks = events.slice(index, last + 1).map(({ mark }) => mark);
  const mark = WORST_FIRST.find((one) => marks.includes(one)) ?? 'unknown';
  if (isNear(index)) return { numbers: '', mark };
  return { numbers: last === index ? String(index + 1) : `${index + 1}-${last + 1}`, mark };
}

/** Beside each reported point, towards the middle of the panel, and one above the other where they would collide. */
function labelsOf({ reported, from, until }: RegionChart) {
  const taken: Box[] = [];
  return reported.map(({ at, percent, label }) => {
    const isLate = at > (from + until) / 2;
    const words = cutTo(label, 26);
    const width = 11 * [...words].length;
    const x = TOP.left + ((WIDTH - TOP.left - TOP.right) * (at - from)) / (until - from);
    const top = TOP.top + TOP.height * (1 - Math.min(percent, MAX_PERCENT) / MAX_PERCENT);
    // Not on the height of the point, where the next ones stand.
    let raised = 20;
    const box = () => ({ left: isLate ? x - width : x, top: top - raised, width });
    while (!isFree(box(), taken) && top - raised > TOP.top) raised += LABEL_HEIGHT / 2;
    taken.push(box());
    return {
      show: true,
      position: isLate ? ('left' as const) : ('right' as const),
      offset: [0, -raised],
      formatter: words,
      fontSize: 18,
      fontFamily: FONTS,
      color: INK,
      textBorderColor: PAPER,
      textBorderWidth: 5,
    };
  });
}
