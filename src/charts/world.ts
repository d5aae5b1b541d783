import { createCanvas } from '@napi-rs/canvas';
import { geoCentroid, geoPath } from 'd3-geo';
import { isRightToLeft, withDirection } from '../text/direction.ts';
import { type Box, isFree, LABEL_HEIGHT } from './boxes.ts';
import { HEIGHT, type Mark, type Palette, paletteOf, SMALLEST, WIDTH, type WorldChart } from './chart.ts';
import { FONTS } from './fonts.ts';
import { centreOf, countries, type Frame, numericCode, projectionFor, shapeOf } from './geography.ts';
import { fitted, frameOf, LINE_HEIGHT, MARGIN } from './panel.ts';

/** The most that is left between a title of one line and a legend of five. */
const MAP: Frame = { left: 24, top: 78, width: WIDTH - 48, height: 520 };
const MAX_LABELS = 10;
/** Pixels of the longest name. */
const MAX_LABEL = 300;
/** Between dots of the parts of one country. */
const DOT_STEP = 20;
/** Worst on top where dots touch. */
const ORDER: readonly Mark[] = ['unknown', 'good', 'warning', 'critical'];

/** Status by country. Small countries, which no world map shows, have a dot as all others. */
export function drawWorld(chart: WorldChart): Uint8Array {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  const palette = paletteOf(chart);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  const frame = frameOf(chart.title, chart.caption);
  const legendTop = frame.bottom - 16 - chart.legend.length * LINE_HEIGHT;
  const map = projectionFor(
    chart.regions.map(({ region }) => region),
    { whole: MAP, zoomed: { ...MAP, height: legendTop - 16 - MAP.top } },
  );
  const path = geoPath(map.projection, context as unknown as Parameters<typeof geoPath>[1] & object);
  const marks = new Map<string, Mark>();
  for (const mark of ORDER) {
    for (const one of chart.regions)
      if (one.mark === mark && !one.region.includes('-')) marks.set(numericCode(one.region), mark);
  }
  for (const { id, shape } of countries()) {
    const mark = marks.get(id);
    context.beginPath();
    path(shape);
    context.fillStyle = mark === undefined ? palette.land : palette.marks[mark];
    context.fill();
    context.strokeStyle = palette.border;
    context.lineWidth = 1;
    context.stroke();
  }
  if (map.isZoomed) {
    const { left, top, width, height } = map.frame;
    context.strokeRect(left, top, width, height);
  }
  label(context, chart, map, palette);
  const isRtl = isRightToLeft(chart.locale);
  const begin = (indent: number) => (isRtl ? WIDTH - MARGIN - indent : MARGIN + indent);
  context.textAlign = isRtl ? 'right' : 'left';
  for (const { text, y, size, isFaint } of frame.lines) {
    write(context, text, begin(0), y + size, size, isFaint ? palette.faint : palette.ink);
  }
  for (const [index, { mark, text }] of chart.legend.entries()) {
    const y = legendTop + index * LINE_HEIGHT;
    context.fillStyle = mark === 'none' ? palette.land : palette.marks[mark];
    const square = [isRtl ? WIDTH - MARGIN - 28 : MARGIN, y + 6, 28, 28] as const;
    context.fillRect(...square);
    context.strokeStyle = palette.border;
    context.lineWidth = 2;
    context.strokeRect(...square);
    write(context, fitted(text, SMALLEST, WIDTH - 2 * MARGIN - 44), begin(44), y + 32, SMALLEST, palette.ink);
  }
  return canvas.toBuffer('image/png');
}

type Context = ReturnType<ReturnType<typeof createCanvas>['getContext']>;

function write(context: Context, text: string, x: number, y: number, size: number, colour: string): void {
  context.font = `${size}px ${FONTS}`;
  context.fillStyle = colour;
  context.fillText(withDirection(text), x, y);
}

