import { drawCard } from './card.ts';
import type { Chart } from './chart.ts';
import { registerFonts } from './fonts.ts';
import { drawNetwork } from './network.ts';
import { drawRegion } from './region.ts';
import { drawWorld } from './world.ts';

// The worker's whole program: fonts once, then one PNG for each chart.
registerFonts();

export default function draw(chart: Chart): Uint8Array {
  if (chart.kind === 'region') return drawRegion(chart);
  if (chart.kind === 'network') return drawNetwork(chart);
  return chart.kind === 'card' ? drawCard(chart) : drawWorld(chart);
}
