import { withDirection } from '../text/direction.ts';
import { type Box, isFree, LABEL_HEIGHT } from './boxes.ts';
import { type Mark, type Palette, paletteOf, type RegionChart, SMALLEST, WIDTH } from './chart.ts';
import { FONTS } from './fonts.ts';
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
  MARGIN,
  roomFor,
  timeAxis,
  valueAxis,
  widthOf,
} from './panel.ts';

/** A line each below the chart; more are a wall. */
const MAX_EVENTS = 4;
/** More than normal is cut off: what is lost is what counts. */
const MAX_PERCENT = 120;
/** Fewer days than this are dots, not a course. */
const LEAST_DAYS = 4;
const LEFT = 90;
const AXIS_HEIGHT = 48;
/** Of the hash rate's panel. */
const RATE_HEIGHT = 96;

/** Connectivity above (measured lines, reported points), the network's hash rate below, events as numbered lines through both. */
export function drawRegion(chart: RegionChart): Uint8Array {
  const palette = paletteOf(chart);
  const events = markedEvents(chart);
  const frame = frameOf(chart.title, chart.caption);
  const isCourse = chart.hashRate.filter(([, rate]) => rate !== null).length >= LEAST_DAYS;
  const { measured, reported, locale, from, until } = chart;
  const legendRows = measured.length === 0 ? 0 : legendRowsOf(measured.map(({ name }) => name));
  const legendTop = frame.top + LINE_HEIGHT;
  // Numbers of events stand above the panel.
  const top = legendTop + legendRows * LINE_HEIGHT + LINE_HEIGHT;
  const eventsTop = frame.bottom - 8 - events.length * LINE_HEIGHT;
  const rateName = eventsTop - LINE_HEIGHT - 6 - (isCourse ? RATE_HEIGHT + AXIS_HEIGHT + 8 : 0);
  const upper = { left: LEFT, right: END_ROOM, top, height: rateName - AXIS_HEIGHT - top - 4 };
  const lower = { left: LEFT, right: END_ROOM, top: rateName + LINE_HEIGHT + 8, height: RATE_HEIGHT };
  const line = linesOf(locale);
  const lines = {
    symbol: 'none',
    silent: true,
    z: 1,
    data: events.map((event, index) => {
      const { numbers, mark } = numberAt(events, index, chart);
      return {
        xAxis: event.at,
        lineStyle: { color: palette.marks[event.mark], type: 'dashed' as const, width: 3 },
        label: { formatter: numbers, color: palette.marks[mark], fontSize: SMALLEST, fontFamily: FONTS },
      };
    }),
  };
  const bands = {
    silent: true,
    data: (chart.outages ?? []).map((one) => [
      { xAxis: one.from, itemStyle: { color: palette.marks[one.mark], opacity: 0.14 } },
      { xAxis: one.until },
    ]),
  } as never;
  const labels = labelsOf(chart, upper, palette);
  const isEmpty = measured.length === 0 && reported.length === 0;
  const rateColour = palette.series[3] ?? palette.ink;
  const lastRate = lastOf(chart.hashRate, 'rate');
  return drawPanel(
    {
      legend: {
        ...legendOf(locale, legendTop, palette),
        data: measured.map((one) => one.name),
      },
      grid: [upper, ...(isCourse ? [lower] : [])],
      xAxis: [
        timeAxis(0, locale, palette, from, until),
        ...(isCourse ? [timeAxis(1, locale, palette, from, until)] : []),
      ],
      yAxis: [
        valueAxis(0, palette, { min: 0, max: MAX_PERCENT }),
        ...(isCourse ? [valueAxis(1, palette, roomFor(chart.hashRate.flatMap(([, rate]) => rate ?? [])))] : []),
      ],
      series: [
        ...measured.map((one, index) => {
          const colour = palette.series[index % palette.series.length] ?? palette.ink;
          return {
            type: 'line' as const,
            name: one.name,
            xAxisIndex: 0,
            yAxisIndex: 0,
            showSymbol: one.points.length < 3,
            symbolSize: 12,
            connectNulls: false,
            data: one.points.map(([at, value]) => [at, value === null ? null : Math.min(value, MAX_PERCENT)]),
            color: colour,
            lineStyle: { width: 4 },
            ...endLabel(lastOf(one.points, 'percent'), colour, palette),
          };
        }),
        {
          type: 'scatter',
          xAxisIndex: 0,
          yAxisIndex: 0,
          symbolSize: 18,
          color: palette.ink,
          itemStyle: { opacity: 1 },
          data: reported.map((one, index) => ({
            value: [one.at, Math.min(one.percent, MAX_PERCENT)],
            label: labels[index]?.label,
          })),
          z: 6,
          markLine: lines,
          markArea: bands,
        },
        ...(isCourse
          ? [
              {
                type: 'line' as const,
                xAxisIndex: 1,
                yAxisIndex: 1,
                showSymbol: false,
                data: chart.hashRate.map((point) => [...point]),
                color: rateColour,
                lineStyle: { width: 4 },
                ...endLabel(lastRate, rateColour, palette),
                markArea: bands,
                markLine: {
                  ...lines,
                  label: { show: false },
                  data: lines.data.map((line) => ({ ...line, label: { show: false } })),
                },
              },
            ]
          : []),
      ],
      graphic: [
        ...frameTexts(frame, line, palette),
        line(fitted(chart.connectivityAxis), frame.top, palette.faint),
        line(fitted(rateWords(chart, isCourse, lastRate)), rateName, palette.faint),
        ...labels.flatMap(({ leader }) => leader ?? []),
        ...(isEmpty ? [emptyNote(chart.noData, upper.top + upper.height / 2 - 20, palette)] : []),
        ...events.map((event, index) =>
          line(fitted(`${index + 1}  ${event.text}`), eventsTop + index * LINE_HEIGHT, palette.marks[event.mark]),
        ),
      ],
    },
    palette,
  );
}

