import type { EpochMs } from '../clock.ts';
import { fill, type Translate } from '../i18n.ts';
import { link, type Span, text, time } from '../message.ts';
import { independentPublishers, type Story } from '../stories/story.ts';
import { isOver } from './course.ts';
import type { Level } from './observation.ts';
import type { DimensionStatus } from './status.ts';

/** The network's rate as one source estimates it. */
export interface HashRateReading {
  readonly ehs: number;
  /** One standard deviation of the estimate, in per cent: blocks are a Poisson process. */
  readonly sigmaPercent: number;
  readonly windowHours: number;
  /** Against the window before; `sigmas` < 3 is noise. null: nothing to compare with. */
  readonly change: { readonly percent: number; readonly sigmas: number } | null;
  readonly difficulty?: number;
  readonly nextAdjustment?: { readonly percent: number; readonly at: EpochMs };
  readonly source: string;
  readonly url: string;
  readonly at: EpochMs;
}

/** Three standard deviations: below is noise. */
const NOTABLE_SIGMAS = 3;

/** `down`, `partly restored`. */
export function stateText(dimension: string, state: string, partial: boolean, t: Translate): string {
  const plain = t(`state-${dimension}-${state}`);
  return partial ? t('state-partial', { state: plain }) : plain;
}

/** What a dimension adds up to: `down again, partly back`, `restored, sources disagree`, `banned, no recent reports`. */
export function dimensionText(status: DimensionStatus, t: Translate): string {
  if (status.state === 'unknown') return t('state-unknown');
  const over = isOver(status.state);
  let state = stateText(status.dimension, status.state, over && status.partial, t);
  if (!over && status.incident?.changes.some((change) => isOver(change.state) && change.partial !== true)) {
    state = t('state-again', { state });
  }
  if (!over && status.partial) state = t('state-partly-back', { state });
  if (status.stale) return t('state-stale', { state });
  return status.basis === 'conflicting' ? t('state-conflicting', { state }) : state;
}

export function levelText(level: Level, t: Translate): string {
  const units = {
    '% of ordinary': 'ordinary',
    '% change': 'change',
    'EH/s': 'ehs',
    MW: 'mw',
    '% of capacity': 'capacity',
  };
  return t(`level-${units[level.unit]}`, { value: level.value });
}

/** `176 EH/s ± 8 % over 24 h (mempool.space, 13:55) · within noise`. */
export function hashRateSpans(reading: HashRateReading, t: Translate): Span[] {
  const change = reading.change;
  const verdict =
    change === null
      ? ''
      : Math.abs(change.sigmas) < NOTABLE_SIGMAS
        ? t('hash-rate-noise')
        : t('hash-rate-change', { percent: Math.round(change.percent), sigmas: Math.round(Math.abs(change.sigmas)) });
  return [
    ...fill(t, 'hash-rate-line', {
      value: Math.round(reading.ehs),
      sigma: Math.round(reading.sigmaPercent),
      hours: reading.windowHours,
      source: link(reading.source, reading.url),
      at: time(reading.at),
    }),
    ...(verdict === '' ? [] : [text(` · ${verdict}`)]),
  ];
}

export function storyLines(stories: readonly Story[], t: Translate, most: number): Span[] {
  return stories.slice(0, most).flatMap((story, index) => {
    const url = story.reports[0]?.url;
    const headline = story.summary.headline;
    return [
      ...(index === 0 ? [] : [text('\n')]),
      url === undefined ? text(headline) : link(headline, url),
      text(` (${t('publishers', { count: independentPublishers(story).length })}, `),
      time(story.updatedAt),
      text(')'),
    ];
  });
}
