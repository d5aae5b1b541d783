import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { drawCard } from './card.ts';
import type { Chart } from './chart.ts';
import { FONT_FILES } from './fonts.ts';
import { drawNetwork } from './network.ts';
import { drawRegion } from './region.ts';
import { drawWorld } from './world.ts';

// The worker's whole program: fonts once, then one PNG for each chart.
const { resolve } = createRequire(import.meta.url);
for (const { family, file } of FONT_FILES) {
  // A picture without words is worse than none.
  if (!GlobalFonts.registerFromPath(resolve(file), family)) throw new Error(`The font ${file} cannot be read`);
}

export default function draw(chart: Chart): Uint8Array {
  if (chart.kind === 'region') return drawRegion(chart);
  if (chart.kind === 'network') return drawNetwork(chart);
  return chart.kind === 'card' ? drawCard(chart) : drawWorld(chart);
}
