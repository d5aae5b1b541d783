import { GlobalFonts } from '@napi-rs/canvas';
import { drawCard } from './card.ts';
import type { Chart } from './chart.ts';
import { INSTALLED, pathOf } from './fonts.ts';
import { drawNetwork } from './network.ts';
import { drawRegion } from './region.ts';
import { drawWorld } from './world.ts';

// The worker's whole program: fonts once, then one PNG for each chart.
for (const font of INSTALLED) {
  // A picture without words is worse than none.
  if (!GlobalFonts.registerFromPath(pathOf(font) ?? font.file, font.family))
    throw new Error(`The font ${font.file} cannot be read`);
}

export default function draw(chart: Chart): Uint8Array {
  if (chart.kind === 'region') return drawRegion(chart);
  if (chart.kind === 'network') return drawNetwork(chart);
  return chart.kind === 'card' ? drawCard(chart) : drawWorld(chart);
}
