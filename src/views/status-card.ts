import { type Button, type Field, link, type Message, type Span, type Tone, text, time } from '../chat/message.ts';
import { type EpochMs, SECOND_MS } from '../clock.ts';
import { fill, listed, type Translate } from '../i18n.ts';
import type { Region } from '../regions/regions.ts';
import type { FarmReport } from '../status/farm-reports.ts';
import type { HashRateReading } from '../status/hashrate-reading.ts';
import type { Share } from '../status/hashrate-shares.ts';
import { DIMENSIONS } from '../status/observation.ts';
import { isOver } from '../status/report-sequence.ts';
import { knownWorstFirst, rankOf, toneOf } from '../status/state-order.ts';
import type { DimensionStatus, RegionStatus, SignalHealth } from '../status/status.ts';
import type { RateQuote } from '../stories/rate-quotes.ts';
import type { Story } from '../stories/story.ts';
import { attributionSpans } from './evidence.ts';
import { ageText } from './format-time.ts';
import { dimensionLines } from './status-lines.ts';
import { atSpan, headlineText, joined, rateSpans, shareSpans, storyLines } from './status-words.ts';
import { headlineLine } from './trouble-words.ts';

export interface CardInput {
  readonly status: RegionStatus;
  readonly hashRate: HashRateReading | null;
  /** Of the sources of the hash rate. */
  readonly networkHealth: readonly SignalHealth[];
  readonly share: Share | null;
  /** What goes on first. */
  readonly farmReports?: readonly FarmReport[];
  /** Newest first. */
  readonly stories: readonly Story[];
  /** What publishers say happened to the hash rate. */
  readonly rateQuotes: readonly RateQuote[];
  readonly coverage: { readonly covering: number; readonly sources: number };
  /** Days that were looked back for reports. */
  readonly windowDays: number;
  /** Of the chart below the card: `48h`. */
  readonly window: string;
  /** That a person may choose. */
  readonly windows: readonly string[];
}

export interface CardWords {
  readonly t: Translate;
  readonly locale: string;
  readonly regionName: (region: Region, locale: string) => string;
  readonly now: EpochMs;
}

const MAX_STORIES = 3;
const MAX_PARTS = 5;
const MAX_FARM_REPORTS = 4;

/** What is known of a region: one line a dimension with level, source and age; what contradicts stands side by side. */
export function statusCard(input: CardInput, words: CardWords): Message {
  const { status, coverage, hashRate, windowDays } = input;
  const { t, locale } = words;
  const paragraphs: Span[][] = [fill(t, 'status-as-of', { at: time(status.asOf) })];
  if (isUnheardOf(status)) {
    const isQuiet = input.stories.length === 0;
    paragraphs.push([text(isQuiet ? t('status-nothing', { days: windowDays, ...coverage }) : t('status-unstated'))]);
  }
  const parts = partsText(status, words);
  if (parts !== '') paragraphs.push([text(t('status-parts', { parts }))]);

  const rate = rateSpans(hashRate, input.networkHealth, troubleSince(status), words);
  const fields: Field[] = [
    ...farmField(input.farmReports ?? [], words),
    ...dimensionFields(input, words),
    { name: t('field-hash-rate'), value: [...rate, ...rateReports(input.rateQuotes, t)] },
  ];
  if (input.share !== null) {
    const isTroubled = knownWorstFirst(status.dimensions).some(({ state }) => !isOver(state));
    const value = shareSpans(input.share, hashRate, { locale, t, now: words.now, isTroubled });
    fields.push({ name: t('field-share'), value });
  }
  if (input.stories.length > 0) {
    fields.push({ name: t('field-reports'), value: storyLines(input.stories, words, MAX_STORIES) });
  }
  const data = attributions(status, hashRate);
  return {
    tone: toneOfRegion(status),
    title: cardTitle(status, words, input.stories.length > 0),
    paragraphs,
    fields,
    ...(data.length > 0 && { footer: attributionSpans(data, t) }),
    buttons: cardButtons(input, words),
  };
}

