import type { Chart, Mark, NetworkChart, RegionChart, WorldChart } from '../charts/chart.ts';
import { DAY_MS, type EpochMs, HOUR_MS } from '../clock.ts';
import { labelText, type Translate } from '../i18n.ts';
import type { Board } from '../status/board.ts';
import { noiseOf } from '../status/hashrate-statistics.ts';
import type { Dimension, Incident } from '../status/observation.ts';
import { isEndOfDay, isOver } from '../status/report-sequence.ts';
import { ownLevel, withoutCopies } from '../status/reported-claims.ts';
import type { DailyRate } from '../status/signal.ts';
import type { SignalPoller } from '../status/signal-poller.ts';
import { countPlaces, knownWorstFirst, toneOf } from '../status/state-order.ts';
import { phasesOf } from '../status/timeline.ts';
import { connectivityTitle } from './alt-text.ts';
import { cardChart } from './card-picture.ts';
import { dateLocale, utcText } from './format-time.ts';
import { levelText, stateText } from './status-words.ts';

/** What pictures are made of. */
export interface PictureSources {
  readonly board: Board;
  readonly watch: Pick<SignalPoller, 'series' | 'network' | 'health'>;
  readonly translator: (locale: string) => Translate;
  readonly regionName: (region: string, locale: string) => string;
  readonly now: EpochMs;
}

/** Windows of a region's chart, in hours; the shorter one is what an alert is about. */
export const WINDOW_HOURS = { '48h': 48, '30d': 720 } as const;
export type ChartWindow = keyof typeof WINDOW_HOURS;

/** `region:KZ:48h:en`, `network:ru`, `world:en`: short enough to travel, complete enough to draw from. */
export const regionPicture = (region: string, window: ChartWindow, locale: string): string =>
  `region:${region}:${window}:${locale}`;
export const networkPicture = (locale: string): string => `network:${locale}`;
export const worldPicture = (locale: string): string => `world:${locale}`;

export const NETWORK_DAYS = 90;
const MAX_REPORTED = 12;
/** The year and the zone stand in the caption. */
const EVENT_TIME: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
};

const EVENT_DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' };
/** What shows in connectivity or in the hash rate at once. */
const DRAWN: ReadonlySet<Dimension> = new Set(['internet', 'power']);

/** At the end of a key: in colours for chats and pages that are dark. */
const DARK = ':dark';
export const darkPicture = (key: string): string => `${key}${DARK}`;

/** @returns what a key stands for as of now; undefined for a key of nothing. */
export async function describePicture(key: string, sources: PictureSources): Promise<Chart | undefined> {
  if (!key.endsWith(DARK)) return described(key, sources);
  const chart = await described(key.slice(0, -DARK.length), sources);
  return chart && { ...chart, theme: 'dark' };
}

async function described(key: string, sources: PictureSources): Promise<Chart | undefined> {
  const [kind, ...rest] = key.split(':');
  if (kind === 'region') {
    const [region = '', window = '48h', locale = 'en'] = rest;
    return window in WINDOW_HOURS ? await regionChart(region, window as ChartWindow, locale, sources) : undefined;
  }
  if (kind === 'network') return networkChart(rest[0] ?? 'en', sources);
  if (kind === 'card') return cardChart(rest[0] ?? '', rest[1] ?? 'en', sources);
  return kind === 'world' ? worldChart(rest[0] ?? 'en', sources) : undefined;
}

async function regionChart(
  region: string,
  window: ChartWindow,
  locale: string,
  sources: PictureSources,
): Promise<RegionChart> {
  const { board, watch, now } = sources;
  const t = sources.translator(locale);
  const from = now - WINDOW_HOURS[window] * HOUR_MS;
  const status = board.statusOf(region);
  const internet = status.dimensions.internet;
  const history = (await board.history(region)).filter(
    (incident) => incident.region === region && DRAWN.has(incident.dimension),
  );
  const when = new Intl.DateTimeFormat(dateLocale(locale), EVENT_TIME);
  const day = new Intl.DateTimeFormat(dateLocale(locale), EVENT_DAY);
  const [network] = watch.network();
  const days = network?.days ?? [];
  const series = watch.series(region);
  const drawn = watch.health(region).filter(({ signal }) => series.some(({ name }) => name.startsWith(signal)));
  return {
    kind: 'region',
    locale,
    title: connectivityTitle(status, wordsOf(locale, sources)),
    caption: captionOf(
      [...drawn.map((one) => one.attribution ?? one.signal), network?.attribution ?? ''],
      locale,
      sources,
    ),
    from,
    until: now,
    connectivityAxis: t(series.length > 0 ? 'chart-connectivity-measured' : 'chart-connectivity'),
    hashRateAxis: t('chart-hash-rate'),
    noData: t('chart-no-data'),
    measured: series
      .map((one) => ({ name: one.name, points: one.points.filter(([at]) => at >= from) }))
      .filter((one) => one.points.some(([, value]) => value !== null)),
    reported: withoutCopies(internet.observations)
      .filter((one) => ownLevel(one) !== undefined && one.at >= from)
      .slice(-MAX_REPORTED)
      .map((one) => ({
        at: one.at,
        percent: one.level?.value ?? 0,
        label: `${one.cited ?? one.source} ${t('level-change', { value: one.level?.value ?? 0 })}`,
      })),
    // A day's mean stands in the middle of its day.
    hashRate: withGaps(days.filter(({ day }) => day >= from - DAY_MS)).map(([day, rate]) => [day + DAY_MS / 2, rate]),
    outages: history.flatMap((incident) =>
      phasesOf(incident, now)
        .filter((one) => !isOver(one.state) && (one.until ?? now) > from)
        .map((one) => ({
          from: Math.max(one.from, from),
          until: one.until ?? now,
          mark: one.partial ? 'warning' : toneOf(one.state),
        })),
    ),
    events: history
      .flatMap((incident) => eventsOf(incident))
      .filter(({ at }) => at >= from)
      .sort((a, b) => a.at - b.at)
      .map((change) => {
        const { dimension } = change;
        const level = levelOf(change);
        const words = stateText(dimension, change.state, change.partial === true, t);
        // What is not about the line above says what it is about.
        const state = dimension === 'internet' ? words : `${labelText(t(`dimension-${dimension}`), t)}${words}`;
        const said = level === undefined ? state : t('state-level', { state, level: levelText(level, t) });
        return {
          at: change.at,
          text: `${(isEndOfDay(change.at) ? day : when).format(change.at)} ${said} · ${change.source}`,
          mark: change.partial ? 'warning' : toneOf(change.state),
        };
      }),
  };
}

