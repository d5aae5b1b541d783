import { DAY_MS, type EpochMs } from '../clock.ts';
import { ageText, durationText } from '../duration.ts';
import { fill, type Translate } from '../i18n.ts';
import { type Button, bold, type Field, link, type Message, type Span, type Tone, text, time } from '../message.ts';
import type { Region, Story, SummarySentence } from '../stories/story.ts';
import { isOver } from './course.ts';
import { DIMENSIONS, type Observation } from './observation.ts';
import type { Share } from './shares.ts';
import type { DimensionStatus, RegionStatus } from './status.ts';
import { dimensionText, type HashRateReading, hashRateSpans, levelText, stateText, storyLines } from './words.ts';

export interface CardInput {
  readonly status: RegionStatus;
  readonly hashRate: HashRateReading | null;
  readonly share: Share | null;
  /** Newest first. */
  readonly stories: readonly Story[];
  /** What publishers say happened to the hash rate. */
  readonly rateQuotes: readonly SummarySentence[];
  readonly coverage: { readonly covering: number; readonly sources: number };
  /** Days that were looked back for reports. */
  readonly windowDays: number;
}

export interface CardWords {
  readonly t: Translate;
  readonly locale: string;
  readonly regionName: (region: Region, locale: string) => string;
  readonly now: EpochMs;
}

/** More than this many sources of one line is a list nobody reads. */
const MAX_LINES = 5;
const MAX_STORIES = 3;

/** What is known of a region: one line a dimension with level, source and age; what contradicts stands side by side. */
export function statusCard(input: CardInput, words: CardWords): Message {
  const { status, coverage } = input;
  const { t, locale, regionName } = words;
  const known = DIMENSIONS.map((dimension) => status.dimensions[dimension]).filter((one) => one.state !== 'unknown');
  const region = regionName(status.region, locale);
  const fresh = known.filter((one) => !one.stale);
  const headline = fresh.find((one) => !isOver(one.state)) ?? fresh[0];
  const paragraphs: Span[][] = [];
  if (known.length === 0) {
    const spans = { region, days: input.windowDays, sources: coverage.sources, covering: coverage.covering };
    paragraphs.push([text(t('status-nothing', spans))]);
  }
  const parts = status.parts.slice(0, 5).map((part) => {
    const words = stateText(part.dimension, part.state, false, t);
    return `${regionName(part.region, locale)}: ${t(`dimension-${part.dimension}`)} ${words}`;
  });
  if (parts.length > 0) paragraphs.push([text(t('status-parts', { parts: parts.join(' · ') }))]);

  const shown =
    known.length === 0 ? DIMENSIONS.filter((name) => status.dimensions[name].observations.length > 0) : DIMENSIONS;
  const fields: Field[] = shown.map((name) => ({
    name: t(`dimension-${name}`),
    value: dimensionLines(status.dimensions[name], input.windowDays, words),
  }));
  for (const signal of status.signals) {
    if (signal.noAnswerSince === null) continue;
    const name = signal.signal;
    fields.push({ name, value: fill(t, 'status-no-answer', { since: time(signal.noAnswerSince) }) });
  }
  const rate = input.hashRate === null ? [text(t('hash-rate-unknown'))] : hashRateSpans(input.hashRate, t);
  fields.push({ name: t('field-hash-rate'), value: [...rate, ...rateReports(input.rateQuotes, t)] });
  if (input.share !== null) {
    fields.push({ name: t('field-share'), value: shareLine(input.share, input.hashRate, t) });
  }
  if (input.stories.length > 0)
    fields.push({ name: t('field-reports'), value: storyLines(input.stories, t, MAX_STORIES) });

  const summary = headline ? t('status-headline', { region, state: headlineText(headline, t) }) : undefined;
  return {
    tone: toneOf(known),
    title: summary ?? t(known.length === 0 ? 'status-unknown-title' : 'status-stale-title', { region }),
    paragraphs,
    fields,
    footer: fill(t, 'status-as-of', { at: time(status.asOf) }),
    buttons: [cardButtons(status.region, t)],
  };
}

/** What publishers say of the hash rate, beside the measured one. */
function rateReports(quotes: readonly SummarySentence[], t: Translate): Span[] {
  return quotes.flatMap(({ text: sentence, publisher, url }) => [
    text('\n'),
    ...fill(t, 'hash-rate-reported', { sentence, source: link(publisher, url) }),
  ]);
}

