import { bold, type Message, type Span, text, time } from '../chat/message.ts';
import { rowsOf } from '../chat/reply.ts';
import { fill, semicolonIn, type Translate } from '../i18n.ts';
import { countPlaces, knownWorstFirst, openWorstFirst, toneOf } from '../status/state-order.ts';
import type { RegionStatus } from '../status/status.ts';
import type { CardWords } from './status-card.ts';
import { headlineLine, sinceSpans, type TroubleWords } from './trouble-words.ts';

const MAX_REGIONS = 15;
const MAX_BUTTONS = 6;

/** Every region with something going on, one line each. @param busy worst first, never empty. */
export function overview(busy: readonly RegionStatus[], words: CardWords): Message {
  const { t, locale, regionName } = words;
  const lines = busy.slice(0, MAX_REGIONS).map((status) => regionLine(status, words));
  const more = busy.length > MAX_REGIONS ? [[text(t('and-more', { count: busy.length - MAX_REGIONS }))]] : [];
  const buttons = busy.slice(0, MAX_BUTTONS).map((one) => ({
    label: regionName(one.region, locale),
    command: 'status',
    options: { region: one.region },
  }));
  const isAcute = busy.some(({ dimensions }) =>
    knownWorstFirst(dimensions).some((one) => toneOf(one.state) === 'critical'),
  );
  return {
    tone: isAcute ? 'critical' : 'warning',
    title: t('status-everywhere-title', { count: countPlaces(busy) }),
    paragraphs: [fill(t, 'status-as-of', { at: time(words.now) }), ...lines, ...more],
    buttons: rowsOf(buttons),
  };
}

/** `Kazakhstan · internet cut again, partly back · unrest · since 5 Jan (5 d 3 h)`. */
function regionLine(status: RegionStatus, words: CardWords): Span[] {
  return [bold(words.regionName(status.region, words.locale)), text(' · '), ...troubleLine(status, words)];
}

/** `internet cut again, partly back · unrest · since 5 Jan (5 d 3 h)`. */
export function troubleLine({ dimensions }: RegionStatus, words: TroubleWords): Span[] {
  const { t, now } = words;
  const going = openWorstFirst(dimensions);
  const states = going.map((one) => headlineLine(one, words)).join(' · ');
  // Since when the worst of it stands.
  const [worst] = going;
  const begun =
    worst === undefined || worst.since === null ? [] : sinceSpans({ ...worst, since: worst.since }, t, now, 'date');
  const since = begun.length > 0 ? [text(' · '), ...begun] : [];
  return [text(states), ...since];
}

/** `82 sources, 2 places not quiet`: what a platform shows beside the name of the bot. */
export const watchedText = (sources: number, busy: readonly RegionStatus[], t: Translate): string =>
  t('presence', { sources, places: countPlaces(busy) });

/** The same in words, for those who cannot see the map. */
export function overviewText(busy: readonly RegionStatus[], words: CardWords): string {
  return words.t('picture-world', { places: placesText(busy, words) });
}

/** `Not quiet now, 2 places: Kazakhstan: internet cut; Texas: power short`. */
export const notQuietText = (busy: readonly RegionStatus[], words: CardWords): string =>
  words.t('banner-busy', { count: countPlaces(busy), places: placesText(busy, words) });

/** `Kazakhstan: internet cut; Texas: power short; and 3 more`. */
function placesText(busy: readonly RegionStatus[], words: CardWords): string {
  const { t, locale, regionName } = words;
  const places = busy.slice(0, MAX_REGIONS).map(({ region, dimensions }) => {
    const [worst] = openWorstFirst(dimensions);
    const state = worst === undefined ? t('state-unknown') : headlineLine(worst, words);
    return t('place-state', { place: regionName(region, locale), state });
  });
  const more = busy.length - places.length;
  const all = more > 0 ? [...places, t('and-more', { count: more })] : places;
  return all.join(semicolonIn(locale));
}
