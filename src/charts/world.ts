import { createRequire } from 'node:module';
import { createCanvas } from '@napi-rs/canvas';
import { type GeoPermissibleObjects, geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import countryCodes from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { FAINT, HEIGHT, INK, LINE, MARKS, type Mark, PAPER, WIDTH, type WorldChart } from './chart.ts';
import { FONTS } from './fonts.ts';
import { cutTo } from './panel.ts';

const LAND = '#e3e7ec';
const MAP = { left: 24, top: 78, width: WIDTH - 48, height: 520 };
const MAX_LABELS = 10;
/** Worst on top where dots touch. */
const ORDER: readonly Mark[] = ['unknown', 'good', 'warning', 'critical'];

let countries: { id: string; shape: GeoPermissibleObjects }[] | undefined;

function shapes() {
  if (countries === undefined) {
    const world = createRequire(import.meta.url)('world-atlas/countries-110m.json') as Topology<{
      countries: GeometryCollection;
    }>;
    const found = feature(world, world.objects.countries);
    countries = found.features.map((one) => ({ id: String(one.id ?? ''), shape: one }));
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
    { type: 'Sphere' },
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
  write(context, cutTo(chart.title, 62), 32, 50, 30, INK);
  write(context, cutTo(chart.caption, 100), 32, HEIGHT - 20, 18, FAINT);
  let left = 32;
  for (const { mark, text } of chart.legend) {
    context.fillStyle = MARKS[mark];
    context.fillRect(left, HEIGHT - 84, 22, 22);
    context.strokeStyle = LINE;
    context.strokeRect(left, HEIGHT - 84, 22, 22);
    write(context, text, left + 32, HEIGHT - 65, 20, INK);
    left += 32 + context.measureText(text).width + 28;
  }
  return canvas.toBuffer('image/png');
}

/** world-atlas names its shapes by the numeric code; a place without one (Kosovo) has no shape. */
const numericCode = (country: string): string => countryCodes.alpha2ToNumeric(country) ?? '-';

type Context = ReturnType<ReturnType<typeof createCanvas>['getContext']>;

function write(context: Context, text: string, x: number, y: number, size: number, colour: string): void {
  context.font = `${size}px ${FONTS}`;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** Names of the worst, where they do not lie over each other. */
function label(
  context: Context,
  chart: WorldChart,
  projection: (point: [number, number]) => [number, number] | null,
): void {
  const taken: { x: number; y: number; width: number }[] = [];
  const worst = [...chart.regions].sort((a, b) => ORDER.indexOf(b.mark) - ORDER.indexOf(a.mark));
  for (const one of worst) {
    const shape = shapes().find(({ id }) => id === numericCode(one.region.split('-')[0] ?? ''))?.shape;
    const at = shape === undefined ? null : projection(geoCentroid(shape as Parameters<typeof geoCentroid>[0]));
    if (at === null) continue;
    const [x, y] = at;
    context.beginPath();
    context.arc(x, y, 7, 0, 2 * Math.PI);
    context.fillStyle = MARKS[one.mark];
    context.fill();
    context.strokeStyle = '#ffffff';
    context.lineWidth = 2;
    context.stroke();
    context.font = `20px ${FONTS}`;
    const words = cutTo(one.label, 24);
    const width = context.measureText(words).width;
    const left = Math.min(x + 12, WIDTH - width - 12);
    if (
      taken.length >= MAX_LABELS ||
      taken.some((other) => Math.abs(other.y - y) < 24 && left < other.x + other.width && other.x < left + width)
    ) {
      continue;
    }
    taken.push({ x: left, y, width });
    context.lineWidth = 5;
    context.strokeStyle = PAPER;
    context.strokeText(words, left, y + 7);
    write(context, words, left, y + 7, 20, INK);
  }
}