function cardButtons(region: Region, t: Translate): Button[] {
  return [
    { label: t('button-refresh'), command: 'status', options: { region, refresh: 'true' } },
    { label: t('button-subscribe'), command: 'subscribe', options: { regions: region } },
    { label: t('button-mute'), command: 'mute', options: { what: `region:${region}`, duration: '24h' } },
  ];
}

function dimensionLines(status: DimensionStatus, windowDays: number, words: CardWords): Span[] {
  const { t, now } = words;
  if (status.observations.length === 0) return [text(t('dimension-no-reports', { days: windowDays }))];
  const spans: Span[] = [bold(dimensionText(status, t))];
  if (status.since !== null) {
    const style = status.sincePrecision === 'day' ? 'date' : 'date-time';
    const duration = durationText(now - status.since, t);
    const id = isOver(status.state) ? 'dimension-when' : 'dimension-since';
    spans.push(text(' · '), ...fill(t, id, { since: time(status.since, style), duration }));
  }
  for (const line of sourceLines(status.observations)) {
    spans.push(text('\n'), ...observationLine(line, words));
  }
  return spans;
}

/** The same claim by several publishers is one line. Figures and what differs from the newest go before mere repetition. */
function sourceLines(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  const lines = new Map<string, Observation[]>();
  for (const one of observations) {
    const who = one.kind === 'measured' ? one.source : (one.cited ?? one.source);
    const key = [one.kind, who, one.state, one.partial === true, one.level?.value, one.level?.unit].join('|');
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  const seen = new Set<string>();
  const isNews = ([one]: readonly Observation[]) => {
    const claim = `${one?.kind} ${one?.state} ${one?.partial === true}`;
    return !seen.has(claim) && seen.add(claim) !== undefined;
  };
  const all = [...lines.values()];
  const telling = all.filter((line) => isNews(line) || line[0]?.level !== undefined);
  const shown = new Set([...new Set([...telling, ...all])].slice(0, MAX_LINES));
  return all.filter((line) => shown.has(line));
}

function observationLine(same: readonly Observation[], { t, now }: CardWords): Span[] {
  const [newest] = same;
  if (newest === undefined) return [];
  const ordinary = newest.kind === 'measured' && isOver(newest.state);
  const claim = ordinary
    ? t('measured-ordinary')
    : stateText(newest.dimension, newest.state, newest.partial === true, t);
  const what = newest.level === undefined ? claim : `${claim}, ${levelText(newest.level, t)}`;
  const at = time(newest.at, now - newest.at < DAY_MS ? 'date-time' : 'date');
  if (newest.kind === 'measured') {
    return fill(t, 'observation-measured', { what, source: link(newest.source, newest.url), at });
  }
  const publishers = new Map(same.map((one) => [one.source, one.url]));
  const [[firstName, firstUrl] = ['', '']] = publishers;
  const via = fill(t, 'observation-via', { count: publishers.size, first: link(firstName, firstUrl) });
  const args = { what, cited: newest.cited ?? '', at, age: ageText(newest.at, now, t) };
  const effective = newest.effectiveAt;
  return [
    ...fill(t, newest.cited === undefined ? 'observation-reported' : 'observation-cited', args),
    text(' '),
    ...via,
    ...(effective === undefined
      ? []
      : [text(' · '), ...fill(t, 'observation-effective', { at: time(effective, 'date') })]),
  ];
}

function headlineText(status: DimensionStatus, t: Translate): string {
  return t('dimension-state', { dimension: t(`dimension-${status.dimension}`), state: dimensionText(status, t) });
}

function shareLine(share: Share, reading: HashRateReading | null, t: Translate): Span[] {
  const month = share.month;
  const spans = fill(t, 'share-line', { percent: share.percent, source: link(share.source, share.url), month });
  if (reading === null) return spans;
  const [least, most] = [-1, 1].map((sign) =>
    Math.round(((reading.ehs * share.percent) / 100) * (1 + (sign * reading.sigmaPercent) / 100)),
  );
  return [...spans, text(t('share-exposed', { least: least ?? 0, most: most ?? 0 }))];
}

function toneOf(known: readonly DimensionStatus[]): Tone {
  const fresh = known.filter((one) => !one.stale);
  if (fresh.length === 0) return 'unknown';
  if (fresh.every((one) => isOver(one.state))) return 'good';
  return fresh.some((one) => ['down', 'cut', 'banned'].includes(one.state)) ? 'critical' : 'warning';
}
