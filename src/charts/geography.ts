import { createRequire } from 'node:module';
import { type ExtendedFeature, geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import countryCodes from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Country {
  readonly id: string;
  readonly shape: ExtendedFeature;
}

const ANTARCTICA = '010';

/** Longitude and latitude near the middle of states and provinces, to a degree or so: enough for a map of the world. */
const centres: Readonly<Record<string, readonly [number, number]>> = createRequire(import.meta.url)(
  '../../config/generated/part-centres.json',
);

let known: readonly Country[] | undefined;

export function countries(): readonly Country[] {
  if (known === undefined) {
    // The coarser map lacks Singapore, Bahrain and the like.
    const world = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
      countries: GeometryCollection<{ name: string }>;
    }>;
    known = feature(world, world.objects.countries)
      .features.map((one) => ({ id: String(one.id ?? one.properties.name), shape: one }))
      .filter(({ id }) => id !== ANTARCTICA);
  }
  return known;
}

/** world-atlas names its shapes by the numeric code, and Kosovo, which has none, by its name. */
export const numericCode = (country: string): string =>
  country === 'XK' ? 'Kosovo' : (countryCodes.alpha2ToNumeric(country) ?? '-');

/** @returns undefined for a country that the map lacks. */
export const shapeOf = (country: string): ExtendedFeature | undefined =>
  countries().find(({ id }) => id === numericCode(country))?.shape;

/** @returns longitude and latitude of a part; undefined where they are not known, and for a country. */
export const centreOf = (region: string): readonly [number, number] | undefined => centres[region];

/** Less is not worth losing the rest of the world for. */
const LEAST_ZOOM = 1.4;
/** A small country is shown with about thirty degrees around it, by which it is recognised. */
const MAX_ZOOM = 6;
/** Pixels around what is busy, for names. */
const AROUND = { x: 170, y: 70 };

/** How the world lies as a whole, or zoomed to what is busy in the other frame. @returns it with its frame. */
export function projectionFor(regions: readonly string[], frames: { readonly whole: Frame; readonly zoomed: Frame }) {
  const features = countries().map(({ shape }) => shape);
  const whole = geoNaturalEarth1().fitExtent(cornersOf(frames.whole), { type: 'FeatureCollection', features });
  const asWhole = { projection: whole, frame: frames.whole, isZoomed: false };
  const busy = regions.flatMap((region) => placeOf(region) ?? []);
  if (busy.length === 0) return asWhole;
  const frame = frames.zoomed;
  const collection = { type: 'FeatureCollection' as const, features: busy };
  const near = geoNaturalEarth1()
    // In the middle of the map nothing is slanted, and no country is cut in two.
    .rotate([-geoCentroid(collection)[0], 0])
    .scale(whole.scale())
    .translate([0, 0]);
  const [[west, north], [east, south]] = geoPath(near).bounds(collection);
  const zoom = Math.min(
    (frame.width - 2 * AROUND.x) / (east - west),
    (frame.height - 2 * AROUND.y) / (south - north),
    MAX_ZOOM,
  );
  if (zoom < LEAST_ZOOM) return asWhole;
  near
    .scale(zoom * whole.scale())
    .translate([
      frame.left + frame.width / 2 - (zoom * (west + east)) / 2,
      frame.top + frame.height / 2 - (zoom * (north + south)) / 2,
    ]);
  return { projection: near.clipExtent(cornersOf(frame)), frame, isZoomed: true };
}

const cornersOf = ({ left, top, width, height }: Frame): [[number, number], [number, number]] => [
  [left, top],
  [left + width, top + height],
];

function placeOf(region: string): ExtendedFeature | undefined {
  const [country = ''] = region.split('-');
  const centre = centreOf(region);
  if (centre === undefined) return shapeOf(country);
  return { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [...centre] } };
}