/** Two days hold one or two daily means: a figure says more than dots. */
function rateWords({ hashRateAxis, hashRate, noData }: RegionChart, isCourse: boolean, last: string): string {
  if (isCourse) return hashRateAxis;
  if (hashRate.length > 0) return `${hashRateAxis}: ${last}`;
  const words = `${hashRateAxis}: ${noData}`;
  // Words that end in the middle say nothing; the sign of what is unknown does.
  return fitted(words) === words ? words : `${hashRateAxis}: ?`;
}

/** Rows that the names of lines take with their signs. */
function legendRowsOf(names: readonly string[]): number {
  let [rows, used] = [1, 0];
  for (const name of names) {
    const width = widthOf(name) + 60;
    if (used > 0 && used + width > WIDTH - MARGIN) [rows, used] = [rows + 1, 0];
    used += width;
  }
  return rows;
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
    (events[one]?.at ?? 0) - (events[one - 1]?.at ?? Number.NEGATIVE_INFINITY) < (until - from) / 32;
  let last = index;
  while (last + 1 < events.length && isNear(last + 1)) last++;
  const marks = events.slice(index, last + 1).map(({ mark }) => mark);
  const mark = WORST_FIRST.find((one) => marks.includes(one)) ?? 'unknown';
  if (isNear(index)) return { numbers: '', mark };
  return { numbers: last === index ? String(index + 1) : `${index + 1}-${last + 1}`, mark };
}

/** Above each reported point, towards the middle of the panel, with a leader where the next label made it move away. */
function labelsOf(
  { reported, from, until }: RegionChart,
  panel: { readonly left: number; readonly right: number; readonly top: number; readonly height: number },
  { ink, paper, faint }: Palette,
) {
  const taken: Box[] = [];
  return reported.map(({ at, percent, label }) => {
    const words = fitted(label, SMALLEST, 320);
    const width = widthOf(words);
    const x = panel.left + ((WIDTH - panel.left - panel.right) * (at - from)) / (until - from);
    const y = panel.top + panel.height * (1 - Math.min(percent, MAX_PERCENT) / MAX_PERCENT);
    const isLate = at > (from + until) / 2;
    const left = isLate ? x - width - 14 : x + 14;
    let raised = LABEL_HEIGHT / 2;
    const box = (): Box => ({ left, top: y - raised - LABEL_HEIGHT / 2, width });
    while (!isFree(box(), taken) && y - raised - LABEL_HEIGHT > panel.top) raised += LABEL_HEIGHT / 2;
    taken.push(box());
    const end = isLate ? left + width : left;
    const leader =
      raised <= LABEL_HEIGHT / 2
        ? undefined
        : {
            type: 'line' as const,
            shape: { x1: x, y1: y, x2: end, y2: y - raised + 8 },
            style: { stroke: faint, lineWidth: 2 },
            z: 5,
          };
    return {
      leader,
      label: {
        show: true,
        position: isLate ? ('left' as const) : ('right' as const),
        offset: [0, -raised],
        formatter: withDirection(words),
        fontSize: SMALLEST,
        fontFamily: FONTS,
        color: ink,
        textBorderColor: paper,
        textBorderWidth: 6,
      },
    };
  });
}
