import type { CardChart } from '../charts/chart.ts';
import { DIMENSIONS } from '../status/observation.ts';
import { countPlaces } from '../status/state-order.ts';
import type { PictureSources } from './chart-content.ts';
import { utcText } from './format-time.ts';
import { troubleLine } from './overview.ts';
import { cardTitle, toneOfRegion } from './status-card.ts';
import { headlineText } from './status-words.ts';

/** What stands for a region in a key of a picture where every region is meant. */
const EVERYWHERE = 'world';
const MAX_LINES = 4;

/** `card:KZ:en`, `card:world:en`: what a link to a page looks like in a chat. */
export const cardPicture = (region: string | undefined, locale: string): string =>
  `card:${region ?? EVERYWHERE}:${locale}`;

/** @param region as it stands in the key. */
export function cardChart(region: string, locale: string, sources: PictureSources): CardChart {
  const { board, translator, regionName, now } = sources;
  const t = translator(locale);
  const caption = t('chart-as-of', { at: utcText(now, 'date-time', locale) });
  const words = { t, locale, regionName, now };
  if (region === EVERYWHERE) {
    const busy = board.busyRegions();
    const [worst] = busy;
    const lines = busy.slice(0, MAX_LINES).map((one) => cardTitle(one, words));
    const title =
      worst === undefined ? t('status-quiet-title') : t('status-everywhere-title', { count: countPlaces(busy) });
    const tone = worst === undefined ? 'unknown' : toneOfRegion(worst);
    return { kind: 'card', locale, tone, title, lines, caption };
  }
  const status = board.statusOf(region);
  const known = DIMENSIONS.map((name) => status.dimensions[name]).filter(({ state }) => state !== 'unknown');
  const title = cardTitle(status, words);
  const since = troubleLine(status, words)
    .slice(1)
    .map((span) => (span.kind === 'time' ? utcText(span.at, span.style, locale) : span.text));
  return {
    kind: 'card',
    locale,
    tone: toneOfRegion(status),
    title,
    lines: [
      ...(since.length === 0 ? [] : [since.join('').replace(/^ · /u, '')]),
      // The title has named the worst of them.
      ...known.map((one) => headlineText(one, t)).filter((said) => !title.includes(said)),
    ].slice(0, MAX_LINES),
    caption,
  };
}
