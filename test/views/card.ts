import { render } from '../../adapters/terminal/render.ts';
import { MINUTE_MS } from '../../src/clock.ts';
import type { Observation } from '../../src/status/observation.ts';
import { type RegionStatus, statusOf } from '../../src/status/status.ts';
import { type CardInput, statusCard } from '../../src/views/status-card.ts';
import { NOW, testLocales, testRegions } from '../harness/bot.ts';
import { observation } from '../harness/status.ts';

const input = (status: RegionStatus, over: Partial<CardInput> = {}): CardInput => ({
  status,
  hashRate: null,
  networkHealth: [],
  share: null,
  stories: [],
  rateQuotes: [],
  coverage: { covering: 0, sources: 57 },
  windowDays: 30,
  window: '30d',
  windows: ['48h', '30d'],
  ...over,
});

/** The card as a terminal shows it, without addresses. */
export function card(status: RegionStatus, over: Partial<CardInput> = {}, locale = 'en') {
  const message = statusCard(input(status, over), {
    t: testLocales.translator(locale),
    locale,
    now: NOW,
    regionName: testRegions.name,
  });
  const text = render({ ...message, locale }, { colours: false, commandLine: () => null }).replace(/ <[^>]*>/gu, '');
  const lines = text.split('\n').map((line) => line.trim());
  return { message, text, lines };
}

export const percent = (value: number) => ({ value, unit: '% of ordinary' }) as const;
export const told = (over: Partial<Observation>) => observation({ cited: 'NetBlocks', ...over });
export const measured = (over: Partial<Observation>) =>
  observation({ kind: 'measured', source: 'IODA', at: NOW - 10 * MINUTE_MS, evidence: 'bgp 96 %', ...over });
/** What reports and measurements add up to. */
export const known = (observations: readonly Observation[], region = 'KZ') => statusOf(region, observations, [], NOW);
