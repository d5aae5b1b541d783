import type { DigestSchedule, Mute, Subscription } from '../alerts/alert.ts';
import type { Verdict } from '../alerts/verdict.ts';
import { bold, link, type Span, text, time } from '../chat/message.ts';
import { clockText } from '../chat/option-parsers.ts';
import type { Translate } from '../i18n.ts';
import { fill, listed } from '../i18n.ts';
import type { Region } from '../regions/regions.ts';
import type { State } from '../state/port.ts';
import type { Topic } from '../stories/story.ts';

export interface DescribeWords {
  readonly t: Translate;
  readonly locale: string;
  readonly regionName: (region: Region, locale: string) => string;
}

type Filter = Pick<
  Subscription,
  | 'regions'
  | 'topics'
  | 'words'
  | 'excludedRegions'
  | 'excludedTopics'
  | 'excludedWords'
  | 'leastSeverity'
  | 'provider'
  | 'isSilent'
  | 'soundFrom'
  | 'isBrief'
  | 'digest'
>;

/** `Kazakhstan, Russia · power · "immersion cooling" · without "scam" · material or worse`, or `everything`. */
export function filterText(filter: Filter, { t, locale, regionName }: DescribeWords): string {
  const quoted = (words: readonly string[]) =>
    listed(
      words.map((word) => t('quoted', { word })),
      locale,
    );
  const places = (regions: readonly Region[] = []) =>
    listed(
      regions.map((region) => regionName(region, locale)),
      locale,
    );
  const named = (topics: readonly string[] = []) =>
    listed(
      topics.map((topic) => t(`topic-${topic}`)),
      locale,
    );
  const said = (...lists: readonly string[]) => lists.filter((one) => one !== '');
  const parts = said(filter.provider ?? places(filter.regions), named(filter.topics), quoted(filter.words));
  const without = said(places(filter.excludedRegions), named(filter.excludedTopics), quoted(filter.excludedWords));
  const limits = [
    ...(without.length > 0 ? [t('filter-without', { words: listed(without, locale) })] : []),
    ...(filter.leastSeverity > 1 ? [t(`filter-severity-${filter.leastSeverity}`)] : []),
    ...(filter.isSilent ? [t('filter-silent')] : []),
    ...(filter.soundFrom ? [t('filter-sound', { severity: t(`severity-${filter.soundFrom}`) })] : []),
    ...(filter.isBrief ? [t('filter-brief')] : []),
    ...(filter.digest ? [digestText(filter.digest, t)] : []),
  ];
  return [parts.length > 0 ? parts.join(' · ') : t('filter-everything'), ...limits].join(' · ');
}

const digestText = ({ every, minute }: DigestSchedule, t: Translate): string =>
  t('filter-digest', { every, at: clockText(minute) });

/** What is muted, as people say it. */
export function targetText(mute: Pick<Mute, 'kind' | 'value' | 'topic'>, words: DescribeWords): string {
  const { t, locale, regionName } = words;
  if (mute.topic !== undefined) {
    return t('topic-in-region', { topic: t(`topic-${mute.topic}`), region: regionName(mute.value, locale) });
  }
  if (mute.kind === 'region') return regionName(mute.value, locale);
  if (mute.kind === 'topic') return t(`topic-${mute.value}`);
  if (mute.kind === 'word') return t('quoted', { word: mute.value });
  return mute.kind === 'publisher' ? mute.value : t('this-incident');
}

/** The same, an incident by what happened where, a story by its headline: ids are for buttons. */
export async function muteName(
  mute: Pick<Mute, 'kind' | 'value' | 'topic'>,
  state: Pick<State, 'incident' | 'story'>,
  words: DescribeWords,
): Promise<string> {
  if (mute.kind !== 'incident') return targetText(mute, words);
  const incident = await state.incident(mute.value);
  if (incident !== undefined) {
    return `${words.regionName(incident.region, words.locale)} · ${words.t(`dimension-${incident.dimension}`)}`;
  }
  return (await state.story(mute.value))?.summary.headline ?? targetText(mute, words);
}

/** `until 14 Jan, 09:00 UTC · critical ones pass`. */
export function untilSpans(mute: Pick<Mute, 'until' | 'exceptCritical'>, t: Translate): Span[] {
  const until = mute.until === null ? [text(t('mute-forever'))] : fill(t, 'mute-until', { until: time(mute.until) });
  return mute.exceptCritical ? [...until, text(` · ${t('mute-except-critical')}`)] : until;
}

/** The named reason of a trail in the words of the space; one without words of its own stands as it is, with its stage. */
function reasonText({ stage, reason }: Verdict, words: DescribeWords): string {
  const [, kind, value, topic] =
    /^muted:(topic|region|word|publisher|incident):(.+?)(?:#([a-z]+))?$/su.exec(reason) ?? [];
  if (kind !== undefined && value !== undefined) {
    const target = { kind: kind as Mute['kind'], value, ...(topic === undefined ? {} : { topic: topic as Topic }) };
    return words.t('because-muted', { name: targetText(target, words) });
  }
  if (reason.startsWith('taught:')) return words.t('because-taught');
  const [, why] = /^rejected:(.+)$/su.exec(reason) ?? [];
  if (why !== undefined) return words.t('because-rejected-why', { why });
  const id = `because-${reason}`;
  const said = words.t(id);
  return said === id ? `${stage}: ${reason}` : said;
}

/** `Kazakhstan · power: told 7 Jan, 14:52`, or which stage stopped it and why. */
export function verdictSpans(verdict: Verdict, words: DescribeWords): Span[] {
  const { t } = words;
  const filter = bold(filterText(verdict.subscription, words));
  const args = { filter, reason: reasonText(verdict, words) };
  if (verdict.at === null)
    return fill(t, verdict.outcome === 'stopped' ? 'verdict-would-stop' : 'verdict-would-tell', args);
  return fill(t, `verdict-${verdict.outcome}`, { ...args, at: time(verdict.at) });
}

/**
 * The channel, thread or topic, as a link where the platform's own addresses are known.
 * @param isElsewhere it is named outside its space.
 */
export function placeSpan(
  { address, placeName }: Pick<Subscription, 'address' | 'placeName'>,
  t: Translate,
  isElsewhere = false,
): Span {
  const [platform, space = '', ...rest] = address.split(':');
  const place = rest.at(-1);
  // https://discord.com/developers/docs/reference#message-formatting: shown by its name.
  if (platform === 'discord' && place !== undefined) {
    const url = `https://discord.com/channels/${space}/${place}`;
    return { kind: 'mention', of: 'channel', text: `#${place}`, id: place, url };
  }
  if (platform === 'telegram' && isElsewhere) {
    // https://core.telegram.org/api/links#private-message-links: only supergroups and channels have one.
    const [, chat] = /^-100(\d+)$/u.exec(space) ?? [];
    // The name of a topic does not say in which chat it is.
    const name = (place === undefined ? placeName : undefined) ?? t('place-elsewhere');
    return chat === undefined ? bold(name) : link(name, `https://t.me/c/${chat}/${place ?? 1}`);
  }
  return bold(
    place === undefined || platform !== 'telegram' ? t('place-chat') : t('place-topic', { topic: placeName ?? place }),
  );
}

export const roleSpan = (role: string): Span => ({ kind: 'mention', of: 'role', text: `@${role}`, id: role });