/** `Kazakhstan · internet cut again, partly back`; where only parts are in trouble, the worst of them. */
export function cardTitle(
  status: RegionStatus,
  { t, locale, regionName }: Omit<CardWords, 'now'>,
  isReportedOn = false,
): string {
  const region = regionName(status.region, locale);
  const all = Object.values(status.dimensions);
  const now = knownWorstFirst(status.dimensions).filter(({ phase }) => phase !== 'over');
  const announced = all.filter((one) => one.state !== 'unknown' && one.phase === 'announced');
  const stale = all.filter((one) => one.state !== 'unknown' && one.stale && one.open);
  const [main] = [...now, ...announced];
  const headline = (told: DimensionStatus) => {
    const [part] = told.parts;
    const isOfPart = told.region !== status.region && part !== undefined && !status.region.includes('-');
    // Which part it is stands before it.
    const state = headlineLine(isOfPart ? { ...told, extent: 'whole' } : told, { t, locale, regionName });
    if (!isOfPart) return t('status-headline', { region, state });
    const more = told.parts.length > 1 ? [t('and-more', { count: told.parts.length - 1 })] : [];
    return t('status-headline-part', { region, state, part: listed([regionName(part, locale), ...more], locale) });
  };
  if (main !== undefined) return headline(main);
  const [old] = stale;
  if (old !== undefined) return t('status-stale-title', { region, state: headlineText({ ...old, stale: false }, t) });
  const [past] = knownWorstFirst(status.dimensions);
  if (past !== undefined) return headline(past);
  return t(isReportedOn ? 'status-unstated-title' : 'status-unknown-title', { region });
}

/** Nobody reported anything on any dimension; what is measured alone does not say that all is well. */
const isUnheardOf = ({ dimensions, parts }: RegionStatus): boolean =>
  parts.length === 0 && DIMENSIONS.every((name) => dimensions[name].state === 'unknown');

function dimensionFields({ status, stories, windowDays }: CardInput, words: CardWords): Field[] {
  const { t, now, locale, regionName } = words;
  const [country = '', part] = status.region.split('-');
  const lineWords = {
    t,
    now,
    windowDays,
    locale,
    regionName,
    ...(part !== undefined && { country: regionName(country, locale) }),
  };
  const lines = DIMENSIONS.map((name) => {
    const signals = status.signals.filter(({ dimension = 'internet' }) => dimension === name);
    const isSilent =
      status.dimensions[name].observations.length === 0 &&
      signals.every((one) => one.noAnswerSince === null && !one.pending && !one.notCovered);
    const about = stories.filter(({ topics }) => topics.includes(name));
    const value = dimensionLines(status.dimensions[name], status.region, signals, { ...lineWords, about });
    return { isSilent, name: t(`dimension-${name}`), value };
  });
  const shown = isUnheardOf(status) ? lines.filter(({ isSilent }) => !isSilent) : lines;
  return shown.map(({ name, value }) => ({ name, value }));
}

/** Beside what is known of the region, it answers whether it is the farm or the country. */
function farmField(reports: readonly FarmReport[], { t, now }: CardWords): Field[] {
  if (reports.length === 0) return [];
  const lines = reports.slice(0, MAX_FARM_REPORTS).map(({ farm, text: said, since, at, until }) => {
    const times = { since: atSpan(since, now), until: until === null ? text('') : atSpan(until, now) };
    const isOver = until === null ? 'no' : 'yes';
    return fill(t, 'farm-report', { farm, said, isOver, age: ageText(at, now, t), ...times });
  });
  const more = reports.length - lines.length;
  const rest = more > 0 ? [[text(t('and-more', { count: more }))]] : [];
  return [{ name: t('field-farm'), value: joined([...lines, ...rest], '\n') }];
}