type Point = readonly [number, number];
/** A dot for each region, then names of the worst at their dots, or a little away with a leader where others stand there. */
function label(
  context: Context,
  chart: WorldChart,
  { projection, frame }: ReturnType<typeof projectionFor>,
  palette: Palette,
): void {
  const worst = [...chart.regions].sort((a, b) => ORDER.indexOf(b.mark) - ORDER.indexOf(a.mark));
  const inCountry = new Map<string, number>();
  const dots = worst.flatMap((one) => {
    const country = one.region.split('-')[0] ?? '';
    const own = centreOf(one.region);
    const shape = shapeOf(country);
    const centre = own ?? (shape === undefined ? undefined : geoCentroid(shape));
    const middle = centre === undefined ? null : projection([...centre]);
    if (middle === null) return [];
    // Parts whose place is not known stand in a row, in the middle of their country.
    const earlier = own === undefined ? (inCountry.get(country) ?? 0) : 0;
    if (own === undefined) inCountry.set(country, earlier + 1);
    const at: Point = [middle[0] + DOT_STEP * earlier, middle[1]];
    return [{ at, mark: one.mark, isPart: own !== undefined, words: fitted(one.label, SMALLEST, MAX_LABEL) }];
  });
  const taken: Box[] = dots.map(({ at: [x, y] }) => ({ left: x - 8, top: y - LABEL_HEIGHT / 2, width: 16 }));
  context.font = `${SMALLEST}px ${FONTS}`;
  // The name of a country may stand anywhere in it, that of a part only at its dot.
  const worstNamed = dots.slice(0, MAX_LABELS).sort((a, b) => Number(b.isPart) - Number(a.isPart));
  const named = worstNamed.flatMap(({ at, words }) => {
    const box = words === '' ? undefined : freeBox(at, context.measureText(words).width, { taken, frame });
    if (box === undefined) return [];
    taken.push(box);
    return [{ at, words, box }];
  });
  for (const { at, box } of named) leader(context, at, box, palette);
  for (const { at, mark } of dots) dot(context, at, mark, palette);
  for (const { words, box } of named) {
    context.font = `${SMALLEST}px ${FONTS}`;
    context.lineWidth = 6;
    context.strokeStyle = palette.paper;
    context.strokeText(withDirection(words), box.left, box.top + 30);
    write(context, words, box.left, box.top + 30, SMALLEST, palette.ink);
  }
}

function dot(context: Context, [x, y]: Point, mark: Mark, { marks, paper }: Palette): void {
  context.beginPath();
  context.arc(x, y, 8, 0, 2 * Math.PI);
  context.fillStyle = marks[mark];
  context.fill();
  context.strokeStyle = paper;
  context.lineWidth = 3;
  context.stroke();
}

/** From a dot to the nearest side of its name, where that does not stand at the dot. */
function leader(context: Context, [x, y]: Point, box: Box, { ink }: Palette): void {
  const end: Point = [
    Math.max(box.left, Math.min(x, box.left + box.width)),
    box.top + (y < box.top ? 4 : LABEL_HEIGHT - 4),
  ];
  if (Math.hypot(end[0] - x, end[1] - y) < LABEL_HEIGHT) return;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(...end);
  context.strokeStyle = ink;
  context.lineWidth = 2;
  context.stroke();
}

/** Steps away from the dot, in heights of a label. */
const STEPS = [0, 1, 2, 3, 4];

/** Right of the dot, left of it, above, below, then the same further away: the first that is free and inside the picture. */
function freeBox(
  [x, y]: Point,
  width: number,
  { taken, frame }: { readonly taken: readonly Box[]; readonly frame: Frame },
): Box | undefined {
  const middle = y - LABEL_HEIGHT / 2;
  const places = STEPS.flatMap((step): readonly Point[] => {
    const away = step * LABEL_HEIGHT;
    if (step === 0) {
      return [
        [x + 14, middle],
        [x - 14 - width, middle],
        [x - width / 2, middle - LABEL_HEIGHT],
        [x - width / 2, middle + LABEL_HEIGHT],
      ];
    }
    return [
      [x + 14 + away, middle + away],
      [x + 14 + away, middle - away],
      [x - 14 - away - width, middle + away],
      [x - 14 - away - width, middle - away],
      [x - width / 2, middle - LABEL_HEIGHT - away],
      [x - width / 2, middle + LABEL_HEIGHT + away],
    ];
  });
  return places
    .map(([left, top]) => ({ left, top, width }))
    .find(
      (box) =>
        box.left >= 8 &&
        box.left + width <= WIDTH - 8 &&
        box.top >= frame.top &&
        box.top <= frame.top + frame.height &&
        isFree(box, taken),
    );
}