type Change = Incident['changes'][number] & Pick<Incident, 'dimension'>;

const levelOf = ({ dimension, level }: Change) => ownLevel({ dimension, ...(level && { level }) });

function eventsOf({ changes, dimension }: Incident): Change[] {
  const all = changes.map((change) => ({ ...change, dimension }));
  return all.filter((change, index) => isTelling(change, all[index - 1]));
}

/** A missing day is a gap, not a straight line. */
function withGaps(days: readonly DailyRate[]): [EpochMs, number | null][] {
  return days.flatMap(({ day, hashRateEHs }, index): [EpochMs, number | null][] => {
    const before = days[index - 1]?.day ?? day - DAY_MS;
    return [...(day - before > DAY_MS ? [[before + DAY_MS, null] as [EpochMs, null]] : []), [day, hashRateEHs]];
  });
}

/** That it goes on is no event; another state or a figure is. */
const isTelling = (change: Change, before: Change | undefined): boolean =>
  change.state !== before?.state ||
  (change.partial ?? false) !== (before.partial ?? false) ||
  levelOf(change) !== undefined;

function networkChart(locale: string, sources: PictureSources): NetworkChart {
  const { watch, now } = sources;
  const t = sources.translator(locale);
  const from = now - NETWORK_DAYS * DAY_MS;
  const answers = watch.network();
  const lines = answers.map(({ signal, days }) => ({
    name: signal,
    points: withGaps(days.filter(({ day }) => day >= from)),
  }));
  const first = answers[0]?.days.filter(({ day }) => day >= from) ?? [];
  const band = first.map(({ day }, index): [EpochMs, number, number] => {
    const week = first.slice(Math.max(0, index - 6), index + 1);
    const mean = week.reduce((sum, one) => sum + one.hashRateEHs, 0) / week.length;
    return [day, mean * (1 - noiseOf(1)), mean * (1 + noiseOf(1))];
  });
  return {
    kind: 'network',
    locale,
    title: t('chart-network-title', { days: NETWORK_DAYS }),
    caption: captionOf(
      answers.map((one) => one.attribution),
      locale,
      sources,
    ),
    axis: t('chart-hash-rate'),
    noData: t('chart-no-data'),
    lines,
    band: { name: t('chart-band'), points: band },
  };
}

function worldChart(locale: string, sources: PictureSources): WorldChart {
  const t = sources.translator(locale);
  const busy = sources.board.busyRegions();
  const regions = busy.map((status) => {
    const [worst] = knownWorstFirst(status.dimensions);
    const mark: Mark = worst === undefined ? 'unknown' : toneOf(worst.state);
    return { region: status.region, label: sources.regionName(status.region, locale), mark };
  });
  const isShown = (mark: string) => regions.some((one) => one.mark === mark);
  return {
    kind: 'world',
    locale,
    title: t('chart-world-title', { count: countPlaces(busy) }),
    caption: captionOf([], locale, sources),
    regions,
    legend: [
      { mark: 'critical', text: t('chart-legend-critical') },
      { mark: 'warning', text: t('chart-legend-warning') },
      ...(['good', 'unknown'] as const).filter(isShown).map((mark) => ({ mark, text: t(`chart-legend-${mark}`) })),
      { mark: 'none', text: t('chart-legend-none') },
    ],
  };
}

const wordsOf = (locale: string, { translator, regionName }: PictureSources) => ({
  t: translator(locale),
  locale,
  regionName,
});

function captionOf(named: readonly string[], locale: string, { translator, now }: PictureSources): string {
  const asOf = translator(locale)('chart-as-of', { at: utcText(now, 'date-time', locale) });
  return [asOf, ...named.filter((name) => name !== '')].join(' · ');
}