/** Parts in more trouble than the whole country. */
function partsText(status: RegionStatus, { t, locale, regionName }: CardWords): string {
  const parts = status.parts.filter(({ dimension, state }) => {
    const whole = status.dimensions[dimension];
    return whole.state === 'unknown' || whole.stale || rankOf(state) < rankOf(whole.state);
  });
  const named = parts.slice(0, MAX_PARTS).map(({ region, dimension, state }) => {
    const headline = t(`headline-${dimension}-${state}`, { again: 'no', partial: 'no' });
    return t('place-state', { place: regionName(region, locale), state: headline });
  });
  const more = parts.length - named.length;
  return [...named, ...(more > 0 ? [t('and-more', { count: more })] : [])].join(' · ');
}

/** When the newest outage began that could show in the hash rate. */
function troubleSince({ dimensions }: RegionStatus): EpochMs | null {
  const begun = knownWorstFirst(dimensions)
    .filter(({ dimension, state }) => (dimension === 'internet' || dimension === 'power') && !isOver(state))
    .flatMap(({ since }) => since ?? []);
  return begun.length === 0 ? null : Math.max(...begun);
}

/** What publishers say of the hash rate, beside the measured one. */
function rateReports(quotes: readonly RateQuote[], t: Translate): Span[] {
  return quotes.flatMap(({ text: sentence, publisher, url, at }) => [
    text('\n'),
    ...fill(t, 'hash-rate-reported', { sentence, source: link(publisher, url), at: time(at, 'date') }),
  ]);
}

/** What the terms of the sources ask for, of those whose data are shown. */
function attributions({ signals }: RegionStatus, hashRate: HashRateReading | null): readonly string[] {
  const answered = signals.filter((one) => one.lastAnswerAt !== null).map((one) => one.attribution);
  return [...new Set([...answered, hashRate?.attribution, hashRate?.second?.attribution])].filter(
    (one): one is string => one !== undefined && one !== '',
  );
}

function cardButtons({ status, window, windows }: CardInput, { t, now }: CardWords): Button[][] {
  const { region } = status;
  const others = isDrawn(status) ? windows.filter((one) => one !== window) : [];
  const card: Button[] = [
    { label: t('button-refresh'), command: 'status', options: { region, window, refresh: seenText(now) } },
    { label: t('button-subscribe'), command: 'subscribe', options: { regions: region } },
    { label: t('button-mute'), command: 'mute', options: { what: `region:${region}`, duration: '24h' } },
  ];
  const charts = others.map((one) => ({
    label: t('button-window', { window: t(`window-${one}`) }),
    command: 'status',
    options: { region, window: one, refresh: 'true' },
  }));
  return charts.length === 0 ? [card] : [card, charts];
}

/** A picture of nothing says nothing, and laws and unrest are not drawn. */
export const isDrawn = ({ dimensions: { internet, power } }: RegionStatus): boolean =>
  internet.observations.length + power.observations.length > 0;

/** When somebody saw a card, in a button: few characters, because there is room for 64 in all. */
const seenText = (at: EpochMs): string => Math.floor(at / SECOND_MS).toString(36);

/** @returns undefined for buttons that ask for something else than what is new. */
export function seenAt(refresh: string | undefined): EpochMs | undefined {
  return refresh !== undefined && /^[0-9a-z]{6}$/u.test(refresh) ? Number.parseInt(refresh, 36) * SECOND_MS : undefined;
}

/** Good only where nothing is open; what is of a part, or still to come, is not critical. */
export function toneOfRegion({ dimensions, parts, region }: RegionStatus): Tone {
  const known = Object.values(dimensions).flatMap((one) =>
    one.state === 'unknown' ? [] : [{ ...one, state: one.state }],
  );
  const now = knownWorstFirst(dimensions).filter(({ phase }) => phase === 'in-force');
  const isOwn = (one: DimensionStatus) => one.region === region || region.includes('-');
  if (now.some((one) => isOwn(one) && toneOf(one.state) === 'critical')) return 'critical';
  const isWarning = now.some(({ state }) => toneOf(state) !== 'good') || parts.length > 0;
  if (isWarning || known.some(({ phase }) => phase === 'announced')) return 'warning';
  const isOpen = known.some(({ open, state }) => open && toneOf(state) !== 'good');
  if (known.every(({ stale }) => stale)) return 'unknown';
  return isOpen ? 'warning' : 'good';
}
