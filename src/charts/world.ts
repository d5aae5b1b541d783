import { createRequire } from 'node:module';
import { createCanvas } from '@napi-rs/canvas';
import { type ExtendedFeature, geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import countryCodes from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Box, isFree, LABEL_HEIGHT } from './boxes.ts';
import { FAINT, HEIGHT, INK, LINE, MARKS, type Mark, PAPER, WIDTH, type WorldChart } from './chart.ts';
import { FONTS } from './fonts.ts';
import { cutTo, MAX_CHART_CAPTION, titleOf } from './panel.ts';

const LAND = '#e3e7ec';
const MAP = { left: 24, top: 78, width: WIDTH - 48, height: 520 };
const MAX_LABELS = 16;
/** Between dots of the parts of one country. */
const DOT_STEP = 20;
const ANTARCTICA = '010';
/** Worst on top where dots touch. */
const ORDER: readonly Mark[] = ['unknown', 'good', 'warning', 'critical'];

interface Country {
  readonly id: string;
  readonly shape: ExtendedFeature;
}

/** Longitude and latitude near the middle of states and provinces, to a degree or so: enough for a map of the world. */
const centres: Readonly<Record<string, readonly [number, number]>> = createRequire(import.meta.url)(
  '../../config/generated/part-centres.json',
);

let countries: readonly Country[] | undefined;

function shapes(): readonly Country[] {
  if (countries === undefined) {
    // The coarser map lacks Singapore, Bahrain and the like.
    const world = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
      countries: GeometryCollection<{ name: string }>;
    }>;
    countries = feature(world, world.objects.countries)
      .features.map((one) => ({ id: String(one.id ?? one.properties.name), shape: one }))
      .filter(({ id }) => id !== ANTARCTICA);
  }
  return countries;
}

/** Status by country. Small countries, which no world map shows, have a dot as all others. */
export function drawWorld(chart: WorldChart): Uint8Array {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  const projection = geoNaturalEarth1().fitExtent(
    [
      [MAP.left, MAP.top],
      [MAP.left + MAP.width, MAP.top + MAP.height],
    ],
    { type: 'FeatureCollection', features: shapes().map(({ shape }) => shape) },
  );
  const path = geoPath(projection, context as unknown as Parameters<typeof geoPath>[1] & object);
  const marks = new Map<string, Mark>();
  for (const mark of ORDER) {
    for (const one of chart.regions)
      if (one.mark === mark && !one.region.includes('-')) marks.set(numericCode(one.region), mark);
  }
  for (const { id, shape } of shapes()) {
    const mark = marks.get(id);
    context.beginPath();
    path(shape);
    context.fillStyle = mark === undefined ? LAND : MARKS[mark];
    context.fill();
    context.strokeStyle = PAPER;
    context.lineWidth = 1;
    context.stroke();
  }
  label(context, chart, projection);
  const { words, size } = titleOf(chart.title);
  write(context, words, 32, 50, size, INK);
  write(context, cutTo(chart.caption, MAX_CHART_CAPTION), 32, HEIGHT - 20, 17, FAINT);
  let left = 32;
  for (const { mark, text } of chart.legend) {
    context.fillStyle = mark === 'unknown' ? LAND : MARKS[mark];
    context.fillRect(left, HEIGHT - 84, 22, 22);
    context.strokeStyle = LINE;
    context.lineWidth = 1;
    context.strokeRect(left, HEIGHT - 84, 22, 22);
    write(context, text, left + 32, HEIGHT - 65, 20, INK);
    left += 32 + context.measureText(text).width + 28;
  }
  return canvas.toBuffer('image/png');
}

/** world-atlas names its shapes by the numeric code, and Kosovo, which has none, by its name. */
const numericCode = (country: string): string =>
  country === 'XK' ? 'Kosovo' : (countryCodes.alpha2ToNumeric(country) ?? '-');

type Context = ReturnType<ReturnType<typeof createCanvas>['getContext']>;

function write(context: Context, text: string, x: number, y: number, size: number, colour: string): void {
  context.font = `${size}px ${FONTS}`;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

type Point = readonly [number, number];
/** A dot for each region, then names of the worst, where they do not lie over dots or each other. */
function label(
  context: Context,
  chart: WorldChart,
  projection: (point: [number, number]) => [number, number] | null,
): void {
  const worst = [...chart.regions].sort((a, b) => ORDER.indexOf(b.mark) - ORDER.indexOf(a.mark));
  const inCountry = new Map<string, number>();
  const dots = worst.flatMap((one) => {
    const country = one.region.split('-')[0] ?? '';
    const own = centres[one.region];
    const shape = shapes().find(({ id }) => id === numericCode(country))?.shape;
    const centre = own ?? (shape === undefined ? undefined : geoCentroid(shape));
    const middle = centre === undefined ? null : projection([...centre]);
    if (middle === null) return [];
    // Parts whose place is not known stand in a row, in the middle of their country.
    const earlier = own === undefined ? (inCountry.get(country) ?? 0) : 0;
    if (own === undefined) inCountry.set(country, earlier + 1);
    const at: Point = [middle[0] + DOT_STEP * earlier, middle[1]];
    return [{ at, mark: one.mark, words: cutTo(one.label, 26) }];
  });
  for (const { at, mark } of dots) dot(context, at, mark);
  const taken: Box[] = dots.map(({ at: [x, y] }) => ({ left: x - 8, top: y - LABEL_HEIGHT / 2, width: 16 }));
  context.font = `20px ${FONTS}`;
  let written = 0;
  for (const { at, words } of dots) {
    const box = written < MAX_LABELS ? freeBox(at, context.measureText(words).width, taken) : undefined;
    if (box === undefined) continue;
    taken.push(box);
    written++;
    context.lineWidth = 5;
    context.strokeStyle = PAPER;
    context.strokeText(words, box.left, box.top + 19);
    write(context, words, box.left, box.top + 19, 20, INK);
  }
}

function dot(context: Context, [x, y]: Point, mark: Mark): void {
  context.beginPath();
  context.arc(x, y, 7, 0, 2 * Math.PI);
  context.fillStyle = MARKS[mark];
  context.fill();
  context.strokeStyle = '#ffffff';
  context.lineWidth = 2;
  context.stroke();
}

/** Right of the dot, left of it, above, below: the first that is free and inside the picture. */
function freeBox([x, y]: Point, width: number, taken: readonly Box[]): Box | undefined {
  const middle = y - LABEL_HEIGHT / 2;
  const places: readonly Point[] = [
    [x + 12, middle],
    [x - 12 - width, middle],
    [x - width / 2, middle - LABEL_HEIGHT - 1],
    [x - width / 2, middle + LABEL_HEIGHT + 1],
  ];
  return places
    .map(([left, top]) => ({ left, top, width }))
    .find((box) => box.left >= 8 && box.left + width <= WIDTH - 8 && isFree(box, taken));
}
