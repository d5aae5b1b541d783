import type { Alert, RateDrop } from '../alerts/alert.ts';
import { DAY_MS } from '../clock.ts';
import { listed } from '../i18n.ts';
import type { Observation } from '../status/observation.ts';
import type { TitleWords } from './alert-title.ts';
import { signed } from './format-number.ts';
import { timeText } from './format-time.ts';
import { levelText, stateText } from './status-words.ts';

/** Of a story its own; of a measurement one in the reader's language. */
export function headlineOf(alert: Alert, words: TitleWords): string {
  const { headline, measured, drop, sources, translations } = alert;
  if (measured !== undefined) return measuredHeadline(measured, alert, words);
  if (drop === undefined) return translations?.[words.locale]?.headline ?? headline;
  return rateHeadline(
    drop,
    listed(
      sources.map(({ publisher }) => publisher),
      words.locale,
    ),
    words,
  );
}

/** `mempool.space: hash rate -34 % against its trend over 24 h, 5 sigma …`, `… 61 blocks …`, `… Foundry USA -60 %`. */
function rateHeadline(drop: RateDrop, source: string, { t, locale }: TitleWords): string {
  const { percent, sigmas, windowDays, kind = 'drop', ehs, pools = [] } = drop;
  const figures = { percent: signed(percent, locale), sigmas: Math.round(-sigmas), hours: Math.round(24 * windowDays) };
  const said = t(`rate-headline-${kind}`, { source, ...figures, value: ehs === undefined ? 0 : Math.round(ehs) });
  if (pools.length === 0) return said;
  const named = listed(
    pools.map(({ name, changePercent }) => `${name} ${t('level-change', { value: signed(changePercent, locale) })}`),
    locale,
  );
  return `${said}. ${t('drop-pools', { pools: named })}`;
}

/** `IODA: Kazakhstan at 6 % of normal since 10:40 UTC, no report yet`; without a figure `IODA: Kazakhstan, Internet: down; no report yet`. */
function measuredHeadline(measured: Observation, { reason, at }: Alert, words: TitleWords): string {
  const { source, dimension, state, partial, level, since, provider } = measured;
  const { t, locale, regionName } = words;
  const region = provider ?? regionName(measured.region, locale);
  // Publishers report what happens to places.
  const reports = reason === 'first' && provider === undefined ? 0 : 1;
  if (level?.unit === '% of ordinary') {
    const isToday = since !== undefined && Math.floor(since / DAY_MS) === Math.floor(at / DAY_MS);
    const begun = since === undefined ? '' : timeText(since, isToday ? 'time' : 'date-time', words);
    return t('measured-level', { source, region, value: level.value, since: begun || 'unknown', reports });
  }
  const claim = stateText(dimension, state, partial === true, t);
  const stated = t('dimension-state', { dimension: t(`dimension-${dimension}`), state: claim });
  const said = level === undefined ? stated : t('state-level', { state: stated, level: levelText(level, t) });
  return t('measured-headline', { source, region, said, reports });
}
