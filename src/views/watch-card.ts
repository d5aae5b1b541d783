import type { Subscription } from '../alerts/alert.ts';
import { type Button, bold, type Span, text, time } from '../chat/message.ts';
import { pauseReason } from '../chat/rights.ts';
import { fill, type Translate } from '../i18n.ts';
import { isOver } from '../status/report-sequence.ts';
import type { DimensionStatus, RegionStatus } from '../status/status.ts';
import { measuredSpans } from './status-lines.ts';
import { dimensionText, joined } from './status-words.ts';
import { placeSpan } from './subscription.ts';

export const watchesButton = (t: Translate): Button => ({
  label: t('button-watches'),
  command: 'watch',
  options: { action: 'list' },
});

interface Listed {
  readonly t: Translate;
  readonly number: number;
  /** Where somebody asks. */
  readonly here: string;
  readonly status: RegionStatus;
}

/** `1. JSC Kazakhtelecom (AS9198) · here · down since 10:40 · measured: IODA 5 % of normal: bgp 5 % (13:20)`. */
export function watchSpans(watch: Subscription, { t, number, here, status }: Listed): Span[] {
  const { address, provider = '', state, stateReason: reason = '' } = watch;
  const where =
    address === here ? [text(t('subscription-here'))] : fill(t, 'subscription-at', { where: placeSpan(watch, t) });
  const stopped =
    state === 'active' ? [] : [text(` · ${t(`subscription-${state}`, { reason: pauseReason(reason, t) })}`)];
  return [
    text(`${number}. `),
    bold(provider),
    text(' · '),
    ...where,
    ...stopped,
    text(' · '),
    ...watchStateSpans(status, t),
  ];
}

/** What is measured of a provider; where nothing is, that its state is unknown, and why. */
export function watchStateSpans({ dimensions: { internet }, signals, asOf }: RegionStatus, t: Translate): Span[] {
  const measured = internet.observations.filter(({ kind }) => kind === 'measured');
  // Its sentence is about regions.
  const { true: without = [], false: asked = [] } = Object.groupBy(signals, (one) => `${one.notCovered === true}`);
  return joined(
    [
      stateSpans(internet, measured.length > 0, t),
      measuredSpans(measured, asked, { t, now: asOf }),
      ...without.map(({ signal }) => [text(t('watch-not-covered', { source: signal }))]),
    ].filter((part) => part.length > 0),
    ' · ',
  );
}

function stateSpans(internet: DimensionStatus, isMeasured: boolean, t: Translate): Span[] {
  const { state, since } = internet;
  const isTrouble = state !== 'unknown' && !isOver(state);
  if (!isTrouble) return isMeasured ? [] : [text(t('state-unknown'))];
  const said = dimensionText(internet, t);
  return since === null ? [text(said)] : fill(t, 'dimension-state-since', { state: said, since: time(since) });
}
