import { geoBounds, geoCentroid } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { centreOf, projectionFor, shapeOf } from '../../src/charts/geography.ts';
import { allRegions } from '../../src/regions/regions.ts';

const FRAME = { left: 24, top: 78, width: 1032, height: 520 };
const mapOf = (...regions: string[]) => projectionFor(regions, { whole: FRAME, zoomed: FRAME });
const whole = mapOf();

function isInside(point: readonly [number, number], { projection }: ReturnType<typeof mapOf>): boolean {
  const [x = -1, y = -1] = projection([...point]) ?? [];
  return x > FRAME.left && x < FRAME.left + FRAME.width && y > FRAME.top && y < FRAME.top + FRAME.height;
}

describe('the map', () => {
  it('is that of the world where nothing is busy, or places far from each other are', () => {
    for (const map of [whole, mapOf('US-TX', 'KZ', 'NZ'), mapOf('CL', 'RU-IRK', 'ZA')]) {
      expect(map.isZoomed).toBe(false);
      expect(map.projection.scale()).toBe(whole.projection.scale());
    }
  });

  it('zooms to a country and its parts, so that both lie in it apart', () => {
    const map = mapOf('KZ', 'KZ-75');
    expect(map.isZoomed).toBe(true);
    expect(map.projection.scale()).toBeGreaterThan(3 * whole.projection.scale());
    const shape = shapeOf('KZ');
    if (shape === undefined) throw new Error('there is no Kazakhstan');
    const [middle, almaty] = [geoCentroid(shape), centreOf('KZ-75') ?? ([0, 0] as const)];
    expect([isInside(middle, map), isInside(almaty, map)]).toEqual([true, true]);
    const [x1 = 0, y1 = 0] = map.projection([...middle]) ?? [];
    const [x2 = 0, y2 = 0] = map.projection([...almaty]) ?? [];
    expect(Math.hypot(x1 - x2, y1 - y2)).toBeGreaterThan(100);
  });

  it('shows enough around a small country to know it by', () => {
    const { projection } = mapOf('SG');
    expect(projection.scale()).toBeLessThanOrEqual(6 * whole.projection.scale());
    expect(isInside([106.8, -6.2], mapOf('SG'))).toBe(true);
  });

  it.each(['FJ', 'NZ', 'RU', 'US', 'KI'])('does not cut %s in two where the days change', (country) => {
    const shape = shapeOf(country);
    if (shape === undefined) throw new Error(`there is no ${country}`);
    const map = mapOf(country);
    const [west, east] = geoBounds(shape).map(([longitude]) => longitude);
    const middle = geoCentroid(shape)[1];
    expect(map.isZoomed).toBe(true);
    expect([isInside([west ?? 0, middle], map), isInside([east ?? 0, middle], map)]).toEqual([true, true]);
  });

  it('has a country or a part in the frame when it alone is busy', () => {
    const some = allRegions().filter((_, index) => index % 40 === 0);
    const outside = some.filter(({ code }) => {
      const shape = shapeOf(code);
      const centre = centreOf(code) ?? (shape && geoCentroid(shape));
      return centre !== undefined && !isInside(centre, mapOf(code));
    });
    expect(outside.map(({ code }) => code)).toEqual([]);
  });
});
