import { fill } from '../i18n.ts';
import { bold, type Message, text, time } from '../message.ts';
import { rowsOf } from '../reply.ts';
import type { CardWords } from './card.ts';
import { isOver } from './course.ts';
import { DIMENSIONS } from './observation.ts';
import type { RegionStatus } from './status.ts';
import { dimensionText } from './words.ts';

const MAX_REGIONS = 15;
const MAX_BUTTONS = 6;

/** Every region with something going on, one line each. @param busy worst first, never empty. */
export function overview(busy: readonly RegionStatus[], { t, locale, regionName }: Omit<CardWords, 'now'>): Message {
  const lines = busy.slice(0, MAX_REGIONS).map((one) => {
    const known = DIMENSIONS.map((name) => one.dimensions[name]).filter(
      (part) => part.state !== 'unknown' && !part.stale,
    );
    const going = known.filter((part) => !isOver(part.state));
    const states = (going.length > 0 ? going : known).map((part) =>
      t('dimension-state', { dimension: t(`dimension-${part.dimension}`), state: dimensionText(part, t) }),
    );
    const since = Math.min(...going.map((part) => part.since ?? Number.POSITIVE_INFINITY));
    const begun = Number.isFinite(since) ? [text(` · ${t('since')} `), time(since, 'date')] : [];
    return [bold(regionName(one.region, locale)), text(` · ${states.join(' · ')}`), ...begun];
  });
  const more = busy.length > MAX_REGIONS ? [[text(t('and-more', { count: busy.length - MAX_REGIONS }))]] : [];
  const buttons = busy.slice(0, MAX_BUTTONS).map((one) => ({
    label: regionName(one.region, locale),
    command: 'status',
    options: { region: one.region },
  }));
  return {
    tone: busy.some((one) => DIMENSIONS.some((name) => isAcute(one.dimensions[name]))) ? 'critical' : 'warning',
    title: t('status-everywhere-title', { count: busy.length }),
    paragraphs: [...lines, ...more],
    footer: fill(t, 'status-as-of', { at: time(Math.max(...busy.map((one) => one.asOf))) }),
    buttons: rowsOf(buttons),
  };
}

function isAcute({ state, stale }: RegionStatus['dimensions']['internet']): boolean {
  return !stale && (state === 'down' || state === 'cut' || state === 'banned');
}
